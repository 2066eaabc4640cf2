// Rows and requests as the store's description has them; what codes and statuses mean.
#include "connectors/fixtures.h"
#include "connectors/postgrest/codec.h"
#include "connectors/postgrest/judgement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollcall;
using namespace rollcall::postgrest;
using net::Next;
using Rows = InsertJudgement::Rows;
using Verdict = DeliveryAnswer::Verdict;

namespace {

Settings plainSettings()
{
    Settings settings;
    settings.url = QUrl(QStringLiteral("https://project.supabase.co/rest/v1/"));
    settings.apiKey = Secret("key");
    settings.token = Secret("token");
    return settings;
}

QByteArray header(const net::HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

net::HttpOutcome answer(int status, const QByteArray& body = {}, const QByteArray& type = "application/json")
{
    return net::HttpResponse{status, body, {{"Content-Type", type}}};
}

} // namespace

class TestPostgrestCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 2023-11-14 22:13:21 UTC, two hours east: the day after.
    void aRowHasTheWallTimeOfTheKiosk()
    {
        Punch punch = test::makePunch(1);
        punch.facts.door = QStringLiteral("Main entrance");
        punch.facts.similarity = 0.87654;
        std::vector<Row> rows = rowsOf({{7, 0, punch}}, {});
        QCOMPARE(rows.size(), 1U);
        rows.front().refersTo = wire::StoredFace{12, QStringLiteral("u-12")};
        const net::HttpRequest request = insertRequest(plainSettings(), rows, false);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url.toEncoded(), QByteArray("https://project.supabase.co/rest/v1/recognized_faces"));
        QCOMPARE(header(request, "apikey"), QByteArray("key"));
        QCOMPARE(header(request, "Authorization"), QByteArray("Bearer token"));
        QCOMPARE(header(request, "Prefer"), QByteArray("return=minimal"));
        QCOMPARE(header(request, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(request.body,
                 QByteArray(R"([{"camera_no":"Main entrance","confidence":"0.8765","employee_id":"1001",)"
                            R"("face_uuid_fk":"u-12","img_id_fk":12,"status":"0","time":"2023-11-15 00:13:21"}])"));
    }
    void everyRowHasEveryKey()
    {
        const std::vector<Row> rows = rowsOf(test::makeBatch(1, 1), QStringLiteral("gate"));
        QCOMPARE(insertRequest(plainSettings(), rows, true).body,
                 QByteArray(R"([{"camera_no":"gate","confidence":"0.0000","employee_id":"1001",)"
                            R"("face_uuid_fk":null,"img_id_fk":null,"status":"0","time":"2023-11-15 00:13:21"}])"));
    }
    void withTheIndexRepetitionsArePassedOver()
    {
        const net::HttpRequest request = insertRequest(plainSettings(), rowsOf(test::makeBatch(1, 2), {}), true);
        QCOMPARE(request.url.query(QUrl::FullyEncoded), QStringLiteral("on_conflict=employee_id,time"));
        QCOMPARE(header(request, "Prefer"), QByteArray("resolution=ignore-duplicates,return=minimal"));
        QCOMPARE(QJsonDocument::fromJson(request.body).array().size(), 2);
    }
    void questionsAreEncoded()
    {
        const net::HttpRequest look =
            lookRequest(plainSettings(), {QStringLiteral("a+b&c"), QStringLiteral("2023-11-15 00:13:21"), {}, {}});
        QCOMPARE(look.method, QByteArray("GET"));
        QCOMPARE(look.url.toEncoded(), QByteArray("https://project.supabase.co/rest/v1/recognized_faces?select=id"
                                                  "&employee_id=eq.a%2Bb%26c&time=eq.2023-11-15%2000%3A13%3A21"
                                                  "&limit=1"));
        const net::HttpRequest faces = facesRequest(plainSettings(), rowsOf(test::makeBatch(1, 3), {}));
        QCOMPARE(faces.url.toEncoded(),
                 QByteArray("https://project.supabase.co/rest/v1/face?select=img_id,usr_id,face_uuid"
                            "&usr_id=in.(%221001%22)&order=img_id"));
    }
    /// One person twice in one second, say in and out: the row could not tell them apart.
    void entriesOfOneRowShareIt()
    {
        Punch punch = test::makePunch(1);
        Punch again = punch;
        again.facts.at.utc += Milliseconds{400};
        again.facts.direction = Direction::Out;
        const std::vector<Row> rows = rowsOf({{1, 0, punch}, {2, 0, again}, {3, 0, test::makePunch(2)}}, {});
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows.front().entries.size(), 2U);
    }
    void theNewestFaceOfAPersonCounts()
    {
        const auto faces = readFaces(*answer(200, R"([{"img_id":3,"usr_id":"1001","face_uuid":"new"},
            {"img_id":1,"usr_id":"1001","face_uuid":"old"},{"img_id":2,"usr_id":1002,"face_uuid":null},
            {"img_id":"x","usr_id":"1003"}])"));
        QVERIFY(faces.has_value());
        QCOMPARE(faces->size(), 2U);
        QCOMPARE(faces->at(QStringLiteral("1001")).image, 3);
        QCOMPARE(faces->at(QStringLiteral("1001")).uuid, QStringLiteral("new"));
        QCOMPARE(faces->at(QStringLiteral("1002")).image, 2);
        for (const char* body : {"{}", "[1]", "[{\"id\":", "<html></html>", "", "null"})
            QVERIFY2(!readFaces(*answer(200, body)) && !readFound(*answer(200, body)), body);
    }

