#include "ctl/commands.h"

namespace rollcall::ctl {

Result<Exit> runRetry(Context& context, const Arguments& arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.positional.constFirst().toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        context.error(QStringLiteral("\"%1\" is not a row of the outbox: use the number shown by rollcallctl outbox")
                          .arg(arguments.positional.constFirst()));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    ROLLCALL_TRY(session.store->outbox().unpark(id));
    context.audit(*session.store, otherEvent(kCommandLineActor, AuditKind::DeliveryRetried, QString::number(id)));
    context.out() << "Row " << id << " will be retried\n";
    return Exit::Done;
}

} // namespace rollcall::ctl
