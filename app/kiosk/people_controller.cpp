#include "kiosk/people_controller.h"

#include "ledger/ledger_thread.h"
#include "screen/isolated.h"

#include <QPointer>

#include <utility>

namespace rollcall {

namespace {

/// The same error in the screen's language; what has no other cause than the machine stays as the store says it.
Error worded(Error error, const PersonId& id)
{
    const QString shown = screen::isolated(id.value());
    switch (error.code) {
    case ErrorCode::NotFound:
        error.message = PeopleController::tr("No person with the identifier %1 is enrolled").arg(shown);
        break;
    case ErrorCode::AlreadyExists:
        error.message = PeopleController::tr("The identifier %1 is in use. Choose another one.").arg(shown);
        break;
    case ErrorCode::Busy:
        error.message = PeopleController::tr("%1 is checked in. Change the identifier after the check-out.").arg(shown);
        break;
    case ErrorCode::Unsupported:
        error.message = PeopleController::tr("This kiosk does not store names");
        break;
    default:
        break;
    }
    return error;
}

} // namespace

void PeopleController::list(const QString& query, int offset, int limit, QObject* context,
                            Reply<screen::PeopleList> reply)
{
    m_ledger.ask(
        context,
        [=](OpenLedger& ledger) -> Result<screen::PeopleList> {
            ROLLCALL_TRY_ASSIGN(PeoplePage found, ledger.people().page(query, offset, limit));
            return screen::PeopleList{std::move(found.people), found.total};
        },
        std::move(reply));
}

void PeopleController::remove(const PersonId& id, QObject* context, Reply<screen::RemovalView> reply)
{
    const auto remove = [id](OpenLedger& ledger) -> Result<screen::RemovalView> {
        ROLLCALL_TRY_ASSIGN(const RemovedPerson removed, ledger.people().remove(id));
        const RemovalReport& report = removed.report;
        return screen::RemovalView{report.person,      removed.name,         report.templates,    report.credentials,
                                   report.nameRemoved, report.ledgerEntries, report.tracesErased, report.setAside};
    };
    // The page may have gone when the answer comes; what else is kept of the person must go all the same.
    m_ledger.ask(
        this, remove,
        [this, id, page = QPointer<QObject>(context), reply = std::move(reply)](Result<screen::RemovalView> removal) {
            if (removal)
                Q_EMIT removed(id);
            if (page)
                reply(std::move(removal));
        });
}

void PeopleController::rename(const PersonId& id, const QString& name, QObject* context, Reply<void> reply)
{
    m_ledger.ask(
        context,
        [=](OpenLedger& ledger) -> Status {
            return ledger.people().rename(id, name).map_error([&id](const Error& error) { return worded(error, id); });
        },
        std::move(reply));
}

void PeopleController::changeIdentifier(const PersonId& from, const PersonId& to, QObject* context,
                                        Reply<screen::IdentifierView> reply)
{
    m_ledger.ask(
        context,
        [=](OpenLedger& ledger) -> Result<screen::IdentifierView> {
            const Result<IdentifierMove> moved = ledger.people().changeIdentifier(from, to);
            if (!moved)
                return failure(worded(moved.error(), moved.error().code == ErrorCode::AlreadyExists ? to : from));
            return screen::IdentifierView{moved->pinRemoved, moved->ledgerEntries};
        },
        std::move(reply));
}

void PeopleController::setEnabled(const PersonId& id, bool enabled, QObject* context, Reply<void> reply)
{
    m_ledger.ask(
        context, [=](OpenLedger& ledger) -> Status { return ledger.people().setEnabled(id, enabled); },
        std::move(reply));
}

void PeopleController::setPin(const PersonId& id, const Secret& pin, QObject* context, Reply<void> reply)
{
    m_ledger.ask(
        context, [=](OpenLedger& ledger) -> Status { return ledger.people().setPin(id, pin); }, std::move(reply));
}

void PeopleController::setToken(const PersonId& id, TokenKind kind, const Secret& token, QObject* context,
                                Reply<void> reply)
{
    m_ledger.ask(
        context, [=](OpenLedger& ledger) -> Status { return ledger.people().setToken(id, kind, token); },
        std::move(reply));
}

} // namespace rollcall
