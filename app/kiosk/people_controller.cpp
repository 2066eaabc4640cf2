#include "kiosk/people_controller.h"

#include "ledger/ledger_thread.h"

#include <QPointer>

#include <utility>

namespace rollcall {

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
        context, [=](OpenLedger& ledger) -> Status { return ledger.people().rename(id, name); }, std::move(reply));
}

void PeopleController::changeIdentifier(const PersonId& from, const PersonId& to, QObject* context,
                                        Reply<screen::IdentifierView> reply)
{
    m_ledger.ask(
        context,
        [=](OpenLedger& ledger) -> Result<screen::IdentifierView> {
            ROLLCALL_TRY_ASSIGN(const IdentifierMove moved, ledger.people().changeIdentifier(from, to));
            return screen::IdentifierView{moved.pinRemoved, moved.ledgerEntries};
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
