#pragma once

#include "base/worker_thread.h"
#include "capture/frame_source.h"
#include "config/config.h"
#include "kiosk/attack_watch.h"
#include "kiosk/options.h"
#include "kiosk/presenter.h"
#include "ops/watchdog.h"
#include "vision/vision_worker.h"

#include <QObject>

#include <memory>

namespace rollcall {

class LedgerWorker;
class SiteService;
class UpkeepDesk;

/// The kiosk without its window: builds the threads, joins them, stops them in order (capture, vision, ledger, connectors).
class Application : public QObject
{
    Q_OBJECT
public:
    Application(Config config, KioskOptions options, std::unique_ptr<Clock> clock, ui::KioskState& state);
    ~Application() override;

    [[nodiscard]] const Clock& clock() const noexcept { return *m_clock; }
    [[nodiscard]] Presenter& presenter() noexcept { return *m_presenter; }
    AttackWatch m_attacks; ///< used in the vision thread only
    /// Threads first, camera last, so that nothing is lost on the way.
    void start();
    /// Bounded; false when a thread had to be left behind.
    bool stop();

Q_SIGNALS:
    /// The kiosk cannot work (models missing or wrong, camera name unusable): one sentence.
    void failed(const QString& sentence);
    /// With --exit-at-end: the recording has ended and the outbox is empty, or it did not empty in time.
    void finished(bool everythingDelivered);

private:
    void makeSite();
    void startLedger();
    void startVision();
    void startCamera();
    void connectPresenter();
    void startUpkeep();
    void onVisionOutput(VisionOutput output);
    void watchForEnd();
    [[nodiscard]] bool nothingPending() const;

    const Config m_config;
    const KioskOptions m_options;
    const std::unique_ptr<Clock> m_clock;
    ui::KioskState& m_state;
    std::unique_ptr<Presenter> m_presenter;
    std::unique_ptr<UpkeepDesk> m_upkeep;
    std::shared_ptr<VisionWorker::FrameBox> m_framesForVision;
    Mailbox<PunchCandidate> m_candidates;
    WorkerThread m_ledgerThread{QStringLiteral("ledger")};
    WorkerThread m_visionThread{QStringLiteral("vision")};
    std::shared_ptr<SiteService> m_site;
    LedgerWorker* m_ledger = nullptr; ///< lives in m_ledgerThread
    VisionWorker* m_vision = nullptr; ///< lives in m_visionThread
    std::unique_ptr<FrameSource> m_source;
    Watchdog m_watchdog;
    QTimer m_endTimer;
    QTimer m_cameraRetry;
    MonotonicTime m_endedAt{};
    bool m_stopped = false;
};

} // namespace rollcall
