#pragma once

#include "attendance/person.h"
#include "base/ask.h"
#include "base/secret.h"

#include <QStringList>

#include <vector>

namespace rollcall::screen {

/// What became of a deleted person.
struct RemovalView
{
    PersonId person;
    QString name;
    int templates = 0;
    int credentials = 0; ///< PIN, card and code
    bool nameErased = false;
    qint64 punchesKept = 0;    ///< entries of the ledger that stay, under the identifier alone
    bool tracesErased = false; ///< false: overwritten in the file when another program stops reading it
    QStringList setAside{};    ///< files of damaged databases that may still hold the person
};

/// What became of what a person had under the identifier before.
struct IdentifierView
{
    bool pinRemoved = false; ///< it was bound to that identifier: a new one must be set
    qint64 punchesKept = 0;  ///< entries of the ledger that stay under that identifier
};

/// A part of those who match a search, by name.
struct PeopleList
{
    std::vector<Person> people;
    int total = 0; ///< of all who match
};

/// What the page of people can ask for. Every call returns at once; `reply` runs in the main thread, never after
/// `context` has died. Main thread.
class PeopleAdmin
{
public:
    virtual ~PeopleAdmin() = default;

    /// `query` matches anywhere in name or identifier; an empty one matches everyone.
    virtual void list(const QString& query, int offset, int limit, QObject* context, Reply<PeopleList> reply) = 0;
    /// Deletes every trace but the entries of the ledger, and says what became of what.
    virtual void remove(const PersonId& id, QObject* context, Reply<RemovalView> reply) = 0;
    /// Another name; the face stays.
    virtual void rename(const PersonId& id, const QString& name, QObject* context, Reply<void> reply) = 0;
    /// The same person under another identifier, which no one may have.
    virtual void changeIdentifier(const PersonId& from, const PersonId& to, QObject* context,
                                  Reply<IdentifierView> reply) = 0;
    virtual void setEnabled(const PersonId& id, bool enabled, QObject* context, Reply<void> reply) = 0;
    /// 4 to 8 digits; an empty secret removes the PIN.
    virtual void setPin(const PersonId& id, const Secret& pin, QObject* context, Reply<void> reply) = 0;
    /// 4 to 256 characters; an empty secret removes the card or code.
    virtual void setToken(const PersonId& id, TokenKind kind, const Secret& token, QObject* context,
                          Reply<void> reply) = 0;

protected:
    PeopleAdmin() = default;
    PeopleAdmin(const PeopleAdmin&) = default;
    PeopleAdmin& operator=(const PeopleAdmin&) = default;
};

} // namespace rollcall::screen
