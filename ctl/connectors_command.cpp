#include "cli/listing.h"
#include "connectors/registry.h"
#include "ctl/commands.h"

#include <algorithm>
#include <set>

namespace rollcall::ctl {

namespace {

QString originOf(const Config& config, const ConnectorId& id)
{
    const ConfigOrigin origin = config.originOf(QStringLiteral("connector.") + id.value());
    return origin == ConfigOrigin::Screen ? QStringLiteral("set at the kiosk") : QStringLiteral("configuration file");
}

} // namespace

Result<Exit> runConnectors(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    ROLLCALL_TRY_ASSIGN(const std::vector<OutboxStats> stats, session.store->outbox().stats());
    ROLLCALL_TRY_ASSIGN(const std::set<ConnectorId> paused, session.store->outbox().paused());
    const Subscribers subscribers = subscribersOf(session.config.connectors);
    RecordWriter rows = cli::listing(
        context, arguments,
        {QStringLiteral("connector"), QStringLiteral("kind"), QStringLiteral("from"), QStringLiteral("gets_punches"),
         QStringLiteral("gets_people"), QStringLiteral("pending"), QStringLiteral("parked"),
         QStringLiteral("people_to_tell"), QStringLiteral("paused"), QStringLiteral("problem")});
    const auto isIn = [](const std::vector<ConnectorId>& ids, const ConnectorId& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const ConnectorSettings& table : session.config.connectors) {
        const auto known = std::find_if(stats.begin(), stats.end(),
                                        [&table](const OutboxStats& one) { return one.connector == table.id(); });
        ROLLCALL_TRY_ASSIGN(const int people, session.store->news().count(table.id()));
        const Status usable = checkConnector(table);
        rows.add({table.id().value(), table.kind(), originOf(session.config, table.id()),
                  isIn(subscribers.punches, table.id()), isIn(subscribers.people, table.id()),
                  known == stats.end() ? 0 : known->pending, known == stats.end() ? 0 : known->parked, people,
                  paused.contains(table.id()), usable ? QJsonValue() : QJsonValue(usable.error().message)});
    }
    for (const OutboxStats& one : stats) { // what waits for a system that is not connected any more
        const auto& all = session.config.connectors;
        if (std::any_of(all.begin(), all.end(), [&one](const auto& table) { return table.id() == one.connector; }))
            continue;
        ROLLCALL_TRY_ASSIGN(const int people, session.store->news().count(one.connector));
        rows.add({one.connector.value(), QJsonValue(), QStringLiteral("not configured"), false, false, one.pending,
                  one.parked, people, false, QJsonValue()});
    }
    rows.finish();
    return Exit::Done;
}

} // namespace rollcall::ctl
