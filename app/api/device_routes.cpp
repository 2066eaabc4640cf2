#include "api/answers.h"
#include "api/routes.h"

#include "http/schemas.h"

#include <limits>

namespace rollcall::api {

namespace {

using http::Reply;
using http::Request;
using http::Role;
using http::Route;

constexpr const char* kTag = "Devices";
constexpr int kMaxText = 64;

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject deviceJson(const DeviceFacts& device)
{
    return {
        {"device", device.device},
        {"connected", device.isConnected},
        {"realtime", device.realtime},
        {"last_poll", isoText(device.lastPoll)},
        {"serial", device.serial},
        {"platform", device.platform},
        {"firmware", device.firmware},
        {"users", device.users},
        {"user_capacity", device.userCapacity},
        {"records", device.records},
        {"record_capacity", device.recordCapacity},
        {"clock_difference", device.clockDifferenceSeconds ? QJsonValue(*device.clockDifferenceSeconds) : QJsonValue()},
        {"unmatched", device.unmatched},
        {"failures", device.failures},
        {"alert", device.isAlert},
        {"last_error", device.lastError}};
}

QJsonObject deviceSchema()
{
    using namespace http::schema;
    return object({{"device", text("the system's id")},
                   {"connected", flag()},
                   {"realtime", oneOf({"off", "waiting", "live", "suspended"}, "how records come as they happen")},
                   {"last_poll", nullable(time("when its whole log was last read"))},
                   {"serial", text()},
                   {"platform", text()},
                   {"firmware", text()},
                   {"users", integer("people on it")},
                   {"user_capacity", integer()},
                   {"records", integer("records on it")},
                   {"record_capacity", integer()},
                   {"clock_difference", nullable(integer("seconds that its clock is ahead of the kiosk's"))},
                   {"unmatched", integer("records that wait for a person")},
                   {"failures", integer("failed readings in a row")},
                   {"alert", flag("it has failed too often")},
                   {"last_error", text("empty after a reading that worked")}});
}

QJsonObject codeJson(const DeviceCode& code)
{
    return {{"device", code.device.value()},
            {"code", code.code},
            {"name", code.name},
            {"person", orNull(code.person.value())},
            {"matched", code.isMatched},
            {"waiting", code.waiting},
            {"entered", code.entered},
            {"suggestion", orNull(code.suggestion.value())}};
}

QJsonObject codeSchema()
{
    using namespace http::schema;
    return object({{"device", text()},
                   {"code", text("by which the device knows a person")},
                   {"name", text("at the device; may be empty")},
                   {"person", nullable(text("whom it means; null: unknown"))},
                   {"matched", flag("set here, and not the person of that identifier")},
                   {"waiting", integer("records that are no attendance records yet")},
                   {"entered", integer("records that are, and stay")},
                   {"suggestion", nullable(text("of an unknown code: the person with the same name"))}});
}

QJsonObject matchSchema()
{
    const auto text = [](const char* help, bool canBeNull) {
        QJsonObject schema{{"type", "string"}, {"minLength", 1}, {"maxLength", kMaxText}, {"description", help}};
        if (canBeNull)
            schema["nullable"] = true;
        return schema;
    };
    return {{"type", "object"},
            {"properties", QJsonObject{{"device", text("as listed", false)},
                                       {"code", text("as listed", false)},
                                       {"person", text("identifier; null undoes the match", true)}}},
            {"required", QJsonArray{"device", "code", "person"}},
            {"additionalProperties", false}};
}

/// As the device's connector checks them again.
QJsonObject draftSchema()
{
    const auto text = [](const char* help, int most) {
        return QJsonObject{{"type", "string"}, {"maxLength", most}, {"description", help}};
    };
    QJsonObject port = http::schema::integer("4370 by default");
    port["minimum"] = 1;
    port["maximum"] = std::numeric_limits<quint16>::max();
    return {{"type", "object"},
            {"properties", QJsonObject{{"host", text("address or name", 253)},
                                       {"port", port},
                                       {"transport", http::schema::oneOf({"tcp", "udp"})},
                                       {"door", text("where it is", kMaxText)},
                                       {"zone", text("time zone of its clock, such as Asia/Dhaka", kMaxText)},
                                       {"realtime", http::schema::flag("take records as they happen: the default")},
                                       {"set_time", http::schema::flag("set its clock where it differs")},
                                       {"comm_key", text("communication key, a number", 10)}}},
            {"required", QJsonArray{"host"}},
            {"additionalProperties", false}};
}

DeviceDraft draftOf(const QJsonObject& body)
{
    const auto text = [&body](const char* key) { return body.value(QLatin1String(key)).toString(); };
    DeviceDraft draft;
    draft.host = text("host");
    draft.port = body.value(QStringLiteral("port")).toInt(draft.port);
    draft.transport = body.value(QStringLiteral("transport")).toString(draft.transport);
    draft.door = text("door");
    draft.zone = text("zone");
    draft.isRealtime = body.value(QStringLiteral("realtime")).toBool(draft.isRealtime);
    draft.setsTime = body.value(QStringLiteral("set_time")).toBool(draft.setsTime);
    draft.key = Secret(text("comm_key").toUtf8());
    return draft;
}

template <class T> auto listed(QJsonObject (*json)(const T&))
{
    return [json](const std::vector<T>& values) {
        QJsonArray items;
        for (const T& value : values)
            items.append(json(value));
        return api::json({{"items", items}});
    };
}

rollcall::Reply<void> succeeded(const Reply& reply)
{
    return [reply](const Result<void>& done) { reply(done ? json({{"success", true}}) : refusal(done.error())); };
}

QJsonObject successSchema()
{
    return http::schema::object({{"success", http::schema::flag()}});
}

QJsonObject itemsSchema(const QJsonObject& item)
{
    return http::schema::object({{"items", http::schema::list(item)}});
}

} // namespace

std::vector<Route> deviceRoutes(const Context& context)
{
    const auto devices = [port = context.devices](const Request&, const Reply& reply) {
        port->devices(respond<std::vector<DeviceFacts>>(reply, listed<DeviceFacts>(&deviceJson)));
    };
    const auto codes = [port = context.devices](const Request&, const Reply& reply) {
        port->codes(respond<std::vector<DeviceCode>>(reply, listed<DeviceCode>(&codeJson)));
    };
    const auto match = [port = context.devices](const Request& request, const Reply& reply) {
        DeviceCode code;
        code.device = ConnectorId(request.json.value(QStringLiteral("device")).toString());
        code.code = request.json.value(QStringLiteral("code")).toString();
        code.person = PersonId(request.json.value(QStringLiteral("person")).toString());
        port->match(code, succeeded(reply));
    };
    const auto add = [port = context.devices](const Request& request, const Reply& reply) {
        port->add(draftOf(request.json), respond<QString>(reply, [](const QString& id) {
                      return json({{"device", id}});
                  }));
    };
    const auto remove = [port = context.devices](const Request& request, const Reply& reply) {
        port->remove(request.text(QStringLiteral("id")), succeeded(reply));
    };
    return {
        {.method = "GET",
         .path = QStringLiteral("/devices"),
         .summary = "Devices on the wall whose records are collected, as their last reading left them",
         .tag = kTag,
         .answerSchema = itemsSchema(deviceSchema()),
         .handle = devices},
        {.method = "GET",
         .path = QStringLiteral("/devices/codes"),
         .summary = "Codes of devices whose records wait for a person, and those that were matched",
         .tag = kTag,
         .answerSchema = itemsSchema(codeSchema()),
         .handle = codes},
        {.method = "POST",
         .path = QStringLiteral("/devices/match"),
         .summary = "Say who a code of a device is",
         .description = "Records that wait become the person's attendance records with the device's next reading. "
                        "`person` null undoes it for those that have not.",
         .tag = kTag,
         .role = Role::Manager,
         .bodySchema = matchSchema(),
         .answerSchema = successSchema(),
         .handle = match},
        {.method = "POST",
         .path = QStringLiteral("/devices"),
         .summary = "Collect from a device",
         .description = "It is connected to at once; `/devices` says how it is.",
         .tag = kTag,
         .role = Role::Manager,
         .bodySchema = draftSchema(),
         .answerSchema = http::schema::object({{"device", http::schema::text("the id of its connection")}}),
         .handle = add},
        {.method = "POST",
         .path = QStringLiteral("/devices/{id}/remove"),
         .summary = "Collect from a device no longer",
         .description = "What was collected stays. Only for devices that were added on the kiosk, not in its "
                        "configuration file.",
         .tag = kTag,
         .role = Role::Manager,
         .parameters = {{.name = QStringLiteral("id"),
                         .place = http::Parameter::Place::Path,
                         .help = "of its connection",
                         .maximum = kMaxText}},
         .answerSchema = successSchema(),
         .handle = remove},
    };
}

} // namespace rollcall::api
