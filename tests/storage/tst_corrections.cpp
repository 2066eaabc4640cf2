#include "storage/punch_row.h"
#include "storage_fixture.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

const ConnectorId kPihr(QStringLiteral("pihr"));
const ConnectorId kCampus(QStringLiteral("campus"));
const WallTime kTrueStart{Milliseconds{1'793'000'000'000}};

} // namespace

/// A kiosk that started in 1970 learns what time it is.
class TestCorrections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theTimeIsComputedWithinTheBoot();
    void thePunchStaysAsItWasWritten();
    void listsFollowTheCorrectedTime();
    void aSecondPassCorrectsNothing();
    void manyAreCorrectedInPortions();
    void whatWasHandedOutKeepsItsTime();
    void correctionsCannotBeChangedOrDeleted();
    void verifyFindsTampering_data();
    void verifyFindsTampering();
    void verifyFindsACutEnd();
    void anOlderDatabaseIsMigrated();
    void independentImplementationAgrees();

private:
    /// A punch while the clock shows January 1970.
    Punch early(const QString& person = QStringLiteral("E-1001"));
    /// The clock is set right and has proved itself.
    void synchronise();
    [[nodiscard]] Result<int> correct() { return m_store->ledger().correctTimes(m_fixture->clock.read()); }
    [[nodiscard]] std::vector<Punch> all();

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    MonotonicTime m_bootedAt{};
};

void TestCorrections::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_fixture->clock.setQuality(ClockQuality::Unsynchronised);
    m_fixture->clock.setWall(WallTime{5s});
    m_bootedAt = m_fixture->clock.monotonic();
    auto store = m_fixture->open();
    REQUIRE_OK(store);
    m_store = std::move(*store);
}

void TestCorrections::cleanup()
{
    m_store.reset();
    m_fixture.reset();
}

Punch TestCorrections::early(const QString& person)
{
    const auto punch = m_store->ledger().append(m_fixture->draft(person));
    return punch ? *punch : Punch();
}

void TestCorrections::synchronise()
{
    // True time since the boot is the monotonic clock's; the wall clock is set to it in one step.
    const auto sinceBoot = std::chrono::floor<Milliseconds>(m_fixture->clock.monotonic() - m_bootedAt);
    m_fixture->clock.setWall(kTrueStart + sinceBoot);
    m_fixture->clock.setQuality(ClockQuality::Synchronised);
}

