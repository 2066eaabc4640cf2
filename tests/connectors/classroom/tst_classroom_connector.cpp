// The connector against a server that accepts first, inserts later, and drops whole batches without a word.
#include "base/translatable.h"
#include "connectors/classroom/classroom_connector.h"
#include "connectors/classroom/classroom_probe.h"
#include "connectors/classroom/roster_site.h"
#include "connectors/double.h"
#include "connectors/fixtures.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <set>

using namespace rollcall;
using namespace rollcall::classroom;
using namespace std::chrono_literals;
using Verdict = DeliveryAnswer::Verdict;

namespace {

const QString kDevice = QStringLiteral("3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f4a5b");
const QString kRoom = QStringLiteral("room-1");
const QString kCourse = QStringLiteral("course-1");
const WallTime kNoon = toWallTime(QDateTime(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC)); // a Monday

/// It is noon of that day, and time passes.
class NoonClock final : public Clock
{
public:
    NoonClock() { m_timer.start(); }
    [[nodiscard]] ClockReading read() const override
    {
        ClockReading now;
        now.utc = wall();
        now.monotonic = monotonic();
        return now;
    }
    [[nodiscard]] MonotonicTime monotonic() const override
    {
        return MonotonicTime{} + std::chrono::hours{1} + std::chrono::nanoseconds{m_timer.nsecsElapsed()};
    }
    [[nodiscard]] WallTime wall() const override { return kNoon + shift + Milliseconds{m_timer.elapsed()}; }

