#include "connectors/certificates.h"
#include "connectors/fake_server.h"
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/inward/inward_connector.h"
#include "connectors/pihr/pihr_probe.h"
#include "connectors/probe_runner.h"
#include "connectors/registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/socket.h>

using namespace rollcall;
using namespace std::chrono_literals;
using test::FakeServer;

namespace {

using Values = std::vector<std::pair<QString, QVariant>>;

Values valuesFor(const QString& url, const Values& more = {})
{
    Values values{{QStringLiteral("url"), url},
                  {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                  {QStringLiteral("secret"), QStringLiteral("hush")}};
    values.insert(values.end(), more.begin(), more.end());
    return values;
}

/// One test in this thread, with the connector's waits shortened a hundredfold.
struct Tried
{
    std::vector<ConnectorTest> reports;
    [[nodiscard]] const ConnectorTest& last() const { return reports.back(); }
    [[nodiscard]] bool isFinished() const { return !reports.empty() && last().finished; }

    explicit Tried(const QString& url, const Values& more = {})
    {
        auto settings = pihr::readSettings(test::values(test::table(QStringLiteral("pihr"), valuesFor(url, more))));
        Q_ASSERT(settings);
        settings->link.handshake = 300ms;
        settings->session.times.registration = 300ms;
        m_probe = std::make_unique<pihr::PihrProbe>(std::move(*settings), m_clock, m_site,
                                                    [this](const ConnectorTest& test) { reports.push_back(test); });
        m_probe->start();
    }
    [[nodiscard]] bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return isFinished(); }, 5'000);
    }

private:
    SystemClock m_clock;
    test::FakeSite m_site;
    std::unique_ptr<pihr::PihrProbe> m_probe;
};

/// Sends the same bytes to every client that sends something, or that only connects.
class SayingServer : public QTcpServer
{
public:
    SayingServer(QByteArray words, bool atOnce)
    {
        connect(this, &QTcpServer::newConnection, this, [this, words, atOnce] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                const auto say = [socket, words] {
                    socket->write(words);
                    socket->disconnectFromHost();
                };
                if (atOnce)
                    say();
                else
                    connect(socket, &QTcpSocket::readyRead, socket, say);
            }
        });
        listen(QHostAddress::LocalHost, 0);
    }
    [[nodiscard]] QString url(const char* scheme = "ws") const
    {
        return QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1String(scheme)).arg(serverPort());
    }
};

/// A WebSocket server behind the given certificate.
class SecureServer : public QWebSocketServer
{
public:
    int greetings = 0;
    SecureServer(const QTemporaryDir& folder, const QString& name)
        : QWebSocketServer(QStringLiteral("tls"), QWebSocketServer::SecureMode)
    {
        QFile certificate(folder.filePath(name + QStringLiteral(".pem")));
        QFile key(folder.filePath(name + QStringLiteral(".key")));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            return;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(&certificate));
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        setSslConfiguration(tls);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket* socket = nextPendingConnection();
            socket->setParent(this);
            connect(socket, &QWebSocket::textMessageReceived, socket, [this, socket] {
                ++greetings;
                socket->sendTextMessage(QStringLiteral(R"({"ret":"reg","result":true})"));
            });
        });
        listen(QHostAddress::LocalHost, 0);
    }
    [[nodiscard]] QString url() const { return QStringLiteral("wss://localhost:%1").arg(serverPort()); }
};

} // namespace

