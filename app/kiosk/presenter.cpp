#include "kiosk/presenter.h"

#include "attendance/receipt.h"
#include "base/logging.h"
#include "kiosk/wording.h"
#include "ledger/ledger_thread.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

/// A guidance must hold for so long before it is shown: a passing blur is not an instruction.
constexpr Milliseconds kGuidanceDelay{350};
/// Punches and answers that may wait for the screen; it takes them many times a second.
constexpr std::size_t kLedgerEvents = 4096;

} // namespace

Presenter::Presenter(screen::KioskState& state, const Clock& clock, AttendanceConfig attendance, LedgerThread& ledger)
    : m_state(state), m_clock(clock), m_attendance(std::move(attendance)), m_ledgerThread(ledger), m_frames(1),
      m_source(64), m_vision(1), m_ledger(kLedgerEvents), m_parts(state.conditions())
{
    m_frames.onFilled(wakeIn(this, &Presenter::drainFrames));
    m_source.onFilled(wakeIn(this, &Presenter::drainSource));
    m_vision.onFilled(wakeIn(this, &Presenter::drainVision));
    m_ledger.onFilled(wakeIn(this, &Presenter::drainLedger));
    m_state.setDoorName(m_attendance.door);
}

Presenter::~Presenter()
{
    m_frames.silence();
    m_source.silence();
    m_vision.silence();
    m_ledger.silence();
}

void Presenter::postFrame(FramePtr frame)
{
    m_frames.put(std::move(frame));
}

void Presenter::postSource(SourceState state, const QString& detail)
{
    m_source.put({state, detail});
}

void Presenter::postVision(VisionOutput output)
{
    m_vision.put(std::move(output));
}

void Presenter::postLedger(LedgerEvent event)
{
    if (!m_ledger.put(std::move(event)))
        qCWarning(lcKiosk) << "the screen does not keep up with the ledger; an event was not shown";
}

void Presenter::drainFrames()
{
    const std::optional<FramePtr> newest = m_frames.takeNewest();
    if (!newest)
        return;
    // The picture shares the frame's memory and keeps it alive: nothing is copied on the way to the screen.
    auto* keepAlive = new FramePtr(*newest);
    const cv::Mat& bgr = (*newest)->bgr;
    const QImage image(
        bgr.data, bgr.cols, bgr.rows, static_cast<qsizetype>(bgr.step), QImage::Format_BGR888,
        [](void* frame) { delete static_cast<FramePtr*>(frame); }, keepAlive);
    m_state.setFrame(image);
}

void Presenter::drainSource()
{
    for (const auto& [source, detail] : m_source.takeAll()) {
        switch (source) {
        case SourceState::Opening:
            m_state.setCamera(screen::CameraView::Starting, detail);
            break;
        case SourceState::Live:
            m_state.setCamera(screen::CameraView::Live, {});
            break;
        case SourceState::Lost:
            m_state.setCamera(screen::CameraView::Lost, detail);
            m_state.setFaces({});
            m_state.setChallenge(std::nullopt);
            Q_EMIT sourceLost(detail);
            break;
        case SourceState::Stopped:
            m_state.setCamera(screen::CameraView::Missing, detail);
            break;
        case SourceState::Ended:
            Q_EMIT sourceEnded();
            break;
        }
    }
}

void Presenter::drainVision()
{
    if (const std::optional<VisionOutput> newest = m_vision.takeNewest())
        showVision(*newest);
}

void Presenter::drainLedger()
{
    for (const LedgerEvent& event : m_ledger.takeAll()) {
        std::visit([this](const auto& what) { show(what); }, event);
        if (m_observer)
            m_observer(event);
    }
}

void Presenter::showVision(const VisionOutput& output)
{
    forgetTracks(output.observations.ended);
    m_parts.frameProcessed(output.error, m_clock.monotonic());
    if (output.enrollment) {
        m_state.setFaces({});
        m_state.setChallenge(std::nullopt);
        m_state.setGuidance(screen::Guidance::None);
        Q_EMIT enrollmentProgressed(*output.enrollment);
        return;
    }
    std::vector<screen::FaceOverlay> overlays;
    overlays.reserve(output.observations.faces.size());
    for (const FaceObservation& face : output.observations.faces) {
        const auto decision =
            std::find_if(output.decisions.begin(), output.decisions.end(),
                         [&face](const TrackDecision& candidate) { return candidate.track == face.track; });
        if (decision != output.decisions.end())
            overlays.push_back(overlayFor(*decision, face));
    }
    m_state.setFaces(std::move(overlays));
    showChallenge(output);
    showAttack(output);
    updateGuidance(output);
    if (output.motion)
        m_state.approach();
}

