#pragma once

#include "base/clock.h"
#include "screen/conditions.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace rollcall {

/// Whether ledger and recognition are there and answer; reports it to the screen. Main thread.
class PartWatch : public QObject
{
    Q_OBJECT
public:
    using Silence = std::function<std::chrono::nanoseconds()>;
    /// A part that has shown no life for so long is said to have stopped: a commit on a slow card takes a second, a
    /// PIN check two. Well before the watchdog restarts the kiosk.
    static constexpr std::chrono::seconds kSilenceLimit{5};
    /// What starts within so many looks is not worth a word.
    static constexpr int kQuietLooks = 3;
    static constexpr Milliseconds kLookInterval{1'000};

    explicit PartWatch(screen::Conditions& conditions) : m_conditions(conditions) {}
    /// Looks once a second from now on.
    void start(Silence ledger, Silence recognition);
    void look();

    /// The store is open, or it is known why not.
    void ledgerSpoke();
    void recognitionLoaded();
    /// It cannot be loaded; one sentence.
    void recognitionMissing(const QString& problem);
    /// What recognition said of a frame; empty: all well.
    void frameProcessed(const QString& error, MonotonicTime now);

private:
    void report();

    enum class Recognition { Starting, Loaded, Missing };
    screen::Conditions& m_conditions;
    Silence m_ledger;
    Silence m_recognition;
    QTimer m_timer;
    int m_looks = 0;
    bool m_ledgerSpoke = false;
    Recognition m_stage = Recognition::Starting;
    QString m_problem; ///< Missing: why; Loaded: of the newest frames
    std::optional<MonotonicTime> m_failingSince;
    bool m_failing = false; ///< for long enough
};

} // namespace rollcall
