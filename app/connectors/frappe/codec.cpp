#include "connectors/frappe/codec.h"

#include "connectors/net/http_settings.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rollcall::frappe {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

constexpr int kExpectationFailed = 417; ///< frappe.ValidationError
constexpr int kConflict = 409;
/// Of the server's messages in one answer.
constexpr qsizetype kMaxMessages = 5;

net::HttpRequest request(const Settings& settings, const QByteArray& method, const QString& path)
{
    return {.url = net::below(settings.url, path),
            .headers = {{"Authorization", settings.authorization}, {"Accept", "application/json"}},
            .method = method};
}

net::HttpRequest withBody(net::HttpRequest request, const QJsonObject& body)
{
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QByteArray encoded(const QJsonArray& array)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

net::HttpRequest listRequest(const Settings& settings, const QString& type, const QJsonArray& filters,
                             const QJsonArray& fields, int limit)
{
    net::HttpRequest list = request(settings, "GET", QStringLiteral("api/resource/") + type);
    list.url.setQuery(QString::fromLatin1("filters=" + encoded(filters) + "&fields=" + encoded(fields) +
                                          "&limit_page_length=" + QByteArray::number(limit)),
                      QUrl::StrictMode);
    return list;
}

/// A value, since a list of one array would become a copy of it.
QJsonValue equals(const QString& field, const QString& value)
{
    return QJsonArray{field, QStringLiteral("="), value};
}

/// Messages are HTML.
QString plainText(QString text)
{
    static const QRegularExpression tag(QStringLiteral("<[^<>]{0,200}>"));
    text.replace(tag, QStringLiteral(" "));
    text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&#39;"), QLatin1String("'"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
    return net::oneLine(text);
}

QJsonObject objectOf(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object();
}

std::optional<QJsonArray> dataOf(const net::HttpResponse& response)
{
    const auto json = net::readJson(response);
    if (!response.isSuccess() || !json || !json->object().value(u"data").isArray())
        return std::nullopt;
    return json->object().value(u"data").toArray();
}

/// What the server was busy with: the same request may do well later.
bool isPassing(const QString& type)
{
    return type.contains(QLatin1String("Deadlock")) || type.contains(QLatin1String("Timeout")) ||
           type.contains(QLatin1String("TooManyRequests")) || type.contains(QLatin1String("InReadOnlyMode"));
}

Judgement withWords(Verdict verdict, Next next, const net::HttpResponse& response)
{
    const QString words = serverWords(response.body);
    return {verdict, next,
            words.isEmpty() ? net::statusSentence(response)
                            : sentence(QT_TRANSLATE_NOOP("Connector", "The server says: %1"), {words}),
            Milliseconds{0}};
}

LogJudgement judgeSuccess(const net::HttpResponse& response)
{
    const auto json = net::readJson(response);
    if (!json) {
        const bool isPage = response.body.trimmed().startsWith('<');
        return {{Verdict::Retry, isPage ? Next::Refused : Next::GoOn, json.error(), Milliseconds{0}}, !isPage};
    }
    if (!json->object().value(u"message").toObject().value(u"name").toString().isEmpty())
        return {{Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}}, false};
    return {
        {Verdict::Retry, Next::GoOn,
         sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer names no record, so it is not certain that it "
                                                 "has one")),
         Milliseconds{0}},
        true};
}

} // namespace

