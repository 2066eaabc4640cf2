#include "api/answers.h"
#include "api/routes.h"

#include "base/translatable.h"
#include "http/problem.h"
#include "http/schemas.h"

namespace rollcall::api {

namespace {

using http::Parameter;
using http::Reply;
using http::Request;
using http::Role;
using http::Route;

constexpr const char* kTag = "Kiosk";
constexpr int kMaxIdentifier = 64;

QString wordOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending:
        return QStringLiteral("pending");
    case OutboxState::Delivered:
        return QStringLiteral("delivered");
    case OutboxState::Parked:
        return QStringLiteral("parked");
    case OutboxState::Withdrawn:
        break;
    }
    return QStringLiteral("withdrawn");
}

std::optional<OutboxState> stateOf(const QString& word)
{
    for (const OutboxState state :
         {OutboxState::Pending, OutboxState::Delivered, OutboxState::Parked, OutboxState::Withdrawn}) {
        if (word == wordOf(state))
            return state;
    }
    return std::nullopt;
}

QJsonObject connectorJson(const ConnectorFacts& connector)
{
    return {{"id", connector.id},
            {"title", connector.title},
            {"state", connector.state},
            {"detail", connector.detail},
            {"queued", connector.pending},
            {"parked", connector.parked},
            {"people_queued", connector.people},
            {"oldest", isoText(connector.oldestPending)},
            {"last_success", isoText(connector.lastSuccess)},
            {"paused", connector.isPaused}};
}

QJsonObject connectorSchema()
{
    using namespace http::schema;
    return object({{"id", text()},
                   {"title", text()},
                   {"state", oneOf({"connecting", "online", "offline", "refused"})},
                   {"detail", text("what is wrong; empty: nothing")},
                   {"queued", integer("records that wait")},
                   {"parked", integer("records that it rejected for good")},
                   {"people_queued", integer("changes of people that wait")},
                   {"oldest", nullable(time("of the oldest record that waits"))},
                   {"last_success", nullable(time())},
                   {"paused", flag("nothing is sent for now")}});
}

QJsonObject itemJson(const OutboxItem& item)
{
    return {{"id", item.id},
            {"connector", item.connector.value()},
            {"punch", item.punchSequence},
            {"person", item.person.value()},
            {"time", isoText(toDateTimeUtc(item.punchTime).toLocalTime())},
            {"state", wordOf(item.state)},
            {"attempts", item.attempts},
            {"reason", inEnglish(item.lastReason)}};
}

QJsonObject itemSchema()
{
    using namespace http::schema;
    return object({{"id", integer()},
                   {"connector", text()},
                   {"punch", integer("the record's number in the ledger")},
                   {"person", text("identifier")},
                   {"time", time()},
                   {"state", oneOf({"pending", "delivered", "parked", "withdrawn"})},
                   {"attempts", integer()},
                   {"reason", text("what was answered last")}});
}

QJsonObject kioskSchema()
{
    using namespace http::schema;
    return object({{"serial", text()},
                   {"door", text()},
                   {"version", text()},
                   {"started", time()},
                   {"camera", oneOf({"starting", "running", "lost", "missing"})},
                   {"camera_detail", text()},
                   {"clock_trusted", flag("the clock is known to be right")},
                   {"people", integer("who are enrolled")},
                   {"problems", list(text("name of a condition"))}});
}

QJsonObject testSchema()
{
    using namespace http::schema;
    return object({{"works", flag()},
                   {"fault", text("works, or what is wrong, such as certificate-expired")},
                   {"host", text()},
                   {"port", integer()},
                   {"detail", text()}});
}

QJsonObject itemsSchema(const QJsonObject& item)
{
    return http::schema::object({{"items", http::schema::list(item)}});
}

Parameter connectorParameter()
{
    return {.name = QStringLiteral("id"),
            .place = Parameter::Place::Path,
            .help = "of the system",
            .maximum = kMaxIdentifier};
}

Route getHealth(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/health"),
            .summary = "Whether the kiosk works",
            .description =
                "200 while records can be kept, else 503; `camera` says whether faces are seen. Without a login.",
            .tag = kTag,
            .role = Role::Anyone,
            .answerSchema = http::schema::object(
                {{"status", http::schema::oneOf({"ok", "degraded"})}, {"camera", http::schema::flag()}}),
            .answerStatuses = {200, 503},
            .handle = [port = context.port](const Request&, const Reply& reply) {
                port->revision([port, reply](const Result<QByteArray>& stored) {
                    reply(json({{"status", stored ? "ok" : "degraded"}, {"camera", port->facts().isCameraRunning}},
                               stored ? 200 : 503));
                });
            }};
}

Route getKiosk(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/kiosk"),
            .summary = "What the kiosk shows about itself",
            .tag = kTag,
            .answerSchema = kioskSchema(),
            .handle = [port = context.port](const Request&, const Reply& reply) {
                const KioskFacts facts = port->facts();
                reply(json({{"serial", facts.serial},
                            {"door", facts.door},
                            {"version", facts.version},
                            {"started", isoText(facts.started)},
                            {"camera", facts.camera},
                            {"camera_detail", facts.cameraDetail},
                            {"clock_trusted", facts.isClockTrusted},
                            {"people", facts.people},
                            {"problems", QJsonArray::fromStringList(facts.problems)}}));
            }};
}

