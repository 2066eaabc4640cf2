#include "connectors/odoo/answer.h"

#include "connectors/sentence.h"
#include "connectors/wire_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace rollcall::odoo {

namespace {

using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

constexpr int kUnauthorized = 401;
constexpr int kConflict = 409;

/// "odoo.exceptions.ValidationError" and what it says.
struct Fault
{
    QString name;
    QString words;
};

bool isAnyOf(const QString& name, std::initializer_list<const char*> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&name](const char* part) { return name.contains(QLatin1String(part)); });
}

Judgement judged(Verdict verdict, Next next, const Fault& fault)
{
    const QString words = fault.words.isEmpty() ? fault.name : fault.words;
    return {verdict, next, sentence(QT_TRANSLATE_NOOP("Connector", "The server says: %1"), {words}), Milliseconds{0}};
}

/// Python's words for a field that this version or this installation does not have.
bool isUnknownField(const Fault& fault)
{
    return fault.words.contains(QLatin1String("Invalid field"));
}

Judgement judgementOf(const Fault& fault)
{
    if (isUnknownField(fault))
        return judged(Verdict::Retry, Next::Refused, fault);
    if (isAnyOf(fault.name, {"AccessDenied", "AccessError", "Unauthorized", "Forbidden", "NotFound", "SessionExpired"}))
        return judged(Verdict::Retry, Next::Refused, fault);
    if (isAnyOf(fault.name, {"ValidationError", "UserError", "RedirectWarning", "IntegrityError", "Violation"}))
        return judged(Verdict::Rejected, Next::GoOn, fault);
    if (isAnyOf(fault.name, {"OperationalError", "InterfaceError", "PoolError"}))
        return judged(Verdict::Retry, Next::Pause, fault);
    // Two at the same record, a record that has just gone, and what is not known: once more.
    return judged(Verdict::Retry, Next::GoOn, fault);
}

Problem judgeFault(const Fault& fault)
{
    return {judgementOf(fault), isUnknownField(fault) && isAnyOf(fault.words, {"in_mode", "out_mode"}), true};
}

Problem judgeOther(const net::HttpResponse& response, WallTime now)
{
    Judgement judgement = net::judgeStatus(response, now);
    if (response.status == kConflict) // at the same record as another request
        judgement.verdict = Verdict::Retry;
    if (judgement.verdict == Verdict::Accepted)
        judgement = unexpectedResult();
    return {judgement};
}

/// The body, which may be a bare `true`; otherwise what is wrong with it.
tl::expected<QJsonValue, Problem> valueOf(const net::HttpResponse& response)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + response.body + ']');
    if (wrapped.isArray() && wrapped.array().size() == 1)
        return wrapped.array().first();
    const auto json = net::readJson(response);
    const bool isPage = response.body.trimmed().startsWith('<');
    return tl::unexpected(Problem{{Verdict::Retry, isPage ? Next::Refused : Next::GoOn,
                                   json ? unexpectedResult().reason : json.error(), Milliseconds{0}}});
}

std::optional<Fault> faultIn(const QJsonObject& object)
{
    const Fault fault{net::oneLine(object.value(u"name").toString()),
                      net::oneLine(object.value(u"message").toString())};
    if (fault.name.isEmpty())
        return std::nullopt;
    return fault;
}

Answer readJson2(const net::HttpResponse& response, WallTime now)
{
    if (response.isSuccess())
        return valueOf(response);
    const std::optional<Fault> fault = faultIn(QJsonDocument::fromJson(response.body).object());
    // A name says more than a status, but for what a proxy also says.
    if (!fault || net::isThrottle(response.status) || response.status == kUnauthorized || response.status < 400)
        return tl::unexpected(judgeOther(response, now));
    return tl::unexpected(judgeFault(*fault));
}

Answer readRpc(const net::HttpResponse& response, WallTime now)
{
    if (!response.isSuccess())
        return tl::unexpected(judgeOther(response, now));
    const auto value = valueOf(response);
    if (!value)
        return tl::unexpected(value.error());
    const QJsonObject object = value->toObject();
    if (object.contains(QLatin1String("error"))) {
        const QJsonObject error = object.value(u"error").toObject();
        if (const auto fault = faultIn(error.value(u"data").toObject()))
            return tl::unexpected(judgeFault(*fault));
        return tl::unexpected(judgeFault({{}, net::oneLine(error.value(u"message").toString())}));
    }
    if (!object.contains(QLatin1String("result")))
        return tl::unexpected(Problem{unexpectedResult()});
    return object.value(u"result");
}

qint64 numberIn(const QJsonValue& value)
{
    const double number = value.toDouble();
    return isExactInteger(number) && number > 0 ? static_cast<qint64>(number) : 0;
}

} // namespace

Answer readAnswer(Api api, const net::HttpResponse& response, WallTime now)
{
    return api == Api::Json2 ? readJson2(response, now) : readRpc(response, now);
}

Judgement unexpectedResult()
{
    return {Verdict::Retry, Next::GoOn,
            sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer does not fit the request, so it is not "
                                                    "certain that it has the record")),
            Milliseconds{0}};
}

std::optional<std::vector<Record>> recordsIn(const QJsonValue& result)
{
    if (!result.isArray())
        return std::nullopt;
    std::vector<Record> records;
    const QJsonArray rows = result.toArray();
    for (const auto& row : rows) {
        const QJsonObject object = row.toObject();
        const Record record{numberIn(object.value(u"id")), object.value(u"check_in").toString()};
        if (record.id == 0)
            return std::nullopt;
        records.push_back(record);
    }
    return records;
}

bool isCreated(const QJsonValue& result)
{
    const QJsonArray list = result.toArray();
    return numberIn(list.size() == 1 ? list.first() : result) != 0;
}

std::optional<qint64> userIn(const QJsonValue& result)
{
    if (result.isBool() && !result.toBool())
        return 0;
    const qint64 user = numberIn(result);
    return user == 0 ? std::nullopt : std::optional(user);
}

} // namespace rollcall::odoo
