#include "ctl/command.h"
#include "ctl/records.h"

namespace rollcall::ctl {

namespace {

QString word(ClockQuality quality)
{
    switch (quality) {
    case ClockQuality::Unknown:
        return QStringLiteral("unknown");
    case ClockQuality::Unsynchronised:
        return QStringLiteral("unsynchronised");
    case ClockQuality::Synchronised:
        return QStringLiteral("synchronised");
    }
    Q_UNREACHABLE();
}

/// A day (from its midnight here) or a moment; without an offset, local time.
std::optional<WallTime> since(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime moment =
        text.size() == 10 && day.isValid() ? day.startOfDay() : QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(toWallTime(moment)) : std::nullopt;
}

std::vector<QJsonValue> row(const Punch& punch)
{
    const PunchDraft& facts = punch.facts;
    const bool byFace = facts.method == VerifyMethod::Face;
    return {punch.sequence,
            facts.person.value(),
            punch.personName,
            toString(facts.direction),
            punch.when().local().toString(Qt::ISODateWithMs),
            toString(facts.method),
            facts.door,
            byFace ? QJsonValue(facts.similarity) : QJsonValue(),
            word(facts.at.quality),
            facts.key.toString(QUuid::WithoutBraces),
            punch.correction ? QJsonValue(facts.at.local().toString(Qt::ISODateWithMs)) : QJsonValue()};
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
    const Result<Session> session = context.open();
    if (!session)
        return failure(session.error());
    RecordWriter writer(context.out(), format,
                        {QStringLiteral("sequence"), QStringLiteral("person"), QStringLiteral("name"),
                         QStringLiteral("direction"), QStringLiteral("time"), QStringLiteral("method"),
                         QStringLiteral("door"), QStringLiteral("similarity"), QStringLiteral("clock"),
                         QStringLiteral("key"), QStringLiteral("recorded_time")});
    const Status read = session->store->ledger().forEach(*from, WallTime::max(), [&writer](const Punch& punch) {
        writer.add(row(punch));
        return true;
    });
    writer.finish();
    if (!read)
        return failure(read.error());
    return Exit::Done;
}

} // namespace rollcall::ctl
