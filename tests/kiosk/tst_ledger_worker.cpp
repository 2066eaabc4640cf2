// The ledger thread's worker on a real database: what it says must be what is stored.
#include "kiosk/ledger_worker.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rollcall;

namespace {

constexpr TrackId kTrack{7};

std::vector<ConnectorSettings> loopback(const QString& script)
{
    return {ConnectorSettings(ConnectorId(QStringLiteral("loop")), QStringLiteral("loopback"),
                              {{QStringLiteral("script"), script, 1}}, 1)};
}

/// A worker with everything it publishes kept in order.
class Bench
{
public:
    explicit Bench(const QString& dataDirectory, AttendanceConfig attendance = {},
                   std::vector<ConnectorSettings> connectors = {})
    {
        LedgerSetup setup;
        setup.storage.dataDirectory = dataDirectory;
        setup.attendance = std::move(attendance);
        setup.connectors = std::move(connectors);
        LedgerPorts ports;
        ports.publish = [this](LedgerEvent event) { events.push_back(std::move(event)); };
        ports.useGallery = [this](std::shared_ptr<const Gallery> gallery) { galleries.push_back(std::move(gallery)); };
        ports.retract = [this](PersonId person) { retracted.push_back(std::move(person)); };
        worker = std::make_unique<LedgerWorker>(std::move(setup), std::move(ports), clock, candidates);
        worker->useModel(QStringLiteral("test-model"), 4);
    }

    void enrol(const QString& id, const QString& name)
    {
        Person person;
        person.id = PersonId(id);
        person.displayName = name;
        FaceTemplate sample;
        sample.person = person.id;
        sample.embedding = {1, 0, 0, 0};
        worker->enrol(person, {sample}, {});
    }
    /// Through the mailbox, as vision does it.
    void recognise(const QString& id)
    {
        candidates.put({kTrack, PersonId(id), 0.8, clock.read()});
        QCoreApplication::sendPostedEvents();
    }
    template <class Event> [[nodiscard]] std::vector<Event> all() const
    {
        std::vector<Event> found;
        for (const LedgerEvent& event : events) {
            if (const auto* one = std::get_if<Event>(&event))
                found.push_back(*one);
        }
        return found;
    }

    ManualClock clock;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    std::vector<LedgerEvent> events;
    std::vector<std::shared_ptr<const Gallery>> galleries;
    std::vector<PersonId> retracted;
    std::unique_ptr<LedgerWorker> worker;
};

} // namespace

class TestLedgerWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a gallery that does not follow the roster, a confirmation without an entry.
    void recordsWhoWasRecognised()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.enrol(QStringLiteral("E1"), QStringLiteral("Ada"));
        QVERIFY(!bench.galleries.empty());
        QCOMPARE(bench.galleries.back()->personCount(), 1);
        bench.recognise(QStringLiteral("E1"));
        const auto recorded = bench.all<PunchRecorded>();
        QCOMPARE(recorded.size(), 1U);
        QCOMPARE(recorded[0].punch.personName, QStringLiteral("Ada"));
        QVERIFY(recorded[0].punch.facts.direction == Direction::In);
        QVERIFY(recorded[0].track == kTrack);
        QVERIFY(!recorded[0].before);
        bench.clock.advance(std::chrono::hours{1});
        bench.recognise(QStringLiteral("E1"));
        const auto again = bench.all<PunchRecorded>();
        QCOMPARE(again.size(), 2U);
        QVERIFY(again[1].punch.facts.direction == Direction::Out);
        QVERIFY(again[1].before && again[1].before->sequence == 1);
    }

    /// Catches: a delivery that waits for the next punch, or is reported without the server's word.
    void deliversToItsConnectors()
    {
        QTemporaryDir directory;
        Bench bench(directory.path(), {}, loopback(QStringLiteral("accept")));
        bench.enrol(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognise(QStringLiteral("E1"));
        QTRY_COMPARE(bench.all<PunchDelivered>().size(), 1U);
        QCOMPARE(bench.all<PunchDelivered>()[0].sequence, 1);
        QTRY_VERIFY(!bench.all<LinksChanged>().empty() && !bench.all<LinksChanged>().back().stats.empty() &&
                    bench.all<LinksChanged>().back().stats[0].pending == 0);
    }

    /// Catches: a refusal that disappears instead of being shown and retried by hand.
    void parksWhatAServerRefuses()
    {
        QTemporaryDir directory;
        Bench bench(directory.path(), {}, loopback(QStringLiteral("reject, accept")));
        bench.enrol(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognise(QStringLiteral("E1"));
        QTRY_VERIFY(!bench.all<LinksChanged>().empty() && !bench.all<LinksChanged>().back().stats.empty() &&
                    bench.all<LinksChanged>().back().stats[0].parked == 1);
        bench.worker->listOutbox();
        const auto listed = bench.all<OutboxListed>();
        QCOMPARE(listed.back().items.size(), 1U);
        QVERIFY(listed.back().items[0].state == OutboxState::Parked);
        bench.worker->retryOutbox(listed.back().items[0].id);
        QTRY_COMPARE(bench.all<PunchDelivered>().size(), 1U);
    }

    /// Catches: "Welcome" without a database, and people locked out by a cooldown after the kiosk failed them.
    void saysWhenItCannotRecord()
    {
        QTemporaryDir directory;
        // A file where the directory should be: it cannot be opened, by root neither.
        const QString blocked = directory.filePath(QStringLiteral("data"));
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Bench bench(blocked);
        QVERIFY(!bench.all<StorageChanged>().empty());
        QVERIFY(!bench.all<StorageChanged>().back().problem.isEmpty());
        bench.recognise(QStringLiteral("E1"));
        const auto refused = bench.all<PunchRefused>();
        QCOMPARE(refused.size(), 1U);
        QVERIFY(refused[0].refusal.reason == RefusalReason::NotRecorded);
        QVERIFY(!refused[0].refusal.detail.isEmpty());
        QVERIFY(bench.all<PunchRecorded>().empty());
        QTRY_COMPARE(bench.retracted.size(), 1U);
        // And it recovers by itself once the cause is gone.
        QVERIFY(QFile::remove(blocked));
        QTRY_VERIFY_WITH_TIMEOUT(bench.all<StorageChanged>().back().problem.isEmpty(), 15'000);
        bench.enrol(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognise(QStringLiteral("E1"));
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
    }

    /// Catches: people removed while standing before the camera, disabled ones, and the ledger's word on repetitions.
    void refusesWithAReason()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.recognise(QStringLiteral("GONE"));
        QVERIFY(bench.all<PunchRefused>().back().refusal.reason == RefusalReason::PersonUnknown);
        bench.enrol(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.worker->setPersonEnabled(PersonId(QStringLiteral("E1")), false);
        bench.recognise(QStringLiteral("E1"));
        QVERIFY(bench.all<PunchRefused>().back().refusal.reason == RefusalReason::PersonDisabled);
        bench.worker->setPersonEnabled(PersonId(QStringLiteral("E1")), true);
        bench.recognise(QStringLiteral("E1"));
        bench.clock.advance(std::chrono::seconds{10});
        bench.recognise(QStringLiteral("E1"));
        const PunchRefused repeated = bench.all<PunchRefused>().back();
        QVERIFY(repeated.refusal.reason == RefusalReason::Duplicate);
        QVERIFY(repeated.refusal.earlier && repeated.refusal.earlier->sequence == 1);
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
    }

    /// Catches: a question that is answered twice, or that records although nobody answered.
    void asksForTheDirection()
    {
        QTemporaryDir directory;
        AttendanceConfig attendance;
        attendance.direction.mode = DirectionMode::Ask;
        Bench bench(directory.path(), attendance);
        bench.enrol(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognise(QStringLiteral("E1"));
        QCOMPARE(bench.all<DirectionAsked>().size(), 1U);
        QVERIFY(bench.all<PunchRecorded>().empty());
        bench.worker->answerDirection(kTrack, std::nullopt);
        QCOMPARE(bench.retracted.size(), 1U);
        bench.worker->answerDirection(kTrack, Direction::Out); // too late: the question is gone
        QVERIFY(bench.all<PunchRecorded>().empty());
        bench.recognise(QStringLiteral("E1"));
        bench.worker->answerDirection(kTrack, Direction::Out);
        bench.worker->answerDirection(kTrack, Direction::Out);
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
        QVERIFY(bench.all<PunchRecorded>()[0].punch.facts.direction == Direction::Out);
    }

    /// Catches: an open kiosk whose PIN can be replaced by whoever passes, and actions missing from the audit trail.
    void looksAfterThePin()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        QVERIFY(bench.all<AdminPinNeeded>().back().first);
        bench.worker->setAdminPin(Secret("1234"));
        QVERIFY(!bench.all<RequestFinished>().back().error.isEmpty()); // guessed first
        bench.worker->setAdminPin(Secret("704182"));
        QVERIFY(bench.all<AdminPinChecked>().back().correct);
        bench.worker->setAdminPin(Secret("913750"));
        QVERIFY(!bench.all<RequestFinished>().back().error.isEmpty());
        bench.worker->checkAdminPin(Secret("913750"));
        QVERIFY(!bench.all<AdminPinChecked>().back().correct);
        bench.worker->checkAdminPin(Secret("704182"));
        QVERIFY(bench.all<AdminPinChecked>().back().correct);
        bench.worker->leaveAdmin();
        QVERIFY(!bench.all<AdminPinNeeded>().back().first);
    }

    /// Catches: a kiosk that goes on recognising somebody whom rollcallctl removed, or does not know whom it enrolled.
    void followsChangesByAnotherProgram()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        StorageConfig storage;
        storage.dataDirectory = directory.path();
        auto other = Store::open(storage, {}, bench.clock);
        QVERIFY(other);
        Person person;
        person.id = PersonId(QStringLiteral("E9"));
        FaceTemplate sample;
        sample.person = person.id;
        sample.model = QStringLiteral("test-model");
        sample.embedding = {0, 1, 0, 0};
        QVERIFY((*other)->roster().enrol(person, {sample}));
        QTRY_VERIFY(bench.galleries.back()->personCount() == 1);
        QVERIFY((*other)->roster().remove(person.id));
        QTRY_VERIFY(bench.galleries.back()->personCount() == 0);
    }
};

QTEST_GUILESS_MAIN(TestLedgerWorker)
#include "tst_ledger_worker.moc"
