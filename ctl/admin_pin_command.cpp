#include "ctl/commands.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace rollcall::ctl {

namespace {

/// Root, or who may read and replace everything in the data directory anyway.
Status checkMayReset(const QString& dataDirectory)
{
    struct stat info
    {};
    if (::stat(QFile::encodeName(dataDirectory).constData(), &info) == 0 && ::geteuid() != 0 &&
        ::geteuid() != info.st_uid)
        return failure(ErrorCode::PermissionDenied,
                       QStringLiteral("only root and the owner of %1 may reset the administrator PIN; use sudo")
                           .arg(dataDirectory));
    return {};
}

} // namespace

Result<Exit> runAdminPin(Context& context, const Arguments& arguments)
{
    if (!arguments.has("reset")) {
        context.error(QStringLiteral("admin-pin needs --reset"));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    ROLLCALL_TRY(checkMayReset(dataDirectory(config.storage)));
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    ROLLCALL_TRY_ASSIGN(const Secret code, session.store->adminCredential().issueCode());
    context.audit(*session.store, otherEvent(kCommandLineActor, AuditKind::AdminCodeIssued));
    context.out()
        << "Recovery code: " << code.reveal() << '\n'
        << "Open the administration at the kiosk, enter this code and choose a new PIN. It is valid once, for "
        << AdminCredential::kCodeLifetime / std::chrono::minutes{1} << " minutes.\n";
    return Exit::Done;
}

} // namespace rollcall::ctl
