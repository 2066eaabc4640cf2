// The requests of the widgets, passed on to the threads that can answer them.
#include "kiosk/presenter.h"

#include <utility>

namespace rollcall {

void Presenter::setPorts(PresenterPorts ports)
{
    m_ports = std::move(ports);
    m_mode.reset();
    useCamera();
}

/// One place decides what the camera's frames are for, no matter who asks for it.
void Presenter::useCamera()
{
    VisionMode mode = VisionMode::Paused;
    if (m_enrolling)
        mode = VisionMode::Enroll;
    else if (m_doorShown)
        mode = m_state.entry().scanning ? VisionMode::ReadCodes : VisionMode::Recognize;
    if (!m_ports.visionMode || std::exchange(m_mode, mode) == mode)
        return;
    m_ports.visionMode(mode);
}

void Presenter::setEnrolling(bool enrolling)
{
    m_enrolling = enrolling;
    useCamera();
}

void Presenter::showDoor(bool shown)
{
    m_doorShown = shown;
    useCamera();
}

void Presenter::chooseDirection(TrackId track, Direction direction)
{
    m_ports.answerDirection(track, direction);
}

void Presenter::cancelDirection(TrackId track)
{
    m_tracks.erase(track);
    if (isEntry(track))
        setEntryStage(screen::EntryView::Stage::Idle);
    m_ports.answerDirection(track, std::nullopt);
}

void Presenter::undoPunch(const QUuid& key, TrackId track)
{
    m_ports.undoPunch(key, track);
}

} // namespace rollcall
