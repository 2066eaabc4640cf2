#pragma once

#include "screen/view_types.h"

#include "attendance/person.h"
#include "attendance/punch.h"
#include "attendance/recognition.h"
#include "base/secret.h"

#include <QDate>

namespace rollcall::screen {

class UpkeepRequests;

/// All that the widgets can ask for. Every call returns at once; the answer comes through KioskState. Main thread.
class KioskRequests
{
public:
    virtual ~KioskRequests() = default;

    /// The door is on screen, or something else is: then nobody before the camera is recognized, who could not see it
    /// nor say "Not me".
    virtual void showDoor(bool shown) = 0;
    virtual void chooseDirection(TrackId track, Direction direction) = 0;
    virtual void cancelDirection(TrackId track) = 0;
    /// "Not me": the confirmation's punch is to be undone.
    virtual void undoPunch(const QUuid& key, TrackId track) = 0;

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

    virtual void listPeople(const QString& query, int offset, int limit) = 0;
    virtual void removePerson(const PersonId& id) = 0;
    virtual void setPersonEnabled(const PersonId& id, bool enabled) = 0;
    /// An empty secret takes the PIN, card or code away. PINs have 4 to 8 digits, the others 4 to 256 characters.
    virtual void setPersonPin(const PersonId& id, const Secret& pin) = 0;
    virtual void setPersonToken(const PersonId& id, TokenKind kind, const Secret& token) = 0;
    virtual void listPunches(const QDate& attendanceDay) = 0;
    /// Those of one person numbered below `before`, newest first.
    virtual void listPunchesOf(const PersonId& person, qint64 before, int limit) = 0;
    virtual void listHistory(qint64 sequence) = 0;
    virtual void voidPunch(qint64 sequence, const QString& reason) = 0;
    virtual void changeDirection(qint64 sequence, Direction direction, const QString& reason) = 0;
    virtual void addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason) = 0;

    virtual void beginEnrollment(const PersonId& id, const QString& name) = 0;
    /// What was taken of that pose is not good enough: it is taken again.
    virtual void retakePose(EnrollmentPose pose) = 0;
    /// Stores the captured samples; possible once every pose has one.
    virtual void finishEnrollment() = 0;
    virtual void cancelEnrollment() = 0;

    // Each area of the administration has its own.
    /// What keeps the kiosk in order: export, audit trail, system, recognition.
    virtual UpkeepRequests& upkeep() = 0;

protected:
    KioskRequests() = default;
    KioskRequests(const KioskRequests&) = default;
    KioskRequests& operator=(const KioskRequests&) = default;
};

} // namespace rollcall::screen
