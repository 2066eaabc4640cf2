#include "api/answers.h"
#include "api/routes.h"

#include "http/schemas.h"

#include <chrono>

// The interface that campus clients know: keys and texts are theirs.
namespace rollcall::api {

namespace {

using http::Reply;
using http::Request;
using http::Role;
using http::Route;

constexpr const char* kTag = "Campus";
/// What campus clients expect to read; this kiosk sends at once and does not wait for an interval.
constexpr int kSyncMinutes = 5;
constexpr int kUploadMinutes = 10;
constexpr int kLogLines = 50;

QString fileOf(const QDate& day)
{
    return QStringLiteral("attendance_%1.csv").arg(day.toString(Qt::ISODate));
}

/// As Python writes a timedelta: "0:00:03", "1 day, 0:00:03".
QString uptime(const KioskFacts& facts)
{
    const qint64 seconds = facts.uptimeSeconds;
    constexpr qint64 kDay = 86'400;
    const qint64 days = seconds / kDay;
    const QString time =
        QStringLiteral("%1:%2:%3")
            .arg(QString::number(seconds % kDay / 3600), QString::number(seconds / 60 % 60).rightJustified(2, u'0'),
                 QString::number(seconds % 60).rightJustified(2, u'0'));
    if (days == 0)
        return time;
    return QString::number(days) + (days == 1 ? QStringLiteral(" day, ") : QStringLiteral(" days, ")) + time;
}

QString localIso(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

QJsonValue pid(const KioskFacts& facts)
{
    return facts.isCameraRunning ? QJsonValue(facts.pid) : QJsonValue();
}

QJsonObject attendanceSystem(const KioskFacts& facts)
{
    return {{"running", facts.isCameraRunning}, {"pid", pid(facts)}};
}

namespace schema = http::schema;

QJsonObject attendanceSystemSchema()
{
    using namespace schema;
    return object({{"running", flag("recognition")}, {"pid", nullable(integer())}});
}

QJsonObject rootSchema()
{
    using namespace schema;
    return object({{"service", text()},
                   {"status", text()},
                   {"uptime", text("0:00:03, or 1 day, 0:00:03")},
                   {"started_at", text("local time")},
                   {"attendance_system", attendanceSystemSchema()},
                   {"sync", object({{"interval_minutes", integer()}, {"csv_file", text()}})},
                   {"upload", object({{"interval_minutes", integer()}, {"backend_url", text("always empty")}})}});
}

QJsonObject statusSchema()
{
    using namespace schema;
    const QJsonObject thread = object({{"running", flag()}, {"interval_minutes", integer()}});
    return object({{"server", object({{"running", flag()}, {"uptime", text()}, {"started", text("local time")}})},
                   {"attendance_system", attendanceSystemSchema()},
                   {"today_attendance", object({{"file", text()}, {"exists", flag()}, {"total_records", integer()}})},
                   {"sync_thread", thread},
                   {"upload_thread", thread}});
}

QJsonObject daySchema()
{
    using namespace schema;
    return object({{"date", date()},
                   {"records", list(object({{"name", text("the person's identifier")},
                                            {"status", oneOf({"IN", "OUT"})},
                                            {"timestamp", text("2026-01-31 08:00:00, local time")}}))},
                   {"total", integer()}});
}

QJsonObject doneSchema(const char* name, const QJsonObject& value)
{
    return schema::object({{"success", schema::flag()}, {"message", schema::text()}, {name, value}});
}

PunchQuestion today(const ApiPort& port)
{
    PunchQuestion question;
    question.from = port.startOfToday();
    question.to = question.from->addDays(1);
    question.order = PunchQuestion::Order::Time;
    return question;
}

http::Response dayAnswer(const QDate& day, const PunchPage& page)
{
    QJsonArray records;
    for (const Punch& punch : page.punches)
        records.append(QJsonObject{{"name", punch.facts.person.value()},
                                   {"status", punch.direction() == Direction::In ? "IN" : "OUT"},
                                   {"timestamp", wireTime(punch.when().local())}});
    return json({{"date", day.toString(Qt::ISODate)}, {"records", records}, {"total", records.size()}});
}

Route getRoot(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/"),
            .summary = "What this is",
            .tag = kTag,
            .answerSchema = rootSchema(),
            .handle = [port = context.port](const Request&, const Reply& reply) {
                const KioskFacts facts = port->facts();
                reply(json({{"service", "Face Attendance System"},
                            {"status", "running"},
                            {"uptime", uptime(facts)},
                            {"started_at", localIso(facts.started)},
                            {"attendance_system", attendanceSystem(facts)},
                            {"sync", QJsonObject{{"interval_minutes", kSyncMinutes},
                                                 {"csv_file", fileOf(port->startOfToday().date())}}},
                            {"upload", QJsonObject{{"interval_minutes", kUploadMinutes}, {"backend_url", ""}}}}));
            }};
}

Route getStatus(const Context& context)
{
    const auto handle = [port = context.port](const Request&, const Reply& reply) {
        PunchQuestion question = today(*port);
        question.limit = 0;
        question.isCounted = true;
        const auto make = [port, day = question.from->date()](const PunchPage& page) {
            const KioskFacts facts = port->facts();
            const auto thread = [&facts](int minutes) {
                return QJsonObject{{"running", !facts.connectors.empty()}, {"interval_minutes", minutes}};
            };
            return json(
                {{"server",
                  QJsonObject{{"running", true}, {"uptime", uptime(facts)}, {"started", localIso(facts.started)}}},
                 {"attendance_system", attendanceSystem(facts)},
                 {"today_attendance",
                  QJsonObject{{"file", fileOf(day)}, {"exists", page.total > 0}, {"total_records", page.total}}},
                 {"sync_thread", thread(kSyncMinutes)},
                 {"upload_thread", thread(kUploadMinutes)}});
        };
        port->punches(question, respond<PunchPage>(reply, make));
    };
    return {.method = "GET",
            .path = QStringLiteral("/status"),
            .summary = "Server, recognition, today's records",
            .tag = kTag,
            .answerSchema = statusSchema(),
            .handle = handle};
}

Route getToday(const Context& context)
{
    const auto handle = [port = context.port, cache = context.cache](const Request&, const Reply& reply) {
        const PunchQuestion question = today(*port);
        const QDate day = question.from->date();
        cache->answer(
            *port, "today " + day.toString(Qt::ISODate).toLatin1(),
            [port, question, day](const Reply& made) {
                port->punches(question,
                              respond<PunchPage>(made, [day](const PunchPage& page) { return dayAnswer(day, page); }));
            },
            reply);
    };
    return {.method = "GET",
            .path = QStringLiteral("/attendance/today"),
            .summary = "Today's records, the earliest first",
            .description = "Records that were voided are left out; corrected ones have their right time and direction.",
            .tag = kTag,
            .answerSchema = daySchema(),
            .handle = handle};
}

Route getHealth(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/attendance/health"),
            .summary = "Whether recognition runs",
            .tag = kTag,
            .role = Role::Anyone,
            .answerSchema = schema::object({{"status", schema::oneOf({"running", "stopped"})},
                                            {"running", schema::flag()},
                                            {"pid", schema::nullable(schema::integer())}}),
            .handle = [port = context.port](const Request&, const Reply& reply) {
                const KioskFacts facts = port->facts();
                reply(json({{"status", facts.isCameraRunning ? "running" : "stopped"},
                            {"running", facts.isCameraRunning},
                            {"pid", pid(facts)}}));
            }};
}

Route getLog(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/logs/server"),
            .summary = "The newest lines of the log",
            .tag = kTag,
            .role = Role::Operator,
            .answerSchema = schema::object(
                {{"lines", schema::list(schema::text())}, {"total", schema::integer("of those that are kept")}}),
            .handle = [port = context.port](const Request&, const Reply& reply) {
                const QStringList lines = port->logLines();
                reply(json(
                    {{"lines", QJsonArray::fromStringList(lines.mid(std::max<qsizetype>(0, lines.size() - kLogLines)))},
                     {"total", lines.size()}}));
            }};
}

