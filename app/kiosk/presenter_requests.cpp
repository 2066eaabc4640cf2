// The requests of the widgets, passed on to the threads that can answer them.
#include "kiosk/presenter.h"
#include "kiosk/wording.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

screen::EnrollmentPose poseView(Pose pose)
{
    switch (pose) {
    case Pose::Front:
        return screen::EnrollmentPose::Front;
    case Pose::Left:
        return screen::EnrollmentPose::Left;
    case Pose::Right:
        return screen::EnrollmentPose::Right;
    }
    return screen::EnrollmentPose::Front;
}

/// The picture from the front (the first pose taken), as JPEG; empty when there is none.
QByteArray portraitOf(const std::vector<EnrollmentSample>& samples)
{
    constexpr int kQuality = 90;
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    const auto front = std::find_if(samples.begin(), samples.end(),
                                    [](const EnrollmentSample& sample) { return sample.pose == Pose::Front; });
    if (front == samples.end() || front->thumbnail.isNull() || !buffer.open(QIODevice::WriteOnly) ||
        !front->thumbnail.save(&buffer, "JPEG", kQuality))
        return {};
    return jpeg;
}

} // namespace

void Presenter::setPorts(PresenterPorts ports)
{
    m_ports = std::move(ports);
    m_mode.reset();
    useCamera();
}

/// One place decides what the camera's frames are for, whatever asked for it.
void Presenter::useCamera()
{
    VisionMode mode = VisionMode::Paused;
    if (m_enrollment && !m_enrollment->saving && !m_enrollment->doubted)
        mode = VisionMode::Enroll;
    else if (m_doorShown)
        mode = m_state.entry().scanning ? VisionMode::ReadCodes : VisionMode::Recognize;
    if (!m_ports.visionMode || std::exchange(m_mode, mode) == mode)
        return;
    m_ports.visionMode(mode);
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

void Presenter::setPersonPin(const PersonId& id, const Secret& pin)
{
    m_ports.setPersonPin(id, pin);
}

void Presenter::setPersonToken(const PersonId& id, TokenKind kind, const Secret& token)
{
    m_ports.setPersonToken(id, kind, token);
}

void Presenter::listPeople(const QString& query, int offset, int limit)
{
    m_ports.listPeople(query, offset, limit);
}

void Presenter::removePerson(const PersonId& id)
{
    m_latest.erase(id);
    m_ports.removePerson(id);
}

void Presenter::setPersonEnabled(const PersonId& id, bool enabled)
{
    m_ports.setPersonEnabled(id, enabled);
}

void Presenter::listPunches(const QDate& attendanceDay)
{
    m_ports.listPunches(attendanceDay);
}

void Presenter::listPunchesOf(const PersonId& person, qint64 before, int limit)
{
    m_ports.listPunchesOf(person, before, limit);
}

void Presenter::listHistory(qint64 sequence)
{
    m_ports.listHistory(sequence);
}

void Presenter::voidPunch(qint64 sequence, const QString& reason)
{
    m_ports.voidPunch(sequence, reason);
}

void Presenter::changeDirection(qint64 sequence, Direction direction, const QString& reason)
{
    m_ports.changeDirection(sequence, direction, reason);
}

void Presenter::addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason)
{
    m_ports.addPunch(person, direction, at, reason);
}

Status Presenter::openEnrollment(const PersonId& id, const QString& name)
{
    if (!m_state.access().isOpen())
        return failure(ErrorCode::Unavailable, tr("Open the administration on the kiosk first, then ask again"));
    if (m_enrollment)
        return failure(ErrorCode::Busy, tr("Somebody else is being enrolled on the kiosk"));
    m_state.wantEnrollment(id.value(), name);
    return {};
}

void Presenter::beginEnrollment(const PersonId& id, const QString& name)
{
    m_enrollment.reset();
    useCamera(); // one that was running leaves nothing behind
    Enrollment enrollment;
    enrollment.person.id = id;
    enrollment.person.displayName = name.trimmed();
    m_enrollment = enrollment;
    screen::EnrollmentView view;
    view.stage = screen::EnrollmentView::Stage::Capturing;
    m_state.setEnrollment(view);
    useCamera();
}

void Presenter::retakePose(screen::EnrollmentPose pose)
{
    if (!m_enrollment || m_enrollment->saving || m_enrollment->doubted)
        return;
    m_enrollment->progress.complete = false; // it may not be saved before vision has taken it up
    for (const Pose known : {Pose::Front, Pose::Left, Pose::Right}) {
        if (poseView(known) == pose)
            m_ports.retakePose(known);
    }
}

void Presenter::finishEnrollment()
{
    if (!m_enrollment || m_enrollment->saving || !m_enrollment->progress.complete)
        return;
    m_enrollment->saving = true;
    useCamera();
    const ClockReading now = m_clock.read();
    m_enrollment->person.enrolledAt = now.utc;
    std::vector<FaceTemplate> templates;
    for (const EnrollmentSample& sample : m_enrollment->progress.samples) {
        FaceTemplate made;
        made.person = m_enrollment->person.id;
        made.embedding = sample.embedding;
        made.quality = sample.quality.score;
        made.createdAt = now.utc;
        templates.push_back(std::move(made));
    }
    screen::EnrollmentView view = m_state.enrollment();
    view.stage = screen::EnrollmentView::Stage::Saving;
    m_state.setEnrollment(view);
    m_ports.enroll(m_enrollment->person, std::move(templates), portraitOf(m_enrollment->progress.samples),
                   m_enrollment->doubted);
}

void Presenter::cancelEnrollment()
{
    m_enrollment.reset();
    useCamera();
    m_state.setEnrollment({});
}

void Presenter::showEnrollment(const EnrollmentProgress& progress)
{
    if (!m_enrollment || m_enrollment->saving || m_enrollment->doubted)
        return;
    m_enrollment->progress = progress;
    screen::EnrollmentView view;
    view.stage = screen::EnrollmentView::Stage::Capturing;
    view.wanted = poseView(progress.wanted);
    view.poseProgress = progress.complete ? 1.0 : progress.poseProgress;
    view.complete = progress.complete;
    view.counts = progress.faceFound && progress.issue == QualityIssue::None && !progress.severalFaces &&
                  !progress.otherPerson && !progress.wrongPose;
    if (progress.severalFaces)
        view.message = tr("One person at a time, please");
    else if (progress.otherPerson)
        view.message = tr("This face differs from the pictures taken before. One person at a time, please.");
    else if (!progress.faceFound)
        view.guidance = screen::Guidance::LookAtCamera;
    else
        view.guidance = guidanceFor(progress.issue, QRectF());
    for (const EnrollmentSample& sample : progress.samples)
        view.samples.push_back({poseView(sample.pose), sample.thumbnail, qualityInWords(sample.quality)});
    m_state.setEnrollment(view);
}

} // namespace rollcall
