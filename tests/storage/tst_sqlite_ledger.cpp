#include "storage_fixture.h"

#include "storage/punch_row.h"

#include <QProcess>
#include <QRegularExpression>

using namespace rollcall;

class TestSqliteLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appendReturnsWhatIsStored();
    void sameKeyIsRecordedOnce();
    void everyConnectorGetsARow();
    void refusesPunchWithoutPerson();
    void awkwardValuesSurviveTheHash();
    void latestIsTheLastRecorded();
    void betweenIsHalfOpenAndNewestFirst();
    void forEachVisitsAllInOrder();
    void nameFollowsTheRoster();
    void entriesCannotBeChangedOrDeleted();
    void verifyFindsTampering_data();
    void verifyFindsTampering();
    void verifyFindsWhatWasCutOff();
    void verifyFindsRemovedEntry();
    void verifyFindsRewrittenEntry();
    void verifyFindsLostDelivery();
    void recordingGoesOnAfterTheGap();
    void openNoticesACutEnd();
    void independentImplementationAgrees();

private:
    static void fill(StorageFixture& fixture, int count);
};

namespace {

constexpr int kEntries = 10;
constexpr int kVictim = 5;

std::optional<LedgerBreak> breakOf(StorageFixture& fixture)
{
    const auto check = (*fixture.open())->ledger().verify();
    return check ? check->firstBreak : LedgerBreak{-1, check.error().message};
}

} // namespace

void TestSqliteLedger::fill(StorageFixture& fixture, int count)
{
    auto store = fixture.open();
    REQUIRE_OK(store);
    for (int i = 0; i < count; ++i)
        REQUIRE_OK((*store)->ledger().append(fixture.draft(QStringLiteral("E-%1").arg(i % 3))));
}

void TestSqliteLedger::appendReturnsWhatIsStored()
{
    StorageFixture fixture;
    auto store = fixture.open();
    PunchDraft draft = fixture.draft();
    draft.direction = Direction::Out;
    draft.method = VerifyMethod::QrCode;
    draft.at.zoneOffset = std::chrono::minutes{-210};
    draft.at.quality = ClockQuality::Unsynchronized;
    const auto first = (*store)->ledger().append(draft);
    const auto second = (*store)->ledger().append(fixture.draft());
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    QCOMPARE(first->sequence, 1);
    QCOMPARE(first->previousHash, QByteArray(32, '\0'));
    QCOMPARE(second->sequence, 2);
    QCOMPARE(second->previousHash, first->hash);

    const auto read = (*store)->ledger().between({}, WallTime::max(), 10);
    REQUIRE_OK(read);
    const Punch& punch = read->back();
    QCOMPARE(punch.facts.key, draft.key);
    QCOMPARE(punch.facts.person.value(), draft.person.value());
    QVERIFY(punch.facts.direction == Direction::Out);
    QVERIFY(punch.facts.method == VerifyMethod::QrCode);
    QVERIFY(punch.facts.at.utc == draft.at.utc);
    QVERIFY(punch.facts.at.monotonic == draft.at.monotonic);
    QCOMPARE(punch.facts.at.zoneOffset.count(), -210);
    QCOMPARE(punch.facts.at.bootId, draft.at.bootId);
    QVERIFY(punch.facts.at.quality == ClockQuality::Unsynchronized);
    QCOMPARE(punch.facts.door, draft.door);
    QCOMPARE(punch.facts.similarity, draft.similarity);
    QCOMPARE(punch.hash, first->hash);
}

void TestSqliteLedger::sameKeyIsRecordedOnce()
{
    StorageFixture fixture;
    auto store = fixture.open();
    const PunchDraft draft = fixture.draft();
    const auto first = (*store)->ledger().append(draft);
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    const auto again = (*store)->ledger().append(draft);
    REQUIRE_OK(again);
    QCOMPARE(again->sequence, first->sequence);
    QCOMPARE(again->hash, first->hash);
    QCOMPARE(*(*store)->ledger().punchCount(), 2);
    QCOMPARE((*store)->outbox().list(std::nullopt, 0, 100)->size(), 4U);
}

