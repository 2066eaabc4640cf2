// What is set on screen, from the request to the file, the audit trail and the next punch.
#include "kiosk/settings_controller.h"
#include "ledger/ledger_thread.h"
#include "storage/audit_lines.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rollcall;

namespace {

/// A controller whose settings are stored by a ledger thread on a real database.
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
        LedgerPorts ports;
        ports.publish = [this](LedgerEvent event) { events.put(std::move(event)); };
        ports.useGallery = [](std::shared_ptr<const Gallery>) {};
        ports.retract = [](PersonId) {};
        ports.useExtraMargins = [](const ExtraMargins&) {};
        ledger.start(std::move(setup), std::move(ports), clock, candidates);
        ledger.useModel(QStringLiteral("test-model"), 4, {});
        controller = std::make_unique<SettingsController>(state, std::move(start), offerSetup, ledger, cameraThread);
        QObject::connect(controller.get(), &SettingsController::cameraChanged, &state,
                         [this](const SourceConfig& camera) { cameras.push_back(camera); });
    }
    ~Bench() { ledger.stop(); }

    /// Waits for the answer.
    void change(const screen::SettingsEdit& edit)
    {
        bool answered = false;
        controller->change(edit, &state, [&](const Status& status) {
            answer = status;
            answered = true;
        });
        QTRY_VERIFY(answered);
    }
    /// As the page about the door and the one about the camera do.
    void setDoor(const QString& name, screen::DirectionRule rule)
    {
        change([&](screen::SettingsView& view) {
            view.door.name = name;
            view.door.rule = rule;
        });
    }
    void setCamera(const screen::CameraSettings& camera)
    {
        change([&](screen::SettingsView& view) { view.camera = camera; });
    }

    ManualClock clock;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    Mailbox<LedgerEvent> events{64};
    std::vector<SourceConfig> cameras;
    Status answer; ///< the newest
    screen::SettingsState state;
    WorkerThread cameraThread{QStringLiteral("camera")};
    LedgerThread ledger;
    std::unique_ptr<SettingsController> controller;
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
            bench.setDoor(QStringLiteral("Gate"), screen::DirectionRule::AlwaysOut);
            bench.change([](screen::SettingsView& view) { view.zone = QStringLiteral("Asia/Kathmandu"); });
            bench.change([](screen::SettingsView& view) { view.theme = screen::ThemeKind::Light; });
            bench.change([](screen::SettingsView& view) { view.language = QStringLiteral("ar"); });
            bench.change([](screen::SettingsView& view) {
                view.languages = {QStringLiteral("ar"), QStringLiteral("en")};
            });
            bench.change([](screen::SettingsView& view) { view.volume = 30; });
            bench.change([](screen::SettingsView& view) { view.spoken = true; });
            bench.change([](screen::SettingsView& view) { view.receipt = true; });
            bench.setCamera({QStringLiteral("test"), 90, true});
            bench.change([](screen::SettingsView& view) { view.setupStep = 4; });
            bench.change([](screen::SettingsView& view) { view.setupDone = true; });
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
        const auto set = [](const char* key, const QString& before, const char* now) {
            return QStringLiteral("admin setting.changed %1 {\"new\":\"%2\",\"old\":\"%3\"}")
                .arg(QLatin1String(key), QLatin1String(now), before);
        };
        const auto word = [](const char* text) { return QString::fromLatin1(text); };
        QCOMPARE(test::auditLines(*store),
                 QStringList({set("attendance.door", {}, "Gate"), set("attendance.direction", word("alternate"), "out"),
                              set("attendance.time_zone", {}, "Asia/Kathmandu"),
                              set("screen.theme", word("dark"), "light"), set("screen.language", {}, "ar"),
                              set("screen.languages", shippedLanguages().join(u' '), "ar en"),
                              set("screen.sound_volume", word("70"), "30"), set("screen.spoken", word("false"), "true"),
                              set("screen.receipt", word("false"), "true"), set("camera.source", word("auto"), "test"),
                              set("camera.rotation", word("0"), "90"), set("camera.mirror", word("false"), "true"),
                              set("setup.step", word("0"), "4"), set("setup.done", word("false"), "true")}));
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
        bool enrolled = false;
        bench.ledger.ask(
            &bench.state,
            [=](OpenLedger& ledger) -> Status {
                ROLLCALL_TRY(ledger.people().enroll(person, {sample}, {}));
                return {};
            },
            [&enrolled](const Status& status) { enrolled = status.has_value(); });
        QTRY_VERIFY(enrolled);
        bench.setDoor(QStringLiteral("Back gate"), screen::DirectionRule::AlwaysOut);
        bench.candidates.put({TrackId{1}, person.id, 0.8, bench.clock.read()});
        std::vector<PunchRecorded> recorded;
        const auto isRecorded = [&bench, &recorded] {
            for (const LedgerEvent& event : bench.events.takeAll()) {
                if (const auto* one = std::get_if<PunchRecorded>(&event))
                    recorded.push_back(*one);
            }
            return !recorded.empty();
        };
        QTRY_VERIFY(isRecorded());
        QCOMPARE(recorded.size(), std::size_t{1});
        QCOMPARE(recorded[0].punch.facts.door, QStringLiteral("Back gate"));
        QVERIFY(recorded[0].punch.facts.direction == Direction::Out);
    }

    void clockFollowsTheZone()
    {
        Bench bench(m_directory->path());
        bench.change([](screen::SettingsView& view) { view.zone = QStringLiteral("Asia/Kathmandu"); });
        QCOMPARE(SystemClock().read().zoneOffset, std::chrono::minutes{345});
    }

    void cameraIsOpenedOnceForEachChange()
    {
        Bench bench(m_directory->path());
        bench.setCamera({QStringLiteral("test"), 0, false});
        bench.change([](screen::SettingsView& view) { view.volume = 10; });
        bench.setCamera({QStringLiteral("test"), 0, false});
        bench.setCamera({QStringLiteral("test"), 180, false});
        QCOMPARE(bench.cameras.size(), std::size_t{2});
        QCOMPARE(bench.cameras[0].uri, QStringLiteral("test"));
        QCOMPARE(bench.cameras[1].rotation, 180);
    }

    /// Nothing shows as done that a restart would forget.
    void whatCannotBeStoredDoesNotTakeEffect()
    {
        Bench bench(m_directory->path());
        bench.setDoor(QStringLiteral("Gate"), screen::DirectionRule::Alternate);
        // There is a directory, not empty, where the file is replaced: even root cannot.
        const QString path = bench.controller->settings().path();
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkpath(path + QStringLiteral("/x")));
        for (int i = 1; i <= 1000; ++i) {
            QFile taken(path + QStringLiteral(".broken") + (i > 1 ? QStringLiteral(".%1").arg(i) : QString()));
            QVERIFY(taken.open(QIODevice::WriteOnly));
        }
        bench.change([](screen::SettingsView& view) { view.theme = screen::ThemeKind::Light; });
        QVERIFY(!bench.answer);
        QVERIFY(bench.state.view().theme == screen::ThemeKind::Dark);
        QCOMPARE(bench.state.view().door.name, QStringLiteral("Gate"));
        QVERIFY(QDir(path).removeRecursively());
        bench.change([](screen::SettingsView& view) { view.volume = 20; });
        QVERIFY(!bench.controller->settings().isSet(QStringLiteral("screen"), QStringLiteral("theme")));
    }

    /// For other controllers: an edit that fails changes nothing and is answered.
    void editThatFailsIsAnswered()
    {
        Bench bench(m_directory->path());
        std::optional<Status> answer;
        bench.controller->store(
            [](SiteSettings& settings) { return settings.removeConnector(ConnectorId(QStringLiteral("none"))); },
            {otherEvent(kAdminActor, AuditKind::ConnectionRemoved, QStringLiteral("none"))}, &bench.state,
            [&answer](const Status& status) { answer = status; });
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QVERIFY(!QFile::exists(bench.controller->settings().path()));
    }

    /// Catches: a change that is stored but not in effect because its page was left, and an answer to a dead page.
    void aChangeOutlivesItsPage()
    {
        Bench bench(m_directory->path());
        auto page = std::make_unique<QObject>();
        bool answered = false;
        bench.controller->change([](screen::SettingsView& view) { view.volume = 20; }, page.get(),
                                 [&answered](const Status&) { answered = true; });
        page.reset();
        QTRY_COMPARE(bench.state.view().volume, 20);
        QVERIFY(!answered);
    }

    void commandLineIsSaid()
    {
        StartConfig start;
        setFromCommandLine(start.base, start.base.source.uri, QStringLiteral("none"), "camera.source");
        start.config = start.base;
        screen::SettingsState state;
        LedgerThread ledger;
        WorkerThread cameras(QStringLiteral("camera"));
        const SettingsController controller(state, start, true, ledger, cameras);
        QVERIFY(state.view().cameraGiven);
        QVERIFY(!state.view().setupDone);
        const SettingsController unattended(state, start, false, ledger, cameras);
        QVERIFY(state.view().setupDone);
    }

    void restartIsAskedOnce()
    {
        Bench bench(m_directory->path());
        QSignalSpy wanted(bench.controller.get(), &SettingsController::restartWanted);
        bench.controller->restart();
        bench.controller->restart();
        QVERIFY(bench.state.isRestarting());
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(bench.ledger.stop());
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
            bench.change(
                [](screen::SettingsView& view) { view.recognition.attackDetection = screen::AttackDetection::Off; });
            QVERIFY(recognition().restartNeeded);
            bench.change(
                [](screen::SettingsView& view) { view.recognition.attackDetection = screen::AttackDetection::Strict; });
            QVERIFY(!recognition().restartNeeded);
            bench.change(
                [](screen::SettingsView& view) { view.recognition.attackDetection = screen::AttackDetection::Normal; });
            bench.change([](screen::SettingsView& view) { view.recognition.strangersShare = 0.001; });
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
