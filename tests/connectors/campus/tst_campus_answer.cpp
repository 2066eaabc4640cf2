// Rows, answers and the place of a punch in its day. Expected values come from the notes on the campus system.
#include "base/translatable.h"
#include "connectors/campus/attendance_answer.h"
#include "connectors/campus/attendance_codec.h"
#include "connectors/campus/day_file.h"
#include "connectors/campus/first_of_day.h"
#include "connectors/fixtures.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::campus;
using Kind = RowFate::Kind;
using Verdict = DeliveryAnswer::Verdict;
using net::Next;

namespace {

/// On 2026-11-29, a Sunday, two hours east of UTC.
Punch punchAt(qint64 sequence, const QString& person, Direction direction, int hour, int minute)
{
    Punch punch = test::makePunch(sequence, person, direction);
    punch.facts.at.utc =
        toWallTime(QDateTime(QDate(2026, 11, 29), QTime(hour, minute), Qt::OffsetFromUTC, 7200).toUTC());
    return punch;
}

std::vector<Row> rowsOf(const std::vector<Punch>& punches)
{
    std::vector<Row> rows;
    for (const Punch& punch : punches)
        rows.push_back(toRow({punch.sequence, 0, punch}).value());
    return rows;
}

std::vector<Row> threeRows()
{
    return rowsOf({punchAt(1, QStringLiteral("23040453"), Direction::In, 9, 30),
                   punchAt(2, QStringLiteral("7"), Direction::In, 9, 31),
                   punchAt(3, QStringLiteral("7"), Direction::Out, 17, 0)});
}

AttendanceSettings settingsFor(Api api, bool multipart = false)
{
    AttendanceSettings settings;
    settings.url = QUrl(QStringLiteral("https://campus.example/base/"));
    settings.key = Secret("k&1");
    settings.content = {.api = api, .multipart = multipart};
    return settings;
}

net::HttpOutcome answers(int status, const QByteArray& body, const QByteArray& type = "application/json")
{
    return net::HttpResponse{status, body, {{"Content-Type", type}}};
}

UploadAnswer read(Api api, int status, const QByteArray& body)
{
    return readAnswer(api, answers(status, body), threeRows(), WallTime{});
}

QByteArray kindsOf(const UploadAnswer& answer)
{
    QByteArray letters;
    for (const RowFate& fate : answer.rows)
        letters += fate.kind == Kind::Taken          ? 'T'
                   : fate.kind == Kind::AlreadyThere ? 'A'
                   : fate.kind == Kind::Impossible   ? 'I'
                                                     : '-';
    return letters;
}

QByteArray header(const net::HttpRequest& request, const char* name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class TestCampusAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestV2()
    {
        const net::HttpRequest request = uploadRequest(settingsFor(Api::V2), threeRows());
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url.toString(),
                 QStringLiteral("https://campus.example/base/attendance/webhook/daily-attendance/"));
        QCOMPARE(header(request, "X-Webhook-Key"), QByteArray("k&1"));
        QCOMPARE(header(request, "Content-Type"), QByteArray("text/csv"));
        QCOMPARE(request.body, QByteArray("enrollment_number,status,timestamp\n"
                                          "23040453,IN,2026-11-29 09:30:00\n"
                                          "7,IN,2026-11-29 09:31:00\n"
                                          "7,OUT,2026-11-29 17:00:00\n"));
        AttendanceSettings inQuery = settingsFor(Api::V2);
        inQuery.keyInQuery = true;
        inQuery.content.dateFormat = QStringLiteral("dd/MM/yyyy");
        const net::HttpRequest other = uploadRequest(inQuery, threeRows());
        QCOMPARE(other.url.query(QUrl::FullyEncoded), QStringLiteral("key=k%261"));
        QVERIFY(header(other, "X-Webhook-Key").isEmpty());
        QVERIFY(other.body.contains("\n7,OUT,29/11/2026 17:00:00\n"));
        QCOMPARE(statusRequest(settingsFor(Api::V2)).url.toEncoded(),
                 QByteArray("https://campus.example/base/attendance/webhook/status/?key=k%261"));
    }

