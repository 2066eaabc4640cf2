#include "lab/bench.h"
#include "lab/commands.h"

namespace rollcall::lab {

Result<Exit> runBenchCommand(Context& context, const Arguments& arguments)
{
    BenchOptions options;
    options.clip = arguments.value("clip");
    options.json = arguments.has("json");
    if (arguments.has("seconds")) {
        constexpr int kMax = 3600;
        bool isNumber = false;
        options.seconds = arguments.value("seconds").toInt(&isNumber);
        if (!isNumber || options.seconds < 1 || options.seconds > kMax) {
            context.error(QStringLiteral("--seconds must be a whole number from 1 to %1").arg(kMax));
            return Exit::Usage;
        }
    }
    if (arguments.has("people")) {
        bool isNumber = false;
        options.people = arguments.value("people").toInt(&isNumber);
        if (!isNumber) {
            context.error(QStringLiteral("--people must be a whole number"));
            return Exit::Usage;
        }
    }
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    options.engine = config.engine;
    options.pipeline = config.pipeline;
    options.decision = config.decision;
    ROLLCALL_TRY_ASSIGN(const ModelStore models, ModelStore::openDefault(config.modelDirectory));
    QTextStream progress(stderr);
    if (const Status done = runBench(options, models, context.out(), progress); !done)
        return failure(done.error()); // finish the progress line before the error
    return Exit::Done;
}

} // namespace rollcall::lab
