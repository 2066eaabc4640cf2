#include "ctl/commands.h"

namespace rollcall::ctl {

Result<Exit> runRetry(Context& context, const Arguments& arguments)
{
    const QString row = arguments.positional.constFirst();
    const bool isPerson = row.startsWith(u'P', Qt::CaseInsensitive);
    bool isNumber = false;
    const qint64 id = (isPerson ? row.sliced(1) : row).toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        context.error(
            QStringLiteral("\"%1\" is not a row of the outbox: use the number shown by rollcallctl outbox").arg(row));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    if (isPerson)
        ROLLCALL_TRY(session.store->news().unpark(id));
    else
        ROLLCALL_TRY(session.store->outbox().unpark(id));
    const QString name = isPerson ? rosterRowName(id) : QString::number(id);
    context.audit(*session.store, otherEvent(kCommandLineActor, AuditKind::DeliveryRetried, name));
    context.out() << "Row " << name << " will be retried\n";
    return Exit::Done;
}

} // namespace rollcall::ctl
