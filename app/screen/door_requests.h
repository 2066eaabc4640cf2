#pragma once

#include "screen/view_types.h"

#include "attendance/person.h"
#include "attendance/punch.h"
#include "attendance/recognition.h"
#include "base/secret.h"

namespace rollcall::screen {

/// What the widgets at the door ask for. Every call returns at once; the answer comes through KioskState. Main thread.
class DoorRequests
{
public:
    virtual ~DoorRequests() = default;

    /// Whether the door screen is shown; otherwise no one in front of the camera is recognized, who could not see it
    /// nor say "Not me".
    virtual void showDoor(bool shown) = 0;
    virtual void chooseDirection(TrackId track, Direction direction) = 0;
    virtual void cancelDirection(TrackId track) = 0;
    /// "Not me": the confirmation's punch is to be undone.
    virtual void undoPunch(const QUuid& key, TrackId track) = 0;

    /// "I cannot do this": the person is not asked to move any more. Does nothing once another challenge is asked.
    virtual void declineChallenge(ChallengeId challenge) = 0;

    // Without a face. The answer is a confirmation, a notice or a question as for a face, and KioskState::entry.
    /// The digits of the person's number, then their PIN.
    virtual void enterPin(const QString& number, const Secret& pin) = 0;
    /// What a card reader or a hand-held scanner typed, without the key that ended it.
    virtual void presentToken(const Secret& token) = 0;
    /// The camera looks for QR codes instead of faces until `endScan`.
    virtual void beginScan() = 0;
    virtual void endScan() = 0;
    /// The person has seen how it ended: nothing is shown any more.
    virtual void dismissEntry() = 0;

protected:
    DoorRequests() = default;
    DoorRequests(const DoorRequests&) = default;
    DoorRequests& operator=(const DoorRequests&) = default;
};

} // namespace rollcall::screen
