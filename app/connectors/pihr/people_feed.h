#pragma once

#include "base/clock.h"
#include "connectors/pihr/people_codec.h"

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace rollcall::pihr {

/// Roster changes on their way to the server: the newest of each person, one message in flight at a time, sent again
/// over a new connection. They stay on the kiosk's disk until they are settled. Pure.
class PeopleFeed
{
public:
    /// A server that refuses the same change so often does not want it.
    static constexpr int kMaxTries = 3;

    void add(RosterChange change);
    /// The next message, when one is due and none is in flight. `answerBy` is when `overdue` becomes true.
    [[nodiscard]] QString next(const Speech& speech, const Numbers& numbers, MonotonicTime answerBy);
    /// Whether the reply was to the message in flight.
    bool answered(Dialect dialect, const Reply& reply);
    /// No answer came, or the connection is gone: what was in flight is sent again.
    void lost();
    /// The server wants none: all that waits is settled.
    void drop();
    /// Tickets that are settled since the last call.
    [[nodiscard]] std::vector<qint64> takeSettled() { return std::exchange(m_settled, {}); }
    /// When the message in flight counts as unanswered.
    [[nodiscard]] std::optional<MonotonicTime> deadline() const;
    [[nodiscard]] std::size_t size() const noexcept { return m_waiting.size(); }

private:
    struct Item
    {
        RosterChange change;
        std::size_t part = 0; ///< of its messages: the next one, or the one in flight
        int tries = 0;        ///< of that one
    };
    void settleFirst();

    std::deque<Item> m_waiting; ///< the first one is in flight when `m_inFlight`
    std::vector<qint64> m_settled;
    bool m_inFlight = false;
    MonotonicTime m_answerBy{};
};

} // namespace rollcall::pihr
