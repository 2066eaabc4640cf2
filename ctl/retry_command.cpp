#include "ctl/commands.h"

namespace rollcall::ctl {

Result<Exit> runRetry(Context& context, const Arguments& arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.positional.constFirst().toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        context.error(QStringLiteral("\"%1\" is no row of the outbox: give the number that rollcallctl outbox shows")
                          .arg(arguments.positional.constFirst()));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    ROLLCALL_TRY(session.store->outbox().unpark(id));
    context.audit(*session.store, otherEvent(kCommandLineActor, AuditKind::DeliveryRetried, QString::number(id)));
    context.out() << "Row " << id << " will be delivered again\n";
    return Exit::Done;
}

} // namespace rollcall::ctl
