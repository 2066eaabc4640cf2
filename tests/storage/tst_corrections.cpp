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
    void correctionsOfAnOlderDatabaseStaySound();
    void aVoidedPunchNoLongerCounts();
    void whatIsVoidedBeforeDeliveryIsWithdrawn();
    void whatWasDeliveredBeforeItWasUndoneIsListed();
    void aChangedDirectionCounts();
    void manualPunchIsOrderedByItsTime();
    void mistakesAreRefused();
    void independentImplementationAgrees();

private:
    /// A punch while the clock shows January 1970.
    Punch early(const QString& person = QStringLiteral("E-1001"));
    /// The clock is set right and has proved itself.
    void synchronize();
    [[nodiscard]] Result<int> correct() { return m_store->ledger().correctTimes(m_fixture->clock.read()); }
    [[nodiscard]] std::vector<Punch> all();
    [[nodiscard]] CorrectionNote note(const QString& reason = QStringLiteral("not me"))
    {
        return {QStringLiteral("door"), reason, m_fixture->clock.read()};
    }
    /// One correction of each kind, numbers 1 to 4, for the punches 1 to 3 and 4, which is added by hand.
    void correctAllKinds();

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    MonotonicTime m_bootedAt{};
};

void TestCorrections::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_fixture->clock.setQuality(ClockQuality::Unsynchronized);
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

void TestCorrections::synchronize()
{
    // True time since the boot is the monotonic clock's; the wall clock is set to it in one step.
    const auto sinceBoot = std::chrono::floor<Milliseconds>(m_fixture->clock.monotonic() - m_bootedAt);
    m_fixture->clock.setWall(kTrueStart + sinceBoot);
    m_fixture->clock.setQuality(ClockQuality::Synchronized);
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
    synchronize();
    const auto made = correct();
    REQUIRE_OK(made);
    QCOMPARE(*made, 2);
    for (const Punch& punch : all()) {
        if (punch.sequence == 3) {
            QVERIFY(!punch.correction); // cannot be determined: its boot is over
        } else {
            QVERIFY(punch.correction.has_value());
            const WallTime expected = kTrueStart + (punch.sequence == 1 ? Milliseconds{1s} : 90min + 2s);
            QVERIFY(punch.when().utc == expected);
        }
    }
    const auto latest = m_store->ledger().newestTaken(second.facts.person, Ledger::kEnd);
    REQUIRE_OK(latest);
    QCOMPARE((*latest)->sequence, 3);
}

void TestCorrections::thePunchStaysAsItWasWritten()
{
    const Punch before = early();
    synchronize();
    REQUIRE_OK(correct());
    const Punch after = all().front();
    QCOMPARE(after.hash, before.hash);
    QVERIFY(after.facts.at.utc == before.facts.at.utc);
    QVERIFY(after.facts.at.quality == ClockQuality::Unsynchronized);
}

void TestCorrections::listsFollowTheCorrectedTime()
{
    early(QStringLiteral("corrected"));
    m_fixture->clock.setBootId(QStringLiteral("another boot"));
    early(QStringLiteral("never known"));
    m_fixture->clock.setBootId(QStringLiteral("manual-boot"));
    synchronize();
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
    synchronize();
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
    for (int i = 0; i < SqliteLedger::kMaxCorrections + kMore; ++i)
        early();
    synchronize();
    QCOMPARE(*correct(), SqliteLedger::kMaxCorrections);
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
    QCOMPARE(visited, SqliteLedger::kMaxCorrections + kMore);
}

/// Catches: a punch that a server has twice, once with the wrong time and once with the right one.
void TestCorrections::whatWasHandedOutKeepsItsTime()
{
    const Punch sent = early(QStringLiteral("sent"));
    QCOMPARE(m_store->outbox().pending(kPihr, 0, 10)->size(), 1U); // handed out; the program dies before the answer
    early(QStringLiteral("waiting"));
    m_store.reset();
    m_store = std::move(*m_fixture->open());
    synchronize();
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
    synchronize();
    REQUIRE_OK(correct());
    RawDatabase raw(m_fixture->path());
    for (const char* sql : {"UPDATE corrections SET utc_ms = 1", "DELETE FROM corrections",
                            "DELETE FROM corrections_head", "UPDATE corrections_head SET number = 7"})
        QVERIFY2(raw.run(QString::fromLatin1(sql)).contains(QStringLiteral("append-only")), sql);
}

void TestCorrections::correctAllKinds()
{
    for (int i = 0; i < 3; ++i)
        early();
    m_fixture->clock.setBootId(QStringLiteral("another boot"));
    synchronize();
    REQUIRE_OK(m_store->ledger().voidPunch(1, note()));
    REQUIRE_OK(m_store->ledger().changeDirection(2, Direction::Out, note(QStringLiteral("went home, \u00fcbrigens"))));
    REQUIRE_OK(m_store->ledger().enter(m_fixture->draft(), note(QStringLiteral("forgot"))));
    ClockReading ofTheBoot = m_fixture->clock.read();
    ofTheBoot.bootId = all().back().facts.at.bootId;
    QVERIFY(*m_store->ledger().correctTimes(ofTheBoot) > 0);
}

