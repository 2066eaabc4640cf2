#include "http/bench.h"
#include "http/certificate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace rollcall;
using namespace rollcall::http;
using namespace rollcall::http::test;

namespace {

struct Files
{
    QTemporaryDir folder;
    QString certificate = folder.filePath(QStringLiteral("http.crt"));
    QString key = folder.filePath(QStringLiteral("http.key"));

    Result<TlsIdentity> identity(const QStringList& names = {QStringLiteral("kiosk.test"), QStringLiteral("127.0.0.1"),
                                                             QStringLiteral("fd00::1")}) const
    {
        return selfSignedIdentity(certificate, key, names, SystemClock().wall());
    }
};

} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesACertificateOnce()
    {
        const Files files;
        const auto first = files.identity();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QCOMPARE(QFile::permissions(files.key) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
        const QSslCertificate certificate(first->certificates);
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.publicKey().length(), 256);
        QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::DnsEntry), QStringList("kiosk.test"));
        QStringList addresses = certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
        addresses.sort();
        QCOMPARE(addresses, (QStringList{"127.0.0.1", "fd00::1"}));
        QCOMPARE(certificate.issuerDisplayName(), certificate.subjectDisplayName());
        QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
        QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addYears(9));
        QCOMPARE(fingerprintOf(first->certificates),
                 QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
        const auto second = files.identity({QStringLiteral("another.test")});
        QVERIFY(second);
        QCOMPARE(second->certificates, first->certificates);
        QVERIFY(second->key == first->key);
    }

    void filesThatDoNotFitAreNamed()
    {
        const Files one;
        const Files two;
        QVERIFY(one.identity() && two.identity());
        const auto mixed = readIdentity(one.certificate, two.key);
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().subject, two.key);
        QVERIFY(!readIdentity(one.key, one.key));
        QCOMPARE(readIdentity(QStringLiteral("/nowhere.crt"), one.key).error().code, ErrorCode::NotFound);
    }

    void servesBehindIt()
    {
        const Files files;
        Config config;
        config.tls = files.identity().value();
        Bench bench(config);
        QVERIFY2(bench.started, qPrintable(bench.started ? QString() : bench.started.error().message));
        QVERIFY(bench.server->url().startsWith("https://"));
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), bench.server->port());
        QVERIFY(socket.waitForEncrypted(5'000));
        QCOMPARE(QString::fromLatin1(socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper()),
                 bench.server->fingerprint());
        QCOMPARE(socket.sessionProtocol(), QSsl::TlsV1_3);
        socket.write(get("/health", "Connection: close\r\n"));
        QByteArray answer;
        while (socket.waitForReadyRead(3'000))
            answer += socket.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("https://kiosk:8000"));
    }

    void curlBelievesIt()
    {
        const Files files;
        Config config;
        config.tls = files.identity().value();
        Bench bench(config);
        QProcess curl;
        const QString port = QString::number(bench.server->port());
        curl.start(QStringLiteral("curl"), {QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("10"),
                                            QStringLiteral("--cacert"), files.certificate, QStringLiteral("--resolve"),
                                            QStringLiteral("kiosk.test:%1:127.0.0.1").arg(port),
                                            QStringLiteral("https://kiosk.test:%1/health").arg(port)});
        if (!curl.waitForStarted())
            QSKIP("curl is not installed");
        QVERIFY(curl.waitForFinished(15'000));
        const QByteArray output = curl.readAllStandardOutput();
        QVERIFY2(output.contains("/health"), (output + curl.readAllStandardError()).constData());
    }

    /// Catches: a bound that is counted only without TLS.
    void anEndlessBodyIsCutOffToo()
    {
        const Files files;
        Config config;
        config.tls = files.identity().value();
        Bench bench(config);
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), bench.server->port());
        QVERIFY(socket.waitForEncrypted(5'000));
        socket.write("POST /csv HTTP/1.1\r\nHost: k\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        QByteArray answer;
        for (int sent = 0; sent < 200 && socket.state() == QSslSocket::ConnectedState; ++sent) {
            socket.write(chunk);
            while (socket.encryptedBytesToWrite() > 0 && socket.waitForBytesWritten(2'000)) {
            }
            answer += socket.readAll();
        }
        while (socket.state() == QSslSocket::ConnectedState && socket.waitForReadyRead(5'000))
            answer += socket.readAll();
        answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.left(100).constData());
        QCOMPARE(bench.handled.load(), 0);
    }

    /// A handshake that does not go on is bounded like a request.
    void aSilentHandshakeEnds()
    {
        const Files files;
        Config config;
        config.tls = files.identity().value();
        config.limits.request = Milliseconds{500};
        Bench bench(config);
        RawClient client(bench.server->port());
        client.write("\x16\x03\x01");
        QVERIFY(client.isClosedWithin(4'000));
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
