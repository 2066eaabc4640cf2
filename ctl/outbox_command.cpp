#include "base/records.h"
#include "base/translatable.h"
#include "ctl/commands.h"

#include <functional>

namespace rollcall::ctl {

namespace {

constexpr int kPage = 1000;

const QStringList kStatsColumns{QStringLiteral("connector"),    QStringLiteral("pending"),
                                QStringLiteral("parked"),       QStringLiteral("oldest_pending"),
                                QStringLiteral("last_success"), QStringLiteral("people_to_tell")};
const QStringList kRowColumns{QStringLiteral("id"),       QStringLiteral("connector"), QStringLiteral("sequence"),
                              QStringLiteral("person"),   QStringLiteral("time"),      QStringLiteral("state"),
                              QStringLiteral("attempts"), QStringLiteral("reason")};

std::vector<QJsonValue> row(const OutboxStats& stats, int peopleToTell)
{
    return {stats.connector.value(),    stats.pending, stats.parked, isoTime(stats.oldestPending),
            isoTime(stats.lastSuccess), peopleToTell};
}

std::vector<QJsonValue> row(const OutboxItem& item)
{
    return {item.id,
            item.connector.value(),
            item.punchSequence,
            item.person.value(),
            isoTime(item.punchTime),
            item.state == OutboxState::Parked ? QStringLiteral("parked") : QStringLiteral("pending"),
            item.attempts,
            inEnglish(item.lastReason)};
}

Status forEachUndelivered(const Outbox& outbox, const std::function<void(const OutboxItem&)>& visit)
{
    for (const OutboxState state : {OutboxState::Parked, OutboxState::Pending}) {
        for (int offset = 0;; offset += kPage) {
            ROLLCALL_TRY_ASSIGN(const std::vector<OutboxItem> items, outbox.list(state, offset, kPage));
            for (const OutboxItem& item : items)
                visit(item);
            if (items.size() < kPage)
                break;
        }
    }
    return {};
}

} // namespace

Result<Exit> runOutbox(Context& context, const Arguments& arguments)
{
    const RecordFormat format = recordFormat(arguments.value("format"));
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    ROLLCALL_TRY_ASSIGN(const std::vector<OutboxStats> stats, session.store->outbox().stats());
    RecordWriter connectors(context.out(), format, kStatsColumns);
    for (const OutboxStats& one : stats) {
        ROLLCALL_TRY_ASSIGN(const int people, session.store->news().count(one.connector));
        connectors.add(row(one, people));
    }
    connectors.finish();

    RecordWriter rows(context.out(), format, kRowColumns);
    int count = 0;
    ROLLCALL_TRY(forEachUndelivered(session.store->outbox(), [&](const OutboxItem& item) {
        rows.add(row(item));
        ++count;
    }));
    if (format == RecordFormat::Table)
        context.out() << (count > 0 ? QStringLiteral("\n") : QStringLiteral("\nEverything is delivered.\n"));
    if (count > 0)
        rows.finish();
    return Exit::Done;
}

} // namespace rollcall::ctl
