#include "storage_fixture.h"

#include <algorithm>

using namespace rollcall;

class TestSqliteOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pendingIsPagedInOrder();
    void verdictsMoveRows();
    void lateAnswersChangeNothing();
    void answersOfAnotherConnectorAreIgnored();
    void reasonsAreBounded();
    void unparkedRowStartsAgain();
    void whatIsDroppedIsNeverSent();
    void statsTellWhatWaits();
    void listFiltersNewestFirst();
    void deliveriesAreCountedByTheHour();
    void pausesAreKept();
    void aPictureGoesWithItsRow();

private:
    Status settle(qint64 id, DeliveryAnswer::Verdict verdict, const QString& reason = {})
    {
        return m_store->outbox().settle(m_pihr, {{id, verdict, reason, {}}}, m_fixture->clock.wall());
    }
    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    const ConnectorId m_pihr{QStringLiteral("pihr")};
    const ConnectorId m_campus{QStringLiteral("campus")};
};

using Verdict = DeliveryAnswer::Verdict;

void TestSqliteOutbox::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StorageFixture>();
    auto store = m_fixture->open();
    REQUIRE_OK(store);
    m_store = std::move(*store);
    for (int i = 0; i < 5; ++i)
        REQUIRE_OK(m_store->ledger().append(m_fixture->draft(QStringLiteral("E-%1").arg(i))));
}

void TestSqliteOutbox::pendingIsPagedInOrder()
{
    const auto first = m_store->outbox().pending(m_pihr, 0, 3);
    REQUIRE_OK(first);
    QCOMPARE(first->size(), 3U);
    QCOMPARE(first->at(0).punch.facts.person.value(), QStringLiteral("E-0"));
    QCOMPARE(first->at(0).attempt, 0);
    const auto rest = m_store->outbox().pending(m_pihr, first->back().outboxId, 10);
    QCOMPARE(rest->size(), 2U);
    QCOMPARE(rest->front().punch.sequence, 4);
    QVERIFY(m_store->outbox().pending(ConnectorId(QStringLiteral("nobody")), 0, 10)->empty());
}

