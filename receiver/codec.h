#pragma once

#include "base/direction.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The PiHR dialect from the server's side. Pure: text in, requests out. It reads the fields of a record as the kiosk's
/// own inward server does; what is written by the kiosk as a client is read by nothing that wrote it.
namespace rollcall::receiver {

/// Records of one `sendlog`; clients send at most 100. More are refused as a whole, never half read.
inline constexpr int kMaxRecords = 1000;

struct Login
{
    QString command; ///< "reg" or "auth", echoed in the answer
    QString serialNumber;
    QString secret;
};
struct ReceivedPunch
{
    QString person;
    QString name;
    QString time; ///< "YYYY-MM-DD HH:MM:SS" of the sender's clock, in a zone that only it knows
    Direction direction = Direction::In;
    int mode = 0;
    int event = 0;
};
struct PunchLog
{
    std::vector<ReceivedPunch> punches; ///< those that make sense
    int deviceEvents = 0;               ///< about a device and no person: taken, and not kept
    int refused = 0;                    ///< those that do not make sense
    bool tooMany = false;
};
struct PersonChange
{
    enum class Kind { Enroll, Update, Delete };
    Kind kind = Kind::Enroll;
    QString id;        ///< may be empty: the client forgot it
    QString idProblem; ///< what was sent cannot be an identifier
    std::optional<QString> name;
    std::optional<QString> image; ///< base64 as it came
};
struct Unknown
{
    QString command;
};
struct Unreadable
{};
using Request = std::variant<Login, PunchLog, PersonChange, Unknown, Unreadable>;

[[nodiscard]] Request parseRequest(const QString& text);

[[nodiscard]] QString success(const QString& command);
[[nodiscard]] QString success(const QString& command, int count);
/// `command` may be empty: then the answer does not name one. `count`: records taken in spite of it.
[[nodiscard]] QString refusal(const QString& command, const QString& reason, std::optional<int> count = std::nullopt);

} // namespace rollcall::receiver
