#include "screen/kiosk_state.h"

#include <algorithm>
#include <utility>

namespace rollcall::screen {

KioskState::KioskState(QObject* parent) : QObject(parent) {}

KioskState::~KioskState() = default;

void KioskState::setCamera(CameraView camera, const QString& detail)
{
    if (m_camera == camera && m_cameraDetail == detail)
        return;
    m_camera = camera;
    m_cameraDetail = detail;
    Q_EMIT cameraChanged();
}

// Frames and faces are new nearly every time; comparing their pixels or boxes would cost more than a repaint.
void KioskState::setFrame(const QImage& frame)
{
    m_frame = frame;
    Q_EMIT frameChanged();
}

void KioskState::setFaces(std::vector<FaceOverlay> faces)
{
    if (m_faces.empty() && faces.empty())
        return;
    m_faces = std::move(faces);
    Q_EMIT facesChanged();
}

void KioskState::setGuidance(Guidance guidance)
{
    if (std::exchange(m_guidance, guidance) != guidance)
        Q_EMIT guidanceChanged();
}

// The time left moves with every frame.
void KioskState::setChallenge(const std::optional<ChallengeView>& challenge)
{
    if (!m_challenge && !challenge)
        return;
    m_challenge = challenge;
    Q_EMIT challengeChanged();
}

void KioskState::setDoorName(const QString& name)
{
    if (m_doorName == name)
        return;
    m_doorName = name;
    Q_EMIT doorNameChanged();
}

void KioskState::setLinks(std::vector<LinkStatus> links)
{
    const auto same = [](const LinkStatus& a, const LinkStatus& b) {
        return a.id == b.id && a.title == b.title && a.state == b.state && a.detail == b.detail &&
               a.pending == b.pending && a.parked == b.parked && a.oldestPending == b.oldestPending &&
               a.lastSuccess == b.lastSuccess;
    };
    if (std::equal(m_links.begin(), m_links.end(), links.begin(), links.end(), same))
        return;
    m_links = std::move(links);
    Q_EMIT linksChanged();
}

void KioskState::setClockTrusted(bool trusted)
{
    if (std::exchange(m_clockTrusted, trusted) != trusted)
        Q_EMIT trustChanged();
}

void KioskState::setClockBehind(bool behind)
{
    if (std::exchange(m_clockBehind, behind) != behind)
        Q_EMIT trustChanged();
}

void KioskState::setStorageProblem(const QString& problem)
{
    if (m_storageProblem == problem)
        return;
    m_storageProblem = problem;
    Q_EMIT trustChanged();
}

void KioskState::setPeopleCount(int count)
{
    if (std::exchange(m_peopleCount, count) != count)
        Q_EMIT peopleCountChanged();
}

void KioskState::setEntry(const EntryView& entry)
{
    if (m_entry == entry)
        return;
    m_entry = entry;
    Q_EMIT entryChanged();
}

} // namespace rollcall::screen