Route postSync(const Context& context)
{
    return {.method = "POST",
            .path = QStringLiteral("/sync/manual"),
            .summary = "Connect to every system again, which takes over people",
            .tag = kTag,
            .role = Role::Operator,
            .answerSchema = doneSchema("output", schema::text()),
            .answerStatuses = {202},
            .handle = [port = context.port](const Request&, const Reply& reply) {
                port->syncPeople([port, reply](const Result<void>& done) {
                    if (!done) {
                        reply(
                            json({{"detail", QJsonObject{{"error", "Sync failed"}, {"details", done.error().message}}}},
                                 500));
                        return;
                    }
                    // Begun, not done: each system takes its own time.
                    reply(json({{"success", true},
                                {"message", "Face sync started"},
                                {"output", QStringLiteral("people on this kiosk: %1").arg(port->facts().people)}},
                               202));
                });
            }};
}

Route postUpload(const Context& context)
{
    return {.method = "POST",
            .path = QStringLiteral("/upload/manual"),
            .summary = "Send what waits now",
            .description = "200: nothing waits any more.",
            .tag = kTag,
            .role = Role::Operator,
            .answerSchema = doneSchema("csv_file", schema::text()),
            .answerStatuses = {200, 202},
            .handle = [port = context.port](const Request&, const Reply& reply) {
                port->sendPunches([port, reply](const Result<void>& done) {
                    if (!done) {
                        reply(refusal(done.error()));
                        return;
                    }
                    port->outbox(
                        OutboxState::Pending, 0, 1,
                        respond<std::vector<OutboxItem>>(reply, [port](const std::vector<OutboxItem>& waiting) {
                            return json({{"success", true},
                                         {"message", waiting.empty() ? "Attendance upload completed"
                                                                     : "Attendance upload started"},
                                         {"csv_file", fileOf(port->startOfToday().date())}},
                                        waiting.empty() ? 200 : 202);
                        }));
                });
            }};
}

Route postRestart(const Context& context)
{
    return {.method = "POST",
            .path = QStringLiteral("/attendance/restart"),
            .summary = "Restart the kiosk",
            .tag = kTag,
            .role = Role::Manager,
            .answerSchema = doneSchema("pid", schema::integer()),
            .handle = [port = context.port](const Request&, const Reply& reply) {
                port->restart([port, reply](const Result<void>& done) {
                    reply(done ? json({{"success", true},
                                       {"message", "Attendance system restarted"},
                                       {"pid", port->facts().pid}})
                               : json({{"detail", "Failed to restart attendance system"}}, 500));
                });
            }};
}

} // namespace

std::vector<http::Route> campusRoutes(const Context& context)
{
    return {getRoot(context), getStatus(context), getToday(context),   getHealth(context),
            getLog(context),  postSync(context),  postUpload(context), postRestart(context)};
}

} // namespace rollcall::api