    void judgesInserts_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Next>("next");
        const auto row = [](const char* name, int status, const char* code, Rows rows, Verdict verdict, Next next) {
            QTest::newRow(name) << status << QByteArray(code) << rows << verdict << next;
        };
        row("there already", 409, "23505", Rows::Look, Verdict::Retry, Next::GoOn);
        row("no such face", 409, "23503", Rows::Judged, Verdict::Rejected, Next::GoOn);
        row("not null", 400, "23502", Rows::Judged, Verdict::Rejected, Next::GoOn);
        row("bad value", 400, "22P02", Rows::Judged, Verdict::Rejected, Next::GoOn);
        row("too long", 400, "22001", Rows::Judged, Verdict::Rejected, Next::GoOn);
        row("no index", 400, "42P10", Rows::NoIndex, Verdict::Rejected, Next::GoOn);
        row("no such column", 400, "PGRST204", Rows::Judged, Verdict::Retry, Next::Refused);
        row("key", 401, "PGRST301", Rows::Judged, Verdict::Retry, Next::Refused);
        row("rights", 403, "42501", Rows::Judged, Verdict::Retry, Next::Refused);
        row("no such table", 404, "42P01", Rows::Judged, Verdict::Retry, Next::Refused);
        row("schema", 406, "PGRST106", Rows::Judged, Verdict::Retry, Next::Refused);
        row("too large", 413, "", Rows::Judged, Verdict::Rejected, Next::GoOn);
        row("too many", 429, "", Rows::Judged, Verdict::Retry, Next::Pause);
        row("fails", 500, "XX000", Rows::Judged, Verdict::Retry, Next::GoOn);
        row("no database", 503, "PGRST001", Rows::Judged, Verdict::Retry, Next::Pause);
    }
    void judgesInserts()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(Rows, rows);
        QFETCH(Verdict, verdict);
        QFETCH(Next, next);
        const InsertJudgement said =
            judgeInsert(answer(status, R"({"code":")" + code + R"(","message":"why"})"), WallTime{});
        QCOMPARE(said.rows, rows);
        if (rows != Rows::NoIndex)
            QCOMPARE(said.judgement.verdict, verdict);
        QCOMPARE(said.judgement.next, next);
    }
    void onlyAnInsertIsProof()
    {
        QCOMPARE(judgeInsert(answer(201), WallTime{}).judgement.verdict, Verdict::Accepted);
        QCOMPARE(judgeInsert(answer(204), WallTime{}).judgement.verdict, Verdict::Accepted);
        QCOMPARE(judgeInsert(answer(200, "[]"), WallTime{}).judgement.verdict, Verdict::Accepted);
        QCOMPARE(judgeInsert(answer(202), WallTime{}).rows, Rows::Look);
        QCOMPARE(judgeInsert(answer(200, "{\"ok\":true}"), WallTime{}).rows, Rows::Look);
        const InsertJudgement page =
            judgeInsert(answer(201, "<html><title>Sign in</title></html>", "text/html"), WallTime{});
        QCOMPARE(page.judgement.verdict, Verdict::Retry);
        QCOMPARE(page.judgement.next, Next::Refused);
    }
};

QTEST_GUILESS_MAIN(TestPostgrestCodec)
#include "tst_postgrest_codec.moc"
