// Whatever fails below the ledger thread, what it says is true: a punch that it calls recorded is on disk, one that
// is not recorded is refused and shown, and the next start works.
#include "ledger/ledger_worker.h"
#include "storage/set_aside.h"
#include "storage/small_disk.h"
#include "storage/storage_fixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace rollcall;

namespace {

const ConnectorId kConnector(QStringLiteral("mirror"));
constexpr int kPeople = 3;

PersonId personOf(int number)
{
    return PersonId(QStringLiteral("E-%1").arg(number));
}

/// The ledger thread's object in the test's own thread, and what it published.
class Desk
{
public:
    explicit Desk(StorageFixture& fixture, SqlFaultHook hook = {}) : m_fixture(fixture)
    {
        LedgerSetup setup;
        setup.storage = fixture.config;
        setup.attendance.duplicateWindow = std::chrono::seconds{1};
        setup.attendance.undoWindow = {}; // the way to the server, not the wait for a second thought
        setup.connectors.emplace_back(kConnector, QStringLiteral("loopback"), std::vector<ConnectorSettings::Value>{},
                                      0);
        setup.faultHook = std::move(hook);
        LedgerPorts ports;
        ports.publish = [this](const LedgerEvent& event) { take(event); };
        ports.useGallery = [](const std::shared_ptr<const Gallery>&) {};
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const auto&) {};
        m_worker = std::make_unique<LedgerWorker>(std::move(setup), ports, fixture.clock, m_candidates);
    }
    /// Offers a punch and returns once it was recorded (its number) or refused (0).
    qint64 punch(int person)
    {
        m_fixture.clock.advance(std::chrono::seconds{2});
        PunchCandidate candidate;
        candidate.person = personOf(person);
        candidate.at = m_fixture.clock.read();
        m_outcome.reset();
        m_candidates.put(candidate);
        if (!QTest::qWaitFor([this] { return m_outcome.has_value(); }, 20'000))
            return -1;
        return *m_outcome;
    }

    std::vector<Punch> recorded;
    QString problem = QStringLiteral("nothing said yet"); ///< what the screen shows
    std::optional<Refusal> refusal;                       ///< the last one

private:
    void take(const LedgerEvent& event)
    {
        if (const auto* punch = std::get_if<PunchRecorded>(&event)) {
            recorded.push_back(punch->punch);
            m_outcome = punch->punch.sequence;
        } else if (const auto* refused = std::get_if<PunchRefused>(&event)) {
            refusal = refused->refusal;
            m_outcome = 0;
        } else if (const auto* storage = std::get_if<StorageChanged>(&event)) {
            problem = storage->problem;
        }
    }

    StorageFixture& m_fixture;
    Mailbox<PunchCandidate> m_candidates{16};
    std::optional<qint64> m_outcome;
    std::unique_ptr<LedgerWorker> m_worker; ///< last: it ends before what it reports to
};

void enrollEverybody(StorageFixture& fixture)
{
    fixture.connectors = {kConnector};
    const auto store = fixture.open();
    REQUIRE_OK(store);
    for (int i = 0; i < kPeople; ++i) {
        Person person;
        person.id = personOf(i);
        REQUIRE_OK((*store)->roster().enroll(person, {}));
    }
}

/// Every punch in the ledger, which must be whole.
void readWhole(StorageFixture& fixture, QMap<qint64, QByteArray>& hashes)
{
    const auto store = fixture.open();
    REQUIRE_OK(store);
    const auto check = (*store)->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY2(!check->firstBreak, check->firstBreak ? qPrintable(check->firstBreak->what) : "");
    REQUIRE_OK((*store)->ledger().forEach(WallTime::min(), WallTime::max(), [&hashes](const Punch& punch) {
        hashes.insert(punch.sequence, punch.hash);
        return true;
    }));
}

} // namespace

class TestLedgerFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallFails_data();
    void everyCallFails();
    void creationFails();
    void fullDisk();
    void readOnlyDisk();
    void flippedBytes();
    void wrongClock();
};

void TestLedgerFaults::everyCallFails_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("sticky");
    for (const auto& [name, code] :
         {std::pair("error", ErrorCode::Internal), std::pair("disk full", ErrorCode::DiskFull),
          std::pair("I/O error", ErrorCode::Io), std::pair("locked", ErrorCode::Busy)}) {
        QTest::addRow("%s, once", name) << int(code) << false;
        QTest::addRow("%s, from then on", name) << int(code) << true;
    }
}

