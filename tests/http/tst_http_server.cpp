#include "http/bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>

using namespace rollcall;
using namespace rollcall::http;
using namespace rollcall::http::test;

namespace {

QJsonObject objectOf(const Answer& answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

const QByteArray kChunked = "Host: kiosk\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n";

} // namespace

/// Requests as bytes, and what comes back.
class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersARequest()
    {
        Bench bench;
        QVERIFY2(bench.started, qPrintable(bench.started ? QString() : bench.started.error().message));
        const Answer answer = bench.ask(get("/health"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(objectOf(answer).value("base").toString(), QStringLiteral("http://kiosk:8000"));
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
        QVERIFY(answer.header("Server").isEmpty());
        QVERIFY(answer.header("Access-Control-Allow-Origin").isEmpty());
    }

    void keepsTheConnectionAndAnswersInOrder()
    {
        Bench bench;
        RawClient client(bench.server->port());
        client.write(get("/people/a", bearer("reader-token")) + get("/people/b%2Fc", bearer("reader-token")) +
                     get("/nothing") + get("/health"));
        QCOMPARE(objectOf(client.read()).value("values").toObject().value("id").toString(), QStringLiteral("a"));
        QCOMPARE(objectOf(client.read()).value("values").toObject().value("id").toString(), QStringLiteral("b/c"));
        const Answer unknown = client.read();
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.body, QByteArray(R"({"detail":"Not Found"})"));
        QCOMPARE(client.read().status, 200);
    }

