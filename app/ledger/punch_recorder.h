#pragma once

#include "attendance/service.h"
#include "ledger/clock_corrections.h"
#include "ledger/delivery.h"
#include "ledger/ledger_context.h"
#include "storage/store.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace rollcall {

/// Records punches of accepted people: direction, duplicates, commit, confirmation.
class PunchRecorder
{
public:
    PunchRecorder(Store& store, LedgerContext& context, Delivery& delivery, ClockCorrections& clock);

    /// A person agreed on by the decision gate.
    void record(const PunchCandidate& candidate);
    /// The expression of a person who was accepted a moment ago, for the systems that get it with the punch.
    void noteExpression(const PersonId& person, const QString& expression, double confidence);
    /// The request names the person by identifier only.
    void record(PunchRequest request, TrackId track);
    [[nodiscard]] bool knows(const PersonId& id) const;
    /// The answer to DirectionAsked; nothing: not answered. A question is answered once.
    void answerDirection(TrackId track, std::optional<Direction> direction);
    /// Punches that a connector collected from a device. False when one could not be stored: none is confirmed then.
    [[nodiscard]] bool recordCollected(const std::vector<PunchDraft>& punches);
    /// The runner-up of that punch's decision; empty if no one was close, or after a restart. Can be taken once.
    [[nodiscard]] PersonId takeRival(const QUuid& key);
    /// The attendance rules have changed: from the next punch on.
    void useRules();

private:
    void recordKnown(const PunchRequest& request, TrackId track);
    void refuse(TrackId track, const Person& person, const Refusal& refusal);

    Store& m_store;
    LedgerContext& m_context;
    Delivery& m_delivery;
    ClockCorrections& m_clock;
    std::optional<AttendanceService> m_service;
    std::map<TrackId, PunchRequest> m_asked;
    std::deque<std::pair<QUuid, PersonId>> m_rivals; ///< of the newest punches by face, for "Not me"
};

} // namespace rollcall
