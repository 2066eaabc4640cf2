#pragma once

#include "capture/frame_source.h"

#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace rollcall::test {

/// Keeps everything a source says.
class SourceRecorder
{
public:
    [[nodiscard]] FrameSource::Callbacks callbacks()
    {
        return {[this](FramePtr frame) {
                    const std::lock_guard lock(m_mutex);
                    m_frames.push_back(std::move(frame));
                    m_changed.notify_all();
                },
                [this](SourceState state, const QString& detail) {
                    const std::lock_guard lock(m_mutex);
                    m_states.emplace_back(state, detail);
                    m_changed.notify_all();
                }};
    }
    /// Waits until the source has been in `state` at least `times` times.
    bool waitFor(SourceState state, int times = 1, Milliseconds patience = std::chrono::seconds{20})
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience, [&] { return countOf(state) >= times; });
    }
    /// Waits until no more frames can come from a recording.
    bool waitForAnyEnd(Milliseconds patience = std::chrono::seconds{20})
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience,
                                  [&] { return countOf(SourceState::Ended) + countOf(SourceState::Lost) > 0; });
    }
    bool waitForFrames(std::size_t count, Milliseconds patience = std::chrono::seconds{20})
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience, [&] { return m_frames.size() >= count; });
    }
    [[nodiscard]] std::vector<FramePtr> frames() const
    {
        const std::lock_guard lock(m_mutex);
        return m_frames;
    }
    [[nodiscard]] std::size_t frameCount() const { return frames().size(); }
    [[nodiscard]] std::vector<SourceState> states() const
    {
        const std::lock_guard lock(m_mutex);
        std::vector<SourceState> all;
        for (const auto& entry : m_states)
            all.push_back(entry.first);
        return all;
    }
    /// What was said with the last Lost.
    [[nodiscard]] QString lossText() const
    {
        const std::lock_guard lock(m_mutex);
        QString text;
        for (const auto& entry : m_states) {
            if (entry.first == SourceState::Lost)
                text = entry.second;
        }
        return text;
    }

private:
    [[nodiscard]] int countOf(SourceState state) const
    {
        int count = 0;
        for (const auto& entry : m_states)
            count += entry.first == state ? 1 : 0;
        return count;
    }
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<FramePtr> m_frames;
    std::vector<std::pair<SourceState, QString>> m_states;
};

} // namespace rollcall::test
