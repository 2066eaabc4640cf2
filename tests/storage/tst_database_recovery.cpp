// A database with damaged pages: what can be read is recovered, numbering goes on, and the administration is never
// open to a passer-by. ROLLCALL_DAMAGED_PAGES=N damages N databases instead of a few.
#include "storage_fixture.h"

#include "attendance/audit_event.h"
#include "storage/admin_pin_copy.h"
#include "storage/repair_notice.h"
#include "storage/set_aside.h"

#include <QDir>
#include <QRandomGenerator>

#include <set>

using namespace rollcall;

namespace {

constexpr int kPeople = 12;
constexpr int kPunches = 120;
constexpr int kDelivered = 40; ///< by the first connector
constexpr int kPageSize = 4096;
const QByteArray kPin("739184");

PersonId personOf(int number)
{
    return PersonId(QStringLiteral("E-%1").arg(1001 + number));
}

/// A kiosk in use: people with templates, PINs and cards, punches of which some are delivered, corrections, an
/// administrator's PIN.
class UsedKiosk
{
public:
    UsedKiosk() { m_ready = fill(); }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] const QMap<qint64, QByteArray>& confirmed() const { return m_confirmed; }
    [[nodiscard]] StorageFixture& fixture() { return m_fixture; }

    /// Another data directory with the same files, its database replaced.
    [[nodiscard]] bool copyTo(StorageFixture& other, const QByteArray& database, bool withPin = true) const
    {
        other.clock.setWall(m_fixture.clock.wall());
        const QDir from(m_fixture.config.dataDirectory);
        const QDir to(other.config.dataDirectory);
        if (!QDir().mkpath(to.path()) ||
            !QFile::copy(from.filePath(QStringLiteral("template.key")), to.filePath(QStringLiteral("template.key"))))
            return false;
        if (withPin &&
            !QFile::copy(from.filePath(QStringLiteral("admin-pin")), to.filePath(QStringLiteral("admin-pin"))))
            return false;
        QFile file(other.path());
        return file.open(QIODevice::WriteOnly) && file.write(database) == database.size();
    }

private:
    [[nodiscard]] bool fill()
    {
        auto opened = m_fixture.open();
        if (!opened)
            return false;
        Store& store = **opened;
        for (int i = 0; i < kPeople; ++i) {
            Person person;
            person.id = personOf(i);
            person.displayName = QStringLiteral("Name of %1").arg(i);
            person.enrolledAt = m_fixture.clock.wall();
            FaceTemplate face;
            face.person = person.id;
            face.model = QStringLiteral("sface");
            face.embedding = std::vector<float>(128, 0.5F);
            face.createdAt = person.enrolledAt;
            if (!store.roster().enroll(person, {face, face}))
                return false;
        }
        PersonEdit edit;
        edit.id = personOf(0);
        edit.pin = Secret(QByteArrayLiteral("804193"));
        edit.card = Secret(QByteArrayLiteral("04AABBCC"));
        if (!store.roster().change(edit, {}, m_fixture.clock.wall()))
            return false;
        for (int i = 0; i < kPunches; ++i) {
            const auto punch = store.ledger().append(m_fixture.draft(personOf(i % kPeople).value()));
            if (!punch ||
                !store.audit().record(personEvent(kKioskActor, AuditKind::PersonChanged, personOf(i % kPeople))))
                return false;
            m_confirmed.insert(punch->sequence, punch->hash);
        }
        if (!store.database().run("UPDATE outbox SET state = 'delivered', delivered_at = 1 WHERE connector = 'pihr'"
                                  " AND punch_sequence <= ?",
                                  kDelivered) ||
            !store.adminCredential().setPin(Secret(kPin)) || !store.database().truncateLog())
            return false;
        opened->reset();
        QFile file(m_fixture.path());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        m_bytes = file.readAll();
        return true;
    }

    StorageFixture m_fixture;
    QByteArray m_bytes;
    QMap<qint64, QByteArray> m_confirmed;
    bool m_ready = false;
};

QByteArray withDamagedPage(QByteArray bytes, int page, int kind, quint32 seed)
{
    QByteArray damage(kPageSize, kind == 0 ? '\0' : '\xA5');
    if (kind == 2) {
        QRandomGenerator random(seed);
        for (char& byte : damage)
            byte = static_cast<char>(random.bounded(256));
    }
    return bytes.replace(page * kPageSize, kPageSize, damage);
}

