#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What the command line of a program is, as data: its parser, its help, its manual page and its completion in bash
// follow from the same tables.
namespace rollcall {

struct ProgramOption
{
    const char* name;  ///< without the dashes
    const char* value; ///< placeholder for its value in the help; nullptr: a switch
    const char* help;
    QStringList choices = {};   ///< the allowed values; none: any
    const char* shortName = ""; ///< one letter
};

/// A word of a command that is no option.
struct ProgramWord
{
    int place;              ///< counted from 1, after the command
    QStringList words = {}; ///< what it can be, for completion; none: as `name` says
    const char* name = "";  ///< FILE and DIR are completed to those
    const char* after = ""; ///< only where the word before it is this one
};

struct CommandPage
{
    QString name;
    QString synopsis; ///< what follows the name
    QString summary;
    QString details;
    std::vector<ProgramOption> options;
    std::vector<ProgramWord> words;
};

struct ProgramPage
{
    QString name;     ///< as it is installed
    QString synopsis; ///< what follows the name
    QString purpose;  ///< one sentence
    QString details = {};
    std::vector<ProgramOption> options; ///< of the program; with commands, of each of them
    std::vector<CommandPage> commands = {};
    QString exitCodes = {};
    /// Commands of another program, which is started with the same arguments.
    QString forwardsTo = {};
    QStringList forwarded = {};
};

/// "--format FORMAT", with a short name "-c, --config FILE".
[[nodiscard]] QString optionUsage(const ProgramOption& option);
/// The options one below the other, as in the help.
[[nodiscard]] QString optionLines(const std::vector<ProgramOption>& options);
/// The help of a program without commands.
[[nodiscard]] QString helpText(const ProgramPage& page);

/// What `PROGRAM --documentation KIND` prints, for the build: "man" the manual page, "bash" the completion, "tables"
/// the commands and options as one JSON object, for tests. Nothing for another kind.
[[nodiscard]] std::optional<QString> documentationOf(const ProgramPage& page, const QString& kind);
/// The same, where the arguments (without the program's name) ask for it.
[[nodiscard]] std::optional<QString> askedDocumentation(const ProgramPage& page, const QStringList& arguments);

} // namespace rollcall
