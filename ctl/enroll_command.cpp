#include "ctl/commands.h"
#include "ctl/enroller.h"

namespace rollcall::ctl {

Result<Exit> runEnroll(Context& context, const Arguments& arguments)
{
    if (!arguments.has("id")) {
        context.error(QStringLiteral("enroll needs --id"));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(Session session, context.open({.engine = true, .createStore = true}));
    ROLLCALL_TRY_ASSIGN(Enroller enroller,
                        Enroller::create(*session.engine, session.config, *session.store, context.clock()));
    EnrollmentRequest request{PersonId(arguments.value("id")), std::nullopt, arguments.positional};
    request.allowLookalike = arguments.has("allow-look-alike");
    request.replace = arguments.has("replace");
    if (arguments.has("name"))
        request.name = arguments.value("name");
    ROLLCALL_TRY_ASSIGN(const EnrollmentResult result, enroller.enroll(request));
    for (const QString& refusal : result.refusals)
        context.error(refusal);
    if (result.templates == 0)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("%1 was not enrolled: no file shows a usable face").arg(request.id.value()));
    for (const QString& warning : result.warnings)
        context.warning(warning);
    if (const PersonId& like = result.allowedLookalike; !like.isEmpty()) {
        AuditDetails accepted;
        accepted.other = like;
        context.audit(*session.store,
                      personEvent(kCommandLineActor, AuditKind::LookalikeAccepted, request.id, accepted));
    }
    AuditDetails details;
    details.count = result.templates;
    context.audit(*session.store, personEvent(kCommandLineActor, AuditKind::PersonEnrolled, request.id, details));
    context.out() << printable(QStringLiteral("Enrolled %1: %2 template(s) from %3 of %4 file(s)")
                                   .arg(request.id.value())
                                   .arg(result.templates)
                                   .arg(result.filesUsed)
                                   .arg(request.files.size()))
                  << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
