// What upstream systems ask of the store, answered in the ledger thread. Every change goes to the audit trail.
#include "ledger/ledger_worker.h"

namespace rollcall {

namespace {

/// Who did it, in the audit trail: not the administrator at the kiosk.
QString actorOf(const ConnectorId& origin)
{
    return origin.isEmpty() ? QStringLiteral("server") : origin.value();
}

/// With the photo as the portrait for the other servers, where it is what they take.
ChangeOrigin originOf(const PersonChange& change)
{
    const bool isJpeg = change.photo && change.photo->startsWith("\xff\xd8\xff");
    return {change.origin, isJpeg ? *change.photo : QByteArray()};
}

} // namespace

Status LedgerWorker::storeIsOpen() const
{
    if (!m_store)
        return failure(ErrorCode::Unavailable, m_problem);
    return {};
}

Result<PeoplePage> LedgerWorker::peopleById(int offset, int limit)
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    Result<std::vector<Person>> people = m_store->roster().listById(offset, limit);
    if (!people)
        return failure(people.error());
    const Result<int> total = m_store->roster().count();
    if (!total)
        return failure(total.error());
    return PeoplePage{std::move(*people), *total};
}

Result<std::optional<Person>> LedgerWorker::findPerson(const PersonId& id)
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    return m_store->roster().find(id);
}

Result<Person> LedgerWorker::changePerson(const PersonChange& change, const std::vector<FaceTemplate>& templates)
{
    const Result<std::optional<Person>> known = findPerson(change.id);
    if (!known)
        return failure(known.error());
    if (const Status changed = m_store->roster().change(change, templates, m_clock.wall(), originOf(change)); !changed)
        return failure(changed.error());
    audit(actorOf(change.origin), *known ? QStringLiteral("change") : QStringLiteral("enrol"), change.id.value());
    const Result<std::optional<Person>> now = m_store->roster().find(change.id);
    if (!now)
        return failure(now.error());
    const Person person = now->value_or(Person{});
    if (change.withoutFace && person.templateCount == 0 && !person.hasPin() && !person.hasCard && !person.hasQrCode) {
        // Nothing is left to know them by.
        if (const Status dropped = dropPerson({change.id, change.origin}); !dropped)
            return failure(dropped.error());
        return person;
    }
    loadGallery();
    sendRosterChanges();
    return person;
}

Status LedgerWorker::dropPerson(const PersonRemoval& removal)
{
    if (const Status open = storeIsOpen(); !open)
        return open;
    if (const Status removed = m_store->roster().remove(removal.id, {removal.origin, {}}); !removed)
        return removed;
    loadGallery();
    audit(actorOf(removal.origin), QStringLiteral("remove"), removal.id.value());
    sendRosterChanges();
    return {};
}

Result<std::optional<Secret>> LedgerWorker::cardOf(const PersonId& id)
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    return m_store->credentials().token(id, TokenKind::Card);
}

Status LedgerWorker::revokePrivileges(const ConnectorId& origin)
{
    if (const Status open = storeIsOpen(); !open)
        return open;
    if (const Status revoked = m_store->roster().revokePrivileges(); !revoked)
        return revoked;
    audit(actorOf(origin), QStringLiteral("revoke-privileges"), QStringLiteral("everybody"));
    return {};
}

Result<QByteArray> LedgerWorker::recall(const MemoryKey& key)
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    return m_store->connectorMemory().recall(key.origin, key.key);
}

Status LedgerWorker::remember(const MemoryKey& key, const QByteArray& value)
{
    if (const Status open = storeIsOpen(); !open)
        return open;
    return m_store->connectorMemory().remember(key.origin, key.key, value);
}

Result<std::vector<Punch>> LedgerWorker::punchPage(WallTime from, WallTime to, qint64 after, int limit)
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    return m_store->ledger().page(from, to, after, limit);
}

Result<SiteFigures> LedgerWorker::figures()
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    const Result<int> people = m_store->roster().count();
    if (!people)
        return failure(people.error());
    const Result<qint64> punches = m_store->ledger().punchCount();
    if (!punches)
        return failure(punches.error());
    const Result<CredentialCounts> credentials = m_store->credentials().counts();
    if (!credentials)
        return failure(credentials.error());
    return SiteFigures{*people, *punches, credentials->pins, credentials->cards};
}

Result<std::vector<int>> LedgerWorker::numbersOf(const std::vector<PersonId>& people)
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    return m_store->personNumbers().numbersOf(people);
}

Result<std::optional<PersonId>> LedgerWorker::personOf(int number)
{
    if (const Status open = storeIsOpen(); !open)
        return failure(open.error());
    return m_store->personNumbers().personOf(number);
}

} // namespace rollcall