    void requestV1()
    {
        const net::HttpRequest request = uploadRequest(settingsFor(Api::V1), threeRows());
        QCOMPARE(request.url.path(), QStringLiteral("/base/attendance/api/attendance/webhook/"));
        QCOMPARE(header(request, "X-Webhook-Secret"), QByteArray("k&1"));
        const QByteArray boundary =
            header(request, "Content-Type").mid(QByteArray("multipart/form-data; boundary=").size());
        QCOMPARE(request.body, "--" + boundary +
                                   "\r\nContent-Disposition: form-data; name=\"date\"\r\n\r\n2026-11-29\r\n--" +
                                   boundary +
                                   "\r\nContent-Disposition: form-data; name=\"file\"; "
                                   "filename=\"attendance_2026-11-29.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                                   "rollnumber,in/out,time\n23040453,IN,09:30\n7,IN,09:31\n7,OUT,17:00\n\r\n--" +
                                   boundary + "--\r\n");
        QCOMPARE(statusRequest(settingsFor(Api::V1)).url.toString(),
                 QStringLiteral("https://campus.example/base/attendance/api/attendance/webhook/info/"));
    }

    void onlyNumbersAreSent()
    {
        QCOMPARE(enrollmentNumber(PersonId(QStringLiteral("007"))), std::optional<qint64>(7));
        for (const char* id : {"A17", "7 ", "-7", "7.0", "\u0667", "1234567890123456789"})
            QVERIFY2(!toRow({1, 0, punchAt(1, QString::fromUtf8(id), Direction::In, 8, 0)}), id);
    }

