// What became of punches after they were taken: undone, corrected, listed.
#include "kiosk/presenter.h"

namespace rollcall {

namespace {

std::vector<screen::PunchRow> rowsOf(const std::vector<Punch>& punches)
{
    std::vector<screen::PunchRow> rows;
    rows.reserve(punches.size());
    for (const Punch& punch : punches)
        rows.push_back({punch.sequence, punch.personName.isEmpty() ? punch.facts.person.value() : punch.personName,
                        punch.facts.person.value(), punch.direction(), punch.facts.method, punch.when().local(),
                        punch.facts.door, punch.facts.at.local(), punch.facts.direction, punch.voided,
                        punch.isCorrected()});
    return rows;
}

} // namespace

void Presenter::show(const PunchUndone& event)
{
    screen::Notice notice;
    notice.track = event.track;
    notice.kind = event.error.isEmpty() ? screen::Notice::Kind::Undone : screen::Notice::Kind::NotUndone;
    notice.detail = event.error;
    if (event.error.isEmpty()) {
        m_latest.erase(event.person);
        TrackView& view = m_tracks[event.track];
        view = {};
        view.settled = true; // nothing is claimed of this face until it is decided anew
        view.person = event.person;
    }
    m_state.notify(notice);
}

void Presenter::show(const PunchesListed& event)
{
    m_state.answerPunches(event.day, rowsOf(event.punches));
}

void Presenter::show(const PersonPunchesListed& event)
{
    m_state.answerPunchesOf(event.person, event.before, rowsOf(event.punches));
}

void Presenter::show(const HistoryListed& event)
{
    std::vector<screen::PunchCorrection> history;
    history.reserve(event.history.size());
    for (const Correction& correction : event.history) {
        ClockReading at;
        at.utc = correction.utc;
        at.zoneOffset = correction.zoneOffset;
        history.push_back({correction.kind, at.local(), correction.direction, correction.actor, correction.reason});
    }
    m_state.answerHistory(rowsOf({event.punch}).front(), history);
}

} // namespace rollcall
