#include "connectors/webhook/codec.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <array>
#include <memory>
#include <utility>

namespace rollcall::webhook {

namespace {

constexpr qsizetype kMaxNameLength = 128;
constexpr int kBatchIdBytes = 16;

constexpr qsizetype kCommaBytes = 1;
constexpr qsizetype kTimeLength = 29; // 2026-11-29T08:00:00.000+02:00

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// RFC 3339, with the offset of the place; what is stored with the punch, and so the same over every resend.
QString localTime(const ClockReading& at)
{
    const auto offset = static_cast<int>(std::chrono::seconds(at.zoneOffset).count());
    return toDateTimeUtc(at.utc).toOffsetFromUtc(offset).toString(Qt::ISODateWithMs);
}

QByteArray idOf(const PunchDraft& facts)
{
    return facts.key.toByteArray(QUuid::WithoutBraces);
}

/// A field of a punch by its name in templates; undefined for an unknown one.
QJsonValue field(const Content& content, const Punch& punch, const QString& name)
{
    const PunchDraft& facts = punch.facts;
    const std::array<std::pair<const char*, QJsonValue>, 12> fields{{
        {"id", QString::fromLatin1(idOf(facts))},
        {"type", QStringLiteral("attendance.punch")},
        {"person", facts.person.value()},
        {"name", content.names ? punch.personName.left(kMaxNameLength) : QString()},
        {"direction", toString(facts.direction)},
        {"time", localTime(facts.at)},
        {"time_utc", toDateTimeUtc(facts.at.utc).toString(Qt::ISODateWithMs)},
        {"unix_time", qint64{std::chrono::floor<std::chrono::seconds>(facts.at.utc).time_since_epoch().count()}},
        {"door", facts.door},
        {"method", toString(facts.method)},
        {"site", content.site},
        {"sequence", punch.sequence},
    }};
    for (const auto& [known, value] : fields) {
        if (name == QLatin1String(known))
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([a-z_]+)\\}"));
    return pattern;
}

/// The text with its {fields} filled in. One that is nothing but a field has the field's own type.
QJsonValue filledText(const Content& content, const Punch& punch, const QString& text)
{
    QString filled;
    qsizetype end = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QJsonValue value = field(content, punch, match.captured(1));
        if (match.capturedLength() == text.size())
            return value;
        filled += text.mid(end, match.capturedStart() - end) + value.toVariant().toString();
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

template <class Fill> QJsonValue withTexts(const QJsonValue& value, const Fill& fill)
{
    if (value.isString())
        return fill(value.toString());
    if (value.isArray()) {
        const QJsonArray from = value.toArray();
        QJsonArray array;
        for (const QJsonValue& item : from)
            array.append(withTexts(item, fill));
        return array;
    }
    if (value.isObject()) {
        const QJsonObject from = value.toObject();
        QJsonObject object;
        for (auto it = from.constBegin(); it != from.constEnd(); ++it)
            object.insert(it.key(), withTexts(it.value(), fill));
        return object;
    }
    return value;
}

/// The facts of a punch; fields that are empty are left out.
QJsonObject facts(const Content& content, const Punch& punch)
{
    QJsonObject object;
    for (const char* name : {"person", "name", "direction", "time", "door", "method", "site", "sequence"}) {
        const QJsonValue value = field(content, punch, QLatin1String(name));
        if (!value.isString() || !value.toString().isEmpty())
            object.insert(QLatin1String(name), value);
    }
    return object;
}

QJsonObject templated(const Content& content, const Punch& punch)
{
    return withTexts(*content.body, [&](const QString& text) { return filledText(content, punch, text); }).toObject();
}

QByteArray envelope(const QByteArray& id, const char* type, const QString& time, const QJsonValue& data)
{
    return compact({{QStringLiteral("id"), QString::fromLatin1(id)},
                    {QStringLiteral("type"), QLatin1String(type)},
                    {QStringLiteral("timestamp"), time},
                    {QStringLiteral("data"), data}});
}

QString whyUnsendable(const Punch& punch)
{
    return punch.facts.person.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Connector", "The punch names no person"))
                                        : QString();
}

QString tooLong(qsizetype bytes)
{
    return sentence(QT_TRANSLATE_NOOP("Connector", "The message would have %1 bytes, and %2 are allowed"),
                    {QString::number(bytes), QString::number(kMaxBodyBytes)});
}

QJsonObject inBatch(const Content& content, const Punch& punch)
{
    if (content.body)
        return templated(content, punch);
    QJsonObject object = facts(content, punch);
    object.insert(QStringLiteral("id"), QString::fromLatin1(idOf(punch.facts)));
    return object;
}

/// Of one batch that is being filled.
class BatchMessage
{
public:
    [[nodiscard]] bool isEmpty() const { return m_data.isEmpty(); }
    [[nodiscard]] bool hasRoomFor(qsizetype bytes) const { return m_bytes + bytes + kCommaBytes <= kMaxBodyBytes; }
    void add(const DeliveryEntry& entry, const QJsonObject& object, qsizetype bytes)
    {
        if (isEmpty())
            m_time = localTime(entry.punch.facts.at);
        m_keys.addData(idOf(entry.punch.facts));
        m_data.append(object);
        m_bytes += bytes + kCommaBytes;
        m_entries.push_back(entry);
    }
    [[nodiscard]] Message finish() const
    {
        const QByteArray id = "batch-" + m_keys.result().left(kBatchIdBytes).toHex();
        return {id, envelope(id, "attendance.punches", m_time, m_data), m_entries, {}};
    }

private:
    QCryptographicHash m_keys{QCryptographicHash::Sha256};
    QJsonArray m_data;
    QString m_time; ///< of the first punch
    qsizetype m_bytes = envelope("batch-" + QByteArray(qsizetype{2} * kBatchIdBytes, '0'), "attendance.punches",
                                 QString(kTimeLength, u'0'), QJsonArray())
                            .size();
    DeliveryBatch m_entries;
};

} // namespace

Result<QJsonObject> parseTemplate(const QString& text, bool names)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("must be a JSON object%1")
                           .arg(problem.error == QJsonParseError::NoError
                                    ? QString()
                                    : QStringLiteral(": %1 at character %2")
                                          .arg(problem.errorString(), QString::number(problem.offset))));
    QString wrong;
    withTexts(document.object(), [&](const QString& value) {
        for (auto matches = placeholder().globalMatch(value); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            if (field({}, {}, name).isUndefined())
                wrong = QStringLiteral("has no field {%1}").arg(name);
            else if (name == QLatin1String("name") && !names)
                wrong = QStringLiteral("uses {name}, which needs send_names = true");
        }
        return value;
    });
    if (!wrong.isEmpty())
        return failure(ErrorCode::InvalidArgument, wrong);
    return document.object();
}

