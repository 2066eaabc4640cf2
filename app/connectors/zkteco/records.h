#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace rollcall::zkteco {

/// The time on a device's display, as it is: which zone it means, the device does not say.
struct DeviceTime
{
    int year = 2000;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] QString text() const; ///< "2026-11-30 08:00:00"
    [[nodiscard]] static DeviceTime of(const QDateTime& local);
    friend bool operator==(const DeviceTime&, const DeviceTime&) = default;
};
/// 31 days to each month, 12 months to each year from 2000 on.
[[nodiscard]] quint32 encodeTime(const DeviceTime& time);
[[nodiscard]] DeviceTime decodeTime(quint32 seconds); ///< may be invalid, such as February 31

/// A person as a device knows them.
struct User
{
    quint16 number = 0; ///< the device's own
    quint8 privilege = 0;
    QString name;
    QString code; ///< what people enter, and records say
    QByteArray password;
    quint32 card = 0;
};
enum class UserLayout { Short = 28, Long = 72 };

[[nodiscard]] QByteArray encode(const User& user, UserLayout layout);
/// One record of either layout; nothing for another length.
[[nodiscard]] std::optional<User> decodeUser(QByteArrayView bytes);
/// A data set: its size in bytes, then records. `expected` is how many the device says it has.
[[nodiscard]] Result<std::vector<User>> decodeUsers(QByteArrayView set, qint64 expected);

/// Punch state and verification as sent; not only those with a name are used.
enum class PunchState : quint8 { In = 0, Out = 1, BreakOut = 2, BreakIn = 3, OvertimeIn = 4, OvertimeOut = 5 };
enum class Verification : quint8 { Password = 0, Finger = 1, Card = 2, Face = 15 };

struct AttendanceRecord
{
    quint16 number = 0; ///< of the user; 0 where the record does not say
    QString code;       ///< empty in the shortest layout, which has the number only
    quint8 verification = 0;
    quint8 punch = 0;
    DeviceTime time;
    quint32 workCode = 0; ///< 0 where the record has none

    friend bool operator==(const AttendanceRecord&, const AttendanceRecord&) = default;
};
enum class RecordLayout { Number = 8, Middle = 16, Long = 40 };

/// The long layout.
void append(QByteArray& bytes, const AttendanceRecord& record);
[[nodiscard]] AttendanceRecord decodeRecord(QByteArrayView bytes, RecordLayout layout);
/// Which layout a data set of records has. `expected` is how many the device says it has, and it may have got a few
/// more since. Corrupt: none fits.
[[nodiscard]] Result<RecordLayout> layoutOf(QByteArrayView set, qint64 expected);
/// The records of a data set, without its size.
[[nodiscard]] QByteArrayView recordsIn(QByteArrayView set);

/// An attendance event: nothing for a payload of another kind.
[[nodiscard]] std::optional<AttendanceRecord> decodeEvent(QByteArrayView payload);
[[nodiscard]] QByteArray encodeEvent(const AttendanceRecord& record);

/// How full a device is.
struct Sizes
{
    int users = 0;
    int fingers = 0;
    int records = 0;
    int cards = 0;
    int faces = 0;
    int fingerCapacity = 0;
    int userCapacity = 0;
    int recordCapacity = 0;
    int faceCapacity = 0;
    friend bool operator==(const Sizes&, const Sizes&) = default;
};
[[nodiscard]] QByteArray encode(const Sizes& sizes);
/// Some devices leave the faces out.
[[nodiscard]] std::optional<Sizes> decodeSizes(QByteArrayView payload);

/// The value in "key=value", both ended by the first NUL; nothing when it answers another question.
[[nodiscard]] std::optional<QString> optionValue(const QByteArray& key, QByteArrayView answer);

/// Largest code that the layouts hold.
inline constexpr qsizetype kMaxCodeBytes = 24;
inline constexpr qsizetype kMaxNameBytes = 24;

} // namespace rollcall::zkteco
