#pragma once

#include "base/clock.h"
#include "connectors/pihr/people_codec.h"

#include <deque>
#include <optional>

namespace rollcall::pihr {

/// What the server has still to be told of people, in memory: newest word on each person, one message under way at a time, sent again over a
/// new connection. Pure.
class PeopleFeed
{
public:
    /// People remembered while the server is away; a portrait has some 10 KiB. Past it the oldest news is dropped.
    static constexpr std::size_t kMost = 500;
    /// A server that refuses the same news so often does not want it.
    static constexpr int kMostTries = 3;

    void add(PersonNews news);
    /// The next message, when one is due and none is under way. `answerBy` is when `overdue` becomes true.
    [[nodiscard]] QString next(const Speech& speech, const Numbers& numbers, MonotonicTime answerBy);
    /// Whether the reply was to the message under way.
    bool answered(Dialect dialect, const Reply& reply);
    /// No answer came, or the connection is gone: what was under way is sent again.
    void lost();
    /// When the message under way counts as unanswered.
    [[nodiscard]] std::optional<MonotonicTime> deadline() const;
    [[nodiscard]] std::size_t size() const noexcept { return m_waiting.size(); }

private:
    struct Item
    {
        PersonNews news;
        int tries = 0;
    };
    std::deque<Item> m_waiting; ///< the first one is under way when `m_underWay`
    bool m_underWay = false;
    MonotonicTime m_answerBy{};
};

} // namespace rollcall::pihr