std::vector<Message> encodeSingly(const Content& content, const DeliveryBatch& batch)
{
    std::vector<Message> messages;
    for (const DeliveryEntry& entry : batch) {
        const PunchDraft& draft = entry.punch.facts;
        Message message{idOf(draft), {}, {entry}, whyUnsendable(entry.punch)};
        message.body = content.body
                           ? compact(templated(content, entry.punch))
                           : envelope(message.id, "attendance.punch", localTime(draft.at), facts(content, entry.punch));
        if (message.problem.isEmpty() && message.body.size() > kMaxBodyBytes)
            message.problem = tooLong(message.body.size());
        messages.push_back(std::move(message));
    }
    return messages;
}

std::vector<Message> encodeBatch(const Content& content, const DeliveryBatch& batch)
{
    std::vector<Message> messages;
    auto filling = std::make_unique<BatchMessage>();
    for (const DeliveryEntry& entry : batch) {
        const QJsonObject object = inBatch(content, entry.punch);
        const qsizetype bytes = compact(object).size();
        QString problem = whyUnsendable(entry.punch);
        if (problem.isEmpty() && !BatchMessage().hasRoomFor(bytes))
            problem = tooLong(bytes);
        if (!problem.isEmpty()) {
            messages.push_back({idOf(entry.punch.facts), {}, {entry}, problem});
            continue;
        }
        if (!filling->hasRoomFor(bytes)) {
            messages.push_back(filling->finish());
            filling = std::make_unique<BatchMessage>();
        }
        filling->add(entry, object, bytes);
    }
    if (!filling->isEmpty())
        messages.push_back(filling->finish());
    return messages;
}

Message encodeTest(const Content& content, const ClockReading& now)
{
    const QByteArray id = "test-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QJsonObject data;
    if (!content.site.isEmpty())
        data.insert(QStringLiteral("site"), content.site);
    return {id, envelope(id, "attendance.test", localTime(now), data), {}, {}};
}

} // namespace rollcall::webhook
