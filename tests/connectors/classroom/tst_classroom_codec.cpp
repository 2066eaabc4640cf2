// What goes over the wire to a class roster server and what its answers mean; expected values from PROTOCOL.md.
#include "base/translatable.h"
#include "connectors/classroom/class_history.h"
#include "connectors/classroom/codec.h"
#include "connectors/classroom/face_encoding.h"
#include "connectors/classroom/judgement.h"
#include "connectors/classroom/sent_book.h"
#include "connectors/fixtures.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace rollcall;
using namespace rollcall::classroom;
using namespace std::chrono_literals;

namespace {

Second second(const char* text)
{
    return std::chrono::floor<std::chrono::seconds>(
        toWallTime(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate)));
}
WallTime wall(const char* text)
{
    return second(text);
}

net::HttpResponse answer(int status, const QByteArray& body)
{
    return {status, body, {{"Content-Type", "application/json"}}};
}

Settings settingsWith(const std::vector<std::pair<QString, QVariant>>& more = {})
{
    std::vector<std::pair<QString, QVariant>> values{
        {QStringLiteral("url"), QStringLiteral("http://127.0.0.1:8000/api/v1/")},
        {QStringLiteral("key"), QStringLiteral("k-1")},
        {QStringLiteral("device"), QStringLiteral("3F2B8C1E-7A4D-4E6F-9B0A-5C1D2E3F4A5B")},
        {QStringLiteral("room"), QStringLiteral("R 1&2")},
        {QStringLiteral("time_zone"), QStringLiteral("UTC")}};
    values.insert(values.end(), more.begin(), more.end());
    return readSettings(test::values(test::table(QStringLiteral("classroom"), values))).value();
}

DeliveryEntry entryOf(const QString& student, const char* at, double similarity,
                      VerifyMethod method = VerifyMethod::Face)
{
    DeliveryEntry entry{1, 0, test::makePunch(1, student)};
    entry.punch.facts.at.utc = wall(at) + 999ms;
    entry.punch.facts.similarity = similarity;
    entry.punch.facts.method = method;
    return entry;
}

ScheduledClass classOf(const char* course, QTime start, QTime end)
{
    ScheduledClass found;
    found.course = QString::fromLatin1(course);
    found.code = QStringLiteral("C-") + found.course;
    found.name = QStringLiteral("Name");
    found.room = QStringLiteral("room-1");
    found.start = start;
    found.end = end;
    return found;
}

QString courseAt(const ClassHistory& history, const char* at)
{
    const auto found = history.at(second(at));
    return found ? found->course : QString();
}

ClassHistory utcHistory(std::chrono::minutes early = {})
{
    return {ServerZone(QTimeZone::utc()), QStringLiteral("room-1"), early};
}

template <class Number> QByteArray bytesOf(const std::vector<Number>& numbers)
{
    QByteArray bytes(static_cast<qsizetype>(numbers.size() * sizeof(Number)), '\0');
    std::memcpy(bytes.data(), numbers.data(), static_cast<std::size_t>(bytes.size())); // this machine is little-endian
    return bytes;
}

} // namespace

class TestClassroomCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreAsTheServerTakesThem()
    {
        Record record = recordOf(entryOf(QStringLiteral("S001"), "2026-11-30T08:00:00Z", 0.857142));
        record.course = QStringLiteral("c1");
        record.room = QStringLiteral("r1");
        const net::HttpRequest request = recordsRequest(settingsWith(), {record});
        QCOMPARE(request.url.toString(QUrl::FullyEncoded), QStringLiteral("http://127.0.0.1:8000/api/v1/attendance"));
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.body, QByteArray(R"({"device_id":"3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f4a5b","records":[)"
                                          R"({"classroom_id":"r1","confidence":0.857,"course_id":"c1",)"
                                          R"("student_id":"S001","timestamp":"2026-11-30T08:00:00Z"}]})"));
        QCOMPARE(request.headers.front().second, QByteArray("Bearer k-1"));
    }

    void confidenceIsWithinItsLimits()
    {
        const auto confidence = [](double similarity, VerifyMethod method = VerifyMethod::Face) {
            return recordOf(entryOf(QStringLiteral("1"), "2026-11-30T08:00:00Z", similarity, method)).confidence;
        };
        QCOMPARE(confidence(1.7), 1.0);
        QCOMPARE(confidence(-0.2), 0.0);
        QCOMPARE(confidence(std::nan("")), 0.0);
        QCOMPARE(confidence(0.0, VerifyMethod::Card), 1.0);
        QCOMPARE(confidence(0.12349), 0.123);
    }

    void asksForTheRoomEscaped()
    {
        QCOMPARE(scheduleRequest(settingsWith()).url.toString(QUrl::FullyEncoded),
                 QStringLiteral("http://127.0.0.1:8000/api/v1/schedule?room_id=R%201%262&"
                                "device_id=3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f4a5b"));
        QCOMPARE(courseListRequest(settingsWith(), QStringLiteral("a/b"), QDate(2026, 11, 30))
                     .url.toString(QUrl::FullyEncoded),
                 QStringLiteral("http://127.0.0.1:8000/api/v1/attendance/course/a%2Fb?date=2026-11-30"));
    }

    void readsAClassAndNone()
    {
        const QByteArray body = R"({"schedule_id":"s","course_id":"c1","course_code":"CS101","course_name":"Algorithms",
            "start_time":"09:00:00","end_time":"10:30:00","classroom_id":"r1","enrolled_students":[
            {"student_id":"S1","name":"Ann","email":"a@b","face_encoding":null},{"student_id":7},{"name":"none"},5]})";
        const auto found = readSchedule(answer(200, body));
        QVERIFY(found && *found);
        QCOMPARE((*found)->title(), QStringLiteral("CS101 Algorithms"));
        QCOMPARE((*found)->start, QTime(9, 0));
        QCOMPARE((*found)->students.size(), 2U);
        QCOMPARE((*found)->students[1].student, QStringLiteral("7"));
        for (const auto& none : {answer(200, "null"), answer(204, ""), answer(404, R"({"detail":"No class"})")}) {
            const auto read = readSchedule(none);
            QVERIFY(read && !*read);
        }
        for (const char* wrong :
             {"[]", "{}", R"({"course_id":"c","start_time":9,"end_time":"x"})", "{\"course_id\":", "7"})
            QVERIFY2(!readSchedule(answer(200, wrong)), wrong);
        QVERIFY(!isNoClass(answer(404, R"({"detail":"Not Found"})"))); // no such program at this address
        QVERIFY(isScheduleFault(answer(500, R"({"detail":"Internal server error"})")));
    }

    void readsListsWithEveryKindOfRow()
    {
        const QByteArray body = R"({"course_id":"c1","students":[
            {"student_id":"S1","name":"Ann","status":"present","timestamp":"2026-11-30T08:00:05+00:00"},
            {"student_id":"S1","status":"present","timestamp":"2026-11-30T14:00:05+06:00"},
            {"student_id":"S2","status":"absent","timestamp":null},
            {"student_id":"S3","timestamp":"2026-11-30T09:00:00"}, 4, null, {"student_id":[],"timestamp":{}}]})";
        const auto rows = readCourseList(answer(200, body), ServerZone(QTimeZone(3600)));
        QVERIFY(rows);
        QCOMPARE(rows->at(0).at, (std::vector<Second>{second("2026-11-30T08:00:05Z")}));
        QCOMPARE(rows->at(1).at, rows->at(0).at);
        QVERIFY(rows->at(2).at.empty());
        // Without a zone: UTC, or the server's.
        QCOMPARE(rows->at(3).at, (std::vector<Second>{second("2026-11-30T09:00:00Z"), second("2026-11-30T08:00:00Z")}));
        for (const char* wrong : {R"({"students":{}})", "[]", "null", R"({"students":[)"})
            QVERIFY2(!readCourseList(answer(200, wrong), ServerZone()), wrong);
    }

    void aMomentIsOnTwoDaysAtMidnight()
    {
        const ServerZone dhaka(QTimeZone(6 * 3600));
        QCOMPARE(daysOf(second("2026-11-30T19:00:00Z"), dhaka),
                 (std::vector<QDate>{QDate(2026, 12, 1), QDate(2026, 11, 30)}));
        QCOMPARE(daysOf(second("2026-11-30T08:00:00Z"), dhaka), (std::vector<QDate>{QDate(2026, 11, 30)}));
        QCOMPARE(daysOf(second("2026-11-30T08:00:00Z"), dhaka, true).size(), 3U);
    }

    void heartbeatKeepsTheServersLimits()
    {
        const Metrics metrics{48.256, 0.5, 7, QStringLiteral("1.2.3-a-rather-long-development-version")};
        QCOMPARE(heartbeatRequest(settingsWith(), wall("2026-11-30T08:00:00Z"), metrics).body,
                 QByteArray(R"({"device_id":"3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f4a5b","metrics":{"app_version":)"
                            R"("1.2.3-a-rather-long-","cache_size":7,"cpu_temp":48.26,"disk_usage":50},)"
                            R"("timestamp":"2026-11-30T08:00:00Z"})"));
    }

    void encodingsOfThreeFormsAreTheSame()
    {
        std::vector<double> doubles(128);
        std::vector<float> floats(128);
        QJsonArray array;
        for (std::size_t i = 0; i < 128; ++i) {
            doubles[i] = (static_cast<double>(i) - 64.0) / 512.0; // exact in both
            floats[i] = static_cast<float>(doubles[i]);
            array.append(doubles[i]);
        }
        QCOMPARE(bytesOf(doubles).size(), 1024);
        for (const QJsonValue& value :
             {QJsonValue(QString::fromLatin1(bytesOf(doubles).toBase64())),
              QJsonValue(QString::fromLatin1(bytesOf(floats).toBase64())), QJsonValue(array)}) {
            const auto read = readFaceEncoding(value);
            QVERIFY(read);
            QCOMPARE(*read, floats);
        }
        QVERIFY(readFaceEncoding({})->empty());
        QVERIFY(readFaceEncoding(QString())->empty());
        doubles[5] = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!readFaceEncoding(QString::fromLatin1(bytesOf(doubles).toBase64())));
        QVERIFY(!readFaceEncoding(QString::fromLatin1(bytesOf(std::vector<double>(128, 1e30)).toBase64())));
        QVERIFY(!readFaceEncoding(QString::fromLatin1(bytesOf(std::vector<double>(128, 0.0)).toBase64())));
        QVERIFY(!readFaceEncoding(QString::fromLatin1(bytesOf(std::vector<double>(127, 0.1)).toBase64())));
        QVERIFY(!readFaceEncoding(QStringLiteral("no base64 !")));
        QVERIFY(!readFaceEncoding(QJsonArray{1, 2}));
        array[3] = QStringLiteral("x");
        QVERIFY(!readFaceEncoding(array));
    }

    void answersToRecords_data()
    {
        using Kind = PostVerdict::Kind;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("mayBeThere");
        const auto row = [](const char* name, int status, const char* body, int records, Kind kind, bool mayBeThere) {
            QTest::newRow(name) << status << QByteArray(body) << records << static_cast<int>(kind) << mayBeThere;
        };
        row("accepted", 202, R"({"status":"accepted","records_received":2})", 2, Kind::Maybe, true);
        row("accepted, cut off", 202, "{\"status\":\"acc\"", 2, Kind::Maybe, true);
        row("a web page", 200, "<html><title>Sign in</title></html>", 2, Kind::Rest, true);
        row("invalid", 400, R"({"detail":"Invalid record structure"})", 2, Kind::Single, false);
        row("invalid alone", 400, R"({"detail":"Invalid record structure"})", 1, Kind::Bad, false);
        row("wrong types", 422, R"({"detail":[{"loc":["body","records",0],"msg":"bad"}]})", 1, Kind::Bad, false);
        row("too large", 413, "", 10, Kind::Single, false);
        row("conflict", 409, "", 1, Kind::Bad, false);
        row("key", 401, "", 1, Kind::Rest, false);
        row("forbidden", 403, "", 1, Kind::Rest, false);
        row("address", 404, "", 5, Kind::Rest, false);
        row("redirect", 302, "", 5, Kind::Rest, false);
        row("busy", 429, "", 5, Kind::Rest, false);
        row("away", 503, "", 5, Kind::Rest, true);
        row("failed", 500, "", 5, Kind::Maybe, true);
        row("failed alone", 500, "", 1, Kind::Again, true);
    }
    void answersToRecords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, records);
        const PostVerdict verdict = judgePost(answer(status, body), static_cast<std::size_t>(records), WallTime{});
        QTEST(static_cast<int>(verdict.kind), "kind");
        QTEST(verdict.mayBeThere, "mayBeThere");
        QVERIFY(verdict.kind == PostVerdict::Kind::Maybe || !verdict.judgement.reason.isEmpty());
    }

    void theWordsOfAListOfProblemsAreShown()
    {
        QCOMPARE(
            inEnglish(answerSentence(answer(
                422, R"({"detail":[{"loc":["body","records",0,"confidence"],"msg":"value is not a valid float"}]})"))),
            QStringLiteral("The server answers with status 422: body.records.0.confidence: value is not a valid "
                           "float"));
    }

    void onlyTheServersWordsMakeACourseUnknown()
    {
        using Kind = AskVerdict::Kind;
        const auto kind = [](int status, const QByteArray& body) {
            return judgeAsk(answer(status, body), "course", WallTime{}).kind;
        };
        QCOMPARE(kind(404, R"({"detail":"Course not found"})"), Kind::Unknown);
        QCOMPARE(kind(422, R"({"detail":[{"loc":["path","course_id"],"msg":"no UUID"}]})"), Kind::Unknown);
        QCOMPARE(kind(404, R"({"detail":"Not Found"})"), Kind::Rest);
        QCOMPARE(kind(500, R"({"detail":"Internal server error"})"), Kind::Failed);
        QCOMPARE(kind(200, R"({"students":[)"), Kind::Rest);
        QCOMPARE(kind(200, R"({"students":[]})"), Kind::Answer);
    }

    void aClassIsFoundByTheTimeOfThePunch()
    {
        ClassHistory history = utcHistory();
        history.saw(classOf("c1", {9, 0}, {10, 30}), wall("2026-11-30T09:05:00Z")); // a Monday
        history.saw(classOf("c2", {10, 30}, {12, 0}), wall("2026-11-30T10:35:00Z"));
        QCOMPARE(courseAt(history, "2026-11-30T09:00:00Z"), QStringLiteral("c1"));
        QCOMPARE(courseAt(history, "2026-11-30T10:29:59Z"), QStringLiteral("c1"));
        QCOMPARE(courseAt(history, "2026-11-30T10:30:00Z"), QStringLiteral("c2")); // both: the one that begins
        QCOMPARE(courseAt(history, "2026-11-30T12:00:00Z"), QStringLiteral("c2")); // inclusive
        QCOMPARE(courseAt(history, "2026-11-30T12:00:01Z"), QString());
        QCOMPARE(courseAt(history, "2026-11-30T08:59:59Z"), QString());
        QVERIFY(history.at(second("2026-11-30T09:00:00Z"))->seen);
        QVERIFY(history.isKnown(second("2026-11-30T10:35:00Z")));
        QVERIFY(!history.isKnown(second("2026-11-30T10:35:01Z")));
        ClassHistory early = utcHistory(10min);
        early.saw(classOf("c1", {9, 0}, {10, 30}), wall("2026-11-30T09:05:00Z"));
        QCOMPARE(courseAt(early, "2026-11-30T08:50:00Z"), QStringLiteral("c1"));
        QCOMPARE(courseAt(early, "2026-11-30T08:49:59Z"), QString());
    }

    void weeksWithoutTheServerHaveTheSameClasses()
    {
        ClassHistory history = utcHistory();
        history.saw(classOf("c1", {9, 0}, {10, 30}), wall("2026-11-30T09:05:00Z"));
        ClassHistory again = utcHistory();
        again.restore(history.save());
        QCOMPARE(courseAt(again, "2026-12-14T09:15:00Z"), QStringLiteral("c1"));
        QVERIFY(!again.at(second("2026-12-14T09:15:00Z"))->seen);
        QCOMPARE(courseAt(again, "2026-12-15T09:15:00Z"), QString()); // a Tuesday
        QCOMPARE(courseAt(again, "2026-11-23T09:15:00Z"), QString()); // before it was ever seen
        // In its hour something else is on, three weeks later: from then on it is over.
        again.saw(std::nullopt, wall("2026-12-21T09:15:00Z"));
        QCOMPARE(courseAt(again, "2026-12-21T09:20:00Z"), QString());
        QCOMPARE(courseAt(again, "2026-11-30T09:20:00Z"), QStringLiteral("c1"));
        again.restore("nonsense");
        again.restore(R"({"v":1,"c":[[1]],"s":[[0],[7,1],{},["x"]]})");
        QCOMPARE(courseAt(again, "2026-11-30T09:20:00Z"), QStringLiteral("c1"));
    }

    void theMemoryStaysWithinItsLimit()
    {
        ClassHistory history = utcHistory();
        for (int i = 0; i < 150; ++i) {
            const QString course = QStringLiteral("3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f%1").arg(i, 4, 10, QLatin1Char('0'));
            const WallTime at = wall("2026-11-30T09:05:00Z") + std::chrono::hours{24 * i};
            history.saw(classOf(course.toLatin1().constData(), {9, 0}, {10, 30}), at);
        }
        QVERIFY2(history.save().size() <= ClassHistory::kMaxBytes, qPrintable(QString::number(history.save().size())));
        ClassHistory again = utcHistory();
        again.restore(history.save());
        const Second newest =
            std::chrono::floor<std::chrono::seconds>(wall("2026-11-30T09:10:00Z") + std::chrono::hours{24 * 149});
        QVERIFY(again.at(newest) && again.at(newest)->course.endsWith(QLatin1String("0149")));
    }

    void theWeekFillsInWhatWasNotSeen()
    {
        const auto week = readPreview(answer(200, R"([{"day":"Tuesday","start_time":"09:00:00","end_time":"10:00:00",
            "course":"CS101 - Algorithms","enrolled_students":3},{"day":"Tuesday","course":"CS9 - X"},{"day":5}, 3])"));
        QVERIFY(week);
        QCOMPARE(week->size(), 1U);
        ClassHistory history = utcHistory();
        history.sawWeek(*week, {{QStringLiteral("CS101"), QStringLiteral("c1")}}, wall("2026-11-30T08:00:00Z"));
        QCOMPARE(courseAt(history, "2026-12-01T09:30:00Z"), QStringLiteral("c1"));
        QCOMPARE(history.at(second("2026-12-01T09:30:00Z"))->room, QStringLiteral("room-1"));
        QCOMPARE(courseAt(history, "2026-12-02T09:30:00Z"), QString());
    }

    void timesOfAnotherZoneAreNoticed()
    {
        ClassHistory history = utcHistory();
        history.saw(classOf("c1", {15, 0}, {16, 30}), wall("2026-11-30T09:05:00Z")); // Dhaka's
        QVERIFY(history.hasForeignTimes());
        QCOMPARE(courseAt(history, "2026-11-30T09:06:00Z"), QStringLiteral("c1")); // it is on, all the same
        QCOMPARE(courseAt(history, "2026-11-30T15:10:00Z"), QString());
        QCOMPARE(courseAt(history, "2026-12-07T09:06:00Z"), QString());
    }

    void aRowConfirmsOneRecordOnly()
    {
        SentBook book;
        Record one{1,  QStringLiteral("S"), QStringLiteral("c"), QStringLiteral("r"), second("2026-11-30T09:00:00Z"),
                   1.0};
        Record two = one;
        two.outboxId = 2;
        two.at += 20s;
        const ListedRow row{QStringLiteral("S"), {}, {}, {one.at}};
        book.of(one, 0);
        book.of(two, 0);
        QVERIFY(book.isListed(one, {row}));
        QVERIFY(!book.isListed(two, {row}));
        book.delivered(one);
        QVERIFY(!book.isListed(two, {row}));
        QVERIFY(book.deliveredWithin(two, 29s));
        // A row of no record of ours, near enough: it is this one.
        QVERIFY(book.isListed(two, {ListedRow{QStringLiteral("S"), {}, {}, {two.at + 30s}}}));
        QVERIFY(!book.isListed(two, {ListedRow{QStringLiteral("S"), {}, {}, {two.at + 31s}}}));
        QVERIFY(!book.isListed(two, {ListedRow{QStringLiteral("T"), {}, {}, {two.at}}}));
    }

    void ofTwoRecordsOneWaits()
    {
        SentBook book;
        Record one{1,  QStringLiteral("S"), QStringLiteral("c"), QStringLiteral("r"), second("2026-11-30T09:00:00Z"),
                   1.0};
        Record two = one;
        two.outboxId = 2;
        two.at += 30s;
        book.of(one, 1);
        book.of(two, 1);
        QVERIFY(book.isPendingWithin(two, 30s));
        QVERIFY(!book.isPendingWithin(one, 30s));
        book.of(two, 1).sends = 1;
        QVERIFY(book.isPendingWithin(one, 30s));
        QVERIFY(!book.isPendingWithin(two, 30s));
    }
};

QTEST_GUILESS_MAIN(TestClassroomCodec)
#include "tst_classroom_codec.moc"
