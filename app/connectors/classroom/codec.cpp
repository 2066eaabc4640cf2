#include "connectors/classroom/codec.h"

#include "base/time_text.h"
#include "connectors/classroom/face_encoding.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace rollcall::classroom {

namespace {

/// A course of 100 rooms with 50 people, each with a few records a day, has about 2 MB; a class of 1,000 with encodings
/// as JSON numbers about 3.
constexpr qint64 kMaxListBytes = 8LL << 20;
constexpr int kMaxVersion = 20;
constexpr double kThousand = 1000.0;
constexpr double kHundred = 100.0;
constexpr qsizetype kMaxText = 128;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString timeText(WallTime at)
{
    return toDateTimeUtc(std::chrono::floor<std::chrono::seconds>(at)).toString(Qt::ISODate);
}

/// An identifier as text; a number where a server has numbers.
QString idText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? value.toVariant().toString() : QString();
}
QString wordsIn(const QJsonObject& object, const char* key)
{
    return net::oneLine(object.value(QLatin1String(key)).toString()).left(kMaxText);
}

tl::unexpected<QString> unexpected()
{
    return tl::unexpected<QString>(
        sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer has another form than a class roster's")));
}

/// An absolute path segment, also of identifiers with a slash.
QString segment(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

std::vector<Second> momentsOf(const QJsonValue& value, const ServerZone& zone)
{
    const auto text = readTimeValue(value);
    if (!text || text->isDateOnly)
        return {};
    const auto whole = [](WallTime at) { return std::chrono::floor<std::chrono::seconds>(at); };
    const Second utc = whole(text->resolve(WireTime::Utc).utc);
    if (text->offset)
        return {utc};
    const Second local = whole(zone.moment(text->date, text->time));
    return local == utc ? std::vector<Second>{utc} : std::vector<Second>{utc, local};
}

tl::expected<std::vector<ListedRow>, QString> readRows(const net::HttpResponse& response, const char* list,
                                                       const ServerZone& zone)
{
    const auto document = net::readJson(response);
    if (!document)
        return tl::unexpected<QString>(document.error());
    const QJsonValue rows = document->object().value(QLatin1String(list));
    if (!rows.isArray())
        return unexpected();
    std::vector<ListedRow> read;
    const QJsonArray array = rows.toArray();
    for (const auto& value : array) {
        const QJsonObject row = value.toObject();
        if (!row.isEmpty())
            read.push_back({idText(row.value(u"student_id")), wordsIn(row, "name"), idText(row.value(u"course_id")),
                            momentsOf(row.value(u"timestamp"), zone)});
    }
    return read;
}

net::HttpRequest listRequest(const Settings& settings, const QString& path,
                             const std::vector<std::pair<QString, QString>>& query = {})
{
    net::HttpRequest request = requestOf(settings, "GET", path, query);
    request.maxResponseBytes = kMaxListBytes;
    return request;
}

Enrolled readEnrolled(const QJsonObject& object)
{
    Enrolled student{idText(object.value(u"student_id")), wordsIn(object, "name"), {}, {}};
    QJsonValue face = object.value(u"face_encoding");
    if (face.isNull() || face.isUndefined())
        face = object.value(u"face_embedding");
    if (auto read = readFaceEncoding(face))
        student.face = std::move(*read);
    else
        student.faceProblem = read.error();
    return student;
}

std::optional<int> weekdayOf(const QString& text)
{
    static const std::array days{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    constexpr qsizetype kShortest = 3;
    const QByteArray day = text.trimmed().toLower().toLatin1();
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (day.size() >= kShortest && QByteArray(days[i]).startsWith(day))
            return static_cast<int>(i) + 1;
    }
    return {};
}

} // namespace

Record recordOf(const DeliveryEntry& entry)
{
    const PunchDraft& facts = entry.punch.facts;
    Record record;
    record.outboxId = entry.outboxId;
    record.student = facts.person.value();
    record.at = std::chrono::floor<std::chrono::seconds>(facts.at.utc);
    // Where no face took part, a card or PIN left no doubt.
    double confidence = facts.method == VerifyMethod::Face ? facts.similarity : 1.0;
    if (!std::isfinite(confidence))
        confidence = 0.0;
    record.confidence = std::round(std::clamp(confidence, 0.0, 1.0) * kThousand) / kThousand;
    return record;
}

net::HttpRequest recordsRequest(const Settings& settings, const std::vector<Record>& records)
{
    QJsonArray list;
    for (const Record& record : records)
        list.append(QJsonObject{{QStringLiteral("student_id"), record.student},
                                {QStringLiteral("course_id"), record.course},
                                {QStringLiteral("classroom_id"), record.room},
                                {QStringLiteral("timestamp"), timeText(record.at)},
                                {QStringLiteral("confidence"), record.confidence}});
    return requestOf(settings, "POST", QStringLiteral("api/v1/attendance"), {},
                     compact({{QStringLiteral("device_id"), settings.device}, {QStringLiteral("records"), list}}));
}

QString ScheduledClass::title() const
{
    const QString both = code + u' ' + name;
    return both.trimmed().isEmpty() ? course : both.trimmed();
}

net::HttpRequest scheduleRequest(const Settings& settings)
{
    return listRequest(settings, QStringLiteral("api/v1/schedule"),
                       {{QStringLiteral("room_id"), settings.room}, {QStringLiteral("device_id"), settings.device}});
}

tl::expected<std::optional<ScheduledClass>, QString> readSchedule(const net::HttpResponse& response)
{
    constexpr int kNoContent = 204;
    constexpr int kNotFound = 404;
    if (response.status == kNoContent || response.status == kNotFound)
        return std::nullopt;
    const auto document = net::readJson(response);
    if (!document)
        return tl::unexpected<QString>(document.error());
    if (document->isNull() && response.body.trimmed() == "null")
        return std::nullopt;
    const QJsonObject object = document->object();
    ScheduledClass found;
    found.course = idText(object.value(u"course_id"));
    found.code = wordsIn(object, "course_code");
    found.name = wordsIn(object, "course_name");
    found.room = idText(object.value(u"classroom_id"));
    const auto start = readTimeOfDay(object.value(u"start_time").toString());
    const auto end = readTimeOfDay(object.value(u"end_time").toString());
    if (found.course.isEmpty() || !start || !end)
        return unexpected();
    found.start = *start;
    found.end = *end;
    const QJsonArray students = object.value(u"enrolled_students").toArray();
    for (const auto& value : students) {
        if (Enrolled student = readEnrolled(value.toObject()); !student.student.isEmpty())
            found.students.push_back(std::move(student));
    }
    return found;
}

net::HttpRequest previewRequest(const Settings& settings)
{
    return listRequest(settings, QStringLiteral("api/v1/schedule/preview"),
                       {{QStringLiteral("room_id"), settings.room}});
}

tl::expected<std::vector<PreviewSlot>, QString> readPreview(const net::HttpResponse& response)
{
    const auto document = net::readJson(response);
    if (!document)
        return tl::unexpected<QString>(document.error());
    if (!document->isArray())
        return unexpected();
    std::vector<PreviewSlot> preview;
    const QJsonArray array = document->array();
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        const auto weekday = weekdayOf(object.value(u"day").toString());
        const auto start = readTimeOfDay(object.value(u"start_time").toString());
        const auto end = readTimeOfDay(object.value(u"end_time").toString());
        const QString course = wordsIn(object, "course");
        if (weekday && start && end && !course.isEmpty())
            preview.push_back({*weekday, *start, *end, course.section(QStringLiteral(" - "), 0, 0).trimmed(),
                               course.section(QStringLiteral(" - "), 1).trimmed()});
    }
    return preview;
}

