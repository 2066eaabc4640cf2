// What is set on screen, from the request to the file, the audit trail and the next punch.
#include "kiosk/settings_controller.h"
#include "ledger/ledger_worker.h"
#include "storage/audit_lines.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

namespace {

/// A desk whose settings are stored by a worker on a real database, at once and in this thread.
struct Bench
{
    explicit Bench(const QString& directory, const QByteArray& file = {}, bool offerSetup = true)
    {
        StartConfig start;
        start.base = *parseConfig(file, QStringLiteral("f"));
        start.base.storage.dataDirectory = directory;
        SiteSettings::Loaded loaded = SiteSettings::load(directory);
        start.settings = loaded.settings;
        start.problem = loaded.problem;
        start.config = start.settings.applyTo(start.base);
        LedgerSetup setup;
        setup.storage = start.config.storage;
        setup.attendance = start.config.attendance;
        LedgerPorts ledgerPorts;
        ledgerPorts.publish = [this](LedgerEvent event) { events.push_back(std::move(event)); };
        ledgerPorts.useGallery = [](std::shared_ptr<const Gallery>) {};
        ledgerPorts.retract = [](PersonId) {};
        ledgerPorts.useExtraMargins = [](const ExtraMargins&) {};
        worker = std::make_unique<LedgerWorker>(std::move(setup), std::move(ledgerPorts), clock, candidates);
        worker->useModel(QStringLiteral("test-model"), 4);
        desk = std::make_unique<SettingsController>(state, std::move(start), offerSetup);
        SettingsPorts ports;
        ports.keep = [this](const SiteSettings& settings, const AuditEvent& event,
                            const std::function<void(Status)>& done) {
            done(worker->with([&](OpenLedger& ledger) { return ledger.keepSettings(settings, event); }));
        };
        ports.audit = [this](const AuditEvent& event) { worker->ledger()->audit().note(event); };
        ports.useAttendance = [this](const AttendanceConfig& attendance) { worker->useAttendance(attendance); };
        ports.useCamera = [this](const SourceConfig& camera) { cameras.push_back(camera); };
        ports.listCameras = [](const std::function<void(std::vector<CameraInfo>)>& done) {
            done({{QStringLiteral("v4l2:/dev/video0"), QStringLiteral("BRIO")}});
        };
        desk->setPorts(std::move(ports));
    }

    ManualClock clock;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    std::vector<LedgerEvent> events;
    std::vector<SourceConfig> cameras;
    screen::SettingsState state;
    std::unique_ptr<LedgerWorker> worker;
    std::unique_ptr<SettingsController> desk;
};

} // namespace

