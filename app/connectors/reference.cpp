#include "connectors/reference.h"

#include "config/config_kinds.h"
#include "config/config_reference.h"
#include "connectors/registry.h"

#include <QStringList>

namespace rollcall {

namespace {

QString tomlValue(const QVariant& value)
{
    return value.typeId() == QMetaType::QString ? tomlQuoted(value.toString()) : value.toString();
}

bool isSecret(const ConnectorKind& kind, const QString& key)
{
    const ConnectorSetting* setting = kind.setting(key);
    return setting != nullptr && setting->type == ConnectorSetting::Type::Secret;
}

QString exampleToml(const ConnectorKind& kind, const ConnectorExample& example)
{
    QString toml = QLatin1Char('\n') + tomlComment(QString::fromUtf8(example.comment));
    toml +=
        QStringLiteral("# [[connector]]\n# id = %1\n# kind = %2\n").arg(tomlQuoted(example.id), tomlQuoted(kind.name));
    for (const auto& [key, value] : example.values) {
        if (isSecret(kind, key))
            toml += QStringLiteral("# %1 = \"/etc/rollcall/%2.secret\"\n").arg(secretFileKey(key), example.id);
        else
            toml += QStringLiteral("# %1 = %2\n").arg(key, tomlValue(value));
    }
    return toml;
}

QString markdownFallback(const ConnectorSetting& setting)
{
    return !setting.required && setting.fallback.isValid() ? QStringLiteral("`%1`").arg(fallbackText(setting))
                                                           : fallbackText(setting);
}

} // namespace

QString fallbackText(const ConnectorSetting& setting)
{
    if (setting.required)
        return QStringLiteral("required");
    if (setting.fallback.isValid())
        return tomlValue(setting.fallback);
    return QString::fromUtf8(setting.fallbackNote);
}

QStringList abilitiesOf(const ConnectorKind& kind)
{
    QStringList abilities;
    if (kind.deliversPunches)
        abilities << QStringLiteral("delivers punches");
    if (kind.collectsPunches)
        abilities << QStringLiteral("collects punches");
    if (kind.takesRosterChanges)
        abilities << QStringLiteral("takes roster changes");
    if (kind.changesPeople)
        abilities << QStringLiteral("manages people");
    if (kind.knowsTokens)
        abilities << QStringLiteral("knows cards and codes");
    return abilities;
}

QString connectorExamplesToml()
{
    QString toml;
    for (const ConnectorKind* kind : connectorKinds()) {
        for (const ConnectorExample& example : kind->examples)
            toml += exampleToml(*kind, example);
    }
    return toml;
}

QString connectorReferenceMarkdown()
{
    QString markdown;
    for (const ConnectorKind* kind : connectorKinds()) {
        markdown += QStringLiteral("### `[[connector]]`, kind `%1`\n\n%2 (%3).\n\n"
                                   "| key | default | allowed | meaning |\n|---|---|---|---|\n")
                        .arg(kind->name, QString::fromUtf8(kind->title), abilitiesOf(*kind).join(QStringLiteral(", ")));
        for (const ConnectorSetting& setting : kind->settings)
            markdown += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                            .arg(setting.key, markdownFallback(setting), markdownCell(allowedValues(setting)),
                                 markdownCell(QString::fromUtf8(setting.help)));
        markdown += QLatin1Char('\n');
    }
    return markdown.trimmed() + QLatin1Char('\n');
}

QString connectorKindsText()
{
    QString text;
    for (const ConnectorKind* kind : connectorKinds())
        text += QStringLiteral("%1  %2 (%3)\n")
                    .arg(kind->name.leftJustified(10), QString::fromUtf8(kind->title),
                         abilitiesOf(*kind).join(QStringLiteral(", ")));
    return text;
}

QStringList withoutSecrets(const ConnectorSettings& table)
{
    const ConnectorKind* kind = findConnectorKind(table.kind());
    QStringList lines;
    for (const ConnectorSettings::Value& value : table.values()) {
        // Of an unknown kind or key it cannot be said what is a secret.
        if (kind == nullptr || kind->setting(value.key) == nullptr || isSecret(*kind, value.key))
            lines << QStringLiteral("# %1 = (not shown)").arg(value.key);
        else
            lines << QStringLiteral("# %1 = %2").arg(value.key, tomlValue(value.value));
    }
    return lines;
}

ConnectorSettings exampleTable(const ConnectorKind& kind, const ConnectorExample& example)
{
    std::vector<ConnectorSettings::Value> values;
    for (const auto& [key, value] : example.values)
        values.push_back({key, value.typeId() == QMetaType::Int ? QVariant(value.toLongLong()) : value, 0});
    return {ConnectorId(example.id), kind.name, std::move(values), 0};
}

} // namespace rollcall
