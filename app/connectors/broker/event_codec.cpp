#include "connectors/broker/event_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall::broker {

namespace {

constexpr qsizetype kIdHexDigits = 8;
constexpr qint64 kIdsASecond = 1'000;

/// One event in the words of both forms.
struct Event
{
    QString id;
    QString type;
    QString emotion; ///< its code; empty: a punch
    double confidence = 0.0;
    QJsonValue image; ///< null: none
    QJsonObject metadata;
};

QString withoutBraces(const QUuid& key)
{
    return key.toString(QUuid::Id128);
}

double share(double value)
{
    return std::clamp(value, 0.0, 1.0);
}

/// What this kiosk does not know of a punch is 0; `frames_tracked` is at least 1.
QJsonObject metadataOf(const Punch& punch, double intensity)
{
    return {{QStringLiteral("distance"), 1.0 - share(punch.facts.similarity)},
            {QStringLiteral("frames_tracked"), 1},
            {QStringLiteral("inference_ms"), 0},
            {QStringLiteral("intensity"), share(intensity)},
            {QStringLiteral("duration_ms"), 0},
            {QStringLiteral("face_bbox"), QJsonArray{0, 0, 0, 0}}};
}

QJsonValue imageOf(const Content& content, const Evidence& evidence)
{
    const qsizetype size = evidence.portraitJpeg.size();
    if (!content.images || size == 0 || size > kMaxImageBytes)
        return QJsonValue::Null;
    return QString::fromLatin1(evidence.portraitJpeg.toBase64());
}

std::vector<Event> eventsFor(const Content& content, const DeliveryEntry& entry)
{
    const Punch& punch = entry.punch;
    std::vector<Event> events{{eventId(content, punch),
                               QStringLiteral("facial_id"),
                               {},
                               share(punch.facts.similarity),
                               imageOf(content, entry.evidence),
                               metadataOf(punch, 0.0)}};
    if (eventsOf(content, entry) > 1) {
        const QString code = emotionCode(entry.evidence.expression);
        const double confidence = share(entry.evidence.expressionConfidence);
        events.push_back({eventId(content, punch, code), QStringLiteral("emotion"), code, confidence, QJsonValue::Null,
                          metadataOf(punch, confidence)});
    }
    return events;
}

/// Brokers refuse an empty name and "Unknown".
QString nameOf(const Punch& punch)
{
    QString name = punch.personName.trimmed();
    if (name.isEmpty() || name.compare(QLatin1String("unknown"), Qt::CaseInsensitive) == 0)
        return punch.facts.person.value();
    return name;
}

QJsonObject flat(const Content& content, const Punch& punch, const Event& event)
{
    QJsonObject object{{QStringLiteral("event_id"), event.id},
                       {QStringLiteral("device_id"), content.deviceId},
                       {QStringLiteral("user_id"), punch.facts.person.value()},
                       {QStringLiteral("event_type"), event.type},
                       {QStringLiteral("timestamp"), wireTime(punch.facts.at.utc)},
                       {QStringLiteral("confidence"), event.confidence},
                       {QStringLiteral("image"), event.image},
                       {QStringLiteral("metadata"), event.metadata}};
    if (!event.emotion.isEmpty())
        object.insert(QStringLiteral("emotion_code"), event.emotion);
    return object;
}

QJsonArray nested(const Content& content, const Punch& punch, const Event& event)
{
    QJsonObject data{
        {QStringLiteral("event_id"), event.id},         {QStringLiteral("event_type"), event.type},
        {QStringLiteral("person_name"), nameOf(punch)}, {QStringLiteral("person_id"), punch.facts.person.value()},
        {QStringLiteral("metadata"), event.metadata},   {QStringLiteral("debug"), QJsonArray()}};
    if (!event.image.isNull())
        data.insert(QStringLiteral("image"), event.image);
    if (!event.emotion.isEmpty())
        data.insert(QStringLiteral("emotion_code"), event.emotion);
    // The header's time is the only one of the event.
    const QJsonObject header = messageHeader(content, QStringLiteral("event.log"), punch.facts.at.utc);
    return {QJsonObject{{QStringLiteral("header"), header}}, QJsonObject{{QStringLiteral("data"), data}}};
}

} // namespace

