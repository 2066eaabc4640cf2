#include "kiosk/settings_controller.h"

#include "base/camera_address.h"
#include "ledger/ledger_thread.h"
#include "screen/setting_values.h"

#include <QPointer>
#include <QTimer>
#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall {

namespace {

/// Long enough to read one word.
constexpr Milliseconds kRestartSeen{700};

// What the screen chooses, and what that is in the configuration.
constexpr std::array<std::pair<screen::DirectionRule, DirectionMode>, 5> kRules{
    {{screen::DirectionRule::Alternate, DirectionMode::Alternate},
     {screen::DirectionRule::AlwaysIn, DirectionMode::AlwaysIn},
     {screen::DirectionRule::AlwaysOut, DirectionMode::AlwaysOut},
     {screen::DirectionRule::Ask, DirectionMode::Ask},
     {screen::DirectionRule::ByTime, DirectionMode::ByTimeOfDay}}};
constexpr std::array<std::pair<screen::ThemeKind, Theme>, 3> kThemes{
    {{screen::ThemeKind::Dark, Theme::Dark},
     {screen::ThemeKind::Light, Theme::Light},
     {screen::ThemeKind::HighContrast, Theme::HighContrast}}};
constexpr std::array<std::pair<screen::AttackDetection, LivenessMode>, 3> kDetections{
    {{screen::AttackDetection::Off, LivenessMode::Off},
     {screen::AttackDetection::Normal, LivenessMode::Normal},
     {screen::AttackDetection::Strict, LivenessMode::Strict}}};

/// Of a value in the table.
template <class Table, class T> auto shown(const Table& table, T value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [value](const auto& row) { return row.second == value; });
    return (found == table.end() ? table.begin() : found)->first;
}

bool sameCamera(const SourceConfig& a, const SourceConfig& b)
{
    return a.uri == b.uri && a.rotation == b.rotation && a.mirror == b.mirror;
}

/// One setting as it is stored.
struct StoredValue
{
    const char* table;
    const char* key;
    QVariant value;
};

/// What of the view is a setting, and differs.
std::vector<StoredValue> differences(const screen::SettingsView& is, const screen::SettingsView& wanted)
{
    std::vector<StoredValue> found;
    const auto compare = [&found](const auto& was, const auto& now, const char* table, const char* key,
                                  const QVariant& value) {
        if (now != was)
            found.push_back({table, key, value});
    };
    const auto number = [](int value) { return QVariant(qlonglong{value}); };
    compare(is.door.name, wanted.door.name, "attendance", "door", wanted.door.name);
    compare(is.door.rule, wanted.door.rule, "attendance", "direction",
            screen::storedWord(screen::kRuleWords, wanted.door.rule));
    compare(is.zone, wanted.zone, "attendance", "time_zone", wanted.zone);
    compare(is.timeServer, wanted.timeServer, "attendance", "time_server", wanted.timeServer);
    compare(is.theme, wanted.theme, "screen", "theme", screen::storedWord(screen::kThemeWords, wanted.theme));
    compare(is.language, wanted.language, "screen", "language", wanted.language);
    compare(is.languages, wanted.languages, "screen", "languages", wanted.languages.join(QLatin1Char(' ')));
    compare(is.volume, wanted.volume, "screen", "sound_volume", number(wanted.volume));
    compare(is.spoken, wanted.spoken, "screen", "spoken", wanted.spoken);
    compare(is.spokenQuestions, wanted.spokenQuestions, "screen", "spoken_questions", wanted.spokenQuestions);
    compare(is.receipt, wanted.receipt, "screen", "receipt", wanted.receipt);
    compare(is.camera.source, wanted.camera.source, "camera", "source", wanted.camera.source);
    compare(is.camera.rotation, wanted.camera.rotation, "camera", "rotation", number(wanted.camera.rotation));
    compare(is.camera.mirror, wanted.camera.mirror, "camera", "mirror", wanted.camera.mirror);
    compare(is.recognition.attackDetection, wanted.recognition.attackDetection, "liveness", "mode",
            screen::storedWord(screen::kDetectionWords, wanted.recognition.attackDetection));
    compare(is.recognition.strangersShare, wanted.recognition.strangersShare, "decision", "target_fpir",
            wanted.recognition.strangersShare);
    compare(is.setupStep, wanted.setupStep, "setup", "step", number(wanted.setupStep));
    compare(is.setupDone, wanted.setupDone, "setup", "done", wanted.setupDone);
    return found;
}

} // namespace

SettingsController::SettingsController(screen::SettingsState& state, StartConfig start, bool offerSetup,
                                       LedgerThread& ledger, WorkerThread& cameras)
    : m_state(state), m_base(std::move(start.base)), m_config(std::move(start.config)),
      m_livenessAtStart(m_config.engine.liveness.mode), m_targetAtStart(m_config.decision.targetFpir),
      m_settings(start.settings), m_stored(std::move(start.settings)), m_problem(std::move(start.problem)),
      m_offerSetup(offerSetup), m_ledger(ledger), m_cameras(cameras)
{
    publish();
}

