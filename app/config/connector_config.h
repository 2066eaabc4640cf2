#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/secret.h"

#include <QSet>
#include <QString>
#include <QVariant>

#include <vector>

namespace rollcall {

/// One [[connector]] table as it was written. The connector's own folder knows its keys: it reads each through here and
/// then calls `finish`, so that an unknown key is an error with its line without this module knowing any connector.
class ConnectorSettings
{
public:
    struct Value
    {
        QString key;
        QVariant value; ///< QString, qlonglong, double or bool
        int line = 0;
    };
    ConnectorSettings() = default;
    /// `file` is named in messages; empty where the settings were not read from one.
    ConnectorSettings(ConnectorId id, QString kind, std::vector<Value> values, int line, QString file = {});

    [[nodiscard]] const ConnectorId& id() const noexcept { return m_id; }
    [[nodiscard]] const QString& kind() const noexcept { return m_kind; }
    /// As written, including secrets, so that the table can be written back.
    [[nodiscard]] const std::vector<Value>& values() const noexcept { return m_values; }
    /// Whether the kind and every value are the same, wherever they were written.
    [[nodiscard]] bool saysTheSame(const ConnectorSettings& other) const;

    // Each returns the value, or the fallback when the key is absent; the wrong type or range is remembered and
    // returned by `finish`.
    [[nodiscard]] QString string(const QString& key, const QString& fallback = {});
    [[nodiscard]] QString requiredString(const QString& key);
    /// A secret written in the file, or in the file that `<key>_file` names (a path, or a systemd credential's name).
    [[nodiscard]] Secret secret(const QString& key);
    [[nodiscard]] qint64 integer(const QString& key, qint64 fallback, qint64 least, qint64 most);
    [[nodiscard]] bool boolean(const QString& key, bool fallback);
    /// The first problem, or the first key that was not read, with its line.
    [[nodiscard]] Status finish() const;

private:
    [[nodiscard]] const Value* take(const QString& key);
    [[nodiscard]] QString place(int line) const;
    void problem(int line, const QString& text);
    [[nodiscard]] Secret secretFromFile(const QString& name, int line);

    ConnectorId m_id;
    QString m_kind;
    std::vector<Value> m_values;
    QSet<QString> m_read;
    int m_line = 0;
    QString m_file;
    QString m_problem;
    int m_problemLine = 0;
};

} // namespace rollcall
