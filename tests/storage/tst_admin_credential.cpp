#include "storage_fixture.h"

#include <QDir>
#include <QFileInfo>

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
    void pinAndLockSurviveTheDatabase();
    void theHashIsBoundToTheKey();
    void aPinOfAnOlderVersionIsBoundWhenItIsEntered();
    void aCodeOpensOnceAndNotForever();
    void aKioskInUseIsNotSetUpByAPasserBy();
    void theFileBesideIsPrivate();

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

/// Catches: a lost database that takes the PIN, or a lock that runs, with it.
void TestAdminCredential::pinAndLockSurviveTheDatabase()
{
    wrongTries(AdminCredential::kTriesBeforeLock);
    m_store.reset();
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(m_fixture->path() + QString::fromLatin1(suffix));
    m_store = std::move(*m_fixture->open({.setAsideIfCorrupt = true}));
    QVERIFY(*m_store->adminCredential().state() == AdminPinState::Set);
    QVERIFY(*m_store->adminCredential().lockedFor() == AdminCredential::kFirstLock);
    QVERIFY(!tryPin("739184").accepted);
    m_fixture->clock.advance(AdminCredential::kFirstLock);
    QVERIFY(tryPin("739184").accepted);
}

/// Catches: a PIN of four digits that is guessed from a copy of the files in seconds.
void TestAdminCredential::theHashIsBoundToTheKey()
{
    m_store.reset();
    const QString key = QDir(m_fixture->config.dataDirectory).filePath(QStringLiteral("template.key"));
    QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
    m_store = std::move(*m_fixture->open({.setAsideIfCorrupt = true}));
    QVERIFY(*m_store->adminCredential().state() == AdminPinState::NeedsCode);
    QVERIFY(!tryPin("739184").accepted);
    m_store.reset();
    QFile::remove(key);
    QVERIFY(QFile::rename(key + QStringLiteral(".away"), key));
    m_store = std::move(*m_fixture->open({.setAsideIfCorrupt = true}));
    QVERIFY(*m_store->adminCredential().state() == AdminPinState::Set);
    QVERIFY(tryPin("739184").accepted);
}

void TestAdminCredential::aPinOfAnOlderVersionIsBoundWhenItIsEntered()
{
    const auto plain = hashPin(Secret(QByteArrayLiteral("739184")));
    REQUIRE_OK(plain);
    REQUIRE_OK(m_store->database().run("UPDATE admin_credential SET hash = ?", QString::fromLatin1(*plain)));
    REQUIRE_OK(m_store->database().run("DELETE FROM meta WHERE key = 'admin_pin_key_id'"));
    QVERIFY(!tryPin("739185").accepted);
    QVERIFY(tryPin("739184").accepted);
    const auto bound = m_store->database().scalar("SELECT value FROM meta WHERE key = 'admin_pin_key_id'");
    QVERIFY(bound && *bound && !(*bound)->toString().isEmpty());
    QVERIFY(tryPin("739184").accepted);
}

void TestAdminCredential::aCodeOpensOnceAndNotForever()
{
    AdminCredential& credential = m_store->adminCredential();
    const auto first = credential.issueCode();
    REQUIRE_OK(first);
    QCOMPARE(first->size(), AdminCredential::kCodeDigits);
    const auto code = credential.issueCode(); // replaces the first
    REQUIRE_OK(code);
    QVERIFY(!m_fixture->bytesOnDisk().contains(code->reveal()));
    if (!(*first == *code))
        QVERIFY(!credential.verify(*first)->accepted);
    QVERIFY(tryPin("739184").accepted); // the PIN is valid until there is a new one
    const auto check = credential.verify(*code);
    REQUIRE_OK(check);
    QVERIFY(check->accepted && check->isCode);
    const Secret fresh(QByteArrayLiteral("482915"));
    REQUIRE_ERROR(credential.setPin(Secret(QByteArrayLiteral("1234")), *code), ErrorCode::InvalidArgument);
    REQUIRE_ERROR(credential.setPin(fresh, Secret(QByteArrayLiteral("739184"))), ErrorCode::PermissionDenied);
    REQUIRE_OK(credential.setPin(fresh, *code));
    QVERIFY(tryPin("482915").accepted);
    REQUIRE_ERROR(credential.setPin(Secret(QByteArrayLiteral("193847")), *code), ErrorCode::PermissionDenied);
    // Not used in time; and wrong codes are counted.
    const auto late = credential.issueCode();
    REQUIRE_OK(late);
    m_fixture->clock.advance(AdminCredential::kCodeLifetime + Milliseconds{1});
    QVERIFY(!credential.verify(*late)->accepted);
}

/// Catches: "Choose a PIN" on a kiosk that was filled from the command line.
void TestAdminCredential::aKioskInUseIsNotSetUpByAPasserBy()
{
    StorageFixture fixture;
    auto store = fixture.open({.setAsideIfCorrupt = true});
    REQUIRE_OK(store);
    AdminCredential& credential = (*store)->adminCredential();
    QVERIFY(*credential.state() == AdminPinState::Unset);
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    QVERIFY(*credential.state() == AdminPinState::NeedsCode);
    REQUIRE_ERROR(credential.verify(Secret(QByteArrayLiteral("00000000"))), ErrorCode::NotFound);
    const auto code = credential.issueCode();
    REQUIRE_OK(code);
    REQUIRE_OK(credential.setPin(Secret(QByteArrayLiteral("482915")), *code));
    QVERIFY(*credential.state() == AdminPinState::Set);
}

void TestAdminCredential::theFileBesideIsPrivate()
{
    const QFileInfo file(QDir(m_fixture->config.dataDirectory).filePath(QStringLiteral("admin-pin")));
    QVERIFY(file.isFile());
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                   QFileDevice::WriteOther | QFileDevice::ExeOther),
             QFileDevice::Permissions());
}

QTEST_GUILESS_MAIN(TestAdminCredential)
#include "tst_admin_credential.moc"
