#pragma once

#include "base/connector_form.h"
#include "config/connector_config.h"

#include <QVariant>

#include <map>
#include <vector>

namespace rollcall {

/// One key of a connector's table: all that is known about it. Parser, reference, example and form follow from it.
struct ConnectorSetting
{
    enum class Type {
        Text,
        Url,
        Secret, ///< KEY, or KEY_file with a path or the name of a systemd credential
        Integer,
        Flag,
        Choice, ///< one of `choices`
    };
    QString key;
    Type type = Type::Text;
    const char* help = "";         ///< one line for the reference
    QVariant fallback = {};        ///< the value of a key that is missing; invalid: none
    const char* fallbackNote = ""; ///< for the reference, where the fallback depends on other keys
    bool required = false;
    qint64 minimum = 0;    ///< Integer: the value
    qint64 maximum = 4096; ///< Integer: the value; Text, Url and Choice: characters; Secret: bytes
    std::vector<const char*> schemes = {};
    std::vector<std::pair<const char*, const char*>> choices = {}; ///< value, words on the form
    bool otherChoices = false; ///< a file may hold another value; the connector checks it
    bool advanced = false;     ///< below "More settings" on the form

    // The form on the screen; texts marked with QT_TRANSLATE_NOOP("ConnectorForm", ...). Without a label the setting
    // can only be in a file.
    const char* label = nullptr;
    const char* hint = "";
    const char* placeholder = "";
    /// The rule that only the connector's own check enforces, in words for the screen.
    const char* constraint = "";
};

/// The key that names the file of a secret.
[[nodiscard]] QString secretFileKey(const QString& key);
/// What may be written, completing "... must be ...".
[[nodiscard]] QString allowedValues(const ConnectorSetting& setting);

/// A [[connector]] table whose every value has the type and limits of its setting. Made by `read` only.
class SettingsTable
{
public:
    /// An error carries the key as its subject, and the line in its message.
    [[nodiscard]] static Result<SettingsTable> read(const std::vector<ConnectorSetting>& settings,
                                                    const ConnectorSettings& table);

    /// Everything that `read` would refuse, by line.
    [[nodiscard]] static std::vector<Error> problems(const std::vector<ConnectorSetting>& settings,
                                                     const ConnectorSettings& table);

    [[nodiscard]] const ConnectorId& id() const { return m_table.id(); }
    /// The value, else the setting's fallback, else `otherwise`.
    [[nodiscard]] QString text(const QString& key, const QString& otherwise = {}) const;
    [[nodiscard]] int integer(const QString& key, int otherwise = 0) const;
    [[nodiscard]] bool flag(const QString& key, bool otherwise = false) const;
    [[nodiscard]] Secret secret(const QString& key) const;

    /// An error about this key: "rollcall.toml:7: connector "hr": `sentence`". For the reader of a file, in English.
    [[nodiscard]] tl::unexpected<Error> invalid(const QString& key, const QString& sentence) const;

private:
    SettingsTable() = default;
    void take(const std::vector<ConnectorSetting>& settings, const ConnectorSettings& table);
    [[nodiscard]] QVariant value(const QString& key) const;

    ConnectorSettings m_table;
    std::map<QString, QVariant> m_values; ///< with the fallbacks
    std::map<QString, Secret> m_secrets;
};

} // namespace rollcall
