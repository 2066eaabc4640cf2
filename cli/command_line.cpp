#include "cli/command_line.h"

#include "config/near_word.h"

#include <algorithm>
#include <optional>

namespace rollcall::cli {

namespace {

const Option* findOption(const std::vector<Option>& options, const QString& name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&name](const Option& o) { return name == QLatin1String(o.name); });
    return found == options.end() ? nullptr : &*found;
}

const Option* findOption(const Command* command, const QString& name)
{
    if (const Option* global = findOption(globalOptions(), name))
        return global;
    return command == nullptr ? nullptr : findOption(command->options, name);
}

tl::unexpected<Error> usage(const QString& sentence)
{
    return failure(ErrorCode::InvalidArgument, sentence);
}

tl::unexpected<Error> unknownOption(const Program& program, const Command* command, const QString& name)
{
    if (command == nullptr) {
        for (const Command& other : program.commands) {
            if (findOption(other.options, name) != nullptr)
                return usage(QStringLiteral("--%1 must come after the command").arg(name));
        }
    }
    QStringList names;
    for (const Option& option : globalOptions())
        names << QString::fromLatin1(option.name);
    if (command != nullptr) {
        for (const Option& option : command->options)
            names << QString::fromLatin1(option.name);
    }
    const QString meant = nearestWord(name, names);
    return usage(QStringLiteral("there is no option --%1").arg(name) +
                 (command != nullptr ? QStringLiteral(" for %1").arg(QString::fromLatin1(command->name)) : QString()) +
                 (meant.isEmpty() ? QString() : QStringLiteral("; did you mean --%1?").arg(meant)));
}

constexpr const char* kExitCodes = "0 done, 1 failed or refused, 2 wrong usage.";

} // namespace

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {"data-dir", "DIR", "people and punches in DIR instead of the configured directory"},
        {"config", "FILE", "read FILE instead of /etc/rollcall/rollcall.toml"},
        {"models", "DIR", "look for the face models in DIR"},
        {"help", nullptr, "show this text"},
        {"version", nullptr, "show the version"},
    };
    return options;
}

const Command* findCommand(const Program& program, const QString& name)
{
    const auto found = std::find_if(program.commands.begin(), program.commands.end(),
                                    [&name](const Command& c) { return name == QLatin1String(c.name); });
    return found == program.commands.end() ? nullptr : &*found;
}

const ForwardedCommand* findForwarded(const Program& program, const QString& name)
{
    const auto found = std::find_if(program.forwarded.begin(), program.forwarded.end(),
                                    [&name](const ForwardedCommand& c) { return name == QLatin1String(c.name); });
    return found == program.forwarded.end() ? nullptr : &*found;
}

Error unknownCommand(const Program& program, const QString& name)
{
    QStringList names{QStringLiteral("help")};
    for (const Command& command : program.commands)
        names << QString::fromLatin1(command.name);
    for (const ForwardedCommand& command : program.forwarded)
        names << QString::fromLatin1(command.name);
    const QString meant = nearestWord(name, names);
    return {ErrorCode::InvalidArgument,
            QStringLiteral("there is no command \"%1\"").arg(name) +
                (meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant))};
}

Result<CommandLine> parseCommandLine(const Program& program, const QStringList& arguments)
{
    CommandLine line;
    bool optionsEnded = false;
    bool isHelp = false; // "help NAME": what follows is no command to run
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (!optionsEnded && word == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        if (optionsEnded || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-")) {
            if (line.command != nullptr || isHelp) {
                line.arguments.positional << word;
            } else if (word == QLatin1String("help")) {
                isHelp = true;
                line.arguments.options.insert(QStringLiteral("help"), {});
            } else {
                line.forwarded = findForwarded(program, word);
                if (line.forwarded != nullptr)
                    return line;
                line.command = findCommand(program, word);
                if (line.command == nullptr)
                    return failure(unknownCommand(program, word));
            }
            continue;
        }
        QString name = word == QLatin1String("-h") ? QStringLiteral("help")
                                                   : word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        std::optional<QString> value;
        if (equals >= 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        }
        const Option* option = findOption(line.command, name);
        if (option == nullptr)
            return unknownOption(program, line.command, name);
        if (option->value == nullptr && value)
            return usage(QStringLiteral("--%1 takes no value").arg(name));
        if (option->value != nullptr && !value) {
            if (i + 1 >= arguments.size())
                return usage(QStringLiteral("--%1 needs a value: %2").arg(name, QString::fromLatin1(option->value)));
            value = arguments[++i];
        }
        if (option->value != nullptr && value->isEmpty())
            return usage(QStringLiteral("--%1 needs a value: %2").arg(name, QString::fromLatin1(option->value)));
        if (line.arguments.options.contains(name))
            return usage(QStringLiteral("--%1 was given twice").arg(name));
        line.arguments.options.insert(name, value.value_or(QString()));
    }
    return line;
}

ProgramPage pageOf(const Program& program)
{
    ProgramPage page;
    page.name = QString::fromLatin1(program.name);
    page.synopsis = QStringLiteral("COMMAND [OPTION...]");
    page.purpose = QString::fromUtf8(program.purpose);
    page.options = globalOptions();
    page.exitCodes = QLatin1String(kExitCodes);
    for (const Command& command : program.commands)
        page.commands.push_back({QString::fromLatin1(command.name), QString::fromLatin1(command.synopsis),
                                 QString::fromUtf8(command.summary), QString::fromUtf8(command.details),
                                 command.options, command.words});
    page.forwardsTo = QString::fromLatin1(program.forwardsTo);
    for (const ForwardedCommand& command : program.forwarded)
        page.forwarded << QString::fromLatin1(command.name);
    return page;
}

QString overviewText(const Program& program)
{
    const auto listed = [](const char* name, const QString& summary) {
        return QStringLiteral("  %1  %2\n").arg(QString::fromLatin1(name).leftJustified(14), summary);
    };
    const QString programName = QString::fromLatin1(program.name);
    QString text = QStringLiteral("Usage: %1 COMMAND [OPTION...]\n\n%2\n\nCommands:\n")
                       .arg(programName, QString::fromUtf8(program.purpose));
    for (const Command& command : program.commands)
        text += listed(command.name, QString::fromUtf8(command.summary));
    text += listed("help", QStringLiteral("explain a command: %1 help COMMAND").arg(programName));
    if (!program.forwarded.empty()) {
        text += QStringLiteral("\nCommands of %1, if installed:\n").arg(QString::fromLatin1(program.forwardsTo));
        for (const ForwardedCommand& command : program.forwarded)
            text += listed(command.name, QString::fromUtf8(command.summary));
    }
    text += QStringLiteral("\nOptions of every command:\n") + optionLines(globalOptions());
    return text + QStringLiteral("\nExit codes: %1\n").arg(QLatin1String(kExitCodes));
}

QString helpText(const Program& program, const Command& command)
{
    QString text = QStringLiteral("Usage: %1 %2 %3")
                       .arg(QString::fromLatin1(program.name), QString::fromLatin1(command.name),
                            QString::fromLatin1(command.synopsis))
                       .trimmed();
    QString summary = QString::fromUtf8(command.summary);
    summary[0] = summary[0].toUpper();
    text += QStringLiteral("\n\n%1.\n").arg(summary);
    if (command.details[0] != '\0')
        text += QLatin1Char('\n') + QString::fromUtf8(command.details) + QLatin1Char('\n');
    if (!command.options.empty())
        text += QStringLiteral("\nOptions:\n") + optionLines(command.options);
    return text + QStringLiteral("\nOptions of every command:\n") + optionLines(globalOptions());
}

} // namespace rollcall::cli