void TestSqliteLedger::everyConnectorGetsARow()
{
    StorageFixture fixture;
    fixture.connectors.push_back(ConnectorId(QStringLiteral("pihr"))); // named twice
    auto store = fixture.open();
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    QCOMPARE((*store)->outbox().list(OutboxState::Pending, 0, 100)->size(), 2U);
    for (const char* connector : {"pihr", "campus"})
        QCOMPARE((*store)->outbox().pending(ConnectorId(QString::fromLatin1(connector)), 0, 10)->size(), 1U);
}

void TestSqliteLedger::refusesPunchWithoutPerson()
{
    StorageFixture fixture;
    auto store = fixture.open();
    REQUIRE_ERROR((*store)->ledger().append(fixture.draft(QString())), ErrorCode::InvalidArgument);
    REQUIRE_ERROR((*store)->ledger().append(fixture.draft(QString(65, QLatin1Char('x')))), ErrorCode::InvalidArgument);
    PunchDraft keyless = fixture.draft();
    keyless.key = QUuid();
    REQUIRE_ERROR((*store)->ledger().append(keyless), ErrorCode::InvalidArgument);
}

void TestSqliteLedger::awkwardValuesSurviveTheHash()
{
    StorageFixture fixture;
    auto store = fixture.open();
    PunchDraft draft = fixture.draft(QStringLiteral("Łukasz 山田 \U0001F600"));
    draft.similarity = std::numeric_limits<double>::quiet_NaN();
    draft.door = QString(QChar(0xD800)) + QString(1000, QLatin1Char('d')); // a lone surrogate, and far too long
    draft.at.utc = WallTime{Milliseconds{-62'135'596'800'000}};            // year 1: a clock that was never set
    REQUIRE_OK((*store)->ledger().append(draft));
    draft = fixture.draft();
    draft.similarity = -0.0;
    draft.door = QString();
    draft.at.bootId = QString();
    REQUIRE_OK((*store)->ledger().append(draft));
    const auto check = (*store)->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY2(!check->firstBreak, qPrintable(check->firstBreak ? check->firstBreak->what : QString()));
    QCOMPARE(check->punches, 2);
}

void TestSqliteLedger::latestIsTheLastRecorded()
{
    StorageFixture fixture;
    auto store = fixture.open();
    QVERIFY(!*(*store)->ledger().newestTaken(PersonId(QStringLiteral("A")), Ledger::kEnd));
    PunchDraft future = fixture.draft(QStringLiteral("A"));
    future.at.utc += std::chrono::hours{24 * 365};
    REQUIRE_OK((*store)->ledger().append(future));
    const PunchDraft right = fixture.draft(QStringLiteral("A")); // after the clock was put right
    REQUIRE_OK((*store)->ledger().append(right));
    REQUIRE_OK((*store)->ledger().append(fixture.draft(QStringLiteral("B"))));
    const auto latest = (*store)->ledger().newestTaken(PersonId(QStringLiteral("A")), Ledger::kEnd);
    REQUIRE_OK(latest);
    QCOMPARE((*latest)->facts.key, right.key);
    // In time it is the one that says that it was later, unless that is asked for which was not.
    QCOMPARE((*(*store)->ledger().latestByTime(PersonId(QStringLiteral("A")), WallTime::max()))->facts.key, future.key);
    QCOMPARE((*(*store)->ledger().latestByTime(PersonId(QStringLiteral("A")), right.at.utc))->facts.key, right.key);
    QVERIFY(!*(*store)->ledger().latestByTime(PersonId(QStringLiteral("A")), right.at.utc - std::chrono::hours{1}));
    QVERIFY(!*(*store)->ledger().newestTaken(PersonId(QStringLiteral("A")), 1));
}