screen::FaceOverlay Presenter::overlayFor(const TrackDecision& decision, const FaceObservation& face)
{
    TrackView& view = m_tracks[decision.track];
    if (!decision.person.isEmpty() && view.settled && view.person != decision.person)
        view = {}; // a different person is there now
    screen::FaceOverlay overlay;
    overlay.track = decision.track;
    overlay.box = face.box;
    overlay.progress = decision.progress;
    if (!view.settled) {
        switch (decision.outcome) {
        case TrackOutcome::Seen:
            view.stage = screen::FaceStage::Seen;
            break;
        case TrackOutcome::Checking:
            view.stage = screen::FaceStage::Checking;
            break;
        case TrackOutcome::Accepted:
        case TrackOutcome::Settled:
            // Decided, but not yet in the ledger: the ring is full and nothing is claimed.
            view.stage = screen::FaceStage::Checking;
            overlay.progress = 1.0;
            break;
        case TrackOutcome::InCooldown: {
            view.stage = screen::FaceStage::AlreadyRecorded;
            view.settled = true;
            view.person = decision.person;
            const auto latest = m_latest.find(decision.person);
            if (latest != m_latest.end()) {
                view.label = latest->second.name;
                screen::Notice notice;
                notice.kind = screen::Notice::Kind::AlreadyRecorded;
                notice.track = decision.track;
                notice.name = latest->second.name;
                notice.earlier = latest->second.localTime;
                notice.direction = latest->second.direction;
                m_state.notify(notice);
            }
            break;
        }
        case TrackOutcome::Challenged:
            view.stage = screen::FaceStage::Challenged;
            view.unanswered = false;
            break;
        case TrackOutcome::Unanswered:
            view.stage = screen::FaceStage::Challenged;
            if (!std::exchange(view.unanswered, true)) {
                screen::Notice notice;
                notice.kind = screen::Notice::Kind::Unanswered;
                notice.track = decision.track;
                m_state.notify(notice);
            }
            break;
        case TrackOutcome::Declined:
            view.stage = screen::FaceStage::Declined;
            break;
        case TrackOutcome::Attack:
            view.stage = screen::FaceStage::Attack;
            break;
        case TrackOutcome::Unknown:
            // A kiosk that cannot know anyone does not say that it does not know this one: its state is on screen.
            if (!m_state.conditions().can(screen::Ability::Face)) {
                view.stage = screen::FaceStage::Seen;
                break;
            }
            view.stage = screen::FaceStage::Unknown;
            if (!view.unknownShown) {
                view.unknownShown = true;
                screen::Notice notice;
                notice.kind = screen::Notice::Kind::Unknown;
                notice.track = decision.track;
                m_state.notify(notice);
            }
            break;
        }
    }
    overlay.stage = view.stage;
    overlay.label = view.label;
    return overlay;
}

void Presenter::showChallenge(const VisionOutput& output)
{
    // One question at a time: the nearest person first.
    std::optional<screen::ChallengeView> shown;
    double largest = 0;
    for (const TrackDecision& decision : output.decisions) {
        if (decision.outcome != TrackOutcome::Challenged)
            continue;
        const auto face =
            std::find_if(output.observations.faces.begin(), output.observations.faces.end(),
                         [&decision](const FaceObservation& seen) { return seen.track == decision.track; });
        if (face == output.observations.faces.end() || face->box.width() * face->box.height() <= largest)
            continue;
        largest = face->box.width() * face->box.height();
        shown = {decision.track,
                 decision.challenge.action,
                 decision.challenge.timeLeft,
                 decision.challenge.state == ChallengeState::Passed,
                 decision.challenge.step,
                 decision.challenge.steps,
                 decision.challenge.id};
    }
    m_state.setChallenge(shown);
}

void Presenter::showAttack(const VisionOutput& output)
{
    const std::optional<AttackSign> sign = m_attacks.observe(output.decisions, output.observations.at.monotonic);
    if (!sign)
        return;
    qCWarning(lcKiosk).noquote() << "a photo or a screen was held up to the camera:" << nameOf(*sign);
    AuditDetails details;
    details.outcome = nameOf(*sign);
    m_ledgerThread.post([event = otherEvent(kKioskActor, AuditKind::AttackSuspected, {}, std::move(details))](
                            OpenLedger& ledger) { ledger.audit().note(event); });
    screen::Notice notice;
    notice.kind = screen::Notice::Kind::Attack;
    for (const TrackDecision& decision : output.decisions) {
        if (decision.outcome == TrackOutcome::Attack)
            notice.track = decision.track;
    }
    m_state.notify(notice);
}

