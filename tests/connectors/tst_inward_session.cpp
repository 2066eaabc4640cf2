#include "connectors/inward/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollcall;
using namespace rollcall::inward;
using namespace std::chrono_literals;

namespace {

const QString kAddress = QStringLiteral("192.0.2.1");
const QString kLogin = QStringLiteral(R"({"cmd":"reg","sn":"SN-1","cpusn":"correct horse"})");
const QString kWrong = QStringLiteral(R"({"cmd":"reg","sn":"SN-1","cpusn":"correct mouse"})");

/// A session and its gate on a clock that the test moves.
struct Bench
{
    ManualClock clock;
    SessionConfig config;
    Gatekeeper gate;
    Session session;

    explicit Bench(GateLimits limits = {}, SessionConfig settings = {})
        : config(withLogin(std::move(settings))), gate(limits), session(config, gate, kAddress, clock.monotonic())
    {}
    static SessionConfig withLogin(SessionConfig settings)
    {
        settings.serialNumber = QStringLiteral("SN-1");
        settings.secret = Secret("correct horse");
        settings.time = WireTime::Utc;
        return settings;
    }
    Outputs say(const QString& text) { return session.textReceived(text, clock.read()); }
    Outputs wait(std::chrono::nanoseconds time)
    {
        clock.advance(time);
        return session.tick(clock.read());
    }
};

QJsonObject sent(const Outputs& outputs)
{
    for (const Output& output : outputs) {
        if (const auto* message = std::get_if<SendText>(&output))
            return QJsonDocument::fromJson(message->text.toUtf8()).object();
    }
    return {};
}

QString reasonIn(const Outputs& outputs)
{
    return sent(outputs).value(QStringLiteral("reason")).toString();
}

template <class Kind> std::optional<Kind> find(const Outputs& outputs)
{
    for (const Output& output : outputs) {
        if (const auto* wanted = std::get_if<Kind>(&output))
            return *wanted;
    }
    return std::nullopt;
}

QJsonObject object(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestInwardSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstWordIsTheLogin()
    {
        Bench bench;
        const Outputs early = bench.say(QStringLiteral(R"({"cmd":"sendlog","record":[]})"));
        QCOMPARE(sent(early), object(R"({"result":false,"reason":"not_authenticated"})"));
        QVERIFY(find<CloseWith>(early) && find<CloseWith>(early).value().code == 1000);
        QVERIFY(bench.say(kLogin).empty()); // too late
        QVERIFY(find<Abort>(bench.wait(bench.config.times.farewell)).has_value());
    }

    void badJsonIsSaidAndForgiven()
    {
        Bench bench;
        QCOMPARE(sent(bench.say(QStringLiteral("{"))), object(R"({"result":false,"reason":"invalid_json"})"));
        const Outputs in = bench.say(kLogin);
        QCOMPARE(sent(in), object(R"({"ret":"reg","result":true})"));
        QVERIFY(find<Welcomed>(in).has_value());
    }

    /// Catches: an answer at once, which makes guessing as fast as the network.
    void aWrongLoginIsAnsweredLateAndEndsIt()
    {
        Bench bench;
        QCOMPARE(bench.say(kWrong).size(), 1U); // for the log alone
        QVERIFY(!bench.session.isWelcome());
        QVERIFY(bench.say(kLogin).empty()); // not heard any more
        QVERIFY(bench.wait(249ms).empty());
        const Outputs out = bench.wait(1ms);
        QCOMPARE(sent(out), object(R"({"ret":"reg","result":false,"reason":"invalid_credentials"})"));
        QVERIFY(find<CloseWith>(out).has_value());
    }

    void theRightSecretOfAnotherSerialNumberIsWrong()
    {
        Bench bench;
        QVERIFY(find<LoginRefused>(bench.say(QStringLiteral(R"({"cmd":"reg","sn":"SN-2","cpusn":"correct horse"})")))
                    .has_value());
        QVERIFY(!bench.session.isWelcome());
    }

    /// Catches: the sixth guess compared all the same, so that lockout only slows the answer down.
    void afterFiveFailuresTheRightSecretIsRefusedForAWhile()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i) {
            Session guess(bench.config, bench.gate, kAddress, bench.clock.monotonic());
            const Outputs out = guess.textReceived(kWrong, bench.clock.read());
            QCOMPARE(find<LoginRefused>(out).value().lockedOut, i == 4);
            QVERIFY(sent(out).isEmpty());
        }
        QVERIFY(bench.gate.arrived(kAddress, bench.clock.monotonic()) == Gatekeeper::Verdict::LockedOut);
        QVERIFY(bench.gate.arrived(QStringLiteral("192.0.2.2"), bench.clock.monotonic()) ==
                Gatekeeper::Verdict::Welcome);
        QVERIFY(sent(bench.say(kLogin)).isEmpty()); // a connection made before the lockout
        QVERIFY(!bench.session.isWelcome());
        // That was the sixth failure: one minute.
        bench.clock.advance(59s);
        QVERIFY(bench.gate.isLockedOut(kAddress, bench.clock.monotonic()));
        bench.clock.advance(1s);
        QVERIFY(bench.gate.arrived(kAddress, bench.clock.monotonic()) == Gatekeeper::Verdict::Welcome);
        Session again(bench.config, bench.gate, kAddress, bench.clock.monotonic());
        QCOMPARE(sent(again.textReceived(kLogin, bench.clock.read())), object(R"({"ret":"reg","result":true})"));
    }

    void lockoutsGrowToTheirCap()
    {
        ManualClock clock;
        Gatekeeper gate{GateLimits{}};
        Milliseconds last{};
        for (int i = 0; i < 40; ++i)
            last = gate.loginFailed(kAddress, clock.monotonic());
        QCOMPARE(last, Milliseconds{8000});
        clock.advance(3'599s);
        QVERIFY(gate.isLockedOut(kAddress, clock.monotonic()));
        clock.advance(1s);
        QVERIFY(!gate.isLockedOut(kAddress, clock.monotonic()));
    }

    /// Catches: a table that grows with every address of an attacker, or that lets an attacker with many addresses wash
    /// a lockout away.
    void theTableIsBoundedAndKeepsLockouts()
    {
        GateLimits limits;
        limits.rememberedAddresses = 100;
        ManualClock clock;
        Gatekeeper gate(limits);
        for (int i = 0; i < 5; ++i)
            (void)gate.loginFailed(kAddress, clock.monotonic());
        QVERIFY(gate.arrived(QStringLiteral("peer"), clock.monotonic()) == Gatekeeper::Verdict::Welcome);
        for (int i = 0; i < 1000; ++i) {
            clock.advance(1ms);
            (void)gate.loginFailed(QString::number(i), clock.monotonic());
        }
        QVERIFY(gate.remembered() <= 100);
        QVERIFY(gate.isLockedOut(kAddress, clock.monotonic()));
        gate.left(QStringLiteral("peer"));
        QCOMPARE(gate.connections(), 0);
    }

    void connectionsAreCountedPerAddressAndInAll()
    {
        GateLimits limits;
        limits.connections = 3;
        limits.connectionsPerAddress = 2;
        ManualClock clock;
        Gatekeeper gate(limits);
        const auto arrive = [&](const char* from) {
            return gate.arrived(QString::fromLatin1(from), clock.monotonic());
        };
        QVERIFY(arrive("a") == Gatekeeper::Verdict::Welcome);
        QVERIFY(arrive("a") == Gatekeeper::Verdict::Welcome);
        QVERIFY(arrive("a") == Gatekeeper::Verdict::TooMany);
        QVERIFY(arrive("b") == Gatekeeper::Verdict::Welcome);
        QVERIFY(arrive("c") == Gatekeeper::Verdict::TooMany);
        gate.left(QStringLiteral("a"));
        QVERIFY(arrive("c") == Gatekeeper::Verdict::Welcome);
    }

    /// Catches: an IPv6 host that takes a new address forevery guess.
    void aNetworkOfIpv6IsOneAddress()
    {
        const auto key = [](const char* text) { return Gatekeeper::keyOf(QHostAddress(QString::fromLatin1(text))); };
        QCOMPARE(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        QVERIFY(key("2001:db8:1:2::1") != key("2001:db8:1:3::1"));
        QCOMPARE(key("::ffff:192.0.2.1"), key("192.0.2.1"));
        QVERIFY(key("192.0.2.1") != key("192.0.2.2"));
    }

    void whoDoesNotLogInIsCutOff()
    {
        Bench bench;
        QVERIFY(!find<Abort>(bench.wait(9'999ms)));
        QCOMPARE(bench.session.nextTick(), bench.clock.monotonic() + 1ms);
        QVERIFY(find<Abort>(bench.wait(1ms)).has_value());
    }

    void aSilentPeerIsAskedAndThenCutOff()
    {
        Bench bench;
        (void)bench.say(kLogin);
        QVERIFY(find<SendPing>(bench.wait(30s)).has_value());
        bench.session.heard(bench.clock.monotonic());
        QVERIFY(find<SendPing>(bench.wait(30s)).has_value());
        QVERIFY(!find<Abort>(bench.wait(29s)));
        QVERIFY(find<Abort>(bench.wait(1s)).has_value());
    }

    void oneRequestAtATimeAndInOrder()
    {
        Bench bench;
        (void)bench.say(kLogin);
        const Outputs first = bench.say(QStringLiteral(R"({"cmd":"delete","id":"1"})"));
        QVERIFY(find<RemovePerson>(first).has_value());
        QVERIFY(bench.say(QStringLiteral(R"({"cmd":"delete","id":"2"})")).empty());
        QVERIFY(bench.say(QStringLiteral(R"({"cmd":"nonsense"})")).empty());
        const Outputs next = bench.session.removed(find<RemovePerson>(first).value().ticket, {}, bench.clock.read());
        QCOMPARE(sent(next), object(R"({"ret":"delete","result":true})"));
        QVERIFY(find<RemovePerson>(next).has_value());
        QCOMPARE(find<RemovePerson>(next).value().id.value(), QStringLiteral("2"));
        // A second answer to the first is dropped.
        QVERIFY(bench.session.removed(find<RemovePerson>(first).value().ticket, {}, bench.clock.read()).empty());
        const Outputs last = bench.session.removed(find<RemovePerson>(next).value().ticket,
                                                   failure(ErrorCode::NotFound, "nobody"), bench.clock.read());
        QCOMPARE(last.size(), 2U);
        QCOMPARE(sent(last), object(R"({"ret":"delete","result":false,"reason":"user_not_found"})"));
        QCOMPARE(sent({last[1]}), object(R"({"ret":"unknown","result":false,"reason":"invalid command"})"));
    }

    void workThatHangsIsAnsweredAndItsLateResultPassedOver()
    {
        Bench bench;
        (void)bench.say(kLogin);
        const Outputs out = bench.say(QStringLiteral(R"({"cmd":"enrollment","id":"1","name":"A","image":"eA=="})"));
        QVERIFY(find<ChangePerson>(out).has_value());
        QCOMPARE(sent(bench.wait(30s)), object(R"({"ret":"enrollment","result":false,"reason":"db_error"})"));
        QVERIFY(bench.session.changed(find<ChangePerson>(out).value().ticket, {}, bench.clock.read()).empty());
    }

    /// Catches: a peer that floods and is served as fast as it can send.
    void whoIsTooFastWaitsAndWhoDoesNotWaitIsSentAway()
    {
        GateLimits limits;
        limits.messagesPerSecond = 10;
        limits.messageBurst = 2;
        Bench bench(limits);
        (void)bench.say(kLogin);
        QVERIFY(!sent(bench.say(QStringLiteral("{}"))).isEmpty());
        QVERIFY(bench.say(QStringLiteral("{}")).empty());
        QCOMPARE(bench.session.nextTick() - bench.clock.monotonic(), std::chrono::nanoseconds{100ms});
        QVERIFY(!sent(bench.wait(100ms)).isEmpty());
        for (int i = 0; i < 16; ++i)
            QVERIFY(!find<CloseWith>(bench.say(QStringLiteral("{}"))));
        const Outputs out = bench.say(QStringLiteral("{}"));
        QVERIFY(find<CloseWith>(out) && find<CloseWith>(out).value().code == 1008);
    }

    void waitingPhotosAreBounded()
    {
        SessionConfig config;
        config.queuedCharacters = 1000;
        Bench bench({}, config);
        (void)bench.say(kLogin);
        (void)bench.say(QStringLiteral(R"({"cmd":"delete","id":"1"})"));
        QVERIFY(bench.say(QString(900, u'x')).empty());
        QVERIFY(find<CloseWith>(bench.say(QString(101, u'x'))).has_value());
    }

    void photosAreLimitedByTheMinuteAndOnlyPhotos()
    {
        GateLimits limits;
        limits.enrollmentsPerMinute = 6;
        limits.enrollmentBurst = 1;
        Bench bench(limits);
        (void)bench.say(kLogin);
        const QString enroll = QStringLiteral(R"({"cmd":"enrollment","id":"1","name":"A","image":"eA=="})");
        const Outputs first = bench.say(enroll);
        QVERIFY(find<ChangePerson>(first).has_value());
        (void)bench.session.changed(find<ChangePerson>(first).value().ticket, {}, bench.clock.read());
        QVERIFY(reasonIn(bench.say(enroll)).contains(QStringLiteral("10 seconds")));
        QVERIFY(find<FindPerson>(bench.say(QStringLiteral(R"({"cmd":"update","id":"1","name":"B"})"))).has_value());
    }

    void reasonsAreThoseOfTheNotes_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("reason");
        QTest::newRow("enroll nobody") << R"({"cmd":"enrollment","name":"A","image":"eA=="})"
                                       << "Missing id";
        QTest::newRow("update nobody") << R"({"cmd":"update","name":"A"})"
                                       << "Missing id";
        QTest::newRow("delete nobody") << R"({"cmd":"delete"})"
                                       << "Missing id";
        QTest::newRow("update nothing") << R"({"cmd":"update","id":"1"})"
                                        << "No fields to update";
        QTest::newRow("unknown") << R"({"cmd":"reboot"})"
                                 << "invalid command";
        QTest::newRow("not an image") << R"({"cmd":"enrollment","id":"1","image":"%"})"
                                      << "no_face: The image is not base64";
    }
    void reasonsAreThoseOfTheNotes()
    {
        QFETCH(QString, message);
        QFETCH(QString, reason);
        Bench bench;
        (void)bench.say(kLogin);
        QCOMPARE(reasonIn(bench.say(message)), reason);
    }

    /// Catches: a punch acknowledged before it is in the ledger.
    void punchesAreAcknowledgedWhenCommitted()
    {
        Bench bench;
        (void)bench.say(kLogin);
        const QString message = QStringLiteral(
            R"({"cmd":"sendlog","record":[{"enrollid":"7","time":"2023-11-14 22:00:00","inout":1},{"enrollid":0}]})");
        const Outputs out = bench.say(message);
        QCOMPARE(out.size(), 1U);
        const std::optional<Collect> collect = find<Collect>(out);
        QVERIFY(collect.has_value());
        QCOMPARE(collect.value().punches.size(), 1U);
        QCOMPARE(collect.value().punches[0].person.value(), QStringLiteral("7"));
        QCOMPARE(toDateTimeUtc(collect.value().punches[0].at.utc).toString(Qt::ISODate),
                 QStringLiteral("2023-11-14T22:00:00Z"));
        QCOMPARE(sent(bench.session.committed(collect.value().ticket, bench.clock.read())),
                 object(R"({"ret":"sendlog","result":true,"count":2})"));
        const Outputs repeat = bench.say(message);
        QVERIFY(find<Collect>(repeat).has_value());
        QCOMPARE(find<Collect>(repeat).value().punches[0].key, collect.value().punches[0].key);
        QCOMPARE(sent(bench.wait(30s)), object(R"({"ret":"sendlog","result":false,"reason":"db_error"})"));
        QCOMPARE(sent(bench.say(QStringLiteral(R"({"cmd":"sendlog","record":[{"enrollid":"7"}]})"))),
                 object(R"({"ret":"sendlog","result":true,"count":0})"));
    }
};

QTEST_GUILESS_MAIN(TestInwardSession)
#include "tst_inward_session.moc"
