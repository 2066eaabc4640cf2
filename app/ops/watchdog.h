#pragma once

#include "base/worker_thread.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace rollcall {

/// Tells systemd that the kiosk is ready and alive; alive only while every watched thread's event loop beats. Its own
/// timer needs the thread that it lives in: the user interface beats by feeding.
class Watchdog : public QObject
{
    Q_OBJECT
public:
    /// No sign of life for so long is a hang: a frame takes 50 ms, a commit on a slow card a second, a PIN check two.
    static constexpr std::chrono::seconds kSilenceLimit{15};

    explicit Watchdog(QObject* parent = nullptr);
    /// `thread` must outlive the watchdog.
    void watch(const WorkerThread& thread);
    /// Something else that must show life: `silence` says for how long it has not. Called in the watchdog's thread.
    void watch(const QString& name, std::function<std::chrono::nanoseconds()> silence);
    void start();
    /// One line for `systemctl status`, which the check after an update reads, too.
    static void say(const QString& status);

private:
    void feed();
    QTimer m_timer;
    struct Watched
    {
        QString name;
        std::function<std::chrono::nanoseconds()> silence;
    };
    std::vector<Watched> m_watched;
    bool m_silentReported = false;
};

} // namespace rollcall