void TestCorrections::verifyFindsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("time") << QStringLiteral("UPDATE corrections SET utc_ms = utc_ms + 60000 WHERE number = 5");
    QTest::newRow("zone") << QStringLiteral("UPDATE corrections SET zone_offset_min = 60 WHERE number = 5");
    QTest::newRow("reference") << QStringLiteral("UPDATE corrections SET reference_utc_ms = 0 WHERE number = 5");
    QTest::newRow("moved to another punch")
        << QStringLiteral("UPDATE corrections SET punch_sequence = 2 WHERE number = 1");
    QTest::newRow("removed") << QStringLiteral("DELETE FROM corrections WHERE number = 2");
    QTest::newRow("hash") << QStringLiteral("UPDATE corrections SET hash = zeroblob(32) WHERE number = 4");
    QTest::newRow("kind") << QStringLiteral("UPDATE corrections SET kind = 'entered' WHERE number = 1");
    QTest::newRow("direction") << QStringLiteral("UPDATE corrections SET direction = 'in' WHERE number = 2");
    QTest::newRow("actor") << QStringLiteral("UPDATE corrections SET actor = 'somebody' WHERE number = 3");
    QTest::newRow("reason") << QStringLiteral("UPDATE corrections SET reason = '' WHERE number = 2");
    QTest::newRow("when it was made") << QStringLiteral("UPDATE corrections SET utc_ms = utc_ms - 1 WHERE number = 3");
}

void TestCorrections::verifyFindsTampering()
{
    QFETCH(const QString, sql);
    correctAllKinds();
    const auto sound = m_store->ledger().verify();
    REQUIRE_OK(sound);
    QVERIFY2(!sound->firstBreak, qPrintable(sound->firstBreak ? sound->firstBreak->what : QString()));
    {
        RawDatabase raw(m_fixture->path());
        raw.dropTriggers();
        QCOMPARE(raw.run(sql), QString());
    }
    const QString number = sql.contains(QStringLiteral("DELETE")) ? QStringLiteral("2") : sql.right(1);
    const auto check = m_store->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(check->firstBreak.has_value());
    QVERIFY2(check->firstBreak->what.contains(QStringLiteral("correction %1 ").arg(number)),
             qPrintable(check->firstBreak->what));
}

void TestCorrections::verifyFindsACutEnd()
{
    early();
    early();
    synchronize();
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
    synchronize();
    QCOMPARE(*correct(), 1);
    // It may have been sent by the older version: its time stays.
    QVERIFY(m_store->outbox().pending(kPihr, 0, 10)->front().punch.facts.at.utc < WallTime{1h});
}

/// Catches: a "not me" after which the next punch goes the wrong way, or is refused as a repetition.
void TestCorrections::aVoidedPunchNoLongerCounts()
{
    synchronize();
    const PersonId person(QStringLiteral("E-1001"));
    const auto first = m_store->ledger().append(m_fixture->draft());
    const auto second = m_store->ledger().append(m_fixture->draft());
    REQUIRE_OK(second);
    const auto voided = m_store->ledger().voidPunch(second->sequence, note());
    REQUIRE_OK(voided);
    QVERIFY(voided->voided);
    QCOMPARE((*m_store->ledger().latestByTime(person, WallTime::max()))->sequence, first->sequence);
    QCOMPARE(m_store->ledger().page(WallTime::min(), WallTime::max(), 0, 10)->size(), 1U); // not collected
    QCOMPARE(*m_store->ledger().countAfter(WallTime::min(), WallTime::max(), 0), 1);
    QCOMPARE(all().size(), 2U); // it is not hidden
    QVERIFY(all().front().voided);
    REQUIRE_OK(m_store->ledger().voidPunch(first->sequence, note()));
    QVERIFY(!*m_store->ledger().latestByTime(person, WallTime::max()));
    const auto history = m_store->ledger().history(second->sequence);
    REQUIRE_OK(history);
    QCOMPARE(history->size(), 1U);
    QVERIFY(history->front().kind == CorrectionKind::Voided);
    QCOMPARE(history->front().actor, QStringLiteral("door"));
    QCOMPARE(history->front().reason, QStringLiteral("not me"));
}

