#include "connectors/odoo/codec.h"

#include "connectors/net/http_settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rollcall::odoo {

namespace {

const QString kEmployee = QStringLiteral("hr.employee");
const QString kAttendance = QStringLiteral("hr.attendance");
const QString kSearch = QStringLiteral("search_read");
const QString kKiosk = QStringLiteral("kiosk");
/// Two are one too many already.
constexpr int kMaxFound = 2;

/// By `append`: a list of one array would become a copy of it.
QJsonArray listOf(std::initializer_list<QJsonValue> values)
{
    QJsonArray list;
    for (const QJsonValue& value : values)
        list.append(value);
    return list;
}

QJsonValue equals(const QString& field, const QJsonValue& value)
{
    return listOf({field, QStringLiteral("="), value});
}

Call search(const QString& model, const QJsonArray& domain, const QJsonArray& fields, int limit)
{
    return {model,
            kSearch,
            {{QStringLiteral("domain"), domain}},
            {{QStringLiteral("fields"), fields}, {QStringLiteral("limit"), limit}}};
}

QString fieldOf(const Punch& punch)
{
    return punch.facts.direction == Direction::In ? QStringLiteral("check_in") : QStringLiteral("check_out");
}

QJsonObject timeOf(const Punch& punch, const QString& field, const QString& modeField, bool withMode)
{
    QJsonObject values{{field, utcTime(punch.facts.at)}};
    if (withMode)
        values.insert(modeField, kKiosk);
    return values;
}

const QJsonArray& recordFields()
{
    static const QJsonArray fields{QStringLiteral("id"), QStringLiteral("check_in"), QStringLiteral("check_out")};
    return fields;
}

net::HttpRequest post(const Settings& settings, const QString& path, const QJsonObject& body)
{
    return {.url = net::below(settings.url, path),
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}}};
}

net::HttpRequest rpc(const Settings& settings, const QString& service, const QString& method, const QJsonArray& args)
{
    return post(settings, QStringLiteral("jsonrpc"),
                {{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                 {QStringLiteral("method"), QStringLiteral("call")},
                 {QStringLiteral("id"), 1}, // one exchange has one call
                 {QStringLiteral("params"), QJsonObject{{QStringLiteral("service"), service},
                                                        {QStringLiteral("method"), method},
                                                        {QStringLiteral("args"), args}}}});
}

} // namespace

QString utcTime(const ClockReading& at)
{
    return toDateTimeUtc(at.utc).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Call findEmployee(const Settings& settings, const PersonId& person)
{
    return search(kEmployee, listOf({equals(settings.employeeField, person.value())}),
                  {QStringLiteral("id"), QStringLiteral("name")}, kMaxFound);
}

Call anyEmployee(const Settings& settings)
{
    return search(kEmployee, {}, {QStringLiteral("id"), settings.employeeField}, 1);
}

Call findRecord(qint64 employee, const Punch& punch)
{
    return search(
        kAttendance,
        listOf({equals(QStringLiteral("employee_id"), employee), equals(fieldOf(punch), utcTime(punch.facts.at))}),
        recordFields(), kMaxFound);
}

Call findOpen(qint64 employee)
{
    Call call =
        search(kAttendance,
               listOf({equals(QStringLiteral("employee_id"), employee), equals(QStringLiteral("check_out"), false)}),
               recordFields(), kMaxFound);
    call.named.insert(QStringLiteral("order"), QStringLiteral("check_in desc"));
    return call;
}

Call anyRecord()
{
    return search(kAttendance, {}, {QStringLiteral("id")}, 1);
}

Call createRecord(qint64 employee, const Punch& punch, bool withMode)
{
    QJsonObject values = timeOf(punch, QStringLiteral("check_in"), QStringLiteral("in_mode"), withMode);
    values.insert(QStringLiteral("employee_id"), employee);
    return {kAttendance, QStringLiteral("create"), {{QStringLiteral("vals_list"), listOf({values})}}};
}

Call endRecord(qint64 record, const Punch& punch, bool withMode)
{
    return {
        kAttendance,
        QStringLiteral("write"),
        {{QStringLiteral("ids"), listOf({record})},
         {QStringLiteral("vals"), timeOf(punch, QStringLiteral("check_out"), QStringLiteral("out_mode"), withMode)}}};
}

net::HttpRequest request(const Settings& settings, qint64 user, const Call& call)
{
    QJsonObject named = call.named;
    // Its sentences are recognized, and are for administrators of any language.
    named.insert(QStringLiteral("context"), QJsonObject{{QStringLiteral("lang"), QStringLiteral("en_US")}});
    if (settings.api == Api::Json2) {
        for (const auto& [name, value] : call.positional)
            named.insert(name, value);
        net::HttpRequest request = post(settings, QStringLiteral("json/2/%1/%2").arg(call.model, call.method), named);
        request.headers.emplace_back("Authorization", "bearer " + settings.key);
        if (!settings.database.isEmpty())
            request.headers.emplace_back("X-Odoo-Database", settings.database.toUtf8());
        return request;
    }
    QJsonArray positional;
    for (const auto& [name, value] : call.positional)
        positional.append(value);
    return rpc(
        settings, QStringLiteral("object"), QStringLiteral("execute_kw"),
        listOf({settings.database, user, QString::fromUtf8(settings.key), call.model, call.method, positional, named}));
}

net::HttpRequest loginRequest(const Settings& settings)
{
    return rpc(settings, QStringLiteral("common"), QStringLiteral("authenticate"),
               listOf({settings.database, settings.login, QString::fromUtf8(settings.key), QJsonObject()}));
}

} // namespace rollcall::odoo
