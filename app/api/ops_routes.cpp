#include "api/answers.h"
#include "api/routes.h"

#include "base/translatable.h"
#include "http/problem.h"

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
            {"last_success", isoText(connector.lastSuccess)}};
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

Route getHealth(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/health"),
            .summary = "Whether the kiosk works",
            .description =
                "200 while records can be kept, else 503; `camera` says whether faces are seen. Without a login.",
            .tag = kTag,
            .role = Role::Anyone,
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
            .parameters = {{.name = QStringLiteral("id"),
                            .place = Parameter::Place::Path,
                            .help = "of the system",
                            .maximum = kMaxIdentifier}},
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

} // namespace

std::vector<http::Route> opsRoutes(const Context& context)
{
    return {getHealth(context), getKiosk(context),      getMetrics(context), getOutbox(context),
            postRetry(context), getConnectors(context), postTest(context)};
}

} // namespace rollcall::api
