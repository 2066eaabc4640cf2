#pragma once

#include "attendance/audit_event.h"
#include "base/error.h"
#include "capture/frame_source.h"
#include "config/config.h"
#include "config/site_settings.h"
#include "kiosk/start_config.h"
#include "ledger/ledger_events.h"
#include "screen/settings_admin.h"

#include <QObject>

#include <functional>
#include <vector>

namespace rollcall {

class LedgerThread;
class WorkerThread;

/// Keeps the settings made on screen, and puts a change into effect once it is stored. Main thread.
class SettingsController final : public QObject, public screen::SettingsAdmin
{
    Q_OBJECT
public:
    using Edit = std::function<Status(SiteSettings&)>;

    /// `cameras`: the thread that opens devices. References must outlive this.
    SettingsController(screen::SettingsState& state, StartConfig start, bool offerSetup, LedgerThread& ledger,
                       WorkerThread& cameras);

    /// In effect now. Connectors, and what else is read only at the start, as they will be after a restart.
    [[nodiscard]] const Config& config() const noexcept { return m_config; }
    [[nodiscard]] const SiteSettings& settings() const noexcept { return m_settings; }
    /// For other controllers too: edits the settings, stores them with these events in the audit trail, and puts into
    /// effect what can be while the program runs. An error changed nothing.
    void store(const Edit& edit, const std::vector<AuditEvent>& events, QObject* context, Reply<void> reply);

    void change(const screen::SettingsEdit& edit, QObject* context, Reply<void> reply) override;
    void listCameras(QObject* context, Reply<std::vector<screen::CameraChoice>> reply) override;
    void restart() override;

Q_SIGNALS:
    void attendanceChanged(const rollcall::AttendanceConfig& attendance);
    void cameraChanged(const rollcall::SourceConfig& camera);
    /// The words that say so have been on screen.
    void restartWanted();

private:
    void settle(const SiteSettings& kept, const Status& status);
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
    LedgerThread& m_ledger;
    WorkerThread& m_cameras;
};

} // namespace rollcall
