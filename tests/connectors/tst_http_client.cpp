// The HTTP client against servers that really hang, break off, send too much, redirect or are somebody else.
#include "base/translatable.h"
#include "connectors/certificates.h"
#include "connectors/net/http_client.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

using namespace rollcall;
using namespace std::chrono_literals;
using net::HttpClient;
using net::HttpConfig;
using net::HttpOutcome;
using net::HttpRequest;

namespace {

/// Answers every complete request with the same bytes; behind TLS when it has a certificate.
class Server final : public QTcpServer
{
public:
    QList<QByteArray> requests;
    int connections = 0;
    QByteArray answer;
    bool closes = true;        ///< after the answer
    Milliseconds everyByte{0}; ///< > 0: the answer drips

    explicit Server(QByteArray bytes) : answer(std::move(bytes)) { listen(QHostAddress::LocalHost, 0); }
    void secureWith(const QTemporaryDir& folder, const QString& name)
    {
        QFile certificate(folder.filePath(name + QStringLiteral(".pem")));
        QFile key(folder.filePath(name + QStringLiteral(".key")));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            return;
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setLocalCertificate(QSslCertificate(&certificate));
        m_tls->setPrivateKey(QSslKey(&key, QSsl::Rsa));
    }
    [[nodiscard]] QByteArray fingerprint() const
    {
        return m_tls->localCertificate().digest(QCryptographicHash::Sha256);
    }
    [[nodiscard]] QUrl url(const char* path = "/hook") const
    {
        return QUrl(QStringLiteral("%1://localhost:%2%3")
                        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(serverPort())
                        .arg(QLatin1String(path)));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(*socket); });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    void read(QSslSocket& socket)
    {
        QByteArray& request = m_unfinished[&socket];
        request += socket.readAll();
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = request.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : request.mid(at + 15, request.indexOf("\r\n", at) - at - 15).trimmed().toInt();
        if (request.size() < head + 4 + length)
            return;
        requests << std::exchange(request, {});
        if (everyByte > 0ms) {
            auto* timer = new QTimer(&socket);
            connect(timer, &QTimer::timeout, &socket, [this, &socket, at = qsizetype{0}]() mutable {
                socket.write(answer.mid(at++ % answer.size(), 1));
            });
            timer->start(everyByte);
            return;
        }
        socket.write(answer);
        if (closes)
            socket.disconnectFromHost();
    }

    std::optional<QSslConfiguration> m_tls;
    std::map<QSslSocket*, QByteArray> m_unfinished;
};

QByteArray response(const QByteArray& status, const QByteArray& body = {}, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

/// One request and how it ended.
struct Asked
{
    std::optional<HttpOutcome> outcome;
    int answers = 0;
    HttpClient client;

    explicit Asked(const QUrl& url, const HttpConfig& config = {}) : client(config)
    {
        client.send({.url = url, .body = "{}", .headers = {{"Content-Type", "application/json"}}},
                    [this](const HttpOutcome& ended) {
                        outcome = ended;
                        ++answers;
                    });
    }
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return outcome.has_value(); }, 5'000);
    }
    [[nodiscard]] std::optional<ConnectorFault> fault() const
    {
        return outcome && !*outcome ? std::optional(outcome->error().fault) : std::nullopt;
    }
};

