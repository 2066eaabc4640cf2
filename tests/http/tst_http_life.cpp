#include "http/bench.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QObject>

#include <algorithm>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace rollcall;
using namespace rollcall::http;
using namespace rollcall::http::test;
using namespace std::chrono_literals;

namespace {

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

/// Of this process, in KiB.
qint64 residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf('\n', at) - at - 6).simplified().split(' ').first().toLongLong();
}

Config hasty()
{
    Config config;
    config.limits.request = 700ms;
    config.limits.answer = 700ms;
    config.limits.idle = 1s;
    config.limits.send = 700ms;
    return config;
}

} // namespace

/// Time, threads, numbers of connections, the end.
class TestHttpLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyMayComeFromAnyThread()
    {
        Bench bench;
        RawClient client(bench.server->port());
        client.write(get("/later"));
        Reply reply = bench.heldReply();
        QVERIFY(reply);
        std::thread([&reply] { reply({.status = 201, .body = "[1]"}); }).join();
        reply({.status = 500}); // a second one is not sent
        const Answer answer = client.read();
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.body, QByteArray("[1]"));
        client.write(get("/health"));
        QCOMPARE(client.read().status, 200);
    }

    void aReplyThatNeverComesIs503()
    {
        Bench bench(hasty());
        RawClient client(bench.server->port());
        client.write(get("/later"));
        const Reply reply = bench.heldReply();
        const Answer answer = client.read();
        QCOMPARE(answer.status, 503);
        reply({}); // too late
        client.write(get("/health"));
        QCOMPARE(client.read().status, 200);
    }

    void aClientThatWentAwayDoesNoHarm()
    {
        Bench bench(hasty());
        Reply reply;
        {
            RawClient client(bench.server->port());
            client.write(get("/later"));
            reply = bench.heldReply();
        }
        reply({.body = QByteArray(100'000, 'x')});
        QCOMPARE(bench.ask(get("/health")).status, 200);
    }

    void stopAnswersWhatIsInFlight()
    {
        auto bench = std::make_unique<Bench>();
        RawClient client(bench->server->port());
        client.write(get("/later"));
        const Reply reply = bench->heldReply();
        RawClient idle(bench->server->port());
        idle.write(get("/health"));
        QCOMPARE(idle.read().status, 200);
        RawClient half(bench->server->port());
        half.write("GET /health HTTP/1.1\r\nHo");
        QElapsedTimer timer;
        timer.start();
        bench->server->stop();
        QVERIFY(timer.elapsed() < 3'000);
        QCOMPARE(client.read().status, 503);
        QVERIFY(idle.isClosedWithin(2'000));
        QVERIFY(half.isClosedWithin(2'000));
        reply({}); // after the end
        QVERIFY(bench->server->start());
        QCOMPARE(bench->ask(get("/health")).status, 200);
        bench.reset();
        reply({}); // after the server itself
    }

    void slowHeadersAndBodiesEnd_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("headers") << QByteArray("GET /health HTTP/1.1\r\nX-Slow: ");
        QTest::newRow("body") << QByteArray(
            "POST /csv HTTP/1.1\r\nHost: k\r\nContent-Type: text/csv\r\nContent-Length: 1000\r\n\r\n");
        QTest::newRow("chunked body") << QByteArray(
            "POST /csv HTTP/1.1\r\nHost: k\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n");
    }
    /// A byte every 50 ms is never idle.
    void slowHeadersAndBodiesEnd()
    {
        QFETCH(QByteArray, start);
        Bench bench(hasty());
        RawClient client(bench.server->port());
        client.write(start);
        QElapsedTimer timer;
        timer.start();
        Answer answer;
        while (answer.status == 0 && timer.elapsed() < 5'000) {
            client.write("x");
            answer = client.read(50);
        }
        QCOMPARE(answer.status, 408);
        QVERIFY(timer.elapsed() >= 600);
        QVERIFY(timer.elapsed() < 2'500);
        QVERIFY(client.isClosedWithin(2'000));
    }

    void anIdleConnectionIsClosed()
    {
        Bench bench(hasty());
        RawClient client(bench.server->port());
        QVERIFY(client.isClosedWithin(4'000));
    }

    /// The client never reads; what the kernel takes is not all of it.
    void aClientThatDoesNotReadIsCutOff()
    {
        const QByteArray large(8 * 1024 * 1024, 'x');
        Config config = hasty();
        config.limits.slowestPace = 1'000'000'000;
        Bench bench(config, {{.method = "GET",
                              .path = "/large",
                              .role = Role::Anyone,
                              .handle = [&large](const Request&, const Reply& reply) { reply({.body = large}); }}});
        RawClient client(bench.server->port());
        client.socket().setReadBufferSize(1024);
        client.write(get("/large"));
        // The server's own end shows it: a place for a connection becomes free.
        QTest::qWait(1'800);
        QCOMPARE(bench.ask(get("/health")).status, 200);
        client.socket().setReadBufferSize(0);
        QVERIFY(client.isClosedWithin(5'000));
    }

    void aThousandConnectionsAtOnce()
    {
        Bench bench;
        QCOMPARE(bench.ask(get("/health")).status, 200);
        const qsizetype descriptors = openDescriptors();
        const qint64 memory = residentMemory();
        constexpr int kConnections = 1'000;
        std::vector<int> sockets = connectMany(bench.server->port(), kConnections);
        QTRY_VERIFY_WITH_TIMEOUT(openDescriptors() - descriptors - kConnections <= 64 + 2, 5'000);
        const qint64 grown = residentMemory() - memory;
        qInfo() << "1,000 connections:" << openDescriptors() - descriptors - kConnections
                << "descriptors of the server," << grown << "KiB";
        QVERIFY(grown < 20 * 1024);
        int open = 0;
        for (const int socket : sockets) {
            char byte = 0;
            const ssize_t got = ::recv(socket, &byte, 1, MSG_DONTWAIT | MSG_PEEK);
            open += got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? 1 : 0;
            ::close(socket);
        }
        QCOMPARE(open, 64); // the others were closed at once
        QTRY_COMPARE_WITH_TIMEOUT(bench.ask(get("/health"), 500).status, 200, 5'000);
    }

    /// From another address than loopback: this machine's own.
    void oneAddressHasEightPlaces()
    {
        QHostAddress own;
        for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                own = address;
        }
        if (own.isNull())
            QSKIP("this machine has no address but loopback");
        Config config;
        config.address = QHostAddress(QHostAddress::AnyIPv4);
        Bench bench(config);
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        constexpr int kMore = 3;
        for (int i = 0; i < 8 + kMore; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(own, bench.server->port());
            QVERIFY(sockets.back()->waitForConnected(5'000));
        }
        const auto countOpen = [&sockets] {
            return std::count_if(sockets.begin(), sockets.end(),
                                 [](const auto& socket) { return socket->state() == QTcpSocket::ConnectedState; });
        };
        QTRY_COMPARE(countOpen(), 8);
        // Others are served meanwhile, and a place that becomes free is taken.
        QCOMPARE(bench.ask(get("/health")).status, 200);
        sockets.clear();
        const auto isServed = [&] {
            QTcpSocket socket;
            socket.connectToHost(own, bench.server->port());
            socket.write(get("/health"));
            return socket.waitForReadyRead(500) && socket.readAll().startsWith("HTTP/1.1 200");
        };
        QTRY_VERIFY(isServed());
    }

    void aTakenPortIsSaid()
    {
        Bench bench;
        Config config;
        config.port = bench.server->port();
        Server second(config, {}, bench.authenticator, bench.clock);
        const Status status = second.start();
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::AlreadyExists);
        QVERIFY(status.error().message.contains(QString::number(config.port)));
        QVERIFY(!second.isRunning());
    }

private:
    static std::vector<int> connectMany(quint16 port, int count)
    {
        std::vector<int> sockets;
        for (int i = 0; i < count; ++i) {
            const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            (void)::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address);
            sockets.push_back(socket);
        }
        return sockets;
    }
};

QTEST_GUILESS_MAIN(TestHttpLife)
#include "tst_http_life.moc"
