// What answers mean where a system's own notes do not say, and what can be read out of them.
#include "base/translatable.h"
#include "connectors/net/http_answer.h"
#include "connectors/net/http_settings.h"

#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;
using net::HttpResponse;
using net::Judgement;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;

namespace {

const WallTime kNow{Milliseconds{1'764'403'200'000}};

HttpResponse answer(int status, const QByteArray& body = {}, const QByteArray& type = "application/json")
{
    return {status, body, {{"Content-Type", type}, {"Retry-After", "7"}}};
}

} // namespace

class TestHttpAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A wrong setting must park nothing, a busy server must not be asked once for each record, and a record that is
    /// refused must hold up nothing.
    void aStatusIsAboutTheRecordTheServerOrTheSettings_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Next>("next");
        for (const int status : {200, 201, 202, 204})
            QTest::addRow("%d", status) << status << Verdict::Accepted << Next::GoOn;
        for (const int status : {301, 304, 401, 403, 404, 405, 406, 407})
            QTest::addRow("%d", status) << status << Verdict::Retry << Next::Refused;
        for (const int status : {408, 425, 429, 502, 503, 504})
            QTest::addRow("%d", status) << status << Verdict::Retry << Next::Pause;
        for (const int status : {400, 409, 413, 415, 417, 422})
            QTest::addRow("%d", status) << status << Verdict::Rejected << Next::GoOn;
        for (const int status : {100, 500, 501, 599})
            QTest::addRow("%d", status) << status << Verdict::Retry << Next::GoOn;
    }
    void aStatusIsAboutTheRecordTheServerOrTheSettings()
    {
        QFETCH(int, status);
        QFETCH(Verdict, verdict);
        QFETCH(Next, next);
        const Judgement judgement = net::judgeStatus(answer(status, "{\"error\":\"no such thing\"}"), kNow);
        QCOMPARE(judgement.verdict, verdict);
        QCOMPARE(judgement.next, next);
        QCOMPARE(judgement.reason.isEmpty(), verdict == Verdict::Accepted);
        if (verdict != Verdict::Accepted && status / 100 != 3) {
            QVERIFY2(inEnglish(judgement.reason).contains("no such thing"), qPrintable(inEnglish(judgement.reason)));
            QCOMPARE(judgement.retryAfter, Milliseconds{7s});
        }
    }

    void onlyJsonIsReadAsJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("problem");
        QTest::newRow("object") << QByteArray("{\"a\":1}") << QByteArray("application/json") << QString();
        QTest::newRow("array, no type") << QByteArray(" [1] ") << QByteArray() << QString();
        QTest::newRow("wrong type") << QByteArray("{}") << QByteArray("text/plain") << QString();
        QTest::newRow("null") << QByteArray("null") << QByteArray("application/json") << QString();
        QTest::newRow("a page") << QByteArray("<!doctype html><html><head><title>\n Sign &in </title>")
                                << QByteArray("text/html; charset=utf-8") << QStringLiteral("titled \"Sign &in\"");
        QTest::newRow("a page that says JSON") << QByteArray("<html><TITLE lang=en>Gate</TITLE>")
                                               << QByteArray("application/json") << QStringLiteral("titled \"Gate\"");
        QTest::newRow("JSON that says page")
            << QByteArray("{}") << QByteArray("text/html") << QStringLiteral("A web page answered");
        QTest::newRow("cut off") << QByteArray("{\"a\":[1,") << QByteArray("application/json")
                                 << QStringLiteral("not complete JSON");
        QTest::newRow("empty") << QByteArray() << QByteArray("application/json") << QStringLiteral("not complete JSON");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("application/json")
                              << QStringLiteral("not complete JSON");
    }
    void onlyJsonIsReadAsJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, problem);
        const auto read = net::readJson(answer(200, body, type));
        QCOMPARE(read.has_value(), problem.isEmpty());
        if (!read)
            QVERIFY2(inEnglish(read.error()).contains(problem), qPrintable(inEnglish(read.error())));
    }

    /// The base comes from a person: with or without a slash at its end, with a query.
    void pathsAreJoinedWithOneSlash_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("joined");
        QTest::newRow("host") << "https://a.example"
                              << "/x/y"
                              << "https://a.example/x/y";
        QTest::newRow("slash") << "https://a.example/"
                               << "x/y/"
                               << "https://a.example/x/y/";
        QTest::newRow("folder") << "https://a.example/api/v1/"
                                << "/x"
                                << "https://a.example/api/v1/x";
        QTest::newRow("query") << "https://a.example/api?key=1"
                               << "x"
                               << "https://a.example/api/x?key=1";
        QTest::newRow("encoded") << "https://a.example/a%20b"
                                 << "c d"
                                 << "https://a.example/a%20b/c%20d";
    }
    void pathsAreJoinedWithOneSlash()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        QFETCH(QString, joined);
        QCOMPARE(net::below(QUrl(base), path).toString(QUrl::FullyEncoded), joined);
    }
};

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_http_answer.moc"
