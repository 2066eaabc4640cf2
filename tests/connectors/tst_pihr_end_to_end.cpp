#include "connectors/fixtures.h"
#include "connectors/host.h"
#include "outbox/dispatcher.h"
#include "outbox/fake_outbox.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

const ConnectorId kPihr(QStringLiteral("it"));

/// The receiver as its own process on a port of its own: it can be killed and started again at the same address.
class ReceiverProcess
{
public:
    explicit ReceiverProcess(QString database) : m_database(std::move(database)) {}
    ~ReceiverProcess() { kill(); }
    [[nodiscard]] bool start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(ROLLCALL_RECEIVER_PROGRAM),
                         {QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--serial"),
                          QStringLiteral("SN-1"), QStringLiteral("--secret"), QStringLiteral("hush"),
                          QStringLiteral("--database"), m_database});
        if (!m_process->waitForReadyRead())
            return false;
        static const QRegularExpression address(QStringLiteral("ws://127\\.0\\.0\\.1:(\\d+)"));
        m_port = address.match(QString::fromUtf8(m_process->readLine())).captured(1).toInt();
        return m_port > 0;
    }
    void kill()
    {
        if (m_process) {
            m_process->kill();
            m_process->waitForFinished();
        }
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    QString m_database;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
};

/// Outbox, dispatcher, host and connector as the kiosk puts them together.
struct Kiosk
{
    SystemClock clock;
    test::FakeOutbox outbox;
    ConnectorHost host{clock, nullptr, [this](const ConnectorEvent& event) { handle(event); }};
    Dispatcher dispatcher{outbox, clock,
                          [this](const ConnectorId& id, DeliveryBatch batch) { host.deliver(id, std::move(batch)); },
                          quickly()};

    static DispatcherLimits quickly()
    {
        DispatcherLimits limits;
        limits.backoffBase = 10ms;
        limits.backoffCap = 50ms;
        return limits;
    }
    void handle(const ConnectorEvent& event)
    {
        if (const auto* ready = std::get_if<ConnectorReady>(&event))
            dispatcher.addConnector(ready->id, ready->batchLimit);
        else if (const auto* status = std::get_if<ConnectorStatus>(&event))
            dispatcher.linkChanged(status->id, status->state == LinkState::Online);
        else if (const auto* answers = std::get_if<ConnectorAnswers>(&event))
            dispatcher.answered(answers->id, answers->answers);
    }
    [[nodiscard]] Status connectTo(int port)
    {
        return host.add(
            test::table(QStringLiteral("pihr"), {{QStringLiteral("url"), QStringLiteral("ws://127.0.0.1:%1").arg(port)},
                                                 {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                                 {QStringLiteral("secret"), QStringLiteral("hush")}}));
    }
    [[nodiscard]] int delivered() const { return outbox.count(kPihr, OutboxState::Delivered); }
};

/// "person time" of every punch in the receiver's file.
QStringList storedIn(const QString& path)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("SELECT person_id || ' ' || time FROM punches ORDER BY time"));
        while (query.next())
            rows << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return rows;
}

} // namespace

class TestPihrEndToEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPunchArrivesOnceThoughTheServerIsKilledAgainAndAgain()
    {
        QTemporaryDir directory;
        const QString database = directory.filePath(QStringLiteral("receiver.db"));
        ReceiverProcess receiver(database);
        QVERIFY(receiver.start());
        Kiosk kiosk;
        QVERIFY(kiosk.connectTo(receiver.port()));
        constexpr int kPunches = 400;
        constexpr int kKills = 5;
        for (int i = 0; i < kPunches; ++i)
            kiosk.outbox.add(kPihr, QStringLiteral("E-%1").arg(i % 7));
        for (int kill = 1; kill <= kKills; ++kill) {
            const int until = kill * kPunches / (kKills + 1);
            QTRY_VERIFY_WITH_TIMEOUT(kiosk.delivered() >= until, 30'000);
            receiver.kill();
            QVERIFY(receiver.start());
        }
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.delivered(), kPunches, 30'000);
        QVERIFY(kiosk.host.stop());
        const QStringList stored = storedIn(database);
        QCOMPARE(stored.size(), kPunches);
        QCOMPARE(QSet<QString>(stored.begin(), stored.end()).size(), kPunches);
        // The outbox's first row is second 1 after the fixtures' start, at UTC.
        QCOMPARE(stored.front(), QStringLiteral("E-0 2023-11-14 22:13:21"));
    }

    void aLivePunchIsThereWithinAMoment()
    {
        QTemporaryDir directory;
        const QString database = directory.filePath(QStringLiteral("receiver.db"));
        ReceiverProcess receiver(database);
        QVERIFY(receiver.start());
        Kiosk kiosk;
        QVERIFY(kiosk.connectTo(receiver.port()));
        kiosk.outbox.add(kPihr);
        QTRY_COMPARE(kiosk.delivered(), 1);
        QElapsedTimer timer;
        timer.start();
        kiosk.outbox.add(kPihr);
        kiosk.dispatcher.punchCommitted();
        QTRY_COMPARE(kiosk.delivered(), 2);
        // No polling anywhere on the way: a poll of PiHR's own client takes up to 3 s.
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void wrongSecretLosesNothing()
    {
        QTemporaryDir directory;
        const QString database = directory.filePath(QStringLiteral("receiver.db"));
        ReceiverProcess receiver(database);
        QVERIFY(receiver.start());
        SystemClock clock;
        LinkState state = LinkState::Stopped;
        test::FakeOutbox outbox;
        outbox.add(kPihr);
        int batches = 0;
        Dispatcher dispatcher(outbox, clock, [&batches](const ConnectorId&, const DeliveryBatch&) { ++batches; });
        ConnectorHost host(clock, nullptr, [&](const ConnectorEvent& event) {
            if (const auto* ready = std::get_if<ConnectorReady>(&event))
                dispatcher.addConnector(ready->id, ready->batchLimit);
            if (const auto* status = std::get_if<ConnectorStatus>(&event)) {
                state = status->state;
                dispatcher.linkChanged(status->id, state == LinkState::Online);
            }
        });
        QVERIFY(host.add(test::table(QStringLiteral("pihr"),
                                     {{QStringLiteral("url"), QStringLiteral("ws://127.0.0.1:%1").arg(receiver.port())},
                                      {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                      {QStringLiteral("secret"), QStringLiteral("wrong")}})));
        QTRY_COMPARE(state, LinkState::Refused);
        QCOMPARE(batches, 0);
        QCOMPARE(outbox.count(kPihr, OutboxState::Pending), 1);
    }
};

QTEST_GUILESS_MAIN(TestPihrEndToEnd)
#include "tst_pihr_end_to_end.moc"
