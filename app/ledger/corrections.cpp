#include "ledger/corrections.h"

#include <QTimer>

#include <utility>

namespace rollcall {

namespace {

/// The card shows for the undo window from when the punch is stored; the finger's way here, and a busy ledger, take
/// more.
constexpr Milliseconds kUndoGrace{5'000};
/// The person undone is accepted again after this: long enough to read that it worked, and to step aside.
constexpr Milliseconds kUndoPause{3'000};

} // namespace

Result<Punch> Corrections::voidFresh(const QUuid& key)
{
    ROLLCALL_TRY_ASSIGN(const std::optional<Punch> punch, m_store.ledger().findByKey(key));
    if (!punch || punch->facts.method != VerifyMethod::Face)
        return failure(ErrorCode::NotFound, tr("There is no such record to undo"));
    const ClockReading now = m_context.clock.read();
    const ClockReading& taken = punch->facts.at;
    if (now.bootId != taken.bootId || now.monotonic - taken.monotonic > m_context.attendance.undoWindow + kUndoGrace)
        return failure(ErrorCode::Timeout, tr("It is too late to undo this here; please tell the office"));
    return m_store.ledger().voidPunch(punch->sequence, {toString(kDoorActor), QStringLiteral("not me"), now});
}

Result<PersonId> Corrections::undo(const QUuid& key)
{
    ROLLCALL_TRY_ASSIGN(const Punch undone, voidFresh(key));
    const PersonId& person = undone.facts.person;
    AuditDetails details = raiseMargin(undone);
    details.punch = undone.sequence;
    m_audit.note(personEvent(kDoorActor, AuditKind::NotMe, person, std::move(details)));
    QTimer::singleShot(kUndoPause, m_context.home, [&context = m_context, person] { context.ports.retract(person); });
    m_delivery.committed();
    return person;
}

/// Returns the new margin for the audit trail; none where it stays the usual one.
AuditDetails Corrections::raiseMargin(const Punch& undone)
{
    const double by = m_context.attendance.undoMargin;
    if (by <= 0)
        return {};
    PersonMargins& margins = m_store.personMargins();
    const PersonId& person = undone.facts.person;
    PersonId rival = m_recorder.takeRival(undone.facts.key);
    Result<double> extra = margins.raise(person, rival, by);
    if (!extra && extra.error().code == ErrorCode::NotFound && !rival.isEmpty()) {
        // The runner-up has been deleted meanwhile.
        rival = {};
        extra = margins.raise(person, rival, by);
    }
    if (!extra)
        return {}; // the person was deleted, and is not recognized any more anyway
    m_gallery.loadExtraMargins();
    AuditDetails details;
    details.margin = 1.0 + *extra;
    details.other = rival;
    return details;
}

CorrectionNote Corrections::noteOfAdmin(const QString& reason) const
{
    return {toString(kAdminActor), reason, m_context.clock.read()};
}

Result<PunchHistory> Corrections::finish(AuditKind what, const Result<Punch>& punch, const QString& reason,
                                         std::optional<Direction> direction)
{
    if (!punch)
        return failure(punch.error());
    AuditDetails details;
    details.punch = punch->sequence;
    details.direction = direction;
    details.reason = reason;
    m_audit.note(personEvent(kAdminActor, what, punch->facts.person, std::move(details)));
    m_delivery.committed();
    return m_lists.history(punch->sequence);
}

Result<PunchHistory> Corrections::voidPunch(qint64 sequence, const QString& reason)
{
    return finish(AuditKind::PunchVoided, m_store.ledger().voidPunch(sequence, noteOfAdmin(reason)), reason);
}

Result<PunchHistory> Corrections::changeDirection(qint64 sequence, Direction direction, const QString& reason)
{
    return finish(AuditKind::DirectionChanged,
                  m_store.ledger().changeDirection(sequence, direction, noteOfAdmin(reason)), reason, direction);
}

Result<PunchHistory> Corrections::add(const PersonId& person, Direction direction, const QDateTime& at,
                                      const QString& reason)
{
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> known, m_store.roster().find(person));
    if (!known)
        return failure(ErrorCode::NotFound, tr("No person with the identifier %1 is enrolled").arg(person.value()));
    const ClockReading now = m_context.clock.read();
    const WallTime when = toWallTime(at);
    if (!at.isValid() || when > now.utc)
        return failure(ErrorCode::InvalidArgument, tr("That time is in the future"));
    PunchDraft draft;
    draft.person = person;
    draft.direction = direction;
    draft.at.utc = when;
    draft.at.zoneOffset = std::chrono::minutes{at.offsetFromUtc() / 60};
    draft.door = m_context.attendance.door;
    return finish(AuditKind::PunchAdded, m_store.ledger().enter(draft, noteOfAdmin(reason)), reason, direction);
}

} // namespace rollcall