void TestSqliteLedger::betweenIsHalfOpenAndNewestFirst()
{
    StorageFixture fixture;
    const WallTime start = fixture.clock.wall() + std::chrono::seconds{1};
    fill(fixture, 5); // at start + 0 .. 4 s
    auto store = fixture.open();
    const auto some = (*store)->ledger().between(start + std::chrono::seconds{1}, start + std::chrono::seconds{4}, 10);
    REQUIRE_OK(some);
    QCOMPARE(some->size(), 3U);
    QCOMPARE(some->front().sequence, 4);
    QCOMPARE(some->back().sequence, 2);
    QCOMPARE((*store)->ledger().between(start, WallTime::max(), 2)->size(), 2U);
    QCOMPARE((*store)->ledger().between(start, WallTime::max(), -1)->size(), 0U);
}

void TestSqliteLedger::forEachVisitsAllInOrder()
{
    StorageFixture fixture;
    auto store = fixture.open();
    const PunchDraft sameTime = fixture.draft();
    constexpr int kMoreThanAPage = 600; // within one millisecond: pages must be separated by sequence
    for (int i = 0; i < kMoreThanAPage; ++i) {
        PunchDraft draft = sameTime;
        draft.key = QUuid::createUuid();
        REQUIRE_OK((*store)->ledger().append(draft));
    }
    qint64 expected = 1;
    REQUIRE_OK((*store)->ledger().forEach({}, WallTime::max(),
                                          [&expected](const Punch& punch) { return punch.sequence == expected++; }));
    QCOMPARE(expected, kMoreThanAPage + 1);
    int visited = 0;
    REQUIRE_OK((*store)->ledger().forEach({}, WallTime::max(), [&visited](const Punch&) { return ++visited < 7; }));
    QCOMPARE(visited, 7);
    REQUIRE_OK((*store)->ledger().forEach({}, sameTime.at.utc, [](const Punch&) {
        qFatal("outside the range");
        return true;
    }));
}

void TestSqliteLedger::nameFollowsTheRoster()
{
    StorageFixture fixture;
    auto store = fixture.open();
    Person ada;
    ada.id = PersonId(QStringLiteral("E-7"));
    ada.displayName = QStringLiteral("Ada Lovelace");
    REQUIRE_OK((*store)->roster().enroll(ada, {}));
    const auto punch = (*store)->ledger().append(fixture.draft(ada.id.value()));
    QCOMPARE(punch->personName, ada.displayName);
    QCOMPARE((*(*store)->ledger().latestByTime(ada.id, WallTime::max()))->personName, ada.displayName);
    REQUIRE_OK((*store)->roster().remove(ada.id));
    QCOMPARE((*(*store)->ledger().latestByTime(ada.id, WallTime::max()))->personName, QString());
    QVERIFY(!(*store)->ledger().verify()->firstBreak);
}

void TestSqliteLedger::entriesCannotBeChangedOrDeleted()
{
    StorageFixture fixture;
    fill(fixture, 3);
    RawDatabase raw(fixture.path());
    for (const char* sql :
         {"UPDATE punches SET direction = 'out' WHERE sequence = 2", "DELETE FROM punches WHERE sequence = 3",
          "UPDATE ledger_head SET sequence = 2", "DELETE FROM ledger_head",
          "INSERT INTO punches SELECT 9, 'k', person_id, direction, method, utc_ms, zone_offset_min, monotonic_ns, "
          "boot_id,"
          " clock_quality, door, similarity, outbox_rows, previous_hash, hash FROM punches WHERE sequence = 3"}) {
        const QString error = raw.run(QString::fromLatin1(sql));
        QVERIFY2(error.contains(QStringLiteral("append-only")) || error.contains(QStringLiteral("must follow")), sql);
    }
}

