// The ledger thread's worker on a real database: what it says must be what is stored.
#include "ledger/ledger_worker.h"

#include "base/task_queue.h"
#include "connectors/fake_server.h"
#include "connectors/registry.h"
#include "kiosk/site_service.h"
#include "storage/audit_lines.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <optional>

using namespace rollcall;

namespace {

constexpr TrackId kTrack{7};

std::vector<ConnectorSettings> loopback(const QString& script)
{
    return {ConnectorSettings(ConnectorId(QStringLiteral("loop")), QStringLiteral("loopback"),
                              {{QStringLiteral("script"), script, 1}}, 1)};
}

/// Without the wait for a second thought.
AttendanceConfig sentAtOnce()
{
    AttendanceConfig attendance;
    attendance.undoWindow = {};
    return attendance;
}

std::vector<ConnectorSettings> serverAt(const QString& url, const QString& profile)
{
    std::vector<ConnectorSettings::Value> values{{QStringLiteral("url"), url, 1},
                                                 {QStringLiteral("serial_number"), QStringLiteral("SN-1"), 2},
                                                 {QStringLiteral("secret"), QStringLiteral("hush"), 3},
                                                 {QStringLiteral("profile"), profile, 4}};
    return {ConnectorSettings(ConnectorId(QStringLiteral("server")), QStringLiteral("pihr"), std::move(values), 1)};
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
        SiteService::Ports asked;
        asked.inLedger = [this](std::function<void(LedgerWorker&)> task) {
            home.post([this, task = std::move(task)] { task(*worker); });
        };
        setup.site = std::make_shared<SiteService>(std::move(asked), PhotoEnroller::Setup{}, clock);
        LedgerPorts ports;
        ports.publish = [this](LedgerEvent event) { events.push_back(std::move(event)); };
        ports.useGallery = [this](std::shared_ptr<const Gallery> gallery) { galleries.push_back(std::move(gallery)); };
        ports.retract = [this](PersonId person) { retracted.push_back(std::move(person)); };
        ports.useExtraMargins = [this](ExtraMargins extra) { margins = std::move(extra); };
        worker = std::make_unique<LedgerWorker>(std::move(setup), std::move(ports), clock, candidates);
        worker->useModel(QStringLiteral("test-model"), 4);
    }

    void enroll(const QString& id, const QString& name)
    {
        Person person;
        person.id = PersonId(id);
        person.displayName = name;
        FaceTemplate sample;
        sample.person = person.id;
        sample.embedding = {1, 0, 0, 0};
        if (const auto answer = ledger().people().enroll(person, {sample}, {}); answer && *answer)
            doubted.push_back(**answer);
    }
    /// With its store open.
    [[nodiscard]] OpenLedger& ledger() const
    {
        if (worker->ledger() == nullptr)
            qFatal("the store is not open");
        return *worker->ledger();
    }
    /// Through the mailbox, as vision does it.
    void recognize(const QString& id)
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

    [[nodiscard]] bool isOnline() const
    {
        const auto links = all<LinksChanged>();
        return !links.empty() && !links.back().status.empty() && links.back().status[0].state == LinkState::Online;
    }

    TaskQueue home{QThread::currentThread()}; ///< where the connectors' questions are answered
    ManualClock clock;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    std::vector<LedgerEvent> events;
    std::vector<std::shared_ptr<const Gallery>> galleries;
    std::vector<PersonId> retracted;
    ExtraMargins margins;
    std::vector<EnrollmentDoubt> doubted;
    std::unique_ptr<LedgerWorker> worker;
};

} // namespace

class TestLedgerWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a key that was put back and is not read before the next start.
    void aRestoredTemplateKeyIsTakenWithoutARestart()
    {
        QTemporaryDir directory;
        {
            Bench bench(directory.path());
            bench.enroll(QStringLiteral("1001"), QStringLiteral("Ada"));
        }
        const QString key = directory.filePath(QStringLiteral("template.key"));
        QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
        Bench bench(directory.path());
        QVERIFY(bench.galleries.empty() || bench.galleries.back()->personCount() == 0);
        QVERIFY(!bench.all<StorageChanged>().back().problem.isEmpty());
        QVERIFY(QFile::rename(key + QStringLiteral(".away"), key));
        QTRY_VERIFY(!bench.galleries.empty() && bench.galleries.back()->personCount() == 1);
        QVERIFY(bench.all<StorageChanged>().back().problem.isEmpty());
    }

    /// Catches: a time that is corrected, and the direction that followed from the wrong one is not; and a door that
    /// does not say that the clock is not set.
    void directionsFollowCorrectedTimes()
    {
        QTemporaryDir directory;
        Bench bench(directory.path(), sentAtOnce());
        bench.enroll(QStringLiteral("1001"), QStringLiteral("Ada"));
        bench.recognize(QStringLiteral("1001"));
        // The way out is forgotten. A power cut, no battery, and the next morning.
        const WallTime nextDay = bench.clock.wall() + std::chrono::hours{24};
        bench.clock.setBootId(QStringLiteral("another boot"));
        bench.clock.setQuality(ClockQuality::Unsynchronized);
        bench.clock.setWall(WallTime{std::chrono::minutes{2}});
        bench.recognize(QStringLiteral("1001"));
        const auto recorded = bench.all<PunchRecorded>();
        QCOMPARE(recorded.size(), 2U);
        QVERIFY(recorded[0].punch.direction() == Direction::In);
        QVERIFY(recorded[1].punch.direction() == Direction::Out); // all that is known: the one before was in
        QTRY_VERIFY(!bench.all<ClockChanged>().empty() &&
                    bench.all<ClockChanged>().back() == (ClockChanged{false, true}));
        bench.clock.advance(std::chrono::minutes{1});
        bench.clock.setWall(nextDay);
        bench.clock.setQuality(ClockQuality::Synchronized);
        bench.ledger().clock().correct(bench.clock.read());
        const auto punch = bench.ledger().store().ledger().find(2);
        QVERIFY(punch && *punch);
        QVERIFY((*punch)->direction() == Direction::In);
        QCOMPARE((*punch)->when().utc, nextDay - std::chrono::minutes{1});
        const auto history = bench.ledger().store().ledger().history(2);
        QVERIFY(history);
        QCOMPARE(history->size(), 2U);
        QVERIFY(history->front().kind == CorrectionKind::Time);
        QVERIFY(history->back().kind == CorrectionKind::Direction);
        QCOMPARE(history->back().actor, QStringLiteral("kiosk"));
        QTRY_VERIFY(bench.all<ClockChanged>().back() == (ClockChanged{true, false}));
    }

    /// Catches: a queue that changes hands, or is emptied, when systems are connected and taken out while the kiosk
    /// runs.
    void systemsComeAndGoAndTheirQueuesStayWhole()
    {
        QTemporaryDir directory;
        const auto loopback = [](const char* id, const char* script) {
            return ConnectorSettings(ConnectorId(QLatin1String(id)), QStringLiteral("loopback"),
                                     {{QStringLiteral("script"), QLatin1String(script), 1}}, 1);
        };
        Bench bench(directory.path(), sentAtOnce(), {loopback("a", "reject")});
        bench.enroll(QStringLiteral("1001"), QStringLiteral("Ada"));
        const auto statsOf = [&bench](const char* id) {
            const auto all = bench.all<LinksChanged>();
            if (all.empty())
                return OutboxStats{};
            for (const OutboxStats& stats : all.back().stats) {
                if (stats.connector.value() == QLatin1String(id))
                    return stats;
            }
            return OutboxStats{};
        };
        const auto shown = [&bench](const char* id) {
            const auto all = bench.all<LinksChanged>();
            return !all.empty() &&
                   std::any_of(all.back().status.begin(), all.back().status.end(), [id](const ConnectorStatus& status) {
                       return status.id.value() == QLatin1String(id) && status.state == LinkState::Online;
                   });
        };
        bench.recognize(QStringLiteral("1001"));
        QTRY_COMPARE(statsOf("a").parked, 1);
        // Another is connected: what was before is none of its business.
        bench.worker->useConnectors({loopback("a", "reject"), loopback("b", "accept")});
        QTRY_VERIFY(shown("a") && shown("b"));
        bench.clock.advance(std::chrono::hours(1));
        bench.recognize(QStringLiteral("1001"));
        QTRY_COMPARE(statsOf("a").parked, 2);
        QTRY_COMPARE(bench.all<PunchDelivered>().size(), 1U);
        QCOMPARE(bench.all<PunchDelivered>().back().connector.value(), QStringLiteral("b"));
        // One is changed: its rows are still its own.
        bench.worker->useConnectors({loopback("a", "accept"), loopback("b", "accept")});
        QTRY_VERIFY(shown("a"));
        QCOMPARE(statsOf("a").parked, 2);
        // One is taken out: it is not shown, nothing is queued for it, what waits is kept and not listed.
        bench.worker->useConnectors({loopback("b", "accept")});
        QTRY_VERIFY(!shown("a"));
        bench.clock.advance(std::chrono::hours(1));
        bench.recognize(QStringLiteral("1001"));
        QTRY_COMPARE(bench.all<PunchDelivered>().size(), 2U);
        QCOMPARE(statsOf("a").parked, 2);
        QCOMPARE(statsOf("a").pending, 0);
        QVERIFY(bench.ledger().delivery().list().value().empty());
        // What is left over is said, and nothing else.
        QTRY_COMPARE(bench.all<LinksChanged>().back().leftOver.size(), 1U);
        QCOMPARE(bench.all<LinksChanged>().back().leftOver[0].connector.value(), QStringLiteral("a"));
        QCOMPARE(bench.all<LinksChanged>().back().leftOver[0].parked, 2);
        QVERIFY(!bench.ledger().delivery().dropLeftOver(ConnectorId(QStringLiteral("b")))); // which is connected
        // It comes back by its name, and what waited is retried by hand.
        bench.worker->useConnectors({loopback("a", "accept"), loopback("b", "accept")});
        QTRY_VERIFY(shown("a"));
        const std::vector<OutboxItem> waiting = bench.ledger().delivery().list().value();
        QCOMPARE(waiting.size(), 2U);
        QVERIFY(bench.ledger().delivery().retry(waiting.front().id, kAdminActor));
        QTRY_COMPARE(bench.all<PunchDelivered>().size(), 3U);
        QVERIFY(bench.all<LinksChanged>().back().leftOver.empty());
        // Taken out for good: what it was not sent is dropped, and stays dropped.
        bench.worker->useConnectors({loopback("b", "accept")});
        QCOMPARE(bench.ledger().delivery().dropLeftOver(ConnectorId(QStringLiteral("a"))).value(), 1);
        QVERIFY(bench.all<LinksChanged>().back().leftOver.empty());
        bench.worker->useConnectors({loopback("a", "accept"), loopback("b", "accept")});
        QTRY_VERIFY(shown("a"));
        QCOMPARE(statsOf("a").parked, 0);
        StorageConfig storage;
        storage.dataDirectory = directory.path();
        const auto store = Store::open(storage, {}, bench.clock);
        QVERIFY(store);
        QVERIFY(test::auditLines(**store).contains(QStringLiteral("admin delivery.dropped a {\"count\":1}")));
    }

    /// Catches: a gallery that does not follow the roster, a confirmation without an entry.
    void recordsWhoWasRecognized()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        QVERIFY(!bench.galleries.empty());
        QCOMPARE(bench.galleries.back()->personCount(), 1);
        bench.recognize(QStringLiteral("E1"));
        const auto recorded = bench.all<PunchRecorded>();
        QCOMPARE(recorded.size(), 1U);
        QCOMPARE(recorded[0].punch.personName, QStringLiteral("Ada"));
        QVERIFY(recorded[0].punch.facts.direction == Direction::In);
        QVERIFY(recorded[0].track == kTrack);
        QVERIFY(!recorded[0].before);
        bench.clock.advance(std::chrono::hours{1});
        bench.recognize(QStringLiteral("E1"));
        const auto again = bench.all<PunchRecorded>();
        QCOMPARE(again.size(), 2U);
        QVERIFY(again[1].punch.facts.direction == Direction::Out);
        QVERIFY(again[1].before && again[1].before->sequence == 1);
    }

    /// Catches: a person enrolled twice without a word, and one that can never be enrolled because of a look-alike.
    void asksBeforeEnrollingALookAlike()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        SimilarityScale scale;
        scale.lookalike = 0.3;
        scale.threshold = 0.5;
        bench.worker->useModel(QStringLiteral("test-model"), 4, scale);
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        QVERIFY(bench.doubted.empty());
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada")); // oneself again is no look-alike
        QVERIFY(bench.doubted.empty());

        Person ben;
        ben.id = PersonId(QStringLiteral("E2"));
        FaceTemplate sample;
        sample.person = ben.id;
        sample.embedding = {0.4F, 0.916515F, 0, 0}; // cosine 0.4 to Ada
        if (const auto answer = bench.ledger().people().enroll(ben, {sample}, {}); answer && *answer)
            bench.doubted.push_back(**answer);
        QCOMPARE(bench.doubted.size(), 1U);
        QCOMPARE(bench.doubted[0].other.displayName, QStringLiteral("Ada"));
        QVERIFY(!bench.doubted[0].twice);
        QCOMPARE(bench.galleries.back()->personCount(), 1);
        QVERIFY(!bench.ledger().people().enroll(ben, {sample}, {}, true).value());
        QCOMPARE(bench.galleries.back()->personCount(), 2);

        bench.enroll(QStringLiteral("E3"), QStringLiteral("Ada again"));
        QVERIFY(bench.doubted.back().twice);
        QCOMPARE(bench.galleries.back()->personCount(), 2);
    }

    /// Catches: a server that makes two people unrecognizable by one face under two identifiers, or that replaces a
    /// person's templates by another person's photo.
    void serversEnrollNoFaceTwiceAndNoOtherFace()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        SimilarityScale scale;
        scale.samePerson = 0.3;
        scale.lookalike = 0.5;
        scale.threshold = 0.5;
        QString model;
        const auto send = [&](const char* id, const Embedding& face) {
            PersonChange change;
            change.id = PersonId(QString::fromLatin1(id));
            change.origin = ConnectorId(QStringLiteral("server"));
            FaceTemplate made;
            made.person = change.id;
            made.model = model;
            made.embedding = face;
            return bench.ledger().site().changePerson(change, {made}, scale);
        };
        const Embedding ann{1, 0, 0, 0};
        const Embedding annLater{0.8F, 0.6F, 0, 0}; // cosine 0.8
        const Embedding ben{0, 0, 1, 0};
        // Also of an embedder that vision has not loaded, and so without its gallery: the stored templates count.
        for (const char* used : {"another-model", "test-model"}) {
            model = QString::fromLatin1(used);
            QVERIFY(send("E1", ann));
            const auto twice = send("E2", annLater);
            QVERIFY(!twice);
            QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
            QVERIFY2(twice.error().message.contains(QStringLiteral("E2 looks like E1")),
                     qPrintable(twice.error().message));
            QVERIFY(!bench.ledger().site().findPerson(PersonId(QStringLiteral("E2"))).value().has_value());
            const auto other = send("E1", ben);
            QVERIFY(!other);
            QVERIFY2(other.error().message.contains(QStringLiteral("differs from the one enrolled for E1")),
                     qPrintable(other.error().message));
            QVERIFY(send("E1", annLater)); // her own new photo
        }
        QVERIFY(send("E3", ben));
        QCOMPARE(bench.galleries.back()->personCount(), 2);
    }

    /// Catches: a delivery that waits for the next punch, or is reported without the server's word.
    void deliversToItsConnectors()
    {
        QTemporaryDir directory;
        Bench bench(directory.path(), sentAtOnce(), loopback(QStringLiteral("accept")));
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognize(QStringLiteral("E1"));
        QTRY_COMPARE(bench.all<PunchDelivered>().size(), 1U);
        QCOMPARE(bench.all<PunchDelivered>()[0].sequence, 1);
        QTRY_VERIFY(!bench.all<LinksChanged>().empty() && !bench.all<LinksChanged>().back().stats.empty() &&
                    bench.all<LinksChanged>().back().stats[0].pending == 0);
    }

    /// Catches: a "Not me" that leaves the kiosk, a next punch that goes out, the same confusion again.
    void notMeWithinTheWindowNeverLeaves()
    {
        QTemporaryDir directory;
        Bench bench(directory.path(), {}, loopback(QStringLiteral("accept")));
        const PersonId ada(QStringLiteral("E1"));
        bench.enroll(ada.value(), QStringLiteral("Ada"));
        bench.enroll(QStringLiteral("E2"), QStringLiteral("Ben"));
        bench.recognize(ada.value());
        const Punch wrong = bench.all<PunchRecorded>()[0].punch;
        QCOMPARE(bench.all<PunchRecorded>()[0].undoFor, Milliseconds{5000});
        QVERIFY(bench.ledger().corrections().undo(wrong.facts.key).value() == ada);
        QCOMPARE(bench.margins.persons().size(), 1U); // no one else was close
        QCOMPARE(bench.margins.of(ada, {}), 1.0);
        QTRY_COMPARE_WITH_TIMEOUT(bench.retracted.size(), 1U, 15'000);
        QVERIFY(bench.retracted[0] == ada);
        // The next one may start at once, and hers is an IN again; only those two are sent, once their time is over.
        bench.recognize(QStringLiteral("E2"));
        bench.recognize(ada.value());
        QCOMPARE(bench.all<PunchRecorded>().size(), 3U);
        QVERIFY(bench.all<PunchRecorded>()[2].punch.facts.direction == Direction::In);
        QVERIFY(bench.all<PunchDelivered>().empty());
        bench.clock.advance(std::chrono::seconds{6});
        QTRY_COMPARE_WITH_TIMEOUT(bench.all<PunchDelivered>().size(), 2U, 15'000);
        QCOMPARE(bench.all<PunchDelivered>()[0].sequence, 2);
        QCOMPARE(bench.all<PunchDelivered>()[1].sequence, 3);
        StorageConfig storage;
        storage.dataDirectory = directory.path();
        const auto store = Store::open(storage, {}, bench.clock);
        QVERIFY(store);
        QCOMPARE(test::auditLines(**store).filter(QStringLiteral("door punch.not-me E1 {")).size(), 1);
        // After a new enrollment the normal margin applies to her again.
        bench.enroll(ada.value(), QStringLiteral("Ada"));
        QVERIFY(bench.margins.isEmpty());
    }

    /// Catches: a "not me" between two look-alikes that makes one of them permanently hard to recognize, whom no one
    /// can name, or that cannot be taken back.
    void notMeBetweenTwoRaisesTheirLeadOverEachOther()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        const PersonId ada(QStringLiteral("E1"));
        const PersonId ben(QStringLiteral("E2"));
        const PersonId gone(QStringLiteral("E3"));
        for (const PersonId& id : {ada, ben, gone})
            bench.enroll(id.value(), QStringLiteral("Name of ") + id.value());
        const auto notMe = [&](const PersonId& person, const PersonId& rival) {
            bench.candidates.put({kTrack, person, 0.8, bench.clock.read(), rival});
            QCoreApplication::sendPostedEvents();
            QVERIFY(bench.ledger().corrections().undo(bench.all<PunchRecorded>().back().punch.facts.key));
        };
        notMe(ada, ben);
        QVERIFY(bench.margins.persons().empty());
        QCOMPARE(bench.margins.of(ada, ben), 1.0);
        QCOMPARE(bench.margins.of(ben, ada), 1.0);
        QCOMPARE(bench.margins.of(ada, gone), 0.0);
        // The one who came near is deleted while the card is shown: what was learnt is kept for the other.
        bench.candidates.put({kTrack, ada, 0.8, bench.clock.read(), gone});
        QCoreApplication::sendPostedEvents();
        QVERIFY(bench.ledger().people().remove(gone));
        QVERIFY(bench.ledger().corrections().undo(bench.all<PunchRecorded>().back().punch.facts.key));
        QCOMPARE(bench.margins.persons().size(), 1U);
        QCOMPARE(bench.margins.of(ada, {}), 1.0);
        // Taken back by an administrator, and set again.
        QVERIFY(bench.ledger().people().setMargin(ben, ada, 1.0));
        QVERIFY(bench.margins.pairs().empty());
        QVERIFY(bench.ledger().people().setMargin(ben, ada, 2.0));
        QCOMPARE(bench.margins.of(ada, ben), 1.0);
        QVERIFY(bench.ledger().people().remove(ben));
        QVERIFY(bench.margins.pairs().empty());

        StorageConfig storage;
        storage.dataDirectory = directory.path();
        const auto store = Store::open(storage, {}, bench.clock);
        QVERIFY(store);
        const QStringList all = test::auditLines(**store);
        QCOMPARE(all.filter(QStringLiteral("Name of")), QStringList()); // it would outlive them
        QStringList trail;
        for (const QString& line : all) {
            if (line.contains(QLatin1String("margin")) || line.contains(QLatin1String("not-me")))
                trail += line;
        }
        QCOMPARE(trail, QStringList({QStringLiteral("door punch.not-me E1 "
                                                    "{\"margin\":2,\"other\":\"E2\",\"punch\":1}"),
                                     QStringLiteral("door punch.not-me E1 {\"margin\":2,\"punch\":2}"),
                                     QStringLiteral("admin person.margin-reset E2 {\"other\":\"E1\"}"),
                                     QStringLiteral("admin person.margin-set E2 "
                                                    "{\"margin\":2,\"other\":\"E1\"}")}));
    }

    /// Catches: a correction without its trace, one that the list does not show, and punches of the future.
    void anAdministratorPutsPunchesRight()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        const PersonId ada(QStringLiteral("E1"));
        bench.clock.setWall(toWallTime(QDateTime(QDate(2026, 5, 4), QTime(15, 0))));
        bench.enroll(ada.value(), QStringLiteral("Ada"));
        bench.recognize(ada.value()); // forgot to check in: this is an IN, and should be an OUT
        Corrections& corrections = bench.ledger().corrections();
        QVERIFY(corrections.changeDirection(1, Direction::Out, QStringLiteral("forgot")));
        const Result<PunchHistory> added =
            corrections.add(ada, Direction::In, QDateTime(QDate(2026, 5, 4), QTime(8, 0)), QStringLiteral("forgot"));
        QVERIFY(added);
        const std::vector<Punch> day = bench.ledger().punches().ofDay(QDate(2026, 5, 4)).value();
        QCOMPARE(day.size(), 2U);
        QVERIFY(day[0].direction() == Direction::Out && day[0].facts.direction == Direction::In);
        QVERIFY(day[1].facts.method == VerifyMethod::Manual && day[1].direction() == Direction::In);
        QCOMPARE(added->punch.sequence, 2);
        QVERIFY(added->corrections.at(0).kind == CorrectionKind::Entered);
        // An IN again: the OUT of 15:00 is her newest, not the entry that was written last.
        bench.clock.advance(std::chrono::minutes{5});
        bench.recognize(ada.value());
        QVERIFY(bench.all<PunchRecorded>().back().punch.facts.direction == Direction::In);
        QVERIFY(corrections.voidPunch(3, QStringLiteral("test")));
        const std::vector<Punch> hers = bench.ledger().punches().ofPerson(ada, 100, 2).value();
        QCOMPARE(hers.size(), 2U);
        QVERIFY(hers[0].sequence == 3 && hers[0].voided);
        QVERIFY(!corrections.add(ada, Direction::Out, QDateTime(QDate(2026, 5, 4), QTime(16, 0)), {}));
        QVERIFY(!corrections.add(PersonId(QStringLiteral("nobody")), Direction::In,
                                 QDateTime(QDate(2026, 5, 4), QTime(8, 0)), {}));
        QVERIFY(!corrections.voidPunch(3, {}));
        StorageConfig storage;
        storage.dataDirectory = directory.path();
        const auto store = Store::open(storage, {}, bench.clock);
        QVERIFY(store);
        QCOMPARE(test::auditLines(**store, 3),
                 QStringList({QStringLiteral("admin punch.direction-changed E1 "
                                             "{\"direction\":\"out\",\"punch\":1,\"reason\":\"forgot\"}"),
                              QStringLiteral("admin punch.added E1 "
                                             "{\"direction\":\"in\",\"punch\":2,\"reason\":\"forgot\"}"),
                              QStringLiteral("admin punch.voided E1 {\"punch\":3,\"reason\":\"test\"}")}));
    }

    /// Catches: a stranger who undoes yesterday's punches, or a punch by PIN.
    void notMeIsOnlyForTheFreshPunchByFace()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognize(QStringLiteral("E1"));
        const QUuid key = bench.all<PunchRecorded>()[0].punch.facts.key;
        QVERIFY(!bench.ledger().corrections().undo(QUuid::createUuid()));
        bench.clock.advance(std::chrono::minutes{1});
        QVERIFY(!bench.ledger().corrections().undo(key));
        QVERIFY(bench.margins.isEmpty());
        QVERIFY(bench.retracted.empty());
    }

    /// Catches: a refusal that disappears instead of being shown and retried by hand.
    void parksWhatAServerRefuses()
    {
        QTemporaryDir directory;
        Bench bench(directory.path(), sentAtOnce(), loopback(QStringLiteral("reject, accept")));
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognize(QStringLiteral("E1"));
        QTRY_VERIFY(!bench.all<LinksChanged>().empty() && !bench.all<LinksChanged>().back().stats.empty() &&
                    bench.all<LinksChanged>().back().stats[0].parked == 1);
        const std::vector<OutboxItem> listed = bench.ledger().delivery().list().value();
        QCOMPARE(listed.size(), 1U);
        QVERIFY(listed[0].state == OutboxState::Parked);
        QVERIFY(bench.ledger().delivery().retry(listed[0].id, kAdminActor));
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
        bench.recognize(QStringLiteral("E1"));
        const auto refused = bench.all<PunchRefused>();
        QCOMPARE(refused.size(), 1U);
        QVERIFY(refused[0].refusal.reason == RefusalReason::NotRecorded);
        QVERIFY(!refused[0].refusal.detail.isEmpty());
        QVERIFY(bench.all<PunchRecorded>().empty());
        QTRY_COMPARE(bench.retracted.size(), 1U);
        // And it recovers by itself once the cause is gone.
        QVERIFY(QFile::remove(blocked));
        QTRY_VERIFY_WITH_TIMEOUT(bench.all<StorageChanged>().back().problem.isEmpty(), 15'000);
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognize(QStringLiteral("E1"));
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
    }

    /// Catches: people removed while standing before the camera, disabled ones, and the ledger's word on repetitions.
    void refusesWithAReason()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.recognize(QStringLiteral("GONE"));
        QVERIFY(bench.all<PunchRefused>().back().refusal.reason == RefusalReason::PersonUnknown);
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        QVERIFY(bench.ledger().people().setEnabled(PersonId(QStringLiteral("E1")), false));
        bench.recognize(QStringLiteral("E1"));
        QVERIFY(bench.all<PunchRefused>().back().refusal.reason == RefusalReason::PersonDisabled);
        QVERIFY(bench.ledger().people().setEnabled(PersonId(QStringLiteral("E1")), true));
        bench.candidates.put({kTrack, PersonId(QStringLiteral("E1")), 0.8, bench.clock.read(), {}, false});
        QCoreApplication::sendPostedEvents();
        QVERIFY(bench.all<PunchRefused>().back().refusal.reason == RefusalReason::NotExpected);
        QCOMPARE(bench.all<PunchRefused>().back().person.displayName, QStringLiteral("Ada"));
        QVERIFY(bench.all<PunchRecorded>().empty());
        bench.recognize(QStringLiteral("E1"));
        bench.clock.advance(std::chrono::seconds{10});
        bench.recognize(QStringLiteral("E1"));
        const PunchRefused repeated = bench.all<PunchRefused>().back();
        QVERIFY(repeated.refusal.reason == RefusalReason::Duplicate);
        QVERIFY(repeated.refusal.earlier && repeated.refusal.earlier->sequence == 1);
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
    }

    /// Catches: a question that is answered twice, or that records without an answer.
    void asksForTheDirection()
    {
        QTemporaryDir directory;
        AttendanceConfig attendance;
        attendance.direction.mode = DirectionMode::Ask;
        Bench bench(directory.path(), attendance);
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognize(QStringLiteral("E1"));
        QCOMPARE(bench.all<DirectionAsked>().size(), 1U);
        QVERIFY(bench.all<PunchRecorded>().empty());
        bench.ledger().recorder().answerDirection(kTrack, std::nullopt);
        QCOMPARE(bench.retracted.size(), 1U);
        bench.ledger().recorder().answerDirection(kTrack, Direction::Out); // too late: the question is gone
        QVERIFY(bench.all<PunchRecorded>().empty());
        bench.recognize(QStringLiteral("E1"));
        bench.ledger().recorder().answerDirection(kTrack, Direction::Out);
        bench.ledger().recorder().answerDirection(kTrack, Direction::Out);
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
        QVERIFY(bench.all<PunchRecorded>()[0].punch.facts.direction == Direction::Out);
    }

    /// Catches: a PIN that punches by other rules than a face, or leaves no word of how it was proved.
    void aPinPunchesLikeAFace()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.enroll(QStringLiteral("E-1001"), QStringLiteral("Ada"));
        QVERIFY(bench.ledger().people().setPin(PersonId(QStringLiteral("E-1001")), Secret("739184")));
        bench.ledger().doorEntry().enterPin(QStringLiteral("1001"), Secret("739184"));
        const auto recorded = bench.all<PunchRecorded>();
        QCOMPARE(recorded.size(), 1U);
        QVERIFY(recorded[0].punch.facts.method == VerifyMethod::Pin);
        QVERIFY(isEntry(recorded[0].track));
        QCOMPARE(recorded[0].punch.personName, QStringLiteral("Ada"));
        // Within the duplicate window of the same person, however proved.
        bench.recognize(QStringLiteral("E-1001"));
        QVERIFY(bench.all<PunchRefused>().back().refusal.reason == RefusalReason::Duplicate);
        bench.clock.advance(std::chrono::hours{1});
        QVERIFY(bench.ledger().people().setEnabled(PersonId(QStringLiteral("E-1001")), false));
        bench.ledger().doorEntry().enterPin(QStringLiteral("1001"), Secret("739184"));
        QVERIFY(bench.all<PunchRefused>().back().refusal.reason == RefusalReason::PersonDisabled);
        QVERIFY(bench.ledger().people().setEnabled(PersonId(QStringLiteral("E-1001")), true));
        bench.ledger().doorEntry().enterPin(QStringLiteral("1001"), Secret("739184"));
        QVERIFY(bench.all<PunchRecorded>().back().punch.facts.direction == Direction::Out);
        QVERIFY(bench.ledger().people().setPin(PersonId(QStringLiteral("E-1001")), Secret()));
        bench.ledger().doorEntry().enterPin(QStringLiteral("1001"), Secret("739184"));
        QVERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::WrongPin);
    }

    /// Catches: unlimited guessing, a lock that is not shown, and one that leaves no trace.
    void wrongPinsLockAndAreAudited()
    {
        QTemporaryDir directory;
        AttendanceConfig attendance;
        attendance.door = QStringLiteral("North");
        Bench bench(directory.path(), attendance);
        bench.enroll(QStringLiteral("1001"), QStringLiteral("Ada"));
        QVERIFY(bench.ledger().people().setPin(PersonId(QStringLiteral("1001")), Secret("739184")));
        for (int left = 4; left > 0; --left) {
            bench.ledger().doorEntry().enterPin(QStringLiteral("1001"), Secret("000111"));
            QVERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::WrongPin);
            QCOMPARE(bench.all<EntryEnded>().back().triesLeft, left);
        }
        bench.ledger().doorEntry().enterPin(QStringLiteral("1001"), Secret("000111"));
        EntryEnded locked = bench.all<EntryEnded>().back();
        QVERIFY(locked.outcome == EntryOutcome::Locked);
        QVERIFY(locked.lockedUntil == bench.clock.wall() + std::chrono::seconds{30});
        bench.ledger().doorEntry().enterPin(QStringLiteral("1001"), Secret("739184"));
        QVERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::Locked);
        QVERIFY(bench.all<PunchRecorded>().empty());
        bench.recognize(QStringLiteral("1001")); // faces are not locked
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);

        StorageConfig storage;
        storage.dataDirectory = directory.path();
        const auto other = Store::open(storage, {}, bench.clock);
        const QStringList trail = test::auditLines(**other);
        QCOMPARE(trail.filter(QStringLiteral("pins.locked")),
                 QStringList{QStringLiteral("door pins.locked North {\"milliseconds\":30000}")});
        QCOMPARE(trail.filter(QStringLiteral("739184")), QStringList());
    }

    /// Catches: cards and codes that record the wrong method, and a question that is not asked.
    void cardsAndCodesPunch()
    {
        QTemporaryDir directory;
        AttendanceConfig attendance;
        attendance.direction.mode = DirectionMode::Ask;
        Bench bench(directory.path(), attendance);
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        QVERIFY(
            bench.ledger().people().setToken(PersonId(QStringLiteral("E1")), TokenKind::Card, Secret("0012345678")));
        QVERIFY(
            bench.ledger().people().setToken(PersonId(QStringLiteral("E1")), TokenKind::QrCode, Secret("badge-8f2c")));
        bench.ledger().doorEntry().presentToken(Secret("12345678"), TokenKind::Card);
        QCOMPARE(bench.all<DirectionAsked>().size(), 1U);
        const TrackId entry = bench.all<DirectionAsked>()[0].track;
        QVERIFY(isEntry(entry));
        bench.ledger().recorder().answerDirection(entry, Direction::Out);
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
        QVERIFY(bench.all<PunchRecorded>()[0].punch.facts.method == VerifyMethod::Card);
        bench.clock.advance(std::chrono::hours{1});
        bench.ledger().doorEntry().presentToken(Secret("badge-8f2c"), TokenKind::Card);
        bench.ledger().recorder().answerDirection(bench.all<DirectionAsked>().back().track, Direction::In);
        QVERIFY(bench.all<PunchRecorded>().back().punch.facts.method == VerifyMethod::QrCode);
        bench.ledger().doorEntry().presentToken(Secret("somebody else's"), TokenKind::Card);
        QVERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::UnknownToken);
        QCOMPARE(bench.all<EntryEnded>().back().triesLeft, 9);
        QCOMPARE(bench.all<PunchRecorded>().size(), 2U);
    }

    /// Catches: a punch for whom the server does not grant it, one for a person who is not enrolled here, and a person
    /// at the door who waits for a server that never answers.
    void aServerDecidesOnUnknownTokens()
    {
        test::FakeServer server;
        QTemporaryDir directory;
        Bench bench(directory.path(), {}, serverAt(server.url(), QStringLiteral("aiface")));
        bench.enroll(QStringLiteral("10"), QStringLiteral("Tom"));
        bench.enroll(QStringLiteral("11"), QStringLiteral("Eve"));
        QTRY_VERIFY(bench.isOnline());
        const auto present = [&](const char* token) {
            server.received.clear();
            bench.ledger().doorEntry().presentToken(Secret(token), TokenKind::QrCode);
            QVERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::AskingServer);
            // Punches of those granted before may arrive in between.
            const auto asked = [&] { return server.receivedOf(QStringLiteral("cmd"), QStringLiteral("sendqrcode")); };
            QTRY_COMPARE(asked().size(), 1U);
            QCOMPARE(asked().front().value(QStringLiteral("record")).toString(), QString::fromLatin1(token));
        };
        present("visitor-pass-1");
        server.sendToEverybody(QStringLiteral(
            R"({"ret":"sendqrcode","result":true,"access":1,"enrollid":10,"username":"tom","message":"ok"})"));
        QTRY_COMPARE(bench.all<PunchRecorded>().size(), 1U);
        QCOMPARE(bench.all<PunchRecorded>()[0].punch.facts.person, PersonId(QStringLiteral("10")));
        QVERIFY(bench.all<PunchRecorded>()[0].punch.facts.method == VerifyMethod::QrCode);

        present("visitor-pass-2");
        server.sendToEverybody(
            QStringLiteral(R"({"ret":"sendqrcode","result":true,"access":1,"enrollid":99,"username":"Vera"})"));
        QTRY_VERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::GrantedByServer);
        QCOMPARE(bench.all<EntryEnded>().back().name, QStringLiteral("Vera"));

        present("visitor-pass-3");
        server.sendToEverybody(
            QStringLiteral(R"({"ret":"sendqrcode","result":true,"access":0,"enrollid":10,"message":"expired"})"));
        QTRY_VERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::DeniedByServer);
        QCOMPARE(bench.all<EntryEnded>().back().detail, QStringLiteral("expired"));

        present("visitor-pass-4");
        QTRY_VERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::NoAnswer);
        // The late answer is dropped: the next person is not mistaken for another.
        server.sendToEverybody(QStringLiteral(R"({"ret":"sendqrcode","result":true,"access":1,"enrollid":11})"));
        present("visitor-pass-5");
        QTRY_VERIFY(bench.all<EntryEnded>().back().outcome == EntryOutcome::NoAnswer);
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
    }

    /// Catches: news of people that only lives as long as the program, or that another program's changes do not make.
    void serversHearOfPeopleAcrossRestarts()
    {
        QTemporaryDir directory;
        {
            Bench bench(directory.path(), {}, serverAt(QStringLiteral("ws://127.0.0.1:9"), QStringLiteral("pihr")));
            bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        }
        test::FakeServer server;
        const auto connectors = serverAt(server.url(), QStringLiteral("pihr"));
        Bench bench(directory.path(), {}, connectors);
        const auto told = [&server](const char* command) {
            return server.receivedOf(QStringLiteral("cmd"), QString::fromLatin1(command));
        };
        QTRY_COMPARE(told("enrollment").size(), 1U);
        QCOMPARE(told("enrollment")[0].value(QStringLiteral("id")).toString(), QStringLiteral("E1"));
        server.sendToEverybody(QStringLiteral(R"({"ret":"enrollment","result":true})"));
        StorageConfig storage;
        storage.dataDirectory = directory.path();
        auto other = Store::open(storage, subscribersOf(connectors), bench.clock);
        QVERIFY(other);
        QTRY_COMPARE(*(*other)->news().count(ConnectorId(QStringLiteral("server"))), 0);

        QVERIFY((*other)->roster().remove(PersonId(QStringLiteral("E1")))); // as rollcallctl does it
        QTRY_COMPARE(told("delete").size(), 1U);
        server.sendToEverybody(QStringLiteral(R"({"ret":"delete","result":true})"));
        QTRY_COMPARE(*(*other)->news().count(ConnectorId(QStringLiteral("server"))), 0);

        // What the server says itself is not said back to it.
        PersonChange change;
        change.id = PersonId(QStringLiteral("E2"));
        change.pin = Secret("739184");
        change.name = QStringLiteral("Bob");
        change.origin = ConnectorId(QStringLiteral("server"));
        QVERIFY(bench.ledger().site().changePerson(change, {}));
        QCOMPARE(*(*other)->news().count(ConnectorId(QStringLiteral("server"))), 0);
        change.origin = ConnectorId(QStringLiteral("another"));
        QVERIFY(bench.ledger().site().changePerson(change, {}));
        QTRY_COMPARE(told("update").size(), 2U); // the first was about E1
    }

    /// Catches: people who stay known by nothing, and ones who are removed although they have a card.
    void withoutAFaceAPersonIsWhatIsLeft()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        QVERIFY(bench.ledger().people().setToken(PersonId(QStringLiteral("E1")), TokenKind::Card, Secret("12345678")));
        PersonChange faceless;
        faceless.id = PersonId(QStringLiteral("E1"));
        faceless.withoutFace = true;
        QVERIFY(bench.ledger().site().changePerson(faceless, {}));
        QCOMPARE(bench.galleries.back()->personCount(), 0);
        QVERIFY(bench.ledger().site().findPerson(faceless.id).value().has_value());
        QVERIFY(bench.ledger().people().setToken(PersonId(QStringLiteral("E1")), TokenKind::Card, Secret()));
        QVERIFY(bench.ledger().site().changePerson(faceless, {}));
        QVERIFY(!bench.ledger().site().findPerson(faceless.id).value().has_value());
    }

    /// Catches: a server whose own person has a number that the kiosk gave to another one, and who renames and deletes
    /// that other one.
    void aServersOwnPersonIsNoOneElse()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        const ConnectorId server(QStringLiteral("server"));
        const PersonId ours(QStringLiteral("EMP-7"));
        bench.enroll(ours.value(), QStringLiteral("Ada"));
        SiteAnswers& site = bench.ledger().site();
        const auto numberOfOurs = [&] {
            const auto numbers = site.numbersOf({{ours}, false, server}); // as for a punch
            return numbers ? numbers->front() : 0;
        };
        const int number = numberOfOurs();
        QVERIFY(number > 0);
        QVERIFY(!site.personOf({number, false, {}, server}).value().has_value()); // it never heard of Ada
        const auto theirs = site.personOf({number, true, QStringLiteral("Bob"), server});
        QVERIFY(theirs && *theirs && **theirs != ours);
        PersonChange change;
        change.id = **theirs;
        change.name = QStringLiteral("Bob");
        change.pin = Secret("739184");
        QVERIFY(site.changePerson(change, {}));
        QVERIFY(site.removePerson({change.id, server}));
        QCOMPARE(site.findPerson(ours).value().value_or(Person{}).displayName, QStringLiteral("Ada"));
        QVERIFY(numberOfOurs() != number);
        // A server that has Ada from her punches says her name; one that has fetched the list need not.
        const int again = numberOfOurs();
        QCOMPARE(*site.personOf({again, true, QStringLiteral("ADA"), server}).value(), ours);
        QVERIFY(site.numbersOf({{ours}, true, server}));
        QCOMPARE(*site.personOf({again, true, QStringLiteral("Ada L."), server}).value(), ours);
        QCOMPARE(*site.personOf({again, false, {}, server}).value(), ours);
    }

    /// Catches: an open kiosk whose PIN any passer-by can replace, and actions missing from the audit trail.
    void looksAfterThePin()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        AdminPin& pin = bench.ledger().adminPin();
        QVERIFY(!pin.isSet().value());
        const Status guessedFirst = pin.setFirst(Secret("1234"));
        QVERIFY2(!guessedFirst && !guessedFirst.error().message.isEmpty(), "the pad does not say why it asks again");
        QVERIFY(pin.setFirst(Secret("704182")));
        QVERIFY(!pin.setFirst(Secret("913750")));
        QVERIFY(!pin.check(Secret("913750")).value().correct);
        QVERIFY(pin.check(Secret("704182")).value().correct);
        QVERIFY(pin.isSet().value());
    }

    /// Catches: guessing at the administrator's PIN that leaves no trace.
    void wrongAdministratorPinsAreAudited()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        AdminPin& pin = bench.ledger().adminPin();
        QVERIFY(pin.setFirst(Secret("704182")));
        for (int tried = 0; tried < 6; ++tried) // the sixth is not looked at
            QVERIFY(!pin.check(Secret("913750")).value().correct);
        const QStringList trail = test::auditLines(bench.ledger().store());
        QCOMPARE(trail.filter(QStringLiteral("admin.pin-refused")),
                 (QStringList{QStringLiteral("door admin.pin-refused  {\"count\":4}"),
                              QStringLiteral("door admin.pin-refused  {\"count\":3}"),
                              QStringLiteral("door admin.pin-refused  {\"count\":2}"),
                              QStringLiteral("door admin.pin-refused  {\"count\":1}"),
                              QStringLiteral("door admin.pin-refused  {\"count\":0}")}));
        QCOMPARE(trail.filter(QStringLiteral("admin.pin-locked")),
                 QStringList{QStringLiteral("door admin.pin-locked  {\"milliseconds\":30000}")});
        QCOMPARE(trail.filter(QStringLiteral("913750")), QStringList());
    }

    /// Catches: punches that vanish with a database without a word, and numbers that are given twice.
    void confirmedPunchesThatAreMissingAreReported()
    {
        QTemporaryDir directory;
        {
            Bench bench(directory.path());
            bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
            bench.recognize(QStringLiteral("E1"));
            bench.clock.advance(std::chrono::hours{1});
            bench.recognize(QStringLiteral("E1"));
            QCOMPARE(bench.all<PunchRecorded>().size(), 2U);
        }
        QVERIFY(QFile::remove(directory.filePath(QStringLiteral("rollcall.sqlite"))));
        Bench bench(directory.path());
        QVERIFY(bench.all<StorageChanged>().back().problem.contains(QStringLiteral("1 to 2 were lost")));
        QCOMPARE(test::auditLines(bench.ledger().store()).filter(QStringLiteral("ledger.lost")),
                 QStringList{QStringLiteral("kiosk ledger.lost  {\"count\":2,\"punch\":1}")});
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.recognize(QStringLiteral("E1"));
        QCOMPARE(bench.all<PunchRecorded>().back().punch.sequence, 3);
    }

    /// Catches: a log that goes on holding what was confirmed while nothing happens for hours.
    void theLogIsEmptiedWhenNothingHappens()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        const QFileInfo log(directory.filePath(QStringLiteral("rollcall.sqlite-wal")));
        QVERIFY(log.size() > 0);
        Database& database = bench.ledger().store().database();
        IdleCheckpoint idle;
        const MonotonicTime now = bench.clock.monotonic();
        idle.look(database, now);
        idle.look(database, now + IdleCheckpoint::kIdle - Milliseconds{1});
        QVERIFY(QFileInfo(log.filePath()).size() > 0);
        idle.look(database, now + IdleCheckpoint::kIdle);
        QCOMPARE(QFileInfo(log.filePath()).size(), 0);
    }

    /// Catches: a confirmation of what is in no database any more, a new database in place of one that was only moved,
    /// and a kiosk that does not come back.
    void aDatabaseThatIsTakenAwayIsOpenedAgainWhenItIsBack()
    {
        QTemporaryDir directory;
        Bench bench(directory.path());
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        const QString path = directory.filePath(QStringLiteral("rollcall.sqlite"));
        const QString away = directory.filePath(QStringLiteral("away.sqlite"));
        QVERIFY(QFile::rename(path, away));
        bench.recognize(QStringLiteral("E1"));
        QVERIFY(bench.all<PunchRecorded>().empty());
        QVERIFY(bench.all<PunchRefused>().back().refusal.reason == RefusalReason::NotRecorded);
        QTRY_VERIFY(bench.worker->ledger() == nullptr);
        QVERIFY(!bench.all<StorageChanged>().back().problem.isEmpty());
        bench.recognize(QStringLiteral("E1"));
        QVERIFY(bench.all<PunchRecorded>().empty());
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::rename(away, path));
        QTRY_VERIFY_WITH_TIMEOUT(bench.worker->ledger() != nullptr, 15'000);
        QVERIFY(bench.all<StorageChanged>().back().problem.isEmpty());
        bench.recognize(QStringLiteral("E1"));
        QCOMPARE(bench.all<PunchRecorded>().size(), 1U);
        QCOMPARE(bench.all<PunchRecorded>().back().punch.sequence, 1);
    }

    /// Catches: a kiosk that keeps recognizing a person removed with rollcallctl, or does not know one enrolled with
    /// it.
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
        QVERIFY((*other)->roster().enroll(person, {sample}));
        QTRY_VERIFY(bench.galleries.back()->personCount() == 1);
        QVERIFY((*other)->roster().remove(person.id));
        QTRY_VERIFY(bench.galleries.back()->personCount() == 0);
    }
};

QTEST_GUILESS_MAIN(TestLedgerWorker)
#include "tst_ledger_worker.moc"
