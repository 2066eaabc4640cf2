#include "cli/confirmation.h"
#include "ctl/commands.h"
#include "storage/set_aside.h"

namespace rollcall::ctl {

namespace {

/// "template(s)", "the PIN" ...: what a removal deletes.
QString belongingsOf(const Person& person)
{
    QStringList all;
    if (person.templateCount > 0)
        all << QStringLiteral("%1 template(s)").arg(person.templateCount);
    if (person.hasPin())
        all << QStringLiteral("a PIN");
    if (person.hasCard)
        all << QStringLiteral("a card");
    if (person.hasQrCode)
        all << QStringLiteral("a code");
    return all.isEmpty() ? QStringLiteral("no template and no credential") : all.join(QStringLiteral(", "));
}

/// True without a question for scripts, and where no one is enrolled under the identifier.
Result<bool> confirmRemoval(Store& store, const PersonId& id, const Arguments& arguments)
{
    if (arguments.has("yes") || !cli::canAsk())
        return true;
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> person, store.roster().find(id));
    if (!person)
        return true;
    const QString name = person->displayName.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(person->displayName);
    return cli::confirm(
        QStringLiteral("This removes %1%2 with %3; the punches stay in the ledger under the identifier. "
                       "Remove?")
            .arg(id.value(), name, belongingsOf(*person)));
}

} // namespace

Result<Exit> runForget(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    const PersonId id(arguments.positional.constFirst());
    ROLLCALL_TRY_ASSIGN(const bool isWanted, confirmRemoval(*session.store, id, arguments));
    if (!isWanted)
        return failure(ErrorCode::Cancelled, QStringLiteral("nothing was removed"));
    ROLLCALL_TRY_ASSIGN(const RemovalReport report, session.store->roster().removeWithReport(id));
    context.audit(*session.store, AuditKind::PersonRemoved, id);
    context.out() << printable(QStringLiteral("Removed %1: %2 template(s), %3 of PIN, card and code%4; %5 punch(es) "
                                              "stay in the ledger under the identifier only")
                                   .arg(id.value(), QString::number(report.templates),
                                        QString::number(report.credentials),
                                        report.nameRemoved ? QStringLiteral(" and the name") : QString(),
                                        QString::number(report.ledgerEntries)))
                  << '\n';
    if (!report.tracesErased)
        context.out()
            << "Not erased yet: another program is reading the database, and what was removed can still be read in its "
               "files. It is erased when that program has finished, by the running kiosk or the next rollcallctl\n";
    for (const QString& file : report.setAside)
        context.out() << printable(QStringLiteral("Not erased from the damaged database %1, which was set aside; the "
                                                  "kiosk removes it after %2 days")
                                       .arg(file, QString::number(kSetAsideKept / std::chrono::hours{24})))
                      << '\n';
    return Exit::Done;
}

} // namespace rollcall::ctl