qint64 count(Store& store, const char* sql)
{
    const auto value = store.database().scalar(sql);
    return value && *value ? (*value)->toLongLong() : -1;
}

} // namespace

class TestDatabaseRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anyDamagedPage();
    void aDamagedIndexLosesNothing();
    void theLogIsPartOfWhatIsRecovered();
    void aRecoveryCutShortIsFinished();
    void nothingReadableStaysLocked();
    void theWarningStaysUntilItIsDismissed();
    void whatIsSetAsideIsNamedAndPurged();

private:
    std::unique_ptr<UsedKiosk> m_kiosk;
};

void TestDatabaseRecovery::initTestCase()
{
    m_kiosk = std::make_unique<UsedKiosk>();
    QVERIFY(m_kiosk->isReady());
}

/// Catches: everything thrown away for one page, numbers given twice, deliveries dropped, and "Choose a PIN" for the
/// next passer-by.
void TestDatabaseRecovery::anyDamagedPage()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("ROLLCALL_DAMAGED_PAGES", &isSet);
    const int pages = static_cast<int>(m_kiosk->bytes().size() / kPageSize);
    const int databases = isSet ? wanted : 24;
    int reindexed = 0;
    int recovered = 0;
    int harmless = 0;
    int peopleKept = 0;
    int namesLost = 0;
    qint64 punchesLost = 0;
    int locked = 0;
    for (int i = 0; i < databases; ++i) {
        // All pages in turn, and each kind of damage.
        const int page = isSet ? i % pages : i * pages / databases;
        const int kind = (i / (isSet ? pages : 1)) % 3;
        const bool withPin = i % 4 != 3;
        StorageFixture fixture;
        QVERIFY(
            m_kiosk->copyTo(fixture, withDamagedPage(m_kiosk->bytes(), page, kind, static_cast<quint32>(i)), withPin));
        OpenReport report;
        auto opened = fixture.open({.setAsideIfCorrupt = true}, &report);
        const QByteArray place = "page " + QByteArray::number(page + 1) + ", damage " + QByteArray::number(kind);
        const char* const where = place.constData();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(QString::fromLatin1(place) + opened.error().message));
        Store& store = **opened;
        if (report.database.reindexed)
            ++reindexed;
        else if (!report.database.setAsidePath.isEmpty())
            ++recovered;
        else
            ++harmless;

        // The administration.
        const auto state = store.adminCredential().state();
        REQUIRE_OK(state);
        QVERIFY2(*state != AdminPinState::Unset, where);
        if (*state == AdminPinState::Set) {
            const auto check = store.adminCredential().verify(Secret(kPin));
            REQUIRE_OK(check);
            QVERIFY2(check->accepted, where);
        } else {
            QVERIFY2(!withPin, where);
            ++locked;
        }

        // People and what they are recognized by.
        QVERIFY2(!report.keyProblem, where);
        const qint64 people = count(store, "SELECT count(*) FROM people");
        const qint64 templates = count(store, "SELECT count(*) FROM templates");
        QVERIFY2(people == kPeople, where);
        QVERIFY2(templates >= kPeople, where); // a page holds those of a few people
        peopleKept += people == kPeople ? 1 : 0;
        if (count(store, "SELECT count(*) FROM people WHERE display_name = ''") > 0)
            ++namesLost;

        // Punches that are there are those that were confirmed; deliveries of each are all there.
        const qint64 punches = count(store, "SELECT count(*) FROM punches");
        punchesLost += kPunches - punches;
        QVERIFY2(punches >= kPunches - 30, where); // those of one page
        std::set<qint64> seen;
        {
            auto rows = store.database().prepare("SELECT sequence, hash FROM punches");
            REQUIRE_OK(rows);
            while (*rows->step()) {
                QCOMPARE(rows->blob(1), m_kiosk->confirmed().value(rows->integer(0)));
                seen.insert(rows->integer(0));
            }
        }
        QVERIFY2(count(store, "SELECT count(*) FROM punches p WHERE p.outbox_rows <>"
                              " (SELECT count(*) FROM outbox o WHERE o.punch_sequence = p.sequence)") == 0,
                 where);
        QVERIFY2(count(store, "SELECT count(*) FROM outbox WHERE connector = 'campus' AND state <> 'pending'") == 0,
                 where);
        const auto next = store.ledger().append(fixture.draft());
        QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().message));
        QVERIFY2(next->sequence == kPunches + 1, where);
        REQUIRE_OK(store.database().checkIntegrity());
        if (!report.database.setAsidePath.isEmpty()) {
            QFile kept(report.database.setAsidePath);
            QCOMPARE(kept.size(), m_kiosk->bytes().size());
            QCOMPARE(count(store, "SELECT count(*) FROM audit WHERE kind = 'database.repaired'"), 1);
        }
        // The next start finds it sound.
        opened->reset();
        OpenReport again;
        REQUIRE_OK(fixture.open({.setAsideIfCorrupt = true}, &again));
        QVERIFY2(again.database.setAsidePath.isEmpty() && !again.database.reindexed, where);
    }
    qInfo("%d databases of %d pages: %d reindexed, %d recovered, %d unharmed; all people in %d, names lost in %d, "
          "%lld of %lld punches lost, administration locked in %d",
          databases, pages, reindexed, recovered, harmless, peopleKept, namesLost, static_cast<long long>(punchesLost),
          static_cast<long long>(databases) * kPunches, locked);
    QVERIFY(recovered > 0);
}

