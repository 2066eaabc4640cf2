// The requests of the widgets, passed on to the threads that can answer them.
#include "kiosk/presenter.h"
#include "kiosk/wording.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

ui::EnrolmentPose poseView(Pose pose)
{
    switch (pose) {
    case Pose::Front:
        return ui::EnrolmentPose::Front;
    case Pose::Left:
        return ui::EnrolmentPose::Left;
    case Pose::Right:
        return ui::EnrolmentPose::Right;
    }
    return ui::EnrolmentPose::Front;
}

/// The picture from the front (the first pose taken), as JPEG; empty when there is none.
QByteArray portraitOf(const std::vector<EnrolmentSample>& samples)
{
    constexpr int kQuality = 90;
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    const auto front = std::find_if(samples.begin(), samples.end(),
                                    [](const EnrolmentSample& sample) { return sample.pose == Pose::Front; });
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
    if (m_enrolment && !m_enrolment->saving && !m_enrolment->doubted)
        mode = VisionMode::Enrol;
    else if (m_doorShown)
        mode = m_state.entry().scanning ? VisionMode::ReadCodes : VisionMode::Recognise;
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
        setEntryStage(ui::EntryView::Stage::Idle);
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

void Presenter::submitAdminPin(const Secret& pin)
{
    ui::AdminView admin = m_state.admin();
    admin.access = ui::AdminAccess::Checking;
    m_state.setAdmin(admin);
    m_ports.checkAdminPin(pin);
}

void Presenter::setFirstAdminPin(const Secret& pin)
{
    ui::AdminView admin = m_state.admin();
    admin.access = ui::AdminAccess::Checking;
    m_state.setAdmin(admin);
    m_ports.setAdminPin(pin);
}

void Presenter::leaveAdmin()
{
    if (m_enrolment)
        cancelEnrolment();
    ui::AdminView admin;
    admin.access = ui::AdminAccess::Locked;
    m_state.setAdmin(admin);
    m_ports.leaveAdmin();
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

void Presenter::listOutbox()
{
    m_ports.listOutbox();
}

void Presenter::retryOutbox(qint64 id)
{
    m_ports.retryOutbox(id);
}

Status Presenter::openEnrolment(const PersonId& id, const QString& name)
{
    if (m_state.admin().access != ui::AdminAccess::Open)
        return failure(ErrorCode::Unavailable, tr("Open the administration on the kiosk first, then ask again"));
    if (m_enrolment)
        return failure(ErrorCode::Busy, tr("Somebody else is being enrolled on the kiosk"));
    m_state.wantEnrolment(id.value(), name);
    return {};
}

void Presenter::beginEnrolment(const PersonId& id, const QString& name)
{
    m_enrolment.reset();
    useCamera(); // one that was running leaves nothing behind
    Enrolment enrolment;
    enrolment.person.id = id;
    enrolment.person.displayName = name.trimmed();
    m_enrolment = enrolment;
    ui::EnrolmentView view;
    view.stage = ui::EnrolmentView::Stage::Capturing;
    m_state.setEnrolment(view);
    useCamera();
}

void Presenter::retakePose(ui::EnrolmentPose pose)
{
    if (!m_enrolment || m_enrolment->saving || m_enrolment->doubted)
        return;
    m_enrolment->progress.complete = false; // it may not be saved before vision has taken it up
    for (const Pose known : {Pose::Front, Pose::Left, Pose::Right}) {
        if (poseView(known) == pose)
            m_ports.retakePose(known);
    }
}

void Presenter::finishEnrolment()
{
    if (!m_enrolment || m_enrolment->saving || !m_enrolment->progress.complete)
        return;
    m_enrolment->saving = true;
    useCamera();
    const ClockReading now = m_clock.read();
    m_enrolment->person.enrolledAt = now.utc;
    std::vector<FaceTemplate> templates;
    for (const EnrolmentSample& sample : m_enrolment->progress.samples) {
        FaceTemplate made;
        made.person = m_enrolment->person.id;
        made.embedding = sample.embedding;
        made.quality = sample.quality.score;
        made.createdAt = now.utc;
        templates.push_back(std::move(made));
    }
    ui::EnrolmentView view = m_state.enrolment();
    view.stage = ui::EnrolmentView::Stage::Saving;
    m_state.setEnrolment(view);
    m_ports.enrol(m_enrolment->person, std::move(templates), portraitOf(m_enrolment->progress.samples),
                  m_enrolment->doubted);
}

void Presenter::cancelEnrolment()
{
    m_enrolment.reset();
    useCamera();
    m_state.setEnrolment({});
}

void Presenter::showEnrolment(const EnrolmentProgress& progress)
{
    if (!m_enrolment || m_enrolment->saving || m_enrolment->doubted)
        return;
    m_enrolment->progress = progress;
    ui::EnrolmentView view;
    view.stage = ui::EnrolmentView::Stage::Capturing;
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
        view.guidance = ui::Guidance::LookAtCamera;
    else
        view.guidance = guidanceFor(progress.issue, QRectF());
    for (const EnrolmentSample& sample : progress.samples)
        view.samples.push_back({poseView(sample.pose), sample.thumbnail, qualityInWords(sample.quality)});
    m_state.setEnrolment(view);
}

} // namespace rollcall
