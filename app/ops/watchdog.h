#pragma once

#include "base/worker_thread.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace rollcall {

/// Tells systemd that the kiosk is ready and alive; alive only while every watched thread's event loop beats.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    /// No sign of life for so long is a hang: a frame takes 50 ms, a commit on a slow card a second, a PIN check two.
    static constexpr std::chrono::seconds kSilenceLimit{15};

    explicit Watchdog(QObject* parent = nullptr);
    void watch(const WorkerThread* thread);
    void start();

private:
    void feed();
    QTimer m_timer;
    std::vector<const WorkerThread*> m_threads;
    bool m_silentReported = false;
};

} // namespace rollcall
