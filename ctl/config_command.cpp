#include "config/config_reference.h"
#include "connectors/registry.h"
#include "ctl/command.h"

namespace rollcall::ctl {

namespace {

Result<Exit> check(Context& context, const QString& path)
{
    const Result<Config> config = loadConfig(path);
    if (!config)
        return failure(config.error());
    if (const Status connectors = checkConnectors(config->connectors); !connectors)
        return failure(connectors.error());
    context.out() << printable(path) << ": no problems, " << config->connectors.size() << " connector(s)\n";
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
        context.out() << exampleConfigToml();
        return Exit::Done;
    }
    if (what == QLatin1String("reference") && !hasFile) {
        context.out() << configReferenceMarkdown();
        return Exit::Done;
    }
    context.error(QStringLiteral("say config check FILE, config example or config reference"));
    return Exit::Usage;
}

} // namespace rollcall::ctl