    Milliseconds shift{0};

private:
    QElapsedTimer m_timer;
};

Settings settingsFor(const QUrl& url, const std::vector<std::pair<QString, QVariant>>& more = {})
{
    std::vector<std::pair<QString, QVariant>> values{{QStringLiteral("url"), url.toString()},
                                                     {QStringLiteral("key"), QStringLiteral("k")},
                                                     {QStringLiteral("device"), kDevice},
                                                     {QStringLiteral("room"), kRoom},
                                                     {QStringLiteral("time_zone"), QStringLiteral("UTC")}};
    values.insert(values.end(), more.begin(), more.end());
    Settings settings = readSettings(test::values(test::table(QStringLiteral("classroom"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    settings.confirmAfter = {30ms, 80ms, 160ms};
    settings.http.total = settings.http.idle = 300ms;
    return settings;
}

QJsonObject classFrom(const QString& from, const QString& to, const QJsonArray& students = {})
{
    return {{QStringLiteral("schedule_id"), QStringLiteral("s")},
            {QStringLiteral("course_id"), kCourse},
            {QStringLiteral("course_code"), QStringLiteral("CS101")},
            {QStringLiteral("course_name"), QStringLiteral("Algorithms")},
            {QStringLiteral("start_time"), from},
            {QStringLiteral("end_time"), to},
            {QStringLiteral("classroom_id"), kRoom},
            {QStringLiteral("enrolled_students"), students}};
}

QString studentName(int number)
{
    return QStringLiteral("S%1").arg(number, 4, 10, QLatin1Char('0'));
}

/// The server with its students, room and a class from nine to one.
void furnish(test::Double& server, int students)
{
    QJsonArray ids;
    for (int i = 0; i < students; ++i)
        ids.append(studentName(i));
    server.set({{QStringLiteral("students"), ids},
                {QStringLiteral("courses"), QJsonObject{{kCourse, QStringLiteral("Algorithms")}}},
                {QStringLiteral("rooms"), QJsonArray{kRoom}},
                {QStringLiteral("current"), classFrom(QStringLiteral("09:00:00"), QStringLiteral("13:00:00"))}});
}

DeliveryEntry entryOf(qint64 id, const QString& student, WallTime at)
{
    DeliveryEntry entry{id, 0, test::makePunch(id, student)};
    entry.punch.facts.at.utc = at;
    entry.punch.facts.similarity = 0.75;
    return entry;
}

/// A connector and the kiosk's side of it: what waits is handed over, and over again after the time that was asked for.
struct Kiosk
{
    NoonClock clock;
    test::RosterSite site;
    test::RecordingSink sink;
    ClassroomConnector connector;
    std::map<qint64, DeliveryEntry> waiting;
    std::map<qint64, MonotonicTime> due;
    std::map<qint64, DeliveryAnswer> settled;
    std::set<qint64> inFlight;
    std::map<qint64, std::size_t> read; ///< answers looked at
    int doubleAnswers = 0;

    explicit Kiosk(const Settings& settings) : connector(ConnectorId(QStringLiteral("it")), settings, clock, sink, site)
    {
        connector.start();
    }
    void add(const DeliveryEntry& entry) { waiting[entry.outboxId] = entry; }
    void takeAnswers()
    {
        for (const auto& [id, answers] : sink.answers) {
            for (std::size_t& seen = read[id]; seen < answers.size(); ++seen) {
                const DeliveryAnswer& answer = answers[seen];
                if (inFlight.erase(id) == 0)
                    ++doubleAnswers;
                if (answer.verdict == Verdict::Retry) {
                    ++waiting.at(id).attempt;
                    due[id] = clock.monotonic() + std::min<Milliseconds>(answer.retryAfter, 160ms);
                } else {
                    settled[id] = answer;
                    waiting.erase(id);
                }
            }
        }
    }
    void handOver()
    {
        takeAnswers();
        if (!inFlight.empty() || sink.state() != LinkState::Online)
            return;
        DeliveryBatch batch;
        for (const auto& [id, entry] : waiting) {
            if (std::cmp_less(batch.size(), connector.batchLimit()) && due[id] <= clock.monotonic())
                batch.push_back(entry);
        }
        for (const DeliveryEntry& entry : batch)
            inFlight.insert(entry.outboxId);
        if (!batch.empty())
            connector.deliver(batch);
    }
    /// Without the naps of QTest::qWaitFor: there are thousands of requests.
    [[nodiscard]] bool settleAll(int timeout)
    {
        QTimer tick; // something to wake up for
        tick.start(5);
        QElapsedTimer since;
        since.start();
        while (!waiting.empty() && !since.hasExpired(timeout)) {
            // The settings are said to be wrong: an administrator's test ends the long rest.
            if (sink.state() == LinkState::Refused)
                connector.renewLink();
            handOver();
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
        return waiting.empty();
    }
    [[nodiscard]] QString reason(qint64 id) const
    {
        const auto found = settled.find(id);
        return found == settled.end() ? QStringLiteral("-") : inEnglish(found->second.reason);
    }
    [[nodiscard]] Verdict verdict(qint64 id) const
    {
        const auto found = settled.find(id);
        return found == settled.end() ? Verdict::Retry : found->second.verdict;
    }
    [[nodiscard]] QString detail() const
    {
        return sink.states.empty() ? QString() : inEnglish(sink.states.back().detail);
    }
};

/// "S0001 2026-11-30T09:00:00Z" of everything that the server has.
QStringList logsOf(test::Double& server)
{
    QStringList logs;
    const QJsonArray list = server.state().value(u"logs").toArray();
    for (const QJsonValue& log : list)
        logs.append(log[u"student_id"].toString() + u' ' + log[u"timestamp"].toString());
    logs.sort();
    return logs;
}
QString logOf(const DeliveryEntry& entry)
{
    return entry.punch.facts.person.value() + u' ' +
           toDateTimeUtc(std::chrono::floor<std::chrono::seconds>(entry.punch.facts.at.utc)).toString(Qt::ISODate);
}

const QString kScript = QStringLiteral("classroom/class_roster.py");

} // namespace

class TestClassroomConnector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmsWhatItSent()
    {
        test::Double server(kScript);
        furnish(server, 30);
        Kiosk kiosk(settingsFor(server.url()));
        for (int i = 0; i < 25; ++i)
            kiosk.add(entryOf(i + 1, studentName(i), kNoon - 1h + std::chrono::seconds{i}));
        QVERIFY(kiosk.settleAll(5'000));
        QCOMPARE(kiosk.sink.count(Verdict::Accepted), 25);
        QCOMPARE(logsOf(server).size(), 25);
        const QJsonArray sizes = server.state().value(u"sizes").toArray();
        for (const QJsonValue& size : sizes)
            QVERIFY(size.toInt() <= 10);
        QVERIFY2(sizes.size() == 3, qPrintable(QString::number(sizes.size())));
        QVERIFY(kiosk.detail().isEmpty());
    }

    void aDroppedBatchIsSentSingly()
    {
        test::Double server(kScript);
        furnish(server, 10);
        server.set({{QStringLiteral("drop"), 1}});
        Kiosk kiosk(settingsFor(server.url()));
        for (int i = 0; i < 10; ++i)
            kiosk.add(entryOf(i + 1, studentName(i), kNoon - 1h));
        QVERIFY(kiosk.settleAll(5'000));
        QCOMPARE(kiosk.sink.count(Verdict::Accepted), 10);
        const QJsonArray sizes = server.state().value(u"sizes").toArray();
        QCOMPARE(sizes.size(), 11);
        QCOMPARE(sizes.first().toInt(), 10);
        QCOMPARE(sizes.last().toInt(), 1);
        QCOMPARE(logsOf(server).size(), 10);
    }

    /// 2,000 punches, among them every kind that the server drops, while the server fails in every way.
    void twoThousandWithEveryFault()
    {
        test::Double server(kScript);
        furnish(server, 480);
        Kiosk kiosk(settingsFor(server.url()));
        enum class Fate { There, UnknownPerson, TooSoon, NoClass, Nameless };
        std::map<qint64, Fate> fates;
        std::map<qint64, DeliveryEntry> all;
        for (int i = 0; i < 2'000; ++i) {
            const qint64 id = i + 1;
            // Four rounds of 480 people, ten minutes apart; 80 bad ones in between.
            const int round = i / 500;
            const WallTime start = kNoon - 2h + std::chrono::minutes{10 * round};
            const int number = i % 500;
            DeliveryEntry entry = entryOf(id, studentName(number % 480), start + 300ms * number);
            fates[id] = Fate::There;
            switch (number - 480) {
            case 0:
            case 1:
            case 2:
                entry.punch.facts.person = PersonId(QStringLiteral("GHOST%1").arg(id));
                fates[id] = Fate::UnknownPerson;
                break;
            case 3:
                entry.punch.facts.person = PersonId();
                fates[id] = Fate::Nameless;
                break;
            case 4:
            case 5:
                entry.punch.facts.at.utc = kNoon - 4h + std::chrono::minutes{round};
                fates[id] = Fate::NoClass;
                break;
            case 6: // would drop its batch
                entry.punch.facts.similarity = std::nan("");
                entry.punch.facts.at.utc += 5min;
                break;
            case 7:
                entry.punch.facts.similarity = 1.3;
                entry.punch.facts.at.utc += 5min;
                break;
            default:
                if (number >= 488 && number < 494) { // 20 s after that person's other one
                    entry.punch.facts.at.utc = all.at(id - 480).punch.facts.at.utc + 20s;
                    fates[id] = Fate::TooSoon;
                } else if (number >= 494) { // more than 30 s after it
                    entry.punch.facts.at.utc = all.at(id - 480).punch.facts.at.utc + 31s;
                }
            }
            all[id] = entry;
        }
        // Not in the order in which they would be easy: bad ones are spread over the batches.
        for (const auto& [id, entry] : all) {
            const qint64 place = (id * 7) % 2'003;
            DeliveryEntry moved = entry;
            moved.outboxId = place;
            kiosk.add(moved);
        }
        const auto placeOf = [](qint64 id) { return (id * 7) % 2'003; };

        server.set({{QStringLiteral("drop"), 3}});
        const QString records = QStringLiteral("attendance$");
        const QString lists = QStringLiteral("attendance/course");
        server.failWith(413, {}, {}, records); // to a batch: later ones would be about single records
        for (const int status : {401, 403, 404, 500, 503})
            server.failWith(status, {}, {}, records);
        for (const int status : {401, 403, 404, 409, 413, 417, 422, 500, 503})
            server.failWith(status, {}, {}, lists);
        server.failWith(429, {}, {{QStringLiteral("Retry-After"), QStringLiteral("0")}}, records);
        for (const char* kind : {"cut", "lost", "html", "truncated", "loop", "elsewhere"}) {
            server.fail(QString::fromLatin1(kind), {}, records);
            server.fail(QString::fromLatin1(kind), {}, lists);
        }
        server.fail(QStringLiteral("types"), {{QStringLiteral("body"), QJsonArray{1, 2}}}, records);
        server.fail(QStringLiteral("types"), {{QStringLiteral("body"), QJsonObject{{QStringLiteral("students"), 5}}}},
                    lists);
        for (const char* kind : {"hang", "half", "drip", "huge"})
            server.fail(QString::fromLatin1(kind), {{QStringLiteral("seconds"), 1}}, lists);
        server.fail(QStringLiteral("hang"), {{QStringLiteral("seconds"), 1}}, records);

        const bool done = kiosk.settleAll(60'000);
        QVERIFY2(done,
                 qPrintable(QStringLiteral("%1 left; %2").arg(QString::number(kiosk.waiting.size()), kiosk.detail())));
        QCOMPARE(kiosk.doubleAnswers, 0);
        QStringList expected;
        for (const auto& [id, entry] : all) {
            const qint64 place = placeOf(id);
            const QString reason = kiosk.reason(place);
            const QByteArray about =
                QStringLiteral("%1 %2: %3").arg(QString::number(id), logOf(entry), reason).toUtf8();
            // Of two within 30 s the one that came first is there, whichever that was.
            const qint64 other = fates[id] == Fate::TooSoon ? id - 480 : id + 480;
            const bool isPair = fates.contains(other) &&
                                (fates[id] == Fate::TooSoon || fates[other] == Fate::TooSoon) &&
                                fates[id] != fates[other];
            if (isPair) {
                QVERIFY2(kiosk.verdict(place) != kiosk.verdict(placeOf(other)), about.constData());
                if (kiosk.verdict(place) == Verdict::Rejected) {
                    QVERIFY2(reason.contains(QLatin1String("within 30 seconds")), about.constData());
                    continue;
                }
            }
            if (isPair || fates[id] == Fate::There) {
                QVERIFY2(kiosk.verdict(place) == Verdict::Accepted, about.constData());
                expected.append(logOf(entry));
                continue;
            }
            QVERIFY2(kiosk.verdict(place) == Verdict::Rejected, about.constData());
            const QString words = fates[id] == Fate::UnknownPerson ? QStringLiteral("does not know the person")
                                  : fates[id] == Fate::NoClass     ? QStringLiteral("no class was on")
                                                                   : QStringLiteral("names no person");
            QVERIFY2(reason.contains(words), about.constData());
        }
        expected.sort();
        QCOMPARE(logsOf(server), expected);
    }

    void anUnknownCourseIsNamed()
    {
        test::Double server(kScript);
        furnish(server, 3);
        server.set({{QStringLiteral("courses"), QJsonObject{}}});
        Kiosk kiosk(settingsFor(server.url()));
        kiosk.add(entryOf(1, studentName(1), kNoon - 1h));
        QVERIFY(kiosk.settleAll(5'000));
        QCOMPARE(kiosk.verdict(1), Verdict::Rejected);
        QVERIFY2(kiosk.reason(1).contains(QLatin1String("does not know the course course-1")),
                 qPrintable(kiosk.reason(1)));
    }

    void anotherKiosksRecordIsThisOne()
    {
        // Before it was restarted the kiosk had sent it, or another kiosk in the room has.
        test::Double server(kScript);
        furnish(server, 3);
        server.set({{QStringLiteral("logs"),
                     QJsonArray{QJsonObject{{QStringLiteral("student_id"), studentName(1)},
                                            {QStringLiteral("course_id"), kCourse},
                                            {QStringLiteral("timestamp"), QStringLiteral("2026-11-30T11:00:10Z")},
                                            {QStringLiteral("confidence"), 0.5}}}}});
        Kiosk kiosk(settingsFor(server.url()));
        DeliveryEntry tried = entryOf(1, studentName(1), kNoon - 1h);
        tried.attempt = 2;
        kiosk.add(tried);
        QVERIFY(kiosk.settleAll(5'000));
        QCOMPARE(kiosk.verdict(1), Verdict::Accepted);
        QVERIFY(server.state().value(u"sizes").toArray().isEmpty());
    }

    void theScheduleOfBeforeHoldsWhenItFails()
    {
        test::Double server(kScript);
        furnish(server, 3);
        Kiosk kiosk(settingsFor(server.url()));
        QTRY_VERIFY(!kiosk.site.memory[QStringLiteral("classes")].isEmpty());
        const auto memory = kiosk.site.memory;
        kiosk.connector.stop();
        // Two weeks later; a face encoding has been stored there, and the schedule fails for good.
        server.set({{QStringLiteral("encodings"), true}});
        Kiosk later(settingsFor(server.url()));
        later.connector.stop();
        later.clock.shift = std::chrono::hours{24 * 14};
        later.site.memory = memory;
        later.connector.start();
        later.add(entryOf(1, studentName(1), kNoon + std::chrono::hours{24 * 14} - 1h));
        later.add(entryOf(2, studentName(1), kNoon + std::chrono::hours{24 * 7} - 1h));
        QVERIFY(later.settleAll(5'000));
        QCOMPARE(later.sink.count(Verdict::Accepted), 2);
        QVERIFY2(later.detail().contains(QLatin1String("stored face encodings")), qPrintable(later.detail()));
        // Names come from the list of the course.
        QTRY_VERIFY(!later.site.expectations.empty() && later.site.expectations.back().people.size() == 3);
        QCOMPARE(later.site.expectations.back().people.front().name, QStringLiteral("Name S0000"));
    }

    void waitsWhileTheClassIsNotKnown()
    {
        test::Double server(kScript);
        furnish(server, 3);
        server.set({{QStringLiteral("encodings"), true}});
        Settings settings = settingsFor(server.url());
        settings.scheduleEvery = 200ms;
        Kiosk kiosk(settings);
        kiosk.add(entryOf(1, studentName(1), kNoon - 1h));
        QTRY_VERIFY((kiosk.handOver(), kiosk.sink.count(Verdict::Retry) > 0));
        QVERIFY(server.state().value(u"sizes").toArray().isEmpty());
        server.set({{QStringLiteral("encodings"), false}});
        QVERIFY(kiosk.settleAll(12'000));
        QCOMPARE(kiosk.verdict(1), Verdict::Accepted);
    }

    void expectsTheClassAndTakesItsFaces()
    {
        test::Double server(kScript);
        furnish(server, 3);
        QJsonArray face;
        for (int i = 0; i < 128; ++i)
            face.append(0.125);
        const QJsonArray students{QJsonObject{{QStringLiteral("student_id"), QStringLiteral("S0001")},
                                              {QStringLiteral("name"), QStringLiteral("Ann")},
                                              {QStringLiteral("face_encoding"), face}},
                                  QJsonObject{{QStringLiteral("student_id"), QStringLiteral("S0002")},
                                              {QStringLiteral("name"), QStringLiteral("Bob")}}};
        server.set(
            {{QStringLiteral("current"), classFrom(QStringLiteral("09:00:00"), QStringLiteral("13:00:00"), students)}});
        Kiosk kiosk(settingsFor(server.url(), {{QStringLiteral("only_class"), true}}));
        QTRY_VERIFY(!kiosk.site.faces.empty());
        const Expectation& expected = kiosk.site.expectations.front();
        QCOMPARE(expected.title, QStringLiteral("CS101 Algorithms"));
        QCOMPARE(expected.from, kNoon - 3h);
        QCOMPARE(expected.to, kNoon + 1h);
        QCOMPARE(expected.people.size(), 2U);
        QVERIFY(expected.onlyThese);
        QCOMPARE(kiosk.site.faces.front().person, PersonId(QStringLiteral("S0001")));
        const auto& made = std::get<ReadyEmbedding>(kiosk.site.faces.front().face);
        QCOMPARE(made.model, QStringLiteral("dlib-resnet-v1"));
        QCOMPARE(made.values, std::vector<float>(128, 0.125F));
        // An engine of another kind has no use for them, and says so.
        Kiosk other(settingsFor(server.url()));
        other.site.model = QStringLiteral("sface");
        QTRY_VERIFY2(other.detail().contains(QLatin1String("recognizes with sface")), qPrintable(other.detail()));
        QVERIFY(other.site.faces.empty());
    }

    void showsThatItIsAlive()
    {
        test::Double server(kScript);
        furnish(server, 1);
        Kiosk kiosk(settingsFor(server.url()));
        QTRY_VERIFY(!server.state().value(u"beats").toArray().isEmpty());
        const QJsonObject beat = server.state().value(u"beats").toArray().first().toObject();
        QCOMPARE(beat.value(u"device_id").toString(), kDevice);
        QCOMPARE(beat.value(u"metrics").toObject().value(u"app_version").toString().size(), 20);
        QCOMPARE(beat.value(u"metrics").toObject().value(u"cache_size").toInt(), 7);
    }

    void aTestSaysWhatIsOn()
    {
        struct Case
        {
            const char* kind;
            int status;
            ConnectorFault fault;
            const char* detail;
        };
        test::Double server(kScript);
        furnish(server, 1);
        for (const Case& it : {Case{"", 0, ConnectorFault::None, "In this room now: CS101 Algorithms"},
                               Case{"status", 500, ConnectorFault::None, "stored face encodings"},
                               Case{"status", 401, ConnectorFault::NotAccepted, "status 401"},
                               Case{"status", 404, ConnectorFault::NotWebSocket, ""},
                               Case{"html", 200, ConnectorFault::AnswersSomethingElse, "Sign in"},
                               Case{"hang", 0, ConnectorFault::NoAnswer, ""}}) {
            if (*it.kind != '\0')
                server.fail(QString::fromLatin1(it.kind), {{QStringLiteral("status"), it.status}});
            ConnectorTest said;
            ClassroomProbe probe(settingsFor(server.url()), [&said](const ConnectorTest& test) { said = test; });
            probe.start();
            QTRY_VERIFY(said.finished);
            QVERIFY2(said.fault == it.fault, qPrintable(wordOf(said.fault)));
            QVERIFY2(inEnglish(said.detail).contains(QLatin1String(it.detail)), qPrintable(inEnglish(said.detail)));
        }
    }
};

QTEST_GUILESS_MAIN(TestClassroomConnector)
#include "tst_classroom_connector.moc"
