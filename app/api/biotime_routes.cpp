#include "api/answers.h"
#include "api/biotime_answers.h"
#include "api/routes.h"

#include "base/time_text.h"
#include "http/problem.h"
#include "http/schemas.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <chrono>
#include <mutex>

// The part of ZKTeco's BioTime that HR systems read. A record's `id` is its number in the ledger: clients that remember
// the last one work. Records that were voided are left out, and corrected ones have the time and direction that count.
namespace rollcall::api {

namespace {

using http::Parameter;
using http::Reply;
using http::Request;
using http::Role;
using http::Route;

constexpr int kUsualPage = 10;
constexpr int kMaxBiotimePage = 5'000;
constexpr int kMaxText = 64;
/// Enough to fetch a year in pages of 100; a client that polls in a loop is slowed down.
constexpr int kRequestsPerMinute = 600;

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// Requests of one minute, all addresses together, since there is one user. This machine itself is not counted, as
/// proxies have their own limits.
class Rate
{
public:
    [[nodiscard]] bool take(const QHostAddress& from)
    {
        if (from.isLoopback())
            return true;
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_begun >= std::chrono::minutes(1)) {
            m_begun = now;
            m_taken = 0;
        }
        return ++m_taken <= kRequestsPerMinute;
    }

private:
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_begun;
    int m_taken = 0;
};

http::Response slowDown()
{
    http::Response response = http::refusal(429, QStringLiteral("Request was throttled."));
    response.headers.emplace_back("Retry-After", "60");
    return response;
}

/// Anything that is not a number is the usual value, and too large ones are cut, as there.
qint64 numberOf(const Request& request, const char* name, qint64 usual, qint64 most)
{
    bool isNumber = false;
    const qint64 value = request.text(key(name)).toLongLong(&isNumber);
    return isNumber && value > 0 ? std::min(value, most) : usual;
}

struct Page
{
    qint64 number = 1;
    qint64 size = kUsualPage;
};

Page pageOf(const Request& request)
{
    const qint64 limit = numberOf(request, "limit", kUsualPage, kMaxBiotimePage);
    return {numberOf(request, "page", 1, std::numeric_limits<int>::max()),
            numberOf(request, "page_size", limit, kMaxBiotimePage)};
}

QJsonValue pageUrl(const Request& request, qint64 number)
{
    QUrlQuery query;
    for (const auto& [name, value] : request.parameters) {
        if (name != QLatin1String("page") && !value.toString().isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value.toString())));
    }
    query.addQueryItem(key("page"), QString::number(number));
    return QString::fromLatin1(request.base) + request.path + u'?' + query.toString(QUrl::FullyEncoded);
}

http::Response listAnswer(const Request& request, const Page& page, qint64 total, const QJsonArray& data)
{
    return json({{"count", total},
                 {"next", page.number * page.size < total ? pageUrl(request, page.number + 1) : QJsonValue()},
                 {"previous", page.number > 1 ? pageUrl(request, page.number - 1) : QJsonValue()},
                 {"msg", ""},
                 {"code", 0},
                 {"data", data}});
}

std::vector<Parameter> texts(std::initializer_list<const char*> names)
{
    std::vector<Parameter> parameters;
    for (const char* name : names)
        parameters.push_back({.name = key(name), .help = "as in BioTime", .maximum = kMaxText});
    return parameters;
}

/// Nothing for a time that cannot be read. An end is part of the interval, to its second; a date alone means the whole
/// day.
Result<std::optional<QDateTime>> moment(const Request& request, const char* name, bool isEnd)
{
    const QString text = request.text(key(name));
    if (text.isEmpty())
        return std::optional<QDateTime>();
    const auto read = readTimeText(text);
    if (!read)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 must be a time such as 2026-01-31 08:00:00").arg(key(name)));
    const QDateTime time = toDateTimeUtc(read->resolve(WireTime::Local).utc);
    if (!isEnd)
        return std::optional(time);
    return std::optional(read->isDateOnly ? QDateTime(read->date.addDays(1), QTime(0, 0)) : time.addSecs(1));
}

using Order = PunchQuestion::Order;

Order orderOf(const QString& word)
{
    if (word == QLatin1String("-id"))
        return Order::NewestNumber;
    if (word == QLatin1String("punch_time") || word == QLatin1String("upload_time"))
        return Order::Time;
    return word == QLatin1String("-punch_time") || word == QLatin1String("-upload_time") ? Order::LatestTime
                                                                                         : Order::Number;
}

