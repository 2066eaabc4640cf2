#pragma once

#include "connectors/wire_adms.h"

#include <chrono>

// The push protocol around its tables: greeting, commands and their answers.
namespace rollcall::wire {

/// "GET OPTION FROM: SN" and lines "key=value", or only "OK".
struct AdmsGreeting
{
    std::map<QByteArray, QByteArray> options; ///< names in lower case
    [[nodiscard]] QByteArray option(const char* name) const;
    /// A number of seconds within these bounds; nothing where there is no such number.
    [[nodiscard]] std::optional<std::chrono::seconds> seconds(const char* name, std::chrono::seconds minimum,
                                                              std::chrono::seconds maximum) const;
    /// The server wants bodies encrypted with a key that is agreed on; that is not known here.
    [[nodiscard]] bool wantsEncryption() const;
};
/// Nothing: the other side is no such server.
[[nodiscard]] std::optional<AdmsGreeting> readGreeting(const QByteArray& body);
/// "OK", with or without a number of records: "OK: 3", "OK:3".
struct AdmsOk
{
    std::optional<int> count;
};
[[nodiscard]] std::optional<AdmsOk> readOk(const QByteArray& body);

/// In the notes' words.
enum AdmsReturn : int {
    kReturnOk = 0,
    kReturnBadParameter = -1,
    kReturnNoUser = -10,
    kReturnUnsupported = -1002,
};

/// A line "C:<id>:<command>".
struct AdmsCommand
{
    enum class Kind {
        UpdateUser,
        UpdatePhoto, ///< BIOPHOTO or USERPIC
        DeleteUser,
        QueryAttLog,
        Check,
        Log,
        Info,
        Other, ///< whatever else: refused
    };
    QByteArray id;
    Kind kind = Kind::Other;
    QByteArray word; ///< the first word, as the answer repeats it
    AdmsFields fields;
    QByteArray digest; ///< of the whole line: servers that were set up again begin with the same numbers
};
/// More than that in one answer are left for the next.
inline constexpr std::size_t kMaxAdmsCommands = 200;
/// "OK" has none. Lines that are no commands are passed over: there is no number to answer with.
[[nodiscard]] std::vector<AdmsCommand> readCommands(const QByteArray& body);
/// "ID=7&Return=0&CMD=DATA\n"
[[nodiscard]] QByteArray encodeCommandAnswer(const QByteArray& id, int returned, const QByteArray& word);

struct AdmsCommandAnswer
{
    QByteArray id;
    int returned = 0;
    QByteArray word;
    friend bool operator==(const AdmsCommandAnswer&, const AdmsCommandAnswer&) = default;
};
/// One a line; others, such as the figures that follow INFO, are passed over.
[[nodiscard]] std::vector<AdmsCommandAnswer> readCommandAnswers(const QByteArray& body);

} // namespace rollcall::wire
