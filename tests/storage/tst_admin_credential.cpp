#include "storage_fixture.h"

#include <sodium.h>

using namespace rollcall;

class TestAdminCredential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void storesArgon2idOnly();
    void acceptsOnlyThePin();
    void validation_data();
    void validation();
    void fifthWrongTryLocks();
    void locksGrow();
    void rightPinForgivesEarlierTries();
    void lockSurvivesRestartAndReboot();
    void wallClockJumpsDoNotUnlock();
    void wallClockSetBackAfterRebootRestartsTheLock();
    void newPinEndsTheLock();
    void anUpdateDoesNotEndTheLock();

private:
    [[nodiscard]] PinCheck tryPin(const char* pin)
    {
        const auto check = m_store->adminCredential().verify(Secret(QByteArray(pin)));
        return check ? *check : PinCheck{false, -1, Milliseconds{-1}};
    }
    void wrongTries(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(!tryPin("000111").accepted);
    }
    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

void TestAdminCredential::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StorageFixture>();
    m_store = std::move(*m_fixture->open());
    QCOMPARE(*m_store->adminCredential().isSet(), false);
    REQUIRE_ERROR(m_store->adminCredential().verify(Secret(QByteArrayLiteral("739184"))), ErrorCode::NotFound);
    QVERIFY(*m_store->adminCredential().lockedFor() == Milliseconds{0});
    REQUIRE_OK(m_store->adminCredential().setPin(Secret(QByteArrayLiteral("739184"))));
    QCOMPARE(*m_store->adminCredential().isSet(), true);
}

void TestAdminCredential::storesArgon2idOnly()
{
    const QByteArray hash = (*m_store->database().scalar("SELECT hash FROM admin_credential").value()).toByteArray();
    QVERIFY(hash.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
    QVERIFY(!m_fixture->bytesOnDisk().contains("739184"));
}

void TestAdminCredential::acceptsOnlyThePin()
{
    QVERIFY(tryPin("739184").accepted);
    QVERIFY(!tryPin("739185").accepted);
    QVERIFY(!tryPin("").accepted);
    QVERIFY(!tryPin("7391840").accepted);
}

void TestAdminCredential::validation_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("good");
    for (const char* pin : {"7391", "84027361", "1123", "1357"})
        QTest::newRow(pin) << QByteArray(pin) << true;
    for (const char* pin : {"", "123", "123456789", "73a1", "０１２３", "0000", "777777", "1234", "4321", "7890",
                            "3210", "1212", "123123", "2580"})
        QTest::newRow(*pin ? pin : "empty") << QByteArray(pin) << false;
}

void TestAdminCredential::validation()
{
    QFETCH(const QByteArray, pin);
    QFETCH(const bool, good);
    QCOMPARE(AdminCredential::validate(Secret(pin)).has_value(), good);
    if (!good)
        REQUIRE_ERROR(m_store->adminCredential().setPin(Secret(pin)), ErrorCode::InvalidArgument);
}

void TestAdminCredential::fifthWrongTryLocks()
{
    for (int left = 4; left >= 1; --left) {
        const PinCheck check = tryPin("000111");
        QCOMPARE(check.triesLeft, left);
        QVERIFY(check.lockedFor == Milliseconds{0});
    }
    QVERIFY(tryPin("000111").lockedFor == AdminCredential::kFirstLock);
    m_fixture->clock.advance(std::chrono::seconds{29});
    const PinCheck locked = tryPin("739184"); // even the right one
    QVERIFY(!locked.accepted);
    QVERIFY(locked.lockedFor == Milliseconds{1000});
    m_fixture->clock.advance(std::chrono::seconds{1});
    QVERIFY(tryPin("739184").accepted);
}

void TestAdminCredential::locksGrow()
{
    wrongTries(4);
    Milliseconds expected = AdminCredential::kFirstLock;
    for (int i = 0; i < 9; ++i) {
        const PinCheck check = tryPin("000111");
        QVERIFY(check.lockedFor == expected);
        QCOMPARE(check.triesLeft, 0);
        m_fixture->clock.advance(expected);
        expected = std::min(Milliseconds{expected * 2}, AdminCredential::kMaxLock);
    }
    QVERIFY(expected == AdminCredential::kMaxLock);
    QVERIFY(tryPin("739184").accepted);
    QCOMPARE(tryPin("000111").triesLeft, 4);
}

