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
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_http_server.moc"
