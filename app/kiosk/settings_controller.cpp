#include "kiosk/settings_controller.h"

#include "connectors/registry.h"
#include "screen/setting_values.h"

#include <QTimer>

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

/// Of a value that stands in the table.
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

} // namespace

SettingsController::SettingsController(screen::SettingsState& state, StartConfig start, bool offerSetup)
    : m_state(state), m_base(std::move(start.base)), m_config(std::move(start.config)),
      m_livenessAtStart(m_config.engine.liveness.mode), m_targetAtStart(m_config.decision.targetFpir),
      m_settings(start.settings), m_stored(std::move(start.settings)), m_problem(std::move(start.problem)),
      m_offerSetup(offerSetup)
{
    publish();
}

void SettingsController::change(const Edit& edit, const AuditEvent& event, std::function<void(const Status&)> done)
{
    SiteSettings edited = m_settings;
    Status possible = edit(edited);
    if (!possible) {
        m_state.refuse(possible.error().message);
        if (done)
            done(possible);
        return;
    }
    m_settings = std::move(edited);
    // Answers come in the order of the requests: the last one stored is the newest.
    m_ports.keep(m_settings, event, [this, kept = m_settings, done = std::move(done)](const Status& status) {
        if (status) {
            m_stored = kept;
            const Config before = m_config;
            m_config = m_stored.applyTo(m_base);
            [[maybe_unused]] const QString unusable =
                dropInvalidConnectors(m_config); // said at the start, and by whoever sets one
            takeEffect(before);
        } else {
            m_settings = m_stored;
            m_state.refuse(status.error().message);
        }
        publish();
        if (done)
            done(status);
    });
}

void SettingsController::setOne(const char* table, const char* key, const QVariant& value)
{
    const QString tableName = QLatin1String(table);
    const QString keyName = QLatin1String(key);
    AuditDetails details;
    details.newValue = value.toString();
    change(
        [=](SiteSettings& settings) { return settings.set(tableName, keyName, value); },
        otherEvent(kAdminActor, AuditKind::SettingChanged, tableName + QLatin1Char('.') + keyName, std::move(details)));
}

void SettingsController::setDoor(const QString& name, screen::DirectionRule rule)
{
    const screen::DoorSettings& now = m_state.view().door;
    if (name != now.name)
        setOne("attendance", "door", name);
    if (rule != now.rule)
        setOne("attendance", "direction", screen::storedWord(screen::kRuleWords, rule));
}

void SettingsController::setZone(const QString& iana)
{
    if (iana != m_state.view().zone)
        setOne("attendance", "time_zone", iana);
}

void SettingsController::setTheme(screen::ThemeKind theme)
{
    if (theme != m_state.view().theme)
        setOne("screen", "theme", screen::storedWord(screen::kThemeWords, theme));
}

void SettingsController::setLanguage(const QString& language)
{
    if (language != m_state.view().language)
        setOne("screen", "language", language);
}

void SettingsController::setLanguages(const QStringList& languages)
{
    if (languages != m_state.view().languages)
        setOne("screen", "languages", languages.join(QLatin1Char(' ')));
}

void SettingsController::setVolume(int percent)
{
    if (percent != m_state.view().volume)
        setOne("screen", "sound_volume", static_cast<qlonglong>(percent));
}

void SettingsController::setSpoken(bool spoken)
{
    if (spoken != m_state.view().spoken)
        setOne("screen", "spoken", spoken);
}

void SettingsController::setReceipt(bool shown)
{
    if (shown != m_state.view().receipt)
        setOne("screen", "receipt", shown);
}

void SettingsController::listCameras()
{
    m_ports.listCameras([this](const std::vector<CameraInfo>& cameras) {
        std::vector<screen::CameraChoice> choices;
        choices.reserve(cameras.size());
        for (const CameraInfo& camera : cameras)
            choices.push_back({camera.uri, camera.description});
        m_state.answerCameras(choices);
    });
}

void SettingsController::setCamera(const screen::CameraSettings& camera)
{
    const screen::CameraSettings& now = m_state.view().camera;
    if (camera.source != now.source)
        setOne("camera", "source", camera.source);
    if (camera.rotation != now.rotation)
        setOne("camera", "rotation", static_cast<qlonglong>(camera.rotation));
    if (camera.mirror != now.mirror)
        setOne("camera", "mirror", camera.mirror);
}

void SettingsController::setAttackDetection(screen::AttackDetection mode)
{
    if (mode != m_state.view().recognition.attackDetection)
        setOne("liveness", "mode", screen::storedWord(screen::kDetectionWords, mode));
}

void SettingsController::setStrangersShare(double share)
{
    if (share != m_state.view().recognition.strangersShare)
        setOne("decision", "target_fpir", share);
}

void SettingsController::setSetupStep(int step)
{
    if (step != m_state.view().setupStep)
        setOne("setup", "step", static_cast<qlonglong>(step));
}

void SettingsController::finishSetup()
{
    setOne("setup", "done", true);
}

void SettingsController::restart()
{
    if (m_state.isRestarting())
        return;
    m_ports.audit(otherEvent(kAdminActor, AuditKind::Restarted));
    m_state.setRestarting();
    QTimer::singleShot(kRestartSeen, this, &SettingsController::restartWanted);
}

void SettingsController::takeEffect(const Config& before)
{
    if (before.attendance.timeZone != m_config.attendance.timeZone)
        useTimeZone(m_config.attendance.timeZone);
    if (before.attendance.door != m_config.attendance.door ||
        before.attendance.direction.mode != m_config.attendance.direction.mode ||
        before.attendance.direction.dayBoundaryHour != m_config.attendance.direction.dayBoundaryHour)
        m_ports.useAttendance(m_config.attendance);
    if (!sameCamera(before.source, m_config.source))
        m_ports.useCamera(m_config.source);
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
    view.theme = shown(kThemes, m_config.screen.theme);
    view.language = m_config.screen.language;
    view.languages = m_config.screen.languages;
    view.volume = m_config.screen.soundVolume;
    view.spoken = m_config.screen.spoken;
    view.receipt = m_config.screen.receipt;
    view.setupDone = m_config.setup.done || !m_offerSetup;
    view.setupStep = m_config.setup.step;
    view.problem = m_problem;
    m_state.set(view);
}

} // namespace rollcall
