#include "api/answers.h"
#include "api/routes.h"

#include "attendance/punch_record.h"
#include "base/records.h"
#include "http/schemas.h"

#include <QTextStream>

namespace rollcall::api {

namespace {

using http::Parameter;
using http::Reply;
using http::Request;

constexpr const char* kTag = "Records";
/// A year of a small site; larger files are read in several pages.
constexpr int kMaxCsvLines = 50'000;
constexpr int kMaxIdentifier = 64;

std::vector<Parameter> filters(int usual, int most)
{
    using Type = Parameter::Type;
    return {{.name = QStringLiteral("person"), .help = "only this person's", .maximum = kMaxIdentifier},
            {.name = QStringLiteral("from"), .type = Type::Time, .help = "not before this time"},
            {.name = QStringLiteral("to"), .type = Type::Time, .help = "before this time"},
            {.name = QStringLiteral("direction"), .help = "only these", .choices = {"in", "out"}},
            {.name = QStringLiteral("voided"),
             .type = Type::Flag,
             .help = "also those that no longer count",
             .fallback = false},
            {.name = QStringLiteral("after"),
             .type = Type::Integer,
             .help = "the last number that is known: only later ones",
             .fallback = 0,
             .maximum = std::numeric_limits<qint64>::max()},
            {.name = QStringLiteral("limit"),
             .type = Type::Integer,
             .help = "at most so many",
             .fallback = usual,
             .minimum = 1,
             .maximum = most}};
}

PunchQuestion questionOf(const Request& request)
{
    PunchQuestion question;
    if (const QString person = request.text(QStringLiteral("person")); !person.isEmpty())
        question.person = PersonId(person);
    if (const QVariant from = request.value(QStringLiteral("from")); from.isValid())
        question.from = from.toDateTime();
    if (const QVariant to = request.value(QStringLiteral("to")); to.isValid())
        question.to = to.toDateTime();
    question.direction = directionFromString(request.text(QStringLiteral("direction")));
    question.withVoided = request.value(QStringLiteral("voided")).toBool();
    question.after = request.integer(QStringLiteral("after"));
    question.limit = request.integer(QStringLiteral("limit"));
    return question;
}

QJsonObject punchJson(const Punch& punch)
{
    const std::vector<QJsonValue> values = punchRecord(punch);
    QJsonObject object;
    for (std::size_t i = 0; i < values.size(); ++i)
        object[punchColumns()[static_cast<qsizetype>(i)]] = values[i];
    return object;
}

/// Of punchColumns().
QJsonObject punchSchema()
{
    using namespace http::schema;
    return object({{"sequence", integer("its number in the ledger")},
                   {"person", text("identifier")},
                   {"name", text("empty where it is not known")},
                   {"direction", oneOf({"in", "out"}, "that counts now")},
                   {"time", time("that counts now")},
                   {"method", text("such as face or pin")},
                   {"door", text()},
                   {"similarity", nullable(number("null: not by face"))},
                   {"clock", text("synchronised, unsynchronised or unknown")},
                   {"key", text("UUID, the same wherever the record is sent")},
                   {"recorded_time", nullable(time("where it was corrected"))},
                   {"state", oneOf({"valid", "voided"})},
                   {"recorded_direction", nullable(text("where it was corrected"))},
                   {"local_time", text("2026-01-31 08:00:00, on the clock at the door")}});
}

http::Response listAnswer(const PunchPage& page, qint64 limit)
{
    QJsonArray items;
    for (const Punch& punch : page.punches)
        items.append(punchJson(punch));
    const bool isFull = static_cast<qint64>(page.punches.size()) == limit;
    return json({{"items", items}, {"next", isFull ? QJsonValue(page.punches.back().sequence) : QJsonValue()}});
}

http::Response csvAnswer(const PunchPage& page, qint64 limit)
{
    QString text;
    QTextStream stream(&text);
    RecordWriter writer(stream, RecordFormat::Csv, punchColumns());
    for (const Punch& punch : page.punches)
        writer.add(punchRecord(punch));
    writer.finish();
    http::Response response{.contentType = "text/csv; charset=utf-8", .body = text.toUtf8()};
    response.headers.emplace_back("Content-Disposition", "attachment; filename=\"punches.csv\"");
    if (static_cast<qint64>(page.punches.size()) == limit)
        response.headers.emplace_back("X-Next-After", QByteArray::number(page.punches.back().sequence));
    return response;
}

} // namespace

std::vector<http::Route> punchRoutes(const Context& context)
{
    const auto list = [port = context.port](const Request& request, const Reply& reply) {
        const PunchQuestion question = questionOf(request);
        port->punches(question, respond<PunchPage>(reply, [limit = question.limit](const PunchPage& page) {
                          return listAnswer(page, limit);
                      }));
    };
    const auto csv = [port = context.port](const Request& request, const Reply& reply) {
        const PunchQuestion question = questionOf(request);
        port->punches(question, respond<PunchPage>(reply, [limit = question.limit](const PunchPage& page) {
                          return csvAnswer(page, limit);
                      }));
    };
    const auto one = [port = context.port](const Request& request, const Reply& reply) {
        port->punch(request.integer(QStringLiteral("number")),
                    respond<std::optional<Punch>>(reply, [](const std::optional<Punch>& punch) {
                        return punch ? json(punchJson(*punch)) : notFound();
                    }));
    };
    return {
        {.method = "GET",
         .path = QStringLiteral("/punches"),
         .summary = "Attendance records, by number",
         .description = "`next` is the value of `after` for the next page; null: there is none yet.",
         .tag = kTag,
         .parameters = filters(100, kMaxPage),
         .answerSchema = http::schema::object(
             {{"items", http::schema::list(punchSchema())},
              {"next", http::schema::nullable(http::schema::integer("`after` of the next page"))}}),
         .handle = list},
        {.method = "GET",
         .path = QStringLiteral("/punches.csv"),
         .summary = "The same as a CSV file",
         .description =
             "The columns of `rollcallctl punches`. The header X-Next-After has the value of `after` for the "
             "next page; without it, there is none.",
         .tag = kTag,
         .parameters = filters(10'000, kMaxCsvLines),
         .answerType = "text/csv",
         .handle = csv},
        {.method = "GET",
         .path = QStringLiteral("/punches/{number}"),
         .summary = "One record, also one that was voided",
         .tag = kTag,
         .parameters = {{.name = QStringLiteral("number"),
                         .place = Parameter::Place::Path,
                         .type = Parameter::Type::Integer,
                         .help = "its number in the ledger",
                         .minimum = 1,
                         .maximum = std::numeric_limits<qint64>::max()}},
         .answerSchema = punchSchema(),
         .handle = one},
    };
}

} // namespace rollcall::api
