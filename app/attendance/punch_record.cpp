#include "attendance/punch_record.h"

#include "base/records.h"

namespace rollcall {

namespace {

QString word(ClockQuality quality)
{
    switch (quality) {
    case ClockQuality::Unknown:
        return QStringLiteral("unknown");
    case ClockQuality::Unsynchronized:
        return QStringLiteral("unsynchronised");
    case ClockQuality::Synchronized:
        return QStringLiteral("synchronised");
    }
    Q_UNREACHABLE();
}

} // namespace

const QStringList& punchColumns()
{
    static const QStringList columns{QStringLiteral("sequence"),
                                     QStringLiteral("person"),
                                     QStringLiteral("name"),
                                     QStringLiteral("direction"),
                                     QStringLiteral("time"),
                                     QStringLiteral("method"),
                                     QStringLiteral("door"),
                                     QStringLiteral("similarity"),
                                     QStringLiteral("clock"),
                                     QStringLiteral("key"),
                                     QStringLiteral("recorded_time"),
                                     QStringLiteral("state"),
                                     QStringLiteral("recorded_direction"),
                                     QStringLiteral("local_time")};
    return columns;
}

std::vector<QJsonValue> punchRecord(const Punch& punch)
{
    const PunchDraft& facts = punch.facts;
    const bool byFace = facts.method == VerifyMethod::Face;
    return {punch.sequence,
            facts.person.value(),
            punch.personName,
            toString(punch.direction()),
            punch.when().local().toString(Qt::ISODateWithMs),
            toString(facts.method),
            facts.door,
            byFace ? QJsonValue(facts.similarity) : QJsonValue(),
            word(facts.at.quality),
            facts.key.toString(QUuid::WithoutBraces),
            punch.correction ? QJsonValue(facts.at.local().toString(Qt::ISODateWithMs)) : QJsonValue(),
            punch.voided ? QStringLiteral("voided") : QStringLiteral("valid"),
            punch.changedDirection ? QJsonValue(toString(facts.direction)) : QJsonValue(),
            spreadsheetTime(punch.when().local())};
}

} // namespace rollcall
