#pragma once

#include "attendance/attack_watch.h"
#include "base/clock.h"
#include "base/mailbox.h"
#include "capture/frame_source.h"
#include "ledger/ledger_events.h"
#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "vision/vision_worker.h"

#include <QObject>

#include <functional>
#include <map>
#include <unordered_map>

namespace rollcall {

/// What the presenter asks of the other threads. Each returns at once.
struct PresenterPorts
{
    std::function<void(TrackId, std::optional<Direction>)> answerDirection; ///< nothing: not answered
    std::function<void(QUuid, TrackId)> undoPunch;
    std::function<void(QString, Secret)> enterPin;
    std::function<void(Secret, TokenKind)> presentToken;
    std::function<void(VisionMode)> visionMode; ///< told once at first, then of each change
    std::function<void(PersonId, Secret)> setPersonPin;
    std::function<void(PersonId, TokenKind, Secret)> setPersonToken;
    std::function<void(Secret)> checkAdminPin;
    std::function<void(Secret)> setAdminPin;
    std::function<void()> leaveAdmin;
    std::function<void(QString, int, int)> listPeople;
    std::function<void(PersonId)> removePerson;
    std::function<void(PersonId, bool)> setPersonEnabled;
    std::function<void(QDate)> listPunches;
    std::function<void(PersonId, qint64, int)> listPunchesOf;
    std::function<void(qint64)> listHistory;
    std::function<void(qint64, QString)> voidPunch;
    std::function<void(qint64, Direction, QString)> changeDirection;
    std::function<void(PersonId, Direction, QDateTime, QString)> addPunch;
    std::function<void()> listOutbox;
    std::function<void(qint64)> retryOutbox;
    /// With a portrait as JPEG, may be empty; true: though the face is like somebody else's.
    std::function<void(Person, std::vector<FaceTemplate>, QByteArray, bool)> enroll;
    std::function<void(Pose)> retakePose;
};

/// Between the threads and the widgets: takes what vision, ledger and camera report and says it in the screen's words.
/// Main thread; the `post...` functions may be called from any.
class Presenter : public QObject, public screen::KioskRequests
{
    Q_OBJECT
public:
    Presenter(screen::KioskState& state, const Clock& clock, AttendanceConfig attendance);
    ~Presenter() override;

    void setPorts(PresenterPorts ports);
    /// Before anything of it is asked for; must outlive the widgets.
    void setUpkeep(screen::UpkeepRequests& upkeep) { m_upkeep = &upkeep; }
    /// Needed before a window is made; outlives this.
    void setSettings(screen::SettingsRequests& settings) { m_settings = &settings; }
    /// Needed before a window is made; outlives this.
    void setConnections(screen::ConnectionRequests& connections) { m_connections = &connections; }
    /// Called in the main thread for each event of the ledger, after the screen knows it.
    void setEventObserver(std::function<void(const LedgerEvent&)> observer) { m_observer = std::move(observer); }

    void postFrame(FramePtr frame);
    void postSource(SourceState state, const QString& detail);
    void postVision(VisionOutput output);
    void postLedger(LedgerEvent event);

    /// A server asks for somebody to be enrolled: the form is put before whoever has the administration open. Otherwise
    /// it is refused: nobody is photographed, and nobody interrupted, because a server says so.
    [[nodiscard]] Status openEnrollment(const PersonId& id, const QString& name);

    screen::SettingsRequests& settings() override { return *m_settings; }
    screen::ConnectionRequests& connections() override { return *m_connections; }
    void showDoor(bool shown) override;
    void chooseDirection(TrackId track, Direction direction) override;
    void cancelDirection(TrackId track) override;
    void undoPunch(const QUuid& key, TrackId track) override;
    void enterPin(const QString& number, const Secret& pin) override;
    void presentToken(const Secret& token) override { presentToken(token, TokenKind::Card); }
    /// As read; `source` says by what.
    void presentToken(const Secret& token, TokenKind source);
    void beginScan() override;
    void endScan() override;
    void dismissEntry() override;
    void setPersonPin(const PersonId& id, const Secret& pin) override;
    void setPersonToken(const PersonId& id, TokenKind kind, const Secret& token) override;
    void submitAdminPin(const Secret& pin) override;
    void setFirstAdminPin(const Secret& pin) override;
    void leaveAdmin() override;
    void listPeople(const QString& query, int offset, int limit) override;
    void removePerson(const PersonId& id) override;
    void setPersonEnabled(const PersonId& id, bool enabled) override;
    void listPunches(const QDate& attendanceDay) override;
    void listPunchesOf(const PersonId& person, qint64 before, int limit) override;
    void listHistory(qint64 sequence) override;
    void voidPunch(qint64 sequence, const QString& reason) override;
    void changeDirection(qint64 sequence, Direction direction, const QString& reason) override;
    void addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason) override;
    void listOutbox() override;
    void retryOutbox(qint64 id) override;
    void beginEnrollment(const PersonId& id, const QString& name) override;
    void retakePose(screen::EnrollmentPose pose) override;
    void finishEnrollment() override;
    void cancelEnrollment() override;
    screen::UpkeepRequests& upkeep() override { return *m_upkeep; }

Q_SIGNALS:
    void sourceEnded();
    void sourceLost(const QString& detail);

private:
    /// What the screen holds of one track until it ends.
    struct TrackView
    {
        screen::FaceStage stage = screen::FaceStage::Seen;
        QString label;
        PersonId person;
        bool settled = false; ///< the ledger (or the cooldown) has spoken
        bool unknownShown = false;
        bool unanswered = false; ///< the end of a challenge was told
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
    void showEnrollment(const EnrollmentProgress& progress);
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
    void show(const AdminPinNeeded& event);
    void show(const AdminPinChecked& event);
    void show(const EntryEnded& event);
    void show(const PeopleListed& event);
    void show(const PunchesListed& event);
    void show(const PersonPunchesListed& event);
    void show(const HistoryListed& event);
    void show(const OutboxListed& event);
    void show(const EnrollmentDoubted& event);
    void show(const PersonRemoved& event);
    void show(const RequestFinished& event);

    void setEntryStage(screen::EntryView::Stage stage);
    void useCamera();
    [[nodiscard]] QString noteFor(const PunchRecorded& event) const;

    screen::KioskState& m_state;
    const Clock& m_clock;
    const AttendanceConfig m_attendance;
    PresenterPorts m_ports;
    screen::UpkeepRequests* m_upkeep = nullptr;
    screen::SettingsRequests* m_settings = nullptr;
    screen::ConnectionRequests* m_connections = nullptr;
    std::function<void(const LedgerEvent&)> m_observer;

    Mailbox<FramePtr> m_frames;
    Mailbox<std::pair<SourceState, QString>> m_source;
    Mailbox<VisionOutput> m_vision;
    Mailbox<LedgerEvent> m_ledger;

    std::map<TrackId, TrackView> m_tracks;
    std::unordered_map<PersonId, LatestPunch> m_latest;
    AttackWatch m_attacks;
    screen::Guidance m_pendingGuidance = screen::Guidance::None;
    MonotonicTime m_guidanceSince{};
    bool m_offline = false;
    bool m_doorShown = true;
    std::optional<VisionMode> m_mode; ///< as vision was told last

    struct Enrollment
    {
        Person person;
        EnrollmentProgress progress;
        bool saving = false;
        bool doubted = false; ///< the administrator has been shown whom this face is like
    };
    std::optional<Enrollment> m_enrollment;
};

} // namespace rollcall
