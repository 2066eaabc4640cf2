#include "ctl/commands.h"

namespace rollcall::ctl {

namespace {

QString localWords(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

/// "voided on 2026-05-04 09:20:00 UTC+05:45 by admin (forgot)".
QString correctionWords(const Correction& correction)
{
    ClockReading at;
    at.utc = correction.utc;
    at.zoneOffset = correction.zoneOffset;
    const QString when = localWords(at.local());
    QString words;
    switch (correction.kind) {
    case CorrectionKind::Time:
        return QStringLiteral("the time is %1").arg(when);
    case CorrectionKind::Voided:
        words = QStringLiteral("voided on %1").arg(when);
        break;
    case CorrectionKind::Direction:
        words = QStringLiteral("direction changed to \"%1\" on %2")
                    .arg(correction.direction ? toString(*correction.direction) : QString(), when);
        break;
    case CorrectionKind::Entered:
        words = QStringLiteral("added manually on %1").arg(when);
        break;
    }
    words += QStringLiteral(" by ") + correction.actor;
    return correction.reason.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(correction.reason);
}

Result<Exit> checkReceipt(Context& context, const QString& text)
{
    const Result<Receipt> receipt = parseReceipt(text);
    if (!receipt) {
        context.error(receipt.error().message);
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    ROLLCALL_TRY_ASSIGN(const ReceiptCheck check, session.store->ledger().check(*receipt));
    switch (check.outcome) {
    case ReceiptCheck::Outcome::Changed:
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("entry %1 was changed after it was written").arg(receipt->sequence));
    case ReceiptCheck::Outcome::Missing:
        context.error(check.punch
                          ? QStringLiteral("no such entry: entry %1 of this ledger is a different one; the receipt is "
                                           "from another kiosk or was altered, or the ledger was replaced")
                                .arg(receipt->sequence)
                          : QStringLiteral("no such entry: this ledger has no entry %1").arg(receipt->sequence));
        return Exit::NotFound;
    case ReceiptCheck::Outcome::Stands:
    case ReceiptCheck::Outcome::Corrected:
        break;
    }
    const PunchDraft& facts = check.punch->facts;
    context.out() << "Entry " << receipt->sequence
                  << " is in the ledger, unchanged: " << printable(facts.person.value()) << ", "
                  << toString(facts.direction) << ", " << localWords(facts.at.local());
    if (!facts.door.isEmpty())
        context.out() << ", " << printable(facts.door);
    context.out() << '\n';
    if (check.history.empty())
        return Exit::Done;
    for (const Correction& correction : check.history)
        context.out() << "It has been corrected since: " << printable(correctionWords(correction)) << '\n';
    return Exit::Corrected;
}

} // namespace

Result<Exit> runVerifyLedger(Context& context, const Arguments& arguments)
{
    if (arguments.has("receipt"))
        return checkReceipt(context, arguments.value("receipt"));
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    const SqliteLedger& ledger = session.store->ledger();
    ROLLCALL_TRY_ASSIGN(const LedgerCheck check, ledger.verify());
    if (check.firstBreak)
        return failure(ErrorCode::Corrupt, QStringLiteral("ledger check failed at entry %1: %2")
                                               .arg(check.firstBreak->sequence)
                                               .arg(check.firstBreak->what));
    ROLLCALL_TRY_ASSIGN(const LedgerHead head, ledger.head());
    context.out() << "Ledger check passed: " << check.punches << " punch(es)";
    if (head.sequence > 0)
        context.out() << ", newest entry " << head.sequence << " with hash " << QString::fromLatin1(head.hash.toHex());
    context.out() << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
