#include "api/answers.h"
#include "api/routes.h"

#include "http/schemas.h"

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

template <class T> auto listed(QJsonObject (*json)(const T&))
{
    return [json](const std::vector<T>& values) {
        QJsonArray items;
        for (const T& value : values)
            items.append(json(value));
        return api::json({{"items", items}});
    };
}

QJsonObject itemsSchema(const QJsonObject& item)
{
    return http::schema::object({{"items", http::schema::list(item)}});
}

} // namespace

std::vector<Route> deviceRoutes(const Context& context)
{
    const auto devices = [port = context.port](const Request&, const Reply& reply) {
        port->devices(respond<std::vector<DeviceFacts>>(reply, listed<DeviceFacts>(&deviceJson)));
    };
    const auto codes = [port = context.port](const Request&, const Reply& reply) {
        port->deviceCodes(respond<std::vector<DeviceCode>>(reply, listed<DeviceCode>(&codeJson)));
    };
    const auto match = [port = context.port](const Request& request, const Reply& reply) {
        DeviceCode code;
        code.device = ConnectorId(request.json.value(QStringLiteral("device")).toString());
        code.code = request.json.value(QStringLiteral("code")).toString();
        code.person = PersonId(request.json.value(QStringLiteral("person")).toString());
        port->matchDeviceCode(code, [reply](const Result<void>& done) {
            reply(done ? json({{"success", true}}) : refusal(done.error()));
        });
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
         .answerSchema = http::schema::object({{"success", http::schema::flag()}}),
         .handle = match},
    };
}

} // namespace rollcall::api
