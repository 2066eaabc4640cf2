#include "attendance/identifier.h"
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
    ROLLCALL_TRY_ASSIGN(PersonId id, enroller.identify(arguments.value("id")));
    EnrollmentRequest request{std::move(id), std::nullopt, arguments.positional};
    if (arguments.has("name")) {
        ROLLCALL_TRY_ASSIGN(request.name, toPersonName(arguments.value("name")));
    }
    request.allowLookalike = arguments.has("allow-look-alike");
    request.replace = arguments.has("replace");
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
                                   .arg(request.id.value(), QString::number(result.templates),
                                        QString::number(result.filesUsed), QString::number(request.files.size())))
                  << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
