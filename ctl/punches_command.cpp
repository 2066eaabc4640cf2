#include "attendance/punch_record.h"
#include "cli/listing.h"
#include "ctl/commands.h"
#include "ctl/since.h"

namespace rollcall::ctl {

namespace {

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
    std::optional<WallTime> from = WallTime::min();
    if (arguments.has("since"))
        from = sinceOf(arguments);
    if (!from) {
        context.error(sinceForms());
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    if (arguments.has("history")) {
        RecordWriter writer = cli::listing(
            context, arguments,
            {QStringLiteral("correction"), QStringLiteral("sequence"), QStringLiteral("person"), QStringLiteral("kind"),
             QStringLiteral("time"), QStringLiteral("direction"), QStringLiteral("actor"), QStringLiteral("reason")});
        const Status written = writeHistory(session.store->ledger(), *from, writer);
        writer.finish();
        if (!written)
            return failure(written.error());
        return Exit::Done;
    }
    RecordWriter writer = cli::listing(context, arguments, punchColumns());
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
