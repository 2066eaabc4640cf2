#pragma once

#include "base/direction.h"
#include "base/error.h"
#include "base/ids.h"
#include "base/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

// Fields of the AiFace messages that more than one program reads as a server: the kiosk and rollcall-receiver.
namespace rollcall::wire {

/// Strings in their canonical form (attendance/identifier.h); whole numbers in decimal. Nothing when absent or empty;
/// an error when it cannot be an identifier.
[[nodiscard]] std::optional<Result<PersonId>> identifier(const QJsonValue& value);
/// The same for what deletes: text in another form than the canonical one is refused, because it could mean another
/// person to its sender.
[[nodiscard]] std::optional<Result<PersonId>> exactIdentifier(const QJsonValue& value);

/// 0 in, 1 out; newer devices: 2 break out, 3 break in, 4 overtime in, 5 overtime out; also as text. Absent or null:
/// in, because some devices know no direction. Nothing for any other value: a guess would be recorded as a fact.
[[nodiscard]] std::optional<Direction> directionOf(const QJsonValue& value);

/// The records of a `sendlog`. Senders put a list; of one record some put the record alone.
[[nodiscard]] QJsonArray recordsOf(const QJsonObject& message);
/// How many records the message promises and does not hold, up to `most` records: what a sender takes for delivered is
/// lost.
[[nodiscard]] int missingRecords(const QJsonObject& message, int most);

/// A record about a door, an alarm or a face that the device does not know: no person's punch, and settled by being
/// read.
[[nodiscard]] bool isDeviceEvent(const QJsonValue& person, const QJsonObject& record);
/// A record of a person that reports something else than a punch.
[[nodiscard]] bool isOtherEvent(const QJsonObject& record);

/// One line without control or invisible characters, at most so many UTF-16 units, never half a character.
[[nodiscard]] QString cleanedName(const QString& text, int maxLength);

/// A serial number or secret as it was sent; some senders write an all-digit one as a number.
[[nodiscard]] QString credential(const QJsonValue& value);

} // namespace rollcall::wire