/// Catches: a punch that its person has undone and a server gets all the same.
void TestCorrections::whatIsVoidedBeforeDeliveryIsWithdrawn()
{
    synchronize();
    const auto punch = m_store->ledger().append(m_fixture->draft());
    const auto other = m_store->ledger().append(m_fixture->draft());
    REQUIRE_OK(other);
    const qint64 parked = m_store->outbox().pending(kCampus, 0, 1)->front().outboxId;
    REQUIRE_OK(m_store->outbox().settle(kCampus, {{parked, DeliveryAnswer::Verdict::Rejected, {}, 0ms}}, WallTime{}));
    REQUIRE_OK(m_store->ledger().voidPunch(punch->sequence, note()));
    for (const ConnectorId& id : {kPihr, kCampus}) {
        const auto due = m_store->outbox().pending(id, 0, 10);
        REQUIRE_OK(due);
        QCOMPARE(due->size(), 1U);
        QCOMPARE(due->front().punch.sequence, other->sequence);
    }
    QCOMPARE(m_store->outbox().list(OutboxState::Withdrawn, 0, 10)->size(), 2U);
    REQUIRE_ERROR(m_store->outbox().unpark(parked), ErrorCode::NotFound);
    const auto check = m_store->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(!check->firstBreak);
}

/// Catches: a server that keeps an undone punch without notice.
void TestCorrections::whatWasDeliveredBeforeItWasUndoneIsListed()
{
    using Verdict = DeliveryAnswer::Verdict;
    synchronize();
    REQUIRE_OK(m_store->ledger().append(m_fixture->draft()));
    REQUIRE_OK(m_store->ledger().append(m_fixture->draft()));
    const auto rows = m_store->outbox().pending(kPihr, 0, 10);
    REQUIRE_OK(rows);
    const qint64 first = rows->at(0).outboxId;
    const qint64 second = rows->at(1).outboxId;
    REQUIRE_OK(m_store->outbox().settle(kPihr, {{first, Verdict::Accepted, {}, 0ms}}, m_fixture->clock.wall()));
    QVERIFY(m_store->outbox().overtaken(10)->empty());
    m_fixture->clock.advance(1s);
    REQUIRE_OK(m_store->ledger().changeDirection(1, Direction::Out, note()));
    // Under way when it is undone; the server's word comes after.
    REQUIRE_OK(m_store->ledger().voidPunch(2, note()));
    REQUIRE_OK(m_store->outbox().settle(kPihr, {{second, Verdict::Accepted, {}, 0ms}}, m_fixture->clock.wall()));
    const auto overtaken = m_store->outbox().overtaken(10);
    REQUIRE_OK(overtaken);
    QCOMPARE(overtaken->size(), 2U);
    QCOMPARE(overtaken->at(0).id, second);
    QVERIFY(overtaken->at(0).overtakenBy == CorrectionKind::Voided);
    QVERIFY(overtaken->at(0).state == OutboxState::Delivered);
    QCOMPARE(overtaken->at(1).id, first);
    QVERIFY(overtaken->at(1).overtakenBy == CorrectionKind::Direction);
    // The other connector, which had nothing yet, gets what is right now.
    const auto other = m_store->outbox().pending(kCampus, 0, 10);
    REQUIRE_OK(other);
    QCOMPARE(other->size(), 1U);
    QVERIFY(other->front().punch.facts.direction == Direction::Out);
    REQUIRE_OK(m_store->outbox().settle(kCampus, {{other->front().outboxId, Verdict::Accepted, {}, 0ms}},
                                        m_fixture->clock.wall() + 1s));
    QCOMPARE(m_store->outbox().overtaken(10)->size(), 2U);
    // A refusal of what was withdrawn says nothing: it stays withdrawn.
    const auto withdrawn = m_store->outbox().list(OutboxState::Withdrawn, 0, 10);
    REQUIRE_OK(m_store->outbox().settle(kCampus, {{withdrawn->front().id, Verdict::Rejected, {}, 0ms}}, WallTime{}));
    QCOMPARE(m_store->outbox().list(OutboxState::Withdrawn, 0, 10)->size(), 1U);
}

void TestCorrections::aChangedDirectionCounts()
{
    synchronize();
    const auto punch = m_store->ledger().append(m_fixture->draft());
    REQUIRE_OK(punch);
    REQUIRE_OK(m_store->ledger().changeDirection(1, Direction::Out, note()));
    REQUIRE_OK(m_store->ledger().changeDirection(1, Direction::In, note()));
    REQUIRE_OK(m_store->ledger().changeDirection(1, Direction::Out, note()));
    const auto latest = m_store->ledger().latestByTime(punch->facts.person, WallTime::max());
    REQUIRE_OK(latest);
    QVERIFY((*latest)->direction() == Direction::Out);
    QVERIFY((*latest)->facts.direction == Direction::In);
    QCOMPARE((*latest)->hash, punch->hash);
    QVERIFY(m_store->ledger().page(WallTime::min(), WallTime::max(), 0, 1)->front().facts.direction == Direction::Out);
}