QString siteTime(const ClockReading& at)
{
    const auto offset = static_cast<int>(std::chrono::seconds(at.zoneOffset).count());
    return toDateTimeUtc(at.utc).toOffsetFromUtc(offset).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

net::HttpRequest logRequest(const Settings& settings, const Punch& punch)
{
    const QString direction = punch.facts.direction == Direction::In ? QStringLiteral("IN") : QStringLiteral("OUT");
    return withBody(request(settings, "POST", QStringLiteral("api/method/") + settings.method),
                    {{QStringLiteral("employee_field_value"), punch.facts.person.value()},
                     {QStringLiteral("timestamp"), siteTime(punch.facts.at)},
                     {QStringLiteral("device_id"), settings.device},
                     {QStringLiteral("log_type"), settings.sendsDirection ? QJsonValue(direction) : QJsonValue()},
                     {QStringLiteral("employee_fieldname"), settings.employeeField},
                     {QStringLiteral("skip_auto_attendance"), 0},
                     {QStringLiteral("_lang"), QStringLiteral("en")}});
}

net::HttpRequest employeeRequest(const Settings& settings, const PersonId& person)
{
    return listRequest(settings, QStringLiteral("Employee"), {equals(settings.employeeField, person.value())},
                       {QStringLiteral("name")}, 1);
}

net::HttpRequest logsRequest(const Settings& settings, const QString& employee, const Punch& punch)
{
    return listRequest(
        settings, QStringLiteral("Employee Checkin"),
        {equals(QStringLiteral("employee"), employee), equals(QStringLiteral("time"), siteTime(punch.facts.at))},
        {QStringLiteral("name"), QStringLiteral("log_type")}, 20);
}

net::HttpRequest shiftRequest(const Settings& settings, const QString& shiftType)
{
    return request(settings, "GET", QStringLiteral("api/resource/Shift Type/") + shiftType);
}

net::HttpRequest moveSyncRequest(const Settings& settings, const QString& shiftType, const QString& time)
{
    return withBody(request(settings, "PUT", QStringLiteral("api/resource/Shift Type/") + shiftType),
                    {{QStringLiteral("last_sync_of_checkin"), time}});
}

net::HttpRequest userRequest(const Settings& settings)
{
    return request(settings, "GET", QStringLiteral("api/method/frappe.auth.get_logged_user"));
}

net::HttpRequest anyLogRequest(const Settings& settings)
{
    return listRequest(settings, QStringLiteral("Employee Checkin"), {}, {QStringLiteral("name")}, 1);
}

QString serverWords(const QByteArray& body)
{
    const QJsonObject object = objectOf(body);
    QStringList words;
    const QJsonArray messages = QJsonDocument::fromJson(object.value(u"_server_messages").toString().toUtf8()).array();
    for (const QJsonValue& message : messages) {
        const QJsonObject inner = QJsonDocument::fromJson(message.toString().toUtf8()).object();
        const QString text = plainText(inner.isEmpty() ? message.toString() : inner.value(u"message").toString());
        if (!text.isEmpty() && words.size() < kMaxMessages)
            words.append(text);
    }
    if (words.isEmpty())
        words.append(plainText(object.value(u"exception").toString()));
    return net::oneLine(words.join(u' '));
}

LogJudgement judgeLog(const net::HttpResponse& response, WallTime now)
{
    if (response.isSuccess())
        return judgeSuccess(response);
    const QString type = objectOf(response.body).value(u"exc_type").toString();
    if (isPassing(type))
        return {withWords(Verdict::Retry, Next::Pause, response), false};
    if (response.status == kExpectationFailed || response.status == kConflict) {
        const bool isThere =
            serverWords(response.body).contains(QLatin1String("already has a log with the same timestamp"));
        return {isThere ? Judgement{Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}}
                        : withWords(Verdict::Rejected, Next::GoOn, response),
                true};
    }
    // The body did not arrive as JSON: something on the way changed the request.
    if (response.status == 500 && response.body.contains("required positional argument"))
        return {withWords(Verdict::Retry, Next::Refused, response), false};
    Judgement judgement = net::judgeStatus(response, now);
    if (const QString words = serverWords(response.body); !words.isEmpty() && !judgement.reason.isEmpty())
        judgement.reason = sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1: %2"),
                                    {QString::number(response.status), words});
    return {judgement, false};
}

std::optional<QString> firstName(const net::HttpResponse& response)
{
    const std::optional<QJsonArray> data = dataOf(response);
    if (!data)
        return std::nullopt;
    return data->isEmpty() ? QString() : data->first().toObject().value(u"name").toString();
}

Proof proofIn(const net::HttpResponse& response, const Settings& settings, const Punch& punch)
{
    const std::optional<QJsonArray> data = dataOf(response);
    if (!data)
        return Proof::Unknown;
    if (data->isEmpty())
        return Proof::Absent;
    const QLatin1String wanted(punch.facts.direction == Direction::In ? "IN" : "OUT");
    for (const QJsonValue& log : *data) {
        if (!settings.sendsDirection || log.toObject().value(u"log_type").toString() == wanted)
            return Proof::There;
    }
    return Proof::OtherDirection;
}

std::optional<ShiftSync> shiftSyncIn(const net::HttpResponse& response)
{
    const auto json = net::readJson(response);
    if (!response.isSuccess() || !json || !json->object().value(u"data").isObject())
        return std::nullopt;
    const QJsonObject data = json->object().value(u"data").toObject();
    return ShiftSync{data.value(u"last_sync_of_checkin").toString().left(19),
                     data.value(u"auto_update_last_sync").toInt() != 0};
}

} // namespace rollcall::frappe
