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
            const Result<std::vector<OutboxItem>> items = outbox.list(state, offset, kPage);
            if (!items)
                return failure(items.error());
            for (const OutboxItem& item : *items)
                visit(item);
            if (items->size() < kPage)
                break;
        }
    }
    return {};
}

} // namespace

Result<Exit> runOutbox(Context& context, const Arguments& arguments)
{
    const RecordFormat format = recordFormat(arguments.value("format"));
    const Result<Session> session = context.open();
    if (!session)
        return failure(session.error());
    const Result<std::vector<OutboxStats>> stats = session->store->outbox().stats();
    if (!stats)
        return failure(stats.error());
    RecordWriter connectors(context.out(), format, kStatsColumns);
    for (const OutboxStats& one : *stats) {
        const Result<int> people = session->store->news().count(one.connector);
        if (!people)
            return failure(people.error());
        connectors.add(row(one, *people));
    }
    connectors.finish();

    RecordWriter rows(context.out(), format, kRowColumns);
    int count = 0;
    const Status read = forEachUndelivered(session->store->outbox(), [&](const OutboxItem& item) {
        rows.add(row(item));
        ++count;
    });
    if (!read)
        return failure(read.error());
    if (format == RecordFormat::Table)
        context.out() << (count > 0 ? QStringLiteral("\n") : QStringLiteral("\nEverything is delivered.\n"));
    if (count > 0)
        rows.finish();
    return Exit::Done;
}

} // namespace rollcall::ctl
