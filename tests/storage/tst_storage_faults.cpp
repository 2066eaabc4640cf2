#include "storage_fixture.h"

using namespace rollcall;

namespace {

/// Lets the i-th call into SQLite fail: once, or from then on until disarmed.
class FaultInjector
{
public:
    explicit FaultInjector(Database& database) : m_database(database)
    {
        m_database.setFaultHook([this](SqlCall) -> std::optional<Error> {
            if (!m_armed)
                return std::nullopt;
            const int call = m_calls++;
            const bool fails = m_sticky ? call >= m_failing : call == m_failing;
            m_hit = m_hit || fails;
            return fails ? std::optional(Error{ErrorCode::Io, QStringLiteral("injected")}) : std::nullopt;
        });
    }
    ~FaultInjector() { m_database.setFaultHook({}); }
    FaultInjector(const FaultInjector&) = delete;
    FaultInjector& operator=(const FaultInjector&) = delete;

    void arm(int failing, bool sticky)
    {
        m_failing = failing;
        m_sticky = sticky;
        m_calls = 0;
        m_hit = false;
        m_armed = true;
    }
    /// Whether the failure happened.
    bool disarm()
    {
        m_armed = false;
        return m_hit;
    }

private:
    Database& m_database;
    int m_failing = 0;
    int m_calls = 0;
    bool m_armed = false;
    bool m_sticky = false;
    bool m_hit = false;
};

FaceTemplate templateOf(float first)
{
    FaceTemplate item;
    item.model = QStringLiteral("sface");
    item.embedding = {first, 0.5F, -0.25F};
    return item;
}

} // namespace

class TestStorageFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void append_data() { stickiness(); }
    void append();
    void settle_data() { stickiness(); }
    void settle();
    void enroll_data() { stickiness(); }
    void enroll();
    void remove_data() { stickiness(); }
    void remove();
    void margins_data() { stickiness(); }
    void margins();
    void verifyPin_data() { stickiness(); }
    void verifyPin();

private:
    static void stickiness()
    {
        QTest::addColumn<bool>("sticky");
        QTest::newRow("one call fails") << false;
        QTest::newRow("all calls from then on fail") << true;
    }
};

void TestStorageFaults::append()
{
    QFETCH(const bool, sticky);
    StorageFixture fixture;
    auto store = fixture.open();
    auto witness = fixture.open(); // sees only what is committed
    FaultInjector faults((*store)->database());
    for (int failing = 0;; ++failing) {
        const qint64 before = *(*witness)->ledger().punchCount();
        const PunchDraft draft = fixture.draft();
        faults.arm(failing, sticky);
        const auto punch = (*store)->ledger().append(draft);
        const bool hit = faults.disarm();
        if (punch) {
            QVERIFY(!hit);
            QVERIFY(failing >= 13); // begin, four prepares and steps, two connectors, commit
            break;
        }
        REQUIRE_ERROR(punch, ErrorCode::Io);
        QCOMPARE(*(*witness)->ledger().punchCount(), before);
        QCOMPARE((*witness)->outbox().list(std::nullopt, 0, 1000)->size(), static_cast<std::size_t>(before) * 2);
        const auto again = (*store)->ledger().append(draft); // the same punch, tried again
        REQUIRE_OK(again);
        QCOMPARE(again->sequence, before + 1);
    }
    const auto check = (*witness)->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(!check->firstBreak);
}

void TestStorageFaults::settle()
{
    QFETCH(const bool, sticky);
    StorageFixture fixture;
    auto store = fixture.open();
    auto witness = fixture.open();
    const ConnectorId pihr(QStringLiteral("pihr"));
    FaultInjector faults((*store)->database());
    for (int failing = 0;; ++failing) {
        REQUIRE_OK((*store)->ledger().append(fixture.draft()));
        REQUIRE_OK((*store)->ledger().append(fixture.draft()));
        const auto due = (*store)->outbox().pending(pihr, 0, 10);
        REQUIRE_OK(due);
        QCOMPARE(due->size(), 2U);
        const std::vector<DeliveryAnswer> answers = {
            {due->at(0).outboxId, DeliveryAnswer::Verdict::Accepted, {}, {}},
            {due->at(1).outboxId, DeliveryAnswer::Verdict::Rejected, QStringLiteral("no"), {}}};
        faults.arm(failing, sticky);
        const auto settled = (*store)->outbox().settle(pihr, answers, fixture.clock.wall());
        const bool hit = faults.disarm();
        if (settled) {
            QVERIFY(!hit);
            QVERIFY(failing >= 8);
            break;
        }
        QCOMPARE((*witness)->outbox().pending(pihr, 0, 10)->size(), 2U);
        QCOMPARE((*witness)->outbox().pending(pihr, 0, 10)->front().attempt, 0);
        REQUIRE_OK((*store)->outbox().settle(pihr, answers, fixture.clock.wall()));
        QCOMPARE((*witness)->outbox().pending(pihr, 0, 10)->size(), 0U);
    }
}

