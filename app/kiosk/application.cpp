#include "kiosk/application.h"

#include "base/logging.h"
#include "biometrics/engine_factory.h"
#include "kiosk/api_host.h"
#include "kiosk/site_service.h"

#include <QPointer>

#include <algorithm>

namespace rollcall {

namespace {

/// Accepted persons on their way to the ledger: many more than faces fit before a camera while one commit lasts.
constexpr std::size_t kCandidates = 256;
/// How long a kiosk that exits at the end of a recording waits for its last deliveries.
constexpr std::chrono::seconds kDeliveryPatience{20};
constexpr Milliseconds kEndPoll{100};
/// How often a missing camera is searched for: soon enough for a person who plugs one in and looks up.
constexpr Milliseconds kCameraRetry{3'000};

} // namespace

Application::Application(StartConfig start, KioskOptions options, std::unique_ptr<Clock> clock,
                         screen::KioskState& state, std::shared_ptr<InstanceLock> lock)
    : m_config(start.config), m_camera(m_config.source), m_options(std::move(options)), m_lock(std::move(lock)),
      m_clock(std::move(clock)), m_state(state),
      m_presenter(std::make_unique<Presenter>(state, *m_clock, m_config.attendance, m_ledger)),
      m_framesForVision(std::make_shared<VisionWorker::FrameBox>(1)),
      m_candidates(kCandidates, Mailbox<PunchCandidate>::Overflow::DropNewest),
      m_audit(m_config.storage, *m_clock, m_background),
      m_enrollment(std::make_unique<EnrollmentController>(m_ledger, state, *m_clock)),
      m_people(std::make_unique<PeopleController>(m_ledger)),
      m_recognition(m_config.storage, m_config.decision, *m_clock, m_background, m_ledger),
      m_system(m_config.storage, *m_clock, m_background, m_ledger),
      // A run that ends by itself is not set up by anyone.
      m_settings(state.settings(), std::move(start), !m_options.exitAtEnd, m_ledger, m_cameraThread),
      m_access(state, m_ledger)
{
    connectEnrollment();
    connect(&m_settings, &SettingsController::restartWanted, this, &Application::restartWanted);
    connect(&m_settings, &SettingsController::cameraChanged, this, &Application::useCamera);
    connect(&m_settings, &SettingsController::attendanceChanged, this,
            [this](const AttendanceConfig& attendance) { m_exports.useAttendance(attendance); });
    connect(&state.settings(), &screen::SettingsState::changed, this,
            [this] { m_state.setDoorName(m_state.settings().view().door.name); });
    makeSite();
    m_connections =
        std::make_unique<ConnectionsController>(m_state.connections(), *m_clock, m_site, m_settings, m_ledger);
    makeApi();
    connect(&m_endTimer, &QTimer::timeout, this, &Application::watchForEnd);
    connect(&m_cameraRetry, &QTimer::timeout, this, &Application::startCamera);
    connect(m_presenter.get(), &Presenter::sourceLost, this, [this](const QString& detail) {
        // A recording that cannot be played to its end does not come back, unlike a camera.
        if (m_options.exitAtEnd)
            Q_EMIT failed(detail);
    });
    connect(m_presenter.get(), &Presenter::sourceEnded, this, [this] {
        if (m_options.exitAtEnd && !m_endTimer.isActive()) {
            m_endedAt = m_clock->monotonic();
            m_endTimer.start(kEndPoll);
        }
    });
}

Application::~Application()
{
    stop();
}

screen::AdminServices Application::services() noexcept
{
    return {
        .access = m_access,
        .attendance = m_attendance,
        .audit = m_audit,
        .classes = m_classes,
        .clock = m_clockController,
        .connections = *m_connections,
        .devices = m_devices,
        .enrollment = *m_enrollment,
        .exports = m_exports,
        .outbox = m_outbox,
        .people = *m_people,
        .presence = m_presence,
        .recognition = m_recognition,
        .settings = m_settings,
        .system = m_system,
    };
}

void Application::start()
{
    m_cameraThread.start([] { return std::make_unique<QObject>(); });
    startLedger();
    startVision();
    connectPresenter(); // reports the screen mode to vision, whose thread must exist
    m_presenter->parts().start([this] { return m_ledger.thread().sinceLastBeat(); },
                               [this] { return m_visionThread.sinceLastBeat(); });
    m_access.start();
    if (m_config.screen.showPresent)
        m_presence.startCounting(m_state);
    startCamera();
    m_background.start();
    m_clockController.start(m_config.attendance.timeServer);
    m_api->start();
    m_system.useApi(m_api->url(), m_api->fingerprint());
    m_watchdog.watch(m_ledger.thread());
    m_watchdog.watch(m_visionThread);
    m_watchdog.watch(m_cameraThread);
    m_watchdog.watch(QStringLiteral("connectors"), [this] { return m_ledger.sinceConnectorBeat(); });
    m_watchdog.start();
    const auto say = [this] { Watchdog::say(screen::summaryOf(m_state.conditions().all())); };
    connect(&m_state.conditions(), &screen::Conditions::changed, this, say);
    say();
}

bool Application::stop()
{
    if (std::exchange(m_stopped, true))
        return true;
    m_endTimer.stop();
    m_cameraRetry.stop();
    if (m_source)
        m_source->stop();
    bool clean = m_cameraThread.stop();
    clean &= m_visionThread.stop();
    m_audit.leave();
    m_exports.cancel();
    m_recognition.cancelSelfTest();
    m_system.cancelVerify();
    clean &= m_background.stop(); // what was done last is still audited
    clean &= m_api->stop();       // before the store that it reads is closed
    m_candidates.silence();
    // Last: it writes what the others still handed over, then stops the connectors and closes the store.
    clean &= m_ledger.stop();
    if (m_site)
        m_site->close();
    return clean;
}

void Application::makeSite()
{
    SiteService::Ports ports;
    ports.inLedger = [this](std::function<void(LedgerWorker&)> task) { m_ledger.inWorker(std::move(task)); };
    ports.startEnrollment = [home = m_home, enrollment = QPointer<EnrollmentController>(m_enrollment.get())](
                                const PersonId& id, const QString& name, SitePort::Reply<void> reply) {
        home.post([enrollment, id, name, reply = std::move(reply)] {
            if (enrollment)
                reply(enrollment->open(id, name));
        });
    };
    m_expected->onChange([this] { narrowRecognition(); });
    ports.expected = m_expected;
    ports.dataDirectory = m_config.storage.dataDirectory;
    m_site = std::make_shared<SiteService>(
        std::move(ports), PhotoEnroller::Setup{m_config.engine, m_config.modelDirectory, m_config.pipeline.quality},
        *m_clock);
}

void Application::makeApi()
{
    m_api = std::make_unique<ApiHost>(
        m_config, *m_clock, m_state, m_ledger,
        ApiHost::Parts{*m_connections, m_recognition, m_framesExamined, [this] { Q_EMIT restartWanted(); }});
    connect(&m_settings, &SettingsController::attendanceChanged, m_api.get(), &ApiHost::useAttendance);
}

void Application::startLedger()
{
    LedgerPorts ports;
    ports.publish = [presenter = m_presenter.get()](LedgerEvent event) { presenter->postLedger(std::move(event)); };
    ports.useGallery = [this](std::shared_ptr<const Gallery> gallery) {
        m_home.post([this, people = gallery->personCount(), templates = gallery->templateCount()] {
            m_recognition.useGallery(people, templates);
        });
        m_visionThread.post([this, gallery = std::move(gallery)] {
            if (m_vision != nullptr)
                m_vision->setGallery(gallery);
        });
    };
    ports.retract = [this](PersonId person) {
        m_visionThread.post([this, person = std::move(person)] {
            if (m_vision != nullptr)
                m_vision->retract(person);
        });
    };
    ports.useExtraMargins = [this](ExtraMargins extra) {
        m_visionThread.post([this, extra = std::move(extra)] {
            if (m_vision != nullptr)
                m_vision->setExtraMargins(extra);
        });
    };
    ports.wantPortraits = [this](bool wanted) { wantPortraits(wanted); };
    m_ledger.start({m_config.storage, m_config.attendance, m_config.connectors, m_site, m_lock}, std::move(ports),
                   *m_clock, m_candidates);
}

void Application::startVision()
{
    m_visionThread.start([this]() -> std::unique_ptr<QObject> {
        const Result<ModelStore> models = ModelStore::openDefault(m_config.modelDirectory);
        Result<FaceEngine> engine =
            models ? createFaceEngine(m_config.engine, *models) : Result<FaceEngine>(failure(models.error()));
        if (!engine)
            return goOnWithoutFaces(engine.error());
        const QString model = engine->embedder->model();
        const int dimension = engine->embedder->dimension();
        const SimilarityScale scale = engine->embedder->scale();
        auto worker = std::make_unique<VisionWorker>(
            std::move(*engine), VisionWorker::Settings{m_config.pipeline, m_config.decision}, m_framesForVision,
            [this](VisionOutput output) { onVisionOutput(std::move(output)); });
        m_vision = worker.get();
        m_vision->wantPortraits(m_wantsPortraits);
        m_ledger.useModel(model, dimension, scale);
        m_home.post([this, model, dimension, scale] {
            m_presenter->parts().recognitionLoaded();
            m_recognition.useModel(model, dimension, scale);
            m_system.useModel(model);
        });
        return worker;
    });
    narrowRecognition();
}

/// To those whom the servers expect and no one else. In any thread.
void Application::narrowRecognition()
{
    std::vector<Narrowing> narrowings;
    for (const ExpectationBook::Entry& expected : m_expected->all()) {
        if (!expected->onlyThese)
            continue;
        narrowings.push_back({expected->from - ExpectationBook::kEarly, expected->to, {}});
        for (const ExpectedPerson& person : expected->people)
            narrowings.back().people.push_back(person.id);
    }
    m_visionThread.post([this, narrowings = std::move(narrowings)] {
        if (m_vision != nullptr)
            m_vision->narrow(narrowings);
    });
}

/// A system wants to see the person with a punch, or none does any more. In any thread.
void Application::wantPortraits(bool wanted)
{
    m_wantsPortraits = wanted;
    m_visionThread.post([this] {
        if (m_vision != nullptr)
            m_vision->wantPortraits(m_wantsPortraits);
    });
}

/// PINs, cards and codes need no engine. A recording that is played once is played for its faces.
std::unique_ptr<QObject> Application::goOnWithoutFaces(const Error& error)
{
    qCCritical(lcKiosk).noquote() << error.message;
    m_home.post([this, message = error.message] {
        m_presenter->parts().recognitionMissing(message);
        if (m_options.exitAtEnd)
            Q_EMIT failed(message);
    });
    auto worker = std::make_unique<CodeWorker>(m_framesForVision,
                                               [this](VisionOutput output) { onVisionOutput(std::move(output)); });
    m_codes = worker.get();
    return worker;
}

void Application::startCamera()
{
    Result<std::unique_ptr<FrameSource>> source = createFrameSource(m_camera, *m_clock);
    if (!source) {
        // A door without a camera says so, keeps its other work going, and uses a camera as soon as one is plugged in.
        if (m_options.exitAtEnd) { // a recording to be played once, and there is none
            m_home.post([this, sentence = source.error().message] { Q_EMIT failed(sentence); });
            return;
        }
        if (!m_cameraRetry.isActive())
            qCWarning(lcKiosk).noquote() << source.error().message;
        m_presenter->postSource(SourceState::Stopped, source.error().message);
        if (source.error().code == ErrorCode::NotFound && m_camera.uri != QLatin1String("none"))
            m_cameraRetry.start(kCameraRetry);
        return;
    }
    m_cameraRetry.stop();
    m_source = std::move(*source);
    FrameSource::Callbacks callbacks;
    callbacks.onFrame = [this](FramePtr frame) {
        m_framesForVision->put(frame);
        m_presenter->postFrame(std::move(frame));
    };
    callbacks.onState = [this](SourceState state, const QString& detail) { m_presenter->postSource(state, detail); };
    m_source->start(std::move(callbacks));
}

void Application::useCamera(const SourceConfig& camera)
{
    m_camera = camera;
    m_cameraRetry.stop();
    if (m_cameraClosing)
        return; // it is opened as soon as the one before is closed
    if (!m_source) {
        startCamera();
        return;
    }
    // A driver may take seconds to let go, which the screen must not wait for.
    m_cameraClosing = true;
    m_cameraThread.post([this, source = std::shared_ptr<FrameSource>(std::move(m_source))]() mutable {
        source->stop();
        source.reset();
        m_home.post([this] {
            m_cameraClosing = false;
            if (!m_stopped)
                startCamera();
        });
    });
}

void Application::onVisionOutput(VisionOutput output)
{
    ++m_framesExamined;
    for (const TrackDecision& decision : output.decisions) {
        if (decision.outcome != TrackOutcome::Accepted)
            continue;
        PunchCandidate candidate{decision.track,         decision.person, decision.similarity,
                                 output.observations.at, decision.rival,  decision.expected};
        for (const SeenPortrait& portrait : output.portraits) {
            if (portrait.track == decision.track)
                candidate.portrait = portrait.jpeg;
        }
        if (!m_candidates.put(std::move(candidate)))
            qCCritical(lcKiosk)
                << "the ledger does not keep up; an accepted person was not recorded and was not confirmed";
    }
    if (output.code)
        m_home.post([presenter = m_presenter.get(), token = Secret(*output.code)] {
            presenter->presentToken(token, TokenKind::QrCode);
        });
    for (const SeenExpression& seen : output.expressions) {
        m_home.post([this, seen] { Q_EMIT expressionSeen(seen); });
        if (seen.isHappy)
            m_ledger.post([seen](OpenLedger& ledger) {
                ledger.recorder().noteExpression(seen.person, QStringLiteral("happy"), seen.share);
            });
    }
    m_presenter->postVision(std::move(output));
}

void Application::connectPresenter()
{
    m_presenter->setVisionMode([this](VisionMode mode) {
        m_visionThread.post([this, mode] {
            if (m_vision != nullptr)
                m_vision->setMode(mode);
            else if (m_codes != nullptr)
                m_codes->setMode(mode);
        });
    });
    m_presenter->setChallengeDecliner([this](ChallengeId challenge) {
        m_visionThread.post([this, challenge] {
            if (m_vision != nullptr)
                m_vision->declineChallenge(challenge);
        });
    });
}

void Application::connectEnrollment()
{
    connect(m_enrollment.get(), &EnrollmentController::capturing, m_presenter.get(), &Presenter::setEnrolling);
    connect(m_enrollment.get(), &EnrollmentController::retakeWanted, this, [this](Pose pose) {
        m_visionThread.post([this, pose] {
            if (m_vision != nullptr)
                m_vision->retakePose(pose);
        });
    });
    connect(m_presenter.get(), &Presenter::enrollmentProgressed, m_enrollment.get(), &EnrollmentController::follow);
    connect(m_people.get(), &PeopleController::removed, m_presenter.get(), &Presenter::forget);
}

void Application::watchForEnd()
{
    const bool delivered = nothingPending();
    if (!delivered && m_clock->monotonic() - m_endedAt < kDeliveryPatience)
        return;
    m_endTimer.stop();
    Q_EMIT finished(delivered);
}

bool Application::nothingPending() const
{
    return std::all_of(m_state.links().begin(), m_state.links().end(),
                       [](const screen::LinkStatus& link) { return link.pending == 0; });
}

} // namespace rollcall
