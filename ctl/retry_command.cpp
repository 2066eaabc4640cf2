#include "ctl/command.h"

namespace rollcall::ctl {

Exit runRetry(Context& context, const Arguments& arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.positional.constFirst().toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        context.error(QStringLiteral("\"%1\" is no row of the outbox: give the number that rollcallctl outbox shows")
                          .arg(arguments.positional.constFirst()));
        return Exit::Usage;
    }
    const Result<Config> config = context.config();
    if (!config) {
        context.error(config.error());
        return Exit::Failed;
    }
    const Result<std::unique_ptr<Store>> store = context.openStore(*config);
    if (!store) {
        context.error(store.error());
        return Exit::Failed;
    }
    if (const Status done = (*store)->outbox().unpark(id); !done) {
        context.error(done.error());
        return Exit::Failed;
    }
    context.audit(**store, QStringLiteral("outbox.retried"), PersonId(QString::number(id)));
    context.out() << "Row " << id << " will be delivered again\n";
    return Exit::Done;
}

} // namespace rollcall::ctl
