// The kiosk as a terminal, read by a client of our own in Python and by clients of the npm registry.
#include "connectors/double.h"
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/zkteco/terminal_connector.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkDatagram>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

using namespace rollcall;
using namespace rollcall::zkteco;
using namespace std::chrono_literals;

namespace {

const QString kFolder = QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/connectors/zkteco/");
constexpr quint32 kKey = 482'915;

/// The wall clock stands; other times go on as those of the sockets do.
class RunningClock final : public Clock
{
public:
    RunningClock() { m_elapsed.start(); }
    [[nodiscard]] ClockReading read() const override
    {
        ClockReading reading = m_manual.read();
        reading.monotonic = monotonic();
        return reading;
    }
    [[nodiscard]] MonotonicTime monotonic() const override
    {
        return m_manual.monotonic() + std::chrono::nanoseconds(m_elapsed.nsecsElapsed());
    }
    [[nodiscard]] WallTime wall() const override { return m_manual.wall(); }
    void advance(std::chrono::nanoseconds by) { m_manual.advance(by); }
    void setWall(WallTime to) { m_manual.setWall(to); }

private:
    ManualClock m_manual;
    QElapsedTimer m_elapsed;
};

/// As FakeSite, and as quick with 100,000 punches as the ledger is.
class Site final : public test::FakeSite
{
public:
    void fill(int count)
    {
        for (int i = 1; i <= count; ++i) {
            Punch punch = test::makePunch(i, QString::number(1'000 + i % 7));
            punch.facts.direction = i % 2 == 0 ? Direction::Out : Direction::In;
            punches.push_back(punch);
        }
    }
    void listPunches(WallTime, WallTime, qint64 after, int limit, Reply<std::vector<Punch>> reply) override
    {
        const auto begin = punches.begin() + std::min<qint64>(after, static_cast<qint64>(punches.size()));
        const auto end = begin + std::min<qint64>(limit, punches.end() - begin);
        later(reply, Result<std::vector<Punch>>(std::vector<Punch>(begin, end)));
    }
    void countPunches(WallTime, WallTime, qint64, Reply<qint64> reply) override
    {
        later(reply, Result<qint64>(static_cast<qint64>(punches.size())));
    }
};

/// What a client must have read, as client.py writes it: "1001,15,2023-11-15 00:13:21,0".
QString lineOf(const Punch& punch)
{
    return QStringLiteral("%1,15,%2,%3\n")
        .arg(punch.facts.person.value(), punch.facts.at.local().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
             QString::number(punch.facts.direction == Direction::In ? 0 : 1));
}

QString hashOf(const std::vector<Punch>& punches)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Punch& punch : punches)
        hash.addData(lineOf(punch).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

class ZktecoTerminalTest : public QObject
{
    Q_OBJECT

    using Values = std::vector<std::pair<QString, QVariant>>;

    std::unique_ptr<TerminalConnector> start(const Values& changed = {})
    {
        Values values{{QStringLiteral("port"), qlonglong{0}},
                      {QStringLiteral("serial_number"), QStringLiteral("ROLL0001")},
                      {QStringLiteral("comm_key"), QString::number(kKey)}};
        values.insert(values.end(), changed.begin(), changed.end());
        auto settings = readTerminalSettings(test::values(test::table(QStringLiteral("zkteco_terminal"), values)));
        if (!settings)
            qFatal("%s", qPrintable(settings.error().message));
        settings->gate.firstPenalty = 10ms;
        settings->gate.longestPenalty = 20ms;
        auto terminal = std::make_unique<TerminalConnector>(ConnectorId(QStringLiteral("it")), std::move(*settings),
                                                            m_clock, m_site, m_sink);
        terminal->start();
        return terminal;
    }
    static Values trusted() { return {{QStringLiteral("trusted_addresses"), QStringLiteral("127.0.0.1")}}; }

    /// A client in a process of its own. Each of its lines is a JSON object; the one that it has registered for events
    /// with says so before the result.
    class Client
    {
    public:
        Client(const QString& program, const QStringList& arguments)
        {
            m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            m_process.start(program, arguments);
        }
        ~Client()
        {
            m_process.kill();
            m_process.waitForFinished();
        }
        void tell(const QJsonObject& order)
        {
            m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
        }
        [[nodiscard]] const std::vector<QJsonObject>& lines()
        {
            while (m_process.canReadLine())
                m_lines.push_back(QJsonDocument::fromJson(m_process.readLine()).object());
            return m_lines;
        }
        [[nodiscard]] QJsonObject last() { return lines().empty() ? QJsonObject() : lines().back(); }
        [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
        /// What it says next.
        [[nodiscard]] QJsonObject next()
        {
            const std::size_t before = m_lines.size();
            return test::waitFor([&] { return lines().size() > before || hasEnded(); }, 60'000) ? last()
                                                                                                : QJsonObject();
        }

    private:
        QProcess m_process;
        std::vector<QJsonObject> m_lines;
    };
    /// Has client.py act. `atReady`: once it has registered for events.
    QJsonObject python(const TerminalConnector& terminal, const QString& transport, quint32 key, const QString& action,
                       int count = 0, const std::function<void()>& atReady = {})
    {
        if (!m_python) // one for all tests: a Python process takes a while to start on a busy machine
            m_python =
                std::make_unique<Client>(QStringLiteral("python3"), QStringList{kFolder + QStringLiteral("client.py")});
        m_python->tell({{QStringLiteral("port"), terminal.port()},
                        {QStringLiteral("transport"), transport},
                        {QStringLiteral("key"), qint64{key}},
                        {QStringLiteral("action"), action},
                        {QStringLiteral("count"), count}});
        QJsonObject said = m_python->next();
        if (atReady && said.contains(QStringLiteral("ready"))) {
            atReady();
            said = m_python->next();
        }
        return said;
    }

private Q_SLOTS:
    void init()
    {
        m_site.people.clear();
        m_site.punches.clear();
        m_site.given.clear();
        m_site.changes.clear();
        m_clock.setWall(WallTime{Milliseconds{1'700'000'000'000}});
    }

    void isReadByAnIndependentClient_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::newRow("tcp") << QStringLiteral("tcp");
        QTest::newRow("udp") << QStringLiteral("udp");
    }
    /// Catches: records lost, doubled or shifted on the way, with as many as a busy kiosk has in years.
    void isReadByAnIndependentClient()
    {
        QFETCH(const QString, transport);
        m_site.fill(100'000);
        m_site.add(QStringLiteral("1001"), QString::fromUtf8("Åsa Östlund"));
        m_site.add(QStringLiteral("1002"), QStringLiteral("Bob"));
        const auto terminal = start();
        const QJsonObject read = python(*terminal, transport, kKey, QStringLiteral("read"));
        QCOMPARE(read.value(QStringLiteral("serial")).toString(), QStringLiteral("ROLL0001"));
        QVERIFY(read.value(QStringLiteral("nonsense")).isNull());
        QVERIFY(read.value(QStringLiteral("version")).toString().startsWith(QStringLiteral("Ver ")));
        QCOMPARE(read.value(QStringLiteral("time")).toString(), QStringLiteral("2023-11-14 22:13:20"));
        QCOMPARE(read.value(QStringLiteral("sizes")).toArray(), (QJsonArray{2, 100'000}));
        QCOMPARE(read.value(QStringLiteral("users")).toArray(),
                 (QJsonArray{QJsonArray{1, QString::fromUtf8("Åsa Östlund"), QStringLiteral("1001")},
                             QJsonArray{2, QStringLiteral("Bob"), QStringLiteral("1002")}}));
        QCOMPARE(read.value(QStringLiteral("count")).toInt(), 100'000);
        QCOMPARE(read.value(QStringLiteral("hash")).toString(), hashOf(m_site.punches));
        QCOMPARE(read.value(QStringLiteral("bye")).toInt(), 2000);
    }

    void isEmptyAtFirst_data() { isReadByAnIndependentClient_data(); }
    void isEmptyAtFirst()
    {
        QFETCH(const QString, transport);
        const auto terminal = start();
        const QJsonObject read = python(*terminal, transport, kKey, QStringLiteral("read"));
        QCOMPARE(read.value(QStringLiteral("sizes")).toArray(), (QJsonArray{0, 0}));
        QCOMPARE(read.value(QStringLiteral("count")).toInt(-1), 0);
    }

    void tellsOfPunches_data() { isReadByAnIndependentClient_data(); }
    void tellsOfPunches()
    {
        QFETCH(const QString, transport);
        const auto terminal = start();
        const QJsonObject heard = python(*terminal, transport, kKey, QStringLiteral("events"), 3,
                                         [&] { terminal->deliver(test::makeBatch(1, 3)); });
        QCOMPARE(heard.value(QStringLiteral("events")).toArray(),
                 (QJsonArray{QJsonArray{QStringLiteral("1001"), 15, 0, QStringLiteral("2023-11-15 00:13:21")},
                             QJsonArray{QStringLiteral("1001"), 15, 0, QStringLiteral("2023-11-15 00:13:22")},
                             QJsonArray{QStringLiteral("1001"), 15, 0, QStringLiteral("2023-11-15 00:13:23")}}));
    }

    /// Catches: the outbox filling up for a terminal that no program is listening to.
    void takesPunchesWithoutListeners()
    {
        const auto terminal = start();
        m_sink.answerCount = 0;
        m_sink.answers.clear();
        terminal->deliver(test::makeBatch(1, 5));
        QCOMPARE(m_sink.count(DeliveryAnswer::Verdict::Accepted), 5);
    }

    void needsTheKey_data() { isReadByAnIndependentClient_data(); }
    void needsTheKey()
    {
        QFETCH(const QString, transport);
        m_site.fill(3);
        auto terminal = start();
        const QJsonObject none = python(*terminal, transport, 0, QStringLiteral("read"));
        QCOMPARE(none.value(QStringLiteral("refused")).toInt(), 2005);
        QCOMPARE(none.value(QStringLiteral("sizes")).toInt(), 2005); // a command all the same
        const QJsonObject wrong = python(*terminal, transport, kKey + 1, QStringLiteral("read"));
        QCOMPARE(wrong.value(QStringLiteral("refused")).toInt(), 2005);
        QCOMPARE(wrong.value(QStringLiteral("sizes")).toInt(), 2005);
        QCOMPARE(python(*terminal, transport, kKey, QStringLiteral("read")).value(QStringLiteral("count")).toInt(), 3);
        terminal = start(trusted());
        QCOMPARE(python(*terminal, transport, 0, QStringLiteral("read")).value(QStringLiteral("count")).toInt(), 3);
        terminal = start({{QStringLiteral("trusted_addresses"), QStringLiteral("192.0.2.0/24, ::1")}});
        QCOMPARE(python(*terminal, transport, 0, QStringLiteral("read")).value(QStringLiteral("refused")).toInt(),
                 2005);
    }

    /// Catches: a key that is found by trying.
    void locksOutAfterWrongKeys()
    {
        const auto terminal = start();
        m_sink.answers.clear();
        QTcpSocket socket;
        for (int i = 0; i < 5; ++i) { // GateLimits::failuresBeforeLockout
            QVERIFY(knock(socket, *terminal, kKey + 1) == Command::Unauthorized);
            m_clock.advance(10s);
        }
        socket.abort();
        socket.connectToHost(QHostAddress::LocalHost, terminal->port());
        QVERIFY(test::waitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        m_clock.advance(2h);
        QVERIFY(knock(socket, *terminal, kKey) == Command::Ok);
    }

    void staysWithinItsBounds()
    {
        const auto terminal = start(trusted());
        // Another protocol, and a packet that says that it is huge.
        for (const QByteArray& nonsense :
             {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray::fromHex("5050827dffffffff"),
              QByteArray::fromHex("5050827d0a000000e803") + QByteArray(5'000, 'x')}) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, terminal->port());
            QVERIFY(test::waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
            socket.write(nonsense);
            QVERIFY(test::waitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        }
        // More connections from one address than it may have: the others go on.
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 6; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress::LocalHost, terminal->port());
        }
        const auto open = [&sockets] {
            return std::count_if(sockets.begin(), sockets.end(),
                                 [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; });
        };
        QVERIFY(test::waitFor([&] { return open() == 4; }));
        // Datagrams: rubbish, and a command in a session that there is not.
        sockets.clear();
        QUdpSocket udp;
        udp.connectToHost(QHostAddress::LocalHost, terminal->port());
        QVERIFY(test::waitFor([&] { return udp.state() == QAbstractSocket::ConnectedState; }));
        udp.write("x");
        udp.write(encode({Command::Sizes, 77, 3, {}}));
        QVERIFY(test::waitFor([&] { return udp.hasPendingDatagrams(); }));
        const Result<Packet> packet = decode(udp.receiveDatagram().data(), Checksum::Required);
        QVERIFY(packet);
        QCOMPARE(packet->command, Command::Unauthorized);
        QCOMPARE(python(*terminal, QStringLiteral("tcp"), 0, QStringLiteral("read"))
                     .value(QStringLiteral("count"))
                     .toInt(-1),
                 0);
    }

    /// Catches: a client that changes people of a kiosk that was not to let it.
    void changesPeopleWhereAllowed()
    {
        m_site.add(QStringLiteral("1001"), QStringLiteral("Bob"));
        auto terminal = start(trusted());
        QTcpSocket socket;
        QCOMPARE(knock(socket, *terminal, 0), Command::Ok);
        const QByteArray user =
            encode(User{9, 0, QStringLiteral("Carol"), QStringLiteral("1003"), {}, 0}, UserLayout::Long);
        QCOMPARE(ask(socket, Command::WriteUser, user), Command::Refused);
        QVERIFY(m_site.changes.empty());

        Values allowed = trusted();
        allowed.emplace_back(QStringLiteral("allow_changes"), true);
        terminal = start(allowed);
        QCOMPARE(knock(socket, *terminal, 0), Command::Ok);
        QCOMPARE(ask(socket, Command::WriteUser, user), Command::Ok);
        QCOMPARE(m_site.awaitedNames.at(PersonId(QStringLiteral("1003"))), QStringLiteral("Carol"));
        const QByteArray bob =
            encode(User{1, 0, QStringLiteral("Robert"), QStringLiteral("1001"), {}, 4711}, UserLayout::Short);
        QCOMPARE(ask(socket, Command::WriteUser, bob), Command::Ok);
        QCOMPARE(m_site.people.at(PersonId(QStringLiteral("1001"))).displayName, QStringLiteral("Robert"));
        QCOMPARE(m_site.cards.at(PersonId(QStringLiteral("1001"))).reveal(), QByteArray("4711"));
        QCOMPARE(ask(socket, Command::DeleteUser, QByteArray::fromHex("0100")), Command::Ok);
        QVERIFY(m_site.people.empty());
        QCOMPARE(ask(socket, Command::DeleteUser, QByteArray::fromHex("4d00")), Command::Refused);
        for (const Command command : {Command::ClearData, Command::ClearRecords, Command::Restart, Command::PowerOff,
                                      Command::Unlock, Command::WriteOption})
            QCOMPARE(ask(socket, command, {}), Command::Refused);
    }

    void settingsAreChecked()
    {
        const auto check = [](const Values& changed) {
            Values values{{QStringLiteral("serial_number"), QStringLiteral("S")}};
            values.insert(values.end(), changed.begin(), changed.end());
            return checkConnector(test::table(QStringLiteral("zkteco_terminal"), values)).has_value();
        };
        QVERIFY(!check({})); // anyone could read it
        QVERIFY(!check({{QStringLiteral("comm_key"), QStringLiteral("0")}}));
        QVERIFY(!check({{QStringLiteral("comm_key"), QStringLiteral("secret")}}));
        QVERIFY(check({{QStringLiteral("comm_key"), QStringLiteral("4294967295")}}));
        QVERIFY(!check({{QStringLiteral("comm_key"), QStringLiteral("4294967296")}}));
        QVERIFY(check(trusted()));
        QVERIFY(!check({{QStringLiteral("trusted_addresses"), QStringLiteral("somewhere")}}));
    }

    /// None of them shares a line with ours. All at once, as they would.
    void isReadByClientsOfTheRegistry()
    {
        QProcess fetch;
        fetch.start(kFolder + QStringLiteral("fetch-clients"), QStringList());
        QVERIFY(fetch.waitForFinished(250'000));
        const QByteArray problem = fetch.readAllStandardError();
        if (fetch.exitCode() == 77)
            QSKIP(problem.constData());
        QVERIFY2(fetch.exitCode() == 0, problem.constData());
        const QString modules = QString::fromUtf8(fetch.readAllStandardOutput()).trimmed();
        m_site.fill(10'000);
        m_site.add(QStringLiteral("1001"), QStringLiteral("Alice"));
        m_site.add(QStringLiteral("1002"), QStringLiteral("Bob"));
        Values values = trusted();
        values.emplace_back(QStringLiteral("connections_per_address"), qlonglong{8});
        const auto terminal = start(values);
        std::map<QString, std::unique_ptr<Client>> clients;
        for (const char* name : {"node-zklib", "zkteco-js", "zklib-js", "zk-attendance-sdk"})
            clients.emplace(QString::fromLatin1(name),
                            std::make_unique<Client>(
                                QStringLiteral("node"),
                                QStringList{kFolder + QStringLiteral("read.js"), modules, QString::fromLatin1(name),
                                            QString::number(terminal->port()), QStringLiteral("2")}));
        const auto each = [&clients](auto holds) {
            return std::all_of(clients.begin(), clients.end(), [&holds](auto& entry) { return holds(*entry.second); });
        };
        const bool ready =
            test::waitFor([&] { return each([](Client& c) { return !c.lines().empty() || c.hasEnded(); }); }, 60'000);
        terminal->deliver(test::makeBatch(1, 2));
        const bool ended = test::waitFor([&] { return each([](const Client& c) { return c.hasEnded(); }); }, 30'000);
        for (const auto& [name, client] : clients) {
            const QJsonObject read = client->last();
            const auto is = [&read](const char* key, const QJsonValue& value) {
                return read.value(QLatin1String(key)) == value;
            };
            const QJsonObject last = read.value(QStringLiteral("last")).toObject();
            const QString code =
                last.value(QStringLiteral("deviceUserId")).toString(last.value(QStringLiteral("user_id")).toString());
            const QJsonArray heard = read.value(QStringLiteral("heard")).toArray();
            const bool isRight =
                ready && ended && is("info", QJsonArray{2, 10'000}) && is("count", 10'000) &&
                is("users", QJsonArray{QJsonArray{1, QStringLiteral("Alice"), QStringLiteral("1001")},
                                       QJsonArray{2, QStringLiteral("Bob"), QStringLiteral("1002")}}) &&
                code == m_site.punches.back().facts.person.value() && heard.size() == 2 &&
                heard.at(1).toObject().value(QStringLiteral("userId")) == QStringLiteral("1001");
            QVERIFY2(isRight, qPrintable(name + u' ' + QString::fromUtf8(QJsonDocument(read).toJson())));
        }
    }

private:
    /// Connects, and proves the key where one is asked for.
    Command knock(QTcpSocket& socket, const TerminalConnector& terminal, quint32 key)
    {
        socket.abort();
        m_session = 0;
        socket.connectToHost(QHostAddress::LocalHost, terminal.port());
        if (!test::waitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
            return Command::Data;
        const Command said = ask(socket, Command::Connect, {});
        return said == Command::Unauthorized ? ask(socket, Command::Authenticate, keyProof(key, m_session)) : said;
    }
    Command ask(QTcpSocket& socket, Command command, const QByteArray& data)
    {
        socket.write(encodeForStream({command, m_session, 1, data}));
        StreamReader reader(1 << 20);
        std::optional<QByteArray> answer;
        (void)test::waitFor([&] {
            reader.append(socket.readAll());
            answer = reader.next().value_or(std::nullopt);
            return answer.has_value();
        });
        const auto packet =
            answer ? decode(*answer, Checksum::Required) : Result<Packet>(Packet{Command::Data, 0, 0, {}});
        m_session = packet->session;
        return packet->command;
    }

    RunningClock m_clock;
    Site m_site;
    test::RecordingSink m_sink;
    quint16 m_session = 0;
    std::unique_ptr<Client> m_python;
};

QTEST_GUILESS_MAIN(ZktecoTerminalTest)
#include "tst_zkteco_terminal.moc"