void TestSqliteOutbox::verdictsMoveRows()
{
    const auto due = *m_store->outbox().pending(m_pihr, 0, 10);
    REQUIRE_OK(m_store->outbox().settle(m_pihr,
                                        {{due[0].outboxId, Verdict::Accepted, {}, {}},
                                         {due[1].outboxId, Verdict::Retry, QStringLiteral("timeout"), {}},
                                         {due[2].outboxId, Verdict::Rejected, QStringLiteral("unknown person"), {}},
                                         {987'654, Verdict::Accepted, {}, {}}},
                                        m_fixture->clock.wall()));
    const auto left = *m_store->outbox().pending(m_pihr, 0, 10);
    QCOMPARE(left.size(), 3U);
    QCOMPARE(left[0].outboxId, due[1].outboxId);
    QCOMPARE(left[0].attempt, 1);
    QCOMPARE(left[1].attempt, 0);
    const auto parked = *m_store->outbox().list(OutboxState::Parked, 0, 10);
    QCOMPARE(parked.size(), 1U);
    QCOMPARE(parked[0].id, due[2].outboxId);
    QCOMPARE(parked[0].lastReason, QStringLiteral("unknown person"));
    QCOMPARE(parked[0].attempts, 1);
    QCOMPARE(m_store->outbox().list(OutboxState::Delivered, 0, 10)->front().id, due[0].outboxId);
}

void TestSqliteOutbox::lateAnswersChangeNothing()
{
    const qint64 id = m_store->outbox().pending(m_pihr, 0, 1)->front().outboxId;
    REQUIRE_OK(settle(id, Verdict::Accepted));
    REQUIRE_OK(settle(id, Verdict::Retry, QStringLiteral("late")));
    REQUIRE_OK(settle(id, Verdict::Rejected, QStringLiteral("later")));
    const auto delivered = *m_store->outbox().list(OutboxState::Delivered, 0, 10);
    QCOMPARE(delivered.size(), 1U);
    const OutboxItem& item = delivered.front();
    QCOMPARE(item.id, id);
    QCOMPARE(item.attempts, 1);
    QCOMPARE(item.lastReason, QString());
}

void TestSqliteOutbox::answersOfAnotherConnectorAreIgnored()
{
    const qint64 id = m_store->outbox().pending(m_campus, 0, 1)->front().outboxId;
    REQUIRE_OK(settle(id, Verdict::Accepted)); // as pihr
    QCOMPARE(m_store->outbox().pending(m_campus, 0, 10)->size(), 5U);
    QVERIFY(!m_store->outbox().stats()->at(1).lastSuccess);
}

void TestSqliteOutbox::reasonsAreBounded()
{
    const qint64 id = m_store->outbox().pending(m_pihr, 0, 1)->front().outboxId;
    REQUIRE_OK(settle(id, Verdict::Rejected, QString(1'000'000, QLatin1Char('r'))));
    QCOMPARE(m_store->outbox().list(OutboxState::Parked, 0, 1)->front().lastReason.size(),
             SqliteOutbox::kMaxReasonLength);
}

void TestSqliteOutbox::unparkedRowStartsAgain()
{
    const qint64 id = m_store->outbox().pending(m_pihr, 0, 1)->front().outboxId;
    REQUIRE_ERROR(m_store->outbox().unpark(id), ErrorCode::NotFound);
    REQUIRE_OK(settle(id, Verdict::Retry));
    REQUIRE_OK(settle(id, Verdict::Rejected));
    REQUIRE_OK(m_store->outbox().unpark(id));
    const auto due = *m_store->outbox().pending(m_pihr, 0, 1);
    QCOMPARE(due.front().outboxId, id);
    QCOMPARE(due.front().attempt, 0);
}

/// Catches: rows that are taken out, which the ledger's check would miss, that go out once the system is back, or that
/// are another's.
void TestSqliteOutbox::whatIsDroppedIsNeverSent()
{
    const auto due = *m_store->outbox().pending(m_pihr, 0, 10);
    REQUIRE_OK(settle(due[0].outboxId, Verdict::Accepted));
    REQUIRE_OK(settle(due[1].outboxId, Verdict::Rejected));
    REQUIRE_OK(m_store->ledger().voidPunch(
        due[2].punch.sequence, {QStringLiteral("door"), QStringLiteral("not me"), m_fixture->clock.read()}));
    const auto dropped = m_store->outbox().drop(m_pihr);
    REQUIRE_OK(dropped);
    QCOMPARE(*dropped, 3); // two that waited and the one that was refused; the voided one was withdrawn already
    QVERIFY(m_store->outbox().pending(m_pihr, 0, 10)->empty());
    REQUIRE_ERROR(m_store->outbox().unpark(due[1].outboxId), ErrorCode::NotFound);
    QCOMPARE(m_store->outbox().pending(m_campus, 0, 10)->size(), 4U);
    QCOMPARE(m_store->outbox().list(OutboxState::Delivered, 0, 10)->size(), 1U);
    const auto withdrawn = *m_store->outbox().list(OutboxState::Withdrawn, 0, 10);
    QCOMPARE(std::count_if(withdrawn.begin(), withdrawn.end(), [](const OutboxItem& item) { return item.dropped; }), 3);
    const auto check = m_store->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(!check->firstBreak);
    QCOMPARE(*m_store->outbox().drop(m_pihr), 0);
}

void TestSqliteOutbox::statsTellWhatWaits()
{
    const auto due = *m_store->outbox().pending(m_pihr, 0, 10);
    REQUIRE_OK(settle(due[0].outboxId, Verdict::Accepted));
    const WallTime success = m_fixture->clock.wall();
    m_fixture->clock.advance(std::chrono::seconds{5});
    REQUIRE_OK(settle(due[1].outboxId, Verdict::Rejected));
    const auto stats = *m_store->outbox().stats();
    QCOMPARE(stats.size(), 2U);
    QCOMPARE(stats[0].connector.value(), m_campus.value());
    QCOMPARE(stats[0].pending, 5);
    QVERIFY(!stats[0].lastSuccess);
    QCOMPARE(stats[1].pending, 3);
    QCOMPARE(stats[1].parked, 1);
    QVERIFY(stats[1].oldestPending == due[2].punch.facts.at.utc);
    QVERIFY(stats[1].lastSuccess == success);
    // A connector that is no longer configured is shown as long as something waits for it.
    m_store.reset();
    m_fixture->connectors = {ConnectorId(QStringLiteral("new"))};
    m_store = std::move(*m_fixture->open());
    const auto later = *m_store->outbox().stats();
    QCOMPARE(later.size(), 3U);
    QCOMPARE(later[1].connector.value(), QStringLiteral("new"));
    QCOMPARE(later[1].pending, 0);
    QCOMPARE(later[2].pending, 3);
}

void TestSqliteOutbox::listFiltersNewestFirst()
{
    const auto all = *m_store->outbox().list(std::nullopt, 0, 100);
    QCOMPARE(all.size(), 10U);
    QCOMPARE(all.front().punchSequence, 5);
    QCOMPARE(all.front().person.value(), QStringLiteral("E-4"));
    const auto page = *m_store->outbox().list(OutboxState::Pending, 8, 100);
    QCOMPARE(page.size(), 2U);
    QCOMPARE(page.back().id, all.back().id);
}

void TestSqliteOutbox::deliveriesAreCountedByTheHour()
{
    const auto due = *m_store->outbox().pending(m_pihr, 0, 10);
    REQUIRE_OK(settle(due[0].outboxId, Verdict::Accepted));
    m_fixture->clock.advance(std::chrono::hours{2});
    REQUIRE_OK(settle(due[1].outboxId, Verdict::Accepted));
    REQUIRE_OK(settle(due[2].outboxId, Verdict::Accepted));
    REQUIRE_OK(settle(due[3].outboxId, Verdict::Rejected));
    const WallTime now = m_fixture->clock.wall();
    QCOMPARE(*m_store->outbox().deliveredPerHour(m_pihr, now, 4), (std::vector<int>{0, 1, 0, 2}));
    QCOMPARE(*m_store->outbox().deliveredPerHour(m_pihr, now + std::chrono::hours{1}, 2), (std::vector<int>{2, 0}));
    QCOMPARE(*m_store->outbox().deliveredPerHour(m_campus, now, 2), (std::vector<int>{0, 0}));
}

void TestSqliteOutbox::pausesAreKept()
{
    QVERIFY(m_store->outbox().paused()->empty());
    REQUIRE_OK(m_store->outbox().setPaused(m_pihr, true));
    REQUIRE_OK(m_store->outbox().setPaused(m_pihr, true));
    m_store = std::move(*m_fixture->open());
    QCOMPARE(*m_store->outbox().paused(), std::set<ConnectorId>{m_pihr});
    REQUIRE_OK(m_store->outbox().setPaused(m_pihr, false));
    QVERIFY(m_store->outbox().paused()->empty());
}

/// Catches: faces in clear in the database, for systems that do not want them, or kept after the punch has arrived or
/// the person is gone.
void TestSqliteOutbox::aPictureGoesWithItsRow()
{
    REQUIRE_OK(m_store->subscribe({{m_pihr, m_campus}, {}, {m_campus}, {m_campus}}));
    const auto record = [this](const char* person) {
        Person known;
        known.id = PersonId(QString::fromLatin1(person));
        if (!m_store->roster().enroll(known, {}))
            return Punch{};
        const auto punch = m_store->ledger().append(m_fixture->draft(known.id.value()));
        const bool isKept = punch && m_store->evidence().keepPortrait(*punch, "JPEG-OF-A-FACE") &&
                            m_store->evidence().keepExpression(known.id, QStringLiteral("happy"), 0.75,
                                                               punch->facts.at.utc - std::chrono::seconds{10});
        return isKept ? *punch : Punch{};
    };
    const auto seen = [this](const ConnectorId& connector, const Punch& punch) {
        const auto pending = m_store->outbox().pending(connector, 0, 100);
        for (const DeliveryEntry& entry : *pending) {
            if (entry.punch.sequence == punch.sequence)
                return std::pair(entry.outboxId, *m_store->evidence().of(entry.outboxId, entry.punch.facts.person));
        }
        return std::pair(qint64{0}, Evidence{});
    };
    const Punch first = record("P-1");
    const Punch second = record("P-2");
    const Punch third = record("P-3");
    QVERIFY(seen(m_pihr, first).second.portraitJpeg.isEmpty());
    const auto [id, evidence] = seen(m_campus, first);
    QCOMPARE(evidence.portraitJpeg, QByteArray("JPEG-OF-A-FACE"));
    QCOMPARE(evidence.expression, QStringLiteral("happy"));
    QCOMPARE(evidence.expressionConfidence, 0.75);
    QVERIFY(!m_fixture->bytesOnDisk().contains("JPEG-OF-A-FACE"));
    const auto kept = [this] {
        return RawDatabase(m_fixture->path()).value(QStringLiteral("SELECT count(*) FROM outbox_evidence")).toInt();
    };
    QCOMPARE(kept(), 3);
    const auto answer = [this](qint64 row, Verdict verdict) {
        return m_store->outbox().settle(m_campus, {{row, verdict, {}, {}}}, m_fixture->clock.wall());
    };
    REQUIRE_OK(answer(id, Verdict::Retry));
    REQUIRE_OK(answer(seen(m_campus, second).first, Verdict::Rejected)); // may be sent again by hand
    QCOMPARE(kept(), 3);
    REQUIRE_OK(answer(id, Verdict::Accepted));
    QCOMPARE(kept(), 2);
    REQUIRE_OK(m_store->roster().remove(third.facts.person));
    QCOMPARE(kept(), 1);
    REQUIRE_OK(m_store->outbox().drop(m_campus));
    QCOMPARE(kept(), 0);
}

QTEST_GUILESS_MAIN(TestSqliteOutbox)
#include "tst_sqlite_outbox.moc"