std::vector<Punch> TestCorrections::all()
{
    const auto punches = m_store->ledger().between(WallTime::min(), WallTime::max(), 10'000);
    return punches ? *punches : std::vector<Punch>();
}

void TestCorrections::theTimeIsComputedWithinTheBoot()
{
    const Punch first = early();
    m_fixture->clock.advance(90min);
    const Punch second = early();
    m_fixture->clock.setBootId(QStringLiteral("another boot"));
    early();
    m_fixture->clock.setBootId(first.facts.at.bootId);
    m_fixture->clock.advance(1h);
    synchronise();
    const auto made = correct();
    REQUIRE_OK(made);
    QCOMPARE(*made, 2);
    for (const Punch& punch : all()) {
        if (punch.sequence == 3) {
            QVERIFY(!punch.correction); // nobody can know: its clock is gone
        } else {
            QVERIFY(punch.correction.has_value());
            const WallTime expected = kTrueStart + (punch.sequence == 1 ? Milliseconds{1s} : 90min + 2s);
            QVERIFY(punch.when().utc == expected);
        }
    }
    const auto latest = m_store->ledger().latestOf(second.facts.person);
    REQUIRE_OK(latest);
    QCOMPARE((*latest)->sequence, 3);
}

void TestCorrections::thePunchStaysAsItWasWritten()
{
    const Punch before = early();
    synchronise();
    REQUIRE_OK(correct());
    const Punch after = all().front();
    QCOMPARE(after.hash, before.hash);
    QVERIFY(after.facts.at.utc == before.facts.at.utc);
    QVERIFY(after.facts.at.quality == ClockQuality::Unsynchronised);
}

void TestCorrections::listsFollowTheCorrectedTime()
{
    early(QStringLiteral("corrected"));
    m_fixture->clock.setBootId(QStringLiteral("another boot"));
    early(QStringLiteral("never known"));
    m_fixture->clock.setBootId(QStringLiteral("manual-boot"));
    synchronise();
    REQUIRE_OK(m_store->ledger().append(m_fixture->draft(QStringLiteral("later"))));
    REQUIRE_OK(correct());
    const auto then = m_store->ledger().between(WallTime{0s}, WallTime{1h}, 10);
    REQUIRE_OK(then);
    QCOMPARE(then->size(), 1U);
    QCOMPARE(then->front().facts.person.value(), QStringLiteral("never known"));
    const auto now = m_store->ledger().between(kTrueStart, kTrueStart + 1h, 10);
    REQUIRE_OK(now);
    QCOMPARE(now->size(), 2U);
    QCOMPARE(now->at(0).facts.person.value(), QStringLiteral("later")); // newest first
    QCOMPARE(now->at(1).facts.person.value(), QStringLiteral("corrected"));
    QStringList inOrder;
    REQUIRE_OK(m_store->ledger().forEach(WallTime::min(), WallTime::max(), [&inOrder](const Punch& punch) {
        inOrder += punch.facts.person.value();
        return true;
    }));
    QCOMPARE(inOrder,
             QStringList({QStringLiteral("never known"), QStringLiteral("corrected"), QStringLiteral("later")}));
}

void TestCorrections::aSecondPassCorrectsNothing()
{
    early();
    synchronise();
    QCOMPARE(*correct(), 1);
    m_fixture->clock.advance(1h);
    QCOMPARE(*correct(), 0);
}

void TestCorrections::manyAreCorrectedInPortions()
{
    constexpr int kMore = 30;
    {
        auto transaction = m_store->database().run("PRAGMA synchronous=OFF");
        REQUIRE_OK(transaction);
    }
    for (int i = 0; i < SqliteLedger::kMostCorrections + kMore; ++i)
        early();
    synchronise();
    QCOMPARE(*correct(), SqliteLedger::kMostCorrections);
    QCOMPARE(*correct(), kMore);
    const auto check = m_store->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(!check->firstBreak);
    // Pages of the export meet both kinds.
    int visited = 0;
    REQUIRE_OK(m_store->ledger().forEach(WallTime::min(), WallTime::max(), [&visited](const Punch&) {
        ++visited;
        return true;
    }));
    QCOMPARE(visited, SqliteLedger::kMostCorrections + kMore);
}

/// Catches: a punch that a server has twice, once with the wrong time and once with the right one.
void TestCorrections::whatWasHandedOutKeepsItsTime()
{
    const Punch sent = early(QStringLiteral("sent"));
    QCOMPARE(m_store->outbox().pending(kPihr, 0, 10)->size(), 1U); // handed out; the program dies before the answer
    early(QStringLiteral("waiting"));
    m_store.reset();
    m_store = std::move(*m_fixture->open());
    synchronise();
    QCOMPARE(*correct(), 2);
    const auto due = m_store->outbox().pending(kPihr, 0, 10);
    REQUIRE_OK(due);
    QCOMPARE(due->size(), 2U);
    QVERIFY(due->at(0).punch.facts.at.utc == sent.facts.at.utc);
    QVERIFY(due->at(1).punch.facts.at.utc == kTrueStart + 2s);
    // The other connector had been given nothing yet.
    const auto other = m_store->outbox().pending(kCampus, 0, 10);
    REQUIRE_OK(other);
    QVERIFY(other->at(0).punch.facts.at.utc == kTrueStart + 1s);
}

void TestCorrections::correctionsCannotBeChangedOrDeleted()
{
    early();
    synchronise();
    REQUIRE_OK(correct());
    RawDatabase raw(m_fixture->path());
    for (const char* sql : {"UPDATE corrections SET utc_ms = 1", "DELETE FROM corrections",
                            "DELETE FROM corrections_head", "UPDATE corrections_head SET number = 7"})
        QVERIFY2(raw.run(QString::fromLatin1(sql)).contains(QStringLiteral("append-only")), sql);
}

void TestCorrections::verifyFindsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("time") << QStringLiteral("UPDATE corrections SET utc_ms = utc_ms + 60000 WHERE number = 2");
    QTest::newRow("zone") << QStringLiteral("UPDATE corrections SET zone_offset_min = 60 WHERE number = 2");
    QTest::newRow("reference") << QStringLiteral("UPDATE corrections SET reference_utc_ms = 0 WHERE number = 2");
    QTest::newRow("moved to another punch")
        << QStringLiteral("UPDATE corrections SET punch_sequence = 4 WHERE number = 2");
    QTest::newRow("removed") << QStringLiteral("DELETE FROM corrections WHERE number = 2");
    QTest::newRow("hash") << QStringLiteral("UPDATE corrections SET hash = zeroblob(32) WHERE number = 2");
}