net::HttpRequest courseListRequest(const Settings& settings, const QString& course, const QDate& date)
{
    return listRequest(settings, QStringLiteral("api/v1/attendance/course/") + segment(course),
                       {{QStringLiteral("date"), date.toString(Qt::ISODate)}});
}

tl::expected<std::vector<ListedRow>, QString> readCourseList(const net::HttpResponse& response, const ServerZone& zone)
{
    return readRows(response, "students", zone);
}

net::HttpRequest studentListRequest(const Settings& settings, const QString& student)
{
    return listRequest(settings, QStringLiteral("api/v1/attendance/student/") + segment(student));
}

tl::expected<std::vector<ListedRow>, QString> readStudentList(const net::HttpResponse& response, const ServerZone& zone)
{
    return readRows(response, "attendance", zone);
}

std::vector<QDate> daysOf(Second at, const ServerZone& zone, bool also)
{
    std::vector<QDate> days{zone.local(at).date()};
    const auto add = [&days](const QDate& day) {
        if (std::find(days.begin(), days.end(), day) == days.end())
            days.push_back(day);
    };
    add(toDateTimeUtc(at).date());
    if (also) {
        // Whatever zone that server is in.
        add(days.front().addDays(-1));
        add(days.front().addDays(1));
    }
    return days;
}

net::HttpRequest heartbeatRequest(const Settings& settings, WallTime now, const Metrics& metrics)
{
    const auto rounded = [](double number) { return std::round(number * kHundred) / kHundred; };
    QJsonObject values{{QStringLiteral("cache_size"), metrics.queued},
                       {QStringLiteral("app_version"), metrics.version.left(kMaxVersion)}};
    if (metrics.celsius)
        values.insert(QStringLiteral("cpu_temp"), rounded(*metrics.celsius));
    if (metrics.diskUsed)
        values.insert(QStringLiteral("disk_usage"), rounded(*metrics.diskUsed * kHundred));
    return requestOf(settings, "POST", QStringLiteral("api/v1/heartbeat"), {},
                     compact({{QStringLiteral("device_id"), settings.device},
                              {QStringLiteral("timestamp"), timeText(now)},
                              {QStringLiteral("metrics"), values}}));
}

} // namespace rollcall::classroom
