#include "connectors/registry.h"
#include "ctl/commands.h"

#include <algorithm>

namespace rollcall::ctl {

Result<Exit> runSendPeople(Context& context, const Arguments& arguments)
{
    const ConnectorId id(arguments.positional.constFirst());
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    const std::vector<ConnectorId> takers = subscribersOf(session.config.connectors).people;
    if (std::find(takers.begin(), takers.end(), id) == takers.end()) {
        context.error(QStringLiteral("\"%1\" is not a connected system that receives people: use a name shown by "
                                     "rollcallctl outbox")
                          .arg(id.value()));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const int sent, session.store->news().addOthers(id));
    AuditDetails details;
    details.count = sent;
    context.audit(*session.store, otherEvent(kCommandLineActor, AuditKind::PeopleSent, id.value(), std::move(details)));
    context.out() << sent << " person(s) will be sent to " << id.value() << "\n";
    return Exit::Done;
}

} // namespace rollcall::ctl
