#pragma once

#include "connectors/adms/judgement.h"
#include "connectors/adms/settings.h"
#include "outbox/roster_change.h"

#include <deque>
#include <functional>
#include <optional>

namespace rollcall::adms {

/// Roster changes on their way to the server, one request at a time. Each is answered once.
class PeopleSender
{
public:
    using Answer = std::function<void(DeliveryAnswer)>;
    PeopleSender(const Settings& settings, Answer answer) : m_settings(settings), m_answer(std::move(answer)) {}

    /// A newer change of a person replaces one that waits.
    void add(const RosterChange& change);
    /// The lines of the next change that the protocol has a word for; nothing while one is in flight or none waits.
    [[nodiscard]] std::optional<QByteArray> next();
    /// The answer to what is in flight.
    void answered(const net::Judgement& judgement);
    /// All go back: the server is away.
    void handBack(const net::Judgement& judgement);
    /// The connector was stopped: nothing is answered any more.
    void drop();

private:
    void answer(qint64 ticket, const net::Judgement& judgement);

    const Settings& m_settings;
    const Answer m_answer;
    std::deque<RosterChange> m_waiting; ///< the first is in flight when `m_isInFlight`
    bool m_isInFlight = false;
};

} // namespace rollcall::adms
