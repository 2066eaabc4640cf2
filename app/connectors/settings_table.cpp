#include "connectors/settings_table.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace rollcall {

namespace {

using Type = ConnectorSetting::Type;

bool isSchemeAllowed(const ConnectorSetting& setting, const QString& scheme)
{
    return std::any_of(setting.schemes.begin(), setting.schemes.end(),
                       [&scheme](const char* allowed) { return scheme == QLatin1String(allowed); });
}

/// What is wrong with it, completing "KEY ..."; empty when nothing is.
QString problemWithUrl(const ConnectorSetting& setting, const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !isSchemeAllowed(setting, url.scheme()))
        return QStringLiteral("must be %1, not \"%2\"").arg(allowedValues(setting), text.left(200));
    if (!url.userInfo().isEmpty())
        return QStringLiteral("must not carry a user name or password; these have keys of their own");
    return {};
}

QString problemWithText(const ConnectorSetting& setting, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (text.size() > setting.maximum)
        return QStringLiteral("must have at most %1 characters").arg(setting.maximum);
    if (setting.type == Type::Url)
        return problemWithUrl(setting, text);
    const bool isChoice = setting.type == Type::Choice && !setting.otherChoices;
    if (isChoice && std::none_of(setting.choices.begin(), setting.choices.end(),
                                 [&text](const auto& choice) { return text == QLatin1String(choice.first); }))
        return QStringLiteral("must be %1, not \"%2\"").arg(allowedValues(setting), text.left(64));
    return {};
}

} // namespace

QString secretFileKey(const QString& key)
{
    return key + QStringLiteral("_file");
}

QString allowedValues(const ConnectorSetting& setting)
{
    QStringList words;
    switch (setting.type) {
    case Type::Text:
        return QStringLiteral("text of at most %1 characters").arg(setting.maximum);
    case Type::Url:
        for (const char* scheme : setting.schemes)
            words << QStringLiteral("%1://HOST:PORT").arg(QLatin1String(scheme));
        return words.join(QStringLiteral(" or "));
    case Type::Secret:
        return QStringLiteral("text of at most %1 bytes; or %2 = an absolute path or a systemd credential")
            .arg(QString::number(setting.maximum), secretFileKey(setting.key));
    case Type::Integer:
        return QStringLiteral("a whole number from %1 to %2")
            .arg(QString::number(setting.minimum), QString::number(setting.maximum));
    case Type::Flag:
        return QStringLiteral("true or false");
    case Type::Choice:
        for (const auto& [value, label] : setting.choices)
            words << QStringLiteral("\"%1\"").arg(QLatin1String(value));
        return words.join(QStringLiteral(" or "));
    }
    return {};
}

Result<SettingsTable> SettingsTable::read(const std::vector<ConnectorSetting>& settings, const ConnectorSettings& table)
{
    SettingsTable read;
    read.take(settings, table);
    ROLLCALL_TRY(read.m_table.finish());
    return read;
}

std::vector<Error> SettingsTable::problems(const std::vector<ConnectorSetting>& settings,
                                           const ConnectorSettings& table)
{
    SettingsTable read;
    read.take(settings, table);
    return read.m_table.problems();
}

void SettingsTable::take(const std::vector<ConnectorSetting>& settings, const ConnectorSettings& table)
{
    m_table = table;
    ConnectorSettings& raw = m_table;
    // Every key is read before any is checked, so that `finish` can distinguish unknown keys from ones not reached.
    for (const ConnectorSetting& setting : settings) {
        switch (setting.type) {
        case Type::Text:
        case Type::Url:
        case Type::Choice: {
            const QString text = setting.required ? raw.requiredString(setting.key)
                                                  : raw.string(setting.key, setting.fallback.toString());
            if (const QString problem = problemWithText(setting, text); !problem.isEmpty())
                raw.reject(setting.key, problem);
            if (!text.isEmpty())
                m_values[setting.key] = text;
            break;
        }
        case Type::Secret: {
            Secret secret = raw.secret(setting.key);
            if (secret.size() > setting.maximum)
                raw.reject(setting.key, QStringLiteral("must have at most %1 bytes").arg(setting.maximum));
            if (setting.required && secret.isEmpty())
                raw.reject(setting.key, QStringLiteral("or %1 is required").arg(secretFileKey(setting.key)));
            m_secrets[setting.key] = std::move(secret);
            break;
        }
        case Type::Integer:
            // A missing key keeps no value, so that a fallback may depend on other keys.
            if (const qint64 number = raw.integer(setting.key, setting.minimum, setting.minimum, setting.maximum);
                raw.has(setting.key))
                m_values[setting.key] = number;
            else if (setting.fallback.isValid())
                m_values[setting.key] = setting.fallback;
            break;
        case Type::Flag:
            if (const bool set = raw.boolean(setting.key, false); raw.has(setting.key))
                m_values[setting.key] = set;
            else if (setting.fallback.isValid())
                m_values[setting.key] = setting.fallback;
            break;
        }
    }
}

QVariant SettingsTable::value(const QString& key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? QVariant() : found->second;
}

QString SettingsTable::text(const QString& key, const QString& otherwise) const
{
    const QVariant found = value(key);
    return found.isValid() ? found.toString() : otherwise;
}

int SettingsTable::integer(const QString& key, int otherwise) const
{
    const QVariant found = value(key);
    return found.isValid() ? found.toInt() : otherwise;
}

bool SettingsTable::flag(const QString& key, bool otherwise) const
{
    const QVariant found = value(key);
    return found.isValid() ? found.toBool() : otherwise;
}

Secret SettingsTable::secret(const QString& key) const
{
    const auto found = m_secrets.find(key);
    return found == m_secrets.end() ? Secret() : found->second;
}

tl::unexpected<Error> SettingsTable::invalid(const QString& key, const QString& sentence) const
{
    return failure(m_table.problemWith(key, sentence));
}

} // namespace rollcall