/// Catches: a confirmation without a COMMIT, a hidden failure, and a failure that breaks the next start.
void TestLedgerFaults::everyCallFails()
{
    QFETCH(const int, code);
    QFETCH(const bool, sticky);
    StorageFixture fixture;
    enrollEverybody(fixture);
    qint64 expected = 0;
    int failing = 0;
    for (bool hit = true; hit; ++failing) {
        hit = false;
        int calls = 0;
        const SqlFaultHook hook = [&](SqlCall) -> std::optional<Error> {
            const int call = calls++;
            if (sticky ? call < failing : call != failing)
                return std::nullopt;
            hit = true;
            return Error{ErrorCode(code), QStringLiteral("injected")};
        };
        {
            Desk desk(fixture, hook);
            for (int person = 0; person < kPeople; ++person) {
                const qint64 sequence = desk.punch(person);
                QVERIFY(sequence >= 0);
                if (sequence == 0) {
                    QVERIFY(desk.refusal->reason == RefusalReason::NotRecorded);
                    QVERIFY(!desk.refusal->detail.isEmpty());
                    QVERIFY(!desk.problem.isEmpty());
                } else {
                    QCOMPARE(sequence, ++expected);
                    QCOMPARE(desk.problem, QString());
                }
            }
            if (!sticky && calls > failing && desk.recorded.empty())
                QVERIFY(desk.problem.contains(QStringLiteral("injected"))); // the store could not be opened
        }
        QMap<qint64, QByteArray> hashes;
        readWhole(fixture, hashes);
        QCOMPARE(hashes.size(), expected);
        if (failing % 10 == 0) {
            Desk next(fixture);
            QCOMPARE(next.problem, QString());
            QCOMPARE(next.punch(0), ++expected);
        }
    }
    QVERIFY2(failing > 80, qPrintable(QString::number(failing))); // opening alone makes dozens of calls
}

void TestLedgerFaults::creationFails()
{
    int failing = 0;
    for (bool hit = true; hit; ++failing) {
        hit = false;
        int calls = 0;
        StorageFixture fixture;
        {
            Desk desk(fixture, [&](SqlCall) -> std::optional<Error> {
                if (calls++ != failing)
                    return std::nullopt;
                hit = true;
                return Error{ErrorCode::DiskFull, QStringLiteral("injected")};
            });
            QCOMPARE(desk.punch(0), 0); // no people are enrolled, with or without a database
        }
        enrollEverybody(fixture);
        Desk next(fixture);
        QCOMPARE(next.problem, QString());
        QCOMPARE(next.punch(0), 1);
    }
    QVERIFY2(failing > 60, qPrintable(QString::number(failing)));
}

