#pragma once

#include "attendance/attack_watch.h"
#include "base/clock.h"
#include "base/mailbox.h"
#include "capture/frame_source.h"
#include "kiosk/part_watch.h"
#include "ledger/ledger_events.h"
#include "screen/door_requests.h"
#include "screen/kiosk_state.h"
#include "vision/vision_worker.h"

#include <QObject>

#include <functional>
#include <map>
#include <unordered_map>

namespace rollcall {

class LedgerThread;
class OpenLedger;

/// The door: shows what vision, ledger and camera report, in the screen's words, and passes on what people touch there.
/// Main thread; the `post...` functions may be called from any.
class Presenter : public QObject, public screen::DoorRequests
{
    Q_OBJECT
public:
    /// References must outlive this.
    Presenter(screen::KioskState& state, const Clock& clock, AttendanceConfig attendance, LedgerThread& ledger);
    ~Presenter() override;

    /// Called at once with what the camera's frames are for, then with each change.
    void setVisionMode(std::function<void(VisionMode)> use);
    /// Called with each challenge that a person cannot answer.
    void setChallengeDecliner(std::function<void(ChallengeId)> decline) { m_decline = std::move(decline); }
    /// Called in the main thread for each event of the ledger, after the screen knows it.
    void setEventObserver(std::function<void(const LedgerEvent&)> observer) { m_observer = std::move(observer); }

    void postFrame(FramePtr frame);
    void postSource(SourceState state, const QString& detail);
    void postVision(VisionOutput output);
    void postLedger(LedgerEvent event);

    /// What is known of ledger and recognition, for the screen.
    [[nodiscard]] PartWatch& parts() noexcept { return m_parts; }
    /// The camera's frames are for an enrollment, or no longer.
    void setEnrolling(bool enrolling);
    /// The person has been deleted: nothing more is said about them.
    void forget(const PersonId& person) { m_latest.erase(person); }

    void showDoor(bool shown) override;
    void chooseDirection(TrackId track, Direction direction) override;
    void cancelDirection(TrackId track) override;
    void undoPunch(const QUuid& key, TrackId track) override;
    void declineChallenge(ChallengeId challenge) override;
    void enterPin(const QString& number, const Secret& pin) override;
    void presentToken(const Secret& token) override { presentToken(token, TokenKind::Card); }
    /// As read; `source` says by what.
    void presentToken(const Secret& token, TokenKind source);
    void beginScan() override;
    void endScan() override;
    void dismissEntry() override;

Q_SIGNALS:
    void sourceEnded();
    void sourceLost(const QString& detail);
    /// What vision makes of the newest frame for the enrollment.
    void enrollmentProgressed(const rollcall::EnrollmentProgress& progress);

private:
    /// What the screen holds of one track until it ends.
    struct TrackView
    {
        screen::FaceStage stage = screen::FaceStage::Seen;
        QString label;
        PersonId person;
        bool settled = false; ///< the ledger (or the cooldown) has spoken
        bool unknownShown = false;
        bool unanswered = false; ///< the end of a challenge was reported
    };
    /// The latest punch shown of a person, to say "already checked in at ...".
    struct LatestPunch
    {
        QString name;
        Direction direction = Direction::In;
        QDateTime localTime;
    };

    void drainFrames();
    void drainSource();
    void drainVision();
    void drainLedger();

    void showVision(const VisionOutput& output);
    [[nodiscard]] screen::FaceOverlay overlayFor(const TrackDecision& decision, const FaceObservation& face);
    void showChallenge(const VisionOutput& output);
    void showAttack(const VisionOutput& output);
    void updateGuidance(const VisionOutput& output);
    void forgetTracks(const std::vector<TrackId>& ended);

    void show(const PunchRecorded& event);
    void show(const PunchUndone& event);
    void show(const PunchRefused& event);
    void show(const DirectionAsked& event);
    void show(const PunchDelivered&) {}
    void show(const LinksChanged& event);
    void show(const StorageChanged& event);
    void show(const ClockChanged& event);
    void show(const RosterChanged& event);
    void show(const EntryEnded& event);

    /// Asks the ledger thread for something whose outcome comes as an event; the error is one too.
    void askDoor(std::function<void(OpenLedger&)> question);
    void setEntryStage(screen::EntryView::Stage stage);
    void useCamera();
    [[nodiscard]] QString noteFor(const PunchRecorded& event) const;

    screen::KioskState& m_state;
    const Clock& m_clock;
    const AttendanceConfig m_attendance;
    LedgerThread& m_ledgerThread;
    std::function<void(VisionMode)> m_useVision;
    std::function<void(ChallengeId)> m_decline;
    std::function<void(const LedgerEvent&)> m_observer;

    Mailbox<FramePtr> m_frames;
    Mailbox<std::pair<SourceState, QString>> m_source;
    Mailbox<VisionOutput> m_vision;
    Mailbox<LedgerEvent> m_ledger;

    std::map<TrackId, TrackView> m_tracks;
    std::unordered_map<PersonId, LatestPunch> m_latest;
    AttackWatch m_attacks;
    PartWatch m_parts;
    screen::Guidance m_pendingGuidance = screen::Guidance::None;
    MonotonicTime m_guidanceSince{};
    bool m_offline = false;
    bool m_doorShown = true;
    bool m_enrolling = false;
    std::optional<VisionMode> m_mode; ///< as last sent to vision
};

} // namespace rollcall
