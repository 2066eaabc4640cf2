#include "ctl/command.h"

namespace rollcall::ctl {

Exit runVerifyLedger(Context& context, const Arguments&)
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
    const SqliteLedger& ledger = (*store)->ledger();
    const Result<LedgerCheck> check = ledger.verify();
    if (!check) {
        context.error(check.error());
        return Exit::Failed;
    }
    if (check->firstBreak) {
        context.error(QStringLiteral("the ledger is broken at entry %1: %2")
                          .arg(check->firstBreak->sequence)
                          .arg(check->firstBreak->what));
        return Exit::Failed;
    }
    const Result<LedgerHead> head = ledger.head();
    if (!head) {
        context.error(head.error());
        return Exit::Failed;
    }
    context.out() << "The ledger is whole: " << check->punches << " punch(es)";
    if (head->sequence > 0)
        context.out() << ", newest entry " << head->sequence << " with hash "
                      << QString::fromLatin1(head->hash.toHex());
    context.out() << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
