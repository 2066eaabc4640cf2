// What upstream systems ask of the store, answered in the ledger thread. Every change goes to the audit trail.
#include "kiosk/ledger_worker.h"

namespace rollcall {

namespace {

/// Who did it, in the audit trail: not the administrator at the kiosk.
const QString kServer = QStringLiteral("server");

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
    if (!*known && templates.empty())
        return failure(
            ErrorCode::NotFound,
            tr("Nobody with the identifier %1 is enrolled, and a new person needs a photo").arg(change.id.value()));
    Person person = known->value_or(Person{});
    if (!*known) {
        person.id = change.id;
        person.enrolledAt = m_clock.wall();
    }
    if (change.name)
        person.displayName = *change.name;
    if (change.enabled)
        person.enabled = *change.enabled;
    if (const Status enrolled = m_store->roster().enrol(person, templates); !enrolled)
        return failure(enrolled.error());
    loadGallery();
    audit(kServer, *known ? QStringLiteral("change") : QStringLiteral("enrol"), change.id.value());
    const Result<std::optional<Person>> now = m_store->roster().find(change.id);
    if (!now)
        return failure(now.error());
    return now->value_or(person);
}

Status LedgerWorker::dropPerson(const PersonId& id)
{
    if (const Status open = storeIsOpen(); !open)
        return open;
    if (const Status removed = m_store->roster().remove(id); !removed)
        return removed;
    loadGallery();
    audit(kServer, QStringLiteral("remove"), id.value());
    return {};
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
    return SiteFigures{*people, *punches};
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