void TestCorrections::verifyFindsTampering()
{
    QFETCH(const QString, sql);
    for (int i = 0; i < 3; ++i)
        early();
    synchronise();
    REQUIRE_OK(correct());
    REQUIRE_OK(m_store->ledger().append(m_fixture->draft())); // 4: needs no correction
    {
        RawDatabase raw(m_fixture->path());
        raw.dropTriggers();
        QCOMPARE(raw.run(sql), QString());
    }
    const auto check = m_store->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(check->firstBreak.has_value());
    QVERIFY2(check->firstBreak->what.contains(QStringLiteral("correction 2")), qPrintable(check->firstBreak->what));
}

void TestCorrections::verifyFindsACutEnd()
{
    early();
    early();
    synchronise();
    REQUIRE_OK(correct());
    {
        RawDatabase raw(m_fixture->path());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("DELETE FROM corrections WHERE number = 2")), QString());
    }
    QVERIFY(m_store->ledger().verifyTail(1)->firstBreak.has_value());
}

void TestCorrections::anOlderDatabaseIsMigrated()
{
    early();
    m_store.reset();
    {
        // As schema 1 left it.
        RawDatabase raw(m_fixture->path());
        QCOMPARE(raw.backToSchema3(), QString());
        for (const char* sql :
             {"DROP TABLE corrections", "DROP TABLE corrections_head", "DROP INDEX punches_unsynchronised",
              "ALTER TABLE outbox DROP COLUMN time_fixed", "DROP TABLE person_numbers", "PRAGMA user_version = 1"})
            QCOMPARE(raw.run(QString::fromLatin1(sql)), QString());
    }
    auto store = m_fixture->open();
    REQUIRE_OK(store);
    m_store = std::move(*store);
    synchronise();
    QCOMPARE(*correct(), 1);
    // It may have been sent by the older version: its time stays.
    QVERIFY(m_store->outbox().pending(kPihr, 0, 10)->front().punch.facts.at.utc < WallTime{1h});
}

/// The program in docs/ledger.md, in another language, finds the same.
void TestCorrections::independentImplementationAgrees()
{
    const QString python = QStringLiteral("/usr/bin/python3");
    if (!QFileInfo::exists(python))
        QSKIP("needs /usr/bin/python3");
    for (int i = 0; i < 3; ++i) {
        early();
        m_fixture->clock.advance(1234567ns); // not whole milliseconds
    }
    synchronise();
    REQUIRE_OK(correct());
    QFile documentation(QStringLiteral(ROLLCALL_SOURCE_DIR "/docs/ledger.md"));
    QVERIFY(documentation.open(QIODevice::ReadOnly));
    static const QRegularExpression block(QStringLiteral("```python\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString program = block.match(QString::fromUtf8(documentation.readAll())).captured(1);
    QFile script(m_fixture->root.filePath(QStringLiteral("verify.py")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(program.toUtf8());
    script.close();
    const auto verdict = [&] {
        QProcess process;
        process.start(python, {script.fileName(), m_fixture->path()});
        process.waitForFinished();
        return std::pair(process.exitCode(),
                         QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()));
    };
    const auto whole = verdict();
    QVERIFY2(whole.first == 0, qPrintable(whole.second));
    QCOMPARE(whole.second.trimmed(), QStringLiteral("3"));
    {
        RawDatabase raw(m_fixture->path());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("UPDATE corrections SET utc_ms = utc_ms + 1 WHERE number = 2")), QString());
    }
    const auto changed = verdict();
    QCOMPARE(changed.first, 1);
    QVERIFY2(changed.second.contains(QStringLiteral("correction 2")), qPrintable(changed.second));
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
