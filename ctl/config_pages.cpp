#include "ctl/config_pages.h"

#include "config/config_schema.h"
#include "connectors/reference.h"
#include "connectors/registry.h"

namespace rollcall::ctl {

QStringList configKeys()
{
    QStringList keys;
    for (const ConfigTable& table : configSchema()) {
        if (table.isRepeated())
            continue;
        for (const ConfigKey& key : table.keys)
            keys << table.name + QLatin1Char('.') + key.name;
    }
    return keys;
}

std::vector<ManualTable> configTables()
{
    const Config defaults;
    std::vector<ManualTable> tables;
    for (const ConfigTable& table : configSchema()) {
        ManualTable page{table.name,
                         table.isRepeated() ? QStringLiteral("[[%1]]").arg(table.name)
                                            : QStringLiteral("[%1]").arg(table.name),
                         table.meaning,
                         {}};
        for (const ConfigKey& key : table.keys)
            page.keys.push_back(
                {key.name, key.allowed, table.isRepeated() ? QString() : key.write(defaults), key.meaning});
        tables.push_back(std::move(page));
    }
    for (const ConnectorKind* kind : connectorKinds()) {
        ManualTable page{QStringLiteral("connector.") + kind->name,
                         QStringLiteral("[[connector]], kind = \"%1\"").arg(kind->name),
                         QString::fromUtf8(kind->title),
                         {}};
        for (const ConnectorSetting& setting : kind->settings)
            page.keys.push_back(
                {setting.key, allowedValues(setting), fallbackText(setting), QString::fromUtf8(setting.help)});
        tables.push_back(std::move(page));
    }
    return tables;
}

QString configManualPage()
{
    return manualPage(QStringLiteral("rollcall.toml"), QStringLiteral("configuration of a Rollcall kiosk"),
                      configTables());
}

} // namespace rollcall::ctl