void TestAdminCredential::rightPinForgivesEarlierTries()
{
    wrongTries(4);
    QVERIFY(tryPin("739184").accepted);
    QCOMPARE(tryPin("000111").triesLeft, 4);
}

void TestAdminCredential::lockSurvivesRestartAndReboot()
{
    wrongTries(5);
    m_store = std::move(*m_fixture->open());
    m_fixture->clock.advance(std::chrono::seconds{10});
    QVERIFY(*m_store->adminCredential().lockedFor() == Milliseconds{20'000});
    m_fixture->clock.setBootId(QStringLiteral("second boot"));
    m_fixture->clock.advance(std::chrono::seconds{5});
    QVERIFY(*m_store->adminCredential().lockedFor() == Milliseconds{15'000});
    QVERIFY(!tryPin("739184").accepted);
    m_fixture->clock.advance(std::chrono::seconds{15});
    QVERIFY(tryPin("739184").accepted);
}

void TestAdminCredential::wallClockJumpsDoNotUnlock()
{
    wrongTries(5);
    m_fixture->clock.setWall(m_fixture->clock.wall() + std::chrono::hours{24 * 365});
    QVERIFY(*m_store->adminCredential().lockedFor() == AdminCredential::kFirstLock);
    m_fixture->clock.setWall(WallTime{});
    QVERIFY(*m_store->adminCredential().lockedFor() == AdminCredential::kFirstLock);
    // After a reboot the first try anchors the rest of the lock in the new boot; later jumps do not matter either.
    m_fixture->clock.setBootId(QStringLiteral("second boot"));
    QVERIFY(!tryPin("739184").accepted);
    m_fixture->clock.setWall(WallTime{std::chrono::hours{24 * 20'000}});
    QVERIFY(!tryPin("739184").accepted);
}

void TestAdminCredential::wallClockSetBackAfterRebootRestartsTheLock()
{
    wrongTries(5);
    m_fixture->clock.setBootId(QStringLiteral("second boot"));
    m_fixture->clock.setWall(WallTime{}); // no battery-backed clock: 1970
    QVERIFY(tryPin("739184").lockedFor == AdminCredential::kFirstLock);
    m_fixture->clock.advance(AdminCredential::kFirstLock); // but never longer than it was
    QVERIFY(tryPin("739184").accepted);
}

void TestAdminCredential::newPinEndsTheLock()
{
    wrongTries(5);
    REQUIRE_OK(m_store->adminCredential().setPin(Secret(QByteArrayLiteral("402873"))));
    QVERIFY(!tryPin("739184").accepted);
    QVERIFY(tryPin("402873").accepted);
}

/// Catches: a lock that ends by installing the next version, whose schema keeps it elsewhere, and a PIN that is lost by
/// it.
void TestAdminCredential::anUpdateDoesNotEndTheLock()
{
    const ClockReading now = m_fixture->clock.read();
    m_store.reset();
    {
        RawDatabase raw(m_fixture->path());
        QCOMPARE(raw.backToSchema3(), QString());
        QCOMPARE(raw.run(QStringLiteral("UPDATE admin_credential SET failures = 6, lock_ms = 60000, lock_wall_ms = ?,"
                                        " lock_monotonic_ns = ?, lock_boot_id = ?"),
                         {qint64{now.utc.time_since_epoch().count()}, qint64{now.monotonic.time_since_epoch().count()},
                          now.bootId}),
                 QString());
    }
    m_store = std::move(*m_fixture->open());
    QVERIFY(*m_store->adminCredential().lockedFor() == Milliseconds{60'000});
    m_fixture->clock.advance(Milliseconds{60'000});
    wrongTries(1);
    QVERIFY(*m_store->adminCredential().lockedFor() == Milliseconds{120'000}); // the seventh
    m_fixture->clock.advance(Milliseconds{120'000});
    QVERIFY(tryPin("739184").accepted);
}

QTEST_GUILESS_MAIN(TestAdminCredential)
#include "tst_admin_credential.moc"