HttpConfig impatient()
{
    HttpConfig config;
    config.total = 400ms;
    config.idle = 200ms;
    return config;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hasCertificates = test::makeCertificates(m_folder.path()); }

    void postsAndReads()
    {
        Server server(response("201 Created", "{\"ok\":true}", "X-Trace: 7\r\n"));
        Asked asked(server.url("/hook?x=1"));
        QVERIFY(!asked.outcome); // never from within `send`
        QCOMPARE(asked.client.inFlight(), std::size_t{1});
        QVERIFY(asked.wait());
        QVERIFY(*asked.outcome);
        QCOMPARE((*asked.outcome)->status, 201);
        QVERIFY((*asked.outcome)->isSuccess());
        QCOMPARE((*asked.outcome)->body, QByteArray("{\"ok\":true}"));
        QCOMPARE((*asked.outcome)->header("x-trace"), QByteArray("7"));
        QCOMPARE((*asked.outcome)->header("absent"), QByteArray());
        QCOMPARE(asked.client.inFlight(), std::size_t{0});
        QCOMPARE(server.requests.size(), 1);
        const QByteArray request = server.requests.constFirst();
        QVERIFY2(request.startsWith("POST /hook?x=1 HTTP/1.1\r\n"), request.constData());
        QVERIFY2(request.toLower().contains("content-type: application/json\r\n"), request.constData());
        QVERIFY2(request.endsWith("\r\n\r\n{}"), request.constData());
        QVERIFY2(!request.toLower().contains("http2"), request.constData());
    }

    /// What the caller decides on is the status; only the lack of an answer is a failure.
    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 204, 304, 400, 401, 403, 404, 409, 410, 418, 429, 500, 501, 503, 599})
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        Server server(response(QByteArray::number(status) + " Words", status == 204 || status == 304 ? "" : "why",
                               "Retry-After: 3\r\n"));
        Asked asked(server.url());
        QVERIFY(asked.wait());
        QVERIFY2(*asked.outcome, asked.fault() ? qPrintable(inEnglish(asked.outcome->error().sentence)) : "");
        QCOMPARE((*asked.outcome)->status, status);
        QCOMPARE((*asked.outcome)->header("Retry-After"), QByteArray("3"));
    }

    void redirectsAreNotFollowed()
    {
        Server other(response("200 OK"));
        Server server(response("307 Temporary Redirect", {}, "Location: " + other.url().toEncoded() + "\r\n"));
        Asked asked(server.url());
        QVERIFY(asked.wait());
        QVERIFY(*asked.outcome);
        QCOMPARE((*asked.outcome)->status, 307);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(other.connections, 0);
    }

    /// A GET changes nothing: it may go where the same server says.
    void aGetIsRedirectedWithinItsOrigin_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<int>("status");
        QTest::newRow("path") << QByteArray("GET") << QByteArray("/there?a=1") << 200;
        QTest::newRow("relative") << QByteArray("GET") << QByteArray("there?a=1") << 200;
        QTest::newRow("head") << QByteArray("HEAD") << QByteArray("/there?a=1") << 200;
        QTest::newRow("post") << QByteArray("POST") << QByteArray("/there?a=1") << 302;
        QTest::newRow("another port") << QByteArray("GET") << QByteArray("http://localhost:1/there") << 302;
        QTest::newRow("another host") << QByteArray("GET") << QByteArray("http://127.0.0.1/there") << 302;
        QTest::newRow("another scheme") << QByteArray("GET") << QByteArray("file:///etc/passwd") << 302;
        QTest::newRow("nowhere") << QByteArray("GET") << QByteArray() << 302;
        QTest::newRow("not an address") << QByteArray("GET") << QByteArray("http://[::1") << 302;
    }
    void aGetIsRedirectedWithinItsOrigin()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, location);
        QFETCH(int, status);
        Server server(response("302 Found", {}, "Location: " + location + "\r\n"));
        HttpClient client({});
        std::optional<HttpOutcome> outcome;
        client.send({.url = server.url("/here"), .headers = {{"X-Key", "k"}}, .method = method},
                    [&outcome](const HttpOutcome& ended) { outcome = ended; });
        QVERIFY(QTest::qWaitFor([&] { return !server.requests.isEmpty(); }, 5'000));
        server.answer = response("200 OK");
        QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 5'000));
        QVERIFY(*outcome);
        QCOMPARE((*outcome)->status, status);
        QCOMPARE(server.requests.size(), status == 200 ? 2 : 1);
        if (status == 200) {
            QVERIFY2(server.requests.at(1).startsWith(method + " /there?a=1 "), server.requests.at(1).constData());
            QVERIFY(server.requests.at(1).toLower().contains("x-key: k"));
        }
    }

    void aCircleOfRedirectsEnds()
    {
        Server server(response("301 Moved Permanently", {}, "Location: /hook\r\n"));
        HttpClient client({});
        std::optional<HttpOutcome> outcome;
        client.send({.url = server.url(), .method = "GET"}, [&outcome](const HttpOutcome& ended) { outcome = ended; });
        QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 5'000));
        QVERIFY(*outcome);
        QCOMPARE((*outcome)->status, 301);
        QCOMPARE(server.requests.size(), 1 + net::kMaxRedirects);
    }

    /// Some servers lock out who asks too often.
    void requestsKeepTheirPace()
    {
        Server server(response("200 OK"));
        HttpConfig config;
        config.pace = 150ms;
        HttpClient client(config);
        int answers = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 3; ++i)
            client.send({.url = server.url()}, [&answers](const HttpOutcome&) { ++answers; });
        QCOMPARE(client.inFlight(), std::size_t{3});
        QVERIFY(QTest::qWaitFor([&] { return answers == 3; }, 5'000));
        QVERIFY2(timer.elapsed() >= 290, qPrintable(QString::number(timer.elapsed())));
        client.send({.url = server.url()}, [&answers](const HttpOutcome&) { ++answers; });
        client.send({.url = server.url()}, [&answers](const HttpOutcome&) { ++answers; });
        client.abortAll();
        QCOMPARE(client.inFlight(), std::size_t{0});
        QTest::qWait(200);
        QCOMPARE(answers, 3);
    }

    /// A proxy gets the whole address, and the key that is meant for it.
    void aProxyIsAsked()
    {
        Server proxy(response("200 OK", "by proxy"));
        HttpConfig config;
        config.proxy = QUrl(QStringLiteral("http://ada:secret@localhost:%1").arg(proxy.serverPort()));
        Asked asked(QUrl(QStringLiteral("http://hr.example/api")), config);
        QVERIFY(asked.wait());
        QVERIFY(*asked.outcome);
        QCOMPARE((*asked.outcome)->body, QByteArray("by proxy"));
        QVERIFY2(proxy.requests.constFirst().startsWith("POST http://hr.example/api HTTP/1.1\r\n"),
                 proxy.requests.constFirst().constData());
    }

    /// One request may need more room than the others.
    void aRequestHasItsOwnLimit()
    {
        Server server(response("200 OK", QByteArray(100'000, 'x')));
        HttpClient client({});
        std::optional<HttpOutcome> outcome;
        client.send({.url = server.url(), .maxResponseBytes = 200'000},
                    [&outcome](const HttpOutcome& ended) { outcome = ended; });
        QVERIFY(QTest::qWaitFor([&] { return outcome.has_value(); }, 5'000));
        QVERIFY(*outcome);
        QCOMPARE((*outcome)->body.size(), 100'000);
    }

    void cookiesAreNotKept()
    {
        Server server(response("200 OK", {}, "Set-Cookie: id=1\r\n"));
        HttpClient client({});
        int answers = 0;
        for (int i = 1; i <= 2; ++i) {
            client.send({.url = server.url()}, [&answers](const HttpOutcome&) { ++answers; });
            QTRY_COMPARE(answers, i);
        }
        QVERIFY(!server.requests.constLast().toLower().contains("cookie"));
    }

    void aServerThatHangsIsNotWaitedFor()
    {
        Server server({});
        server.closes = false;
        QElapsedTimer timer;
        timer.start();
        Asked asked(server.url(), impatient());
        QVERIFY(asked.wait());
        QCOMPARE(asked.fault(), std::optional(ConnectorFault::NoAnswer));
        QVERIFY(timer.elapsed() < 3'000);
        QVERIFY(!inEnglish(asked.outcome->error().sentence).isEmpty());
    }

    /// A byte now and then defeats every timeout that only counts silence.
    void aServerThatDripsIsNotWaitedFor()
    {
        Server server(response("200 OK", QByteArray(10'000, 'x')));
        server.everyByte = 20ms;
        Asked asked(server.url(), impatient());
        QVERIFY(asked.wait());
        QCOMPARE(asked.fault(), std::optional(ConnectorFault::NoAnswer));
    }

    void halfAnAnswerIsNone()
    {
        const QByteArray whole = response("200 OK", "0123456789");
        for (const qsizetype length : {whole.size() - 5, whole.indexOf("\r\n\r\n"), qsizetype{5}, qsizetype{0}}) {
            Server server(whole.left(length));
            Asked asked(server.url());
            QVERIFY(asked.wait());
            QVERIFY2(!*asked.outcome, qPrintable(QString::number(length)));
            QVERIFY(asked.fault() == ConnectorFault::HungUp || asked.fault() == ConnectorFault::AnswersSomethingElse);
        }
    }

    void whatIsNoWebServerIsNamed()
    {
        Server server("220 mail.example ESMTP\r\n\r\n");
        Asked asked(server.url());
        QVERIFY(asked.wait());
        QVERIFY(asked.fault() == ConnectorFault::AnswersSomethingElse || asked.fault() == ConnectorFault::HungUp);
    }

    void tooMuchIsRefused()
    {
        HttpConfig config;
        config.maxResponseBytes = 1000;
        Server server(response("200 OK", QByteArray(1000, 'x')));
        Asked justEnough(server.url(), config);
        QVERIFY(justEnough.wait());
        QVERIFY(*justEnough.outcome);
        for (const qsizetype size : {qsizetype{1001}, qsizetype{50'000'000}}) {
            Server large(response("200 OK", QByteArray(size, 'x')));
            Asked asked(large.url(), config);
            QVERIFY(asked.wait());
            QCOMPARE(asked.fault(), std::optional(ConnectorFault::AnswersSomethingElse));
        }
        // Packed, a small answer could be a large one.
        QVERIFY(server.requests.constFirst().toLower().contains("accept-encoding: identity"));
    }

    void noServer()
    {
        QUrl url;
        {
            Server gone({});
            url = gone.url();
        }
        Asked asked(url);
        QVERIFY(asked.wait());
        QCOMPARE(asked.fault(), std::optional(ConnectorFault::ConnectionRefused));
        Asked unknown(QUrl(QStringLiteral("http://no-such-machine.invalid/"))); // RFC 2606: never resolves
        QVERIFY(QTest::qWaitFor([&] { return unknown.outcome.has_value(); }, 21'000));
        QVERIFY(unknown.fault() == ConnectorFault::NameNotFound || unknown.fault() == ConnectorFault::NoAnswer);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("fault"); ///< with the authority known
        QTest::newRow("right") << "right" << static_cast<int>(ConnectorFault::None);
        QTest::newRow("other name") << "other" << static_cast<int>(ConnectorFault::CertificateWrongName);
        QTest::newRow("expired") << "expired" << static_cast<int>(ConnectorFault::CertificateExpired);
        QTest::newRow("not yet valid") << "early" << static_cast<int>(ConnectorFault::CertificateNotYetValid);
        QTest::newRow("self-signed") << "self" << static_cast<int>(ConnectorFault::CertificateUnknown);
    }
    void certificates()
    {
        if (!m_hasCertificates)
            QSKIP("the openssl program is not installed");
        QFETCH(QString, name);
        QFETCH(int, fault);
        HttpConfig config;
        config.trust.authorities = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem")));
        Server server(response("200 OK"));
        server.secureWith(m_folder, name);
        Asked asked(server.url(), config);
        QVERIFY(asked.wait());
        QCOMPARE(static_cast<int>(asked.fault().value_or(ConnectorFault::None)), fault);
        // Nothing goes to a server that has not proved who it is.
        QCOMPARE(server.requests.size(), fault == static_cast<int>(ConnectorFault::None) ? 1 : 0);
    }

    void aFingerprintIsBelievedAndNothingElse()
    {
        if (!m_hasCertificates)
            QSKIP("the openssl program is not installed");
        for (const char* name : {"self", "other", "right"}) {
            Server server(response("200 OK"));
            server.secureWith(m_folder, QLatin1String(name));
            HttpConfig pinned;
            pinned.trust.fingerprint = server.fingerprint();
            Asked known(server.url(), pinned);
            QVERIFY(known.wait());
            QVERIFY2(*known.outcome, name);
            QCOMPARE(server.requests.size(), 1);

            HttpConfig wrong;
            wrong.trust.fingerprint = QByteArray(32, 'a');
            wrong.trust.authorities = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem")));
            Asked stranger(server.url(), wrong);
            QVERIFY(stranger.wait());
            QVERIFY2(!*stranger.outcome, name);
            QCOMPARE(server.requests.size(), 1);
        }
        Server right(response("200 OK"));
        right.secureWith(m_folder, QStringLiteral("right"));
        HttpConfig wrong;
        wrong.trust.fingerprint = QByteArray(32, 'a');
        wrong.trust.authorities = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem")));
        Asked stranger(right.url(), wrong);
        QVERIFY(stranger.wait());
        QCOMPARE(stranger.fault(), std::optional(ConnectorFault::FingerprintDiffers));
        QCOMPARE(right.requests.size(), 0);
        // Its time is not made up for by a fingerprint.
        Server expired(response("200 OK"));
        expired.secureWith(m_folder, QStringLiteral("expired"));
        HttpConfig pinned;
        pinned.trust.fingerprint = expired.fingerprint();
        Asked old(expired.url(), pinned);
        QVERIFY(old.wait());
        QVERIFY(!*old.outcome);
        QCOMPARE(expired.requests.size(), 0);
    }

    void encryptionThatIsNotThere()
    {
        Server plain("SSH-2.0-OpenSSH_9.2\r\n");
        QUrl url = plain.url();
        url.setScheme(QStringLiteral("https"));
        Asked asked(url, impatient());
        QVERIFY(asked.wait());
        QVERIFY(asked.fault() == ConnectorFault::NotSecured || asked.fault() == ConnectorFault::NoAnswer);
    }

    /// What a test of a connection shows.
    void saysHowFarItHasCome()
    {
        const auto stages = [](const QUrl& url, const HttpConfig& config) {
            std::vector<ConnectorStage> reached;
            bool ended = false;
            HttpClient client(config);
            client.send({.url = url,
                         .reached =
                             [&](ConnectorStage stage) {
                                 if (reached.empty() || reached.back() != stage)
                                     reached.push_back(stage);
                             }},
                        [&ended](const HttpOutcome&) { ended = true; });
            return QTest::qWaitFor([&ended] { return ended; }, 5'000) ? reached : std::vector<ConnectorStage>{};
        };
        const std::vector<ConnectorStage> connected{ConnectorStage::NameFound, ConnectorStage::Connected};
        Server plain(response("200 OK"));
        QCOMPARE(stages(plain.url(), {}), connected);
        Server mute({});
        mute.closes = false;
        QCOMPARE(stages(mute.url(), impatient()), std::vector<ConnectorStage>{ConnectorStage::NameFound});
        QUrl gone;
        {
            gone = Server({}).url();
        }
        QCOMPARE(stages(gone, {}), std::vector<ConnectorStage>{ConnectorStage::NameFound});
        if (!m_hasCertificates)
            QSKIP("the openssl program is not installed");
        HttpConfig config;
        config.trust.authorities = QSslCertificate::fromPath(m_folder.filePath(QStringLiteral("ca.pem")));
        std::vector<ConnectorStage> secured = connected;
        secured.push_back(ConnectorStage::Secured);
        Server right(response("200 OK"));
        right.secureWith(m_folder, QStringLiteral("right"));
        std::vector<ConnectorStage> all = stages(right.url(), config);
        all.resize(std::min(all.size(), secured.size())); // the head of the answer follows: Connected once more
        QCOMPARE(all, secured);
        QCOMPARE(stages(right.url(), {}), connected); // of an unknown authority
        config.trust.fingerprint = QByteArray(32, 'a');
        QCOMPARE(stages(right.url(), config), connected);
    }

    void abortIsSilentAndAtOnce()
    {
        Server server({});
        server.closes = false;
        Asked asked(server.url(), impatient());
        QTRY_COMPARE(server.requests.size(), 1);
        asked.client.abortAll();
        QCOMPARE(asked.client.inFlight(), std::size_t{0});
        // Longer than the exchange could have lasted: another one is the measure.
        Asked other(server.url(), impatient());
        QVERIFY(other.wait());
        QCOMPARE(asked.answers, 0);
        // The client may go from within its own answer.
        auto gone = std::make_unique<HttpClient>(impatient());
        bool answered = false;
        gone->send({.url = server.url()}, [&](const HttpOutcome&) {
            gone.reset();
            answered = true;
        });
        QTRY_VERIFY(answered);
    }

private:
    QTemporaryDir m_folder;
    bool m_hasCertificates = false;
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_http_client.moc"
