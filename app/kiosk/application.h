#pragma once

#include "base/worker_thread.h"
#include "capture/frame_source.h"
#include "kiosk/admin_access_controller.h"
#include "kiosk/attendance_controller.h"
#include "kiosk/audit_controller.h"
#include "kiosk/background_threads.h"
#include "kiosk/class_controller.h"
#include "kiosk/clock_controller.h"
#include "kiosk/connections_controller.h"
#include "kiosk/device_controller.h"
#include "kiosk/enrollment_controller.h"
#include "kiosk/expectation_book.h"
#include "kiosk/export_controller.h"
#include "kiosk/options.h"
#include "kiosk/outbox_controller.h"
#include "kiosk/people_controller.h"
#include "kiosk/presence_controller.h"
#include "kiosk/presenter.h"
#include "kiosk/recognition_controller.h"
#include "kiosk/settings_controller.h"
#include "kiosk/start_config.h"
#include "kiosk/system_controller.h"
#include "ledger/ledger_thread.h"
#include "ops/watchdog.h"
#include "screen/admin_services.h"
#include "vision/code_worker.h"
#include "vision/vision_worker.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace rollcall {

class ApiHost;
class SiteService;

/// The kiosk without its window: builds the threads, joins them, stops them in order (capture, vision, ledger,
/// connectors).
class Application : public QObject
{
    Q_OBJECT
public:
    Application(StartConfig start, KioskOptions options, std::unique_ptr<Clock> clock, screen::KioskState& state,
                std::shared_ptr<InstanceLock> lock = {});
    ~Application() override;

    [[nodiscard]] const Clock& clock() const noexcept { return *m_clock; }
    [[nodiscard]] Presenter& presenter() noexcept { return *m_presenter; }
    /// For the pages of the administration.
    [[nodiscard]] screen::AdminServices services() noexcept;
    /// Threads first, camera last, so that nothing is lost on the way.
    void start();
    /// Bounded; false when a thread had to be left behind.
    bool stop();

Q_SIGNALS:
    /// A run that plays a recording once cannot: one sentence.
    void failed(const QString& sentence);
    /// Of a person recognized a moment ago, while `engine.expressions` is on.
    void expressionSeen(const rollcall::SeenExpression& seen);
    /// The program is to stop in order and start again.
    void restartWanted();
    /// With --exit-at-end: the recording has ended and the outbox is empty, or it did not empty in time.
    void finished(bool everythingDelivered);

private:
    void makeSite();
    void makeApi();
    void startLedger();
    void startVision();
    void narrowRecognition();
    void wantPortraits(bool wanted);
    [[nodiscard]] std::unique_ptr<QObject> goOnWithoutFaces(const Error& error);
    void startCamera();
    void useCamera(const SourceConfig& camera);
    void connectEnrollment();
    void connectPresenter();
    void onVisionOutput(VisionOutput output);
    void watchForEnd();
    [[nodiscard]] bool nothingPending() const;

    const Config m_config;
    SourceConfig m_camera; ///< in effect
    const KioskOptions m_options;
    const std::shared_ptr<InstanceLock> m_lock;
    const std::unique_ptr<Clock> m_clock;
    screen::KioskState& m_state;
    std::unique_ptr<Presenter> m_presenter;
    std::shared_ptr<VisionWorker::FrameBox> m_framesForVision;
    Mailbox<PunchCandidate> m_candidates;
    const TasksFor m_home{this}; ///< from the other threads
    LedgerThread m_ledger;
    BackgroundThreads m_background;
    AttendanceController m_attendance{m_ledger};
    AuditController m_audit;
    ClockController m_clockController{m_background, m_ledger};
    std::unique_ptr<EnrollmentController> m_enrollment;
    ExportController m_exports{
        {m_config.storage, m_config.attendance.direction.dayBoundaryHour, {}}, *m_clock, m_background, m_ledger};
    std::unique_ptr<PeopleController> m_people;
    PresenceController m_presence{m_ledger, m_exports};
    RecognitionController m_recognition;
    SystemController m_system;
    WorkerThread m_visionThread{QStringLiteral("vision")};
    WorkerThread m_cameraThread{QStringLiteral("camera")}; ///< opens and closes devices: a driver may take seconds
    SettingsController m_settings;
    DeviceController m_devices{m_settings, m_ledger};
    const std::shared_ptr<ExpectationBook> m_expected = std::make_shared<ExpectationBook>();
    ClassController m_classes{m_ledger, m_expected, *m_clock};
    std::shared_ptr<SiteService> m_site;
    std::unique_ptr<ConnectionsController> m_connections;
    std::atomic<quint64> m_framesExamined{0}; ///< counted in the vision thread
    std::unique_ptr<ApiHost> m_api;
    OutboxController m_outbox{m_ledger};
    AdminAccessController m_access;
    VisionWorker* m_vision = nullptr; ///< lives in m_visionThread
    CodeWorker* m_codes = nullptr;    ///< likewise, instead of it
    std::atomic<bool> m_wantsPortraits{false};
    std::unique_ptr<FrameSource> m_source;
    bool m_cameraClosing = false; ///< another is opened once it has let go of the device
    Watchdog m_watchdog;
    QTimer m_endTimer;
    QTimer m_cameraRetry;
    MonotonicTime m_endedAt{};
    bool m_stopped = false;
};

} // namespace rollcall