Route getMetrics(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/metrics"),
            .summary = "Figures for Prometheus",
            .tag = kTag,
            .answerType = "text/plain",
            .handle = [port = context.port, metrics = context.metrics](const Request&, const Reply& reply) {
                port->gauges(respond<Gauges>(reply, [port, metrics](const Gauges& gauges) {
                    MetricsText text;
                    writeKiosk(text, port->facts(), gauges);
                    metrics->write(text);
                    return http::Response{.contentType = "text/plain; version=0.0.4; charset=utf-8",
                                          .body = text.text()};
                }));
            }};
}

Route getOutbox(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/outbox"),
            .summary = "What waits for systems or was rejected, the newest first",
            .tag = kTag,
            .parameters = {{.name = QStringLiteral("state"),
                            .help = "only these",
                            .choices = {"pending", "delivered", "parked", "withdrawn"}},
                           {.name = QStringLiteral("offset"),
                            .type = Parameter::Type::Integer,
                            .help = "how many to leave out",
                            .fallback = 0,
                            .maximum = 1'000'000},
                           {.name = QStringLiteral("limit"),
                            .type = Parameter::Type::Integer,
                            .help = "at most so many",
                            .fallback = 100,
                            .minimum = 1,
                            .maximum = kMaxPage}},
            .answerSchema = itemsSchema(itemSchema()),
            .handle = [port = context.port](const Request& request, const Reply& reply) {
                port->outbox(stateOf(request.text(QStringLiteral("state"))),
                             static_cast<int>(request.integer(QStringLiteral("offset"))),
                             static_cast<int>(request.integer(QStringLiteral("limit"))),
                             respond<std::vector<OutboxItem>>(reply, [](const std::vector<OutboxItem>& items) {
                                 QJsonArray array;
                                 for (const OutboxItem& item : items)
                                     array.append(itemJson(item));
                                 return json({{"items", array}});
                             }));
            }};
}

Route postRetry(const Context& context)
{
    return {.method = "POST",
            .path = QStringLiteral("/outbox/{id}/retry"),
            .summary = "Send a rejected record again",
            .tag = kTag,
            .role = Role::Operator,
            .parameters = {{.name = QStringLiteral("id"),
                            .place = Parameter::Place::Path,
                            .type = Parameter::Type::Integer,
                            .help = "of the outbox",
                            .minimum = 1,
                            .maximum = std::numeric_limits<qint64>::max()}},
            .answerSchema = http::schema::object({{"success", http::schema::flag()}}),
            .handle = [port = context.port](const Request& request, const Reply& reply) {
                port->retry(request.integer(QStringLiteral("id")), [reply](const Result<void>& done) {
                    reply(done ? json({{"success", true}}) : refusal(done.error()));
                });
            }};
}

Route getConnectors(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/connectors"),
            .summary = "The systems that are connected, and what waits for them",
            .tag = kTag,
            .answerSchema = itemsSchema(connectorSchema()),
            .handle = [port = context.port](const Request&, const Reply& reply) {
                QJsonArray items;
                for (const ConnectorFacts& connector : port->facts().connectors)
                    items.append(connectorJson(connector));
                reply(json({{"items", items}}));
            }};
}

Route postTest(const Context& context)
{
    return {.method = "POST",
            .path = QStringLiteral("/connectors/{id}/test"),
            .summary = "Test a connection",
            .description = "`fault` is \"works\", or what is wrong. Another test that runs is stopped.",
            .tag = kTag,
            .role = Role::Operator,
            .parameters = {connectorParameter()},
            .answerSchema = testSchema(),
            .handle = [port = context.port](const Request& request, const Reply& reply) {
                port->testConnector(request.text(QStringLiteral("id")),
                                    respond<ConnectorTest>(reply, [](const ConnectorTest& test) {
                                        return json({{"works", test.fault == ConnectorFault::None},
                                                     {"fault", rollcall::wordOf(test.fault)},
                                                     {"host", test.host},
                                                     {"port", test.port},
                                                     {"detail", inEnglish(test.detail)}});
                                    }));
            }};
}

Route postPause(const Context& context, bool isPaused)
{
    return {.method = "POST",
            .path = isPaused ? QStringLiteral("/connectors/{id}/pause") : QStringLiteral("/connectors/{id}/resume"),
            .summary = isPaused ? "Send nothing to a system for now" : "Send to a system again",
            .description = isPaused ? "What is for it is kept, and sent once it is resumed." : "",
            .tag = kTag,
            .role = Role::Manager,
            .parameters = {connectorParameter()},
            .answerSchema = http::schema::object({{"paused", http::schema::flag()}}),
            .handle = [port = context.port, isPaused](const Request& request, const Reply& reply) {
                port->pauseConnector(request.text(QStringLiteral("id")), isPaused,
                                     [reply, isPaused](const Result<void>& done) {
                                         reply(done ? json({{"paused", isPaused}}) : refusal(done.error()));
                                     });
            }};
}

} // namespace

std::vector<http::Route> opsRoutes(const Context& context)
{
    return {getHealth(context), getKiosk(context),        getMetrics(context),
            getOutbox(context), postRetry(context),       getConnectors(context),
            postTest(context),  postPause(context, true), postPause(context, false)};
}

} // namespace rollcall::api
