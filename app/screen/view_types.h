#pragma once

#include "attendance/person.h"
#include "attendance/punch.h"
#include "attendance/recognition.h"

#include <QDateTime>
#include <QRectF>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// Values that the presenter shows and the widgets draw. No behavior.
namespace rollcall::screen {

enum class CameraView { Starting, Live, Lost, Missing };

enum class FaceStage {
    Seen,
    Checking,
    AcceptedIn,
    AcceptedOut,
    AlreadyRecorded,
    Asking,
    Unknown,
    Refused,
    Challenged,
    Declined, ///< cannot do what was asked
    Attack
};

/// One face over the live picture.
struct FaceOverlay
{
    TrackId track{};
    QRectF box; ///< fractions (0..1) of the picture, not mirrored (the live view mirrors)
    FaceStage stage = FaceStage::Seen;
    double progress = 0.0; ///< 0..1 while Checking
    QString label;         ///< name, only after the decision
};

/// One instruction at a time.
enum class Guidance {
    None,
    ComeCloser,
    MoveBack,
    LookAtCamera,
    TooDark,
    TooBright,
    LightBehind,
    HoldStill,
    UncoverMouth,
    TakeOffSunglasses,
    OneMoment
};

/// A challenge: the person is asked for a movement.
struct ChallengeView
{
    TrackId track{};
    ChallengeAction action = ChallengeAction::BlinkTwice;
    double timeLeft = 1.0; ///< 1..0
    bool passed = false;   ///< answered; the decision follows
    int step = 1;          ///< of `steps` challenges in a row
    int steps = 1;
    ChallengeId id{}; ///< of the row
};

/// A committed punch to confirm on screen.
struct Confirmation
{
    QUuid key;
    TrackId track{};
    QString name;
    Direction direction = Direction::In;
    QDateTime localTime;
    QString note;             ///< one quiet line, may be empty
    int undoMilliseconds = 0; ///< how long "Not me" is offered; 0: not at all
    QString receipt{};        ///< what proves the entry later, for a QR code
};

/// Something the person should know that is not a punch.
struct Notice
{
    enum class Kind {
        Unknown,
        AlreadyRecorded,
        PersonDisabled,
        NotExpected,
        NotRecorded,
        Attack,
        Unanswered,
        Declined, ///< cannot do what was asked, and there is no PIN
        Undone,
        NotUndone
    };
    Kind kind = Kind::Unknown;
    TrackId track{};
    QString name;                        ///< where known
    QDateTime earlier;                   ///< AlreadyRecorded: when
    Direction direction = Direction::In; ///< AlreadyRecorded: which
    QString detail;
};

/// "In or out?" for one person.
struct DirectionQuestion
{
    TrackId track{};
    PersonId person;
    QString name;
};

/// Progress of a person who checks in without their face.
struct EntryView
{
    enum class Stage {
        Idle,
        Checking,        ///< a PIN, card or code is being looked at
        AskingServer,    ///< unknown here: a server is asked, for some seconds at most
        Asking,          ///< "in or out?": see KioskState::asked
        Recorded,        ///< see KioskState::confirmed
        Refused,         ///< known, but no punch: see KioskState::noticed
        WrongPin,        ///< `triesLeft`
        UnknownToken,    ///< `triesLeft`
        Locked,          ///< until `lockedUntil`
        GrantedByServer, ///< for `name`, who is not known here: no punch
        DeniedByServer,  ///< `message`: what it says
        NoAnswer,        ///< of any server, in time
        NotPossible,     ///< `message`
    };
    Stage stage = Stage::Idle;
    bool scanning = false; ///< the camera looks for QR codes
    int triesLeft = 0;
    std::optional<QDateTime> lockedUntil;
    QString name;
    QString message;
    friend bool operator==(const EntryView&, const EntryView&) = default;
};

enum class LinkView { Connecting, Online, Offline, Refused };
struct LinkStatus
{
    QString id;
    QString title;
    LinkView state = LinkView::Connecting;
    QString detail;
    int pending = 0;
    int parked = 0;
    std::optional<QDateTime> oldestPending;
    std::optional<QDateTime> lastSuccess;
    bool delivers = true;          ///< false: it only receives, and nothing waits for it
    bool listens = false;          ///< of one that does not deliver: others connect to it
    int people = 0;                ///< changes of people that it does not have yet
    bool paused = false;           ///< nothing is sent for now
    std::vector<int> lastDay = {}; ///< punches that it took in each of the last 24 hours, the present one last

    friend bool operator==(const LinkStatus&, const LinkStatus&) = default;
};

/// What the administration lists.
struct OutboxRow
{
    qint64 id = 0;
    QString connector;
    QString person;
    QDateTime localTime;
    /// Delivered: only those that were corrected after the server had them. Withdrawn: undone before they were sent.
    enum class State { Pending, Delivered, Parked, Withdrawn } state = State::Pending;
    int attempts = 0;
    QString reason;
    bool undone = false;  ///< Delivered: the punch no longer counts; otherwise its direction was changed
    bool dropped = false; ///< Withdrawn: by an administrator; otherwise its punch was undone
    /// A record of attendance, or a change of the person; `id` and retries are apart for the two.
    enum class About { Punch, Enrollment, Change, Removal } about = About::Punch;
};

} // namespace rollcall::screen
