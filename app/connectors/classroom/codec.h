#pragma once

#include "connectors/classroom/server_zone.h"
#include "connectors/classroom/settings.h"
#include "connectors/net/http_answer.h"

#include <optional>
#include <vector>

// The words of the wire; no I/O.
namespace rollcall::classroom {

using Second = std::chrono::sys_seconds;

/// One record of attendance as it is sent.
struct Record
{
    qint64 outboxId = 0;
    QString student;
    QString course;
    QString room;
    Second at{}; ///< the server keeps whole seconds
    double confidence = 0.0;
};
/// The punch without its class. Confidence is 0..1 with three decimals at most: that server fails with anything else.
[[nodiscard]] Record recordOf(const DeliveryEntry& entry);
[[nodiscard]] net::HttpRequest recordsRequest(const Settings& settings, const std::vector<Record>& records);

struct Enrolled
{
    QString student;
    QString name;
    std::vector<float> face; ///< empty: none, or `faceProblem`
    QString faceProblem;     ///< translatable
};
struct ScheduledClass
{
    QString course;
    QString code;
    QString name;
    QString room; ///< empty where the server does not say
    QTime start;
    QTime end;
    std::vector<Enrolled> students;

    [[nodiscard]] QString title() const;
};
[[nodiscard]] net::HttpRequest scheduleRequest(const Settings& settings);
/// What is on now, or nothing. 204, 404 and `null` are nothing. An error is a translatable sentence.
[[nodiscard]] tl::expected<std::optional<ScheduledClass>, QString> readSchedule(const net::HttpResponse& response);

/// A class of every week.
struct PreviewSlot
{
    int weekday = 0; ///< 1 Monday .. 7 Sunday
    QTime start;
    QTime end;
    QString code;
    QString name;
};
[[nodiscard]] net::HttpRequest previewRequest(const Settings& settings);
[[nodiscard]] tl::expected<std::vector<PreviewSlot>, QString> readPreview(const net::HttpResponse& response);

/// One line of a list of attendance.
struct ListedRow
{
    QString student; ///< empty in the list of one student
    QString name;
    QString course; ///< empty in the list of one course
    /// None for those who are absent; two where the time names no zone: that server's clock, or UTC.
    std::vector<Second> at;
};
[[nodiscard]] net::HttpRequest courseListRequest(const Settings& settings, const QString& course, const QDate& date);
[[nodiscard]] tl::expected<std::vector<ListedRow>, QString> readCourseList(const net::HttpResponse& response,
                                                                           const ServerZone& zone);
[[nodiscard]] net::HttpRequest studentListRequest(const Settings& settings, const QString& student);
[[nodiscard]] tl::expected<std::vector<ListedRow>, QString> readStudentList(const net::HttpResponse& response,
                                                                            const ServerZone& zone);

/// The days of that server on which the moment can be.
[[nodiscard]] std::vector<QDate> daysOf(Second at, const ServerZone& zone, bool also = false);

struct Metrics
{
    std::optional<double> celsius;
    std::optional<double> diskUsed; ///< 0..1
    qint64 queued = 0;
    QString version;
};
[[nodiscard]] net::HttpRequest heartbeatRequest(const Settings& settings, WallTime now, const Metrics& metrics);

} // namespace rollcall::classroom
