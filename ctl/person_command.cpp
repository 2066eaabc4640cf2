#include "attendance/identifier.h"
#include "cli/confirmation.h"
#include "ctl/commands.h"

namespace rollcall::ctl {

namespace {

void say(Context& context, const QString& sentence)
{
    context.out() << printable(sentence) << '\n';
}

/// A person may be renamed, moved and disabled at once; the identifier last, so that the rest is done under the one
/// that was given.
Result<Exit> changeIdentifier(Context& context, Store& store, const Person& person, const PersonId& to, bool isAsked)
{
    const PersonId& from = person.id;
    if (isAsked &&
        !cli::confirm(
            QStringLiteral("%1 becomes %2 here and in the systems that receive people; punches recorded so far "
                           "stay under %1%3. Change it?")
                .arg(person.displayName.isEmpty() ? from.value()
                                                  : QStringLiteral("%1 (%2)").arg(from.value(), person.displayName),
                     to.value(), person.hasPin() ? QStringLiteral(", and the PIN is removed") : QString())))
        return failure(ErrorCode::Cancelled, QStringLiteral("the identifier was not changed"));
    ROLLCALL_TRY_ASSIGN(const IdentifierMove move, store.roster().changeIdentifier(from, to, context.clock().wall()));
    AuditDetails details;
    details.other = from;
    context.audit(store, personEvent(kCommandLineActor, AuditKind::IdentifierChanged, to, details));
    say(context,
        QStringLiteral("%1 is now %2, with %3 template(s); %4 punch(es) stay in the ledger under %1")
            .arg(from.value(), to.value(), QString::number(move.templates), QString::number(move.ledgerEntries)));
    if (move.pinRemoved)
        say(context, QStringLiteral("The PIN was removed: it belongs to the identifier. Set it again with rollcallctl "
                                    "credential %1 pin")
                         .arg(to.value()));
    return Exit::Done;
}

} // namespace

Result<Exit> runPerson(Context& context, const Arguments& arguments)
{
    if (arguments.positional.at(0) != QLatin1String("edit")) {
        context.error(QStringLiteral("use person edit ID"));
        return Exit::Usage;
    }
    const PersonId id(arguments.positional.at(1));
    if (!arguments.has("name") && !arguments.has("id") && !arguments.has("enabled")) {
        context.error(QStringLiteral("person edit needs --name, --id or --enabled"));
        return Exit::Usage;
    }
    const bool isAsked = arguments.has("id") && !arguments.has("yes");
    if (isAsked && !cli::canAsk()) {
        context.error(QStringLiteral("--id changes the person's identifier in every system: confirm it with --yes"));
        return Exit::Usage;
    }
    // Before anything is changed: a typing mistake leaves nothing half done.
    QString name;
    PersonId to;
    if (arguments.has("name")) {
        ROLLCALL_TRY_ASSIGN(name, toPersonName(arguments.value("name")));
    }
    if (arguments.has("id")) {
        ROLLCALL_TRY_ASSIGN(to, toPersonId(arguments.value("id")));
    }
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    Store& store = *session.store;
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> person, store.roster().find(id));
    if (!person)
        return failure(store.roster().unknownPerson(id));
    if (arguments.has("name")) {
        ROLLCALL_TRY(store.roster().rename(id, name));
        context.audit(store, AuditKind::PersonRenamed, id);
        say(context, QStringLiteral("The name of %1 is now %2").arg(id.value(), name));
    }
    if (arguments.has("enabled")) {
        const bool enabled = arguments.value("enabled") == QLatin1String("yes");
        ROLLCALL_TRY(store.roster().setEnabled(id, enabled));
        context.audit(store, enabled ? AuditKind::PersonEnabled : AuditKind::PersonDisabled, id);
        say(context, QStringLiteral("%1 is %2")
                         .arg(id.value(), enabled ? QStringLiteral("enabled") : QStringLiteral("disabled")));
    }
    return arguments.has("id") ? changeIdentifier(context, store, *person, to, isAsked) : Exit::Done;
}

} // namespace rollcall::ctl
