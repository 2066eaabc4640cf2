// Collecting from a device on the wall: against a double in Python with faults to order, and against our own terminal.
#include "connectors/double.h"
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/zkteco/device_connector.h"
#include "connectors/zkteco/terminal_connector.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace rollcall;
using namespace rollcall::zkteco;
using namespace std::chrono_literals;

namespace {

using Realtime = DeviceReport::Realtime;

/// The ledger's side: keeps each record once, as the database does.
class Site final : public test::FakeSite
{
public:
    std::map<std::pair<QString, QString>, DeviceRecord> records; ///< by code and time
    bool isClosed = false;                                       ///< nothing can be stored
    int batches = 0;

    void collect(const DeviceBatch& batch, Reply<DeviceTally> reply) override
    {
        ++batches;
        if (isClosed) {
            later(reply, Result<DeviceTally>(failure(ErrorCode::Unavailable, QStringLiteral("no store"))));
            return;
        }
        DeviceTally tally;
        for (const DeviceRecord& record : batch.records)
            tally.added += records.emplace(std::pair(record.code, record.localTime), record).second ? 1 : 0;
        later(reply, Result<DeviceTally>(tally));
    }
};

QJsonArray recordAt(int i)
{
    const QDateTime time = QDateTime(QDate(2023, 11, 1), QTime(8, 0), Qt::UTC).addSecs(60 * i);
    return {1 + i % 5, QString::number(1'001 + i % 5), 15, time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), i % 6};
}
QJsonArray recordsUpTo(int count, int from = 0)
{
    QJsonArray records;
    for (int i = from; i < from + count; ++i)
        records.append(recordAt(i));
    return records;
}
QJsonArray someUsers()
{
    QJsonArray users;
    for (int i = 0; i < 5; ++i)
        users.append(QJsonArray{1 + i, QString::number(1'001 + i), QStringLiteral("P%1").arg(i)});
    return users;
}

} // namespace

class ZktecoDeviceTest : public QObject
{
    Q_OBJECT

    using Values = std::vector<std::pair<QString, QVariant>>;

    DeviceSettings settingsFor(int port, const Values& changed = {})
    {
        Values values{{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                      {QStringLiteral("port"), qlonglong{port}},
                      {QStringLiteral("zone"), QStringLiteral("Asia/Dhaka")}};
        values.insert(values.end(), changed.begin(), changed.end());
        auto settings = readDeviceSettings(test::values(test::table(QStringLiteral("zkteco"), values)));
        if (!settings)
            qFatal("%s", qPrintable(settings.error().message));
        settings->tick = 5ms;
        settings->answerWithin = 1'000ms;
        settings->resendAfter = 200ms;
        return *settings;
    }
    std::unique_ptr<DeviceConnector> start(DeviceSettings settings)
    {
        auto device = std::make_unique<DeviceConnector>(ConnectorId(QStringLiteral("it")), std::move(settings), m_clock,
                                                        m_site, m_sink);
        device->start();
        return device;
    }
    QJsonObject set(const QJsonObject& values) { return m_double->order({{QStringLiteral("set"), values}}); }
    QJsonObject stats() { return m_double->order({}); }
    int listeners() { return stats().value(QStringLiteral("listeners")).toInt(); }
    /// Waits while the kiosk's clock goes on, a second at a time.
    template <class Predicate> bool waitRunning(Predicate predicate, int milliseconds = 15'000)
    {
        return test::waitFor(
            [&] {
                m_clock.advance(100ms);
                return predicate();
            },
            milliseconds);
    }
    [[nodiscard]] bool hasAll(int count) const
    {
        for (int i = 0; i < count; ++i) {
            const QJsonArray record = recordAt(i);
            if (!m_site.records.contains({record.at(1).toString(), record.at(3).toString()}))
                return false;
        }
        return static_cast<int>(m_site.records.size()) == count;
    }
    static Values overUdp() { return {{QStringLiteral("transport"), QStringLiteral("udp")}}; }

private Q_SLOTS:
    void initTestCase()
    {
        // A Python process takes a while to start on a busy machine: one for all tests.
        m_double = std::make_unique<test::Double>(QStringLiteral("zkteco/device.py"));
        QVERIFY(m_double->isRunning());
    }

    void init()
    {
        m_site.records.clear();
        m_site.memory.clear();
        m_site.isClosed = false;
        m_sink.states.clear();
        m_double->order({{QStringLiteral("reset"), true}});
        set({{QStringLiteral("users"), someUsers()}});
    }

    void collectsEveryLayout_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<int>("layout");
        QTest::addColumn<QString>("mode");
        for (const char* transport : {"tcp", "udp"}) {
            for (const int layout : {8, 16, 40}) {
                for (const char* mode : {"chunk", "single", "burst"})
                    QTest::addRow("%s, %d bytes, %s", transport, layout, mode)
                        << QString::fromLatin1(transport) << layout << QString::fromLatin1(mode);
            }
        }
    }
    void collectsEveryLayout()
    {
        QFETCH(const QString, transport);
        QFETCH(const int, layout);
        QFETCH(const QString, mode);
        set({{QStringLiteral("layout"), layout},
             {QStringLiteral("mode"), mode},
             {QStringLiteral("records"), recordsUpTo(500)}});
        const auto device = start(settingsFor(m_double->port(), {{QStringLiteral("transport"), transport}}));
        QVERIFY(test::waitFor([&] { return device->report().realtime == Realtime::Live; }));
        QVERIFY(hasAll(500));
        const DeviceRecord& record = m_site.records.begin()->second;
        QCOMPARE(record.code, QStringLiteral("1001"));
        QCOMPARE(record.localTime, QStringLiteral("2023-11-01 08:00:00"));
        QCOMPARE(record.punch, 0);
        QCOMPARE(record.verification, 15);
        // Dhaka is six hours east.
        QCOMPARE(toDateTimeUtc(record.at->utc), QDateTime(QDate(2023, 11, 1), QTime(2, 0), Qt::UTC));
        QCOMPARE(record.at->zoneOffset.count(), 360);
        QVERIFY(record.raw.contains("\"zone\":\"Asia/Dhaka\""));

        const DeviceReport& report = device->report();
        QCOMPARE(report.serial, QStringLiteral("DOUBLE01"));
        QVERIFY(report.firmware.startsWith(QStringLiteral("Ver 6.60")));
        QCOMPARE(report.sizes.users, 5);
        QCOMPARE(report.sizes.records, 500);
        QCOMPARE(report.sizes.recordCapacity, 100'000);
        QCOMPARE(*report.clockDifferenceSeconds, -6 * 3'600); // its display says 22:13:20, and Dhaka's time is 04:13:20
        QCOMPARE(m_sink.states.back().state, LinkState::Online);
        QVERIFY(m_site.memory.at(QStringLiteral("device")).contains("\"serial\":\"DOUBLE01\""));
    }

    /// Catches: an event that is acknowledged and lost, or stored twice once the log is read.
    void takesEventsOnce_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::newRow("tcp") << QStringLiteral("tcp");
        QTest::newRow("udp") << QStringLiteral("udp");
    }
    void takesEventsOnce()
    {
        QFETCH(const QString, transport);
        set({{QStringLiteral("records"), recordsUpTo(10)}});
        const auto device = start(settingsFor(m_double->port(), {{QStringLiteral("transport"), transport}}));
        QVERIFY(test::waitFor([&] { return device->report().realtime == Realtime::Live; }));
        QJsonArray events;
        for (int i = 10; i < 13; ++i) {
            const QJsonArray record = recordAt(i);
            events.append(QJsonArray{record.at(1), record.at(2), record.at(3), record.at(4)});
        }
        m_double->order({{QStringLiteral("events"), events}, {QStringLiteral("add"), recordsUpTo(3, 10)}});
        QVERIFY(test::waitFor([&] { return hasAll(13); }));
        QVERIFY(test::waitFor([&] { return stats().value(QStringLiteral("acknowledged")).toInt() == 3; }));
        const int reads = stats().value(QStringLiteral("reads")).toInt();
        m_clock.advance(5min);
        QVERIFY(test::waitFor([&] { return stats().value(QStringLiteral("reads")).toInt() > reads; }));
        QVERIFY(test::waitFor([&] { return device->report().sizes.records == 13; }));
        QVERIFY(hasAll(13));
    }

    void survivesFaults_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("fault");
        for (const char* fault : {"lose", "double", "reorder"}) {
            QTest::addRow("%s", fault) << QStringLiteral("udp") << QStringLiteral("chunk")
                                       << QString::fromLatin1(fault);
        }
        for (const char* transport : {"tcp", "udp"}) {
            for (const char* fault : {"checksum", "session", "reboot", "short"})
                QTest::addRow("%s over %s", fault, transport)
                    << QString::fromLatin1(transport) << QStringLiteral("chunk") << QString::fromLatin1(fault);
        }
    }
    /// Catches: a record lost, doubled or made up because of what happens to packets.
    void survivesFaults()
    {
        QFETCH(const QString, transport);
        QFETCH(const QString, mode);
        QFETCH(const QString, fault);
        set({{QStringLiteral("mode"), mode},
             {QStringLiteral("records"), recordsUpTo(100)},
             {QStringLiteral("fault"), fault},
             {QStringLiteral("faults"), 2}});
        DeviceSettings settings = settingsFor(m_double->port(), {{QStringLiteral("transport"), transport}});
        settings.answerWithin = 300ms; // most faults are an answer that is not taken
        settings.resendAfter = 100ms;
        const auto device = start(std::move(settings));
        QVERIFY(waitRunning([&] { return device->report().realtime == Realtime::Live; }, 30'000));
        QVERIFY(hasAll(100));
    }

    void keysAreNeeded()
    {
        set({{QStringLiteral("key"), 4711}, {QStringLiteral("records"), recordsUpTo(3)}});
        auto device = start(settingsFor(m_double->port()));
        QVERIFY(test::waitFor([&] { return m_sink.states.back().state == LinkState::Refused; }));
        device = start(settingsFor(m_double->port(), {{QStringLiteral("comm_key"), QStringLiteral("4712")}}));
        m_sink.states.clear();
        QVERIFY(
            test::waitFor([&] { return !m_sink.states.empty() && m_sink.states.back().state == LinkState::Refused; }));
        QVERIFY(m_site.records.empty());
        device = start(settingsFor(m_double->port(), {{QStringLiteral("comm_key"), QStringLiteral("4711")}}));
        QVERIFY(test::waitFor([&] { return device->report().realtime == Realtime::Live; }));
        QVERIFY(hasAll(3));
    }

    /// Catches: records missed because as many as before are there again.
    void aClearedLogIsReadAgain()
    {
        set({{QStringLiteral("records"), recordsUpTo(50)}});
        const auto device = start(settingsFor(m_double->port()));
        QVERIFY(test::waitFor([&] { return device->report().realtime == Realtime::Live; }));
        set({{QStringLiteral("records"), recordsUpTo(50, 50)}});
        m_clock.advance(5min);
        QVERIFY(test::waitFor([&] { return m_site.records.size() == 100; }));
        QVERIFY(hasAll(100));
        // Out of order, some twice, one from before the first.
        QJsonArray mixed = recordsUpTo(5, 95);
        mixed.append(recordAt(100));
        mixed.append(recordAt(100));
        mixed.append(recordAt(3));
        set({{QStringLiteral("records"), mixed}});
        m_clock.advance(5min);
        QVERIFY(test::waitFor([&] { return m_site.records.size() == 101; }));
        QVERIFY(hasAll(101));
    }

    /// Catches: a cursor that moves although nothing was stored, so that the records are never looked at again.
    void nothingMovesBeforeItIsStored()
    {
        set({{QStringLiteral("records"), recordsUpTo(300)}});
        m_site.isClosed = true;
        m_site.batches = 0;
        auto device = start(settingsFor(m_double->port()));
        QVERIFY(test::waitFor([&] { return m_site.batches > 0 && device->report().failures > 0; }));
        QVERIFY(m_site.memory[QStringLiteral("log")].isEmpty());
        m_site.isClosed = false;
        QVERIFY(waitRunning([&] { return device->report().realtime == Realtime::Live; }));
        QVERIFY(hasAll(300));
        // After a restart only what is new is handed over.
        device.reset();
        m_double->order({{QStringLiteral("add"), recordsUpTo(1, 300)}});
        m_site.batches = 0;
        device = start(settingsFor(m_double->port()));
        QVERIFY(test::waitFor([&] { return device->report().realtime == Realtime::Live; }));
        QVERIFY(hasAll(301));
        QCOMPARE(m_site.batches, 1);
    }

    /// The rules of failing: 5 s doubled to 300 s, an alert after five, without a listener after a day, and back.
    void failsWithPatience()
    {
        set({{QStringLiteral("fault"), QStringLiteral("refuse")}});
        const auto device = start(settingsFor(m_double->port()));
        const auto failures = [&device] { return device->report().failures; };
        QVERIFY(test::waitFor([&] { return failures() == 1; }));
        int expected = 1;
        for (const auto wait : {5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s}) {
            QCOMPARE(m_sink.states.back().state == LinkState::Offline, expected >= 5);
            m_clock.advance(wait - 1s);
            QTest::qWait(20); // four looks
            QCOMPARE(failures(), expected);
            m_clock.advance(1s);
            QVERIFY(test::waitFor([&] { return failures() == expected + 1; }));
            ++expected;
        }
        QCOMPARE(device->report().realtime, Realtime::Waiting);
        QVERIFY(device->report().isAlert());
        m_clock.advance(24h);
        QVERIFY(test::waitFor([&] { return device->report().realtime == Realtime::Suspended; }));
        m_clock.advance(10min);
        set({{QStringLiteral("fault"), QString()}, {QStringLiteral("records"), recordsUpTo(2)}});
        QVERIFY(waitRunning([&] { return device->report().realtime == Realtime::Live; }, 30'000));
        QCOMPARE(failures(), 0);
        QVERIFY(hasAll(2));
    }

    /// Catches: a device that hangs and delays the others.
    void oneThatHangsDelaysNoOther()
    {
        QTcpServer hanging; // accepts, and says nothing
        QVERIFY(hanging.listen(QHostAddress::LocalHost));
        set({{QStringLiteral("records"), recordsUpTo(100)}});
        const auto first = start(settingsFor(hanging.serverPort()));
        const auto second = start(settingsFor(m_double->port()));
        QVERIFY(test::waitFor([&] { return second->report().realtime == Realtime::Live; }));
        QVERIFY(hasAll(100));
        QVERIFY(test::waitFor([&] { return first->report().failures == 1; }));
    }

    void pollsWithoutAListener()
    {
        set({{QStringLiteral("records"), recordsUpTo(3)}});
        const auto device = start(settingsFor(m_double->port(), {{QStringLiteral("realtime"), false}}));
        QVERIFY(test::waitFor([&] { return device->report().lastPoll.isValid(); }));
        QVERIFY(test::waitFor([&] { return stats().value(QStringLiteral("commands")).toArray().contains(1001); }));
        QCOMPARE(device->report().realtime, Realtime::Off);
        m_double->order({{QStringLiteral("add"), recordsUpTo(1, 3)}});
        m_clock.advance(5min);
        QVERIFY(test::waitFor([&] { return hasAll(4); }));
        // It was not listened to, and nothing was changed on it.
        for (const QJsonValue& command : stats().value(QStringLiteral("commands")).toArray())
            QVERIFY2(QJsonArray({1000, 1001, 11, 1100, 201, 50, 1503, 1504, 1502}).contains(command),
                     qPrintable(QString::number(command.toInt())));
    }

    void collectsFromAKiosk_data() { takesEventsOnce_data(); }
    void collectsFromAKiosk()
    {
        QFETCH(const QString, transport);
        test::FakeSite kiosk;
        for (int i = 1; i <= 1'000; ++i)
            kiosk.punches.push_back(test::makePunch(i));
        auto settings = readTerminalSettings(test::values(
            test::table(QStringLiteral("zkteco_terminal"), {{QStringLiteral("port"), qlonglong{0}},
                                                            {QStringLiteral("serial_number"), QStringLiteral("K1")},
                                                            {QStringLiteral("comm_key"), QStringLiteral("77")}})));
        QVERIFY(settings);
        settings->quietBeforeEvents = settings->betweenEvents = settings->quietAfterRead = 0ms; // the clock stands
        TerminalConnector terminal(ConnectorId(QStringLiteral("t")), *settings, m_clock, kiosk, m_sink);
        terminal.start();
        const auto device = start(settingsFor(terminal.port(), {{QStringLiteral("comm_key"), QStringLiteral("77")},
                                                                {QStringLiteral("transport"), transport}}));
        QVERIFY(test::waitFor([&] { return device->report().realtime == Realtime::Live; }));
        QCOMPARE(m_site.records.size(), 1'000U);
        QCOMPARE(device->report().serial, QStringLiteral("K1"));
        terminal.deliver(test::makeBatch(1'001, 2));
        QVERIFY(test::waitFor([&] { return m_site.records.size() == 1'002; }));
    }

private:
    ManualClock m_clock;
    Site m_site;
    test::RecordingSink m_sink;
    std::unique_ptr<test::Double> m_double;
};

QTEST_GUILESS_MAIN(ZktecoDeviceTest)
#include "tst_zkteco_device.moc"
