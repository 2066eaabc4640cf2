#include "ctl/commands.h"

#include "storage/ledger_inspection.h"

#include <memory>

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

/// Nothing is opened that could be changed by it: the files may be an auditor's only copy.
Result<std::unique_ptr<LedgerInspection>> inspect(Context& context)
{
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    return LedgerInspection::open(databasePath(config.storage), context.clock());
}

Error brokenAt(const LedgerBreak& fault)
{
    if (fault.sequence == 0)
        return {ErrorCode::Corrupt, QStringLiteral("ledger check failed: %1").arg(fault.what)};
    return {ErrorCode::Corrupt,
            QStringLiteral("ledger check failed at entry %1: %2").arg(QString::number(fault.sequence), fault.what)};
}

/// "104:3a274d78..." as `verify-ledger` and the log print it.
Result<LedgerHead> parseHead(const QString& text)
{
    constexpr qsizetype kHashDigits = 64;
    LedgerHead head;
    bool isNumber = false;
    head.sequence = text.section(u':', 0, 0).toLongLong(&isNumber);
    const QByteArray digits = text.section(u':', 1).toLatin1();
    head.hash = QByteArray::fromHex(digits);
    if (!isNumber || head.sequence < 1 || digits.size() != kHashDigits || head.hash.size() * 2 != kHashDigits)
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("--head needs a number and a hash of 64 hexadecimal digits, such as 104:3a27..."));
    return head;
}

Result<Exit> checkReceipt(Context& context, const QString& text)
{
    const Result<Receipt> receipt = parseReceipt(text);
    if (!receipt) {
        context.error(receipt.error().message);
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const auto inspection, inspect(context));
    ROLLCALL_TRY_ASSIGN(const ReceiptCheck check, inspection->ledger().check(*receipt));
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
    std::optional<LedgerHead> noted;
    if (arguments.has("head")) {
        Result<LedgerHead> head = parseHead(arguments.value("head"));
        if (!head) {
            context.error(head.error().message);
            return Exit::Usage;
        }
        noted = std::move(*head);
    }
    ROLLCALL_TRY_ASSIGN(const auto inspection, inspect(context));
    const SqliteLedger& ledger = inspection->ledger();
    if (inspection->isAnchorDamaged())
        context.warning(QStringLiteral("the file that notes the newest confirmed entry is damaged"));
    ROLLCALL_TRY_ASSIGN(const LedgerCheck check, ledger.verify());
    ROLLCALL_TRY_ASSIGN(const LedgerHead head, ledger.head());
    const std::optional<LogDamage>& log = inspection->logDamage();
    if (log && log->isCertain) {
        context.error(QStringLiteral("%1; what can be recovered: %2 punch(es), newest entry %3")
                          .arg(log->sentence(), QString::number(check.punches), QString::number(head.sequence)));
        if (!check.problem())
            return Exit::Failed;
    }
    if (const auto problem = check.problem())
        return failure(brokenAt(*problem));
    if (noted) {
        ROLLCALL_TRY_ASSIGN(const std::optional<LedgerBreak> fault, inspection->compareWithNoted(*noted));
        if (fault)
            return failure(brokenAt(*fault));
        context.out() << "Entry " << noted->sequence << " has the hash that was noted.\n";
    }
    context.out() << "Ledger check passed: " << check.punches << " punch(es)";
    if (head.sequence > 0)
        context.out() << ", newest entry " << head.sequence << " with hash " << QString::fromLatin1(head.hash.toHex());
    context.out() << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
