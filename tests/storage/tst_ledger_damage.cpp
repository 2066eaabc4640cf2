#include "damaged_site.h"

#include "storage/ledger_inspection.h"
#include "storage/wal_log.h"

#include <QRandomGenerator>

using namespace rollcall;

/// What becomes of confirmed punches when the files are damaged after a kill. `tools/damage-soak` flips more bits.
class TestLedgerDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFlippedBitInTheLogLosesNothing_data();
    void aFlippedBitInTheLogLosesNothing();
    void anOverwrittenFrameIsNoticed();
    void aLostLogLeavesItsNumbers();
    void aLostHeaderLosesNothing();
    void lostNumbersCannotBeChanged();
    void anUnfinishedTransactionIsNoDamage();
    void otherProgramsLeaveADamagedLogAlone();
    void randomBitsAreNeverMissed();

private:
    DamagedSite m_site;
    qint64 m_frameBytes = 0;
};

namespace {

constexpr int kPunches = 100;
constexpr qint64 kLogHeader = 32;
constexpr qint64 kFrameHeader = 24;

QString logOf(const StorageConfig& config)
{
    return databasePath(config) + QStringLiteral("-wal");
}

/// As the kiosk opens it.
Result<std::unique_ptr<Store>> openAsKiosk(const StorageConfig& config, OpenReport& report)
{
    static const SystemClock clock;
    return Store::open(config, {{ConnectorId(QStringLiteral("pihr"))}, {}}, clock, {.setAsideIfCorrupt = true},
                       &report);
}

PunchDraft nextDraft()
{
    const SystemClock clock;
    PunchDraft draft;
    draft.person = PersonId(QStringLiteral("E-1"));
    draft.at = clock.read();
    return draft;
}

} // namespace

void TestLedgerDamage::initTestCase()
{
    QVERIFY(m_site.confirm(kPunches));
    const StorageConfig config = m_site.copy();
    const auto log = readWalLog(logOf(config), 0);
    REQUIRE_OK(log);
    QVERIFY(log->has_value());
    QCOMPARE((*log)->firstUnsound(), 0);
    QVERIFY(!(*log)->isDamaged() && !(*log)->hasDoubtfulEnd());
    QVERIFY((*log)->frames.size() > kPunches);
    m_frameBytes = kFrameHeader + (*log)->pageSize;
}

void TestLedgerDamage::aFlippedBitInTheLogLosesNothing_data()
{
    QTest::addColumn<qint64>("offset");
    const auto frame = [this](qint64 number) { return kLogHeader + (number - 1) * m_frameBytes; };
    QTest::newRow("magic") << qint64{2};
    QTest::newRow("page size") << qint64{10};
    QTest::newRow("salt of the header") << qint64{17};
    QTest::newRow("checksum of the header") << qint64{30};
    QTest::newRow("page number of frame 1") << frame(1) + 3;
    QTest::newRow("size after commit of frame 3") << frame(3) + 7;
    QTest::newRow("salt of frame 3") << frame(3) + 9;
    QTest::newRow("checksum of frame 3") << frame(3) + 21;
    QTest::newRow("page of frame 3") << frame(3) + kFrameHeader + 1777;
    QTest::newRow("end of the page of frame 3") << frame(4) - 1;
    const qint64 end = QFileInfo(logOf(m_site.copy())).size();
    QTest::newRow("page of the last frame") << end - 100;
}

void TestLedgerDamage::aFlippedBitInTheLogLosesNothing()
{
    QFETCH(const qint64, offset);
    const StorageConfig config = m_site.copy();
    QVERIFY(DamagedSite::flip(logOf(config), offset * 8 + 5));
    const QByteArray damaged = DamagedSite::read(logOf(config));
    const SystemClock clock;
    {
        const QByteArray before = DamagedSite::everythingIn(config.dataDirectory);
        const auto inspection = LedgerInspection::open(databasePath(config), clock);
        REQUIRE_OK(inspection);
        QVERIFY((*inspection)->logDamage() && (*inspection)->logDamage()->isCertain);
        QCOMPARE(DamagedSite::everythingIn(config.dataDirectory), before);
    }
    OpenReport report;
    const auto store = openAsKiosk(config, report);
    REQUIRE_OK(store);
    QVERIFY(report.database.logDamage && report.database.logDamage->isCertain);
    QVERIFY(report.database.logDamage->recovered >= report.database.logDamage->found - 1); // a high bit is ambiguous
    QCOMPARE(DamagedSite::read(report.database.logDamage->copyPath + QStringLiteral("-wal")), damaged);
    QVERIFY(!report.lost && !report.ledgerProblem);
    const auto check = (*store)->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(!check->problem());
    QCOMPARE(check->punches, kPunches);
}