QString wireTime(WallTime time)
{
    return toDateTimeUtc(time).toString(Qt::ISODateWithMs);
}

QString eventId(const Content& content, const Punch& punch, const QString& code)
{
    const qint64 captured = punch.facts.at.utc.time_since_epoch().count();
    if (content.dialect == Dialect::A)
        return QStringLiteral("%1-%2-%3")
            .arg(code, QString::number(captured), withoutBraces(punch.facts.key).left(kIdHexDigits));
    // Two people in one frame have the same millisecond, and nothing else in this id tells them apart: within the
    // second it is the punch's number that counts (docs/adr/0039).
    const WallTime second = std::chrono::floor<std::chrono::seconds>(punch.facts.at.utc);
    const qint64 within = ((punch.sequence % kIdsASecond) + kIdsASecond) % kIdsASecond;
    return QStringLiteral("%1-%2-%3")
        .arg(code, QString::number(second.time_since_epoch().count() + within), content.deviceId);
}

QString emotionCode(const QString& expression)
{
    static constexpr std::array<std::pair<const char*, const char*>, 14> codes{{{"neutral", "EV2.1"},
                                                                                {"happiness", "EV2.2"},
                                                                                {"happy", "EV2.2"},
                                                                                {"anger", "EV2.3"},
                                                                                {"angry", "EV2.3"},
                                                                                {"contempt", "EV2.4"},
                                                                                {"disgust", "EV2.5"},
                                                                                {"disgusted", "EV2.5"},
                                                                                {"fear", "EV2.6"},
                                                                                {"fearful", "EV2.6"},
                                                                                {"sadness", "EV2.7"},
                                                                                {"sad", "EV2.7"},
                                                                                {"surprise", "EV2.8"},
                                                                                {"surprised", "EV2.8"}}};
    const auto* const found = std::find_if(codes.begin(), codes.end(), [&expression](const auto& code) {
        return expression.compare(QLatin1String(code.first), Qt::CaseInsensitive) == 0;
    });
    return found == codes.end() ? QString() : QString::fromLatin1(found->second);
}

int eventsOf(const Content& content, const DeliveryEntry& entry)
{
    return content.emotions && !emotionCode(entry.evidence.expression).isEmpty() ? 2 : 1;
}

QJsonObject messageHeader(const Content& content, const QString& command, WallTime time)
{
    return {{QStringLiteral("to"), QStringLiteral("gateway")},
            {QStringLiteral("from"), content.deviceId},
            {QStringLiteral("source_type"), QStringLiteral("device")},
            {QStringLiteral("auth_token"), QString::fromUtf8(content.key.reveal())},
            {QStringLiteral("command_id"), command},
            {QStringLiteral("timestamp"), wireTime(time)}};
}

QByteArray encodeEvents(const Content& content, const DeliveryBatch& entries, WallTime now)
{
    QJsonArray events;
    for (const DeliveryEntry& entry : entries) {
        for (const Event& event : eventsFor(content, entry)) {
            if (content.envelope == Envelope::Flat)
                events.append(flat(content, entry.punch, event));
            else
                events.append(nested(content, entry.punch, event));
        }
    }
    if (content.envelope == Envelope::Bare && events.size() == 1)
        return QJsonDocument(events.first().toArray()).toJson(QJsonDocument::Compact);
    const QString list = content.envelope == Envelope::Flat ? QStringLiteral("events") : QStringLiteral("messages");
    return QJsonDocument(QJsonObject{{QStringLiteral("device_id"), content.deviceId},
                                     {QStringLiteral("timestamp"), wireTime(now)},
                                     {list, events}})
        .toJson(QJsonDocument::Compact);
}

} // namespace rollcall::broker
