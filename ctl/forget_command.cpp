#include "ctl/commands.h"
#include "storage/set_aside.h"

namespace rollcall::ctl {

Result<Exit> runForget(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    const PersonId id(arguments.positional.constFirst());
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
