#include "http/bench.h"
#include "http/openapi.h"
#include "http/schema.h"
#include "http/schemas.h"
#include "http/target.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace rollcall;
using namespace rollcall::http;
using namespace rollcall::http::test;

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// What follows from the declarations of routes: checks, the OpenAPI document, /docs.
class TestHttpDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemasAreChecked_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value"); // in a list, since it may be anything
        QTest::addColumn<QString>("expected"); // "place: message", one a line
        const QByteArray word = R"({"type":"string","minLength":2,"maxLength":3})";
        QTest::newRow("text") << word << QByteArray(R"("ab")") << "";
        QTest::newRow("short text") << word << QByteArray(R"("a")") << "body: must have at least 2 characters";
        QTest::newRow("long text") << word << QByteArray(R"("abcd")") << "body: must have at most 3 characters";
        // Two UTF-16 units each.
        QTest::newRow("characters, not units") << word << QByteArray("\"\xf0\x9f\x98\x80\xf0\x9f\x98\x80\"") << "";
        QTest::newRow("type") << word << QByteArray("7") << "body: must be of type string";
        QTest::newRow("null") << word << QByteArray("null") << "body: must be of type string";
        QTest::newRow("nullable") << QByteArray(R"({"type":"string","nullable":true})") << QByteArray("null") << "";
        QTest::newRow("integer") << QByteArray(R"({"type":"integer","minimum":1,"maximum":3})") << QByteArray("3.0")
                                 << "";
        QTest::newRow("fraction") << QByteArray(R"({"type":"integer"})") << QByteArray("1.5")
                                  << "body: must be of type integer";
        QTest::newRow("minimum") << QByteArray(R"({"type":"number","minimum":0.5})") << QByteArray("0.4")
                                 << "body: must be at least 0.5";
        QTest::newRow("maximum") << QByteArray(R"({"type":"number","maximum":10})") << QByteArray("1e300")
                                 << "body: must be at most 10";
        QTest::newRow("enum") << QByteArray(R"({"enum":["in","out",3]})") << QByteArray(R"("up")")
                              << "body: must be one of: in, out, 3";
        QTest::newRow("items") << QByteArray(R"({"type":"array","items":{"type":"boolean"}})")
                               << QByteArray("[true,1,false,null]")
                               << "body 1: must be of type boolean\nbody 3: must be of type boolean";
        QTest::newRow("maxItems") << QByteArray(R"({"type":"array","maxItems":2})") << QByteArray("[1,2,3]")
                                  << "body: must have at most 2 items";
        QTest::newRow("object") << QByteArray(
                                       R"({"type":"object","required":["a","b"],"properties":{"a":{"type":"object",
            "properties":{"x":{"type":"integer"}}}},"additionalProperties":false})")
                                << QByteArray(R"({"a":{"x":"1","y":0},"c":1})")
                                << "body b: is required\nbody a x: must be of type integer\nbody c: is not known here";
        QTest::newRow("others") << QByteArray(R"({"additionalProperties":{"type":"integer"}})")
                                << QByteArray(R"({"k":"v"})") << "body k: must be of type integer";
    }
    void schemasAreChecked()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QFETCH(QString, expected);
        const QJsonValue parsed = QJsonDocument::fromJson('[' + value + ']').array().first();
        QStringList lines;
        for (const Problem& problem : violations(parsed, objectOf(schema))) {
            QStringList place;
            for (const QJsonValue& step : problem.place)
                place.append(step.toVariant().toString());
            lines.append(place.join(u' ') + QStringLiteral(": ") + problem.message);
        }
        QCOMPARE(lines.join(u'\n'), expected);
    }

    void problemsAreBounded()
    {
        QJsonArray many;
        for (int i = 0; i < 10'000; ++i)
            many.append(i);
        QCOMPARE(violations(many, objectOf(R"({"type":"array","items":{"type":"string"}})")).size(), std::size_t{20});
    }

    void aSchemaThatIsNotCheckedIsRefused()
    {
        QCOMPARE(unsupportedKeyword(objectOf(R"({"properties":{"a":{"items":{"pattern":"x"}}}})")),
                 QStringLiteral("pattern"));
        Config config;
        config.port = 0;
        FakeAuthenticator authenticator;
        const SystemClock clock;
        const auto startWith = [&](Route route) {
            route.handle = [](const Request&, const Reply&) {};
            return Server(config, {std::move(route)}, authenticator, clock).start().has_value();
        };
        QVERIFY(startWith({.method = "GET", .path = "/a"}));
        QVERIFY(!startWith({.method = "POST", .path = "/a", .bodySchema = objectOf(R"({"minItems":1})")}));
        QVERIFY(!startWith({.method = "GET", .path = "/a", .answerSchema = objectOf(R"({"anyOf":[]})")}));
        QVERIFY(!startWith({.method = "GET", .path = "/a/{id}"}));
        QVERIFY(!startWith({.method = "GET", .path = "/docs"})); // is there
    }

    void percentEncodingIsUndoneOnce()
    {
        QCOMPARE(percentDecoded("a%2541+b", false), std::optional(QStringLiteral("a%41+b")));
        QCOMPARE(percentDecoded("a+b%2B", true), std::optional(QStringLiteral("a b+")));
        QCOMPARE(percentDecoded("%e0%a4%85", false), std::optional(QString(QChar(0x905))));
        for (const char* bad : {"%", "%4", "%4g", "%00", "%0a", "%c3", "%c0%af", "%ed%a0%80"})
            QVERIFY2(!percentDecoded(bad, false), bad);
    }

    void theDocumentSaysWhatTheRoutesAre()
    {
        Bench bench;
        const Answer answer = bench.ask(get("/openapi.json"));
        QCOMPARE(answer.status, 200);
        const QJsonObject document = objectOf(answer.body);
        QCOMPARE(document["openapi"].toString(), QStringLiteral("3.0.3"));
        const QJsonObject paths = document["paths"].toObject();
        QVERIFY(!paths.contains("/docs"));
        const QJsonObject add = paths["/people/"].toObject()["post"].toObject();
        QVERIFY(add["description"].toString().contains("manager"));
        QCOMPARE(add["security"].toArray().size(), 2);
        QCOMPARE(add["requestBody"]["content"]["application/json"]["schema"]["required"].toArray(), QJsonArray{"name"});
        QVERIFY(add["responses"].toObject().contains("422"));
        const QJsonObject health = paths["/health"].toObject()["get"].toObject();
        QVERIFY(!health.contains("security"));
        const QJsonObject page = paths["/punches"]["get"]["parameters"][0].toObject();
        QCOMPARE(page["schema"].toObject(), objectOf(R"({"type":"integer","minimum":1,"maximum":500,"default":1})"));
    }

    void answersAreDescribed()
    {
        const QJsonObject answer = schema::object({{"state", schema::oneOf({"ok", "bad"})},
                                                   {"since", schema::nullable(schema::time("of the state"))},
                                                   {"items", schema::list(schema::integer())}});
        QCOMPARE(answer, objectOf(R"({"type":"object","required":["state","since","items"],"properties":{
            "state":{"type":"string","enum":["ok","bad"]},
            "since":{"type":"string","format":"date-time","nullable":true,"description":"of the state"},
            "items":{"type":"array","items":{"type":"integer"}}}})"));
        const Route route{
            .method = "GET", .path = QStringLiteral("/state"), .answerSchema = answer, .answerStatuses = {202, 503}};
        const QJsonObject document = openApiDocument({route}, QStringLiteral("Test"));
        const QJsonObject answers = document["paths"]["/state"]["get"]["responses"].toObject();
        QVERIFY(!answers.contains(u"200"));
        for (const char16_t* status : {u"202", u"503"}) // the second is not a refusal here
            QCOMPARE(answers[status]["content"]["application/json"]["schema"].toObject(), answer);
        QVERIFY(answers[u"401"]["content"]["application/json"]["schema"].toObject().contains(u"$ref"));
    }

    void anIndependentValidatorAcceptsTheDocument()
    {
        QProcess fetch;
        fetch.start(QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/http/fetch-validator"), QStringList());
        QVERIFY(fetch.waitForFinished(90'000));
        if (fetch.exitCode() == 77)
            QSKIP("whole suite: node, npm or the network is missing");
        QCOMPARE(fetch.exitCode(), 0);
        Bench bench;
        QProcess node;
        node.start(QStringLiteral("node"), {QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/http/validate.mjs"),
                                            QString::fromUtf8(fetch.readAllStandardOutput().trimmed())});
        node.write(bench.ask(get("/openapi.json")).body);
        node.closeWriteChannel();
        QVERIFY(node.waitForFinished(60'000));
        QCOMPARE(node.readAllStandardOutput() + node.readAllStandardError(), QByteArray("valid 3.0\n"));
        QCOMPARE(node.exitCode(), 0);
    }

    void docsComeFromTheirFolder()
    {
        const QTemporaryDir folder;
        Config config;
        config.docsDirectory = folder.path();
        Bench bench(config);
        const Answer absent = bench.ask(get("/docs"));
        QCOMPARE(absent.status, 200);
        QVERIFY(absent.body.contains("models/fetch --docs"));
        QCOMPARE(bench.ask(get("/docs/swagger-ui.css")).status, 404);
        for (const char* name : {"swagger-ui.css", "swagger-ui-bundle.js", "secret"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name);
        }
        const Answer page = bench.ask(get("/docs"));
        QVERIFY(page.body.contains("swagger-ui-bundle.js"));
        QCOMPARE(page.header("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(page.header("Content-Security-Policy").contains("script-src 'self'"));
        QVERIFY(!page.header("Content-Security-Policy").contains("unsafe"));
        QVERIFY(!page.body.contains("style=") && !page.body.contains("<style"));
        QCOMPARE(bench.ask(get("/docs/swagger-ui.css")).header("Content-Type"), QByteArray("text/css; charset=utf-8"));
        QCOMPARE(bench.ask(get("/docs/swagger-ui-bundle.js")).body, QByteArray("swagger-ui-bundle.js"));
        QCOMPARE(bench.ask(get("/docs/start.js")).status, 200);
        QCOMPARE(bench.ask(get("/docs/secret")).status, 404);
        QCOMPARE(bench.ask(get("/docs/..%2fsecret")).status, 404);
        QCOMPARE(bench.ask(get("/redoc")).header("Location"), QByteArray("docs"));
    }
};

QTEST_GUILESS_MAIN(TestHttpDocuments)
#include "tst_http_documents.moc"
