#include "connectors/campus/attendance_codec.h"

#include "connectors/net/http_settings.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>
#include <tuple>

namespace rollcall::campus {

namespace {

/// What fits into 64 bits whatever the digits are.
constexpr qsizetype kMaxDigits = 18;
/// Cannot occur in a file of numbers and times.
const QByteArray kBoundary = QByteArrayLiteral("rollcall-attendance-file");
constexpr const char* kLineEnd = "\r\n";

constexpr const char* kUploadV1 = "attendance/api/attendance/webhook/";
constexpr const char* kUploadV2 = "attendance/webhook/daily-attendance/";
constexpr const char* kStatusV1 = "attendance/api/attendance/webhook/info/";
constexpr const char* kStatusV2 = "attendance/webhook/status/";

QByteArray statusOf(const Row& row)
{
    return row.key.direction == Direction::In ? "IN" : "OUT";
}

QByteArray timeOf(const Content& content, const Row& row)
{
    if (content.api == Api::V1)
        return row.time.toString(QStringLiteral("HH:mm")).toLatin1();
    return (row.key.day.toString(content.dateFormat) + u' ' + row.time.toString(QStringLiteral("HH:mm:ss"))).toLatin1();
}

QByteArray isoDay(const Row& row)
{
    return row.key.day.toString(Qt::ISODate).toLatin1();
}

QByteArray part(const QByteArray& disposition, const QByteArray& type, const QByteArray& content)
{
    QByteArray part = "--" + kBoundary + kLineEnd + "Content-Disposition: form-data; " + disposition + kLineEnd;
    if (!type.isEmpty())
        part += "Content-Type: " + type + kLineEnd;
    return part + kLineEnd + content + kLineEnd;
}

QByteArray formOf(const Content& content, const std::vector<Row>& rows)
{
    const QByteArray day = isoDay(rows.front());
    QByteArray form;
    if (content.api == Api::V1)
        form += part("name=\"date\"", {}, day);
    form += part("name=\"file\"; filename=\"attendance_" + day + ".csv\"", "text/csv", csvOf(content, rows));
    return form + "--" + kBoundary + "--" + kLineEnd;
}

QUrl withKey(QUrl url, const Secret& key)
{
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("key"),
                       QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(key.reveal()))));
    url.setQuery(query);
    return url;
}

} // namespace

bool operator<(const DayKey& a, const DayKey& b)
{
    return std::tie(a.number, a.day, a.direction) < std::tie(b.number, b.day, b.direction);
}

std::optional<qint64> enrollmentNumber(const PersonId& person)
{
    const QString& digits = person.value();
    if (digits.isEmpty() || digits.size() > kMaxDigits ||
        !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return digits.toLongLong();
}

std::optional<DayKey> dayKey(const PunchDraft& facts)
{
    const std::optional<qint64> number = enrollmentNumber(facts.person);
    if (!number)
        return std::nullopt;
    return DayKey{*number, facts.at.local().date(), facts.direction};
}

tl::expected<Row, QString> toRow(const DeliveryEntry& entry)
{
    const PunchDraft& facts = entry.punch.facts;
    if (facts.person.isEmpty())
        return tl::unexpected<QString>(sentence(QT_TRANSLATE_NOOP("Connector", "The punch names no person")));
    const std::optional<DayKey> key = dayKey(facts);
    if (!key)
        return tl::unexpected<QString>(sentence(
            QT_TRANSLATE_NOOP("Connector", "The campus server knows people by numbers only, and \"%1\" is none"),
            {facts.person.value()}));
    return Row{entry, *key, facts.at.local().time()};
}

QByteArray csvOf(const Content& content, const std::vector<Row>& rows)
{
    QByteArray csv = content.api == Api::V1 ? "rollnumber,in/out,time\n" : "enrollment_number,status,timestamp\n";
    for (const Row& row : rows)
        csv +=
            row.entry.punch.facts.person.value().toLatin1() + ',' + statusOf(row) + ',' + timeOf(content, row) + '\n';
    return csv;
}

net::HttpRequest uploadRequest(const AttendanceSettings& settings, const std::vector<Row>& rows)
{
    const Content& content = settings.content;
    const bool isV1 = content.api == Api::V1;
    net::HttpRequest request{.url = net::below(settings.url, QLatin1String(isV1 ? kUploadV1 : kUploadV2))};
    if (!isV1 && settings.keyInQuery)
        request.url = withKey(request.url, settings.key);
    else
        request.headers.emplace_back(isV1 ? "X-Webhook-Secret" : "X-Webhook-Key", settings.key.reveal());
    if (isV1 || content.multipart) {
        request.headers.emplace_back("Content-Type", "multipart/form-data; boundary=" + kBoundary);
        request.body = formOf(content, rows);
    } else {
        request.headers.emplace_back("Content-Type", "text/csv");
        request.body = csvOf(content, rows);
    }
    return request;
}

net::HttpRequest statusRequest(const AttendanceSettings& settings)
{
    if (settings.content.api == Api::V1)
        return {.url = net::below(settings.url, QLatin1String(kStatusV1)), .method = "GET"};
    return {.url = withKey(net::below(settings.url, QLatin1String(kStatusV2)), settings.key), .method = "GET"};
}

} // namespace rollcall::campus
