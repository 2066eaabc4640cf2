#include "screen/kiosk_state.h"

#include "base/translatable.h"

#include <algorithm>
#include <utility>

namespace rollcall::screen {

namespace {

std::vector<ActiveCondition> conditionsOf(CameraView camera, const QString& detail)
{
    switch (camera) {
    case CameraView::Starting:
        return {{Condition::CameraStarting, detail}};
    case CameraView::Lost:
        return {{Condition::CameraLost, detail}};
    case CameraView::Missing:
        return {{Condition::CameraMissing, detail}};
    case CameraView::Live:
        break;
    }
    return {};
}

/// An administrator must act: it does not accept this kiosk, or nothing can be taken from it. A server that is only
/// unreachable is `ServersUnreachable`: what is for it waits.
bool needsAttention(const LinkStatus& link)
{
    return !link.paused && (link.state == LinkView::Refused || (link.state == LinkView::Offline && !link.delivers));
}

std::vector<ActiveCondition> conditionsOf(const std::vector<LinkStatus>& links)
{
    QStringList unreachable;
    QStringList failing;
    for (const LinkStatus& link : links) {
        const QString title = translated(link.title);
        if (link.delivers && (link.state == LinkView::Offline || link.state == LinkView::Refused))
            unreachable << title;
        if (needsAttention(link))
            failing << title;
    }
    std::vector<ActiveCondition> all;
    if (!unreachable.isEmpty())
        all.push_back({Condition::ServersUnreachable, unreachable.join(QStringLiteral(", "))});
    if (!failing.isEmpty())
        all.push_back({Condition::SystemNeedsAttention, failing.join(QStringLiteral(", "))});
    return all;
}

std::vector<ActiveCondition> conditionsOf(AccessStage access)
{
    if (access == AccessStage::NeedsCode)
        return {{Condition::AdministrationNeedsCode}};
    if (access == AccessStage::LockedOut)
        return {{Condition::AdministrationLocked}};
    return {};
}

} // namespace

KioskState::KioskState(QObject* parent) : QObject(parent)
{
    m_conditions.report(Conditions::Source::Camera, conditionsOf(m_camera, m_cameraDetail));
    connect(&m_access, &AccessState::changed, this,
            [this] { m_conditions.report(Conditions::Source::Access, conditionsOf(m_access.stage())); });
}

KioskState::~KioskState() = default;

void KioskState::setCamera(CameraView camera, const QString& detail)
{
    if (m_camera == camera && m_cameraDetail == detail)
        return;
    m_camera = camera;
    m_cameraDetail = detail;
    m_conditions.report(Conditions::Source::Camera, conditionsOf(camera, detail));
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
    if (m_links == links)
        return;
    m_links = std::move(links);
    m_conditions.report(Conditions::Source::Delivery, conditionsOf(m_links));
    Q_EMIT linksChanged();
}

void KioskState::setClockTrusted(bool trusted)
{
    if (std::exchange(m_clockTrusted, trusted) != trusted)
        reportClock();
}

void KioskState::setClockBehind(bool behind)
{
    if (std::exchange(m_clockBehind, behind) != behind)
        reportClock();
}

void KioskState::reportClock()
{
    std::vector<ActiveCondition> holding;
    if (m_clockBehind)
        holding.push_back({Condition::ClockBehind});
    if (!m_clockTrusted)
        holding.push_back({Condition::ClockNotSet});
    m_conditions.report(Conditions::Source::Clock, std::move(holding));
    Q_EMIT trustChanged();
}

void KioskState::setStorage(std::vector<ActiveCondition> faults)
{
    if (m_conditions.report(Conditions::Source::Storage, std::move(faults)))
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
