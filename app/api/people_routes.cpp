#include "api/answers.h"
#include "api/routes.h"

#include "http/problem.h"
#include "http/schemas.h"

namespace rollcall::api {

namespace {

using http::Parameter;
using http::Reply;
using http::Request;

constexpr const char* kTag = "People";
constexpr int kMaxIdentifier = 64;
constexpr int kMaxOffset = 1'000'000;

QJsonObject personJson(const Person& person)
{
    return {{"id", person.id.value()},
            {"name", person.displayName},
            {"enabled", person.enabled},
            {"enrolled", isoText(toDateTimeUtc(person.enrolledAt).toLocalTime())},
            {"templates", person.templateCount},
            {"pin", person.hasPin()},
            {"card", person.hasCard},
            {"qr_code", person.hasQrCode}};
}

QJsonObject personSchema()
{
    using namespace http::schema;
    return object({{"id", text()},
                   {"name", text("empty where no names are stored")},
                   {"enabled", flag()},
                   {"enrolled", time()},
                   {"templates", integer("face samples")},
                   {"pin", flag("has a PIN")},
                   {"card", flag("has a card")},
                   {"qr_code", flag("has a QR code")}});
}

http::Response peopleAnswer(const PeoplePage& page)
{
    QJsonArray items;
    for (const Person& person : page.people)
        items.append(personJson(person));
    return json({{"items", items}, {"total", page.total}});
}

QJsonObject presentSchema()
{
    using namespace http::schema;
    return object({{"items", list(object({{"id", text()}, {"name", text()}, {"since", time()}, {"door", text()}}))},
                   {"total", integer()}});
}

http::Response presentAnswer(const std::vector<Present>& present)
{
    QJsonArray items;
    for (const Present& person : present)
        items.append(QJsonObject{{"id", person.person.value()},
                                 {"name", person.name},
                                 {"since", isoText(person.since)},
                                 {"door", person.door}});
    return json({{"items", items}, {"total", items.size()}});
}

} // namespace

std::vector<http::Route> peopleRoutes(const Context& context)
{
    const auto list = [port = context.port](const Request& request, const Reply& reply) {
        port->people(request.text(QStringLiteral("query")), static_cast<int>(request.integer(QStringLiteral("offset"))),
                     static_cast<int>(request.integer(QStringLiteral("limit"))),
                     respond<PeoplePage>(reply, peopleAnswer));
    };
    const auto one = [port = context.port](const Request& request, const Reply& reply) {
        port->person(PersonId(request.text(QStringLiteral("id"))),
                     respond<std::optional<Person>>(reply, [](const std::optional<Person>& person) {
                         return person ? json(personJson(*person)) : notFound();
                     }));
    };
    const auto present = [port = context.port](const Request&, const Reply& reply) {
        port->present(respond<std::vector<Present>>(reply, presentAnswer));
    };
    return {
        {.method = "GET",
         .path = QStringLiteral("/people"),
         .summary = "The people who are enrolled, by name",
         .tag = kTag,
         .parameters = {{.name = QStringLiteral("query"),
                         .help = "part of a name or identifier",
                         .maximum = kMaxIdentifier},
                        {.name = QStringLiteral("offset"),
                         .type = Parameter::Type::Integer,
                         .help = "how many to leave out",
                         .fallback = 0,
                         .maximum = kMaxOffset},
                        {.name = QStringLiteral("limit"),
                         .type = Parameter::Type::Integer,
                         .help = "at most so many",
                         .fallback = 100,
                         .minimum = 1,
                         .maximum = kMaxPage}},
         .answerSchema = http::schema::object({{"items", http::schema::list(personSchema())},
                                               {"total", http::schema::integer("without offset and limit")}}),
         .handle = list},
        {.method = "GET",
         .path = QStringLiteral("/people/{id}"),
         .summary = "One person",
         .tag = kTag,
         .parameters = {{.name = QStringLiteral("id"),
                         .place = Parameter::Place::Path,
                         .help = "identifier",
                         .maximum = kMaxIdentifier}},
         .answerSchema = personSchema(),
         .handle = one},
        {.method = "GET",
         .path = QStringLiteral("/present"),
         .summary = "Who is in",
         .description = "The people whose latest record of this attendance day is a check-in.",
         .tag = kTag,
         .answerSchema = presentSchema(),
         .handle = present},
    };
}

} // namespace rollcall::api
