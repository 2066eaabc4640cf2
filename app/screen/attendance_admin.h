#pragma once

#include "attendance/correction.h"
#include "attendance/person.h"
#include "attendance/punch.h"
#include "base/ask.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall::screen {

/// One punch as it counts now, corrections considered.
struct PunchRow
{
    qint64 sequence = 0;
    QString name;
    QString personId;
    Direction direction = Direction::In;
    VerifyMethod method = VerifyMethod::Face;
    QDateTime localTime;
    QString door;
    QDateTime recordedTime; ///< before any correction
    Direction recordedDirection = Direction::In;
    bool voided = false;    ///< it does not count
    bool corrected = false; ///< voided, or its time or direction is not the recorded one
    bool missedOut = false; ///< a check-in that no check-out followed in time
};

/// One entry of a punch's history.
struct PunchCorrection
{
    CorrectionKind kind = CorrectionKind::Time;
    QDateTime at; ///< Time: the corrected one; otherwise when it was made
    std::optional<Direction> direction;
    QString actor;
    QString reason;
};

/// A punch and what was said about it since it was taken, oldest first.
struct PunchHistoryView
{
    PunchRow punch;
    std::vector<PunchCorrection> corrections;
};

/// What the attendance page asks. Every call returns at once; `reply` runs in the main thread, never after `context`
/// has died. Main thread.
class AttendanceAdmin
{
public:
    virtual ~AttendanceAdmin() = default;

    /// All of one attendance day, newest first.
    virtual void punchesOn(const QDate& attendanceDay, QObject* context, Reply<std::vector<PunchRow>> reply) = 0;
    /// Those of one person numbered below `before`, newest first.
    virtual void punchesOf(const PersonId& person, qint64 before, int limit, QObject* context,
                           Reply<std::vector<PunchRow>> reply) = 0;
    virtual void history(qint64 sequence, QObject* context, Reply<PunchHistoryView> reply) = 0;

    // Corrections: new entries of the ledger, with a reason. The reply is the punch as it counts from now on.
    virtual void voidPunch(qint64 sequence, const QString& reason, QObject* context, Reply<PunchHistoryView> reply) = 0;
    virtual void changeDirection(qint64 sequence, Direction direction, const QString& reason, QObject* context,
                                 Reply<PunchHistoryView> reply) = 0;
    /// A punch that the kiosk did not take. `at` is local time, not later than now.
    virtual void addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason,
                          QObject* context, Reply<PunchHistoryView> reply) = 0;

protected:
    AttendanceAdmin() = default;
    AttendanceAdmin(const AttendanceAdmin&) = default;
    AttendanceAdmin& operator=(const AttendanceAdmin&) = default;
};

} // namespace rollcall::screen