/// Catches: the morning's punch, added in the afternoon, that makes the next punch go the wrong way.
void TestCorrections::manualPunchIsOrderedByItsTime()
{
    m_fixture->clock.advance(2h);
    synchronize();
    PunchDraft morning = m_fixture->draft();
    morning.at.utc -= 1h;
    morning.method = VerifyMethod::Face;
    const auto afternoon = m_store->ledger().append(m_fixture->draft());
    REQUIRE_OK(afternoon);
    const auto entered = m_store->ledger().enter(morning, note(QStringLiteral("forgot")));
    REQUIRE_OK(entered);
    QVERIFY(entered->facts.method == VerifyMethod::Manual);
    QCOMPARE((*m_store->ledger().latestByTime(morning.person, WallTime::max()))->sequence, afternoon->sequence);
    QCOMPARE(m_store->ledger().history(entered->sequence)->front().reason, QStringLiteral("forgot"));
    QCOMPARE(m_store->ledger().enter(morning, note())->sequence, entered->sequence); // once
    // The time was entered by a person: the clock does not correct it.
    QCOMPARE(*correct(), 0);
    QCOMPARE(m_store->outbox().pending(kPihr, 0, 10)->size(), 2U);
    REQUIRE_OK(m_store->ledger().voidPunch(afternoon->sequence, note()));
    QCOMPARE((*m_store->ledger().latestByTime(morning.person, WallTime::max()))->sequence, entered->sequence);
}

void TestCorrections::mistakesAreRefused()
{
    synchronize();
    REQUIRE_OK(m_store->ledger().append(m_fixture->draft()));
    REQUIRE_ERROR(m_store->ledger().voidPunch(2, note()), ErrorCode::NotFound);
    REQUIRE_ERROR(m_store->ledger().changeDirection(1, Direction::In, note()), ErrorCode::AlreadyExists);
    REQUIRE_OK(m_store->ledger().voidPunch(1, note()));
    REQUIRE_ERROR(m_store->ledger().voidPunch(1, note()), ErrorCode::AlreadyExists);
    REQUIRE_ERROR(m_store->ledger().changeDirection(1, Direction::Out, note()), ErrorCode::InvalidArgument);
    PunchDraft nobody = m_fixture->draft();
    nobody.person = {};
    REQUIRE_ERROR(m_store->ledger().enter(nobody, note()), ErrorCode::InvalidArgument);
    QCOMPARE(m_store->ledger().history(1)->size(), 1U);
}

/// Catches: a chain of time corrections broken by the new layout, lost or renumbered deliveries.
void TestCorrections::correctionsOfAnOlderDatabaseStaySound()
{
    for (int i = 0; i < 3; ++i)
        early();
    synchronize();
    QCOMPARE(*correct(), 3);
    const qint64 last = m_store->outbox().list(OutboxState::Pending, 0, 1)->front().id;
    m_store.reset();
    {
        RawDatabase raw(m_fixture->path());
        QCOMPARE(raw.backToSchema3(), QString());
    }
    auto store = m_fixture->open();
    REQUIRE_OK(store);
    m_store = std::move(*store);
    const auto check = m_store->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY2(!check->firstBreak, qPrintable(check->firstBreak ? check->firstBreak->what : QString()));
    QVERIFY(all().front().correction.has_value());
    REQUIRE_OK(m_store->ledger().append(m_fixture->draft()));
    QVERIFY(m_store->outbox().list(OutboxState::Pending, 0, 1)->front().id > last);
    REQUIRE_OK(m_store->ledger().voidPunch(2, note()));
    QVERIFY(!m_store->ledger().verify()->firstBreak);
    QCOMPARE(m_store->outbox().pending(kPihr, 0, 10)->size(), 3U);
}

/// The program in docs/ledger.md, in another language, finds the same.
void TestCorrections::independentImplementationAgrees()
{
    const QString python = QStringLiteral("/usr/bin/python3");
    if (!QFileInfo::exists(python))
        QSKIP("needs /usr/bin/python3");
    m_fixture->clock.advance(1234567ns); // not whole milliseconds
    correctAllKinds();
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
    QCOMPARE(whole.second.trimmed(), QStringLiteral("4"));
    {
        RawDatabase raw(m_fixture->path());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("UPDATE corrections SET utc_ms = utc_ms + 1 WHERE number = 5")), QString());
    }
    auto changed = verdict();
    QCOMPARE(changed.first, 1);
    QVERIFY2(changed.second.contains(QStringLiteral("correction 5")), qPrintable(changed.second));
    {
        RawDatabase raw(m_fixture->path());
        QCOMPARE(raw.run(QStringLiteral("UPDATE corrections SET reason = 'other' WHERE number = 2")), QString());
    }
    changed = verdict();
    QCOMPARE(changed.first, 1);
    QVERIFY2(changed.second.contains(QStringLiteral("correction 2")), qPrintable(changed.second));
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