void TestLedgerFaults::fullDisk()
{
    StorageFixture fixture;
    const SmallDisk disk(fixture.config.dataDirectory);
    if (!disk.isMounted())
        QSKIP(qPrintable(QStringLiteral("a small file system cannot be mounted here (%1)")
                             .arg(QString::fromLocal8Bit(std::strerror(errno)))));
    enrollEverybody(fixture);
    const QString ballast = fixture.config.dataDirectory + QStringLiteral("/ballast");
    {
        QFile file(ballast);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(500'000, 'x')) > 0);
    }
    QMap<qint64, QByteArray> confirmed;
    {
        Desk desk(fixture);
        qint64 sequence = 1;
        for (int i = 0; i < 1000 && sequence > 0; ++i)
            sequence = desk.punch(i % kPeople);
        QCOMPARE(sequence, 0);
        QVERIFY(desk.refusal->reason == RefusalReason::NotRecorded);
        QVERIFY2(desk.problem.contains(QStringLiteral("full")), qPrintable(desk.problem));
        QCOMPARE(desk.punch(0), 0); // still
        QVERIFY(QFile::remove(ballast));
        QVERIFY(desk.punch(1) > 0); // without a restart
        QCOMPARE(desk.problem, QString());
        for (const Punch& punch : desk.recorded)
            confirmed.insert(punch.sequence, punch.hash);
    }
    QMap<qint64, QByteArray> hashes;
    readWhole(fixture, hashes);
    QCOMPARE(hashes, confirmed);
}

void TestLedgerFaults::readOnlyDisk()
{
    StorageFixture fixture;
    const SmallDisk disk(fixture.config.dataDirectory);
    if (!disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    enrollEverybody(fixture);
    {
        Desk desk(fixture);
        QCOMPARE(desk.punch(0), 1);
    }
    QVERIFY(disk.setReadOnly(true));
    Desk desk(fixture);
    QVERIFY(!desk.problem.isEmpty());
    QCOMPARE(desk.punch(1), 0);
    QVERIFY(desk.refusal->reason == RefusalReason::NotRecorded);
    QVERIFY(disk.setReadOnly(false));
    QTRY_COMPARE_WITH_TIMEOUT(desk.problem, QString(), 20'000); // it tries again by itself
    QCOMPARE(desk.punch(1), 2);
}

/// Catches: damage that is not noticed, and a damaged ledger thrown away instead of kept for an expert.
void TestLedgerFaults::flippedBytes()
{
    StorageFixture good;
    enrollEverybody(good);
    {
        const auto store = good.open();
        for (int i = 0; i < 300; ++i)
            REQUIRE_OK((*store)->ledger().append(good.draft(personOf(i % kPeople).value())));
        REQUIRE_OK((*store)->database().truncateLog());
    }
    QMap<qint64, QByteArray> original;
    readWhole(good, original);
    QFile file(good.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int setAside = 0;
    int reported = 0;
    int harmless = 0;
    for (int round = 0; round < 80; ++round) {
        QByteArray damaged = bytes;
        for (int flips = random.bounded(1, 9); flips > 0; --flips) {
            const int at = random.bounded(static_cast<int>(damaged.size()));
            damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 << random.bounded(8)));
        }
        StorageFixture fixture;
        fixture.connectors = {kConnector};
        fixture.clock.setWall(good.clock.wall());
        QDir().mkpath(fixture.config.dataDirectory);
        {
            QFile copy(fixture.path());
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(damaged);
        }
        QString problem;
        {
            const Desk desk(fixture);
            problem = desk.problem;
        }
        const QStringList aside = QDir(setAsideDirectory(fixture.path()))
                                      .entryList({QStringLiteral("rollcall.sqlite.damaged-*")}, QDir::Files);
        if (!aside.isEmpty()) {
            // The first name is the database's own; its log, where there was one, follows.
            QVERIFY2(problem.contains(aside.front()), qPrintable(problem));
            QFile kept(setAsideDirectory(fixture.path()) + u'/' + aside.front());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.size(), damaged.size());
            enrollEverybody(fixture);
            Desk next(fixture);
            QVERIFY(next.punch(0) > 300); // no number is given twice
            const auto recovered = fixture.open();
            REQUIRE_OK(recovered);
            const auto punches = (*recovered)->ledger().between({}, WallTime::max(), 1000);
            REQUIRE_OK(punches);
            for (const Punch& punch : *punches) {
                if (punch.sequence <= 300)
                    QCOMPARE(punch.hash, original.value(punch.sequence)); // none is invented
            }
            ++setAside;
            continue;
        }
        if (!problem.isEmpty()) {
            ++reported;
            continue;
        }
        const auto store = fixture.open();
        REQUIRE_OK(store);
        const auto check = (*store)->ledger().verify();
        const Status structure = (*store)->database().checkIntegrity();
        if (!check || check->firstBreak || !structure) {
            ++reported;
            continue;
        }
        QMap<qint64, QByteArray> hashes;
        readWhole(fixture, hashes);
        QCOMPARE(hashes, original);
        const auto waiting = (*store)->outbox().list(std::nullopt, 0, 1000);
        REQUIRE_OK(waiting);
        QCOMPARE(waiting->size(), 300U);
        ++harmless;
    }
    qInfo("%d set aside, %d reported, %d in bytes that mean nothing", setAside, reported, harmless);
    QVERIFY(setAside > 0);
}

/// A kiosk that starts in 1970 and gets the time later. Catches: times that stay wrong, and a correction made
/// before the clock has proved itself.
void TestLedgerFaults::wrongClock()
{
    StorageFixture fixture;
    enrollEverybody(fixture);
    ManualClock& clock = fixture.clock;
    const WallTime now = clock.wall();
    clock.setWall(WallTime{std::chrono::seconds{0}});
    clock.setQuality(ClockQuality::Unsynchronized);
    const auto firstPunch = [&fixture]() -> std::optional<Punch> {
        const auto store = fixture.open();
        const auto punch =
            store ? (*store)->ledger().newestTaken(personOf(0), Ledger::kEnd) : Result<std::optional<Punch>>();
        return punch ? *punch : std::optional<Punch>();
    };
    const auto auditOf = [&fixture](AuditKind kind) {
        const auto store = fixture.open();
        const auto entries = store ? (*store)->audit().page({}, 0, 100) : Result<std::vector<AuditEntry>>();
        return entries ? std::count_if(entries->begin(), entries->end(),
                                       [kind](const AuditEntry& entry) { return entry.event.kind == kind; })
                       : std::ptrdiff_t{-1};
    };
    Desk desk(fixture);
    QCOMPARE(desk.punch(0), 1); // two seconds after the start of the clock
    QTest::qWait(1'500);        // the clock is looked at once a second
    clock.advance(std::chrono::hours{1});
    clock.setWall(now);
    clock.setQuality(ClockQuality::Synchronized);
    QTRY_COMPARE_WITH_TIMEOUT(auditOf(AuditKind::ClockJumped), std::ptrdiff_t{1}, 10'000);
    QVERIFY(!firstPunch()->correction);
    clock.advance(std::chrono::seconds{11});
    QTRY_VERIFY_WITH_TIMEOUT(firstPunch()->correction.has_value(), 10'000);
    QVERIFY(firstPunch()->when().utc == now - std::chrono::hours{1});
    QCOMPARE(auditOf(AuditKind::ClockCorrected), std::ptrdiff_t{1});
}

QTEST_GUILESS_MAIN(TestLedgerFaults)
#include "tst_ledger_faults.moc"