class TestSettingsController : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;

    [[nodiscard]] std::unique_ptr<Store> openStore(const Clock& clock) const
    {
        StorageConfig storage;
        storage.dataDirectory = m_directory->path();
        auto store = Store::open(storage, {}, clock);
        return store ? std::move(*store) : nullptr;
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup() { useTimeZone({}); }

    /// Catches: a value in effect that is lost with the next start, and an action without its entry in the trail.
    void everyChangeIsStoredAndAudited()
    {
        {
            Bench bench(m_directory->path());
            bench.desk->setDoor(QStringLiteral("Gate"), screen::DirectionRule::AlwaysOut);
            bench.desk->setZone(QStringLiteral("Asia/Kathmandu"));
            bench.desk->setTheme(screen::ThemeKind::Light);
            bench.desk->setLanguage(QStringLiteral("ar"));
            bench.desk->setLanguages({QStringLiteral("ar"), QStringLiteral("en")});
            bench.desk->setVolume(30);
            bench.desk->setSpoken(true);
            bench.desk->setReceipt(true);
            bench.desk->setCamera({QStringLiteral("test"), 90, true});
            bench.desk->setSetupStep(4);
            bench.desk->finishSetup();
        }
        const Bench again(m_directory->path());
        const screen::SettingsView& view = again.state.view();
        QCOMPARE(view.door.name, QStringLiteral("Gate"));
        QVERIFY(view.door.rule == screen::DirectionRule::AlwaysOut);
        QCOMPARE(view.zone, QStringLiteral("Asia/Kathmandu"));
        QVERIFY(view.theme == screen::ThemeKind::Light);
        QCOMPARE(view.language, QStringLiteral("ar"));
        QCOMPARE(view.languages, QStringList({QStringLiteral("ar"), QStringLiteral("en")}));
        QCOMPARE(view.volume, 30);
        QVERIFY(view.spoken);
        QVERIFY(view.receipt);
        QVERIFY(view.camera == (screen::CameraSettings{QStringLiteral("test"), 90, true}));
        QVERIFY(view.setupDone);
        QCOMPARE(view.setupStep, 4);
        const std::unique_ptr<Store> store = openStore(again.clock);
        QVERIFY(store);
        const auto set = [](const char* key, const char* value) {
            return QStringLiteral("admin setting.changed %1 {\"new\":\"%2\"}")
                .arg(QLatin1String(key), QLatin1String(value));
        };
        QCOMPARE(test::auditLines(*store),
                 QStringList({set("attendance.door", "Gate"), set("attendance.direction", "out"),
                              set("attendance.time_zone", "Asia/Kathmandu"), set("screen.theme", "light"),
                              set("screen.language", "ar"), set("screen.languages", "ar en"),
                              set("screen.sound_volume", "30"), set("screen.spoken", "true"),
                              set("screen.receipt", "true"), set("camera.source", "test"), set("camera.rotation", "90"),
                              set("camera.mirror", "true"), set("setup.step", "4"), set("setup.done", "true")}));
    }

    /// The next punch has the new door and direction; no restart.
    void nextPunchFollows()
    {
        Bench bench(m_directory->path());
        Person person;
        person.id = PersonId(QStringLiteral("E1"));
        FaceTemplate sample;
        sample.person = person.id;
        sample.embedding = {1, 0, 0, 0};
        QVERIFY(bench.worker->ledger()->people().enroll(person, {sample}, {}));
        bench.desk->setDoor(QStringLiteral("Back gate"), screen::DirectionRule::AlwaysOut);
        bench.candidates.put({TrackId{1}, person.id, 0.8, bench.clock.read()});
        QCoreApplication::sendPostedEvents();
        std::vector<PunchRecorded> recorded;
        for (const LedgerEvent& event : bench.events) {
            if (const auto* one = std::get_if<PunchRecorded>(&event))
                recorded.push_back(*one);
        }
        QCOMPARE(recorded.size(), std::size_t{1});
        QCOMPARE(recorded[0].punch.facts.door, QStringLiteral("Back gate"));
        QVERIFY(recorded[0].punch.facts.direction == Direction::Out);
    }

    void clockFollowsTheZone()
    {
        Bench bench(m_directory->path());
        bench.desk->setZone(QStringLiteral("Asia/Kathmandu"));
        QCOMPARE(SystemClock().read().zoneOffset, std::chrono::minutes{345});
    }

    void cameraIsOpenedOnceForEachChange()
    {
        Bench bench(m_directory->path());
        bench.desk->setCamera({QStringLiteral("test"), 0, false});
        bench.desk->setVolume(10);
        bench.desk->setCamera({QStringLiteral("test"), 0, false});
        bench.desk->setCamera({QStringLiteral("test"), 180, false});
        QCOMPARE(bench.cameras.size(), std::size_t{2});
        QCOMPARE(bench.cameras[0].uri, QStringLiteral("test"));
        QCOMPARE(bench.cameras[1].rotation, 180);
    }

    /// Nothing shows as done that a restart would forget.
    void whatCannotBeStoredDoesNotTakeEffect()
    {
        Bench bench(m_directory->path());
        QSignalSpy refused(&bench.state, &screen::SettingsState::refused);
        bench.desk->setDoor(QStringLiteral("Gate"), screen::DirectionRule::Alternate);
        // A directory that is not empty stands where the file is replaced: even root cannot.
        const QString path = bench.desk->settings().path();
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/x")));
        for (int i = 1; i <= 1000; ++i) {
            QFile taken(path + QStringLiteral(".broken") + (i > 1 ? QStringLiteral(".%1").arg(i) : QString()));
            QVERIFY(taken.open(QIODevice::WriteOnly));
        }
        bench.desk->setTheme(screen::ThemeKind::Light);
        QCOMPARE(refused.size(), 1);
        QVERIFY(bench.state.view().theme == screen::ThemeKind::Dark);
        QCOMPARE(bench.state.view().door.name, QStringLiteral("Gate"));
        QVERIFY(QDir(path).removeRecursively());
        bench.desk->setVolume(20);
        QVERIFY(!bench.desk->settings().isSet(QStringLiteral("screen"), QStringLiteral("theme")));
    }

    /// For other desks: an edit that fails changes nothing and is answered.
    void editThatFailsIsAnswered()
    {
        Bench bench(m_directory->path());
        Status answer;
        bench.desk->change(
            [](SiteSettings& settings) { return settings.removeConnector(ConnectorId(QStringLiteral("none"))); },
            otherEvent(kAdminActor, AuditKind::ConnectionRemoved, QStringLiteral("none")),
            [&answer](const Status& status) { answer = status; });
        QVERIFY(!answer);
        QVERIFY(!QFile::exists(bench.desk->settings().path()));
    }

    void commandLineIsSaid()
    {
        StartConfig start;
        setFromCommandLine(start.base, start.base.source.uri, QStringLiteral("none"), "camera.source");
        start.config = start.base;
        screen::SettingsState state;
        const SettingsController desk(state, start, true);
        QVERIFY(state.view().cameraGiven);
        QVERIFY(!state.view().setupDone);
        const SettingsController unattended(state, start, false);
        QVERIFY(state.view().setupDone);
    }

    void restartIsAskedOnce()
    {
        Bench bench(m_directory->path());
        QSignalSpy wanted(bench.desk.get(), &SettingsController::restartWanted);
        bench.desk->restart();
        bench.desk->restart();
        QVERIFY(bench.state.isRestarting());
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(test::auditLines(*openStore(bench.clock)), QStringList{QStringLiteral("admin program.restarted  {}")});
    }

    /// Catches: a choice that is lost with the restart it needs, one that asks for a restart without need, and a share
    /// that a threshold in the configuration file makes meaningless but that is offered.
    void howCloselyTheKioskLooksWaitsForARestart()
    {
        const QByteArray file = "[liveness]\nmode = \"strict\"\n";
        {
            Bench bench(m_directory->path(), file);
            const auto recognition = [&bench] { return bench.state.view().recognition; };
            QVERIFY(recognition().attackDetection == screen::AttackDetection::Strict);
            QVERIFY(!recognition().restartNeeded && !recognition().thresholdGiven);
            bench.desk->setAttackDetection(screen::AttackDetection::Off);
            QVERIFY(recognition().restartNeeded);
            bench.desk->setAttackDetection(screen::AttackDetection::Strict);
            QVERIFY(!recognition().restartNeeded);
            bench.desk->setAttackDetection(screen::AttackDetection::Normal);
            bench.desk->setStrangersShare(0.001);
            QVERIFY(recognition().restartNeeded);
        }
        const Bench again(m_directory->path(), file);
        const screen::RecognitionSettings now = again.state.view().recognition;
        QVERIFY(now.attackDetection == screen::AttackDetection::Normal);
        QCOMPARE(now.strangersShare, 0.001);
        QVERIFY(!now.restartNeeded);
        const Bench fixed(m_directory->path(), "[decision]\nthreshold = 0.4\n");
        QVERIFY(fixed.state.view().recognition.thresholdGiven);
    }
};

QTEST_GUILESS_MAIN(TestSettingsController)
#include "tst_settings_controller.moc"
