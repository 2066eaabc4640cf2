#include "attendance/punch.h"
#include "config/config_reference.h"
#include "config/config_schema.h"
#include "connectors/reference.h"
#include "connectors/registry.h"
#include "ctl/commands.h"

#include <QStandardPaths>

namespace rollcall::ctl {

namespace {

Result<Exit> check(Context& context, const QString& path)
{
    ROLLCALL_TRY_ASSIGN(const Config config, loadConfig(path));
    ROLLCALL_TRY(checkConnectors(config.connectors));
    context.out() << printable(path) << ": no problems, " << config.connectors.size() << " connector(s)\n";
    if (config.screen.spoken && QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
        context.out() << "screen.spoken: speech is not available; install Debian's package espeak-ng\n";
    return Exit::Done;
}

const char* nameOf(ConfigOrigin origin)
{
    switch (origin) {
    case ConfigOrigin::Default:
        return "default";
    case ConfigOrigin::File:
        return "configuration file";
    case ConfigOrigin::Screen:
        return "set at the kiosk";
    case ConfigOrigin::CommandLine:
        return "command line";
    }
    return "";
}

/// What the kiosk would work with, as a file that it could read; the connectors as comments, without their secrets.
Result<Exit> show(Context& context)
{
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    QTextStream& out = context.out();
    for (const ConfigTable& table : configSchema()) {
        if (table.isRepeated())
            continue;
        out << '[' << table.name << "]\n";
        for (const ConfigKey& key : table.keys)
            out << key.name << " = " << printable(key.show(config)) << " # "
                << nameOf(config.originOf(table.name + QLatin1Char('.') + key.name)) << '\n';
        out << '\n';
    }
    for (const DirectionPeriod& period : config.attendance.direction.periods)
        out << "[[attendance.period]] # " << nameOf(ConfigOrigin::File) << "\nfrom = \""
            << period.from.toString(QStringLiteral("HH:mm")) << "\"\ndirection = \"" << toString(period.direction)
            << "\"\n\n";
    for (const ConnectorSettings& connector : config.connectors) {
        out << "# connector \"" << connector.id().value() << "\" (" << printable(connector.kind())
            << "): " << nameOf(config.originOf(QStringLiteral("connector.") + connector.id().value())) << '\n';
        for (const QString& line : withoutSecrets(connector))
            out << printable(line) << '\n';
    }
    return Exit::Done;
}

} // namespace

Result<Exit> runConfig(Context& context, const Arguments& arguments)
{
    const QString what = arguments.positional.constFirst();
    const bool hasFile = arguments.positional.size() > 1;
    if (what == QLatin1String("check")) {
        // Without a file: the one that the kiosk would read.
        return check(context, hasFile                   ? arguments.positional[1]
                              : arguments.has("config") ? arguments.value("config")
                                                        : defaultConfigPath());
    }
    if (what == QLatin1String("example") && !hasFile) {
        context.out() << exampleConfigToml() << connectorExamplesToml();
        return Exit::Done;
    }
    if (what == QLatin1String("reference") && !hasFile) {
        context.out() << configReferenceMarkdown() << '\n' << connectorReferenceMarkdown();
        return Exit::Done;
    }
    if (what == QLatin1String("kinds") && !hasFile) {
        context.out() << connectorKindsText();
        return Exit::Done;
    }
    if (what == QLatin1String("show") && !hasFile)
        return show(context);
    context.error(
        QStringLiteral("use config check FILE, config show, config example, config reference or config kinds"));
    return Exit::Usage;
}

} // namespace rollcall::ctl