void TestLedgerDamage::anOverwrittenFrameIsNoticed()
{
    const StorageConfig config = m_site.copy();
    const auto log = readWalLog(logOf(config), 0);
    // The end of the log: what was recorded there has no later frame that has it again.
    const auto frames = static_cast<qint64>((*log)->frames.size());
    QVERIFY(DamagedSite::change(logOf(config), kLogHeader + (frames - 12) * m_frameBytes, QByteArray(512, 'x')));
    OpenReport report;
    const auto store = openAsKiosk(config, report);
    REQUIRE_OK(store);
    // The overwritten header leaves the next frame without proof too; if that is the last but one commit, only the
    // anchor knows that it was one.
    QVERIFY(report.database.logDamage && (report.database.logDamage->isCertain || report.lost));
    const auto check = (*store)->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(!check->firstBreak);
    if (report.lost) {
        QCOMPARE(check->punches, report.lost->first - 1);
        QVERIFY(check->problem());
    } else {
        QCOMPARE(check->punches, kPunches);
    }
    QVERIFY(check->punches >= kPunches - 8);
}

void TestLedgerDamage::aLostLogLeavesItsNumbers()
{
    const StorageConfig config = m_site.copy();
    QVERIFY(QFile::remove(logOf(config)));
    const SystemClock clock;
    {
        const auto inspection = LedgerInspection::open(databasePath(config), clock);
        if (inspection) {
            const auto check = (*inspection)->ledger().verify();
            QVERIFY(!check || check->problem());
        }
    }
    OpenReport report;
    const auto store = openAsKiosk(config, report);
    REQUIRE_OK(store);
    QVERIFY(report.lost);
    QCOMPARE(report.lost->last, kPunches);
    const auto punch = (*store)->ledger().append(nextDraft());
    REQUIRE_OK(punch);
    QCOMPARE(punch->sequence, kPunches + 1);
    const auto check = (*store)->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY2(!check->firstBreak, check->firstBreak ? qPrintable(check->firstBreak->what) : "");
    QCOMPARE(check->lost.size(), 1U);
    QCOMPARE(check->lost.front().first, report.lost->first);
    QVERIFY(check->problem()->what.contains(QStringLiteral("lost to damage")));
    QCOMPARE(*(*store)->ledger().punchCount(), kPunches + 1 - (report.lost->last - report.lost->first + 1));
    QVERIFY(!(*store)->ledger().verifyTail(1)->firstBreak);
    QVERIFY(!(*store)->ledger().verifyTail(2)->firstBreak);
}

void TestLedgerDamage::aLostHeaderLosesNothing()
{
    const StorageConfig config = m_site.copy();
    QVERIFY(DamagedSite::change(logOf(config), 0, QByteArray(24, 'x')));
    OpenReport report;
    const auto store = openAsKiosk(config, report);
    REQUIRE_OK(store);
    QVERIFY(report.database.logDamage && report.database.logDamage->isCertain);
    QVERIFY(!report.lost);
    QCOMPARE((*store)->ledger().verify()->punches, kPunches);
}

void TestLedgerDamage::lostNumbersCannotBeChanged()
{
    const StorageConfig config = m_site.copy();
    QVERIFY(QFile::remove(logOf(config)));
    OpenReport report;
    {
        const auto store = openAsKiosk(config, report);
        REQUIRE_OK((*store)->ledger().append(nextDraft()));
        RawDatabase raw(databasePath(config));
        QVERIFY(!raw.run(QStringLiteral("UPDATE lost_entries SET last = last - 1")).isEmpty());
        QVERIFY(!raw.run(QStringLiteral("DELETE FROM lost_entries")).isEmpty());
        QVERIFY(!raw.run(QStringLiteral("UPDATE ledger_head SET sequence = sequence + 5")).isEmpty());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("UPDATE lost_entries SET utc_ms = utc_ms + 1")), QString());
        QVERIFY((*store)->ledger().verify()->firstBreak);
        QCOMPARE(raw.run(QStringLiteral("DELETE FROM lost_entries")), QString());
        QVERIFY((*store)->ledger().verify()->firstBreak);
    }
}

