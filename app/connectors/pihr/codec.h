#pragma once

#include "attendance/punch.h"
#include "base/secret.h"
#include "base/time_text.h"
#include "connectors/wire_people.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <variant>

/// Pure translation between punches and the wire of PROTOCOL.md. Wire words stay in here.
namespace rollcall::pihr {

enum class Dialect {
    Pihr,   ///< one record a message, identifiers as strings
    AiFace, ///< servers made for AiFace/Timmy terminals: up to 40 records, identifiers as integers
};

/// What a server has shown of itself: known to all that speak with it, in the connector's thread.
struct ServerTraits
{
    bool hasWideNumbers = false; ///< it names people by numbers of more than 32 bits
};

/// How this kiosk speaks: who it is and in which dialect.
struct Speech
{
    Dialect dialect = Dialect::Pihr;
    WireTime time = WireTime::Local;
    int mode = 1; ///< `mode` of a record: by face, or by whatever there is no other number for
    QString serialNumber;
    int pinMode = 2;
    int cardMode = 1; ///< cards and codes
    std::shared_ptr<ServerTraits> server = std::make_shared<ServerTraits>();
};

/// Numbers of people whose identifiers are none; the others are not needed in here.
using Numbers = std::unordered_map<PersonId, int>;

/// What a terminal says about itself when it registers.
struct DeviceFacts
{
    QString firmware;
    QString hardwareAddress; ///< of the first network interface; may be empty
    int people = 0;
    qint64 punches = 0;
    ClockReading at;
    int pins = 0;
    int cards = 0;
};

/// Longest text looked at: a portrait from a telephone, in base64, inside of its command. Everything else is far
/// smaller.
inline constexpr qsizetype kMaxIncomingCharacters = 8 << 20;
/// Longest `reason` kept of a server: it is shown on screen and stored.
inline constexpr int kMaxReasonLength = 200;
/// Longest name sent.
inline constexpr int kMaxNameLength = 128;

using wire::kCardCode;
using wire::kPhotoCode;
using wire::kPinCode;

[[nodiscard]] int recordsPerMessage(Dialect dialect) noexcept;

/// The greeting. `secret` goes as `cpusn`; where there is none, the serial number does, as terminals do.
[[nodiscard]] QString encodeRegistration(const Speech& speech, const Secret& secret, const DeviceFacts& device);
[[nodiscard]] QString encodeHeartbeat(const Speech& speech);
/// Whether the server knows a card or code, and whom by it.
[[nodiscard]] QString encodeTokenQuestion(const Speech& speech, const Secret& token);
/// A card's number as servers know it: a number where it is one that JSON keeps, else text.
[[nodiscard]] QJsonValue encodeCard(const Secret& card);
/// 1 to `recordsPerMessage` punches, each of which `whyUnsendable` lets pass.
[[nodiscard]] QString encodePunches(const Speech& speech, std::span<const Punch* const> punches, qint64 logIndex,
                                    const Numbers& numbers = {});
/// The answer to a command that this kiosk does not know.
[[nodiscard]] QString encodeUnknownCommand(const Speech& speech, const QString& command);
/// The number of this person on this wire, where numbers do: plain, or one of `numbers`.
[[nodiscard]] std::optional<int> numberOf(const PersonId& person, const Numbers& numbers);
/// The identifier as a number of more than 32 bits, for a server that has such numbers.
[[nodiscard]] std::optional<qint64> wideNumber(const Speech& speech, const PersonId& person);
/// By which this server knows the person: a wide one, or as `numberOf`.
[[nodiscard]] std::optional<qint64> wireNumber(const Speech& speech, const PersonId& person, const Numbers& numbers);
/// One punch as servers get it, live or in a page.
[[nodiscard]] QJsonObject encodeRecord(const Speech& speech, const Punch& punch, const Numbers& numbers);
/// Empty when the punch can be expressed on this wire; otherwise why not, for a person.
[[nodiscard]] QString whyUnsendable(const Punch& punch);
/// "YYYY-MM-DD HH:MM:SS", made only from what is stored with the punch: the same over every resend.
[[nodiscard]] QString encodeTime(const Speech& speech, const ClockReading& at);

/// An answer to something we sent.
struct Reply
{
    QString to;            ///< `ret`, trimmed; empty when the server did not say (refusals of unauthenticated peers)
    bool accepted = false; ///< `result` says yes (`saysYes`); absent does not
    QString reason;        ///< cleaned and cut to `kMaxReasonLength`; empty when absent
    std::optional<qint64> count; ///< absent: not said. A count that makes no sense is 0: it acknowledges nothing
    std::optional<qint64> logIndex;
    bool wantsNoPeople = false; ///< to a registration: people enrolled here are not to be sent
    // To a question about a token.
    bool grantsAccess = false;
    std::optional<int> person; ///< positive
    PersonId personId;         ///< where that is an identifier of digits and no such number: "007"
    QString personName;        ///< cleaned and cut, as `message`
    QString message;           ///< for the person at the door
};
/// Something the server wants.
struct Command
{
    QString name;       ///< trimmed, cut to 64 characters
    QJsonObject body;   ///< keys trimmed, nothing else looked at; see command_codec.h
    qsizetype size = 0; ///< characters of the message: what it costs to keep
};
/// Not JSON, not an object, neither a reply nor a command, or too long.
struct Noise
{
    QString why;
};
using Incoming = std::variant<Reply, Command, Noise>;
[[nodiscard]] Incoming decode(const QString& text);

[[nodiscard]] bool answersTokenQuestion(const Reply& reply);
/// `true`, and what servers write instead of it: 1, "true", "1", "ok".
[[nodiscard]] bool saysYes(const QJsonValue& value);

using wire::wholeNumber;
/// One line without control characters, at most `longest` long: it ends up on a screen and in a log.
[[nodiscard]] QString cleanedLine(const QString& text, int longest);

/// Whether a refusal is about the message itself, so that the same bytes will be refused forever.
[[nodiscard]] bool isPermanentRefusal(const Reply& reply);

} // namespace rollcall::pihr
