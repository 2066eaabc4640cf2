#include "ctl/command.h"

namespace rollcall::ctl {

Result<Exit> runVerifyLedger(Context& context, const Arguments&)
{
    const Result<Session> session = context.open();
    if (!session)
        return failure(session.error());
    const SqliteLedger& ledger = session->store->ledger();
    const Result<LedgerCheck> check = ledger.verify();
    if (!check)
        return failure(check.error());
    if (check->firstBreak)
        return failure(ErrorCode::Corrupt, QStringLiteral("the ledger is broken at entry %1: %2")
                                               .arg(check->firstBreak->sequence)
                                               .arg(check->firstBreak->what));
    const Result<LedgerHead> head = ledger.head();
    if (!head)
        return failure(head.error());
    context.out() << "The ledger is whole: " << check->punches << " punch(es)";
    if (head->sequence > 0)
        context.out() << ", newest entry " << head->sequence << " with hash "
                      << QString::fromLatin1(head->hash.toHex());
    context.out() << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
