#pragma once

#include "screen/people_admin.h"

#include <QObject>

namespace rollcall {

class LedgerThread;

/// The roster, for the page of people. Main thread.
class PeopleController : public QObject, public screen::PeopleAdmin
{
    Q_OBJECT
public:
    /// `ledger` outlives this.
    explicit PeopleController(LedgerThread& ledger) : m_ledger(ledger) {}

    void list(const QString& query, int offset, int limit, QObject* context, Reply<screen::PeopleList> reply) override;
    void remove(const PersonId& id, QObject* context, Reply<screen::RemovalView> reply) override;
    void rename(const PersonId& id, const QString& name, QObject* context, Reply<void> reply) override;
    void changeIdentifier(const PersonId& from, const PersonId& to, QObject* context,
                          Reply<screen::IdentifierView> reply) override;
    void setEnabled(const PersonId& id, bool enabled, QObject* context, Reply<void> reply) override;
    void setPin(const PersonId& id, const Secret& pin, QObject* context, Reply<void> reply) override;
    void setToken(const PersonId& id, TokenKind kind, const Secret& token, QObject* context,
                  Reply<void> reply) override;

Q_SIGNALS:
    /// Nothing of this person may be kept anywhere.
    void removed(const rollcall::PersonId& id);

private:
    LedgerThread& m_ledger;
};

} // namespace rollcall
