#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The PiHR dialect from the server's side. Pure: text in, requests out. Written from docs of the wire alone, apart
/// from the kiosk's own codec, so that each proves the other.
namespace rollcall::receiver {

/// Records of one `sendlog` that are looked at; clients send at most 100.
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
    QString time; ///< "YYYY-MM-DD HH:MM:SS", valid
    bool out = false;
    int mode = 0;
    int event = 0;
};
struct PunchLog
{
    std::vector<ReceivedPunch> punches; ///< those that make sense
    int refused = 0;                    ///< those that do not
};
struct PersonChange
{
    enum class Kind { Enroll, Update, Delete };
    Kind kind = Kind::Enroll;
    QString id; ///< may be empty: the client forgot it
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
/// `command` may be empty: then the answer does not name one.
[[nodiscard]] QString refusal(const QString& command, const QString& reason);

} // namespace rollcall::receiver