    void refusesWithTheRightStatus_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray rita = bearer("reader-token");
        const QByteArray mona = bearer("manager-token");
        const auto head = [](const QByteArray& lines) { return "POST /csv HTTP/1.1\r\nHost: k\r\n" + lines + "\r\n"; };
        QTest::newRow("unknown path") << get("/nothing/here") << 404;
        QTest::newRow("a slash too many") << get("/health/") << 404;
        QTest::newRow("another method") << post("/health", "{}") << 405;
        QTest::newRow("options") << QByteArray("OPTIONS /people/7 HTTP/1.1\r\nHost: k\r\n\r\n") << 204;
        QTest::newRow("no credentials") << get("/people/7") << 401;
        QTest::newRow("unknown scheme") << get("/people/7", "Authorization: Digest x\r\n") << 401;
        QTest::newRow("basic without colon") << get("/people/7", "Authorization: Basic YWJj\r\n") << 401;
        QTest::newRow("role too low") << "DELETE /people/7 HTTP/1.1\r\nHost: k\r\n" + rita + "\r\n" << 403;
        QTest::newRow("role high enough") << "DELETE /people/7 HTTP/1.1\r\nHost: k\r\n" + mona + "\r\n" << 200;
        QTest::newRow("traversal") << get("/docs/../health") << 400;
        QTest::newRow("encoded traversal") << get("/docs/%2e%2E/health") << 400;
        QTest::newRow("NUL") << get("/people/a%00b", rita) << 400;
        QTest::newRow("line end") << get("/people/a%0d%0aX:y", rita) << 400;
        QTest::newRow("bad escape") << get("/people/%zz", rita) << 400;
        QTest::newRow("cut escape") << get("/people/a%4", rita) << 400;
        QTest::newRow("not UTF-8") << get("/people/%ff%fe", rita) << 400;
        QTest::newRow("no host") << QByteArray("GET /health HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << get("/health", "Host: other\r\n") << 400;
        QTest::newRow("host with a path") << QByteArray("GET /health HTTP/1.1\r\nHost: a/b\r\n\r\n") << 400;
        QTest::newRow("two authorizations") << get("/people/7", rita + mona) << 400;
        QTest::newRow("length and chunks") << head("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") << 400;
        QTest::newRow("two lengths") << head("Content-Length: 3\r\nContent-Length: 3\r\n") + "abc" << 400;
        QTest::newRow("negative length") << head("Content-Length: -1\r\n") << 400;
        QTest::newRow("length with a sign") << head("Content-Length: +3\r\n") << 400;
        QTest::newRow("no length") << head("Content-Length: abc\r\n") << 400;
        QTest::newRow("length past 64 bits") << head("Content-Length: 99999999999999999999999\r\n") << 413;
        QTest::newRow("unknown encoding") << head("Transfer-Encoding: gzip\r\n") << 400;
        QTest::newRow("too long") << head("Content-Type: text/csv\r\nContent-Length: 1048577\r\n") << 413;
        QTest::newRow("another type") << head("Content-Type: text/html\r\nContent-Length: 1\r\n") + "x" << 415;
        QTest::newRow("JSON wanted") << "POST /people/ HTTP/1.1\r\nHost: k\r\nContent-Type: text/plain\r\n" + mona +
                                            "Content-Length: 2\r\n\r\n{}"
                                     << 415;
        QTest::newRow("truncated JSON") << post("/people/", R"({"name":)", mona) << 422;
        QTest::newRow("empty body") << post("/people/", "", mona) << 422;
        QTest::newRow("a list") << post("/people/", "[]", mona) << 422;
        QTest::newRow("nested deeply") << post("/people/", QByteArray(100'000, '['), mona) << 422;
        QTest::newRow("right body") << post("/people/", R"({"name":"Ann","age":3})", mona) << 200;
        QTest::newRow("headers of 20 KiB") << get("/health", "X-Long: " + QByteArray(20 * 1024, 'a') + "\r\n") << 431;
        QTest::newRow("headers of 1 MB") << get("/health", "X-Long: " + QByteArray(1'000'000, 'a') + "\r\n") << 431;
        QTest::newRow("absolute form") << QByteArray("GET http://k/health HTTP/1.1\r\nHost: k\r\n\r\n") << 200;
        QTest::newRow("HTTP/1.0") << QByteArray("GET /health HTTP/1.0\r\n\r\n") << 200;
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\r\n\r\n") << 0; // closed
    }
    void refusesWithTheRightStatus()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Bench bench;
        const Answer answer = bench.ask(bytes);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.isClosed, status == 0);
        if (status == 405) {
            QCOMPARE(answer.header("Allow"), QByteArray("GET, HEAD, OPTIONS"));
        } else if (status == 401) {
            QVERIFY(answer.header("WWW-Authenticate").startsWith("Bearer"));
        }
        QVERIFY(answer.header("Server").isEmpty());
        // It goes on for others.
        QCOMPARE(bench.ask(get("/health")).status, 200);
    }

    void headAnswersWithoutABody()
    {
        Bench bench;
        RawClient client(bench.server->port());
        client.write("HEAD /health HTTP/1.1\r\nHost: k\r\n\r\n");
        const Answer head = client.read(10'000, true);
        QCOMPARE(head.status, 200);
        QVERIFY(head.header("Content-Length").toInt() > 10);
        client.write(get("/health"));
        QCOMPARE(client.read().status, 200);
    }

    void closesWhenAsked()
    {
        Bench bench;
        RawClient client(bench.server->port());
        client.write(get("/health", "Connection: close\r\n"));
        const Answer answer = client.read();
        QCOMPARE(answer.header("Connection").toLower(), QByteArray("close"));
        QVERIFY(client.isClosedWithin(2'000));
    }

    void checksParameters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("values"); // empty: 422
        QTest::addColumn<QString>("place");
        QTest::newRow("fallback") << QByteArray("day=2026-01-31") << R"({"day":"2026-01-31","page":1})"
                                  << "";
        QTest::newRow("all") << QByteArray("page=7&day=2026-01-31&all=TRUE&direction=in")
                             << R"({"all":true,"day":"2026-01-31","direction":"in","page":7})"
                             << "";
        QTest::newRow("a time with a zone") << QByteArray("day=2026-01-31&from=2026-01-31T08:00:00%2B01:00")
                                            << R"({"day":"2026-01-31","from":"2026-01-31T08:00:00.000+01:00","page":1})"
                                            << "";
        QTest::newRow("a plus that became a blank")
            << QByteArray("day=2026-01-31&from=2026-01-31T08:00:00+01:00")
            << R"({"day":"2026-01-31","from":"2026-01-31T08:00:00.000+01:00","page":1})"
            << "";
        QTest::newRow("empty number") << QByteArray("day=2026-01-31&page=") << R"({"day":"2026-01-31","page":1})"
                                      << "";
        QTest::newRow("required") << QByteArray("page=1") << ""
                                  << "day";
        QTest::newRow("not a date") << QByteArray("day=2026-02-30") << ""
                                    << "day";
        QTest::newRow("too small") << QByteArray("day=2026-01-31&page=0") << ""
                                   << "page";
        QTest::newRow("too large") << QByteArray("day=2026-01-31&page=501") << ""
                                   << "page";
        QTest::newRow("past 64 bits") << QByteArray("day=2026-01-31&page=99999999999999999999") << ""
                                      << "page";
        QTest::newRow("not a number") << QByteArray("day=2026-01-31&page=1e2") << ""
                                      << "page";
        QTest::newRow("twice") << QByteArray("day=2026-01-31&page=1&page=2") << ""
                               << "page";
        QTest::newRow("not a choice") << QByteArray("day=2026-01-31&direction=up") << ""
                                      << "direction";
        QTest::newRow("not a time") << QByteArray("day=2026-01-31&from=8:00") << ""
                                    << "from";
        QTest::newRow("not a flag") << QByteArray("day=2026-01-31&all=maybe") << ""
                                    << "all";
    }
    void checksParameters()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, values);
        QFETCH(QString, place);
        Bench bench;
        const Answer answer = bench.ask(get("/punches?" + query, bearer("reader-token")));
        if (!values.isEmpty()) {
            QCOMPARE(answer.status, 200);
            QCOMPARE(QString::fromUtf8(
                         QJsonDocument(objectOf(answer).value("values").toObject()).toJson(QJsonDocument::Compact)),
                     values);
            return;
        }
        QCOMPARE(answer.status, 422);
        QCOMPARE(bench.handled.load(), 0);
        const QJsonObject first = objectOf(answer).value("detail").toArray().first().toObject();
        QCOMPARE(first.value("loc").toArray(), (QJsonArray{"query", place}));
        QVERIFY(first.value("msg").toString().startsWith(place == "day" && !query.contains("day") ? "is" : "must"));
    }

    void saysWhatIsWrongWithABody()
    {
        Bench bench;
        const Answer answer =
            bench.ask(post("/people/", R"({"name":"Annabel","age":-1,"x":0})", bearer("manager-token")));
        QCOMPARE(answer.status, 422);
        QStringList seen;
        for (const QJsonValue& detail : objectOf(answer).value("detail").toArray())
            seen += detail["loc"].toArray().last().toString() + u' ' + detail["msg"].toString();
        QCOMPARE(seen,
                 (QStringList{"age must be at least 0", "name must have at most 5 characters", "x is not known here"}));
    }

    void fragmentsBecomeARequest()
    {
        Bench bench;
        RawClient client(bench.server->port());
        const QByteArray request = post("/people/", R"({"name":"Ann"})", bearer("manager-token"));
        client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (char byte : request)
            client.write(QByteArray(1, byte));
        QCOMPARE(client.read().status, 200);
    }

    void chunksBecomeABody()
    {
        Bench bench;
        const Answer answer =
            bench.ask("POST /csv HTTP/1.1\r\n" + kChunked + "4\r\na,b\n\r\nA;ext=1\r\n0123456789\r\n0\r\nX: y\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(objectOf(answer).value("bytes").toInt(), 14);
    }

    void badChunksEndTheConnection_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no number") << QByteArray("xyz\r\nabc\r\n0\r\n\r\n");
        QTest::newRow("negative") << QByteArray("-1\r\na\r\n0\r\n\r\n");
        QTest::newRow("huge") << QByteArray("fffffffffffffffff\r\na\r\n0\r\n\r\n");
        QTest::newRow("without an end") << QByteArray("3\r\nabcdef\r\n0\r\n\r\n");
    }
    void badChunksEndTheConnection()
    {
        QFETCH(QByteArray, body);
        Bench bench;
        RawClient client(bench.server->port());
        client.write("POST /csv HTTP/1.1\r\n" + kChunked + body);
        const Answer answer = client.read(5'000);
        QVERIFY2(answer.status == 0 || answer.status == 400 || answer.status == 413,
                 qPrintable(QString::number(answer.status)));
        QVERIFY(client.isClosedWithin(5'000));
        QCOMPARE(bench.handled.load(), 0);
        QCOMPARE(bench.ask(get("/health")).status, 200);
    }

    /// Catches: a body that is only counted once it is complete.
    void anEndlessBodyIsCutOff()
    {
        Bench bench;
        RawClient client(bench.server->port());
        client.write("POST /csv HTTP/1.1\r\n" + kChunked);
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        for (int sent = 0; sent < 17; ++sent) // the 17th passes a megabyte
            client.write(chunk);
        const Answer answer = client.read();
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        for (int more = 0; more < 20'000 && client.socket().state() == QTcpSocket::ConnectedState; ++more)
            client.write(chunk);
        QVERIFY(client.isClosedWithin(5'000));
        QCOMPARE(bench.handled.load(), 0);
    }

    void aLoginTakesAShortBody()
    {
        Bench bench;
        QCOMPARE(bench.ask(post("/login", R"({"password":"right"})")).status, 200);
        QCOMPARE(bench.ask(post("/login", R"({"password":")" + QByteArray(5'000, 'x') + R"("})")).status, 413);
    }

    /// Catches: a body that is read, or asked for with 100, from a client that may not send one.
    void credentialsAreCheckedBeforeTheBody()
    {
        Bench bench;
        RawClient client(bench.server->port());
        client.write("POST /people/ HTTP/1.1\r\nHost: k\r\nContent-Length: 500000\r\nExpect: 100-continue\r\n" +
                     bearer("wrong") + "\r\n");
        QCOMPARE(client.read().status, 401);
        QVERIFY(client.isClosedWithin(5'000));
        RawClient welcome(bench.server->port());
        welcome.write("POST /people/ HTTP/1.1\r\nHost: k\r\nContent-Type: application/json\r\nContent-Length: 14\r\n"
                      "Expect: 100-continue\r\n" +
                      bearer("manager-token") + "\r\n");
        QCOMPARE(welcome.read().status, 100);
        welcome.write(R"({"name":"Ann"})");
        QCOMPARE(welcome.read().status, 200);
    }

    void everySchemeLogsIn_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("user");
        QTest::newRow("bearer") << QByteArray("Bearer reader-token") << "rita";
        QTest::newRow("case") << QByteArray("bEARER reader-token") << "rita";
        QTest::newRow("JWT") << QByteArray("JWT reader-token") << "rita";
        QTest::newRow("Token") << QByteArray("Token reader-token") << "rita";
        QTest::newRow("Basic") << "Basic " + QByteArray("otto:pass:word").toBase64() << "otto";
    }
    void everySchemeLogsIn()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(QString, user);
        Bench bench;
        const Answer answer = bench.ask(get("/people/7", "Authorization: " + authorization + "\r\n"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(objectOf(answer).value("user").toString(), user);
    }

    void wrongSecretsCostTimeAndThenLockOut()
    {
        Config config;
        config.gate.firstPenalty = Milliseconds{20};
        config.gate.longestPenalty = Milliseconds{40};
        Bench bench(config);
        const auto ask = [&](const QByteArray& token) { return bench.ask(get("/people/7", bearer(token))).status; };
        for (int i = 0; i < 4; ++i)
            QCOMPARE(ask("wrong"), 401);
        QCOMPARE(ask("reader-token"), 200); // and counting begins again
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask("wrong"), 401);
        const int asked = bench.authenticator.asked;
        const Answer locked = bench.ask(get("/people/7", bearer("reader-token")));
        QCOMPARE(locked.status, 429);
        QVERIFY(locked.header("Retry-After").toInt() > 25);
        QVERIFY(locked.header("Retry-After").toInt() <= 30);
        QCOMPARE(bench.authenticator.asked.load(), asked); // not even asked
        QCOMPARE(bench.ask(post("/login", R"({"password":"right"})")).status, 429);
        QCOMPARE(bench.ask(get("/health")).status, 200);
    }

    void wrongPasswordsOfALoginCountToo()
    {
        Config config;
        config.gate.firstPenalty = Milliseconds{20};
        config.gate.longestPenalty = Milliseconds{40};
        Bench bench(config);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(bench.ask(post("/login", R"({"password":"wrong"})")).status, 401);
        QCOMPARE(bench.ask(post("/login", R"({"password":"right"})")).status, 429);
        QCOMPARE(bench.ask(get("/people/7", bearer("reader-token"))).status, 429);
    }

    void aPenaltyIsWaitedFor()
    {
        Config config;
        config.gate.firstPenalty = Milliseconds{400};
        Bench bench(config);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(bench.ask(get("/people/7", bearer("wrong"))).status, 401);
        QVERIFY(timer.elapsed() >= 400);
        QCOMPARE(bench.ask(get("/people/7")).status, 401); // nothing to guess: no penalty
        QVERIFY(timer.elapsed() < 2'000);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_http_server.moc"
