#include "damaged_site.h"
#include "small_disk.h"

#include "storage/ledger_inspection.h"

using namespace rollcall;

/// A ledger is checked without a change to it.
class TestLedgerInspection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsChanged_data();
    void nothingIsChanged();
    void worksOnAMediumThatCannotBeWritten();
    void readsBesideARunningKiosk();
    void makesNothingWhereThereIsNothing();
    void aNotedHeadIsCompared();
    void aConfirmedPunchThatIsMissingIsNamed();
    void aDamagedAnchorIsReported();

private:
    DamagedSite m_site;
};

namespace {

constexpr int kPunches = 20;

Result<LedgerCheck> checkOf(const StorageConfig& config)
{
    static const SystemClock clock;
    ROLLCALL_TRY_ASSIGN(const auto inspection, LedgerInspection::open(databasePath(config), clock));
    return inspection->ledger().verify();
}

/// All in one file, as after a regular stop.
void closeRegularly(const StorageConfig& config)
{
    const SystemClock clock;
    REQUIRE_OK(Store::open(config, {{ConnectorId(QStringLiteral("pihr"))}, {}}, clock));
}

} // namespace

void TestLedgerInspection::initTestCase()
{
    QVERIFY(m_site.confirm(kPunches));
}

void TestLedgerInspection::nothingIsChanged_data()
{
    QTest::addColumn<bool>("regular");
    QTest::newRow("with a log") << false;
    QTest::newRow("in one file") << true;
}

void TestLedgerInspection::nothingIsChanged()
{
    QFETCH(const bool, regular);
    const StorageConfig config = m_site.copy();
    if (regular)
        closeRegularly(config);
    QFile(databasePath(config))
        .setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    QFile::remove(config.dataDirectory + QStringLiteral("/template.key"));
    const QByteArray before = DamagedSite::everythingIn(config.dataDirectory);
    const auto check = checkOf(config);
    REQUIRE_OK(check);
    QVERIFY(!check->problem());
    QCOMPARE(check->punches, kPunches);
    QVERIFY(DamagedSite::everythingIn(config.dataDirectory) == before);
}

void TestLedgerInspection::worksOnAMediumThatCannotBeWritten()
{
    for (const bool regular : {true, false}) {
        const StorageConfig config = m_site.copy();
        if (regular)
            closeRegularly(config);
        QTemporaryDir root;
        const SmallDisk disk(root.filePath(QStringLiteral("disk")));
        if (!disk.isMounted())
            QSKIP("needs root to mount a file system");
        StorageConfig mounted;
        mounted.dataDirectory = root.filePath(QStringLiteral("disk"));
        const QDir source(config.dataDirectory);
        for (const QString& name : source.entryList(QDir::Files))
            QVERIFY(QFile::copy(source.filePath(name), mounted.dataDirectory + u'/' + name));
        QVERIFY(disk.setReadOnly(true));
        const auto check = checkOf(mounted);
        REQUIRE_OK(check);
        QCOMPARE(check->punches, kPunches);
    }
}

void TestLedgerInspection::readsBesideARunningKiosk()
{
    StorageFixture fixture;
    const auto store = fixture.open();
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    const auto inspection = LedgerInspection::open(fixture.path(), fixture.clock);
    REQUIRE_OK(inspection);
    QCOMPARE((*inspection)->ledger().verify()->punches, 1);
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    QCOMPARE((*inspection)->ledger().verify()->punches, 2);
    QVERIFY((*inspection)->ledger().append(fixture.draft()).error().code == ErrorCode::ReadOnly);
}

void TestLedgerInspection::makesNothingWhereThereIsNothing()
{
    QTemporaryDir root;
    StorageConfig config;
    config.dataDirectory = root.filePath(QStringLiteral("nowhere"));
    REQUIRE_ERROR(checkOf(config), ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(config.dataDirectory));
    config.dataDirectory = root.path();
    REQUIRE_ERROR(checkOf(config), ErrorCode::NotFound);
    QVERIFY(QDir(root.path()).isEmpty());
}

void TestLedgerInspection::aNotedHeadIsCompared()
{
    const StorageConfig config = m_site.copy();
    const SystemClock clock;
    const auto inspection = LedgerInspection::open(databasePath(config), clock);
    REQUIRE_OK(inspection);
    const auto head = (*inspection)->ledger().head();
    const auto earlier = (*inspection)->ledger().find(7);
    QVERIFY(!*(*inspection)->compareWithNoted(*head));
    QVERIFY(!*(*inspection)->compareWithNoted({7, (*earlier)->hash}));
    QVERIFY(*(*inspection)->compareWithNoted({7, head->hash}));
    QCOMPARE((*(*inspection)->compareWithNoted({kPunches + 5, head->hash}))->sequence, kPunches + 1);
}

void TestLedgerInspection::aConfirmedPunchThatIsMissingIsNamed()
{
    const StorageConfig older = m_site.copy();
    const StorageConfig config = m_site.copy();
    {
        StorageFixture fixture;
        fixture.config = config;
        const auto store = fixture.open();
        REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    }
    // A ledger put back to what it was, chain and head and all.
    for (const char* suffix : {"", "-wal"}) {
        const QString name = databasePath(config) + QString::fromLatin1(suffix);
        QFile::remove(name);
        QVERIFY(QFile::copy(databasePath(older) + QString::fromLatin1(suffix), name));
    }
    const auto check = checkOf(config);
    REQUIRE_OK(check);
    QVERIFY(check->firstBreak);
    QCOMPARE(check->firstBreak->sequence, kPunches + 1);
    QCOMPARE(check->firstBreak->what, QStringLiteral("the entries from 21 to 21 were confirmed and are missing"));
}

void TestLedgerInspection::aDamagedAnchorIsReported()
{
    const StorageConfig config = m_site.copy();
    const SystemClock clock;
    for (const qint64 slot : {0, 4096}) {
        QVERIFY(DamagedSite::flip(anchorPath(databasePath(config)), (slot + 30) * 8));
        const auto inspection = LedgerInspection::open(databasePath(config), clock);
        REQUIRE_OK(inspection);
        QVERIFY((*inspection)->isAnchorDamaged());
        QVERIFY(!(*inspection)->ledger().verify()->problem());
    }
}

STORAGE_TEST_MAIN(TestLedgerInspection, confirmAndDie)
#include "tst_ledger_inspection.moc"
