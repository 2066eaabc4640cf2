#pragma once

#include "attendance/person.h"
#include "attendance/punch.h"
#include "base/error.h"
#include "base/secret.h"
#include "base/time_text.h"
#include "connectors/wire_photo.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The server's side of the PiHR dialect, and of what AiFace terminals send: text in, requests out. Pure. Wire words
/// stay in here.
namespace rollcall::inward {

/// Records of one message; PiHR's client sends one, terminals at most 40. A message of this many is committed within a
/// second, so that no person at the door waits behind it.
inline constexpr int kMaxRecords = 100;
using wire::kMaxPhotoBytes;
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
    /// Credential: a terminal hands over what a person enrolled there is known by.
    enum class Kind { Enroll, Update, Remove, Credential };
    Kind kind = Kind::Enroll;
    /// Nothing: the peer sent none. An error: what it sent cannot be an identifier.
    std::optional<Result<PersonId>> id;
    std::optional<QString> name;
    std::optional<QString> photo; ///< as it came: base64, perhaps behind "data:...;base64,"
    // Of a credential.
    std::optional<Secret> pin;
    std::optional<Secret> card;
    std::optional<Privilege> privilege;
    QString unusable; ///< why this photo or credential cannot be taken; empty: it can
};
/// One record of another device, as it was written.
struct Record
{
    PersonId person;
    Direction direction = Direction::In;
    VerifyMethod method = VerifyMethod::Face;
    TimeText time;    ///< as on the device's display
    int position = 0; ///< in its message, from 1
};
struct PunchLog
{
    QString serialNumber; ///< of the device that took them; empty where the message does not say
    std::vector<Record> records;
    int doorEvents = 0;  ///< records about a door or a stranger: no punches. Taken, and not kept
    int unusable = 0;    ///< records that cannot be taken: the sender must keep them
    QString whyUnusable; ///< of the first of them, with its position
    bool tooMany = false;
    QJsonValue logIndex = QJsonValue::Undefined; ///< as it came, for the answer; undefined where the sender has none

    /// Counts a record that cannot be taken. `position`: from 1.
    void refuse(int position, const QString& why);
};
/// A terminal that keeps its session alive, or asks whether this server knows a card.
struct TerminalQuestion
{
    enum class Kind { Alive, Token };
    Kind kind = Kind::Alive;
};
struct UnknownCommand
{
    QString command; ///< cleaned, for the log
};
struct Unreadable
{};
using Request = std::variant<Login, PersonRequest, PunchLog, TerminalQuestion, UnknownCommand, Unreadable>;

[[nodiscard]] Request parseRequest(const QString& text);

using wire::decodePhoto;

/// The clock of a device that has lost its battery begins in 1970 or 2000.
inline constexpr int kFirstYear = 2001;

/// The moment of a record; `meaning`: whether the clocks of collected devices show local time or UTC. Its monotonic
/// time and boot are unknown, its clock unproven. Error: before 2001, or more than a day after `now`.
[[nodiscard]] Result<ClockReading> momentOf(const TimeText& time, WireTime meaning, WallTime now);
/// The same record gives the same key, so that the ledger drops repeats: UUID version 5 (RFC 4122, 4.3) of serial
/// number, person, time to the second and direction.
[[nodiscard]] QUuid keyOf(const QString& serialNumber, const PersonId& person, WallTime time, Direction direction);

[[nodiscard]] QString commandOf(PersonRequest::Kind kind);
/// The kiosk's time as the clocks of terminals show it, which set themselves by it. Empty while the kiosk does not know
/// the time.
[[nodiscard]] QString cloudTime(const ClockReading& now, WireTime meaning);
/// Accepted, with what terminals read: the time, and that people are managed on this side.
[[nodiscard]] QString encodeLoginAccepted(const QString& command, const QString& cloudTime);
[[nodiscard]] QString encodeLoginRefused(const QString& command);
[[nodiscard]] QString encodeNotAuthenticated();
[[nodiscard]] QString encodeUnreadable();
[[nodiscard]] QString encodeUnknownCommand();
[[nodiscard]] QString encodePersonDone(PersonRequest::Kind kind);
[[nodiscard]] QString encodePersonRefused(PersonRequest::Kind kind, const QString& reason);
[[nodiscard]] QString encodeAnswer(const TerminalQuestion& question, const QString& cloudTime);
/// What an answer to `sendlog` gives back to a sender that numbers its messages.
struct LogReceipt
{
    QJsonValue logIndex = QJsonValue::Undefined; ///< undefined: not numbered
    QString cloudTime;
};
/// Every record of the message was taken.
[[nodiscard]] QString encodePunchesTaken(int count, const LogReceipt& receipt);
/// Not every record was taken, or none: the sender has to keep the message. `count` were, and may come again.
[[nodiscard]] QString encodePunchesRefused(const QString& reason, std::optional<int> count, const LogReceipt& receipt);

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
