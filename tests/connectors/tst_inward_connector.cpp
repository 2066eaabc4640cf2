#include "base/translatable.h"
#include "connectors/fixtures.h"
#include "connectors/inward/inward_connector.h"
#include "connectors/registry.h"
#include "connectors/scripted_site.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace rollcall;
using namespace rollcall::inward;
using test::ScriptedSite;

namespace {

const QString kLogin = QStringLiteral(R"({"cmd":"reg","sn":"SN-1","cpusn":"correct horse","devinfo":{}})");
const QString kWrong = QStringLiteral(R"({"cmd":"reg","sn":"SN-1","cpusn":"guess","devinfo":{}})");

using Pairs = std::vector<std::pair<QString, QVariant>>;

ConnectorSettings inwardTable(Pairs more = {})
{
    Pairs pairs{{QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                {QStringLiteral("secret"), QStringLiteral("correct horse")},
                {QStringLiteral("port"), 0LL},
                {QStringLiteral("time"), QStringLiteral("utc")}};
    for (const auto& pair : more) {
        std::erase_if(pairs, [&pair](const auto& old) { return old.first == pair.first; });
        pairs.push_back(pair);
    }
    return test::table(QStringLiteral("inward"), pairs);
}

class Sink final : public ConnectorSink
{
public:
    std::vector<ConnectorStatus> states;
    std::vector<std::pair<std::vector<PunchDraft>, QByteArray>> collected;
    void answered(const ConnectorId&, std::vector<DeliveryAnswer>) override {}
    void stateChanged(ConnectorStatus status) override { states.push_back(std::move(status)); }
    void punchesCollected(const ConnectorId&, std::vector<PunchDraft> punches, QByteArray cursor) override
    {
        collected.emplace_back(std::move(punches), std::move(cursor));
    }
    void rosterAnswered(const ConnectorId&, std::vector<DeliveryAnswer>) override {}
    void tokenJudged(const ConnectorId&, TokenVerdict) override {}
    std::vector<AuditEvent> events;
    void audited(const ConnectorId&, AuditEvent event) override { events.push_back(std::move(event)); }
};

/// A connector on a free port with a site behind it.
struct Kiosk
{
    SystemClock clock;
    ScriptedSite site;
    Sink sink;
    Settings settings;
    std::unique_ptr<InwardConnector> connector;

    explicit Kiosk(const Pairs& more = {}, const std::function<void(Settings&)>& change = {})
        : settings(inward::readSettings(test::values(inwardTable(more))).value())
    {
        settings.gate.firstPenalty = Milliseconds{1};
        if (change)
            change(settings);
        connector = std::make_unique<InwardConnector>(ConnectorId(QStringLiteral("hr")), settings, clock, site, sink);
        connector->start();
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                        .arg(settings.isSecure() ? QStringLiteral("wss") : QStringLiteral("ws"))
                        .arg(connector->port()));
    }
};

class Client : public QObject
{
public:
    QWebSocket socket;
    QStringList received;
    bool closed = false;

    explicit Client(const QUrl& url, const QList<QSslCertificate>& authorities = {})
    {
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { received << text; });
        connect(&socket, &QWebSocket::disconnected, this, [this] { closed = true; });
        if (!authorities.isEmpty()) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates(authorities);
            socket.setSslConfiguration(tls);
        }
        socket.open(url);
    }
    ~Client() override { socket.disconnect(this); }
    /// The answer to one message; empty when none came.
    QJsonObject ask(const QString& text)
    {
        const auto before = received.size();
        if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState || closed; }))
            return {};
        socket.sendTextMessage(text);
        if (!QTest::qWaitFor([&] { return received.size() > before || closed; }, 10'000) || received.size() == before)
            return {};
        return QJsonDocument::fromJson(received.last().toUtf8()).object();
    }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return closed || socket.state() == QAbstractSocket::UnconnectedState; });
    }
};