/// What a test of a connection says, against servers that really are so.
class TestProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWorksIsFollowedStageByStage()
    {
        FakeServer server;
        Tried tried(server.url().replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost")));
        QVERIFY(tried.waitForEnd());
        QCOMPARE(tried.last().fault, ConnectorFault::None);
        const std::vector<ConnectorStage> all{ConnectorStage::NameFound, ConnectorStage::Connected,
                                              ConnectorStage::Answered, ConnectorStage::Accepted};
        QCOMPARE(tried.last().stages, all);
        // One after the other, none left out: the screen shows each step.
        int reached = 0;
        for (const ConnectorTest& report : tried.reports) {
            QVERIFY(report.reached == reached || report.reached == reached + 1);
            reached = report.reached;
        }
        QCOMPARE(reached, 4);
        QCOMPARE(tried.last().host, QStringLiteral("localhost"));
        QCOMPARE(server.registrations, 1);
        QCOMPARE(server.received.size(), 1U); // nothing but the greeting
    }

    /// A terminal's server gives orders as soon as it knows who is there; a test is not there to carry them out.
    void nothingIsObeyedOrClaimed()
    {
        FakeServer server(FakeServer::Mode::Chatters);
        Tried tried(server.url(), {{QStringLiteral("profile"), QStringLiteral("aiface")}});
        QVERIFY(tried.waitForEnd());
        QCOMPARE(tried.last().fault, ConnectorFault::None);
        server.sendToEverybody(QStringLiteral(R"({"cmd":"cleanuser"})"));
        QTest::qWait(50);
        for (const QJsonObject& message : server.received)
            QVERIFY2(message.value(QStringLiteral("cmd")).toString() == QLatin1String("reg") ||
                         !message.value(QStringLiteral("result")).toBool(true),
                     QJsonDocument(message).toJson().constData());
    }

    void whatIsThereIsNamed_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<bool>("atOnce");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& words, bool atOnce, ConnectorFault fault,
                            int status = 0) {
            QTest::newRow(name) << words << atOnce << static_cast<int>(fault) << status;
        };
        row("no such page", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", false, ConnectorFault::NotWebSocket,
            404);
        row("an ordinary page", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", false, ConnectorFault::NotWebSocket,
            200);
        row("bad request", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", false, ConnectorFault::NotWebSocket,
            400);
        row("moved", "HTTP/1.1 301 Moved\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n", false,
            ConnectorFault::NotWebSocket, 301);
        row("a mail server", "220 mail.example ESMTP\r\n\r\n", true, ConnectorFault::AnswersSomethingElse);
        row("hangs up", {}, true, ConnectorFault::HungUp);
    }
    void whatIsThereIsNamed()
    {
        QFETCH(QByteArray, words);
        QFETCH(bool, atOnce);
        QFETCH(int, fault);
        QFETCH(int, status);
        SayingServer server(words, atOnce);
        Tried tried(server.url());
        QVERIFY(tried.waitForEnd());
        QCOMPARE(static_cast<int>(tried.last().fault), fault);
        QCOMPARE(tried.last().httpStatus, status);
        QCOMPARE(tried.last().reached, 1); // connected, and no further
    }

    void nothingListensOnThePort()
    {
        QString url;
        {
            const SayingServer gone({}, true);
            url = gone.url();
        }
        Tried tried(url);
        QVERIFY(tried.waitForEnd());
        QCOMPARE(tried.last().fault, ConnectorFault::ConnectionRefused);
        QCOMPARE(tried.last().reached, 0);
    }

    void noMachineHasTheName()
    {
        Tried tried(QStringLiteral("ws://no-such-machine.invalid:8765")); // RFC 2606: never resolves
        QVERIFY(tried.waitForEnd());
        QVERIFY(tried.last().fault == ConnectorFault::NameNotFound ||
                tried.last().fault == ConnectorFault::NoAnswer); // a resolver without a network may not even say no
        QCOMPARE(tried.last().reached, 0);
    }

    void whoSaysNothingIsNotWaitedForLonger_data()
    {
        QTest::addColumn<bool>("afterTheUpgrade");
        QTest::newRow("to the upgrade") << false;
        QTest::newRow("to the greeting") << true;
    }
    void whoSaysNothingIsNotWaitedForLonger()
    {
        QFETCH(bool, afterTheUpgrade);
        const test::MuteServer mute;
        const FakeServer silent(FakeServer::Mode::SilentAfterGreeting);
        QElapsedTimer timer;
        timer.start();
        Tried tried(afterTheUpgrade ? silent.url() : mute.url());
        QVERIFY(tried.waitForEnd());
        QCOMPARE(tried.last().fault, ConnectorFault::NoAnswer);
        QVERIFY(timer.elapsed() < 2'000); // of 300 ms
    }

    void aWebSocketServerOfAnotherSort()
    {
        QWebSocketServer server(QStringLiteral("chat"), QWebSocketServer::NonSecureMode);
        connect(&server, &QWebSocketServer::newConnection, this, [&server] {
            QWebSocket* socket = server.nextPendingConnection();
            socket->setParent(&server);
            socket->sendTextMessage(QStringLiteral("Welcome to the chat!"));
        });
        QVERIFY(server.listen(QHostAddress::LocalHost, 0));
        Tried tried(server.serverUrl().toString());
        QVERIFY(tried.waitForEnd());
        QCOMPARE(tried.last().fault, ConnectorFault::AnswersSomethingElse);
        QCOMPARE(tried.last().reached, 2);
    }

    void whoIsNotLetInLearnsWhy()
    {
        FakeServer server(FakeServer::Mode::Refuses);
        Tried tried(server.url());
        QVERIFY(tried.waitForEnd());
        QCOMPARE(tried.last().fault, ConnectorFault::NotAccepted);
        QCOMPARE(tried.last().detail, QStringLiteral("invalid_credentials"));
        QCOMPARE(tried.last().reached, 2);
    }

    void certificates()
    {
        QTemporaryDir folder;
        if (!test::makeCertificates(folder.path()))
            QSKIP("the openssl program is not installed");
        const Values authority{{QStringLiteral("ca_file"), folder.filePath(QStringLiteral("ca.pem"))}};
        const struct
        {
            const char* name;
            ConnectorFault fault;
        } cases[] = {{"right", ConnectorFault::None},
                     {"other", ConnectorFault::CertificateWrongName},
                     {"expired", ConnectorFault::CertificateExpired},
                     {"early", ConnectorFault::CertificateNotYetValid},
                     {"self", ConnectorFault::CertificateUnknown}};
        for (const auto& one : cases) {
            const SecureServer server(folder, QLatin1String(one.name));
            Tried tried(server.url(), authority);
            QVERIFY2(tried.waitForEnd(), one.name);
            QVERIFY2(
                tried.last().fault == one.fault,
                qPrintable(
                    QStringLiteral("%1: %2").arg(QLatin1String(one.name)).arg(static_cast<int>(tried.last().fault))));
            QVERIFY2(tried.last().reached == (one.fault == ConnectorFault::None ? 5 : 2), one.name);
            // The secret is never sent to an unverified server.
            QCOMPARE(server.greetings, one.fault == ConnectorFault::None ? 1 : 0);
        }
        // The system does not know the authority either.
        const SecureServer server(folder, QStringLiteral("right"));
        Tried stranger(server.url());
        QVERIFY(stranger.waitForEnd());
        QCOMPARE(stranger.last().fault, ConnectorFault::CertificateUnknown);
        Tried pinned(server.url(), {authority.front(), {QStringLiteral("fingerprint"), QString(64, u'a')}});
        QVERIFY(pinned.waitForEnd());
        QCOMPARE(pinned.last().fault, ConnectorFault::FingerprintDiffers);
        QCOMPARE(server.greetings, 0);
    }

    void encryptionThatIsNotThere()
    {
        const FakeServer server;
        Tried tried(server.url().replace(QStringLiteral("ws://"), QStringLiteral("wss://")));
        QVERIFY(tried.waitForEnd());
        QVERIFY(tried.last().fault == ConnectorFault::NotSecured || tried.last().fault == ConnectorFault::NoAnswer);
        const SayingServer plain("SSH-2.0-OpenSSH_9.2\r\n", true);
        Tried other(plain.url("wss"));
        QVERIFY(other.waitForEnd());
        QCOMPARE(other.last().fault, ConnectorFault::NotSecured);
    }

    void aPortForOthersIsTried()
    {
        const auto table = [](quint16 port, const QString& host = QStringLiteral("127.0.0.1")) {
            return test::table(QStringLiteral("inward"), {{QStringLiteral("host"), host},
                                                          {QStringLiteral("port"), qlonglong{port}},
                                                          {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                                          {QStringLiteral("secret"), QStringLiteral("long enough")},
                                                          {QStringLiteral("allow_plain"), true}});
        };
        SystemClock clock;
        test::FakeSite site;
        const auto tried = [&](const ConnectorSettings& settings) {
            ConnectorTest last;
            const auto probe =
                (*findConnectorKind(settings))
                    ->probe(test::values(settings), clock, site, [&last](const ConnectorTest& test) { last = test; });
            (*probe)->start();
            return last;
        };
        const SayingServer somebody({}, true);
        QCOMPARE(tried(table(somebody.serverPort())).fault, ConnectorFault::PortTaken);
        QCOMPARE(tried(table(8765, QStringLiteral("192.0.2.1"))).fault, ConnectorFault::AddressNotHere); // RFC 5737
        quint16 free = 0;
        {
            const SayingServer gone({}, true);
            free = gone.serverPort();
        }
        const ConnectorTest open = tried(table(free));
        QCOMPARE(open.fault, ConnectorFault::None);
        QCOMPARE(open.reached, 1);
        // Its own connector has the port: that is as it should be.
        test::RecordingSink sink;
        auto settings = inward::readSettings(test::values(table(free)));
        QVERIFY(settings);
        inward::InwardConnector connector(ConnectorId(QStringLiteral("it")), *settings, clock, site, sink);
        connector.start();
        QCOMPARE(sink.state(), LinkState::Online);
        QCOMPARE(tried(table(free)).fault, ConnectorFault::None);
        connector.stop();
        const SayingServer other({}, true);
        QCOMPARE(tried(table(other.serverPort())).fault, ConnectorFault::PortTaken);
    }

    void runsElsewhereReportsHereAndCanBeCancelled()
    {
        SystemClock clock;
        std::vector<ConnectorTest> reports;
        bool inOurThread = true;
        const QThread* ours = QThread::currentThread();
        ProbeRunner runner(clock, std::make_shared<test::FakeSite>(), [&](const ConnectorTest& test) {
            inOurThread &= QThread::currentThread() == ours;
            reports.push_back(test);
        });
        FakeServer server;
        runner.start(test::table(QStringLiteral("pihr"), valuesFor(server.url())));
        QTRY_VERIFY(!reports.empty() && reports.back().finished);
        QCOMPARE(reports.back().fault, ConnectorFault::None);
        QVERIFY(inOurThread);

        reports.clear();
        const test::MuteServer mute;
        runner.start(test::table(QStringLiteral("pihr"), valuesFor(mute.url())));
        QTRY_COMPARE(mute.connections, 1);
        QTRY_VERIFY(!reports.empty());
        runner.cancel();
        const std::size_t before = reports.size();
        // The next test is not disturbed by the one that was cut short.
        runner.start(test::table(QStringLiteral("pihr"), valuesFor(QStringLiteral("ftp://x"))));
        QTRY_VERIFY(reports.size() > before && reports.back().finished);
        QCOMPARE(reports.back().fault, ConnectorFault::WrongSettings);
        QVERIFY(reports.back().detail.contains(QStringLiteral("url")));
    }
};

QTEST_MAIN(TestProbe)
#include "tst_probe.moc"
