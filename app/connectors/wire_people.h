#pragma once

#include "attendance/person.h"
#include "base/ids.h"
#include "base/secret.h"

#include <QJsonValue>
#include <QString>

#include <optional>

// Fields about people in the AiFace protocol, as servers and terminals write them.
namespace rollcall::wire {

/// How a person proves who they are, as the protocol numbers it.
enum class Credential { Fingerprint, Pin, Card, Everything, FaceTemplate, Photo, Other };
[[nodiscard]] Credential credentialOf(qint64 code);
inline constexpr int kFirstFingerCode = 0;
inline constexpr int kPinCode = 10;
inline constexpr int kCardCode = 11;
inline constexpr int kEverythingCode = 13;
inline constexpr int kPhotoCode = 50;

/// `enrollid` of a face that a terminal did not know.
inline constexpr qint64 kStranger = 99'999'999;

/// A whole number, also one written as text; nothing for anything else and for what JSON readers do not keep exactly.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue& value);
/// true and false, 1 and 0, also as text. Nothing for anything else.
[[nodiscard]] std::optional<bool> flag(const QJsonValue& value);
/// A PIN or the number of a card. Numbers as text; 0 and "" mean that there is none.
[[nodiscard]] std::optional<Secret> token(const QJsonValue& value);
[[nodiscard]] std::optional<Privilege> privilege(const QJsonValue& value);
/// Whether a credential comes with the message: absent, null, false, "", "0" and 0 say that none does.
[[nodiscard]] bool holdsNothing(const QJsonValue& value);

/// Whom a message is about: a number of the protocol's 32 bits, or an identifier that is no such number but has only
/// digits. "007" is an identifier, and not 7.
struct Whom
{
    std::optional<int> number; ///< positive
    PersonId id;               ///< where there is no number
    QJsonValue echo;           ///< for the answer
};
[[nodiscard]] std::optional<Whom> whom(const QJsonValue& value);

} // namespace rollcall::wire
