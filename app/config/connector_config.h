#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "base/secret.h"

#include <QSet>
#include <QString>
#include <QVariant>

#include <vector>

namespace rollcall {

/// One [[connector]] table as it was written. Only the connector's own folder knows its keys. Its settings are read
/// through here, then `finish` reports the first problem, so that an unknown key is an error with its line although
/// this module knows no connector.
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
    [[nodiscard]] bool has(const QString& key) const;
    /// Whether the kind and every value are the same, in any order and file.
    [[nodiscard]] bool saysTheSame(const ConnectorSettings& other) const;

    // Each returns the value, or the fallback when the key is absent; the wrong type or range is remembered and
    // returned by `finish`.
    [[nodiscard]] QString string(const QString& key, const QString& fallback = {});
    [[nodiscard]] QString requiredString(const QString& key);
    /// A secret written in the file, or in the file that `<key>_file` names (a path, or a systemd credential's name).
    [[nodiscard]] Secret secret(const QString& key);
    [[nodiscard]] qint64 integer(const QString& key, qint64 fallback, qint64 minimum, qint64 maximum);
    [[nodiscard]] bool boolean(const QString& key, bool fallback);
    /// Remembers what is wrong with the value of `key`: "`key` `sentence`".
    void reject(const QString& key, const QString& sentence);
    /// The first problem met, or the first key that nothing read, each with its line and the key as its subject.
    [[nodiscard]] Status finish() const;
    /// All of them, by line: each key once, and no key as missing that an unknown one is likely meant for.
    [[nodiscard]] std::vector<Error> problems() const;
    /// The error that `finish` gives for a problem with this key.
    [[nodiscard]] Error problemWith(const QString& key, const QString& text) const;

private:
    [[nodiscard]] QString meantBy(const QString& unknownKey) const;
    [[nodiscard]] Error unknownKey(const Value& value) const;
    [[nodiscard]] const Value* take(const QString& key);
    [[nodiscard]] QString place(int line) const;
    [[nodiscard]] int lineOf(const QString& key) const;
    void problem(const QString& key, const QString& text);
    [[nodiscard]] Secret secretFromFile(const QString& key, const QString& name);

    ConnectorId m_id;
    QString m_kind;
    std::vector<Value> m_values;
    QSet<QString> m_read;
    int m_line = 0;
    QString m_file;
    struct Problem
    {
        QString key;
        QString text;
    };
    std::vector<Problem> m_problems; ///< each key once
};

} // namespace rollcall
