// One kiosk for each data directory, and no confirmation into files that are not the database any more.
#include "storage_fixture.h"

#include "attendance/service.h"
#include "storage/instance_lock.h"

#include <QDir>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace rollcall;

namespace {

/// "lock DIR": another kiosk; its exit code is 10 when it has the lock, else 1 with the sentence.
int child(const QStringList& arguments)
{
    InstanceLock lock(arguments.value(0));
    const Status taken = lock.take();
    if (!taken)
        std::puts(qPrintable(taken.error().message));
    return taken ? 10 : 1;
}

int otherKiosk(const QString& directory, QByteArray* sentence = nullptr)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), directory});
    if (!process.waitForFinished())
        return -1;
    if (sentence != nullptr)
        *sentence = process.readAllStandardOutput();
    return process.exitCode();
}

} // namespace

class TestOneKiosk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondKioskEndsWithOneSentence();
    void nothingIsConfirmedIntoFilesThatWereTakenAway_data();
    void nothingIsConfirmedIntoFilesThatWereTakenAway();
    void twoProgramsRecordOnePersonOnce();
};

void TestOneKiosk::aSecondKioskEndsWithOneSentence()
{
    StorageFixture fixture;
    const QString& directory = fixture.config.dataDirectory;
    {
        InstanceLock lock(directory);
        REQUIRE_OK(lock.take());
        REQUIRE_OK(lock.take());
        QByteArray sentence;
        QCOMPARE(otherKiosk(directory, &sentence), 1);
        QVERIFY2(sentence.contains("another kiosk") && sentence.count('\n') == 1, sentence.constData());
        REQUIRE_OK(fixture.open()); // other programs go on working
        QCOMPARE(otherKiosk(directory), 1);
    }
    QCOMPARE(otherKiosk(directory), 10);
}

void TestOneKiosk::nothingIsConfirmedIntoFilesThatWereTakenAway_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<bool>("deleted");
    QTest::addColumn<bool>("replaced");
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QTest::addRow("moved%s", suffix) << QString::fromLatin1(suffix) << false << false;
        QTest::addRow("deleted%s", suffix) << QString::fromLatin1(suffix) << true << false;
    }
    QTest::newRow("replaced") << QString() << false << true;
}

/// Catches: "Welcome" for a punch that is in no database anyone will ever open.
void TestOneKiosk::nothingIsConfirmedIntoFilesThatWereTakenAway()
{
    QFETCH(const QString, suffix);
    QFETCH(const bool, deleted);
    QFETCH(const bool, replaced);
    StorageFixture fixture;
    auto store = fixture.open();
    REQUIRE_OK(store);
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    REQUIRE_OK((*store)->database().checkInPlace());
    const QString file = fixture.path() + suffix;
    const QString away = file + QStringLiteral(".away");
    if (replaced)
        QVERIFY(QFile::copy(file, file + QStringLiteral(".copy")));
    QVERIFY(deleted ? QFile::remove(file) : QFile::rename(file, away));
    if (replaced)
        QVERIFY(QFile::rename(file + QStringLiteral(".copy"), file));
    REQUIRE_ERROR((*store)->ledger().append(fixture.draft()), ErrorCode::Unavailable);
    REQUIRE_ERROR((*store)->database().checkInPlace(), ErrorCode::Unavailable);
    if (deleted)
        return;
    // Put back: all is well again.
    QFile::remove(file);
    QVERIFY(QFile::rename(away, file));
    REQUIRE_OK((*store)->database().checkInPlace());
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    QCOMPARE(*(*store)->ledger().punchCount(), 2);
}

/// Catches: two look-ups that both find nothing, and then two records of one arrival.
void TestOneKiosk::twoProgramsRecordOnePersonOnce()
{
    StorageFixture fixture;
    constexpr int kRounds = 40;
    REQUIRE_OK(fixture.open());
    fixture.clock.advance(std::chrono::seconds{1});
    std::atomic<int> recorded{0};
    std::atomic<int> failed{0};
    std::atomic<int> ready{0};
    const auto kiosk = [&] {
        const auto store = Store::open(fixture.config, {}, fixture.clock);
        if (!store) {
            ++failed;
            ++ready;
            return;
        }
        AttendanceConfig config;
        config.duplicateWindow = std::chrono::seconds{30};
        AttendanceService service((*store)->ledger(), config);
        ++ready;
        while (ready < 2)
            std::this_thread::yield();
        for (int round = 0; round < kRounds; ++round) {
            PunchRequest request;
            request.person.id = PersonId(QStringLiteral("E-%1").arg(round));
            request.person.enabled = true;
            request.at = fixture.clock.read();
            request.chosen = Direction::In;
            const PunchOutcome outcome = service.record(request);
            if (std::holds_alternative<Punch>(outcome))
                ++recorded;
            else if (std::get<Refusal>(outcome).reason != RefusalReason::Duplicate)
                ++failed;
        }
    };
    std::thread other(kiosk);
    kiosk();
    other.join();
    QCOMPARE(failed, 0);
    QCOMPARE(recorded, kRounds);
}

STORAGE_TEST_MAIN(TestOneKiosk, child)
#include "tst_one_kiosk.moc"
