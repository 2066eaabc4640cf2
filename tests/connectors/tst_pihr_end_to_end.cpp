#include "connectors/fake_site.h"
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
    ConnectorHost host{clock, std::make_shared<test::FakeSite>(),
                       [this](const ConnectorEvent& event) { handle(event); }};
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

constexpr const char* kPunchRows = "SELECT person_id || ' ' || time FROM punches ORDER BY time";
constexpr const char* kPeopleRows = "SELECT id || ' ' || name || ' ' || image_base64 FROM people ORDER BY id";

/// One text a row of the receiver's file; "person time" of every punch unless asked otherwise.
QStringList storedIn(const QString& path, const char* sql = kPunchRows)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.exec(QString::fromLatin1(sql));
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

    /// Catches: a queue shared by two servers, so that one that is down holds up the other or gets what the other got.
    void eachServerHasItsOwnPlaceInTheQueue()
    {
        QTemporaryDir directory;
        const QString upDatabase = directory.filePath(QStringLiteral("up.db"));
        const QString downDatabase = directory.filePath(QStringLiteral("down.db"));
        ReceiverProcess up(upDatabase);
        ReceiverProcess down(downDatabase);
        QVERIFY(up.start() && down.start());
        down.kill();
        Kiosk kiosk;
        const ConnectorId other(QStringLiteral("other"));
        const auto tableFor = [](int port, const QString& profile, const QString& id) {
            return test::table(QStringLiteral("pihr"),
                               {{QStringLiteral("url"), QStringLiteral("ws://127.0.0.1:%1").arg(port)},
                                {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                {QStringLiteral("secret"), QStringLiteral("hush")},
                                {QStringLiteral("profile"), profile}},
                               id);
        };
        QVERIFY(kiosk.host.add(tableFor(up.port(), QStringLiteral("pihr"), kPihr.value())));
        QVERIFY(kiosk.host.add(tableFor(down.port(), QStringLiteral("aiface"), other.value())));
        constexpr int kPunches = 50;
        for (int i = 0; i < kPunches; ++i) {
            kiosk.outbox.add(kPihr, QStringLiteral("17"));
            kiosk.outbox.add(other, QStringLiteral("E-17"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.delivered(), kPunches, 30'000);
        QCOMPARE(kiosk.outbox.count(other, OutboxState::Delivered), 0);
        QVERIFY(down.start());
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox.count(other, OutboxState::Delivered), kPunches, 70'000);
        QVERIFY(kiosk.host.stop());
        QCOMPARE(storedIn(upDatabase).size(), kPunches);
        const QStringList late = storedIn(downDatabase);
        QCOMPARE(late.size(), kPunches);
        QCOMPARE(QSet<QString>(late.begin(), late.end()).size(), kPunches);
        QVERIFY2(late.front().startsWith(QString::number(kFirstGivenNumber) + u' '), qPrintable(late.front()));
    }

    /// Catches: people enrolled while the server is away who never reach it, and a removal that does not.
    void rosterChangesAreSent()
    {
        QTemporaryDir directory;
        const QString database = directory.filePath(QStringLiteral("receiver.db"));
        ReceiverProcess receiver(database);
        QVERIFY(receiver.start());
        receiver.kill();
        Kiosk kiosk;
        QVERIFY(kiosk.connectTo(receiver.port()));
        Person ann;
        ann.id = PersonId(QStringLiteral("E-1"));
        ann.displayName = QStringLiteral("Ann");
        Person bob;
        bob.id = PersonId(QStringLiteral("E-2"));
        bob.displayName = QStringLiteral("Bob");
        using Kind = RosterChange::Kind;
        kiosk.host.rosterChanged(kPihr, {{1, Kind::Enrolled, ann, "jpeg", {}}, {2, Kind::Enrolled, bob, {}, {}}});
        QVERIFY(receiver.start());
        QTRY_COMPARE_WITH_TIMEOUT(storedIn(database, kPeopleRows),
                                  (QStringList{QStringLiteral("E-1 Ann anBlZw=="), QStringLiteral("E-2 Bob ")}),
                                  70'000);
        kiosk.host.rosterChanged(kPihr, {{3, Kind::Removed, bob, {}, {}}});
        QTRY_COMPARE(storedIn(database, kPeopleRows), QStringList{QStringLiteral("E-1 Ann anBlZw==")});
        QVERIFY(kiosk.host.stop());
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
