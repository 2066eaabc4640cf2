// Attendance to a campus server: one in Python that is written from the notes, and one that answers as it is scripted.
#include "base/translatable.h"
#include "connectors/campus/campus_connector.h"
#include "connectors/campus/campus_probe.h"
#include "connectors/campus/process.h"
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/webhook/receiver.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::campus;
using namespace std::chrono_literals;
using test::webAnswer;
using Values = std::vector<std::pair<QString, QVariant>>;
using Verdict = DeliveryAnswer::Verdict;

namespace {

const WallTime kMorning = toWallTime(QDateTime(QDate(2026, 11, 29), QTime(6, 0), Qt::UTC));

Settings settingsFor(const QString& url, const Values& changed = {})
{
    Values values{{QStringLiteral("url"), url}, {QStringLiteral("key"), QStringLiteral("s3cret")}};
    values.insert(values.end(), changed.begin(), changed.end());
    Settings settings = readSettings(test::values(test::table(QStringLiteral("campus"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    return settings;
}

const Values kV1{{QStringLiteral("api"), QStringLiteral("v1")}};

Punch punchAt(qint64 sequence, const QString& person, Direction direction, std::chrono::minutes after)
{
    Punch punch = test::makePunch(sequence, person, direction);
    punch.facts.at.utc = kMorning + after;
    return punch;
}

/// A connector with a kiosk around it that sends again what is to be sent again.
struct Started
{
    ManualClock clock{kMorning, 120min};
    test::FakeSite site;
    test::RecordingSink sink;
    CampusConnector connector;

    explicit Started(const Settings& settings)
        : connector(ConnectorId(QStringLiteral("it")), settings, clock, sink, site)
    {
        connector.start();
    }
    void deliver(const std::vector<Punch>& punches)
    {
        DeliveryBatch batch;
        for (const Punch& punch : punches) {
            site.punches.push_back(punch);
            batch.push_back({punch.sequence, 0, punch});
        }
        connector.deliver(batch);
    }
    [[nodiscard]] bool waitForAnswers(int count) const
    {
        return QTest::qWaitFor([this, count] { return sink.answerCount == count; }, 10'000);
    }
    /// As the dispatcher does, until each is settled for good.
    [[nodiscard]] bool settleAll()
    {
        for (int round = 0; round < 40; ++round) {
            if (!waitForAnswers(static_cast<int>(site.punches.size()) + m_again))
                return false;
            DeliveryBatch open;
            for (const Punch& punch : site.punches) {
                if (last(punch.sequence).verdict == Verdict::Retry)
                    open.push_back({punch.sequence, round + 1, punch});
            }
            if (open.empty())
                return true;
            if (!QTest::qWaitFor([this] { return sink.state() == LinkState::Online; }, 5'000))
                return false;
            m_again += static_cast<int>(open.size());
            connector.deliver(open);
        }
        return false;
    }
    [[nodiscard]] const DeliveryAnswer& last(qint64 id) const { return sink.answers.at(id).back(); }
    [[nodiscard]] QString reason(qint64 id) const { return inEnglish(last(id).reason); }

private:
    int m_again = 0;
};

/// Three people come and go; the last of each kind is one too many.
std::vector<Punch> aDay()
{
    return {punchAt(1, QStringLiteral("23040453"), Direction::In, 0min),
            punchAt(2, QStringLiteral("7"), Direction::In, 1min),
            punchAt(3, QStringLiteral("007"), Direction::Out, 90min),
            punchAt(4, QStringLiteral("7"), Direction::In, 95min),
            punchAt(5, QStringLiteral("7"), Direction::Out, 300min),
            punchAt(6, QStringLiteral("4000"), Direction::In, 2min),
            punchAt(7, QStringLiteral("A17"), Direction::In, 3min),
            punchAt(8, QStringLiteral("9"), Direction::In, 23h)};
}

const QString kOnlyOne = QStringLiteral("The campus server keeps one entry and one exit a day");

} // namespace

class TestCampusAttendance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }
    void init() { m_server.setFaults({}); }

    void aDayIsDelivered_data()
    {
        QTest::addColumn<bool>("isV1");
        QTest::addColumn<QJsonObject>("faults");
        for (const bool isV1 : {false, true}) {
            const auto row = [isV1](const char* name, const QJsonObject& faults) {
                QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(name), isV1 ? "v1" : "v2")))
                    << isV1 << faults;
            };
            row("nothing", {});
            row("answers lost", {{QStringLiteral("lose"), 2}});
            row("fails", {{QStringLiteral("fail"), 5}});
            row("only promises", {{QStringLiteral("promise"), 1}});
            row("answers cut", {{QStringLiteral("truncate"), 1}});
            row("rows forgotten", {{QStringLiteral("forget"), 1}});
        }
    }
    /// Catches: a record that is acknowledged and not there, parked although it is there, or lost.
    void aDayIsDelivered()
    {
        QFETCH(bool, isV1);
        QFETCH(QJsonObject, faults);
        m_server.setFaults(faults);
        Started started(settingsFor(m_server.url(), isV1 ? kV1 : Values{}));
        started.deliver(aDay());
        QVERIFY(started.settleAll());
        for (const qint64 id : {1, 2, 3, 8})
            QCOMPARE(started.last(id).verdict, Verdict::Accepted);
        for (const qint64 id : {4, 5, 6, 7})
            QCOMPARE(started.last(id).verdict, Verdict::Rejected);
        QCOMPARE(started.reason(4), kOnlyOne);
        QCOMPARE(started.reason(5), kOnlyOne);
        QCOMPARE(started.reason(6), QStringLiteral("The campus server has no student with the number 4000"));
        QCOMPARE(started.reason(7),
                 QStringLiteral("The campus server knows people by numbers only, and \"A17\" is none"));
        QJsonArray expected;
        const auto has = [&](int number, const char* day, const char* status, const char* time) {
            expected.append(QJsonArray{number, QLatin1String(day), QLatin1String(status), QLatin1String(time)});
        };
        has(7, "2026-11-29", "IN", "08:01:00");
        has(7, "2026-11-29", "OUT", "09:30:00");
        has(9, "2026-11-30", "IN", "07:00:00");
        has(23040453, "2026-11-29", "IN", "08:00:00");
        QCOMPARE(m_server.state().value(QStringLiteral("store")).toArray(), expected);
        QVERIFY(started.sink.states.back().detail.isEmpty());
    }

    /// Catches: one record that the server cannot stand and that holds up all others.
    void aPoisonedRowHoldsNothingUp()
    {
        m_server.setFaults({{QStringLiteral("poison"), 333}});
        Started started(settingsFor(m_server.url()));
        std::vector<Punch> punches;
        for (int i = 1; i <= 500; ++i)
            punches.push_back(punchAt(i, QString::number(i), Direction::In, std::chrono::minutes{i}));
        started.deliver(punches);
        QVERIFY(started.waitForAnswers(500));
        QCOMPARE(started.sink.count(Verdict::Accepted), 499);
        QCOMPARE(started.last(333).verdict, Verdict::Retry);
        QCOMPARE(m_server.state().value(QStringLiteral("store")).toArray().size(), 499);
        QVERIFY(m_server.state().value(QStringLiteral("uploads")).toArray().size() <= 20);
        // Next time it is sent alone.
        started.deliver({punchAt(333, QStringLiteral("333"), Direction::In, 333min),
                         punchAt(501, QStringLiteral("600"), Direction::In, 333min)});
        QVERIFY(started.waitForAnswers(502));
        QCOMPARE(started.last(501).verdict, Verdict::Accepted);
        QCOMPARE(m_server.state().value(QStringLiteral("uploads")).toArray().last().toArray().first().toInt(), 1);
    }

    /// Catches: a server that fails with everything, asked once for each record.
    void aBrokenServerIsLeftAlone()
    {
        m_server.setFaults({{QStringLiteral("fail"), 1'000}});
        Started started(settingsFor(m_server.url()));
        std::vector<Punch> punches;
        for (int i = 1; i <= 500; ++i)
            punches.push_back(punchAt(i, QString::number(i), Direction::In, std::chrono::minutes{i}));
        started.deliver(punches);
        QVERIFY(started.waitForAnswers(500));
        QCOMPARE(started.sink.count(Verdict::Retry), 500);
        QVERIFY(m_server.state().value(QStringLiteral("uploads")).toArray().size() <= 15);
    }

    void failuresOfTheServer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, const QByteArray& answer, Verdict verdict, LinkState state) {
            QTest::newRow(name) << answer << static_cast<int>(verdict) << static_cast<int>(state);
        };
        row("key", webAnswer("401 Unauthorized", R"({"success":false,"error":"Unauthorized - Invalid webhook key"})"),
            Verdict::Retry, LinkState::Refused);
        row("not there", webAnswer("404 Not Found"), Verdict::Retry, LinkState::Refused);
        row("too large", webAnswer("413 Too Large"), Verdict::Rejected, LinkState::Online);
        row("expectation", webAnswer("417 Expectation Failed"), Verdict::Rejected, LinkState::Online);
        row("busy", webAnswer("429 Too Many", {}, "Retry-After: 7\r\n"), Verdict::Retry, LinkState::Offline);
        row("page", webAnswer("200 OK", "<html><title>Welcome</title></html>", "Content-Type: text/html\r\n"),
            Verdict::Retry, LinkState::Offline);
        row("elsewhere", webAnswer("302 Found", {}, "Location: http://127.0.0.2/\r\n"), Verdict::Retry,
            LinkState::Refused);
        row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", Verdict::Retry, LinkState::Offline);
        row("silence", {}, Verdict::Retry, LinkState::Offline);
        row("too long", webAnswer("200 OK", QByteArray(5 * 1024 * 1024, ' ')), Verdict::Retry, LinkState::Offline);
    }
    void failuresOfTheServer()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, verdict);
        QFETCH(int, state);
        test::Receiver receiver;
        receiver.otherwise = answer;
        Settings settings = settingsFor(receiver.url("").toString());
        settings.attendance.http.total = settings.attendance.http.idle = 500ms;
        settings.retryBase = settings.retryCap = 10s;
        Started started(settings);
        started.deliver({punchAt(1, QStringLiteral("7"), Direction::In, 0min)});
        QVERIFY(started.waitForAnswers(1));
        QCOMPARE(static_cast<int>(started.last(1).verdict), verdict);
        QCOMPARE(static_cast<int>(started.sink.state()), state);
        QCOMPARE(started.last(1).retryAfter, QByteArray(QTest::currentDataTag()) == "busy" ? 7'000ms : 0ms);
    }

    /// Catches: "already recorded" taken for this record although the server has another one.
    void alreadyThere()
    {
        test::Receiver receiver;
        receiver.otherwise = webAnswer("200 OK", R"({"errors":[{"row":2,"error":"In-time already recorded"}]})");
        const Settings settings = settingsFor(receiver.url("").toString());
        {
            Started started(settings); // nothing before it: it is there
            started.deliver({punchAt(1, QStringLiteral("7"), Direction::In, 0min)});
            QVERIFY(started.waitForAnswers(1));
            QCOMPARE(started.last(1).verdict, Verdict::Accepted);
        }
        {
            Started started(settings); // the one that was voided is there
            Punch voided = punchAt(1, QStringLiteral("7"), Direction::In, 0min);
            voided.voided = true;
            started.site.punches.push_back(voided);
            started.deliver({punchAt(2, QStringLiteral("7"), Direction::In, 5min)});
            QVERIFY(started.waitForAnswers(1));
            QCOMPARE(started.reason(2), kOnlyOne);
        }
        {
            // A later one was taken while this one could not be sent.
            receiver.script = {webAnswer("200 OK", R"({"processed_records":[{"row":2,"action":"created"}]})")};
            Started started(settings);
            started.deliver({punchAt(2, QStringLiteral("7"), Direction::In, 5min)});
            QVERIFY(started.waitForAnswers(1));
            started.deliver({punchAt(1, QStringLiteral("7"), Direction::In, 0min)});
            QVERIFY(started.waitForAnswers(2));
            QCOMPARE(started.last(2).verdict, Verdict::Accepted);
            QCOMPARE(started.reason(1), kOnlyOne);
        }
    }

    void waitsForTheNextUpload()
    {
        Started started(settingsFor(m_server.url(), {{QStringLiteral("upload_interval_min"), 10LL}}));
        started.deliver({punchAt(1, QStringLiteral("7"), Direction::In, 0min)});
        QVERIFY(started.waitForAnswers(1));
        QCOMPARE(started.last(1).verdict, Verdict::Accepted);
        started.clock.advance(4min);
        started.deliver({punchAt(2, QStringLiteral("8"), Direction::In, 4min)});
        QVERIFY(started.waitForAnswers(2));
        QCOMPARE(started.last(2).verdict, Verdict::Retry);
        QCOMPARE(started.last(2).retryAfter, 6min);
        started.clock.advance(6min);
        started.deliver({started.site.punches.back()});
        QVERIFY(started.waitForAnswers(3));
        QCOMPARE(started.last(2).verdict, Verdict::Accepted);
    }

    /// Catches: a file of yesterday that lacks the last punch, and one that a restart begins again.
    void theDailyFileFollowsTheLedger()
    {
        QTemporaryDir folder;
        const Settings settings = settingsFor(m_server.url(), {{QStringLiteral("csv_folder"), folder.path()}});
        const auto content = [&folder](const char* day) {
            QFile file(folder.filePath(QStringLiteral("attendance_%1.csv").arg(QLatin1String(day))));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray first = "name,status,timestamp\n7,IN,2026-11-29 08:00:00\n";
        const QByteArray late = "7,OUT,2026-11-29 23:59:00\n";
        std::vector<Punch> before;
        {
            Started started(settings);
            started.deliver({punchAt(1, QStringLiteral("7"), Direction::In, 0min)});
            QTRY_COMPARE(content("2026-11-29"), first);
            // After midnight a punch of the day before is still written.
            started.clock.advance(16h + 1min);
            started.deliver({punchAt(2, QStringLiteral("7"), Direction::Out, 959min),
                             punchAt(3, QStringLiteral("7"), Direction::In, 961min)});
            QTRY_COMPARE(content("2026-11-30"), QByteArray("name,status,timestamp\n7,IN,2026-11-30 00:01:00\n"));
            QCOMPARE(content("2026-11-29"), first + late);
            before = started.site.punches;
        }
        QFile::remove(folder.filePath(QStringLiteral("attendance_2026-11-29.csv")));
        Started started(settings);
        started.site.punches = before;
        started.clock.advance(16h + 1min);
        started.deliver({});
        started.deliver({punchAt(4, QStringLiteral("8"), Direction::In, 970min)});
        QTRY_VERIFY(content("2026-11-30").endsWith("8,IN,2026-11-30 00:10:00\n"));
        QCOMPARE(content("2026-11-29"), first + late);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void connectionTest()
    {
        const auto test = [](const Settings& settings) {
            ConnectorTest last;
            CampusProbe probe(settings, [&last](const ConnectorTest& test) { last = test; });
            probe.start();
            (void)QTest::qWaitFor([&last] { return last.finished; }, 10'000);
            return last;
        };
        Settings wrongKey = settingsFor(m_server.url());
        wrongKey.attendance.key = Secret("wrong");
        QCOMPARE(test(settingsFor(m_server.url())).fault, ConnectorFault::None);
        QCOMPARE(test(settingsFor(m_server.url(), kV1)).fault, ConnectorFault::None);
        QCOMPARE(test(settingsFor(m_server.url() + QStringLiteral("/attendance/webhook/daily-attendance/"))).fault,
                 ConnectorFault::None);
        QCOMPARE(test(settingsFor(m_server.url() + QStringLiteral("/elsewhere"))).fault, ConnectorFault::NotWebSocket);
        QCOMPARE(test(wrongKey).fault, ConnectorFault::NotAccepted);
        QVERIFY(m_server.state().value(QStringLiteral("store")).toArray().isEmpty());
    }

private:
    test::CampusServer m_server;
};

QTEST_GUILESS_MAIN(TestCampusAttendance)
#include "tst_campus_attendance.moc"