void TestSqliteLedger::verifyFindsTampering_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("kind");
    for (const char* column : {"key", "person_id", "direction", "method", "boot_id", "clock_quality", "door"})
        QTest::newRow(column) << QString::fromLatin1(column) << QStringLiteral("text");
    for (const char* column : {"utc_ms", "zone_offset_min", "monotonic_ns", "outbox_rows"})
        QTest::newRow(column) << QString::fromLatin1(column) << QStringLiteral("integer");
    QTest::newRow("sequence") << QStringLiteral("sequence") << QStringLiteral("moved");
    QTest::newRow("similarity") << QStringLiteral("similarity") << QStringLiteral("real");
    for (const char* column : {"previous_hash", "hash"})
        QTest::newRow(column) << QString::fromLatin1(column) << QStringLiteral("blob");
}

void TestSqliteLedger::verifyFindsTampering()
{
    QFETCH(const QString, column);
    QFETCH(const QString, kind);
    StorageFixture fixture;
    fill(fixture, kEntries);
    {
        RawDatabase raw(fixture.path());
        raw.dropTriggers();
        const QString where = QStringLiteral(" WHERE sequence = %1").arg(kVictim);
        const QString set = QStringLiteral("UPDATE punches SET %1 = ").arg(column);
        QString error;
        if (kind == QStringLiteral("text"))
            error = raw.run(set + QStringLiteral("char(unicode(%1) + 1) || substr(%1, 2)").arg(column) + where);
        else if (kind == QStringLiteral("integer"))
            error = raw.run(set + column + QStringLiteral(" + 1") + where);
        else if (kind == QStringLiteral("moved"))
            error = raw.run(set + QStringLiteral("1000") + where);
        else if (kind == QStringLiteral("real"))
            error = raw.run(set + QStringLiteral("similarity + 1e-12") + where);
        else {
            QByteArray blob = raw.value(QStringLiteral("SELECT %1 FROM punches").arg(column) + where).toByteArray();
            blob[31] = static_cast<char>(blob[31] ^ 1);
            error = raw.run(set + QStringLiteral("?") + where, {blob});
        }
        QCOMPARE(error, QString());
    }
    const auto found = breakOf(fixture);
    QVERIFY(found);
    QCOMPARE(found->sequence, kVictim);
}

void TestSqliteLedger::verifyFindsWhatWasCutOff()
{
    StorageFixture fixture;
    fill(fixture, kEntries);
    {
        RawDatabase raw(fixture.path());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("DELETE FROM outbox WHERE punch_sequence > 8")), QString());
        QCOMPARE(raw.run(QStringLiteral("DELETE FROM punches WHERE sequence > 8")), QString());
    }
    const auto found = breakOf(fixture);
    QVERIFY(found);
    QCOMPARE(found->sequence, 9);
    QVERIFY(found->what.contains(QStringLiteral("from 9 to 10")));
}

void TestSqliteLedger::verifyFindsRemovedEntry()
{
    StorageFixture fixture;
    fill(fixture, kEntries);
    {
        RawDatabase raw(fixture.path());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("DELETE FROM punches WHERE sequence = 1")), QString());
    }
    const auto found = breakOf(fixture);
    QVERIFY(found);
    QCOMPARE(found->sequence, 1);
}

void TestSqliteLedger::verifyFindsRewrittenEntry()
{
    // An attacker who knows the format and gives the changed entry a valid hash.
    for (const qint64 victim : {qint64{kVictim}, qint64{kEntries}}) {
        StorageFixture fixture;
        fill(fixture, kEntries);
        {
            auto store = fixture.open();
            auto rows = (*store)->database().prepare(
                QByteArray("SELECT ") + kPunchColumns + " FROM punches p WHERE sequence = ?", victim);
            QVERIFY(*rows->step());
            PunchRow row = readPunchRow(*rows);
            row.direction = QStringLiteral("out");
            RawDatabase raw(fixture.path());
            raw.dropTriggers();
            QCOMPARE(raw.run(QStringLiteral("UPDATE punches SET direction = 'out', hash = ? WHERE sequence = ?"),
                             {chainHash(row), victim}),
                     QString());
        }
        const auto found = breakOf(fixture);
        QVERIFY(found);
        QCOMPARE(found->sequence, std::min<qint64>(victim + 1, kEntries));
    }
}

