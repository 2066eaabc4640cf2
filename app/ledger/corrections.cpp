#include "ledger/corrections.h"

#include <QTimer>

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
        return failure(ErrorCode::NotFound, tr("There is no such punch to undo"));
    const ClockReading now = m_context.clock.read();
    const ClockReading& taken = punch->facts.at;
    if (now.bootId != taken.bootId || now.monotonic - taken.monotonic > m_context.attendance.undoWindow + kUndoGrace)
        return failure(ErrorCode::Timeout, tr("It is too late to undo this here; please tell the office"));
    return m_store.ledger().voidPunch(punch->sequence, {kDoorActor, QStringLiteral("not me"), now});
}

Result<PersonId> Corrections::undo(const QUuid& key)
{
    ROLLCALL_TRY_ASSIGN(const Punch undone, voidFresh(key));
    const PersonId& person = undone.facts.person;
    m_audit.note(kDoorActor, QStringLiteral("not-me"), person.value(), raiseMargin(undone));
    QTimer::singleShot(kUndoPause, m_context.home, [this, person] { m_context.ports.retract(person); });
    m_delivery.committed();
    return person;
}

/// Returns the detail for the audit trail, where people are named by identifier: their names go with them.
QString Corrections::raiseMargin(const Punch& undone)
{
    const QString detail = QStringLiteral("punch %1").arg(undone.sequence);
    const double by = m_context.attendance.undoMargin;
    if (by <= 0)
        return detail;
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
        return detail; // the person was deleted, and is not recognized any more anyway
    m_gallery.loadExtraMargins();
    const QString words = detail + QStringLiteral(", lead needed %1 times").arg(1.0 + *extra);
    return rival.isEmpty() ? words : words + QStringLiteral(" over ") + rival.value();
}

CorrectionNote Corrections::noteOfAdmin(const QString& reason) const
{
    return {kAdminActor, reason, m_context.clock.read()};
}

Result<PunchHistory> Corrections::finish(const QString& what, const Result<Punch>& punch, const QString& reason)
{
    if (!punch)
        return failure(punch.error());
    const QString detail = reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
    m_audit.note(kAdminActor, what, punch->facts.person.value(),
                 QStringLiteral("punch %1").arg(punch->sequence) + detail);
    m_delivery.committed();
    return m_lists.history(punch->sequence);
}

Result<PunchHistory> Corrections::voidPunch(qint64 sequence, const QString& reason)
{
    return finish(QStringLiteral("punch-voided"), m_store.ledger().voidPunch(sequence, noteOfAdmin(reason)), reason);
}

Result<PunchHistory> Corrections::changeDirection(qint64 sequence, Direction direction, const QString& reason)
{
    return finish(QStringLiteral("punch-direction"),
                  m_store.ledger().changeDirection(sequence, direction, noteOfAdmin(reason)), reason);
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
        return failure(ErrorCode::InvalidArgument, tr("That time has not come yet"));
    PunchDraft draft;
    draft.person = person;
    draft.direction = direction;
    draft.at.utc = when;
    draft.at.zoneOffset = std::chrono::minutes{at.offsetFromUtc() / 60};
    draft.door = m_context.attendance.door;
    return finish(QStringLiteral("punch-added"), m_store.ledger().enter(draft, noteOfAdmin(reason)), reason);
}

} // namespace rollcall