void SettingsController::store(const Edit& edit, const std::vector<AuditEvent>& events, QObject* context,
                               Reply<void> reply)
{
    SiteSettings edited = m_settings;
    if (const Status possible = edit(edited); !possible) {
        bringHome<void>(context, std::move(reply))(possible);
        return;
    }
    m_settings = std::move(edited);
    const auto keep = [settings = m_settings, events](OpenLedger& ledger) {
        return ledger.keepSettings(settings, events);
    };
    // Answers come in the order of the requests: the last one stored is the newest. They count after the page has gone
    // too.
    m_ledger.ask(
        this, keep,
        [this, kept = m_settings, page = QPointer<QObject>(context), reply = std::move(reply)](const Status& status) {
            settle(kept, status);
            if (page)
                reply(status);
        });
}

void SettingsController::settle(const SiteSettings& kept, const Status& status)
{
    if (status) {
        m_stored = kept;
        const Config before = m_config;
        m_config = m_stored.applyTo(m_base);
        takeEffect(before);
    } else {
        m_settings = m_stored;
    }
    publish();
}

void SettingsController::change(const screen::SettingsEdit& edit, QObject* context, Reply<void> reply)
{
    screen::SettingsView wanted = m_state.view();
    edit(wanted);
    const std::vector<StoredValue> values = differences(m_state.view(), wanted);
    if (values.empty()) {
        bringHome<void>(context, std::move(reply))({});
        return;
    }
    // The same settings in the same order, as they were.
    const std::vector<StoredValue> before = differences(wanted, m_state.view());
    std::vector<AuditEvent> events;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const StoredValue& one = values[i];
        AuditDetails details;
        details.oldValue = withoutPassword(before[i].value.toString());
        details.newValue = withoutPassword(one.value.toString());
        events.push_back(otherEvent(kAdminActor, AuditKind::SettingChanged,
                                    QLatin1String(one.table) + QLatin1Char('.') + QLatin1String(one.key),
                                    std::move(details)));
    }
    const auto set = [values](SiteSettings& settings) -> Status {
        for (const StoredValue& one : values)
            ROLLCALL_TRY(settings.set(QLatin1String(one.table), QLatin1String(one.key), one.value));
        return {};
    };
    store(set, events, context, std::move(reply));
}

void SettingsController::listCameras(QObject* context, Reply<std::vector<screen::CameraChoice>> reply)
{
    const auto list = []() -> Result<std::vector<screen::CameraChoice>> {
        std::vector<screen::CameraChoice> choices;
        for (const CameraInfo& camera : rollcall::listCameras())
            choices.push_back({camera.uri, camera.description});
        return choices;
    };
    ask(m_cameras, context, list, std::move(reply));
}

void SettingsController::restart()
{
    if (m_state.isRestarting())
        return;
    m_ledger.post([](OpenLedger& ledger) { ledger.audit().note(otherEvent(kAdminActor, AuditKind::Restarted)); });
    m_state.setRestarting();
    QTimer::singleShot(kRestartSeen, this, &SettingsController::restartWanted);
}

void SettingsController::takeEffect(const Config& before)
{
    if (before.attendance.timeZone != m_config.attendance.timeZone)
        useTimeZone(m_config.attendance.timeZone);
    if (before.attendance.door != m_config.attendance.door ||
        before.attendance.direction.mode != m_config.attendance.direction.mode ||
        before.attendance.direction.dayBoundaryHour != m_config.attendance.direction.dayBoundaryHour) {
        m_ledger.useAttendance(m_config.attendance);
        Q_EMIT attendanceChanged(m_config.attendance);
    }
    if (!sameCamera(before.source, m_config.source))
        Q_EMIT cameraChanged(m_config.source);
}

void SettingsController::publish()
{
    screen::SettingsView view;
    const AttendanceConfig& attendance = m_config.attendance;
    view.door = {attendance.door, shown(kRules, attendance.direction.mode),
                 static_cast<int>(std::chrono::ceil<std::chrono::seconds>(attendance.undoWindow).count()),
                 !attendance.direction.periods.empty()};
    view.camera = {m_config.source.uri, m_config.source.rotation, m_config.source.mirror};
    view.cameraGiven = m_config.originOf(QStringLiteral("camera.source")) == ConfigOrigin::CommandLine;
    view.recognition = {shown(kDetections, m_config.engine.liveness.mode), m_config.decision.targetFpir,
                        m_config.decision.threshold > 0 || m_config.engine.kind == EngineKind::Dlib,
                        m_config.engine.liveness.mode != m_livenessAtStart ||
                            m_config.decision.targetFpir != m_targetAtStart};
    view.zone = attendance.timeZone;
    view.timeServer = attendance.timeServer;
    view.dayBoundaryHour = attendance.direction.dayBoundaryHour;
    view.theme = shown(kThemes, m_config.screen.theme);
    view.language = m_config.screen.language;
    view.languages = m_config.screen.languages;
    view.volume = m_config.screen.soundVolume;
    view.spoken = m_config.screen.spoken;
    view.spokenQuestions = m_config.screen.spokenQuestions;
    view.receipt = m_config.screen.receipt;
    view.setupDone = m_config.setup.done || !m_offerSetup;
    view.setupStep = m_config.setup.step;
    view.problem = m_problem;
    m_state.set(view);
}

} // namespace rollcall