    void answersV2_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("kinds");
        const QByteArray all = R"({"row":2,"enrollment":"23040453","status":"IN","action":"created"},)"
                               R"({"row":3,"enrollment":7,"status":"in","action":"updated"},)"
                               R"({"row":"4","enrollment":"0007","status":"OUT","action":"created"})";
        QTest::newRow("all") << R"({"success":true,"summary":{"total_rows":3,"successful":3},"processed_records":[)" +
                                    all + R"(],"total_processed":3,"errors":[],"total_errors":0})"
                             << QByteArray("TTT");
        QTest::newRow("already there, unknown, impossible")
            << QByteArray(R"({"errors":[{"row":2,"error":"In-time already recorded","existing_record_id":5},)"
                          R"({"row":3,"error":"Student not found: 7"},{"row":4,"error":"Moon in the wrong phase"}]})")
            << QByteArray("AII");
        QTest::newRow("the other two")
            << QByteArray(
                   R"({"errors":[{"row":2,"error":"Entry already exists in database"},)"
                   R"({"row":3,"error":"Duplicate entry in CSV"},{"row":4,"error":"Out-time already recorded"}]})")
            << QByteArray("AAA");
        QTest::newRow("not mentioned")
            << QByteArray(
                   R"({"success":true,"processed_records":[{"row":2,"enrollment":"23040453"}],"total_processed":3})")
            << QByteArray("T--");
        QTest::newRow("rows out of range")
            << QByteArray(R"({"processed_records":[{"row":1},{"row":5},{"row":-3},{"row":2.5},{"row":null},{"row":3}],)"
                          R"("errors":[{"row":9,"error":"Invalid status"},{"row":0,"error":"Invalid status"}]})")
            << QByteArray("-T-");
        QTest::newRow("counted from another row")
            << QByteArray(
                   R"({"processed_records":[{"row":3,"enrollment":"23040453"},{"row":4,"enrollment":"7","status":"IN"}],)"
                   R"("errors":[{"row":2,"error":"Student not found: 7"}]})")
            << QByteArray();
        QTest::newRow("an error twice")
            << QByteArray(R"({"errors":[{"row":2,"error":"Invalid status"},{"row":2,"error":"Invalid status"},)"
                          R"({"row":3,"error":"In-time already recorded"},{"row":3,"error":"Invalid status"}]})")
            << QByteArray("II-");
        QTest::newRow("taken and not taken")
            << QByteArray(R"({"processed_records":[{"row":2}],"errors":[{"row":2,"error":"Invalid status"}]})")
            << QByteArray("---");
        QTest::newRow("counts fewer than it lists")
            << R"({"processed_records":[)" + all +
                   R"(],"total_processed":1,"errors":[{"row":2,"error":"Invalid status"}]})"
            << QByteArray("---");
        QTest::newRow("another action") << QByteArray(
                                               R"({"processed_records":[{"row":2,"action":"skipped"},{"row":3}]})")
                                        << QByteArray("-T-");
        QTest::newRow("wrong types")
            << QByteArray(
                   R"({"processed_records":{"row":2},"errors":[7,"x",[],{"row":2,"error":5},{"row":[2],"error":"x"}]})")
            << QByteArray();
    }
    void answersV2()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, kinds);
        const UploadAnswer answer = read(Api::V2, 200, body);
        QCOMPARE(kindsOf(answer), kinds);
        if (kinds.isEmpty()) {
            QCOMPARE(answer.all.verdict, Verdict::Retry);
            QVERIFY(!answer.all.reason.isEmpty());
        }
    }

    void answersV1_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("kinds");
        QTest::newRow("all")
            << QByteArray(
                   R"({"success":true,"date":"2026-11-29","processed_rows":3,"saved_students":2,"unique_students":2})")
            << QByteArray("TTT");
        QTest::newRow("warnings")
            << QByteArray(
                   R"({"success":true,"processed_rows":3,"warnings":["Row 3: In-time already recorded","row 2 - Student not found: 23040453"],"total_errors":2})")
            << QByteArray("IAT");
        QTest::newRow("counts only those taken")
            << QByteArray(
                   R"({"success":true,"processed_rows":2,"saved_students":1,"warnings":["Row 2: Invalid status"]})")
            << QByteArray("ITT");
        QTest::newRow("fewer rows") << QByteArray(R"({"success":true,"processed_rows":2})") << QByteArray();
        QTest::newRow("fewer students") << QByteArray(R"({"success":true,"processed_rows":3,"saved_students":0})")
                                        << QByteArray();
        QTest::newRow("warnings are missing")
            << QByteArray(
                   R"({"success":true,"processed_rows":3,"warnings":["Row 2: Invalid status"],"total_errors":2})")
            << QByteArray("I--");
        QTest::newRow("a warning without a row")
            << QByteArray(R"({"success":true,"processed_rows":3,"warnings":["something"]})") << QByteArray();
        QTest::newRow("another day") << QByteArray(R"({"success":true,"processed_rows":3,"date":"2026-11-28"})")
                                     << QByteArray();
        QTest::newRow("no success") << QByteArray(R"({"success":false,"processed_rows":3})") << QByteArray();
        QTest::newRow("counts as texts") << QByteArray(R"({"success":true,"processed_rows":"many"})") << QByteArray();
    }
    void answersV1()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, kinds);
        QCOMPARE(kindsOf(read(Api::V1, 200, body)), kinds);
    }

    void wholeAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("next");
        QTest::addColumn<bool>("apart");
        const auto row = [](const char* name, int status, const QByteArray& body, Verdict verdict, Next next,
                            bool apart) {
            QTest::newRow(name) << status << body << static_cast<int>(verdict) << static_cast<int>(next) << apart;
        };
        row("promise", 202, R"({"success":true})", Verdict::Retry, Next::Pause, false);
        row("key", 401, R"({"success":false,"error":"Unauthorized - Invalid webhook key"})", Verdict::Retry,
            Next::Refused, false);
        row("key, v1", 400, R"({"success":false,"error":"Invalid webhook secret"})", Verdict::Retry, Next::Refused,
            false);
        row("forbidden", 403, "", Verdict::Retry, Next::Refused, false);
        row("not there", 404, "", Verdict::Retry, Next::Refused, false);
        row("conflict", 409, "", Verdict::Rejected, Next::GoOn, true);
        row("too large", 413, "", Verdict::Rejected, Next::GoOn, true);
        row("expectation", 417, "", Verdict::Rejected, Next::GoOn, true);
        row("unprocessable", 422, "{}", Verdict::Rejected, Next::GoOn, true);
        row("busy", 429, "", Verdict::Retry, Next::Pause, false);
        row("broken", 500, "", Verdict::Retry, Next::GoOn, true);
        row("page", 200, "<html><title>Log in</title>", Verdict::Retry, Next::Pause, false);
        row("cut off", 200, R"({"success":true,"processed_records":[{"row":2)", Verdict::Retry, Next::GoOn, true);
        row("list", 200, "[]", Verdict::Retry, Next::GoOn, true);
        row("nothing", 200, "", Verdict::Retry, Next::GoOn, true);
        row("no", 200, R"({"success":false,"error":"disk full"})", Verdict::Retry, Next::GoOn, true);
        row("no, the key", 200, R"({"success":false,"error":"Unauthorized"})", Verdict::Retry, Next::Refused, false);
    }
    void wholeAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, verdict);
        QFETCH(int, next);
        QFETCH(bool, apart);
        for (const Api api : {Api::V1, Api::V2}) {
            const UploadAnswer answer = read(api, status, body);
            QVERIFY(answer.rows.empty());
            QCOMPARE(static_cast<int>(answer.all.verdict), verdict);
            QCOMPARE(static_cast<int>(answer.all.next), next);
            QCOMPARE(answer.mayBeOneRow, apart);
        }
    }

    void reasonsAreInWords()
    {
        const UploadAnswer answer =
            read(Api::V2, 200,
                 R"({"errors":[{"row":2,"error":"Student not found: 23040453"},)"
                 R"({"row":3,"error":"Moon in\nthe wrong phase"},{"row":4,"error":"Invalid status"}]})");
        QCOMPARE(inEnglish(answer.rows[0].reason),
                 QStringLiteral("The campus server has no student with the number 23040453"));
        QCOMPARE(inEnglish(answer.rows[1].reason),
                 QStringLiteral("The campus server does not take this record: Moon in the wrong phase"));
    }

    void placeInDay_()
    {
        const Punch first = punchAt(5, QStringLiteral("7"), Direction::In, 8, 0);
        Punch later = punchAt(3, QStringLiteral("7"), Direction::In, 12, 0); // written before, as by a collected device
        const Punch out = punchAt(6, QStringLiteral("7"), Direction::Out, 7, 0);
        const Punch other = punchAt(7, QStringLiteral("8"), Direction::In, 7, 0);
        Punch dayBefore = punchAt(1, QStringLiteral("7"), Direction::In, 0, 0);
        dayBefore.facts.at.utc -= std::chrono::seconds{1};
        std::vector<Punch> punches{dayBefore, later, first, out, other};
        QCOMPARE(placeInDay(rowsOf({first}).front(), punches), PlaceInDay::First);
        QCOMPARE(placeInDay(rowsOf({later}).front(), punches), PlaceInDay::Later);
        QCOMPARE(placeInDay(rowsOf({out}).front(), punches), PlaceInDay::First);
        punches[2].voided = true;
        QCOMPARE(placeInDay(rowsOf({later}).front(), punches), PlaceInDay::AfterVoided);
        // It was sent as an entry, whatever it was made later.
        punches[2].voided = false;
        punches[2].changedDirection = Direction::Out;
        QCOMPARE(placeInDay(rowsOf({later}).front(), punches), PlaceInDay::Later);
        // "007" is the same person there.
        punches[2].facts.person = PersonId(QStringLiteral("007"));
        QCOMPARE(placeInDay(rowsOf({later}).front(), punches), PlaceInDay::Later);
    }

    void dayFileHasWhatCounts()
    {
        Punch voided = punchAt(1, QStringLiteral("7"), Direction::In, 8, 0);
        voided.voided = true;
        Punch changed = punchAt(2, QStringLiteral("=1+1"), Direction::In, 17, 0);
        changed.changedDirection = Direction::Out;
        Punch corrected = punchAt(3, QStringLiteral("8"), Direction::In, 3, 0);
        corrected.correction =
            TimeCorrection{1, corrected.facts.at.utc + std::chrono::hours{5}, std::chrono::minutes{120}};
        Punch tomorrow = punchAt(4, QStringLiteral("9"), Direction::In, 23, 0);
        tomorrow.facts.at.utc += std::chrono::hours{1};
        QCOMPARE(dayFileText(QDate(2026, 11, 29), {voided, changed, corrected, tomorrow}),
                 QByteArray("name,status,timestamp\n8,IN,2026-11-29 08:00:00\n\"'=1+1\",OUT,2026-11-29 17:00:00\n"));
        QCOMPARE(dayFileText(QDate(2026, 11, 30), {tomorrow}),
                 QByteArray("name,status,timestamp\n9,IN,2026-11-30 00:00:00\n"));
        QCOMPARE(dayFileName(QDate(2026, 11, 9)), QStringLiteral("attendance_2026-11-09.csv"));
    }
};

QTEST_GUILESS_MAIN(TestCampusAnswer)
#include "tst_campus_answer.moc"
