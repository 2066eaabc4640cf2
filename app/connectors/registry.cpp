#include "connectors/registry.h"

#include "config/near_word.h"

#include <QStringList>

#include <algorithm>

// One line for each kind; its folder defines `const ConnectorKind& kind()` in a namespace of its name.
#define ROLLCALL_CONNECTOR_KINDS(KIND)                                                                                 \
    KIND(pihr)                                                                                                         \
    KIND(inward)                                                                                                       \
    KIND(frappe)                                                                                                       \
    KIND(odoo)                                                                                                         \
    KIND(zoho)                                                                                                         \
    KIND(webhook)                                                                                                      \
    KIND(campus)                                                                                                       \
    KIND(adms)                                                                                                         \
    KIND(adms_server)                                                                                                  \
    KIND(broker)                                                                                                       \
    KIND(zkteco)                                                                                                       \
    KIND(zkteco_terminal)                                                                                              \
    KIND(postgrest)                                                                                                    \
    KIND(postgres)                                                                                                     \
    KIND(classroom)                                                                                                    \
    KIND(loopback)

namespace rollcall {

#define ROLLCALL_DECLARE(folder)                                                                                       \
    namespace folder {                                                                                                 \
    const ConnectorKind& kind();                                                                                       \
    }
ROLLCALL_CONNECTOR_KINDS(ROLLCALL_DECLARE)
#undef ROLLCALL_DECLARE

const std::vector<const ConnectorKind*>& connectorKinds()
{
#define ROLLCALL_KIND(folder) &folder::kind(),
    static const std::vector<const ConnectorKind*> kinds{ROLLCALL_CONNECTOR_KINDS(ROLLCALL_KIND)};
#undef ROLLCALL_KIND
    return kinds;
}

const ConnectorKind* findConnectorKind(const QString& name)
{
    const auto& kinds = connectorKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&name](const ConnectorKind* kind) { return kind->name == name; });
    return found == kinds.end() ? nullptr : *found;
}

Result<const ConnectorKind*> findConnectorKind(const ConnectorSettings& table)
{
    if (const ConnectorKind* kind = findConnectorKind(table.kind()))
        return kind;
    QStringList names;
    for (const ConnectorKind* kind : connectorKinds())
        names.append(kind->name);
    names.sort();
    const QString meant = nearestWord(table.kind(), names);
    return failure(
        table.problemWith(QStringLiteral("kind"),
                          QStringLiteral("there is no kind \"%1\"; known are %2%3")
                              .arg(table.kind(), names.join(QStringLiteral(", ")),
                                   meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant))));
}

Status checkConnector(const ConnectorSettings& table)
{
    ROLLCALL_TRY_ASSIGN(const ConnectorKind* kind, findConnectorKind(table));
    ROLLCALL_TRY_ASSIGN(const SettingsTable values, kind->read(table));
    return kind->check ? kind->check(values) : Status{};
}

Status checkConnectors(const std::vector<ConnectorSettings>& tables)
{
    for (const ConnectorSettings& table : tables)
        ROLLCALL_TRY(checkConnector(table));
    return {};
}

std::vector<Error> connectorProblems(const ConnectorSettings& table)
{
    const Result<const ConnectorKind*> kind = findConnectorKind(table);
    if (!kind)
        return {kind.error()};
    std::vector<Error> problems = SettingsTable::problems((*kind)->settings, table);
    if (!problems.empty())
        return problems;
    // What the values mean together is looked at once each of them is right.
    if (const Status checked = checkConnector(table); !checked)
        problems.push_back(checked.error());
    return problems;
}

std::vector<ConnectorId> deliveringConnectors(const std::vector<ConnectorSettings>& tables)
{
    std::vector<ConnectorId> ids;
    for (ConnectorSettings table : tables) {
        const ConnectorKind* kind = findConnectorKind(table.kind());
        if (kind == nullptr || (kind->deliversPunches &&
                                (kind->punchesKey.isEmpty() || !table.string(kind->punchesKey).trimmed().isEmpty())))
            ids.push_back(table.id());
    }
    return ids;
}

namespace {

/// Also in a table that cannot be used: what waits for it is sent once it is put right.
bool asksFor(const ConnectorKind& kind, const QString& key, const ConnectorSettings& table)
{
    const ConnectorSetting* flag = kind.setting(key);
    return flag != nullptr && ConnectorSettings(table).boolean(flag->key, flag->fallback.toBool());
}

} // namespace

Subscribers subscribersOf(const std::vector<ConnectorSettings>& tables)
{
    Subscribers subscribers{deliveringConnectors(tables), {}};
    for (const ConnectorSettings& table : tables) {
        const ConnectorKind* kind = findConnectorKind(table.kind());
        if (kind == nullptr)
            continue;
        if (asksFor(*kind, kind->portraitsKey, table))
            subscribers.portraits.push_back(table.id());
        if (asksFor(*kind, kind->expressionsKey, table))
            subscribers.expressions.push_back(table.id());
        if (kind->takesRosterChanges &&
            (kind->rosterChangesKey.isEmpty() || asksFor(*kind, kind->rosterChangesKey, table)))
            subscribers.people.push_back(table.id());
    }
    return subscribers;
}

QString invalidScreenConnector(const Config& config)
{
    for (const ConnectorSettings& table : config.connectors) {
        if (config.originOf(QStringLiteral("connector.") + table.id().value()) != ConfigOrigin::Screen)
            continue;
        if (const Status usable = checkConnector(table); !usable)
            return QStringLiteral("The connection \"%1\" that was set at this kiosk cannot be started: %2")
                .arg(table.id().value(), usable.error().message);
    }
    return {};
}

} // namespace rollcall
