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

/// To a login at 2023-11-14 22:13:20 UTC, when the test's clock begins.
constexpr const char* kWelcome = R"({"ret":"reg","result":true,"cloudtime":"2023-11-14 22:13:20","nosenduser":true})";

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
        QCOMPARE(sent(in), object(kWelcome));
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
        const QJsonObject welcome = sent(again.textReceived(kLogin, bench.clock.read()));
        QCOMPARE(welcome.value(QStringLiteral("result")), QJsonValue(true));
        QCOMPARE(welcome.value(QStringLiteral("cloudtime")), QJsonValue("2023-11-14 22:14:20"));
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
        QCOMPARE(last.size(), 3U);
        QCOMPARE(find<NotTaken>(last)->what, QStringLiteral("command \"nonsense\""));
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
        // What was not taken as a photo is not acknowledged, even for a person who is known.
        const QString enroll = QStringLiteral(R"({"cmd":"enrollment","id":"1","name":"A"%1})");
        const QString update = QStringLiteral(R"({"cmd":"update","id":"1","name":"A"%1})");
        QTest::newRow("no image") << enroll.arg(QString()) << "no_face: The image is missing";
        QTest::newRow("image null") << enroll.arg(QStringLiteral(R"(,"image":null)"))
                                    << "no_face: The image is missing";
        QTest::newRow("image empty") << enroll.arg(QStringLiteral(R"(,"image":"")")) << "no_face: The image is missing";
        const QString noText = QStringLiteral("no_face: The image is not text in base64");
        for (const char* value : {"[1]", "[\"eA==\"]", "7", "true", "{\"data\":\"eA==\"}"}) {
            const QString image = QStringLiteral(R"(,"image":%1)").arg(QLatin1String(value));
            QTest::addRow("enroll by %s", value) << enroll.arg(image) << noText;
            QTest::addRow("update by %s", value) << update.arg(image) << noText;
        }
        QTest::newRow("enroll by photo") << enroll.arg(QStringLiteral(R"(,"photo":"eA==")"))
                                         << R"(no_face: The photo must be in the field "image", not in "photo")";
        QTest::newRow("update by Image") << update.arg(QStringLiteral(R"(,"Image":"eA==")"))
                                         << R"(no_face: The photo must be in the field "image", not in "Image")";
        QTest::newRow("credential list") << R"({"cmd":"senduser","enrollid":1,"backupnum":50,"record":["eA=="]})"
                                         << noText;
        QTest::newRow("credential in image")
            << R"({"cmd":"senduser","enrollid":1,"backupnum":10,"record":"1234","image":"eA=="})"
            << R"(no_face: The photo must be in the field "record", not in "image")";
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
        const Outputs timeless = bench.say(QStringLiteral(R"({"cmd":"sendlog","record":[{"enrollid":"7"}]})"));
        QCOMPARE(sent({timeless.back()}),
                 object(R"({"ret":"sendlog","result":false,"count":0,"reason":"record 1: time null cannot be read"})"));
    }

    /// Catches: a record that the kiosk cannot take answered with true, which its sender then forgets.
    void whatIsNotTakenIsRefusedAndLogged_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* fields, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(fields) << QString::fromLatin1(reason);
        };
        row("inout 255", R"("enrollid":7,"time":"2023-11-14 22:00:00","inout":255)",
            "record 1: inout 255 is neither in nor out");
        row("inout word", R"("enrollid":7,"time":"2023-11-14 22:00:00","inout":"in")",
            "record 1: inout \"in\" is neither in nor out");
        row("inout true", R"("enrollid":7,"time":"2023-11-14 22:00:00","inout":true)",
            "record 1: inout true is neither in nor out");
        row("no such day", R"("enrollid":7,"time":"2023-02-30 22:00:00","inout":0)",
            "record 1: time \"2023-02-30 22:00:00\" cannot be read");
        row("clock never set", R"("enrollid":7,"time":"1970-01-01 00:00:07","inout":0)",
            "record 1: The record's time is implausible");
        row("two days ahead", R"("enrollid":7,"time":"2023-11-16 22:13:20","inout":0)",
            "record 1: The record's time is implausible");
        row("nobody", R"("time":"2023-11-14 22:00:00","inout":0)", "record 1: enrollid null names no person");
        row("a list", R"("enrollid":[7],"time":"2023-11-14 22:00:00","inout":0)",
            "record 1: enrollid [7] names no person");
        row("an event of a person", R"("enrollid":7,"time":"2023-11-14 22:00:00","inout":0,"event":5)",
            "record 1: event 5 is no punch");
        row("forges a line", R"("enrollid":7,"time":"2023-11-14\nerror all is lost","inout":0)",
            "record 1: time \"2023-11-14\\nerror all is lost\" cannot be read");
    }
    void whatIsNotTakenIsRefusedAndLogged()
    {
        QFETCH(QString, record);
        QFETCH(QString, reason);
        Bench bench;
        (void)bench.say(kLogin);
        const QString message =
            QStringLiteral(R"({"cmd":"sendlog","sn":"DEV-2","count":1,"logindex":3,"record":[{%1}]})").arg(record);
        const Outputs out = bench.say(message);
        QVERIFY(!find<Collect>(out));
        QCOMPARE(sent(out), (QJsonObject{{"ret", "sendlog"},
                                         {"result", false},
                                         {"count", 0},
                                         {"reason", reason},
                                         {"logindex", 3},
                                         {"cloudtime", "2023-11-14 22:13:20"}}));
        QVERIFY(find<NotTaken>(out).has_value());
        QVERIFY2(find<NotTaken>(out)->what.contains(reason), qPrintable(find<NotTaken>(out)->what));
        // A sender that goes on sending it does not fill the log.
        QVERIFY(!find<NotTaken>(bench.say(message)));
    }

    /// Catches: good records lost with a bad one, or the bad one with the good ones.
    void aMessageWithOneBadRecordIsKeptAndRefused()
    {
        Bench bench;
        (void)bench.say(kLogin);
        const QString message = QStringLiteral(R"({"cmd":"sendlog","sn":"DEV-2","count":3,"logindex":7,"record":[)"
                                               R"({"enrollid":7,"time":"2023-11-14 22:00:00","inout":"1"},)"
                                               R"({"enrollid":8,"time":"2023-11-14 22:00:00","inout":255},)"
                                               R"({"enrollid":9,"time":"2023-11-14 22:00:00","inout":0}]})");
        const Outputs out = bench.say(message);
        const std::optional<Collect> collect = find<Collect>(out);
        QVERIFY(collect.has_value());
        QCOMPARE(collect->punches.size(), 2U);
        QVERIFY(collect->punches[0].direction == Direction::Out);
        const QJsonObject answer = sent(bench.session.committed(collect->ticket, bench.clock.read()));
        QCOMPARE(answer.value(QStringLiteral("result")), QJsonValue(false));
        QCOMPARE(answer.value(QStringLiteral("count")), QJsonValue(2));
        QCOMPARE(answer.value(QStringLiteral("logindex")), QJsonValue(7));
        const Outputs again = bench.say(message);
        QCOMPARE(find<Collect>(again)->punches[0].key, collect->punches[0].key);
    }

    void whatAMessagePromisesAndDoesNotHoldIsRefused_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::newRow("no records") << R"("count":1)";
        QTest::newRow("records are no list") << R"("record":"7")";
        QTest::newRow("fewer than counted") << R"("count":2,"record":[{"enrollid":0}])";
        QTest::newRow("not an object") << R"("record":[5])";
    }
    void whatAMessagePromisesAndDoesNotHoldIsRefused()
    {
        QFETCH(QString, fields);
        Bench bench;
        (void)bench.say(kLogin);
        const QJsonObject answer = sent(bench.say(QStringLiteral(R"({"cmd":"sendlog",%1})").arg(fields)));
        QCOMPARE(answer.value(QStringLiteral("result")), QJsonValue(false));
        QVERIFY(!answer.value(QStringLiteral("reason")).toString().isEmpty());
    }

    /// Catches: a door, an alarm or a stranger recorded as somebody's punch, or kept by the terminal forever.
    void doorsAlarmsAndStrangersAreNoPunches()
    {
        Bench bench;
        (void)bench.say(kLogin);
        const Outputs out =
            bench.say(QStringLiteral(R"({"cmd":"sendlog","sn":"DEV-2","count":4,"logindex":1,"record":[)"
                                     R"({"enrollid":0,"time":"2023-11-14 22:00:00","inout":0,"event":4},)"
                                     R"({"enrollid":99999999,"time":"2023-11-14 22:00:00","inout":0,"event":0},)"
                                     R"({"enrollid":"99999999","time":"2023-11-14 22:00:00","inout":1},)"
                                     R"({"time":"2023-11-14 22:00:00","event":16}]})"));
        QCOMPARE(out.size(), 1U);
        QCOMPARE(sent(out), (QJsonObject{{"ret", "sendlog"},
                                         {"result", true},
                                         {"count", 4},
                                         {"logindex", 1},
                                         {"cloudtime", "2023-11-14 22:13:20"}}));
    }

    /// What a terminal of the protocol expects of its server.
    void aTerminalCanLiveHere()
    {
        Bench bench;
        QCOMPARE(sent(bench.say(kLogin)), object(kWelcome));
        QCOMPARE(sent(bench.say(QStringLiteral(R"({"cmd":"heartbeat","sn":"SN-1"})"))),
                 object(R"({"ret":"heartbeat","result":true,"cloudtime":"2023-11-14 22:13:20"})"));
        QCOMPARE(sent(bench.say(QStringLiteral(R"({"cmd":"sendqrcode","sn":"SN-1","record":"4711"})")))
                     .value(QStringLiteral("access")),
                 QJsonValue(0));
        const Outputs card = bench.say(QStringLiteral(
            R"({"cmd":"senduser","enrollid":7,"name":"Ann","backupnum":11,"admin":1,"record":0012345})"));
        const std::optional<ChangePerson> change = find<ChangePerson>(card);
        QVERIFY(change.has_value());
        QCOMPARE(change->change.id.value(), QStringLiteral("7"));
        QCOMPARE(*change->change.name, QStringLiteral("Ann"));
        QCOMPARE(change->change.card->reveal(), QByteArray("0012345"));
        QVERIFY(change->change.privilege == Privilege::Administrator && !change->change.photo);
        QCOMPARE(sent(bench.session.changed(change->ticket, {}, bench.clock.read())),
                 object(R"({"ret":"senduser","result":true})"));
        const Outputs finger =
            bench.say(QStringLiteral(R"({"cmd":"senduser","enrollid":7,"name":"Ann","backupnum":0,"record":"aa"})"));
        QVERIFY(!find<ChangePerson>(finger));
        QCOMPARE(sent(finger).value(QStringLiteral("ret")), QJsonValue("senduser"));
        QCOMPARE(sent(finger).value(QStringLiteral("result")), QJsonValue(false));
        QVERIFY(find<NotTaken>(finger).has_value());
    }

    /// Catches: the clocks of all terminals set to 1970 by a kiosk that has lost its own.
    void aKioskThatDoesNotKnowTheTimeTellsNone()
    {
        Bench bench;
        bench.clock.setWall(WallTime{Milliseconds{7'000}});
        QCOMPARE(sent(bench.say(kLogin)), object(R"({"ret":"reg","result":true,"nosenduser":true})"));
    }
};

QTEST_GUILESS_MAIN(TestInwardSession)
#include "tst_inward_session.moc"
