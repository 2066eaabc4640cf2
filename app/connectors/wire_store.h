#pragma once

#include "attendance/punch.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

// The tables of the PiHR store, `face` and `recognized_faces`, as every way to them has them.
namespace rollcall::wire {

/// A row of `recognized_faces`, before the columns that refer to `face`.
struct RecognizedFace
{
    QString employee;
    QString time; ///< "YYYY-MM-DD HH:MM:SS", the kiosk's local wall time
    QString camera;
    QString confidence;

    /// The row says no direction: two of one person in one second are the same row.
    [[nodiscard]] bool isSameRow(const RecognizedFace& other) const
    {
        return employee == other.employee && time == other.time;
    }
};

/// `camera` empty: the punch's door.
[[nodiscard]] RecognizedFace recognizedFace(const Punch& punch, const QString& camera);

/// The newest row of `face` for a person.
struct StoredFace
{
    qint64 image = 0; ///< img_id
    QString uuid;     ///< may be empty
};

/// What an SQLSTATE, or a code of PostgREST's own, says.
enum class SqlMeaning {
    AlreadyThere, ///< a unique key has it
    Record,       ///< this row will never be taken
    NoIndex,      ///< ON CONFLICT names columns without a unique index
    Settings,     ///< of this kiosk or of the server: no row will be taken before they are put right
    Away,         ///< the server can take nothing now: its disk is full, or it is being restarted
    Other,        ///< the server's trouble with this statement, or unknown
};
[[nodiscard]] SqlMeaning meaningOf(const QString& code);

} // namespace rollcall::wire
