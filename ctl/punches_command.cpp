#include "attendance/punch_record.h"
#include "base/records.h"
#include "ctl/commands.h"

namespace rollcall::ctl {

namespace {

/// A day (from its midnight here) or a moment; without an offset, local time.
std::optional<WallTime> since(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime moment =
        text.size() == 10 && day.isValid() ? day.startOfDay() : QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(toWallTime(moment)) : std::nullopt;
}

std::vector<QJsonValue> historyRow(const Punch& punch, const Correction& correction)
{
    ClockReading at;
    at.utc = correction.utc;
    at.zoneOffset = correction.zoneOffset;
    return {correction.number,
            punch.sequence,
            punch.facts.person.value(),
            toString(correction.kind),
            at.local().toString(Qt::ISODateWithMs),
            correction.direction ? QJsonValue(toString(*correction.direction)) : QJsonValue(),
            correction.actor.isEmpty() ? QJsonValue() : QJsonValue(correction.actor),
            correction.reason.isEmpty() ? QJsonValue() : QJsonValue(correction.reason)};
}

/// The entries that correct the punches since then, punch by punch.
Status writeHistory(const SqliteLedger& ledger, WallTime from, RecordWriter& writer)
{
    Status status;
    const Status read = ledger.forEach(from, WallTime::max(), [&](const Punch& punch) {
        const auto history = ledger.history(punch.sequence);
        if (!history) {
            status = failure(history.error());
            return false;
        }
        for (const Correction& correction : *history)
            writer.add(historyRow(punch, correction));
        return true;
    });
    return read ? status : read;
}

} // namespace

Result<Exit> runPunches(Context& context, const Arguments& arguments)
{
    const RecordFormat format = recordFormat(arguments.value("format"));
    std::optional<WallTime> from = WallTime::min();
    if (arguments.has("since"))
        from = since(arguments.value("since"));
    if (!from) {
        context.error(QStringLiteral("--since must be a date (2026-05-04) or a date and time (2026-05-04T08:00)"));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    if (arguments.has("history")) {
        RecordWriter writer(context.out(), format,
                            {QStringLiteral("correction"), QStringLiteral("sequence"), QStringLiteral("person"),
                             QStringLiteral("kind"), QStringLiteral("time"), QStringLiteral("direction"),
                             QStringLiteral("actor"), QStringLiteral("reason")});
        const Status written = writeHistory(session.store->ledger(), *from, writer);
        writer.finish();
        if (!written)
            return failure(written.error());
        return Exit::Done;
    }
    RecordWriter writer(context.out(), format, punchColumns());
    const Status read = session.store->ledger().forEach(*from, WallTime::max(), [&writer](const Punch& punch) {
        writer.add(punchRecord(punch));
        return true;
    });
    writer.finish();
    if (!read)
        return failure(read.error());
    return Exit::Done;
}

} // namespace rollcall::ctl
