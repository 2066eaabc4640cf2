#include "kiosk/attendance_controller.h"

#include <set>
#include <utility>

namespace rollcall {

namespace {

screen::PunchRow rowOf(const Punch& punch)
{
    screen::PunchRow row;
    row.sequence = punch.sequence;
    row.personId = punch.facts.person.value();
    row.name = punch.personName.isEmpty() ? row.personId : punch.personName;
    row.direction = punch.direction();
    row.method = punch.facts.method;
    row.localTime = punch.when().local();
    row.door = punch.facts.door;
    row.recordedTime = punch.facts.at.local();
    row.recordedDirection = punch.facts.direction;
    row.voided = punch.voided;
    row.corrected = punch.isCorrected();
    return row;
}

Result<std::vector<screen::PunchRow>> rowsOf(const PunchLists& lists, const Result<std::vector<Punch>>& punches)
{
    ROLLCALL_TRY(punches);
    ROLLCALL_TRY_ASSIGN(const std::set<qint64> missed, lists.missedCheckOuts(*punches));
    std::vector<screen::PunchRow> rows;
    rows.reserve(punches->size());
    for (const Punch& punch : *punches) {
        rows.push_back(rowOf(punch));
        rows.back().missedOut = missed.contains(punch.sequence);
    }
    return rows;
}

screen::PunchHistoryView viewOf(const PunchHistory& history)
{
    screen::PunchHistoryView view{rowOf(history.punch), {}};
    for (const Correction& correction : history.corrections) {
        ClockReading at;
        at.utc = correction.utc;
        at.zoneOffset = correction.zoneOffset;
        view.corrections.push_back(
            {correction.kind, at.local(), correction.direction, correction.actor, correction.reason});
    }
    return view;
}

} // namespace

void AttendanceController::punchesOn(const QDate& attendanceDay, QObject* context,
                                     Reply<std::vector<screen::PunchRow>> reply)
{
    m_ledger.ask(
        context,
        [attendanceDay](OpenLedger& ledger) { return rowsOf(ledger.punches(), ledger.punches().ofDay(attendanceDay)); },
        std::move(reply));
}

void AttendanceController::punchesOf(const PersonId& person, qint64 before, int limit, QObject* context,
                                     Reply<std::vector<screen::PunchRow>> reply)
{
    m_ledger.ask(
        context,
        [=](OpenLedger& ledger) { return rowsOf(ledger.punches(), ledger.punches().ofPerson(person, before, limit)); },
        std::move(reply));
}

void AttendanceController::history(qint64 sequence, QObject* context, Reply<screen::PunchHistoryView> reply)
{
    m_ledger.ask(
        context, [sequence](OpenLedger& ledger) { return ledger.punches().history(sequence).map(viewOf); },
        std::move(reply));
}

void AttendanceController::voidPunch(qint64 sequence, const QString& reason, QObject* context,
                                     Reply<screen::PunchHistoryView> reply)
{
    m_ledger.ask(
        context, [=](OpenLedger& ledger) { return ledger.corrections().voidPunch(sequence, reason).map(viewOf); },
        std::move(reply));
}

void AttendanceController::changeDirection(qint64 sequence, Direction direction, const QString& reason,
                                           QObject* context, Reply<screen::PunchHistoryView> reply)
{
    m_ledger.ask(
        context,
        [=](OpenLedger& ledger) {
            return ledger.corrections().changeDirection(sequence, direction, reason).map(viewOf);
        },
        std::move(reply));
}

void AttendanceController::addPunch(const PersonId& person, Direction direction, const QDateTime& at,
                                    const QString& reason, QObject* context, Reply<screen::PunchHistoryView> reply)
{
    m_ledger.ask(
        context,
        [=](OpenLedger& ledger) { return ledger.corrections().add(person, direction, at, reason).map(viewOf); },
        std::move(reply));
}

} // namespace rollcall
