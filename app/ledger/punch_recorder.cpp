#include "ledger/punch_recorder.h"

#include "base/logging.h"

#include <algorithm>

namespace rollcall {

namespace {

/// Punches by face within the longest undo window (a minute) and its grace, many times over.
constexpr std::size_t kMaxRivals = 256;
/// Three more good frames of the face, at one look a frame.
constexpr Milliseconds kExpressionFollows{15'000};

/// Nothing where how long ago that was is not known: the card would say it.
std::optional<Punch> previousOf(const PunchOrder& order)
{
    if (!order.previousAt || !order.isTimeKnown)
        return std::nullopt;
    Punch previous = *order.previous;
    previous.correction = TimeCorrection{0, order.previousAt->utc, order.previousAt->zoneOffset};
    return previous;
}

} // namespace

PunchRecorder::PunchRecorder(Store& store, LedgerContext& context, Delivery& delivery, ClockCorrections& clock)
    : m_store(store), m_context(context), m_delivery(delivery), m_clock(clock)
{
    useRules();
}

void PunchRecorder::useRules()
{
    m_service.emplace(m_store.ledger(), m_context.attendance);
}

void PunchRecorder::record(const PunchCandidate& candidate)
{
    PunchRequest request;
    request.person.id = candidate.person;
    request.at = candidate.at;
    request.similarity = candidate.similarity;
    request.rival = candidate.rival;
    request.portrait = candidate.portrait;
    if (!candidate.expected) {
        const Result<std::optional<Person>> person = m_store.roster().find(candidate.person);
        refuse(candidate.track, person && *person ? **person : request.person, {RefusalReason::NotExpected, {}, {}});
        return;
    }
    record(std::move(request), candidate.track);
}

void PunchRecorder::record(PunchRequest request, TrackId track)
{
    const Result<std::optional<Person>> person = m_store.roster().find(request.person.id);
    if (!person) {
        refuse(track, request.person,
               {RefusalReason::NotRecorded, person.error().message, std::nullopt, person.error().code});
        return;
    }
    if (!*person) {
        refuse(track, request.person, {RefusalReason::PersonUnknown, {}, std::nullopt});
        return;
    }
    request.person = **person;
    recordKnown(request, track);
}

bool PunchRecorder::knows(const PersonId& id) const
{
    const Result<std::optional<Person>> person = m_store.roster().find(id);
    return person && *person;
}

void PunchRecorder::recordKnown(const PunchRequest& request, TrackId track)
{
    const Result<PunchOrder> order = m_service->orderOf(request.person.id, request.at);
    PunchOutcome outcome = m_service->record(request);
    if (std::holds_alternative<DirectionNeeded>(outcome)) {
        m_asked[track] = request;
        m_context.ports.publish(DirectionAsked{track, request.person});
        return;
    }
    if (const auto* refusal = std::get_if<Refusal>(&outcome)) {
        refuse(track, request.person, *refusal);
        return;
    }
    Punch& punch = std::get<Punch>(outcome);
    m_context.problem.recordingWorks();
    if (request.at.quality != ClockQuality::Synchronized)
        m_clock.noteUncertainPunch();
    const Milliseconds undoFor =
        request.method == VerifyMethod::Face ? m_context.attendance.undoWindow : Milliseconds{0};
    m_delivery.hold(punch.sequence, undoFor);
    if (undoFor > Milliseconds{0} && !request.rival.isEmpty()) {
        m_rivals.emplace_back(punch.facts.key, request.rival);
        if (m_rivals.size() > kMaxRivals)
            m_rivals.pop_front();
    }
    if (const Status kept = m_store.evidence().keepPortrait(punch, request.portrait); !kept)
        qCWarning(lcKiosk).noquote() << "a punch is sent without the picture:" << kept.error().message;
    m_context.ports.publish(PunchRecorded{track, std::move(punch), order ? previousOf(*order) : std::nullopt, undoFor});
    m_delivery.committed();
}

void PunchRecorder::noteExpression(const PersonId& person, const QString& expression, double confidence)
{
    const WallTime since = m_context.clock.wall() - kExpressionFollows;
    if (const Status kept = m_store.evidence().keepExpression(person, expression, confidence, since); !kept)
        qCWarning(lcKiosk).noquote() << "a punch is sent without the expression:" << kept.error().message;
}

void PunchRecorder::refuse(TrackId track, const Person& person, const Refusal& refusal)
{
    if (refusal.reason == RefusalReason::NotRecorded) {
        m_context.problem.setFromRecording({refusal.code, refusal.detail});
        m_context.refuseUnrecorded(track, person, refusal.detail);
    } else {
        m_context.ports.publish(PunchRefused{track, person, refusal});
    }
}

void PunchRecorder::answerDirection(TrackId track, std::optional<Direction> direction)
{
    const auto asked = m_asked.find(track);
    if (asked == m_asked.end())
        return;
    PunchRequest request = std::move(asked->second);
    m_asked.erase(asked);
    if (!direction) {
        m_context.ports.retract(request.person.id);
        return;
    }
    request.chosen = direction;
    recordKnown(request, track);
}

bool PunchRecorder::recordCollected(const std::vector<PunchDraft>& punches)
{
    for (const PunchDraft& draft : punches) {
        if (const Result<Punch> punch = m_store.ledger().append(draft); !punch) {
            m_context.problem.setFromRecording(punch.error());
            return false;
        }
    }
    m_delivery.committed();
    return true;
}

PersonId PunchRecorder::takeRival(const QUuid& key)
{
    const auto found =
        std::find_if(m_rivals.begin(), m_rivals.end(), [&key](const auto& one) { return one.first == key; });
    if (found == m_rivals.end())
        return {};
    const PersonId rival = found->second;
    m_rivals.erase(found);
    return rival;
}

} // namespace rollcall
