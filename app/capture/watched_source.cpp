#include "capture/watched_source.h"

#include "base/logging.h"
#include "capture/pipeline_run.h"

#include <condition_variable>
#include <deque>

namespace rollcall {

namespace {

/// How often the supervisor looks at its player: under a frame's time, and next to no work.
constexpr Milliseconds kLook{20};
/// Players left behind because they hang. Each holds a thread and perhaps an open device: a few, then no more until one
/// ends.
constexpr std::size_t kMaxAbandoned = 3;

} // namespace

/// Shared by the two threads and the owner; the last one destroys it.
class WatchedSource::Supervisor
{
public:
    Supervisor(SourceConfig config, SourcePlan plan, const Clock& clock, WatchTimings timings, Callbacks callbacks)
        : m_config(std::move(config)), m_plan(std::move(plan)), m_clock(clock), m_timings(timings),
          m_outlet(std::make_shared<FrameOutlet>(std::move(callbacks), clock, m_plan.recording && m_config.everyFrame)),
          m_backoff(timings.reopenBase, timings.reopenCap)
    {}

    /// Body of the watching thread.
    void supervise();
    /// From the owner: no callback after it returned; true when both threads ended in time.
    bool stop();

private:
    struct Player
    {
        std::shared_ptr<PipelineRun> run;
        std::shared_ptr<std::atomic<bool>> gone = std::make_shared<std::atomic<bool>>(false);
        std::thread thread;
    };
    [[nodiscard]] bool isStopping();
    /// Until `done` or stopped; false when stopped.
    template <class Predicate> bool waitUntil(Predicate done);
    /// One opening, watched until it ends. Nothing when it was stopped from outside, or the recording is over.
    [[nodiscard]] std::optional<Error> open();
    [[nodiscard]] std::optional<Error> watch(const PipelineRun& run);
    void dispose(Player player);
    [[nodiscard]] bool mayOpen();
    /// A camera comes back, and so does a recording that stands in for one. Any other, played again, would show the
    /// same people a second time, and a replay's times would go back.
    [[nodiscard]] bool comesAgain() const { return !m_plan.recording || (m_config.loop && !m_config.everyFrame); }

    SourceConfig m_config;
    SourcePlan m_plan;
    const Clock& m_clock;
    const WatchTimings m_timings;
    const std::shared_ptr<FrameOutlet> m_outlet;
    Backoff m_backoff;
    std::deque<Player> m_abandoned; ///< of the supervising thread
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    bool m_ended = false;
};

bool WatchedSource::Supervisor::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

template <class Predicate> bool WatchedSource::Supervisor::waitUntil(Predicate done)
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping && !done())
        m_changed.wait_for(lock, kLook);
    return !m_stopping;
}

