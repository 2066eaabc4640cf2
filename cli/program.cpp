#include "cli/program.h"

#include "base/logging.h"
#include "base/records.h"
#include "cli/command_line.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <exception>
#include <unistd.h>
#include <vector>

namespace rollcall::cli {

namespace {

/// The commands report their errors themselves; the log of the libraries would repeat them.
void quietLog()
{
    installLogFormat();
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("rollcall.*=false\nqt.gui.imageio*=false"));
}

/// "a, b or c".
QString alternatives(QStringList words)
{
    const QString last = words.takeLast();
    return words.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

class Runner
{
public:
    Runner(const Program& program, const Clock& clock) : m_program(program), m_clock(clock) {}

    Exit run(const QStringList& arguments)
    {
        if (const std::optional<QString> text = askedDocumentation(pageOf(m_program), arguments)) {
            Context(name(), {}, m_clock).out() << *text << Qt::flush;
            return Exit::Done;
        }
        const Result<CommandLine> line = parseCommandLine(m_program, arguments);
        if (!line) {
            Context context(name(), {}, m_clock);
            return usageError(context, line.error().message, nullptr);
        }
        const Arguments& given = line->arguments;
        Context context(name(), {given.value("config"), given.value("data-dir"), given.value("models")}, m_clock);
        if (line->forwarded != nullptr)
            return forward(context, *line->forwarded, arguments);
        if (given.has("version")) {
            context.out() << name() << ' ' << QCoreApplication::applicationVersion() << Qt::endl;
            return Exit::Done;
        }
        if (given.has("help"))
            return showHelp(context, *line, arguments);
        if (line->command == nullptr)
            return usageError(context, QStringLiteral("no command given"), nullptr);
        return runCommand(*line->command, context, given);
    }

private:
    [[nodiscard]] QString name() const { return QString::fromLatin1(m_program.name); }

    Exit usageError(Context& context, const QString& sentence, const Command* command) const
    {
        context.error(sentence);
        context.note(command == nullptr
                         ? QStringLiteral("See %1 --help.").arg(name())
                         : QStringLiteral("See %1 help %2.").arg(name(), QString::fromLatin1(command->name)));
        return Exit::Usage;
    }

    Exit showHelp(Context& context, const CommandLine& line, const QStringList& arguments) const
    {
        const Command* command = line.command;
        if (command == nullptr && !line.arguments.positional.isEmpty()) {
            const QString& word = line.arguments.positional.constFirst();
            if (const ForwardedCommand* forwarded = findForwarded(m_program, word))
                return forward(context, *forwarded, arguments);
            command = findCommand(m_program, word);
            if (command == nullptr)
                return usageError(context, unknownCommand(m_program, word).message, nullptr);
        }
        context.out() << (command == nullptr ? overviewText(m_program) : helpText(m_program, *command)) << Qt::flush;
        return Exit::Done;
    }

    Exit runCommand(const Command& command, Context& context, const Arguments& given) const
    {
        const auto count = given.positional.size();
        if (count < command.minPositional)
            return usageError(
                context,
                QStringLiteral("missing argument: %1 %2 %3")
                    .arg(name(), QString::fromLatin1(command.name), QString::fromLatin1(command.synopsis)),
                &command);
        if (command.maxPositional >= 0 && count > command.maxPositional)
            return usageError(context,
                              QStringLiteral("unexpected argument \"%1\"").arg(given.positional[command.maxPositional]),
                              &command);
        for (const Option& option : command.options) {
            if (!option.choices.isEmpty() && given.has(option.name) &&
                !option.choices.contains(given.value(option.name))) {
                context.error(QStringLiteral("--%1 must be %2")
                                  .arg(QString::fromLatin1(option.name), alternatives(option.choices)));
                return Exit::Usage;
            }
        }
        const Result<Exit> exit = command.run(context, given);
        context.out().flush();
        if (!exit)
            context.error(exit.error());
        return exit.value_or(Exit::Failed);
    }

    /// Becomes the other program; returns only where that is not possible.
    Exit forward(Context& context, const ForwardedCommand& command, const QStringList& arguments) const
    {
        const QString other = QString::fromLatin1(m_program.forwardsTo);
        QString path = QStandardPaths::findExecutable(other, {QCoreApplication::applicationDirPath()});
        if (path.isEmpty())
            path = QStandardPaths::findExecutable(other);
        if (path.isEmpty()) {
            context.error(
                QStringLiteral("%1 is a command of %2, which is not installed: not found next to %3 or on PATH")
                    .arg(QString::fromLatin1(command.name), other, name()));
            return Exit::Failed;
        }
        std::vector<QByteArray> words{QFile::encodeName(other)};
        for (const QString& argument : arguments)
            words.push_back(QFile::encodeName(argument));
        std::vector<char*> argv;
        for (QByteArray& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        ::execv(QFile::encodeName(path).constData(), argv.data());
        context.error(QStringLiteral("%1 could not be started: %2").arg(path, qt_error_string()));
        return Exit::Failed;
    }

    const Program& m_program;
    const Clock& m_clock;
};

} // namespace

int runProgram(const Program& program)
{
    QCoreApplication::setApplicationName(QString::fromLatin1(program.name));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLCALL_VERSION));
    quietLog();
    try {
        const SystemClock clock;
        // What is not UTF-8 has arrived as this sign: the name or the file that was meant is not known any more.
        for (const QString& argument : QCoreApplication::arguments()) {
            if (!argument.contains(QChar(QChar::ReplacementCharacter)))
                continue;
            fprintf(stderr, "%s: the argument \"%s\" is not UTF-8 text\n", program.name,
                    qUtf8Printable(printable(argument)));
            return static_cast<int>(Exit::Usage);
        }
        return static_cast<int>(Runner(program, clock).run(QCoreApplication::arguments().mid(1)));
    } catch (const std::exception& exception) { // memory exhausted: all else is caught where it is called
        fprintf(stderr, "%s: stopped: %s\n", program.name, exception.what());
        return static_cast<int>(Exit::Failed);
    }
}

} // namespace rollcall::cli
