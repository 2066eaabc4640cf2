#pragma once

#include <QObject>

#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace rollcall {

/// The one way values cross from thread to thread: put into a mutex-guarded box, then a wake-up without payload.
/// (A queued signal that carries the value copies it through Qt's event and hides data races from ThreadSanitizer.)
///
/// The wake-up is called outside the lock, once per transition from empty to filled, from the sender's thread.
template <class T> class Mailbox
{
public:
    enum class Overflow {
        DropOldest, ///< newest wins: frames, states
        DropNewest, ///< what came first is kept: bounded work queues
    };

    explicit Mailbox(std::size_t capacity, Overflow overflow = Overflow::DropOldest)
        : m_capacity(capacity), m_overflow(overflow)
    {}

    /// Set before the first `put`, or while no other thread uses the box.
    void onFilled(std::function<void()> wake)
    {
        const std::lock_guard lock(m_mutex);
        m_wake = std::move(wake);
    }
    /// After this call the wake-up is no longer called; one already running has ended or uses its own copy.
    void silence()
    {
        const std::lock_guard lock(m_mutex);
        m_wake = nullptr;
    }

    /// False when something had to be dropped (this value or the oldest one); the loss is counted.
    bool put(T value)
    {
        std::function<void()> wake;
        bool kept = true;
        {
            const std::lock_guard lock(m_mutex);
            if (m_values.size() >= m_capacity) {
                kept = false;
                ++m_dropped;
                if (m_overflow == Overflow::DropNewest)
                    return false;
                m_values.pop_front();
            }
            if (m_values.empty() && !m_wakePending) {
                m_wakePending = true;
                wake = m_wake;
            }
            m_values.push_back(std::move(value));
        }
        if (wake)
            wake();
        return kept;
    }

    /// Everything that waits, oldest first.
    [[nodiscard]] std::vector<T> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        m_wakePending = false;
        std::vector<T> all(std::make_move_iterator(m_values.begin()), std::make_move_iterator(m_values.end()));
        m_values.clear();
        return all;
    }
    /// The newest value; older ones are discarded (and not counted as dropped: the reader chose so).
    [[nodiscard]] std::optional<T> takeNewest()
    {
        const std::lock_guard lock(m_mutex);
        m_wakePending = false;
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> newest(std::move(m_values.back()));
        m_values.clear();
        return newest;
    }
    [[nodiscard]] std::uint64_t droppedCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_dropped;
    }

private:
    mutable std::mutex m_mutex;
    std::deque<T> m_values;
    std::function<void()> m_wake;
    const std::size_t m_capacity;
    const Overflow m_overflow;
    std::uint64_t m_dropped = 0;
    bool m_wakePending = false;
};

/// A wake-up that runs `drain` in the thread of `receiver`, through its event loop, for as long as `receiver` is there.
/// May be called in any thread.
[[nodiscard]] std::function<void()> wakeThreadOf(QObject* receiver, std::function<void()> drain);

/// The same with a member function of `receiver`, or a function of it.
template <class Receiver, class Drain> [[nodiscard]] std::function<void()> wakeIn(Receiver* receiver, Drain drain)
{
    return wakeThreadOf(receiver, [receiver, drain] { std::invoke(drain, receiver); });
}

} // namespace rollcall