void Presenter::updateGuidance(const VisionOutput& output)
{
    // One instruction at a time: for the largest face that has not been decided.
    const FaceObservation* subject = nullptr;
    for (const FaceObservation& face : output.observations.faces) {
        const auto view = m_tracks.find(face.track);
        if (view != m_tracks.end() && view->second.settled)
            continue;
        if (subject == nullptr || face.box.width() * face.box.height() > subject->box.width() * subject->box.height())
            subject = &face;
    }
    const screen::Guidance guidance =
        subject == nullptr ? screen::Guidance::None : guidanceFor(subject->quality, subject->box);
    const MonotonicTime now = m_clock.monotonic();
    if (guidance != m_pendingGuidance) {
        m_pendingGuidance = guidance;
        m_guidanceSince = now;
    }
    if (guidance == screen::Guidance::None || now - m_guidanceSince >= kGuidanceDelay)
        m_state.setGuidance(guidance);
}

void Presenter::forgetTracks(const std::vector<TrackId>& ended)
{
    for (const TrackId track : ended)
        m_tracks.erase(track);
    // The newest vision output wins, so an end can be missed; far more views than faces fit on a screen means that some
    // were.
    constexpr std::size_t kMaxViews = 64;
    while (m_tracks.size() > kMaxViews)
        m_tracks.erase(m_tracks.begin());
}

void Presenter::show(const PunchRecorded& event)
{
    const Punch& punch = event.punch;
    const QString name = punch.personName.isEmpty() ? punch.facts.person.value() : punch.personName;
    if (isEntry(event.track)) {
        setEntryStage(screen::EntryView::Stage::Recorded);
    } else {
        TrackView& view = m_tracks[event.track];
        view.settled = true;
        view.person = punch.facts.person;
        view.label = name;
        view.stage =
            punch.direction() == Direction::In ? screen::FaceStage::AcceptedIn : screen::FaceStage::AcceptedOut;
    }
    m_latest[punch.facts.person] = {name, punch.direction(), punch.when().local()};

    screen::Confirmation confirmation;
    confirmation.key = punch.facts.key;
    confirmation.track = event.track;
    confirmation.name = name;
    confirmation.direction = punch.direction();
    confirmation.localTime = punch.when().local();
    confirmation.note = noteFor(event);
    confirmation.undoMilliseconds = static_cast<int>(event.undoFor.count());
    confirmation.receipt = receiptText(punch);
    m_state.confirm(confirmation);
}

void Presenter::show(const PunchRefused& event)
{
    if (isEntry(event.track)) {
        setEntryStage(screen::EntryView::Stage::Refused);
    } else {
        TrackView& view = m_tracks[event.track];
        view.settled = event.refusal.reason != RefusalReason::NotRecorded;
        view.person = event.person.id;
        view.label = event.person.label();
        view.stage = event.refusal.reason == RefusalReason::Duplicate ? screen::FaceStage::AlreadyRecorded
                                                                      : screen::FaceStage::Refused;
    }

    screen::Notice notice;
    notice.track = event.track;
    notice.name = event.person.label();
    notice.kind = noticeFor(event.refusal.reason);
    notice.detail = event.refusal.detail;
    if (event.refusal.earlier) {
        notice.earlier = event.refusal.earlier->when().local();
        notice.direction = event.refusal.earlier->direction();
        m_latest[event.person.id] = {event.person.label(), notice.direction, notice.earlier};
    }
    m_state.notify(notice);
}

void Presenter::show(const DirectionAsked& event)
{
    if (isEntry(event.track)) {
        setEntryStage(screen::EntryView::Stage::Asking);
    } else {
        TrackView& view = m_tracks[event.track];
        view.stage = screen::FaceStage::Asking;
        view.label = event.person.label();
    }
    m_state.ask({event.track, event.person.id, event.person.label()});
}

QString Presenter::noteFor(const PunchRecorded& event) const
{
    if (m_offline)
        return tr("Saved here, will be sent when the network is back");
    const bool sameDay = event.before && attendanceDay(event.before->when(), m_attendance.direction.dayBoundaryHour) ==
                                             attendanceDay(event.punch.when(), m_attendance.direction.dayBoundaryHour);
    if (sameDay && event.punch.direction() == Direction::Out && event.before->direction() == Direction::In) {
        const auto stay =
            std::chrono::duration_cast<std::chrono::minutes>(event.punch.when().utc - event.before->when().utc);
        if (stay.count() > 0)
            return tr("%1 h %2 min since you checked in")
                .arg(QLocale().toString(qlonglong{stay.count() / 60}),
                     QLocale().toString(qlonglong{stay.count() % 60}));
    }
    return {};
}

} // namespace rollcall
