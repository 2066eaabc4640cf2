#include "connectors/fixtures.h"
#include "connectors/pihr/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::pihr;
using namespace std::chrono_literals;
using test::makeBatch;
using Verdict = DeliveryAnswer::Verdict;

namespace {

const QString kRegistered = QStringLiteral(R"({"ret":"reg","result":true})");

QString acknowledgement(int count, const QString& more = {})
{
    return QStringLiteral(R"({"ret":"sendlog","result":true,"count":%1%2})").arg(count).arg(more);
}

constexpr qint64 kFirstOther = 1'000'000;

/// A session, a moment, and all that the session wanted so far.
struct Bench
{
    Session session;
    MonotonicTime now{std::chrono::hours{1}};
    std::vector<QJsonObject> sent;
    std::map<qint64, std::vector<DeliveryAnswer>> answers;
    std::vector<LinkState> states;
    int pings = 0;
    int aborts = 0;

    static SessionConfig config(Dialect dialect)
    {
        SessionConfig config;
        config.speech = {dialect, WireTime::Local, 1, QStringLiteral("SN-1")};
        config.secret = Secret("hush");
        return config;
    }
    explicit Bench(Dialect dialect = Dialect::Pihr, bool registered = true) : session(config(dialect))
    {
        take(session.connected(now));
        if (registered)
            receive(kRegistered);
    }
    void take(const Outputs& outputs)
    {
        for (const Output& output : outputs) {
            if (const auto* text = std::get_if<SendText>(&output))
                sent.push_back(QJsonDocument::fromJson(text->text.toUtf8()).object());
            else if (std::holds_alternative<SendPing>(output))
                ++pings;
            else if (std::holds_alternative<Abort>(output))
                ++aborts;
            else if (const auto* change = std::get_if<LinkChange>(&output))
                states.push_back(change->state);
            else if (const auto* list = std::get_if<Answers>(&output)) {
                for (const DeliveryAnswer& answer : list->answers)
                    answers[answer.outboxId].push_back(answer);
            }
        }
    }
    /// A server whose acknowledgements carry a count gets several records at once: after one alone, and a first few.
    void learnsToCount()
    {
        for (int few = 1; few <= 2; ++few) {
            deliver(kFirstOther * few, few);
            receive(acknowledgement(few));
            pass(100ms);
        }
        answers.clear();
        sent.clear();
    }
    void receive(const QString& text) { take(session.textReceived(text, now)); }
    void deliver(qint64 first, int count) { take(session.deliver(makeBatch(first, count), now)); }
    /// Lets time pass as a timer would: from one deadline of the session to the next.
    void pass(std::chrono::nanoseconds by)
    {
        const MonotonicTime end = now + by;
        while (const auto next = session.nextTick()) {
            if (*next > end)
                break;
            now = std::max(now, *next);
            take(session.tick(now));
        }
        now = end;
    }
    [[nodiscard]] int punchMessages() const
    {
        return static_cast<int>(std::count_if(
            sent.cbegin(), sent.cend(), [](const QJsonObject& object) { return object.value("cmd") == "sendlog"; }));
    }
    [[nodiscard]] Verdict verdict(qint64 id) const { return answers.at(id).back().verdict; }
};

} // namespace

class TestPihrSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registersFirstAndIsThenOnline()
    {
        Bench bench(Dialect::Pihr, false);
        QCOMPARE(bench.sent.size(), 1U);
        QCOMPARE(bench.sent[0].value("cmd").toString(), QStringLiteral("reg"));
        QVERIFY(bench.states.empty());
        bench.receive(kRegistered);
        QCOMPARE(bench.states, (std::vector<LinkState>{LinkState::Online}));
    }

    void refusedCredentialsAreShownNotHammered()
    {
        Bench bench(Dialect::Pihr, false);
        bench.receive(QStringLiteral(R"({"ret":"reg","result":false,"reason":"invalid_credentials"})"));
        QCOMPARE(bench.states, (std::vector<LinkState>{LinkState::Refused}));
        QCOMPARE(bench.aborts, 1);
        QVERIFY(bench.session.wasRefused());
    }

    void aSilentServerIsLeftAfterTenSeconds()
    {
        Bench bench(Dialect::Pihr, false);
        bench.pass(9'999ms);
        QCOMPARE(bench.aborts, 0);
        bench.pass(1ms);
        QCOMPARE(bench.aborts, 1);
        QCOMPARE(bench.states.back(), LinkState::Offline);
    }

    void aTerminalServerIsAskedAgainEveryTwentySeconds()
    {
        Bench bench(Dialect::AiFace, false);
        bench.pass(20s);
        QCOMPARE(bench.sent.size(), 2U);
        QCOMPARE(bench.sent[1].value("cmd").toString(), QStringLiteral("reg"));
        bench.receive(kRegistered);
        QCOMPARE(bench.states.back(), LinkState::Online);
    }

    void onePunchAMessageOneMessageAtATime()
    {
        Bench bench;
        bench.deliver(1, 3);
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(bench.punchMessages(), i);
            QCOMPARE(bench.sent.back().value("record").toArray().size(), 1);
            bench.receive(acknowledgement(1));
        }
        for (qint64 id = 1; id <= 3; ++id) {
            QCOMPARE(bench.answers.at(id).size(), 1U);
            QCOMPARE(bench.verdict(id), Verdict::Accepted);
        }
        QCOMPARE(bench.punchMessages(), 3);
    }

    void deliveredMeansResultTrueAndCountAbsentOrEnough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("verdict");
        const int accepted = static_cast<int>(Verdict::Accepted);
        const int retry = static_cast<int>(Verdict::Retry);
        const int rejected = static_cast<int>(Verdict::Rejected);
        QTest::newRow("count absent") << R"({"ret":"sendlog","result":true})" << accepted;
        QTest::newRow("count equal") << R"({"ret":"sendlog","result":true,"count":1})" << accepted;
        QTest::newRow("count more") << R"({"ret":"sendlog","result":true,"count":5})" << accepted;
        QTest::newRow("count null") << R"({"ret":"sendlog","result":true,"count":null})" << accepted;
        QTest::newRow("a lie") << R"({"ret":"sendlog","result":true,"count":0})" << retry;
        QTest::newRow("negative") << R"({"ret":"sendlog","result":true,"count":-1})" << retry;
        QTest::newRow("refused") << R"({"ret":"sendlog","result":false,"reason":1})" << retry;
        QTest::newRow("server in trouble") << R"({"ret":"sendlog","result":false,"reason":"db_error"})" << retry;
        QTest::newRow("no result") << R"({"ret":"sendlog","count":1})" << retry;
        QTest::newRow("message itself wrong") << R"({"result":false,"reason":"invalid_json"})" << rejected;
    }
    void deliveredMeansResultTrueAndCountAbsentOrEnough()
    {
        QFETCH(QString, text);
        QFETCH(int, verdict);
        Bench bench;
        bench.deliver(1, 1);
        bench.receive(text);
        QCOMPARE(bench.answers.size(), 1U);
        QCOMPARE(static_cast<int>(bench.verdict(1)), verdict);
    }

    void theTenthLieInARowParks()
    {
        Bench bench;
        for (int i = 1; i <= 9; ++i) {
            bench.deliver(1, 1);
            bench.receive(acknowledgement(0));
            QCOMPARE(bench.verdict(1), Verdict::Retry);
        }
        bench.deliver(1, 1);
        bench.receive(acknowledgement(0));
        QCOMPARE(bench.verdict(1), Verdict::Rejected);
        QVERIFY(!bench.answers.at(1).back().reason.isEmpty());
    }

    void lostConnectionsAreNotShortAcknowledgements()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i) {
            bench.deliver(1, 1);
            bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
            QCOMPARE(bench.verdict(1), Verdict::Retry);
            bench.take(bench.session.connected(bench.now));
            bench.receive(kRegistered);
        }
        bench.deliver(1, 1);
        bench.receive(acknowledgement(0));
        QCOMPARE(bench.verdict(1), Verdict::Retry);
    }

    void aHeartbeatsRefusalIsNotThePunchs()
    {
        Bench bench;
        bench.deliver(1, 1);
        bench.receive(QStringLiteral(R"({"ret":"unknown","result":false,"reason":"invalid command"})"));
        QVERIFY(bench.answers.empty());
        bench.receive(acknowledgement(1));
        QCOMPARE(bench.verdict(1), Verdict::Accepted);
    }

    void noiseAndCommandsInBetweenChangeNothing()
    {
        Bench bench;
        bench.deliver(1, 1);
        bench.receive(QStringLiteral("{broken"));
        bench.receive(QStringLiteral(R"({"cmd":"getuserinfo","enrollid":1,"backupnum":50})"));
        QCOMPARE(bench.sent.back().value("ret").toString(), QStringLiteral("getuserinfo"));
        QCOMPARE(bench.sent.back().value("result"), QJsonValue(false));
        bench.receive(acknowledgement(1));
        QCOMPARE(bench.verdict(1), Verdict::Accepted);
    }

    void surplusAcknowledgementsAcknowledgeNothingElse()
    {
        Bench bench(Dialect::AiFace);
        bench.learnsToCount();
        bench.deliver(1, 2);
        const qint64 first = bench.sent.back().value("logindex").toInteger();
        for (int i = 0; i < 2; ++i)
            bench.receive(acknowledgement(2));
        bench.pass(100ms);
        QCOMPARE(bench.verdict(1), Verdict::Accepted);
        QCOMPARE(bench.verdict(2), Verdict::Accepted);
        // With nothing in flight, and with another message in flight.
        bench.receive(acknowledgement(2));
        bench.deliver(3, 1);
        bench.receive(acknowledgement(2, QStringLiteral(R"(,"logindex":%1)").arg(first)));
        bench.pass(1s);
        QVERIFY(!bench.answers.contains(3));
        bench.receive(acknowledgement(1));
        bench.pass(100ms);
        QCOMPARE(bench.verdict(3), Verdict::Accepted);
    }

    void aLateBetterAcknowledgementOfTheSameMessageCounts()
    {
        Bench bench(Dialect::AiFace);
        bench.learnsToCount();
        bench.deliver(1, 2);
        bench.receive(acknowledgement(1));
        bench.receive(acknowledgement(2));
        bench.pass(100ms);
        QCOMPARE(bench.verdict(1), Verdict::Accepted);
        QCOMPARE(bench.answers.at(1).size(), 1U);
    }

    void atMostFortyRecordsAMessage()
    {
        Bench bench(Dialect::AiFace);
        bench.learnsToCount();
        bench.deliver(1, 41);
        QCOMPARE(bench.sent.back().value("record").toArray().size(), 40);
        QCOMPARE(bench.sent.back().value("count").toInt(), 40);
        bench.receive(acknowledgement(40));
        bench.pass(100ms);
        QCOMPARE(bench.sent.back().value("record").toArray().size(), 1);
    }

    /// Catches: forty records taken for delivered on the acknowledgement of the first.
    void oneRecordAMessageUntilTheServerCounts()
    {
        Bench bench(Dialect::AiFace);
        bench.deliver(1, 40);
        for (int i = 1; i <= 40; ++i) {
            QCOMPARE(bench.punchMessages(), i);
            QCOMPARE(bench.sent.back().value("record").toArray().size(), 1);
            QCOMPARE(bench.sent.back().value("logindex").toInt(), i);
            bench.receive(QStringLiteral(R"({"ret":"sendlog","result":true})"));
            bench.pass(100ms);
            QCOMPARE(bench.answers.size(), static_cast<std::size_t>(i));
            QCOMPARE(bench.verdict(i), Verdict::Accepted);
        }
        // Once it has counted, and then no more: only what it counted is delivered.
        bench.learnsToCount();
        bench.deliver(100, 3);
        QCOMPARE(bench.sent.back().value("record").toArray().size(), 3);
        bench.receive(QStringLiteral(R"({"ret":"sendlog","result":true})"));
        bench.pass(100ms);
        for (qint64 id = 100; id <= 102; ++id)
            QCOMPARE(bench.verdict(id), Verdict::Retry);
        bench.deliver(200, 2);
        QCOMPARE(bench.sent.back().value("record").toArray().size(), 1);
    }

    /// Catches: numbers that begin again with each connection, by which a server takes a new record for an old one.
    void logIndexesGoOnOverConnectionsAndRestarts()
    {
        Bench bench;
        bench.deliver(1, 1);
        const int first = bench.sent.back().value("logindex").toInt();
        bench.receive(acknowledgement(1));
        bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
        bench.take(bench.session.connected(bench.now));
        bench.receive(kRegistered);
        bench.deliver(2, 1);
        QCOMPARE(bench.sent.back().value("logindex").toInt(), first + 1);
        Bench restarted;
        restarted.session.continueLogIndex(1'000);
        restarted.deliver(3, 1);
        QCOMPARE(restarted.sent.back().value("logindex").toInt(), 1'001);
    }

    /// Catches: an entry sent twice because the dispatcher lost patience while the socket was left unread.
    void whatIsOnItsWayIsNotSentAgain()
    {
        Bench bench;
        bench.deliver(1, 2);
        bench.session.readingPaused();
        bench.pass(200s);
        QCOMPARE(bench.aborts, 0);
        bench.deliver(1, 2);
        QCOMPARE(bench.punchMessages(), 1);
        bench.session.readingResumed(bench.now);
        bench.pass(10s);
        bench.receive(acknowledgement(1));
        bench.receive(acknowledgement(1));
        QCOMPARE(bench.punchMessages(), 2);
        QCOMPARE(bench.answers.size(), 2U);
        bench.deliver(3, 1);
        bench.pass(20s);
        QCOMPARE(bench.aborts, 1); // and late is late again
    }

    void oneBadRecordDoesNotParkItsNeighbors()
    {
        Bench bench(Dialect::AiFace);
        bench.learnsToCount();
        // The server stores all but record 2, and says so only by the count.
        for (int round = 0; round < 12; ++round) {
            DeliveryBatch batch;
            for (qint64 id = 1; id <= 3; ++id) {
                if (!bench.answers.contains(id) || bench.verdict(id) == Verdict::Retry)
                    batch.push_back({id, round, test::makePunch(id, QString::number(id))});
            }
            bench.take(bench.session.deliver(batch, bench.now));
            while (bench.sent.back().value("cmd") == "sendlog") {
                const QJsonArray records = bench.sent.back().value("record").toArray();
                int taken = 0;
                for (const auto& record : records)
                    taken += record.toObject().value("enrollid").toInt() == 2 ? 0 : 1;
                bench.sent.push_back({});
                bench.receive(acknowledgement(taken));
                bench.pass(100ms);
            }
        }
        QCOMPARE(bench.verdict(1), Verdict::Accepted);
        QCOMPARE(bench.verdict(2), Verdict::Rejected);
        QCOMPARE(bench.verdict(3), Verdict::Accepted);
    }

    void aRecordThatKillsTheConnectionGoesLast()
    {
        Bench bench;
        for (int i = 0; i < 2; ++i) {
            bench.deliver(1, 2);
            bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
            bench.take(bench.session.connected(bench.now));
            bench.receive(kRegistered);
        }
        DeliveryBatch batch = makeBatch(1, 2);
        batch[1].punch.facts.person = PersonId(QStringLiteral("second"));
        bench.take(bench.session.deliver(batch, bench.now));
        QCOMPARE(bench.sent.back().value("record").toArray().at(0).toObject().value("enrollid").toString(),
                 QStringLiteral("second"));
    }

    void anUnacknowledgedPunchEndsTheConnection()
    {
        Bench bench;
        bench.deliver(1, 3);
        bench.receive(acknowledgement(1));
        bench.pass(20s);
        QCOMPARE(bench.aborts, 1);
        QCOMPARE(bench.verdict(1), Verdict::Accepted);
        QCOMPARE(bench.verdict(2), Verdict::Retry);
        QCOMPARE(bench.verdict(3), Verdict::Retry);
        // The state change came first: the next batch is not sent into the void.
        QCOMPARE(bench.states.back(), LinkState::Offline);
    }

    /// Catches: 0 sent for a person whose number is not known yet: servers accept it and store no person.
    void whoHasNoNumberYetWaitsAndTheRestIsSent()
    {
        Bench bench(Dialect::AiFace);
        DeliveryBatch batch = makeBatch(1, 2);
        const PersonId person(QStringLiteral("E-17"));
        batch[0].punch.facts.person = person;
        QCOMPARE(bench.session.unnumbered({person, batch[1].punch.facts.person}), std::vector<PersonId>{person});
        bench.take(bench.session.deliver(batch, bench.now));
        bench.receive(acknowledgement(1));
        bench.pass(300ms);
        QCOMPARE(bench.verdict(1), Verdict::Retry);
        QCOMPARE(bench.verdict(2), Verdict::Accepted);
        bench.session.learn({{person, 2'000'000'000}});
        QVERIFY(bench.session.unnumbered({person}).empty());
        bench.take(bench.session.deliver({batch[0]}, bench.now));
        QCOMPARE(bench.sent.back().value("record").toArray().at(0).toObject().value("enrollid"),
                 QJsonValue(2'000'000'000));
    }

    void punchWithoutPersonIsParked()
    {
        Bench bench;
        DeliveryBatch batch = makeBatch(1, 1);
        batch[0].punch.facts.person = PersonId();
        bench.take(bench.session.deliver(batch, bench.now));
        bench.pass(300ms);
        QCOMPARE(bench.verdict(1), Verdict::Rejected);
    }

    void answersDoNotWaitForTheWholeBatch()
    {
        Bench bench;
        bench.deliver(1, 2);
        bench.receive(acknowledgement(1));
        bench.pass(200ms);
        QVERIFY(bench.answers.contains(1));
        QVERIFY(!bench.answers.contains(2));
    }

    void nothingIsSentBeforeRegistration()
    {
        Bench bench(Dialect::Pihr, false);
        bench.deliver(1, 2);
        QCOMPARE(bench.punchMessages(), 0);
        QCOMPARE(bench.verdict(1), Verdict::Retry);
        QCOMPARE(bench.verdict(2), Verdict::Retry);
    }

    void heartbeatsAndPingsGoOnAndAMissingPongEndsIt()
    {
        Bench bench;
        for (int i = 0; i < 10; ++i) {
            bench.pass(30s);
            bench.session.pongReceived(bench.now);
        }
        QCOMPARE(bench.pings, 10);
        QCOMPARE(std::count_if(bench.sent.cbegin(), bench.sent.cend(),
                               [](const QJsonObject& object) { return object.value("cmd") == "heartbeat"; }),
                 10);
        QCOMPARE(bench.aborts, 0);
        bench.pass(40s);
        QCOMPARE(bench.aborts, 1);
    }

    void aForgottenRegistrationStartsAfresh()
    {
        Bench bench;
        bench.deliver(1, 1);
        bench.receive(QStringLiteral(R"({"result":false,"reason":"not_authenticated"})"));
        QCOMPARE(bench.aborts, 1);
        QCOMPARE(bench.verdict(1), Verdict::Retry);
    }
};

QTEST_GUILESS_MAIN(TestPihrSession)
#include "tst_pihr_session.moc"
