// Punches undone at the door, people deleted.
#include "kiosk/presenter.h"

#include "screen/upkeep_state.h"

namespace rollcall {

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

void Presenter::show(const PersonRemoved& event)
{
    const RemovalReport& report = event.report;
    m_state.upkeep().tellRemoved({report.person, event.name, report.templates, report.credentials, report.nameRemoved,
                                  report.ledgerEntries, report.tracesErased});
}

} // namespace rollcall
