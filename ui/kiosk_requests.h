#pragma once

#include "attendance/person.h"
#include "attendance/punch.h"
#include "attendance/recognition.h"
#include "base/secret.h"

#include <QDate>

namespace rollcall::ui {

/// All that the widgets can ask for. Every call returns at once; the answer comes through KioskState. Main thread.
class KioskRequests
{
public:
    virtual ~KioskRequests() = default;

    virtual void chooseDirection(TrackId track, Direction direction) = 0;
    virtual void cancelDirection(TrackId track) = 0;

    virtual void submitAdminPin(const Secret& pin) = 0;
    /// First run: nobody has a PIN yet.
    virtual void setFirstAdminPin(const Secret& pin) = 0;
    virtual void leaveAdmin() = 0;

    virtual void listPeople(const QString& query, int offset, int limit) = 0;
    virtual void removePerson(const PersonId& id) = 0;
    virtual void setPersonEnabled(const PersonId& id, bool enabled) = 0;
    virtual void listPunches(const QDate& attendanceDay) = 0;
    virtual void listOutbox() = 0;
    virtual void retryOutbox(qint64 id) = 0;

    virtual void beginEnrolment(const PersonId& id, const QString& name) = 0;
    /// Stores the captured samples; possible once every pose has one.
    virtual void finishEnrolment() = 0;
    virtual void cancelEnrolment() = 0;

protected:
    KioskRequests() = default;
    KioskRequests(const KioskRequests&) = default;
    KioskRequests& operator=(const KioskRequests&) = default;
};

} // namespace rollcall::ui
