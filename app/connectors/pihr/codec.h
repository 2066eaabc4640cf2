#pragma once

#include "attendance/punch.h"
#include "base/secret.h"

#include <QString>

#include <optional>
#include <span>
#include <variant>

/// Pure translation between punches and the wire of PROTOCOL.md. Wire words stay in here.
namespace rollcall::pihr {

enum class Dialect {
    Pihr,   ///< one record a message, identifiers as strings
    AiFace, ///< servers made for AiFace/Timmy terminals: up to 40 records, identifiers as integers
};
enum class WireTime { Local, Utc };

/// How this kiosk speaks: who it is and in which dialect.
struct Speech
{
    Dialect dialect = Dialect::Pihr;
    WireTime time = WireTime::Local;
    int mode = 1; ///< `mode` of every record
    QString serialNumber;
};

/// Longest text looked at; a real answer has a few hundred bytes, a page of users some 20 KiB.
inline constexpr qsizetype kMaxIncomingCharacters = 1 << 20;
/// Longest `reason` kept of a server: it is shown on screen and stored.
inline constexpr int kMaxReasonLength = 200;
/// Longest name sent.
inline constexpr int kMaxNameLength = 128;

[[nodiscard]] int recordsPerMessage(Dialect dialect) noexcept;

/// The greeting. `secret` goes as `cpusn`; where there is none, the serial number does, as terminals do.
[[nodiscard]] QString encodeRegistration(const Speech& speech, const Secret& secret, const QString& firmware);
[[nodiscard]] QString encodeHeartbeat(const Speech& speech);
/// 1 to `recordsPerMessage` punches, each of which `whyUnsendable` lets pass.
[[nodiscard]] QString encodePunches(const Speech& speech, std::span<const Punch* const> punches, qint64 logIndex);
/// The answer to a command that this kiosk does not know.
[[nodiscard]] QString encodeUnknownCommand(const Speech& speech, const QString& command);
/// Empty when the punch can be expressed in this dialect; otherwise why not, for a person.
[[nodiscard]] QString whyUnsendable(const Speech& speech, const Punch& punch);
/// "YYYY-MM-DD HH:MM:SS", made only from what is stored with the punch: the same over every resend.
[[nodiscard]] QString encodeTime(const Speech& speech, const ClockReading& at);

/// An answer to something we sent.
struct Reply
{
    QString to;            ///< `ret`, trimmed; empty when the server did not say (refusals of unauthenticated peers)
    bool accepted = false; ///< `result` is true; absent or of another type is not
    QString reason;        ///< cleaned and cut to `kMaxReasonLength`; empty when absent
    std::optional<qint64> count; ///< absent: not said. A count that makes no sense is 0: it acknowledges nothing
    std::optional<qint64> logIndex;
};
/// Something the server wants.
struct Command
{
    QString name; ///< trimmed, cut to 64 characters
};
/// Not JSON, not an object, neither a reply nor a command, or too long.
struct Noise
{
    QString why;
};
using Incoming = std::variant<Reply, Command, Noise>;
[[nodiscard]] Incoming decode(const QString& text);

/// Whether a refusal is about the message itself, so that the same bytes will be refused for ever.
[[nodiscard]] bool isPermanentRefusal(const Reply& reply);

} // namespace rollcall::pihr
