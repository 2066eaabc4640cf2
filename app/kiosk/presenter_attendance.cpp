// Punches undone at the door, people deleted.
#include "kiosk/presenter.h"

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
        view.settled = true; // no claim about this face until it is decided again
        view.person = event.person;
    }
    m_state.notify(notice);
}

} // namespace rollcall
