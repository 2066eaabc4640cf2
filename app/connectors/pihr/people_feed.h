#pragma once

#include "base/clock.h"
#include "connectors/pihr/people_codec.h"
#include "outbox/delivery.h"

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace rollcall::pihr {

/// Roster changes on their way to the server: the newest of each person, one message in flight at a time. Each is
/// answered once; what the server did not take is handed back, and comes again when it is due. Pure.
class PeopleFeed
{
public:
    void add(RosterChange change);
    /// The next message, when one is due and none is in flight. `answerBy` is its `deadline`.
    [[nodiscard]] QString next(const Speech& speech, const Numbers& numbers, MonotonicTime now, MonotonicTime answerBy);
    /// Whether the reply was to the message in flight.
    bool answered(Dialect dialect, const Reply& reply);
    /// The server does not know the message in flight.
    void notUnderstood(const Reply& reply);
    /// The connection is gone.
    void lost(const QString& why);
    /// No answer came in time. A server that is silent about people is left alone for a while, and then for longer.
    void unanswered(const QString& why, MonotonicTime now);
    /// The server wants none: all that waits is settled.
    void drop();
    /// Since the last call.
    [[nodiscard]] std::vector<DeliveryAnswer> takeAnswers() { return std::exchange(m_answers, {}); }
    /// When the message in flight counts as unanswered.
    [[nodiscard]] std::optional<MonotonicTime> deadline() const;
    void extend(MonotonicTime answerBy) { m_answerBy = answerBy; }
    /// When something that waits may be sent to a server that was silent.
    [[nodiscard]] std::optional<MonotonicTime> resumesAt() const;
    [[nodiscard]] bool isInFlight() const noexcept { return m_inFlight; }
    [[nodiscard]] std::size_t size() const noexcept { return m_waiting.size(); }

private:
    struct Item
    {
        RosterChange change;
        std::size_t part = 0;      ///< of its messages: the next one, or the one in flight
        bool isUnknown = false;    ///< the server does not have this person
        bool removesFirst = false; ///< a former holder of the identifier, before the rest is said

        [[nodiscard]] RosterChange::Kind kind() const
        {
            return removesFirst ? RosterChange::Kind::Removed : change.kind;
        }
    };
    void finishFirst(DeliveryAnswer::Verdict verdict, const QString& reason = {});

    std::deque<Item> m_waiting; ///< the first one is in flight when `m_inFlight`
    std::vector<DeliveryAnswer> m_answers;
    bool m_inFlight = false;
    MonotonicTime m_answerBy{};
    int m_silences = 0; ///< messages without an answer, in a row
    std::optional<MonotonicTime> m_quietUntil;
};

} // namespace rollcall::pihr
