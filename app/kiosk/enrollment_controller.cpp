#include "kiosk/enrollment_controller.h"

#include "kiosk/wording.h"
#include "ledger/ledger_thread.h"
#include "screen/kiosk_state.h"

#include <QBuffer>
#include <QImage>
#include <QPointer>

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

std::vector<FaceTemplate> templatesOf(const PersonId& person, const std::vector<EnrollmentSample>& samples, WallTime at)
{
    std::vector<FaceTemplate> templates;
    templates.reserve(samples.size());
    for (const EnrollmentSample& sample : samples) {
        FaceTemplate made;
        made.person = person;
        made.embedding = sample.embedding;
        made.quality = sample.quality.score;
        made.createdAt = at;
        templates.push_back(std::move(made));
    }
    return templates;
}

screen::EnrollmentView viewOf(const EnrollmentProgress& progress)
{
    screen::EnrollmentView view;
    view.stage = screen::EnrollmentView::Stage::Capturing;
    view.wanted = poseView(progress.wanted);
    view.poseProgress = progress.complete ? 1.0 : progress.poseProgress;
    view.complete = progress.complete;
    view.counts = progress.faceFound && progress.issue == QualityIssue::None && !progress.severalFaces &&
                  !progress.otherPerson && !progress.wrongPose;
    if (progress.severalFaces)
        view.message = EnrollmentController::tr("One person at a time, please");
    else if (progress.otherPerson)
        view.message =
            EnrollmentController::tr("This face differs from the previous photos. One person at a time, please.");
    else if (!progress.faceFound)
        view.guidance = screen::Guidance::LookAtCamera;
    else
        view.guidance = guidanceFor(progress.issue, QRectF());
    for (const EnrollmentSample& sample : progress.samples)
        view.samples.push_back({poseView(sample.pose), sample.thumbnail, qualityInWords(sample.quality)});
    return view;
}

} // namespace

EnrollmentController::EnrollmentController(LedgerThread& ledger, const screen::KioskState& kiosk, const Clock& clock)
    : m_ledger(ledger), m_kiosk(kiosk), m_clock(clock)
{
    connect(&kiosk.access(), &screen::AccessState::changed, this, [this] {
        if (m_enrollment && !m_kiosk.access().isOpen())
            cancel(); // nothing goes on behind a locked administration
    });
}

Status EnrollmentController::open(const PersonId& id, const QString& name)
{
    if (!m_kiosk.access().isOpen())
        return failure(ErrorCode::Unavailable, tr("Open the administration on the kiosk first, then try again"));
    if (m_enrollment)
        return failure(ErrorCode::Busy, tr("Another person is being enrolled on the kiosk"));
    m_state.want(id.value(), name);
    return {};
}

void EnrollmentController::useCamera()
{
    const bool wanted = isCapturing();
    if (std::exchange(m_capturing, wanted) != wanted)
        Q_EMIT capturing(wanted);
}

void EnrollmentController::begin(const PersonId& id, const QString& name)
{
    m_enrollment.reset();
    useCamera(); // one that was in progress leaves nothing behind in vision
    ++m_begun;
    Enrollment enrollment;
    enrollment.person.id = id;
    enrollment.person.displayName = name.trimmed();
    m_enrollment = std::move(enrollment);
    screen::EnrollmentView view;
    view.stage = screen::EnrollmentView::Stage::Capturing;
    m_state.set(view);
    useCamera();
}

void EnrollmentController::follow(const EnrollmentProgress& progress)
{
    if (!isCapturing())
        return;
    m_enrollment->progress = progress;
    m_state.set(viewOf(progress));
}

void EnrollmentController::retakePose(screen::EnrollmentPose pose)
{
    if (!isCapturing())
        return;
    // It must not be saved before vision has started to recapture it.
    m_enrollment->progress.complete = false;
    screen::EnrollmentView view = m_state.view();
    view.complete = false;
    view.wanted = pose;
    m_state.set(view);
    for (const Pose known : {Pose::Front, Pose::Left, Pose::Right}) {
        if (poseView(known) == pose)
            Q_EMIT retakeWanted(known);
    }
}

void EnrollmentController::finish(QObject* context, Reply<screen::EnrollmentOutcome> reply)
{
    if (!m_enrollment || m_enrollment->saving || !m_enrollment->progress.complete) {
        bringHome<screen::EnrollmentOutcome>(context, std::move(reply))(
            failure(ErrorCode::InvalidArgument, tr("There is nothing complete to save")));
        return;
    }
    m_enrollment->saving = true;
    useCamera();
    screen::EnrollmentView view = m_state.view();
    view.stage = screen::EnrollmentView::Stage::Saving;
    m_state.set(view);

    const WallTime now = m_clock.wall();
    Person& person = m_enrollment->person;
    person.enrolledAt = now;
    const std::vector<EnrollmentSample>& samples = m_enrollment->progress.samples;
    const auto enroll = [person, templates = templatesOf(person.id, samples, now), portrait = portraitOf(samples),
                         knowingly = m_enrollment->doubted](OpenLedger& ledger) -> Result<screen::EnrollmentOutcome> {
        ROLLCALL_TRY_ASSIGN(const auto doubted, ledger.people().enroll(person, templates, portrait, knowingly));
        if (!doubted)
            return screen::EnrollmentOutcome{};
        return screen::EnrollmentOutcome{screen::EnrollmentOutcome::Kind::Doubted, doubted->other.label(),
                                         doubted->twice, doubted->otherFace};
    };
    m_ledger.ask(this, enroll,
                 [this, begun = m_begun, page = QPointer<QObject>(context),
                  reply = std::move(reply)](const Result<screen::EnrollmentOutcome>& outcome) {
                     if (begun == m_begun && m_enrollment)
                         saved(outcome);
                     if (page)
                         reply(outcome);
                 });
}

void EnrollmentController::saved(const Result<screen::EnrollmentOutcome>& outcome)
{
    if (!outcome || outcome->kind == screen::EnrollmentOutcome::Kind::Done) {
        cancel();
        return;
    }
    m_enrollment->saving = false;
    m_enrollment->doubted = true;
    screen::EnrollmentView view = m_state.view();
    view.stage = screen::EnrollmentView::Stage::Doubted;
    m_state.set(view);
}

void EnrollmentController::cancel()
{
    m_enrollment.reset();
    useCamera();
    m_state.set({});
}

} // namespace rollcall