void TestSqliteLedger::verifyFindsLostDelivery()
{
    StorageFixture fixture;
    fill(fixture, kEntries);
    QCOMPARE(RawDatabase(fixture.path())
                 .run(QStringLiteral("DELETE FROM outbox WHERE punch_sequence = 4 AND connector = 'pihr'")),
             QString());
    const auto check = (*fixture.open())->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(check->firstBreak);
    QCOMPARE(check->firstBreak->sequence, 4);
    QCOMPARE(check->punches, 3);
}

void TestSqliteLedger::recordingGoesOnAfterTheGap()
{
    StorageFixture fixture;
    fill(fixture, 3);
    {
        RawDatabase raw(fixture.path());
        QString triggers =
            raw.value(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'punches_no_delete'")).toString();
        QCOMPARE(raw.run(QStringLiteral("DROP TRIGGER punches_no_delete")), QString());
        QCOMPARE(raw.run(QStringLiteral("DELETE FROM punches WHERE sequence = 3")), QString());
        QCOMPARE(raw.run(triggers), QString());
    }
    const auto punch = (*fixture.open())->ledger().append(fixture.draft());
    REQUIRE_OK(punch);
    QCOMPARE(punch->sequence, 4); // the evidence is not written over
    QCOMPARE(breakOf(fixture)->sequence, 3);
}

void TestSqliteLedger::openNoticesACutEnd()
{
    StorageFixture fixture;
    fill(fixture, 200);
    OpenReport report;
    REQUIRE_OK(fixture.open({}, &report));
    QVERIFY(!report.ledgerProblem);
    {
        RawDatabase raw(fixture.path());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("DELETE FROM punches WHERE sequence = 200")), QString());
    }
    REQUIRE_OK(fixture.open({}, &report));
    QVERIFY(report.ledgerProblem);
    QCOMPARE(report.ledgerProblem->sequence, 200);
}

void TestSqliteLedger::independentImplementationAgrees()
{
    const QString python = QStringLiteral("/usr/bin/python3");
    if (!QFileInfo::exists(python))
        QSKIP("needs /usr/bin/python3");
    // The very program that docs/ledger.md prints.
    QFile document(QStringLiteral(ROLLCALL_SOURCE_DIR "/docs/ledger.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    static const QRegularExpression block(QStringLiteral("```python\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QString program = block.match(QString::fromUtf8(document.readAll())).captured(1);
    QVERIFY(!program.isEmpty());

    StorageFixture fixture;
    QFile script(fixture.root.filePath(QStringLiteral("verify.py")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(program.toUtf8());
    script.close();
    fill(fixture, 25);
    {
        PunchDraft awkward = fixture.draft(QStringLiteral("山田 太郎"));
        awkward.at.utc = WallTime{Milliseconds{-1}};
        awkward.at.zoneOffset = std::chrono::minutes{-210};
        REQUIRE_OK((*fixture.open())->ledger().append(awkward));
    }
    const auto run = [&] {
        QProcess process;
        process.start(python, {script.fileName(), fixture.path()});
        process.waitForFinished();
        return std::pair(process.exitCode(),
                         QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed());
    };
    QCOMPARE(run(), std::pair(0, QStringLiteral("26")));
    {
        RawDatabase raw(fixture.path());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("UPDATE punches SET utc_ms = utc_ms + 1 WHERE sequence = 17")), QString());
    }
    QCOMPARE(run(), std::pair(1, QStringLiteral("entry 17 was changed after it was written")));
}

QTEST_GUILESS_MAIN(TestSqliteLedger)
#include "tst_sqlite_ledger.moc"
