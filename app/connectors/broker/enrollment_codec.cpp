#include "connectors/broker/enrollment_codec.h"

#include "attendance/identifier.h"
#include "base/translatable.h"
#include "connectors/broker/device_codec.h"
#include "connectors/net/http_answer.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>
#include <QtEndian>

#include <cmath>
#include <cstring>

namespace rollcall::broker {

namespace {

/// As the kiosk itself demands of an embedding.
constexpr double kMinLength = 0.1;
constexpr double kMaxLength = 100.0;

tl::unexpected<Error> bad(const QString& sentence, const QString& subject = {})
{
    return failure(ErrorCode::InvalidArgument, sentence, subject);
}

Result<PersonId> personIn(const QJsonValue& value)
{
    const QString text = textOf(value);
    Result<PersonId> person = toPersonId(text);
    if (!person)
        person.error().subject = net::oneLine(text);
    return person;
}

ReadAddition addition(const QJsonValue& person, const QJsonValue& name, const QJsonObject& object, const char* key)
{
    ROLLCALL_TRY_ASSIGN(PersonId id, personIn(person));
    Addition addition;
    addition.name = cleanedName(name.toString());
    addition.model = net::oneLine(object.value(QLatin1String("model")).toString());
    std::optional<int> dimensions;
    if (const QJsonValue dim = object.value(QLatin1String("dim")); !dim.isUndefined() && !dim.isNull())
        dimensions = dim.toInt(-1);
    Result<std::vector<float>> values = readEmbedding(object.value(QLatin1String(key)), dimensions);
    if (!values)
        return failure(values.error().code, values.error().message, id.value());
    addition.values = std::move(*values);
    addition.person = std::move(id);
    return addition;
}

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

QString faceSource()
{
    return QStringLiteral("enrollment");
}

net::HttpRequest syncRequest(const Settings& settings, const QString& sinceVersion, bool isForced, const QString& model)
{
    QUrl url = settings.enrollments;
    QUrlQuery query(url);
    const auto add = [&query](const char* key, const QString& value) {
        query.addQueryItem(QLatin1String(key), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("device_id", settings.content.deviceId);
    add("since_version", isForced || sinceVersion.isEmpty() ? QStringLiteral("0") : sinceVersion);
    add("force_full", isForced ? QStringLiteral("true") : QStringLiteral("false"));
    add("model", settings.modelName.isEmpty() ? model : settings.modelName);
    url.setQuery(query);
    net::HttpRequest request = requestTo(settings, url);
    request.maxResponseBytes = kMaxSyncBytes;
    return request;
}

tl::expected<SyncAnswer, QString> readSyncAnswer(const net::HttpResponse& response)
{
    const auto json = net::readJson(response);
    if (!json)
        return tl::unexpected<QString>(json.error());
    const QJsonObject object = json->object();
    const QJsonValue additions = object.value(QLatin1String("additions"));
    const QJsonValue removals = object.value(QLatin1String("removals"));
    const QJsonValue full = object.value(QLatin1String("full_sync_required"));
    SyncAnswer answer;
    answer.version = textOf(object.value(QLatin1String("sync_version")));
    const auto isListOrNothing = [](const QJsonValue& value) {
        return value.isArray() || value.isUndefined() || value.isNull();
    };
    if (answer.version.isEmpty() || !isListOrNothing(additions) || !isListOrNothing(removals) ||
        (!full.isBool() && !full.isUndefined()))
        return tl::unexpected<QString>(
            sentence(QT_TRANSLATE_NOOP("Connector", "The broker's answer is no list of enrollments")));
    answer.isFull = full.toBool();
    for (const QJsonValue value : additions.toArray())
        answer.additions.push_back(readAddition(value.toObject()));
    for (const QJsonValue value : removals.toArray()) {
        if (const Result<PersonId> person = personIn(value))
            answer.removals.push_back(*person);
    }
    if (const QJsonValue total = object.value(QLatin1String("total_enrolled")); total.isDouble())
        answer.total = total.toInt();
    return answer;
}

ReadAddition readAddition(const QJsonObject& object)
{
    return addition(object.value(QLatin1String("user_id")), object.value(QLatin1String("display_name")), object,
                    "embedding");
}

ReadAddition readPublished(const QJsonObject& data)
{
    QJsonObject object = data;
    // Where the model is named, if at all, is not written down.
    const QJsonValue more = data.value(QLatin1String("enrollment_data"));
    for (const char* key : {"model", "dim"}) {
        if (!object.contains(QLatin1String(key)) && more.toObject().contains(QLatin1String(key)))
            object.insert(QLatin1String(key), more.toObject().value(QLatin1String(key)));
    }
    QJsonValue person = data.value(QLatin1String("person_id"));
    if (textOf(person).isEmpty())
        person = data.value(QLatin1String("employee_id"));
    return addition(person, data.value(QLatin1String("person_name")), object, "embedded_file");
}

Result<std::vector<float>> readEmbedding(const QJsonValue& base64, std::optional<int> dimensions)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(base64.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype count = decoded.decoded.size() / static_cast<qsizetype>(sizeof(float));
    if (!base64.isString() || !decoded || count == 0 || count > kMaxDimensions ||
        decoded.decoded.size() % static_cast<qsizetype>(sizeof(float)) != 0)
        return bad(sentence(QT_TRANSLATE_NOOP("Connector", "the embedding is no list of numbers in base64")));
    if (dimensions && count != *dimensions)
        return bad(sentence(QT_TRANSLATE_NOOP("Connector", "the embedding has %1 numbers instead of %2"),
                            {QString::number(count), QString::number(*dimensions)}));
    std::vector<float> values(static_cast<std::size_t>(count));
    double squares = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto bits = qFromLittleEndian<quint32>(decoded.decoded.constData() + i * sizeof(float));
        std::memcpy(&values[i], &bits, sizeof(float));
        squares += static_cast<double>(values[i]) * values[i];
    }
    const double length = std::sqrt(squares);
    // Written so that what is no number is refused.
    if (!(length >= kMinLength && length <= kMaxLength))
        return bad(sentence(QT_TRANSLATE_NOOP("Connector", "the numbers of the embedding are out of range")));
    return values;
}

Result<FaceChange> faceOf(const Addition& addition, const SiteFacts& facts, const QString& modelName)
{
    const QString person = addition.person.value();
    if (facts.model.isEmpty())
        return failure(ErrorCode::Unavailable,
                       sentence(QT_TRANSLATE_NOOP("Connector", "Face recognition is not running")), person);
    if (addition.model.isEmpty() && modelName.isEmpty())
        return bad(sentence(QT_TRANSLATE_NOOP("Connector", "the embedding does not say which model made it; set "
                                                           "embedding_model if it is the one in use here, %1"),
                            {facts.model}),
                   person);
    const bool isOurs = addition.model.isEmpty() || isSame(addition.model, facts.model) ||
                        (!modelName.isEmpty() && isSame(addition.model, modelName));
    if (!isOurs)
        return bad(sentence(QT_TRANSLATE_NOOP("Connector", "the embedding was made by %1, and this kiosk uses %2"),
                            {addition.model, facts.model}),
                   person);
    if (std::cmp_not_equal(addition.values.size(), facts.dimensions))
        return bad(sentence(QT_TRANSLATE_NOOP("Connector", "the embedding has %1 numbers instead of %2"),
                            {QString::number(addition.values.size()), QString::number(facts.dimensions)}),
                   person);
    FaceChange change;
    change.person = addition.person;
    if (!addition.name.isEmpty())
        change.name = addition.name;
    change.source = faceSource();
    change.face = ReadyEmbedding{facts.model, addition.values};
    return change;
}

} // namespace rollcall::broker
