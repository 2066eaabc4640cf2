// What is put right about punches: by the person at the door, and by an administrator.
#include "kiosk/ledger_worker.h"

#include "base/logging.h"

namespace rollcall {

namespace {

const QString kDoor = QStringLiteral("door");
const QString kAdmin = QStringLiteral("admin");
/// The card shows for the undo window from when the punch is stored; the finger's way here, and a busy ledger, take more.
constexpr Milliseconds kUndoGrace{5'000};
/// The person undone is accepted again after this: long enough to read that it worked, and to step aside.
constexpr Milliseconds kUndoPause{3'000};

} // namespace

void LedgerWorker::loadExtraMargins()
{
    Result<std::unordered_map<PersonId, double>> margins = m_store->personMargins().all();
    if (margins)
        m_ports.useExtraMargins(std::move(*margins));
    else
        setProblem(margins.error().message);
}

Result<Punch> LedgerWorker::undo(const QUuid& key)
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    const Result<std::optional<Punch>> punch = m_store->ledger().findByKey(key);
    if (!punch)
        return failure(punch.error());
    if (!*punch || (*punch)->facts.method != VerifyMethod::Face)
        return failure(ErrorCode::NotFound, tr("There is no such punch to undo"));
    const ClockReading now = m_clock.read();
    const ClockReading& taken = (*punch)->facts.at;
    if (now.bootId != taken.bootId || now.monotonic - taken.monotonic > m_setup.attendance.undoWindow + kUndoGrace)
        return failure(ErrorCode::Timeout, tr("It is too late to undo this here; please tell the office"));
    return m_store->ledger().voidPunch((*punch)->sequence, {kDoor, QStringLiteral("not me"), now});
}

void LedgerWorker::undoPunch(const QUuid& key, TrackId track)
{
    const Result<Punch> undone = undo(key);
    if (!undone) {
        qCWarning(lcKiosk).noquote() << "a punch was not undone:" << undone.error().message;
        m_ports.publish(PunchUndone{track, {}, undone.error().message});
        return;
    }
    const PersonId& person = undone->facts.person;
    QString detail = QStringLiteral("punch %1").arg(undone->sequence);
    if (m_setup.attendance.undoMargin > 0) {
        // Somebody who has been deleted meanwhile is not recognised any more anyway.
        if (const Result<double> extra = m_store->personMargins().raise(person, m_setup.attendance.undoMargin)) {
            detail += QStringLiteral(", lead needed %1 times").arg(1.0 + *extra);
            loadExtraMargins();
        }
    }
    audit(kDoor, QStringLiteral("not-me"), person.value(), detail);
    QTimer::singleShot(kUndoPause, this, [this, person] { m_ports.retract(person); });
    m_ports.publish(PunchUndone{track, person, {}});
    scheduleLinks();
}

CorrectionNote LedgerWorker::noteOfAdmin(const QString& reason) const
{
    return {kAdmin, reason, m_clock.read()};
}

void LedgerWorker::finishCorrection(const QString& what, const Result<Punch>& punch, const QString& reason)
{
    if (!punch) {
        finish(what, failure(punch.error()));
        return;
    }
    const QString detail = reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
    audit(kAdmin, what, punch->facts.person.value(), QStringLiteral("punch %1").arg(punch->sequence) + detail);
    finish(what, {});
    listHistory(punch->sequence);
    m_dispatcher->punchCommitted();
    scheduleLinks();
}

void LedgerWorker::voidPunch(qint64 sequence, const QString& reason)
{
    const QString what = QStringLiteral("punch-voided");
    if (needStore(what))
        finishCorrection(what, m_store->ledger().voidPunch(sequence, noteOfAdmin(reason)), reason);
}

void LedgerWorker::changeDirection(qint64 sequence, Direction direction, const QString& reason)
{
    const QString what = QStringLiteral("punch-direction");
    if (needStore(what))
        finishCorrection(what, m_store->ledger().changeDirection(sequence, direction, noteOfAdmin(reason)), reason);
}

Result<Punch> LedgerWorker::enterPunch(const PersonId& person, Direction direction, const QDateTime& at,
                                       const QString& reason)
{
    const Result<std::optional<Person>> known = m_store->roster().find(person);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(ErrorCode::NotFound, tr("Nobody with the identifier %1 is enrolled").arg(person.value()));
    const ClockReading now = m_clock.read();
    const WallTime when = toWallTime(at);
    if (!at.isValid() || when > now.utc)
        return failure(ErrorCode::InvalidArgument, tr("That time has not come yet"));
    PunchDraft draft;
    draft.person = person;
    draft.direction = direction;
    draft.at.utc = when;
    draft.at.zoneOffset = std::chrono::minutes{at.offsetFromUtc() / 60};
    draft.door = m_setup.attendance.door;
    return m_store->ledger().enter(draft, noteOfAdmin(reason));
}

void LedgerWorker::addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason)
{
    const QString what = QStringLiteral("punch-added");
    if (needStore(what))
        finishCorrection(what, enterPunch(person, direction, at, reason), reason);
}

void LedgerWorker::listPunchesOf(const PersonId& person, qint64 before, int limit)
{
    if (!needStore(QStringLiteral("punches")))
        return;
    Result<std::vector<Punch>> punches = m_store->ledger().ofPerson(person, before, limit);
    if (!punches)
        finish(QStringLiteral("punches"), failure(punches.error()));
    else
        m_ports.publish(PersonPunchesListed{person, before, std::move(*punches)});
}

void LedgerWorker::listHistory(qint64 sequence)
{
    if (!needStore(QStringLiteral("history")))
        return;
    const Result<std::optional<Punch>> punch = m_store->ledger().find(sequence);
    Result<std::vector<Correction>> history = m_store->ledger().history(sequence);
    if (!punch || !history)
        finish(QStringLiteral("history"), failure(punch ? history.error() : punch.error()));
    else if (*punch)
        m_ports.publish(HistoryListed{**punch, std::move(*history)});
}

} // namespace rollcall
