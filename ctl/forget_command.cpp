#include "ctl/command.h"

namespace rollcall::ctl {

Exit runForget(Context& context, const Arguments& arguments)
{
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
    const PersonId id(arguments.positional.constFirst());
    const Result<RemovalReport> report = (*store)->roster().removeWithReport(id);
    if (!report) {
        context.error(report.error());
        return Exit::Failed;
    }
    context.audit(**store, QStringLiteral("person.removed"), id);
    context.out()
        << printable(
               QStringLiteral(
                   "Forgot %1: %2 template(s)%3 removed; %4 punch(es) stay in the ledger under the identifier alone")
                   .arg(id.value())
                   .arg(report->templates)
                   .arg(report->nameRemoved ? QStringLiteral(" and the name") : QString())
                   .arg(report->ledgerEntries))
        << '\n';
    if (!report->tracesErased)
        context.out() << "Another program is reading the database: the bytes on disk are overwritten when it ends\n";
    return Exit::Done;
}

} // namespace rollcall::ctl
