#pragma once

#include "attendance/punch.h"
#include "base/error.h"
#include "base/secret.h"
#include "base/time_text.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The server's side of the PiHR dialect: text in, requests out. Pure. Wire words stay in here.
namespace rollcall::inward {

/// Records of one message; PiHR's client sends one, terminals at most 40. A message of this many is committed within a
/// second, so that no person at the door waits behind it.
inline constexpr int kMaxRecords = 100;
/// A photo, decoded. Phone cameras make 3 to 8 MB; the message around it grows by a third in base64.
inline constexpr qsizetype kMaxPhotoBytes = qsizetype{11} * 1024 * 1024;
/// Longest name kept: what the kiosk's roster takes.
inline constexpr int kMaxNameLength = 128;

struct Login
{
    QString command; ///< "reg" or "auth", echoed in the answer
    QString serialNumber;
    Secret secret;
};
/// A person to enroll, change or remove.
struct PersonRequest
{
    enum class Kind { Enroll, Update, Remove };
    Kind kind = Kind::Enroll;
    /// Nothing: the peer sent none. An error: what it sent cannot be an identifier.
    std::optional<Result<PersonId>> id;
    std::optional<QString> name;
    std::optional<QString> photo; ///< as it came: base64, perhaps behind "data:...;base64,"
};
/// One record of another device, as it was written.
struct Record
{
    PersonId person;
    Direction direction = Direction::In;
    VerifyMethod method = VerifyMethod::Face;
    TimeText time; ///< as on the device's display
};
struct PunchLog
{
    QString serialNumber; ///< of the device that took them; empty where the message does not say
    std::vector<Record> records;
    int doorEvents = 0; ///< records about a door and no person: taken, and not kept
    int unusable = 0;   ///< records without a person or a time
    bool tooMany = false;
};
struct UnknownCommand
{};
struct Unreadable
{};
using Request = std::variant<Login, PersonRequest, PunchLog, UnknownCommand, Unreadable>;

[[nodiscard]] Request parseRequest(const QString& text);

/// The bytes of a photo: standard base64 with or without line breaks and padding. Errors: nothing there, not base64,
/// too large.
[[nodiscard]] Result<QByteArray> decodePhoto(const QString& text);

/// The moment of a record; `meaning`: whether the clocks of collected devices show local time or UTC. Its monotonic
/// time and boot are unknown, its clock unproven. Error: before 2001, or more than a day after `now`.
[[nodiscard]] Result<ClockReading> momentOf(const TimeText& time, WireTime meaning, WallTime now);
/// The same record gives the same key, so that the ledger drops repeats: UUID version 5 (RFC 4122, 4.3) of serial
/// number, person, time to the second and direction.
[[nodiscard]] QUuid keyOf(const QString& serialNumber, const PersonId& person, WallTime time, Direction direction);

[[nodiscard]] QString commandOf(PersonRequest::Kind kind);
[[nodiscard]] QString encodeLoginAnswer(const QString& command, bool accepted);
[[nodiscard]] QString encodeNotAuthenticated();
[[nodiscard]] QString encodeUnreadable();
[[nodiscard]] QString encodeUnknownCommand();
[[nodiscard]] QString encodePersonDone(PersonRequest::Kind kind);
[[nodiscard]] QString encodePersonRefused(PersonRequest::Kind kind, const QString& reason);
[[nodiscard]] QString encodePunchesTaken(int count);
[[nodiscard]] QString encodePunchesRefused(const QString& reason);

/// The reasons that PiHR's own server gives; its clients may compare them.
namespace reason {
inline const QString kMissingId = QStringLiteral("Missing id");
inline const QString kUserNotFound = QStringLiteral("user_not_found");
inline const QString kNothingToChange = QStringLiteral("No fields to update");
inline const QString kDatabaseError = QStringLiteral("db_error");
inline const QString kNotRemoved = QStringLiteral("Failed to delete face");
} // namespace reason

/// A reason of ours: about the photo, in words.
[[nodiscard]] QString photoReason(const QString& sentence);

} // namespace rollcall::inward
