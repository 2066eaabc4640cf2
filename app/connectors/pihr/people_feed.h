#pragma once

#include "base/clock.h"
#include "connectors/pihr/people_codec.h"

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace rollcall::pihr {

/// News of people on its way to the server: newest word on each person, one message under way at a time, sent again
/// over a new connection. What is here is on the kiosk's disk until it is settled. Pure.
class PeopleFeed
{
public:
    /// A server that refuses the same news so often does not want it.
    static constexpr int kMaxTries = 3;

    void add(RosterChange news);
    /// The next message, when one is due and none is under way. `answerBy` is when `overdue` becomes true.
    [[nodiscard]] QString next(const Speech& speech, const Numbers& numbers, MonotonicTime answerBy);
    /// Whether the reply was to the message under way.
    bool answered(Dialect dialect, const Reply& reply);
    /// No answer came, or the connection is gone: what was under way is sent again.
    void lost();
    /// The server wants none: all that waits is settled.
    void drop();
    /// Tickets that nobody need tell the server any more, since the last call.
    [[nodiscard]] std::vector<qint64> takeSettled() { return std::exchange(m_settled, {}); }
    /// When the message under way counts as unanswered.
    [[nodiscard]] std::optional<MonotonicTime> deadline() const;
    [[nodiscard]] std::size_t size() const noexcept { return m_waiting.size(); }

private:
    struct Item
    {
        RosterChange news;
        std::size_t part = 0; ///< of its messages: the next one, or the one under way
        int tries = 0;        ///< of that one
    };
    void settleFirst();

    std::deque<Item> m_waiting; ///< the first one is under way when `m_inFlight`
    std::vector<qint64> m_settled;
    bool m_inFlight = false;
    MonotonicTime m_answerBy{};
};

} // namespace rollcall::pihr
