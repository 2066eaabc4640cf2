// The bytes of both interfaces, and what their answers mean. Expected values are those of the protocol note.
#include "base/translatable.h"
#include "connectors/fixtures.h"
#include "connectors/odoo/answer.h"
#include "connectors/odoo/codec.h"
#include "connectors/odoo/odoo_connector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollcall;
using namespace rollcall::odoo;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;
using Values = std::vector<std::pair<QString, QVariant>>;

namespace {

Values tableValues(const Values& more)
{
    Values values{{QStringLiteral("url"), QStringLiteral("https://odoo.example/")},
                  {QStringLiteral("database"), QStringLiteral("company")},
                  {QStringLiteral("api_key"), QStringLiteral("key")}};
    values.insert(values.end(), more.begin(), more.end());
    return values;
}

Result<Settings> read(const Values& more = {})
{
    return readSettings(test::values(test::table(QStringLiteral("odoo"), tableValues(more))));
}

Settings rpcSettings()
{
    return read({{QStringLiteral("api"), QStringLiteral("jsonrpc")}, {QStringLiteral("login"), QStringLiteral("me")}})
        .value();
}

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray header(const net::HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

Answer answered(Api api, int status, const QByteArray& body)
{
    return readAnswer(api, {status, body, {}}, WallTime{});
}

QByteArray fault(const char* name, const char* words)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                                     {QStringLiteral("message"), QString::fromLatin1(words)},
                                     {QStringLiteral("debug"), QStringLiteral("Traceback")}})
        .toJson();
}

} // namespace

class TestOdooCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void json2()
    {
        const Settings settings = read().value();
        const net::HttpRequest find = request(settings, 0, findEmployee(settings, PersonId(QStringLiteral("1001"))));
        QCOMPARE(find.url, QUrl(QStringLiteral("https://odoo.example/json/2/hr.employee/search_read")));
        QCOMPARE(find.method, QByteArray("POST"));
        QCOMPARE(header(find, "Authorization"), QByteArray("bearer key"));
        QCOMPARE(header(find, "X-Odoo-Database"), QByteArray("company"));
        QCOMPARE(header(find, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(object(find.body), object(R"({"context":{"lang":"en_US"},"domain":[["barcode","=","1001"]],
                                               "fields":["id","name"],"limit":2})"));

        // 22:13:20 UTC and two seconds; the zone of the kiosk does not matter.
        const Punch punch = test::makePunch(2);
        const net::HttpRequest made = request(settings, 0, createRecord(7, punch, true));
        QCOMPARE(made.url.path(), QStringLiteral("/json/2/hr.attendance/create"));
        QCOMPARE(object(made.body), object(R"({"context":{"lang":"en_US"},"vals_list":[
            {"employee_id":7,"check_in":"2023-11-14 22:13:22","in_mode":"kiosk"}]})"));
        const net::HttpRequest ended = request(settings, 0, endRecord(12, punch, true));
        QCOMPARE(ended.url.path(), QStringLiteral("/json/2/hr.attendance/write"));
        QCOMPARE(object(ended.body), object(R"({"context":{"lang":"en_US"},"ids":[12],
            "vals":{"check_out":"2023-11-14 22:13:22","out_mode":"kiosk"}})"));
        QVERIFY(!createRecord(7, punch, false)
                     .positional.front()
                     .second.toArray()
                     .first()
                     .toObject()
                     .contains(QStringLiteral("in_mode")));
    }

    void jsonRpc()
    {
        const Settings settings = rpcSettings();
        const net::HttpRequest login = loginRequest(settings);
        QCOMPARE(login.url, QUrl(QStringLiteral("https://odoo.example/jsonrpc")));
        QCOMPARE(object(login.body), object(R"({"jsonrpc":"2.0","method":"call","id":1,"params":{"service":"common",
                            "method":"authenticate","args":["company","me","key",{}]}})"));
        const net::HttpRequest ended = request(settings, 2, endRecord(12, test::makePunch(0), true));
        QCOMPARE(object(ended.body), object(R"({"jsonrpc":"2.0","method":"call","id":1,"params":{"service":"object",
            "method":"execute_kw","args":["company",2,"key","hr.attendance","write",
            [[12],{"check_out":"2023-11-14 22:13:20","out_mode":"kiosk"}],{"context":{"lang":"en_US"}}]}})"));
        const net::HttpRequest open = request(settings, 2, findOpen(7));
        QCOMPARE(object(open.body).value(u"params").toObject().value(u"args").toArray().at(5),
                 QJsonValue(QJsonDocument::fromJson(R"([[["employee_id","=",7],["check_out","=",false]]])").array()));
        QCOMPARE(header(open, "Authorization"), QByteArray());
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("next");
        const auto row = [](const char* name, int status, const QByteArray& body, Verdict verdict, Next next) {
            QTest::newRow(name) << status << body << static_cast<int>(verdict) << static_cast<int>(next);
        };
        row("refused", 422, fault("odoo.exceptions.ValidationError", "Cannot create new attendance record for X"),
            Verdict::Rejected, Next::GoOn);
        row("not let in", 401, fault("werkzeug.exceptions.Unauthorized", "Invalid apikey"), Verdict::Retry,
            Next::Refused);
        row("no right", 403, fault("odoo.exceptions.AccessError", "You are not allowed"), Verdict::Retry,
            Next::Refused);
        row("record gone", 404, fault("odoo.exceptions.MissingError", "Record does not exist"), Verdict::Retry,
            Next::GoOn);
        row("two at once", 409, fault("odoo.exceptions.ConcurrencyError", "Try again"), Verdict::Retry, Next::GoOn);
        row("serialization", 500, fault("psycopg2.errors.SerializationFailure", "could not"), Verdict::Retry,
            Next::GoOn);
        row("database away", 500, fault("psycopg2.OperationalError", "connection"), Verdict::Retry, Next::Pause);
        row("wrong field", 500, fault("builtins.ValueError", "Invalid field hr.employee.badge in leaf"), Verdict::Retry,
            Next::Refused);
        row("limit of a proxy", 429, fault("builtins.ValueError", "slow"), Verdict::Retry, Next::Pause);
        row("foreign 409", 409, "busy", Verdict::Retry, Next::GoOn);
        row("too large", 413, "", Verdict::Rejected, Next::GoOn);
        row("redirect", 302, "", Verdict::Retry, Next::Refused);
        row("page", 200, "<html><title>Odoo</title></html>", Verdict::Retry, Next::Refused);
        row("half", 200, "[{\"id\":7,\"na", Verdict::Retry, Next::GoOn);
        row("empty", 200, "", Verdict::Retry, Next::GoOn);
    }
    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, verdict);
        QFETCH(int, next);
        const Answer answer = answered(Api::Json2, status, body);
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error().judgement.verdict), verdict);
        QCOMPARE(static_cast<int>(answer.error().judgement.next), next);
        QVERIFY(!answer.error().judgement.reason.isEmpty());
    }

    /// JSON-RPC has errors with status 200.
    void errorsOfJsonRpc()
    {
        const auto refused =
            answered(Api::JsonRpc, 200,
                     R"({"jsonrpc":"2.0","id":1,"error":{"code":200,"message":"Odoo Server Error","data":)" +
                         fault("odoo.exceptions.ValidationError", "hasn't checked out") + "}}");
        QVERIFY(!refused);
        QCOMPARE(refused.error().judgement.verdict, Verdict::Rejected);
        QCOMPARE(inEnglish(refused.error().judgement.reason), QStringLiteral("The server says: hasn't checked out"));
        const auto bare = answered(Api::JsonRpc, 200, R"({"error":{"code":404,"message":"404: Not Found"}})");
        QVERIFY(!bare && bare.error().judgement.verdict == Verdict::Retry);
        for (const char* body : {R"({"error":7})", R"({"error":null})", R"({"jsonrpc":"2.0"})", "[]", "true", "7"}) {
            const auto odd = answered(Api::JsonRpc, 200, body);
            QVERIFY2(!odd && odd.error().judgement.verdict == Verdict::Retry, body);
        }
        QCOMPARE(answered(Api::JsonRpc, 200, R"({"result":true})").value(), QJsonValue(true));
    }

    void unknownModes()
    {
        const auto answer =
            answered(Api::Json2, 500, fault("builtins.ValueError", "Invalid field 'in_mode' on model 'hr.attendance'"));
        QVERIFY(!answer && answer.error().isUnknownMode);
    }

    void results()
    {
        QCOMPARE(answered(Api::Json2, 200, "true").value(), QJsonValue(true));
        const auto found =
            recordsIn(answered(Api::Json2, 200, R"([{"id":7,"check_in":"2023-11-14 22:13:20"}])").value());
        QCOMPARE(found.value().at(0).id, 7);
        QCOMPARE(found.value().at(0).checkIn, QStringLiteral("2023-11-14 22:13:20"));
        QVERIFY(recordsIn(QJsonArray()).value().empty());
        for (const char* body : {"7", "{}", "[7]", R"([{"id":"7"}])", R"([{"id":-1}])", R"([{"id":1.5}])", "false"})
            QVERIFY2(!recordsIn(answered(Api::Json2, 200, body).value()), body);
        for (const char* body : {"[7]", "7"})
            QVERIFY2(isCreated(answered(Api::Json2, 200, body).value()), body);
        for (const char* body : {"[]", "[0]", "[1,2]", "true", "\"7\"", "{}", "null"})
            QVERIFY2(!isCreated(answered(Api::Json2, 200, body).value()), body);
        QCOMPARE(userIn(QJsonValue(false)), std::optional<qint64>(0));
        QCOMPARE(userIn(QJsonValue(2)), std::optional<qint64>(2));
        QVERIFY(!userIn(QJsonValue(true)) && !userIn(QJsonValue()));
    }

    void settingsAreChecked()
    {
        QVERIFY(read());
        QCOMPARE(read({{QStringLiteral("api"), QStringLiteral("jsonrpc")}}).error().subject, QStringLiteral("login"));
        QCOMPARE(read({{QStringLiteral("api_key_expires"), QStringLiteral("31.12.2026")}}).error().subject,
                 QStringLiteral("api_key_expires"));
        QCOMPARE(read({{QStringLiteral("employee_field"), QStringLiteral("x y")}}).error().subject,
                 QStringLiteral("employee_field"));
    }

    /// From 14 days before.
    void keysExpire()
    {
        const Settings settings = read({{QStringLiteral("api_key_expires"), QStringLiteral("2023-11-29")}}).value();
        const auto on = [&settings](const char* day) {
            const QDateTime noon(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), QTime(12, 0), Qt::UTC);
            return inEnglish(keyWarning(settings, WallTime{Milliseconds{noon.toMSecsSinceEpoch()}}));
        };
        QCOMPARE(on("2023-11-14"), QString());
        QCOMPARE(on("2023-11-15"), QStringLiteral("The API key expires on 2023-11-29: make a new one in time"));
        QCOMPARE(on("2023-11-29"), QStringLiteral("The API key expires on 2023-11-29: make a new one in time"));
        QCOMPARE(on("2023-11-30"), QStringLiteral("The API key expired on 2023-11-29: enter a new one"));
        QCOMPARE(keyWarning(read().value(), WallTime{}), QString());
    }
};

QTEST_APPLESS_MAIN(TestOdooCodec)
#include "tst_odoo_codec.moc"
