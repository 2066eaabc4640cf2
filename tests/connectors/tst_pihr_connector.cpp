#include "connectors/fake_server.h"
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/pihr/pihr_connector.h"
#include "connectors/scripted_site.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace rollcall;
using namespace rollcall::pihr;
using namespace std::chrono_literals;
using test::FakeServer;
using test::makeBatch;
using test::RecordingSink;
using Verdict = DeliveryAnswer::Verdict;

namespace {

/// The configured waits, shortened a hundredfold; the real ones are tested in tst_pihr_session without waiting.
pihr::Settings settingsFor(const QString& url)
{
    auto settings = readSettings(
        test::values(test::table(QStringLiteral("pihr"), {{QStringLiteral("url"), url},
                                                          {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                                          {QStringLiteral("secret"), QStringLiteral("hush")}})));
    Q_ASSERT(settings);
    settings->link.handshake = 200ms;
    settings->reconnectBase = settings->reconnectCap = 30ms;
    settings->session.times.registration = 200ms;
    settings->session.times.acknowledgement = 300ms;
    return *settings;
}

struct Bench
{
    SystemClock clock;
    RecordingSink sink;
    test::FakeSite site;
    PihrConnector connector;
    explicit Bench(const pihr::Settings& settings)
        : connector(ConnectorId(QStringLiteral("it")), settings, clock, sink, site)
    {}
    [[nodiscard]] bool saw(LinkState state) const
    {
        return std::any_of(sink.states.cbegin(), sink.states.cend(),
                           [state](const ConnectorStatus& status) { return status.state == state; });
    }
};

/// Makes a private CA and a certificate for localhost signed by it. False without the openssl program.
bool makeCertificates(const QString& directory)
{
    const QString script =
        QStringLiteral("set -e; cd '%1'; openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 "
                       "-subj /CN=TestCA "
                       "-addext basicConstraints=critical,CA:TRUE; "
                       "openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost; "
                       "printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\\n' > ext; "
                       "openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem "
                       "-days 2 -extfile ext")
            .arg(directory);
    return QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), script + QStringLiteral(" >log 2>&1")}) == 0;
}

} // namespace

