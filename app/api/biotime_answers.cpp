#include "api/biotime_answers.h"

#include "api/answers.h"
#include "http/schemas.h"

namespace rollcall::api::biotime {

namespace {

int verifyType(VerifyMethod method)
{
    switch (method) {
    case VerifyMethod::Pin:
    case VerifyMethod::Manual:
        return 3;
    case VerifyMethod::Card:
    case VerifyMethod::QrCode:
        return 4;
    case VerifyMethod::Face:
        break;
    }
    return 15;
}

QString verifyWord(int type)
{
    return type == 3 ? QStringLiteral("Password") : type == 4 ? QStringLiteral("Card") : QStringLiteral("Face");
}

} // namespace

QJsonObject transactionJson(const Punch& punch, const KioskFacts& facts)
{
    const bool isIn = punch.direction() == Direction::In;
    const int verify = verifyType(punch.facts.method);
    const QString time = wireTime(punch.when().local());
    return {{"id", punch.sequence},
            {"emp", QJsonValue()},
            {"emp_code", punch.facts.person.value()},
            {"first_name", punch.personName},
            {"last_name", ""},
            {"department", ""},
            {"position", ""},
            {"punch_time", time},
            {"punch_state", isIn ? "0" : "1"},
            {"punch_state_display", isIn ? "Check In" : "Check Out"},
            {"verify_type", verify},
            {"verify_type_display", verifyWord(verify)},
            {"work_code", ""},
            {"gps_location", ""},
            {"area_alias", QJsonValue()},
            {"terminal_sn", facts.serial},
            {"temperature", 0.0},
            {"is_mask", "-"},
            {"terminal_alias", facts.door.isEmpty() ? QJsonValue() : QJsonValue(facts.door)},
            {"upload_time", time}};
}

QJsonObject employeeJson(const Person& person, qint64 id)
{
    return {{"id", id},
            {"emp_code", person.id.value()},
            {"first_name", person.displayName},
            {"last_name", ""},
            {"department", departmentJson()}};
}

QJsonObject departmentJson()
{
    return {{"id", 1}, {"dept_code", "1"}, {"dept_name", "Department"}};
}

QJsonObject terminalJson(const PunchPage& newest, const KioskFacts& facts)
{
    const QJsonValue last = newest.punches.empty() ? QJsonValue() : wireTime(newest.punches.front().when().local());
    return {{"id", 1},
            {"sn", facts.serial},
            {"ip_address", ""},
            {"alias", facts.door},
            {"area", QJsonValue()},
            {"state", "1"},
            {"last_activity", last},
            {"transaction_count", newest.total}};
}

QJsonObject transactionSchema()
{
    using namespace http::schema;
    return object({{"id", integer("the record's number in the ledger")},
                   {"emp", nullable(integer("always null"))},
                   {"emp_code", text("identifier")},
                   {"first_name", text("the whole name")},
                   {"last_name", text()},
                   {"department", text()},
                   {"position", text()},
                   {"punch_time", text("2026-01-31 08:00:00, on the clock at the door")},
                   {"punch_state", oneOf({"0", "1"}, "in, out")},
                   {"punch_state_display", text()},
                   {"verify_type", integer("3: PIN, 4: card or code, 15: face")},
                   {"verify_type_display", text()},
                   {"work_code", text()},
                   {"gps_location", text()},
                   {"area_alias", nullable(text())},
                   {"terminal_sn", text()},
                   {"temperature", number()},
                   {"is_mask", text()},
                   {"terminal_alias", nullable(text("the door's name"))},
                   {"upload_time", text()}});
}

QJsonObject departmentSchema()
{
    return http::schema::object(
        {{"id", http::schema::integer()}, {"dept_code", http::schema::text()}, {"dept_name", http::schema::text()}});
}

QJsonObject employeeSchema()
{
    using namespace http::schema;
    return object({{"id", integer("its place in this list")},
                   {"emp_code", text("identifier")},
                   {"first_name", text("the whole name")},
                   {"last_name", text()},
                   {"department", departmentSchema()}});
}

QJsonObject terminalSchema()
{
    using namespace http::schema;
    return object({{"id", integer()},
                   {"sn", text()},
                   {"ip_address", text()},
                   {"alias", text("the door's name")},
                   {"area", nullable(text())},
                   {"state", text()},
                   {"last_activity", nullable(text())},
                   {"transaction_count", integer()}});
}

QJsonObject pageSchema(const QJsonObject& item)
{
    using namespace http::schema;
    return object({{"count", integer("of all pages")},
                   {"next", nullable(text("address of the next page"))},
                   {"previous", nullable(text())},
                   {"msg", text()},
                   {"code", integer()},
                   {"data", list(item)}});
}

} // namespace rollcall::api::biotime