Result<PunchQuestion> questionOf(const Request& request, const Page& page)
{
    PunchQuestion question;
    if (const QString person = request.text(key("emp_code")); !person.isEmpty())
        question.person = PersonId(person);
    ROLLCALL_TRY_ASSIGN(question.from, moment(request, "start_time", false));
    ROLLCALL_TRY_ASSIGN(question.to, moment(request, "end_time", true));
    const QString state = request.text(key("punch_state"));
    if (!state.isEmpty())
        question.direction = state == QLatin1String("1") ? Direction::Out : Direction::In;
    question.order = orderOf(request.text(key("ordering")));
    question.offset = (page.number - 1) * page.size;
    question.limit = page.size;
    question.isCounted = true;
    return question;
}

/// Another terminal's, or a state that this kiosk never writes.
bool isNoneOfOurs(const Request& request, const KioskFacts& facts)
{
    const QString serial = request.text(key("terminal_sn"));
    const QString alias = request.text(key("terminal_alias"));
    const QString state = request.text(key("punch_state"));
    return (!serial.isEmpty() && serial != facts.serial) || (!alias.isEmpty() && alias != facts.door) ||
           (!state.isEmpty() && state != QLatin1String("0") && state != QLatin1String("1"));
}

void listTransactions(const Context& context, const Request& request, const Reply& reply)
{
    const Page page = pageOf(request);
    const Result<PunchQuestion> question = questionOf(request, page);
    if (!question) {
        reply(http::refusal(400, question.error().message));
        return;
    }
    if (isNoneOfOurs(request, context.port->facts())) {
        reply(listAnswer(request, page, 0, {}));
        return;
    }
    QByteArray cached = "transactions " + request.base;
    for (const auto& [name, value] : request.parameters)
        cached += '\n' + name.toUtf8() + '=' + value.toString().toUtf8();
    context.cache->answer(
        *context.port, cached,
        [port = context.port, request, page, question = *question](const Reply& made) {
            port->punches(question, respond<PunchPage>(made, [port, request, page](const PunchPage& found) {
                              const KioskFacts facts = port->facts();
                              QJsonArray data;
                              for (const Punch& punch : found.punches)
                                  data.append(biotime::transactionJson(punch, facts));
                              return listAnswer(request, page, found.total, data);
                          }));
        },
        reply);
}

void listEmployees(const Context& context, const Request& request, const Reply& reply)
{
    const Page page = pageOf(request);
    const QString code = request.text(key("emp_code"));
    if (!code.isEmpty()) {
        context.port->person(
            PersonId(code), respond<std::optional<Person>>(reply, [request, page](const std::optional<Person>& person) {
                QJsonArray data;
                if (person && page.number == 1)
                    data.append(biotime::employeeJson(*person, 1));
                return listAnswer(request, page, person ? 1 : 0, data);
            }));
        return;
    }
    const qint64 offset = std::min<qint64>((page.number - 1) * page.size, std::numeric_limits<int>::max());
    context.port->people({}, static_cast<int>(offset), static_cast<int>(page.size),
                         respond<PeoplePage>(reply, [request, page, offset](const PeoplePage& found) {
                             QJsonArray data;
                             qint64 id = offset;
                             for (const Person& person : found.people)
                                 data.append(biotime::employeeJson(person, ++id));
                             return listAnswer(request, page, found.total, data);
                         }));
}

void listTerminals(const Context& context, const Request& request, const Reply& reply)
{
    PunchQuestion newest;
    newest.order = Order::NewestNumber;
    newest.limit = 1;
    newest.isCounted = true;
    context.port->punches(newest, respond<PunchPage>(reply, [port = context.port, request](const PunchPage& found) {
                              return listAnswer(request, pageOf(request), 1,
                                                {biotime::terminalJson(found, port->facts())});
                          }));
}

