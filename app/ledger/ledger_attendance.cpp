// What is put right about punches: by the person at the door, and by an administrator.
#include "ledger/ledger_worker.h"

#include "base/logging.h"

#include <algorithm>

namespace rollcall {

namespace {

const QString kDoor = QStringLiteral("door");
const QString kAdmin = QStringLiteral("admin");
/// The card shows for the undo window from when the punch is stored; the finger's way here, and a busy ledger, take
/// more.
constexpr Milliseconds kUndoGrace{5'000};
/// The person undone is accepted again after this: long enough to read that it worked, and to step aside.
constexpr Milliseconds kUndoPause{3'000};

} // namespace

void LedgerWorker::loadExtraMargins()
{
    Result<ExtraMargins> margins = m_store->personMargins().all();
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
    audit(kDoor, QStringLiteral("not-me"), person.value(), raiseMargin(*undone));
    QTimer::singleShot(kUndoPause, this, [this, person] { m_ports.retract(person); });
    m_ports.publish(PunchUndone{track, person, {}});
    scheduleLinks();
}

PersonId LedgerWorker::takeRival(const QUuid& key)
{
    const auto found =
        std::find_if(m_rivals.begin(), m_rivals.end(), [&key](const auto& one) { return one.first == key; });
    if (found == m_rivals.end())
        return {};
    const PersonId rival = found->second;
    m_rivals.erase(found);
    return rival;
}

/// Returns what to say in the audit trail. People are named by identifier there: their names go with them.
QString LedgerWorker::raiseMargin(const Punch& undone)
{
    const QString detail = QStringLiteral("punch %1").arg(undone.sequence);
    const double by = m_setup.attendance.undoMargin;
    if (by <= 0)
        return detail;
    PersonMargins& margins = m_store->personMargins();
    const PersonId& person = undone.facts.person;
    PersonId rival = takeRival(undone.facts.key);
    Result<double> extra = margins.raise(person, rival, by);
    if (!extra && extra.error().code == ErrorCode::NotFound && !rival.isEmpty()) {
        // Who came near has been deleted meanwhile.
        rival = {};
        extra = margins.raise(person, rival, by);
    }
    if (!extra)
        return detail; // the person themselves was deleted, and is not recognized any more anyway
    loadExtraMargins();
    const QString words = detail + QStringLiteral(", lead needed %1 times").arg(1.0 + *extra);
    return rival.isEmpty() ? words : words + QStringLiteral(" over ") + rival.value();
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