void TestLedgerDamage::anUnfinishedTransactionIsNoDamage()
{
    const StorageConfig config = m_site.copy();
    // As a kill leaves it: frames of a transaction without its commit, the last one not written to its end.
    const QByteArray log = DamagedSite::read(logOf(config));
    QByteArray frame = log.mid(kLogHeader, m_frameBytes);
    frame.replace(4, 4, QByteArray(4, '\0'));
    QVERIFY(DamagedSite::change(logOf(config), log.size(), frame + frame.left(900)));
    OpenReport report;
    const auto store = openAsKiosk(config, report);
    REQUIRE_OK(store);
    QVERIFY(!report.database.logDamage);
    QVERIFY(!report.lost);
    QCOMPARE((*store)->ledger().verify()->punches, kPunches);
}

void TestLedgerDamage::otherProgramsLeaveADamagedLogAlone()
{
    const StorageConfig config = m_site.copy();
    QVERIFY(DamagedSite::flip(logOf(config), (kLogHeader + 2 * m_frameBytes + 500) * 8));
    const QByteArray before = DamagedSite::read(logOf(config));
    const SystemClock clock;
    REQUIRE_ERROR(Store::open(config, {}, clock, {.createIfMissing = false}), ErrorCode::Corrupt);
    QCOMPARE(DamagedSite::read(logOf(config)), before);
}

void TestLedgerDamage::randomBitsAreNeverMissed()
{
    const int flips = qEnvironmentVariableIsSet("ROLLCALL_FLIPS") ? qEnvironmentVariableIntValue("ROLLCALL_FLIPS") : 12;
    const quint32 seed = qEnvironmentVariableIsSet("ROLLCALL_SEED") ? qEnvironmentVariable("ROLLCALL_SEED").toUInt()
                                                                    : QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const SystemClock clock;
    int whole = 0;
    int repaired = 0;
    int recorded = 0;
    int reported = 0;
    for (int number = 0; number < flips; ++number) {
        const StorageConfig config = m_site.copy();
        const std::array<const char*, 3> files{"", "-wal", "-anchor"};
        const char* suffix = files.at(static_cast<std::size_t>(number) % files.size());
        const QString path = databasePath(config) + QString::fromLatin1(suffix);
        const qint64 bit = static_cast<qint64>(random.generate64() % static_cast<quint64>(QFileInfo(path).size() * 8));
        QVERIFY(DamagedSite::flip(path, bit));
        const QByteArray where = "seed " + QByteArray::number(seed) + ", bit " + QByteArray::number(bit) + " of " +
                                 (*suffix == '\0' ? "database" : suffix);
        const QByteArray before = DamagedSite::everythingIn(config.dataDirectory);
        bool says = false;
        {
            const auto inspection = LedgerInspection::open(databasePath(config), clock);
            const Result<LedgerCheck> check =
                inspection ? (*inspection)->ledger().verify() : Result<LedgerCheck>(failure(inspection.error()));
            says = !check || check->problem() || (*inspection)->logDamage() || (*inspection)->isAnchorDamaged();
            QVERIFY2(says || check->punches == kPunches, where.constData());
        }
        QVERIFY2(DamagedSite::everythingIn(config.dataDirectory) == before, where.constData());

        OpenReport report;
        const auto store = openAsKiosk(config, report);
        if (!store) {
            ++reported; // the screen says why; nothing is recorded
            DamagedSite::remove(config);
            continue;
        }
        const Result<LedgerCheck> check = (*store)->ledger().verify();
        const bool complete = check && !check->problem() && check->punches == kPunches;
        if (complete && report.database.logDamage) {
            ++repaired;
        } else if (complete) {
            ++whole;
        } else if (report.lost) {
            ++recorded;
            QVERIFY2(check && check->problem(), where.constData());
            QCOMPARE(check->punches, report.lost->first - 1);
        } else {
            ++reported;
            QVERIFY2(!check || check->problem(), where.constData());
        }
        // Numbers are never given again.
        if (const auto punch = (*store)->ledger().append(nextDraft()))
            QVERIFY2(punch->sequence == kPunches + 1, where.constData());
        DamagedSite::remove(config);
    }
    std::printf(
        "%d flips (seed %u): %d without consequence, %d undone, %d with the loss recorded, %d reported as damage\n",
        flips, seed, whole, repaired, recorded, reported);
}

STORAGE_TEST_MAIN(TestLedgerDamage, confirmAndDie)
#include "tst_ledger_damage.moc"