/// Catches: a new database for what can be computed again.
void TestDatabaseRecovery::aDamagedIndexLosesNothing()
{
    StorageFixture fixture;
    QVERIFY(m_kiosk->copyTo(fixture, m_kiosk->bytes()));
    qint64 root = 0;
    {
        RawDatabase raw(fixture.path());
        root =
            raw.value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'people_by_label'")).toLongLong();
    }
    QVERIFY(root > 0);
    {
        // The number of fragmented bytes in the page's header.
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((root - 1) * kPageSize + 7);
        QVERIFY(file.putChar('\x2A'));
    }
    REQUIRE_ERROR(fixture.open(), ErrorCode::Corrupt);
    OpenReport report;
    auto store = fixture.open({.setAsideIfCorrupt = true}, &report);
    REQUIRE_OK(store);
    QVERIFY(report.database.reindexed);
    QVERIFY(report.database.setAsidePath.isEmpty());
    QCOMPARE(count(**store, "SELECT count(*) FROM punches"), kPunches);
    QCOMPARE(count(**store, "SELECT count(*) FROM people WHERE display_name <> ''"), kPeople);
    QVERIFY(repairNotice((*store)->database()).value());
    REQUIRE_OK((*store)->database().checkIntegrity());
}

/// Catches: a recovery that reads the file and forgets what is in the log alone.
void TestDatabaseRecovery::theLogIsPartOfWhatIsRecovered()
{
    StorageFixture fixture;
    QVERIFY(m_kiosk->copyTo(fixture, m_kiosk->bytes()));
    QByteArray database;
    QByteArray log;
    {
        auto store = fixture.open();
        REQUIRE_OK(store);
        for (int i = 0; i < 3; ++i)
            REQUIRE_OK((*store)->ledger().append(fixture.draft()));
        // As a kill leaves them.
        for (auto& [suffix, bytes] : {std::pair<const char*, QByteArray*>{"", &database}, {"-wal", &log}}) {
            QFile file(fixture.path() + QString::fromLatin1(suffix));
            QVERIFY(file.open(QIODevice::ReadOnly));
            *bytes = file.readAll();
        }
    }
    QVERIFY(!log.isEmpty());
    StorageFixture killed;
    // Page 1, with the schema.
    QVERIFY(m_kiosk->copyTo(killed, withDamagedPage(database, 0, 1, 0)));
    {
        QFile file(killed.path() + QStringLiteral("-wal"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(log);
    }
    auto store = killed.open({.setAsideIfCorrupt = true});
    REQUIRE_OK(store);
    QCOMPARE(count(**store, "SELECT count(*) FROM punches"), kPunches + 3);
    QCOMPARE(count(**store, "SELECT count(*) FROM people WHERE display_name <> ''"), kPeople);
}

/// Catches: a power cut between the two renames that leaves a new, empty kiosk.
void TestDatabaseRecovery::aRecoveryCutShortIsFinished()
{
    StorageFixture fixture;
    QVERIFY(m_kiosk->copyTo(fixture, m_kiosk->bytes()));
    QVERIFY(QFile::rename(fixture.path(), fixture.path() + QStringLiteral("-recovering")));
    auto store = fixture.open({.setAsideIfCorrupt = true});
    REQUIRE_OK(store);
    QCOMPARE(count(**store, "SELECT count(*) FROM punches"), kPunches);
    store->reset();
    // Cut short earlier, with the damaged file still in place: begun again.
    QFile half(fixture.path() + QStringLiteral("-recovering"));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half");
    half.close();
    store = fixture.open({.setAsideIfCorrupt = true});
    REQUIRE_OK(store);
    QCOMPARE(count(**store, "SELECT count(*) FROM punches"), kPunches);
    QVERIFY(!half.exists());
}

/// Catches: a first PIN for everyone when even the copy of the PIN is gone, and the old one refused when it is not.
void TestDatabaseRecovery::nothingReadableStaysLocked()
{
    for (const bool withPin : {true, false}) {
        StorageFixture fixture;
        QVERIFY(m_kiosk->copyTo(fixture, QByteArray(64 * kPageSize, 'x'), withPin));
        auto store = fixture.open({.setAsideIfCorrupt = true});
        REQUIRE_OK(store);
        QCOMPARE(*(*store)->adminCredential().state() == AdminPinState::Set, withPin);
        QVERIFY(*(*store)->adminCredential().state() != AdminPinState::Unset);
        store->reset();
        // Nor after the damaged file was purged.
        QVERIFY(QDir(setAsideDirectory(fixture.path())).removeRecursively());
        store = fixture.open({.setAsideIfCorrupt = true});
        REQUIRE_OK(store);
        QVERIFY(*(*store)->adminCredential().state() != AdminPinState::Unset);
        if (!withPin)
            continue;
        const auto check = (*store)->adminCredential().verify(Secret(kPin));
        REQUIRE_OK(check);
        QVERIFY(check->accepted);
    }
}

void TestDatabaseRecovery::theWarningStaysUntilItIsDismissed()
{
    StorageFixture fixture;
    QVERIFY(m_kiosk->copyTo(fixture, withDamagedPage(m_kiosk->bytes(), 0, 0, 0)));
    for (int start = 0; start < 3; ++start) {
        auto store = fixture.open({.setAsideIfCorrupt = true});
        REQUIRE_OK(store);
        const auto notice = repairNotice((*store)->database());
        REQUIRE_OK(notice);
        QVERIFY(notice->has_value());
        QCOMPARE((*notice)->people, kPeople);
        QCOMPARE((*notice)->punches, kPunches);
        QCOMPARE((*notice)->lostPunches, 0);
        QVERIFY(QFileInfo::exists((*notice)->file));
        if (start == 2)
            REQUIRE_OK(dismissRepairNotice((*store)->database()));
    }
    auto store = fixture.open({.setAsideIfCorrupt = true});
    REQUIRE_OK(store);
    QVERIFY(!repairNotice((*store)->database()).value());
}

/// Catches: names and templates of deleted people that nobody knows are still on the disk.
void TestDatabaseRecovery::whatIsSetAsideIsNamedAndPurged()
{
    StorageFixture fixture;
    QVERIFY(m_kiosk->copyTo(fixture, withDamagedPage(m_kiosk->bytes(), 0, 0, 0)));
    // Left beside the database by an older version.
    const QString older = fixture.path() + QStringLiteral(".damaged-20230101T000000Z");
    QFile file(older);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    OpenReport report;
    auto store = fixture.open({.setAsideIfCorrupt = true}, &report);
    REQUIRE_OK(store);
    QVERIFY(!file.exists()); // long over its time
    const auto removal = (*store)->roster().removeWithReport(personOf(1));
    REQUIRE_OK(removal);
    QCOMPARE(removal->setAside, QStringList{report.database.setAsidePath});
    const auto tidied = tidySetAside(fixture.path(), fixture.clock.wall() + kSetAsideKept - std::chrono::minutes{1});
    REQUIRE_OK(tidied);
    QCOMPARE(*tidied, 0);
    REQUIRE_OK(tidySetAside(fixture.path(), fixture.clock.wall() + kSetAsideKept + std::chrono::minutes{1}));
    QCOMPARE(setAsideFiles(fixture.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestDatabaseRecovery)
#include "tst_database_recovery.moc"
