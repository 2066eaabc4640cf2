#pragma once

#include "attendance/audit_event.h"
#include "base/error.h"
#include "capture/frame_source.h"
#include "config/config.h"
#include "config/site_settings.h"
#include "kiosk/start_config.h"
#include "ledger/ledger_events.h"
#include "screen/settings_requests.h"

#include <QObject>

#include <functional>
#include <vector>

namespace rollcall {

/// What the desk asks of the other threads. Each returns at once and answers in the main thread.
struct SettingsPorts
{
    /// Stores and audits, in the ledger thread.
    std::function<void(SiteSettings, AuditEvent, std::function<void(Status)>)> keep;
    std::function<void(AuditEvent)> audit;
    std::function<void(AttendanceConfig)> useAttendance;
    std::function<void(SourceConfig)> useCamera;
    std::function<void(std::function<void(std::vector<CameraInfo>)>)> listCameras;
};

/// Between the settings' screens and what they set: keeps the settings, and puts a change into effect once it is
/// stored. Main thread.
class SettingsController : public QObject, public screen::SettingsRequests
{
    Q_OBJECT
public:
    using Edit = std::function<Status(SiteSettings&)>;

    SettingsController(screen::SettingsState& state, StartConfig start, bool offerSetup);

    void setPorts(SettingsPorts ports) { m_ports = std::move(ports); }
    /// In effect now, but for connectors and what else is read only at the start: those as they will be after a
    /// restart.
    [[nodiscard]] const Config& config() const noexcept { return m_config; }
    [[nodiscard]] const SiteSettings& settings() const noexcept { return m_settings; }
    /// For other desks too: edits the settings, stores them with an entry in the audit trail, and puts into effect what
    /// can be while the program runs. `done`, which may be empty, hears the end; an error changed nothing.
    void change(const Edit& edit, const AuditEvent& event, std::function<void(const Status&)> done = {});

    void setDoor(const QString& name, screen::DirectionRule rule) override;
    void setZone(const QString& iana) override;
    void setTheme(screen::ThemeKind theme) override;
    void setLanguage(const QString& language) override;
    void setLanguages(const QStringList& languages) override;
    void setVolume(int percent) override;
    void setSpoken(bool spoken) override;
    void setReceipt(bool shown) override;
    void listCameras() override;
    void setCamera(const screen::CameraSettings& camera) override;
    void setAttackDetection(screen::AttackDetection mode) override;
    void setStrangersShare(double share) override;
    void setSetupStep(int step) override;
    void finishSetup() override;
    void restart() override;

Q_SIGNALS:
    /// The words that say so have been on screen.
    void restartWanted();

private:
    void setOne(const char* table, const char* key, const QVariant& value);
    void takeEffect(const Config& before);
    void publish();

    screen::SettingsState& m_state;
    const Config m_base;
    Config m_config;
    const LivenessMode m_livenessAtStart; ///< in effect
    const double m_targetAtStart;         ///< in effect
    SiteSettings m_settings;              ///< with what is being stored
    SiteSettings m_stored;
    QString m_problem;
    const bool m_offerSetup;
    SettingsPorts m_ports;
};

} // namespace rollcall
