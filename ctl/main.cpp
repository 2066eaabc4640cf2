#include "base/logging.h"
#include "ctl/command_line.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <exception>
#include <memory>

using namespace rollcall;
using namespace rollcall::ctl;

namespace {

/// The sentences of the commands say what went wrong; the libraries' own logs would say it a second time.
void quietLog()
{
    installLogFormat();
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("rollcall.*=false\nqt.gui.imageio*=false"));
}

Exit usageError(Context& context, const QString& sentence, const Command* command)
{
    context.error(sentence);
    context.note(command == nullptr
                     ? QStringLiteral("See rollcallctl --help.")
                     : QStringLiteral("See rollcallctl help %1.").arg(QString::fromLatin1(command->name)));
    return Exit::Usage;
}

Exit showHelp(Context& context, const CommandLine& line)
{
    const Command* command = line.command;
    if (command == nullptr && !line.arguments.positional.isEmpty()) {
        command = findCommand(line.arguments.positional.constFirst());
        if (command == nullptr)
            return usageError(context, unknownCommand(line.arguments.positional.constFirst()).message, nullptr);
    }
    context.out() << (command == nullptr ? overviewText() : helpText(*command)) << Qt::flush;
    return Exit::Done;
}

Exit run(const QStringList& arguments)
{
    const SystemClock clock;
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line) {
        Context context({}, clock);
        return usageError(context, line.error().message, nullptr);
    }
    const Arguments& given = line->arguments;
    Context context({given.value("config"), given.value("data-dir"), given.value("models")}, clock);
    if (given.has("version")) {
        context.out() << "rollcallctl " << QCoreApplication::applicationVersion() << Qt::endl;
        return Exit::Done;
    }
    if (given.has("help"))
        return showHelp(context, *line);
    if (line->command == nullptr)
        return usageError(context, QStringLiteral("say what to do"), nullptr);
    const Command& command = *line->command;
    const auto count = given.positional.size();
    if (count < command.leastPositional)
        return usageError(context,
                          QStringLiteral("something is missing: rollcallctl %1 %2")
                              .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.synopsis)),
                          &command);
    if (command.maxPositional >= 0 && count > command.maxPositional)
        return usageError(
            context, QStringLiteral("\"%1\" is one argument too many").arg(given.positional[command.maxPositional]),
            &command);
    return runCommand(command, context, given);
}

/// What draws needs fonts, and with them Qt's platform; everything else starts faster without. No display is used.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (std::none_of(argv, argv + argc, [](const char* word) { return qstrncmp(word, "--curve", 7) == 0; }))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rollcallctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLCALL_VERSION));
    quietLog();
    try {
        return static_cast<int>(run(QCoreApplication::arguments().mid(1)));
    } catch (const std::exception& exception) { // memory exhausted: all else is caught where it is called
        fprintf(stderr, "rollcallctl: stopped: %s\n", exception.what());
        return static_cast<int>(Exit::Failed);
    }
}