/// Real sockets; every way in which a server was seen, or is expected, to fail.
class TestPihrConnector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServerThatHangsInTheHandshakeIsLeft_data()
    {
        QTest::addColumn<bool>("halfClosed");
        QTest::newRow("silent") << false;
        QTest::newRow("half closed") << true;
    }
    void aServerThatHangsInTheHandshakeIsLeft()
    {
        QFETCH(bool, halfClosed);
        test::MuteServer server(halfClosed);
        Bench bench(settingsFor(server.url()));
        bench.connector.start();
        QTRY_VERIFY(server.connections >= 3);
        QVERIFY(bench.saw(LinkState::Offline));
        QVERIFY(!bench.saw(LinkState::Online));
    }

    void aServerSilentAfterTheGreetingIsLeft()
    {
        FakeServer server(FakeServer::Mode::SilentAfterGreeting);
        Bench bench(settingsFor(server.url()));
        bench.connector.start();
        QTRY_VERIFY(server.registrations >= 3);
        QVERIFY(!bench.saw(LinkState::Online));
        server.mode = FakeServer::Mode::Honest;
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
    }

    /// Catches: commands that are refused because there are many, memory that they fill, and a connection that ends
    /// over them.
    void manyLargeCommandsWaitAtTheServer()
    {
        constexpr int kCommands = 70;
        FakeServer server;
        pihr::Settings settings = settingsFor(server.url());
        settings.session.speech.dialect = Dialect::AiFace;
        settings.session.times.ping = 50ms;
        settings.session.times.pong = 50ms;
        SystemClock clock;
        RecordingSink sink;
        test::ScriptedSite site;
        PihrConnector connector(ConnectorId(QStringLiteral("it")), settings, clock, sink, site);
        connector.start();
        QTRY_COMPARE(sink.state(), LinkState::Online);
        site.late = true;
        const QString photo(1 << 20, u'A');
        for (int i = 1; i <= kCommands; ++i)
            server.sendToEverybody(QStringLiteral(R"({"cmd":"setuserinfo","enrollid":%1,"backupnum":50,"record":"%2"})")
                                       .arg(i)
                                       .arg(photo));
        // No more is read while the first one is carried out, for longer than a pong may take.
        QTRY_VERIFY(server.unread() > 0 && !site.waiting.empty());
        qint64 before = -1;
        const auto stands = [&] { return std::exchange(before, server.unread()) == before && before > 0; };
        QTRY_VERIFY(stands());
        QTRY_VERIFY(server.receivedOf(QStringLiteral("ret"), QStringLiteral("setuserinfo")).empty());
        const MonotonicTime until = clock.monotonic() + 300ms;
        QTRY_VERIFY(clock.monotonic() > until);
        // Of 70 MiB, 17 wait here, and the kernel holds up to 36 in its own buffers.
        QVERIFY2(server.unread() > (4 << 20), qPrintable(QString::number(server.unread())));
        QCOMPARE(sink.state(), LinkState::Online);
        site.late = false;
        site.release();
        QTRY_COMPARE_WITH_TIMEOUT(server.receivedOf(QStringLiteral("ret"), QStringLiteral("setuserinfo")).size(),
                                  static_cast<std::size_t>(kCommands), 30'000);
        QCOMPARE(server.registrations, 1);
        connector.deliver(makeBatch(1, 1));
        QTRY_COMPARE(sink.answerCount, 1);
        QCOMPARE(sink.count(Verdict::Accepted), 1);
    }

    /// Catches: a punch that is sent twice because the link was renewed over it.
    void theLinkIsRenewedBetweenTwoMessages()
    {
        FakeServer server;
        Bench bench(settingsFor(server.url()));
        bench.connector.start();
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
        bench.connector.deliver(makeBatch(1, 3));
        bench.connector.renewLink();
        QTRY_COMPARE(server.registrations, 2);
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
        QVERIFY(bench.sink.eachAnsweredOnce(1, 3));
        QCOMPARE(bench.sink.count(Verdict::Accepted), 3);
        QCOMPARE(server.stored.size(), 3U);
    }

    void nothingListening()
    {
        QString url;
        {
            FakeServer server;
            url = server.url();
        }
        Bench bench(settingsFor(url));
        bench.connector.start();
        QTRY_VERIFY(bench.saw(LinkState::Offline));
        QVERIFY(!bench.sink.states.back().title.isEmpty());
    }

    void wrongCredentialsAreShown()
    {
        FakeServer server(FakeServer::Mode::Refuses);
        Bench bench(settingsFor(server.url()));
        bench.connector.start();
        QTRY_COMPARE(bench.sink.state(), LinkState::Refused);
        QVERIFY(bench.sink.states.back().detail.contains(QStringLiteral("invalid_credentials")));
        QVERIFY(!bench.sink.states.back().detail.contains(QStringLiteral("hush")));
        // It is retried, without flicker, and notices when the problem is fixed.
        QTRY_VERIFY(server.registrations >= 3);
        QVERIFY(bench.sink.states.size() <= 2);
        server.mode = FakeServer::Mode::Honest;
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
    }

    void everyFailureAnswersEveryEntryOnceAndDeliversInTheEnd_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("acceptedAtFirst");
        QTest::newRow("silent after registration") << int(FakeServer::Mode::SilentAfterRegistration) << 0;
        QTest::newRow("closes") << int(FakeServer::Mode::ClosesInsteadOfAnswering) << 1;
        QTest::newRow("acknowledges fewer") << int(FakeServer::Mode::AcknowledgesFewer) << 0;
        QTest::newRow("refuses") << int(FakeServer::Mode::RefusesPunches) << 0;
        QTest::newRow("garbage") << int(FakeServer::Mode::AnswersGarbage) << 0;
        QTest::newRow("chatter") << int(FakeServer::Mode::Chatters) << 3;
        QTest::newRow("padded") << int(FakeServer::Mode::PadsWithSpaces) << 3;
        QTest::newRow("100 MB") << int(FakeServer::Mode::SendsHugeMessage) << 0;
    }
    void everyFailureAnswersEveryEntryOnceAndDeliversInTheEnd()
    {
        QFETCH(int, mode);
        QFETCH(int, acceptedAtFirst);
        FakeServer server(static_cast<FakeServer::Mode>(mode));
        Bench bench(settingsFor(server.url()));
        bench.connector.start();
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
        bench.connector.deliver(makeBatch(1, 3));
        QTRY_COMPARE_WITH_TIMEOUT(bench.sink.answerCount, 3, 20'000);
        QVERIFY(bench.sink.eachAnsweredOnce(1, 3));
        QCOMPARE(bench.sink.count(Verdict::Accepted), acceptedAtFirst);
        QCOMPARE(bench.sink.count(Verdict::Retry), 3 - acceptedAtFirst);

        server.mode = FakeServer::Mode::Honest;
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
        DeliveryBatch again;
        for (const DeliveryEntry& entry : makeBatch(1, 3)) {
            if (bench.sink.answers.at(entry.outboxId).back().verdict == Verdict::Retry)
                again.push_back(entry);
        }
        bench.connector.deliver(again);
        QTRY_COMPARE(bench.sink.count(Verdict::Accepted), 3);
        QCOMPARE(server.stored.size(), 3U);
        QCOMPARE(std::set<QString>(server.stored.begin(), server.stored.end()).size(), 3U);
    }

    void aConnectionThatDiesWithoutAWordIsNoticed()
    {
        FakeServer server;
        test::BadLine router(static_cast<quint16>(QUrl(server.url()).port()));
        pihr::Settings settings = settingsFor(router.url());
        settings.session.times.ping = 100ms;
        settings.session.times.pong = 100ms;
        Bench bench(settings);
        bench.connector.start();
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
        router.forwarding = false;
        QTRY_VERIFY(bench.saw(LinkState::Offline));
        router.forwarding = true;
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
        QCOMPARE(server.registrations, 2);
    }

    void pingsKeepAGoodConnection()
    {
        FakeServer server;
        pihr::Settings settings = settingsFor(server.url());
        settings.session.times.ping = 20ms;
        settings.session.times.pong = 500ms;
        settings.session.times.heartbeat = 20ms;
        Bench bench(settings);
        bench.connector.start();
        QTRY_VERIFY(server.receivedOf(QStringLiteral("cmd"), QStringLiteral("heartbeat")).size() >= 10);
        QCOMPARE(server.connections, 1);
        QCOMPARE(bench.sink.state(), LinkState::Online);
    }

    void reconnectsAreSpreadAndBounded()
    {
        // Full jitter between 0 and the ceiling: with 60 s it may not be tried again at once by all kiosks of a site.
        FakeServer server(FakeServer::Mode::Refuses);
        pihr::Settings settings = settingsFor(server.url());
        settings.reconnectBase = settings.reconnectCap = 60s;
        Bench bench(settings);
        bench.connector.start();
        QTRY_COMPARE(bench.sink.state(), LinkState::Refused);
        QVERIFY(server.connections <= 2);
    }

    void commandsAreAnsweredWithTheSerialNumber()
    {
        FakeServer server;
        Bench bench(settingsFor(server.url()));
        bench.connector.start();
        QTRY_COMPARE(bench.sink.state(), LinkState::Online);
        server.sendToEverybody(QStringLiteral(R"({"cmd":"initsys"})"));
        QTRY_COMPARE(server.receivedOf(QStringLiteral("ret"), QStringLiteral("initsys")).size(), 1U);
        const QJsonObject reply = server.receivedOf(QStringLiteral("ret"), QStringLiteral("initsys")).front();
        QCOMPARE(reply.value("sn").toString(), QStringLiteral("SN-1"));
        QCOMPARE(reply.value("result"), QJsonValue(false));
        QCOMPARE(reply.value("msg").toString(), QStringLiteral("can not find this command"));
    }

    void tlsIsVerified()
    {
        QTemporaryDir directory;
        if (!makeCertificates(directory.path()))
            QSKIP("the openssl program is not installed");
        QFile certificateFile(directory.filePath(QStringLiteral("server.pem")));
        QFile keyFile(directory.filePath(QStringLiteral("server.key")));
        QVERIFY(certificateFile.open(QIODevice::ReadOnly) && keyFile.open(QIODevice::ReadOnly));
        const QSslCertificate certificate(&certificateFile);
        QWebSocketServer server(QStringLiteral("tls"), QWebSocketServer::SecureMode);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate);
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        server.setSslConfiguration(tls);
        QStringList greetings;
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            QWebSocket* socket = server.nextPendingConnection();
            socket->setParent(&server);
            connect(socket, &QWebSocket::textMessageReceived, socket, [socket, &greetings](const QString& text) {
                greetings << text;
                socket->sendTextMessage(QStringLiteral(R"({"ret":"reg","result":true})"));
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost, 0));
        const auto settings = [&](const std::vector<std::pair<QString, QVariant>>& more) {
            std::vector<std::pair<QString, QVariant>> values{
                {QStringLiteral("url"), QStringLiteral("wss://localhost:%1").arg(server.serverPort())},
                {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                {QStringLiteral("secret"), QStringLiteral("hush")}};
            values.insert(values.end(), more.begin(), more.end());
            auto read = readSettings(test::values(test::table(QStringLiteral("pihr"), values)));
            Q_ASSERT(read);
            return *read;
        };
        const std::pair<QString, QVariant> authority{QStringLiteral("ca_file"),
                                                     directory.filePath(QStringLiteral("ca.pem"))};
        const QString right = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
        {
            Bench stranger(settings({}));
            stranger.connector.start();
            QTRY_COMPARE(stranger.sink.state(), LinkState::Offline);
        }
        {
            Bench pinnedToAnother(settings({authority, {QStringLiteral("fingerprint"), QString(64, u'a')}}));
            pinnedToAnother.connector.start();
            QTRY_COMPARE(pinnedToAnother.sink.state(), LinkState::Offline);
        }
        // The secret has not left the house.
        QVERIFY(greetings.isEmpty());
        Bench known(settings({authority, {QStringLiteral("fingerprint"), right}}));
        known.connector.start();
        QTRY_COMPARE(known.sink.state(), LinkState::Online);
    }

    void settingsAreChecked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("not a websocket") << "url" << QVariant(QStringLiteral("http://pihr")) << "ws://";
        QTest::newRow("nothing") << "url" << QVariant(QString()) << "url";
        QTest::newRow("password in the url") << "url" << QVariant(QStringLiteral("ws://a:b@pihr")) << "user name";
        QTest::newRow("profile") << "profile" << QVariant(QStringLiteral("zk")) << "profile";
        QTest::newRow("time") << "time" << QVariant(QStringLiteral("mars")) << "time";
        QTest::newRow("mode") << "mode" << QVariant(qlonglong{1000}) << "mode";
        QTest::newRow("type") << "mode" << QVariant(QStringLiteral("1")) << "mode";
        QTest::newRow("certificate without TLS") << "ca_file" << QVariant(QStringLiteral("/etc/ssl/x.pem")) << "wss://";
        QTest::newRow("unknown key") << "sercet" << QVariant(QStringLiteral("x")) << "sercet";
    }
    void settingsAreChecked()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QString, said);
        std::vector<std::pair<QString, QVariant>> values{{QStringLiteral("url"), QStringLiteral("ws://pihr:8765")},
                                                         {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                                         {QStringLiteral("secret"), QStringLiteral("hush")}};
        QVERIFY(checkConnector(test::table(QStringLiteral("pihr"), values)));
        std::erase_if(values, [&](const auto& pair) { return pair.first == key; });
        values.emplace_back(key, value);
        const Status checked = checkConnector(test::table(QStringLiteral("pihr"), values));
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(said), qPrintable(checked.error().message));
        QCOMPARE(checked.error().subject, key);
        QVERIFY(!checked.error().message.contains(QStringLiteral("hush")));
    }
};

QTEST_GUILESS_MAIN(TestPihrConnector)
#include "tst_pihr_connector.moc"
