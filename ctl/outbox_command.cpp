#include "base/translatable.h"
#include "cli/listing.h"
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

const QStringList kPeopleColumns{QStringLiteral("id"),     QStringLiteral("connector"), QStringLiteral("person"),
                                 QStringLiteral("change"), QStringLiteral("state"),     QStringLiteral("attempts"),
                                 QStringLiteral("reason")};

/// Most changes of people that are listed: those that were tried and not taken.
constexpr int kMaxPeople = 10'000;

QString wordOf(RosterChange::Kind kind)
{
    switch (kind) {
    case RosterChange::Kind::Enrolled:
        return QStringLiteral("enrolled");
    case RosterChange::Kind::Changed:
        return QStringLiteral("changed");
    case RosterChange::Kind::Removed:
        break;
    }
    return QStringLiteral("removed");
}

std::vector<QJsonValue> row(const RosterItem& item)
{
    return {rosterRowName(item.ticket),
            item.connector.value(),
            item.person.value(),
            wordOf(item.kind),
            item.parked ? QStringLiteral("parked") : QStringLiteral("pending"),
            item.attempts,
            inEnglish(item.lastReason)};
}

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

/// Punches and changes of people in one table, for CSV.
const QStringList kAllColumns{QStringLiteral("id"),     QStringLiteral("connector"), QStringLiteral("sequence"),
                              QStringLiteral("person"), QStringLiteral("time"),      QStringLiteral("change"),
                              QStringLiteral("state"),  QStringLiteral("attempts"),  QStringLiteral("reason")};

std::vector<QJsonValue> allColumns(const OutboxItem& item)
{
    std::vector<QJsonValue> values = row(item);
    values.insert(values.begin() + 5, QJsonValue()); // no change
    return values;
}

std::vector<QJsonValue> allColumns(const RosterItem& item)
{
    std::vector<QJsonValue> values = row(item);
    values.insert(values.begin() + 2, QJsonValue()); // no punch: neither number
    values.insert(values.begin() + 4, QJsonValue()); // nor time
    return values;
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

Result<Exit> listAsOneTable(Store& store, RecordWriter writer)
{
    ROLLCALL_TRY(forEachUndelivered(store.outbox(), [&](const OutboxItem& item) { writer.add(allColumns(item)); }));
    ROLLCALL_TRY_ASSIGN(const std::vector<RosterItem> changes, store.news().troubled(kMaxPeople));
    for (const RosterItem& change : changes)
        writer.add(allColumns(change));
    writer.finish();
    return Exit::Done;
}

} // namespace

Result<Exit> runOutbox(Context& context, const Arguments& arguments)
{
    const RecordFormat format = recordFormat(arguments.value("format"));
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    if (format == RecordFormat::Csv)
        return listAsOneTable(*session.store, cli::listing(context, arguments, kAllColumns));
    ROLLCALL_TRY_ASSIGN(const std::vector<OutboxStats> stats, session.store->outbox().stats());
    RecordWriter connectors = cli::listing(context, arguments, kStatsColumns);
    int waiting = 0; // changes of people
    for (const OutboxStats& one : stats) {
        ROLLCALL_TRY_ASSIGN(const int people, session.store->news().count(one.connector));
        waiting += people;
        connectors.add(row(one, people));
    }
    connectors.finish();

    RecordWriter rows = cli::listing(context, arguments, kRowColumns);
    int count = 0;
    ROLLCALL_TRY(forEachUndelivered(session.store->outbox(), [&](const OutboxItem& item) {
        rows.add(row(item));
        ++count;
    }));
    ROLLCALL_TRY_ASSIGN(const std::vector<RosterItem> changes, session.store->news().troubled(kMaxPeople));
    RecordWriter people = cli::listing(context, arguments, kPeopleColumns);
    for (const RosterItem& change : changes)
        people.add(row(change));
    if (format == RecordFormat::Table && count == 0 && waiting == 0)
        context.out() << QStringLiteral("\nEverything is delivered.\n");
    const auto finish = [&](RecordWriter& table) {
        if (format == RecordFormat::Table)
            context.out() << QStringLiteral("\n");
        table.finish();
    };
    if (count > 0)
        finish(rows);
    if (!changes.empty())
        finish(people);
    return Exit::Done;
}

} // namespace rollcall::ctl