void WatchedSource::Supervisor::supervise()
{
    while (!isStopping()) {
        m_outlet->announce(SourceState::Opening);
        const auto lost = open();
        if (isStopping())
            break;
        if (!lost) {
            m_outlet->announce(SourceState::Ended);
            break;
        }
        if (!comesAgain()) {
            m_outlet->announce(SourceState::Stopped, lost->message);
            break;
        }
        const MonotonicTime reopenAt = m_clock.monotonic() + m_backoff.next();
        waitUntil([&] { return m_clock.monotonic() >= reopenAt && mayOpen(); });
    }
    for (Player& player : m_abandoned)
        player.thread.detach();
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

bool WatchedSource::Supervisor::mayOpen()
{
    std::erase_if(m_abandoned, [](Player& player) {
        if (!*player.gone)
            return false;
        player.thread.join();
        return true;
    });
    return m_abandoned.size() < kMaxAbandoned;
}

std::optional<Error> WatchedSource::Supervisor::open()
{
    if (!m_plan.recording) {
        auto plan = makeSourcePlan(m_config);
        if (!plan) {
            m_outlet->announce(SourceState::Lost, plan.error().message);
            return plan.error();
        }
        m_plan = std::move(*plan);
    }
    Player player;
    player.run = std::make_shared<PipelineRun>(m_plan, m_config, m_outlet);
    player.thread = std::thread([run = player.run, gone = player.gone] {
        run->execute();
        *gone = true;
    });
    auto lost = watch(*player.run);
    // The word goes out first: taking a broken pipeline down may take its time.
    m_outlet->dismiss();
    if (lost && !isStopping()) {
        qCWarning(lcCapture).noquote() << "source lost:" << lost->message;
        m_outlet->announce(SourceState::Lost, lost->message);
    }
    dispose(std::move(player));
    return lost;
}

std::optional<Error> WatchedSource::Supervisor::watch(const PipelineRun& run)
{
    std::uint64_t seen = run.progress();
    MonotonicTime since = m_clock.monotonic();
    bool wasLive = false;
    bool stalled = false;
    waitUntil([&] {
        if (run.end() != RunEnd::Running)
            return true;
        const auto now = m_clock.monotonic();
        if (const auto progress = run.progress(); progress != seen || m_outlet->isDelivering()) {
            seen = progress;
            since = now;
        }
        if (!wasLive && !run.isOpening()) {
            wasLive = true;
            m_backoff.reset();
        }
        stalled = now - since >= (run.isOpening() ? m_timings.opening : m_timings.stall);
        return stalled;
    });
    if (run.end() == RunEnd::Failed)
        return run.error();
    if (!stalled)
        return std::nullopt;
    if (m_plan.recording) {
        // Also when GStreamer's decodebin swallows a demuxer's error, as it does when that comes while it is still
        // linking.
        const QString text = comesAgain() ? QStringLiteral("The recording %1 delivers no frames; restarting it")
                                          : QStringLiteral("The rest of the recording %1 cannot be read");
        return Error{ErrorCode::Timeout, text.arg(m_config.uri)};
    }
    return wasLive ? Error{ErrorCode::Timeout, QStringLiteral("The camera stopped delivering images; reopening it")}
                   : Error{ErrorCode::Timeout, QStringLiteral("The camera does not respond; reopening it")};
}

void WatchedSource::Supervisor::dispose(Player player)
{
    player.run->cancel();
    std::unique_lock lock(m_mutex);
    // Not cut short by a stop: the owner waits as long as this, and a thread that ends is better than one left behind.
    for (auto waited = Milliseconds{0}; !*player.gone && waited < m_timings.stop; waited += kLook)
        m_changed.wait_for(lock, kLook);
    lock.unlock();
    if (*player.gone) {
        player.thread.join();
        return;
    }
    qCWarning(lcCapture) << "a video pipeline hangs and is abandoned";
    m_abandoned.push_back(std::move(player));
}

bool WatchedSource::Supervisor::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
    }
    const bool quiet = m_outlet->close(m_timings.stop);
    std::unique_lock lock(m_mutex);
    m_changed.notify_all();
    return m_changed.wait_for(lock, m_timings.stop + kLook, [this] { return m_ended; }) && quiet;
}

WatchedSource::WatchedSource(SourceConfig config, SourcePlan plan, const Clock& clock, WatchTimings timings)
    : m_config(std::move(config)), m_plan(std::move(plan)), m_clock(clock), m_timings(timings)
{}

WatchedSource::~WatchedSource()
{
    stop();
}

void WatchedSource::start(Callbacks callbacks)
{
    stop();
    m_supervisor = std::make_shared<Supervisor>(m_config, m_plan, m_clock, m_timings, std::move(callbacks));
    m_thread = std::thread([supervisor = m_supervisor] { supervisor->supervise(); });
}

void WatchedSource::stop()
{
    if (!m_supervisor)
        return;
    if (m_supervisor->stop()) {
        m_thread.join();
    } else {
        qCWarning(lcCapture) << "a video source does not stop and is abandoned";
        m_thread.detach();
    }
    m_supervisor.reset();
}

} // namespace rollcall
