#include "ctl/command.h"
#include "ctl/enroller.h"

namespace rollcall::ctl {

Exit runEnroll(Context& context, const Arguments& arguments)
{
    if (!arguments.has("id")) {
        context.error(QStringLiteral("enroll needs --id"));
        return Exit::Usage;
    }
    const Result<Config> config = context.config();
    if (!config) {
        context.error(config.error());
        return Exit::Failed;
    }
    // The models first: without them no empty database is left behind.
    Result<FaceEngine> engine = context.openEngine(*config);
    if (!engine) {
        context.error(engine.error());
        return Exit::Failed;
    }
    const Result<std::unique_ptr<Store>> store = context.openOrCreateStore(*config);
    if (!store) {
        context.error(store.error());
        return Exit::Failed;
    }
    Result<Enroller> enroller = Enroller::create(*engine, *config, **store, context.clock());
    if (!enroller) {
        context.error(enroller.error());
        return Exit::Failed;
    }
    EnrolmentRequest request{PersonId(arguments.value("id")), std::nullopt, arguments.positional};
    if (arguments.has("name"))
        request.name = arguments.value("name");
    const Result<EnrolmentResult> result = enroller->enrol(request);
    if (!result) {
        context.error(result.error());
        return Exit::Failed;
    }
    for (const QString& refusal : result->refusals)
        context.error(refusal);
    if (result->templates == 0) {
        context.error(QStringLiteral("%1 was not enrolled: no file shows a usable face").arg(request.id.value()));
        return Exit::Failed;
    }
    for (const QString& warning : result->warnings)
        context.warning(warning);
    context.audit(**store, QStringLiteral("person.enrolled"), request.id,
                  QStringLiteral("%1 templates").arg(result->templates));
    context.out() << printable(QStringLiteral("Enrolled %1: %2 template(s) from %3 of %4 file(s)")
                                   .arg(request.id.value())
                                   .arg(result->templates)
                                   .arg(result->filesUsed)
                                   .arg(request.files.size()))
                  << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
