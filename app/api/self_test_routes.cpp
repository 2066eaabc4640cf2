#include "api/answers.h"
#include "api/routes.h"

#include "http/problem.h"
#include "http/schemas.h"

namespace rollcall::api {

namespace {

using http::Reply;
using http::Request;
using http::Role;
using http::Route;

constexpr const char* kTag = "Kiosk";

QString wordOf(SelfTest::State state)
{
    switch (state) {
    case SelfTest::State::None:
        return QStringLiteral("none");
    case SelfTest::State::Running:
        return QStringLiteral("running");
    case SelfTest::State::Done:
        return QStringLiteral("done");
    case SelfTest::State::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QJsonObject selfTestJson(const SelfTest& test)
{
    const bool isDone = test.state == SelfTest::State::Done;
    QJsonArray alike;
    for (const SelfTest::Alike& pair : test.alike)
        alike.append(QJsonObject{{"first", pair.first.value()},
                                 {"first_name", pair.firstName},
                                 {"second", pair.second.value()},
                                 {"second_name", pair.secondName},
                                 {"twice", pair.isTwice}});
    QJsonArray weak;
    for (const SelfTest::Weak& sample : test.weak)
        weak.append(QJsonObject{{"person", sample.person.value()}, {"name", sample.name}, {"number", sample.number}});
    return {{"state", wordOf(test.state)},
            {"done", test.peopleDone},
            {"total", test.peopleTotal},
            {"message", test.message},
            {"well", isDone ? QJsonValue(test.isWell) : QJsonValue()},
            {"wrong_matches_a_year", test.wrongMatchesAYear ? QJsonValue(*test.wrongMatchesAYear) : QJsonValue()},
            {"alike", alike},
            {"weak", weak}};
}

QJsonObject selfTestSchema()
{
    using namespace http::schema;
    return object(
        {{"state", oneOf({"none", "running", "done", "failed"})},
         {"done", integer("people who have been compared")},
         {"total", integer("people; 0: not known yet")},
         {"message", text("why it failed")},
         {"well", nullable(flag("null: there is no result yet"))},
         {"wrong_matches_a_year", nullable(number("at most"))},
         {"alike", list(object({{"first", text()},
                                {"first_name", text()},
                                {"second", text()},
                                {"second_name", text()},
                                {"twice", flag("most likely one person who was enrolled twice")}}))},
         {"weak",
          list(object({{"person", text()}, {"name", text()}, {"number", integer("of the face sample, from 1")}}))}});
}

Route getSelfTest(const Context& context)
{
    return {.method = "GET",
            .path = QStringLiteral("/self-test"),
            .summary = "How the test of recognition goes, and what it found",
            .description = "The latest since the kiosk was started, wherever it was begun.",
            .tag = kTag,
            .answerSchema = selfTestSchema(),
            .handle = [port = context.port](const Request&, const Reply& reply) {
                port->selfTest(respond<SelfTest>(reply, [](const SelfTest& test) { return json(selfTestJson(test)); }));
            }};
}

Route postSelfTest(const Context& context)
{
    return {.method = "POST",
            .path = QStringLiteral("/self-test"),
            .summary = "Compare all enrolled people with each other",
            .description = "Begins it; GET /self-test has the result. 409 while one runs.",
            .tag = kTag,
            .role = Role::Operator,
            .answerSchema = http::schema::object({{"state", http::schema::oneOf({"running"})}}),
            .answerStatuses = {202},
            .handle = [port = context.port](const Request&, const Reply& reply) {
                port->startSelfTest([reply](const Result<void>& begun) {
                    reply(begun ? json({{"state", "running"}}, 202) : refusal(begun.error()));
                });
            }};
}

} // namespace

std::vector<http::Route> selfTestRoutes(const Context& context)
{
    return {getSelfTest(context), postSelfTest(context)};
}

} // namespace rollcall::api