QJsonObject object(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Of the answer to a terminal or to a log with a number; the time in it is the kiosk's.
QJsonObject timed(QJsonObject answer)
{
    const QString time = answer.take(QStringLiteral("cloudtime")).toString();
    const QDateTime read = QDateTime::fromString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    constexpr int kTolerance = 60;
    if (!read.isValid() || std::abs(read.secsTo(QDateTime::currentDateTime())) > kTolerance)
        answer.insert(QStringLiteral("wrong time"), time);
    return answer;
}

const QByteArray kWelcome = R"({"ret":"reg","result":true,"nosenduser":true})";

QString enrollment(const char* id, const QByteArray& photo)
{
    return QStringLiteral(R"({"cmd":"enrollment","id":"%1","name":"Ann","image":"%2"})")
        .arg(QLatin1String(id), QString::fromLatin1(photo.toBase64()));
}

} // namespace

class TestInwardConnector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_directory.isValid()); }

    void saysWhereItListens()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.connector->port() != 0);
        QCOMPARE(kiosk.sink.states.size(), 1U);
        QVERIFY(kiosk.sink.states[0].state == LinkState::Online);
        QVERIFY(!kiosk.sink.states[0].delivers);
        QVERIFY(inEnglish(kiosk.sink.states[0].title)
                    .contains(QStringLiteral("listening on ws://127.0.0.1:%1").arg(kiosk.connector->port())));
    }

    void enrollsChangesAndRemoves()
    {
        Kiosk kiosk;
        Client hr(kiosk.url());
        QCOMPARE(timed(hr.ask(kLogin)), object(kWelcome));
        QCOMPARE(hr.ask(enrollment("7", "FACE of Ann")), object(R"({"ret":"enrollment","result":true})"));
        const PersonId ann(QStringLiteral("7"));
        QCOMPARE(kiosk.site.people.at(ann).displayName, QStringLiteral("Ann"));
        QCOMPARE(kiosk.site.photos.at(ann), QByteArray("FACE of Ann"));
        QCOMPARE(hr.ask(QStringLiteral(R"({"cmd":"update","id":7,"name":"Anne"})")),
                 object(R"({"ret":"update","result":true})"));
        QCOMPARE(kiosk.site.people.at(ann).displayName, QStringLiteral("Anne"));
        QCOMPARE(hr.ask(QStringLiteral(R"({"cmd":"update","id":"8","name":"Bo"})")),
                 object(R"({"ret":"update","result":false,"reason":"user_not_found"})"));
        QCOMPARE(kiosk.site.people.size(), 1U);
        QCOMPARE(hr.ask(QStringLiteral(R"({"cmd":"delete","id":"7"})")), object(R"({"ret":"delete","result":true})"));
        QVERIFY(kiosk.site.people.empty());
        QCOMPARE(hr.ask(QStringLiteral(R"({"cmd":"delete","id":"7"})")),
                 object(R"({"ret":"delete","result":false,"reason":"user_not_found"})"));
        QCOMPARE(hr.ask(QStringLiteral(R"({"cmd":"opendoor"})")),
                 object(R"({"ret":"unknown","result":false,"reason":"invalid command"})"));
        QCOMPARE(hr.ask(QStringLiteral("{")), object(R"({"result":false,"reason":"invalid_json"})"));
    }

    /// Catches: a person stored without a usable face, and a refusal that does not say why.
    void aPhotoWithoutAFaceIsRefusedInWords()
    {
        Kiosk kiosk;
        Client hr(kiosk.url());
        (void)hr.ask(kLogin);
        QCOMPARE(hr.ask(enrollment("7", "a wall")),
                 object(R"({"ret":"enrollment","result":false,"reason":"no_face: No face was found in the photo"})"));
        QVERIFY(hr.ask(QStringLiteral(R"({"cmd":"enrollment","id":"7","name":"Ann"})"))
                    .value(QStringLiteral("reason"))
                    .toString()
                    .startsWith(QStringLiteral("no_face: ")));
        QVERIFY(kiosk.site.people.empty());
    }

    void aStoreThatFailsIsSaid()
    {
        Kiosk kiosk;
        kiosk.site.broken = Error{ErrorCode::DiskFull, QStringLiteral("The disk is full")};
        Client hr(kiosk.url());
        (void)hr.ask(kLogin);
        QCOMPARE(hr.ask(enrollment("7", "FACE")), object(R"({"ret":"enrollment","result":false,"reason":"db_error"})"));
        QCOMPARE(hr.ask(QStringLiteral(R"({"cmd":"update","id":"7","name":"A"})")),
                 object(R"({"ret":"update","result":false,"reason":"db_error"})"));
        QCOMPARE(hr.ask(QStringLiteral(R"({"cmd":"delete","id":"7"})")),
                 object(R"({"ret":"delete","result":false,"reason":"Failed to delete face"})"));
    }

    void strangersAreSentAway()
    {
        Kiosk kiosk;
        Client early(kiosk.url());
        QCOMPARE(early.ask(enrollment("7", "FACE")), object(R"({"result":false,"reason":"not_authenticated"})"));
        QVERIFY(early.waitForEnd());
        QCOMPARE(early.socket.closeCode(), QWebSocketProtocol::CloseCodeNormal);
        Client wrong(kiosk.url());
        QCOMPARE(wrong.ask(kWrong), object(R"({"ret":"reg","result":false,"reason":"invalid_credentials"})"));
        QVERIFY(wrong.waitForEnd());
        QCOMPARE(kiosk.site.calls, 0);
    }

    void fiveWrongSecretsLockTheAddressOut()
    {
        Kiosk kiosk;
        Client inside(kiosk.url());
        (void)inside.ask(kLogin);
        for (int i = 0; i < 5; ++i) {
            Client wrong(kiosk.url());
            QVERIFY(!wrong.ask(kWrong).isEmpty());
            QVERIFY(wrong.waitForEnd());
        }
        Client late(kiosk.url());
        QVERIFY(late.waitForEnd());
        QVERIFY(late.ask(kLogin).isEmpty());
        const auto& events = kiosk.sink.events;
        QCOMPARE(std::count_if(events.begin(), events.end(),
                               [](const AuditEvent& event) { return event.kind == AuditKind::LoginRefused; }),
                 5);
        QCOMPARE(events.back().details.outcome, QStringLiteral("locked"));
        // Who was in before stays in.
        QCOMPARE(inside.ask(enrollment("7", "FACE")), object(R"({"ret":"enrollment","result":true})"));
    }

    /// Catches: a stranger who makes the kiosk hold 16 MiB per connection.
    void largeMessagesAreForThoseWhoLoggedIn()
    {
        Kiosk kiosk;
        Client stranger(kiosk.url());
        QVERIFY(stranger.ask(QString(70'000, u'x')).isEmpty());
        QVERIFY(stranger.waitForEnd());
        Client hr(kiosk.url());
        (void)hr.ask(kLogin);
        QCOMPARE(hr.ask(enrollment("7", QByteArray("FACE") + QByteArray(kMaxPhotoBytes - 4, 'x'))),
                 object(R"({"ret":"enrollment","result":true})"));
        QVERIFY(hr.ask(QString(17 * 1024 * 1024, u'x')).isEmpty());
        QVERIFY(hr.waitForEnd());
        QCOMPARE(kiosk.site.photos.at(PersonId(QStringLiteral("7"))).size(), kMaxPhotoBytes);
    }

    /// Catches: connections that count only once they speak WebSocket, or that are never counted off again.
    void connectionsAreCountedFromTheFirstPacketToTheLast()
    {
        Kiosk kiosk({{QStringLiteral("connections_per_address"), 2LL}});
        QTcpSocket mute;
        mute.connectToHost(QHostAddress::LocalHost, kiosk.connector->port());
        QVERIFY(mute.waitForConnected());
        Client first(kiosk.url());
        QVERIFY(!first.ask(kLogin).isEmpty());
        Client third(kiosk.url());
        QVERIFY(third.waitForEnd());
        mute.abort();
        QTRY_VERIFY(!Client(kiosk.url()).ask(kLogin).isEmpty());
        first.socket.abort();
        QTRY_VERIFY(!Client(kiosk.url()).ask(kLogin).isEmpty());
    }

    void whoSaysNothingIsCutOff()
    {
        Kiosk kiosk({}, [](Settings& settings) {
            settings.handshake = Milliseconds{50};
            settings.session.times.login = Milliseconds{50};
        });
        QTcpSocket mute;
        mute.connectToHost(QHostAddress::LocalHost, kiosk.connector->port());
        QTRY_COMPARE(mute.state(), QAbstractSocket::UnconnectedState);
        Client silent(kiosk.url());
        QVERIFY(QTest::qWaitFor([&silent] { return silent.closed; }));
        QVERIFY(silent.received.isEmpty());
    }

    void punchesAreAcknowledgedAfterTheCommit()
    {
        Kiosk kiosk({{QStringLiteral("door"), QStringLiteral("Gate 2")}});
        Client device(kiosk.url());
        (void)device.ask(kLogin);
        const QString log = QStringLiteral(
            R"({"cmd":"sendlog","sn":"SN-1","count":1,"logindex":0,"record":[{"enrollid":"E-9","name":"","time":"2026-01-02 08:00:00","mode":1,"inout":0,"event":0,"temp":0.0}]})");
        device.socket.sendTextMessage(log);
        QTRY_COMPARE(kiosk.sink.collected.size(), 1U);
        QCOMPARE(device.received.size(), 1); // the login's answer
        kiosk.connector->confirm("999:1");   // a client that has left
        kiosk.connector->confirm("nonsense");
        kiosk.connector->confirm(kiosk.sink.collected[0].second);
        QCOMPARE(kiosk.sink.events.size(), 2U);
        QVERIFY(kiosk.sink.events[0].kind == AuditKind::LoginAccepted);
        const AuditEvent& received = kiosk.sink.events[1];
        QVERIFY(received.kind == AuditKind::PunchesCollected);
        QVERIFY(received.actor == AuditActor::ofServer(ConnectorId(QStringLiteral("hr"))));
        QCOMPARE(received.subject, QStringLiteral("127.0.0.1"));
        QCOMPARE(received.details.count, 1);
        QTRY_COMPARE(device.received.size(), 2);
        QCOMPARE(timed(QJsonDocument::fromJson(device.received[1].toUtf8()).object()),
                 object(R"({"ret":"sendlog","result":true,"count":1,"logindex":0})"));
        device.socket.sendTextMessage(log);
        QTRY_COMPARE(kiosk.sink.collected.size(), 2U);
        const PunchDraft& punch = kiosk.sink.collected[0].first.at(0);
        QCOMPARE(punch.key, kiosk.sink.collected[1].first.at(0).key);
        QCOMPARE(punch.door, QStringLiteral("Gate 2"));
    }

    /// Catches: a client that sends its JSON in binary frames answered with "invalid_json".
    void readsBinaryFrames()
    {
        Kiosk kiosk;
        Client device(kiosk.url());
        (void)device.ask(kLogin);
        device.socket.sendBinaryMessage(R"({"cmd":"delete","id":"nobody"})");
        QTRY_COMPARE(device.received.size(), 2);
        QCOMPARE(object(device.received[1].toUtf8()),
                 object(R"({"ret":"delete","result":false,"reason":"user_not_found"})"));
        device.socket.sendBinaryMessage("{\"cmd\":\"delete\",\"id\":\"\xff\"}"); // not UTF-8
        QTRY_COMPARE(device.received.size(), 3);
        QCOMPARE(object(device.received[2].toUtf8()), object(R"({"result":false,"reason":"invalid_json"})"));
    }

    /// Catches: an answer of the kiosk that comes after the peer has gone, or after the stop, touching what is no more.
    void disconnectingEarlyIsHarmless()
    {
        Kiosk kiosk;
        kiosk.site.late = true;
        {
            Client hr(kiosk.url());
            (void)hr.ask(kLogin);
            hr.socket.sendTextMessage(enrollment("7", "FACE"));
            QTRY_COMPARE(kiosk.site.waiting.size(), 1U);
            hr.socket.abort();
        }
        Client next(kiosk.url());
        QVERIFY(!next.ask(kLogin).isEmpty());
        kiosk.site.release();
        next.socket.sendTextMessage(enrollment("8", "FACE"));
        QTRY_COMPARE(kiosk.site.waiting.size(), 1U);
        kiosk.connector->stop();
        QVERIFY(next.waitForEnd());
        QCOMPARE(next.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        kiosk.site.release();
        QCOMPARE(kiosk.sink.states.size(), 1U);
    }

    void aTakenPortIsSaidAndTriedAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        const quint16 port = other.serverPort();
        Kiosk kiosk({{QStringLiteral("port"), static_cast<qlonglong>(port)}},
                    [](Settings& settings) { settings.retryBase = settings.retryCap = Milliseconds{20}; });
        QCOMPARE(kiosk.sink.states.size(), 1U);
        QVERIFY(kiosk.sink.states[0].state == LinkState::Refused);
        QVERIFY(kiosk.sink.states[0].detail.contains(QString::number(port)));
        other.close();
        QTRY_COMPARE(kiosk.sink.states.size(), 2U);
        QVERIFY(kiosk.sink.states[1].state == LinkState::Online);
        QVERIFY(!Client(kiosk.url()).ask(kLogin).isEmpty());
    }

    void speaksTls()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("the command openssl is not installed");
        QVERIFY(makeCertificate());
        Kiosk kiosk({{QStringLiteral("certificate"), m_certificate}, {QStringLiteral("private_key"), m_key}});
        const QList<QSslCertificate> authority = QSslCertificate::fromPath(m_certificate);
        Client hr(kiosk.url(), authority);
        QCOMPARE(timed(hr.ask(kLogin)), object(kWelcome));
        QCOMPARE(hr.ask(enrollment("7", QByteArray("FACE") + QByteArray(5'000'000, 'x'))),
                 object(R"({"ret":"enrollment","result":true})"));
        // Who speaks plainly is not understood, and is counted off again.
        for (int i = 0; i < 5; ++i) {
            Client plain(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(kiosk.connector->port())));
            QVERIFY(plain.waitForEnd());
        }
        QVERIFY(!Client(kiosk.url(), authority).ask(kLogin).isEmpty());
    }

    void refusesUnsafeSettings_data()
    {
        QTest::addColumn<Pairs>("more");
        QTest::addColumn<QString>("word"); // of the refusal; empty: accepted
        const QString everywhere = QStringLiteral("0.0.0.0");
        QTest::newRow("defaults") << Pairs{} << QString();
        QTest::newRow("loopback, short secret") << Pairs{{"secret", "hush"}} << QString();
        QTest::newRow("no secret") << Pairs{{"secret", ""}} << "secret";
        QTest::newRow("network, plain") << Pairs{{"host", everywhere}} << "allow_plain";
        QTest::newRow("network, plain allowed") << Pairs{{"host", everywhere}, {"allow_plain", true}} << QString();
        QTest::newRow("network, short secret")
            << Pairs{{"host", everywhere}, {"allow_plain", true}, {"secret", "1234567"}} << "at least 8";
        QTest::newRow("IPv6 network") << Pairs{{"host", "::"}} << "allow_plain";
        QTest::newRow("IPv6 loopback") << Pairs{{"host", "::1"}} << QString();
        QTest::newRow("a name") << Pairs{{"host", "kiosk.example"}} << "host";
        QTest::newRow("port") << Pairs{{"port", 65536LL}} << "port";
        QTest::newRow("half of TLS") << Pairs{{"certificate", "/nowhere.pem"}} << "go together";
        QTest::newRow("no certificate") << Pairs{{"certificate", "/nowhere.pem"}, {"private_key", "/nowhere.key"}}
                                        << "/nowhere.pem";
        QTest::newRow("unknown key") << Pairs{{"prot", 1LL}} << "prot";
        QTest::newRow("time") << Pairs{{"time", "cet"}} << "time";
    }
    void refusesUnsafeSettings()
    {
        QFETCH(Pairs, more);
        QFETCH(QString, word);
        const Status checked = checkConnectors({inwardTable(more)});
        QCOMPARE(checked.has_value(), word.isEmpty());
        if (!checked)
            QVERIFY2(checked.error().message.contains(word), qPrintable(checked.error().message));
    }

    /// Catches: punches queued for a connector that never delivers them.
    void nothingIsQueuedForIt()
    {
        const ConnectorSettings loopback = test::table(QStringLiteral("loopback"), {}, QStringLiteral("out"));
        QCOMPARE(deliveringConnectors({inwardTable(), loopback}),
                 (std::vector<ConnectorId>{ConnectorId(QStringLiteral("out"))}));
    }

private:
    bool makeCertificate()
    {
        m_certificate = m_directory.filePath(QStringLiteral("server.pem"));
        m_key = m_directory.filePath(QStringLiteral("server.key"));
        return QProcess::execute(QStringLiteral("openssl"),
                                 {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                                  "-keyout", m_key, "-out", m_certificate, "-subj", "/CN=kiosk", "-addext",
                                  "subjectAltName=IP:127.0.0.1", "-days", "2"}) == 0;
    }
    QTemporaryDir m_directory;
    QString m_certificate;
    QString m_key;
};

QTEST_GUILESS_MAIN(TestInwardConnector)
#include "tst_inward_connector.moc"