void TestStorageFaults::enroll()
{
    QFETCH(const bool, sticky);
    StorageFixture fixture;
    auto store = fixture.open();
    auto witness = fixture.open();
    Person person;
    person.id = PersonId(QStringLiteral("E-1"));
    person.displayName = QStringLiteral("Before");
    REQUIRE_OK((*store)->roster().enroll(person, {templateOf(1.0F)}));
    FaultInjector faults((*store)->database());
    for (int failing = 0;; ++failing) {
        person.displayName = QStringLiteral("After");
        faults.arm(failing, sticky);
        const auto enrolled = (*store)->roster().enroll(person, {templateOf(2.0F), templateOf(3.0F)});
        const bool hit = faults.disarm();
        if (enrolled) {
            QVERIFY(!hit);
            QVERIFY(failing >= 12);
            break;
        }
        QCOMPARE((*(*witness)->roster().find(person.id))->displayName, QStringLiteral("Before"));
        const auto templates = (*witness)->roster().templates(QStringLiteral("sface"));
        REQUIRE_OK(templates);
        QCOMPARE(templates->size(), 1U);
        QCOMPARE(templates->front().embedding.front(), 1.0F);
        person.displayName = QStringLiteral("Before");
        REQUIRE_OK((*store)->roster().enroll(person, {templateOf(1.0F)})); // the next call works
    }
    QCOMPARE((*witness)->roster().templates(QStringLiteral("sface"))->size(), 2U);
}

/// Catches: a margin reported as larger that is not, or the reverse.
void TestStorageFaults::margins()
{
    QFETCH(const bool, sticky);
    StorageFixture fixture;
    auto store = fixture.open();
    auto witness = fixture.open();
    const PersonId ada(QStringLiteral("E-1"));
    const PersonId ben(QStringLiteral("E-2"));
    for (const PersonId& id : {ada, ben}) {
        Person person;
        person.id = id;
        REQUIRE_OK((*store)->roster().enroll(person, {}));
    }
    PersonMargins& margins = (*store)->personMargins();
    FaultInjector faults((*store)->database());
    const auto between = [&] { return (*witness)->personMargins().all()->of(ada, ben); };
    for (int failing = 0;; ++failing) {
        faults.arm(failing, sticky);
        const auto raised = margins.raise(ada, ben, 1.0);
        const bool hit = faults.disarm();
        if (raised) {
            QVERIFY(!hit);
            QVERIFY(failing >= 8);
            QCOMPARE(between(), 1.0);
            break;
        }
        QCOMPARE(between(), 0.0);
    }
    REQUIRE_OK(margins.raise(ada, {}, 0.5));
    for (int failing = 0;; ++failing) {
        faults.arm(failing, sticky);
        const auto forgotten = margins.forget(ada);
        const bool hit = faults.disarm();
        if (forgotten) {
            QVERIFY(!hit);
            QVERIFY((*witness)->personMargins().all()->isEmpty());
            break;
        }
        QCOMPARE(between(), 1.0);
        QCOMPARE((*witness)->personMargins().all()->persons().size(), std::size_t{1});
    }
}

void TestStorageFaults::remove()
{
    QFETCH(const bool, sticky);
    StorageFixture fixture;
    auto store = fixture.open();
    Person person;
    person.id = PersonId(QStringLiteral("E-1"));
    person.displayName = QStringLiteral("Ada");
    FaultInjector faults((*store)->database());
    for (int failing = 0;; ++failing) {
        REQUIRE_OK((*store)->roster().enroll(person, {templateOf(1.0F)}));
        faults.arm(failing, sticky);
        const auto report = (*store)->roster().removeWithReport(person.id);
        const bool hit = faults.disarm();
        const auto left = (*store)->roster().find(person.id);
        REQUIRE_OK(left);
        QCOMPARE(left->has_value(), !report.has_value()); // never "failed" when it is gone, nor the other way round
        QCOMPARE((*store)->roster().templates(QStringLiteral("sface"))->size(), report ? 0U : 1U);
        if (report)
            QVERIFY(hit != report->tracesErased);
        if (!hit)
            break;
    }
}

void TestStorageFaults::verifyPin()
{
    // A try whose counting fails is not made, or a full disk would be a way to guess without end.
    QFETCH(const bool, sticky);
    StorageFixture fixture;
    auto store = fixture.open();
    const Secret pin(QByteArrayLiteral("739184"));
    REQUIRE_OK((*store)->adminCredential().setPin(pin));
    FaultInjector faults((*store)->database());
    for (int failing = 0;; ++failing) {
        faults.arm(failing, sticky);
        const auto wrong = (*store)->adminCredential().verify(Secret(QByteArrayLiteral("111222")));
        const bool hit = faults.disarm();
        if (wrong) {
            QVERIFY(!hit);
            QCOMPARE(wrong->triesLeft, AdminCredential::kTriesBeforeLock - 1);
            break;
        }
        const auto right = (*store)->adminCredential().verify(pin);
        REQUIRE_OK(right);
        QVERIFY(right->accepted);
    }
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storage_faults.moc"