Route loginRoute(const Context& context, const std::shared_ptr<Rate>& rate, const char* path)
{
    const QJsonObject word{{"type", "string"}, {"maxLength", 254}};
    return {.method = "POST",
            .path = key(path),
            .summary = "Get a token for a user and password",
            .description = "To be sent as `Authorization: JWT ...` or `Token ...`.",
            .tag = kBiotimeTag,
            .role = Role::Anyone,
            .bodySchema = {{"type", "object"},
                           {"properties", QJsonObject{{"username", word}, {"email", word}, {"password", word}}},
                           {"required", QJsonArray{"password"}}},
            .isLogin = true,
            .answerSchema = http::schema::object({{"token", http::schema::text()}}),
            .handle = [access = context.access, rate](const Request& request, const Reply& reply) {
                if (!rate->take(request.from)) {
                    reply(slowDown());
                    return;
                }
                const QJsonObject& body = request.json;
                const QString user =
                    body.contains(u"username") ? body[u"username"].toString() : body[u"email"].toString();
                if (const auto token = access->biotimeToken(user, Secret(body[u"password"].toString().toUtf8())))
                    reply(json({{"token", QString::fromLatin1(*token)}}));
                else
                    reply(json({{"non_field_errors", QJsonArray{"Unable to log in with provided credentials."}}}, 400));
            }};
}

Route readRoute(const Context& context, const std::shared_ptr<Rate>& rate, const char* path, const char* summary,
                std::vector<Parameter> parameters, const QJsonObject& answer,
                std::function<void(const Context&, const Request&, const Reply&)> handle)
{
    return {.method = "GET",
            .path = key(path),
            .summary = summary,
            .tag = kBiotimeTag,
            .parameters = std::move(parameters),
            .answerSchema = answer,
            .handle = [context, rate, handle = std::move(handle)](const Request& request, const Reply& reply) {
                if (rate->take(request.from))
                    handle(context, request, reply);
                else
                    reply(slowDown());
            }};
}

} // namespace

std::vector<http::Route> biotimeRoutes(const Context& context)
{
    const auto rate = std::make_shared<Rate>();
    const auto one = [](const Context& asked, const Request& request, const Reply& reply) {
        asked.port->punch(request.integer(key("id")),
                          respond<std::optional<Punch>>(reply, [port = asked.port](const std::optional<Punch>& punch) {
                              return punch && !punch->voided ? json(biotime::transactionJson(*punch, port->facts()))
                                                             : notFound();
                          }));
    };
    const auto none = [](const Context&, const Request& request, const Reply& reply) {
        reply(listAnswer(request, pageOf(request), 0, {}));
    };
    const auto department = [](const Context&, const Request& request, const Reply& reply) {
        reply(listAnswer(request, pageOf(request), 1, {biotime::departmentJson()}));
    };
    const auto pages = [] { return texts({"page", "page_size", "limit", "ordering"}); };
    return {
        loginRoute(context, rate, "/jwt-api-token-auth/"),
        loginRoute(context, rate, "/api-token-auth/"),
        readRoute(context, rate, "/iclock/api/transactions/", "Attendance records, by number",
                  texts({"page", "page_size", "limit", "ordering", "emp_code", "terminal_sn", "terminal_alias",
                         "start_time", "end_time", "punch_state"}),
                  biotime::pageSchema(biotime::transactionSchema()), listTransactions),
        readRoute(context, rate, "/iclock/api/transactions/{id}/", "One attendance record",
                  {{.name = key("id"),
                    .place = Parameter::Place::Path,
                    .type = Parameter::Type::Integer,
                    .help = "its number in the ledger",
                    .minimum = 1,
                    .maximum = std::numeric_limits<qint64>::max()}},
                  biotime::transactionSchema(), one),
        readRoute(context, rate, "/iclock/api/terminals/", "This kiosk", pages(),
                  biotime::pageSchema(biotime::terminalSchema()), listTerminals),
        readRoute(context, rate, "/personnel/api/employees/", "People, by name",
                  texts({"page", "page_size", "limit", "ordering", "emp_code"}),
                  biotime::pageSchema(biotime::employeeSchema()), listEmployees),
        readRoute(context, rate, "/personnel/api/departments/", "One, of which everyone is", pages(),
                  biotime::pageSchema(biotime::departmentSchema()), department),
        readRoute(context, rate, "/personnel/api/areas/", "None", pages(),
                  biotime::pageSchema(http::schema::object({})), none),
        readRoute(context, rate, "/personnel/api/positions/", "None", pages(),
                  biotime::pageSchema(http::schema::object({})), none),
    };
}

} // namespace rollcall::api
