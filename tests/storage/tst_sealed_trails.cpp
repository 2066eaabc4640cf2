#include "storage_fixture.h"

using namespace rollcall;

/// What is changed by hand in deliveries and in the audit trail is noticed.
class TestSealedTrails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatTheProgramSettlesIsSound();
    void aDeliveryMarkedByHandIsNoticed_data();
    void aDeliveryMarkedByHandIsNoticed();
    void aChangedTrailIsNoticed_data();
    void aChangedTrailIsNoticed();
    void theTrailCannotBeChangedUnnoticedAtTheStart();
    void triggersRejectChanges();
    void anOlderDatabaseIsSealed();

private:
    [[nodiscard]] std::optional<LedgerBreak> fault()
    {
        const auto check = m_store->ledger().verify();
        return check ? check->firstBreak : LedgerBreak{-1, check.error().message};
    }
    void deliver(qint64 punch, const char* connector);

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

void TestSealedTrails::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StorageFixture>();
    auto store = m_fixture->open();
    REQUIRE_OK(store);
    m_store = std::move(*store);
    for (int i = 0; i < 5; ++i)
        REQUIRE_OK(m_store->ledger().append(m_fixture->draft()));
    for (const char* person : {"E-1", "E-2", "E-3"})
        REQUIRE_OK(m_store->audit().record(
            personEvent(kAdminActor, AuditKind::PersonEnrolled, PersonId(QString::fromLatin1(person)))));
}

void TestSealedTrails::deliver(qint64 punch, const char* connector)
{
    const ConnectorId id(QString::fromLatin1(connector));
    const auto batch = m_store->outbox().pending(id, 0, 100);
    REQUIRE_OK(batch);
    for (const auto& entry : *batch) {
        if (entry.punch.sequence != punch)
            continue;
        DeliveryAnswer answer;
        answer.outboxId = entry.outboxId;
        answer.verdict = DeliveryAnswer::Verdict::Accepted;
        REQUIRE_OK(m_store->outbox().settle(id, {answer}, m_fixture->clock.wall()));
    }
}

void TestSealedTrails::whatTheProgramSettlesIsSound()
{
    QVERIFY(!fault());
    deliver(1, "pihr");
    deliver(2, "campus");
    QCOMPARE(m_store->outbox().list(OutboxState::Delivered, 0, 10)->size(), 2U);
    QVERIFY(!fault());
    REQUIRE_OK(m_store->ledger().voidPunch(1, {QStringLiteral("admin"), {}, m_fixture->clock.read()}));
    QVERIFY(!fault());
    QCOMPARE(*m_store->outbox().drop(ConnectorId(QStringLiteral("campus"))), 3);
    QVERIFY(!fault());
}

void TestSealedTrails::aDeliveryMarkedByHandIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("delivered") << "UPDATE outbox SET state = 'delivered', delivered_at = 1 WHERE punch_sequence = 3";
    QTest::newRow("withdrawn")
        << "UPDATE outbox SET state = 'withdrawn' WHERE punch_sequence = 3 AND connector = 'pihr'";
    QTest::newRow("with a seal of another")
        << "UPDATE outbox SET state = 'delivered', delivered_at = 1,"
           " seal = (SELECT seal FROM outbox WHERE punch_sequence = 1 AND connector = 'pihr') WHERE punch_sequence = 3";
    QTest::newRow("at another time") << "UPDATE outbox SET delivered_at = delivered_at + 1 WHERE punch_sequence = 1"
                                        " AND connector = 'pihr'";
}

void TestSealedTrails::aDeliveryMarkedByHandIsNoticed()
{
    QFETCH(const QString, sql);
    deliver(1, "pihr");
    QVERIFY(!fault());
    QCOMPARE(RawDatabase(m_fixture->path()).run(sql), QString());
    const auto found = fault();
    QVERIFY(found);
    QCOMPARE(found->sequence, sql.contains(QStringLiteral("punch_sequence = 3")) ? 3 : 1);
}

void TestSealedTrails::aChangedTrailIsNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("emptied") << "DELETE FROM audit";
    QTest::newRow("first removed") << "DELETE FROM audit WHERE id = 1";
    QTest::newRow("last removed") << "DELETE FROM audit WHERE id = 3";
    QTest::newRow("person changed") << "UPDATE audit SET person_id = 'E-9' WHERE id = 2";
    QTest::newRow("time changed") << "UPDATE audit SET utc_ms = utc_ms + 1 WHERE id = 2";
    QTest::newRow("renumbered") << "UPDATE audit SET id = 9 WHERE id = 3";
    QTest::newRow("one added") << "INSERT INTO audit (utc_ms, actor, kind, person_id, subject, details)"
                                  " SELECT utc_ms, actor, kind, person_id, subject, details FROM audit WHERE id = 1";
    QTest::newRow("head removed") << "DELETE FROM audit_head";
}

void TestSealedTrails::aChangedTrailIsNoticed()
{
    QFETCH(const QString, sql);
    QVERIFY(!fault());
    {
        RawDatabase raw(m_fixture->path());
        raw.dropTriggers();
        QCOMPARE(raw.run(sql), QString());
    }
    QVERIFY(fault());
    // Also after the program has gone on writing.
    REQUIRE_OK(m_store->audit().record(otherEvent(kAdminActor, AuditKind::AdminUnlocked)));
    QVERIFY(fault());
}

void TestSealedTrails::theTrailCannotBeChangedUnnoticedAtTheStart()
{
    m_store.reset();
    {
        RawDatabase raw(m_fixture->path());
        raw.dropTriggers();
        QCOMPARE(raw.run(QStringLiteral("DELETE FROM audit")), QString());
    }
    OpenReport report;
    REQUIRE_OK(m_fixture->open({}, &report));
    QVERIFY(report.ledgerProblem);
}

void TestSealedTrails::triggersRejectChanges()
{
    RawDatabase raw(m_fixture->path());
    for (const char* sql : {"DELETE FROM audit", "DELETE FROM audit_chain", "UPDATE audit_chain SET id = id + 1",
                            "DELETE FROM audit_head", "UPDATE audit_head SET id = 1"})
        QVERIFY2(raw.run(QString::fromLatin1(sql)).contains(QStringLiteral("append-only")), sql);
}

void TestSealedTrails::anOlderDatabaseIsSealed()
{
    deliver(1, "pihr");
    REQUIRE_OK(m_store->ledger().voidPunch(2, {QStringLiteral("admin"), {}, m_fixture->clock.read()}));
    m_store.reset();
    {
        RawDatabase raw(m_fixture->path());
        QCOMPARE(raw.backToSchema9(), QString());
    }
    auto store = m_fixture->open();
    REQUIRE_OK(store);
    m_store = std::move(*store);
    QVERIFY(!fault());
    REQUIRE_OK(m_store->audit().record(otherEvent(kAdminActor, AuditKind::AdminUnlocked)));
    REQUIRE_OK(m_store->ledger().append(m_fixture->draft()));
    QVERIFY(!fault());
    QCOMPARE(m_store->audit().page({}, 0, 10)->size(), 4U);
}

QTEST_GUILESS_MAIN(TestSealedTrails)
#include "tst_sealed_trails.moc"
