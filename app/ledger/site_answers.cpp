#include "ledger/site_answers.h"

#include "base/logging.h"
#include "biometrics/embedding.h"
#include "biometrics/enrollment_check.h"

namespace rollcall {

namespace {

/// With the photo as the portrait for the other servers, where it is what they take.
ChangeOrigin originOf(const PersonChange& change)
{
    const bool isJpeg = change.photo && change.photo->startsWith("\xff\xd8\xff");
    return {change.origin, isJpeg ? *change.photo : QByteArray()};
}

bool isKnownByNothing(const Person& person)
{
    return person.templateCount == 0 && !person.hasPin() && !person.hasCard && !person.hasQrCode;
}

} // namespace

Result<PeoplePage> SiteAnswers::people(int offset, int limit) const
{
    ROLLCALL_TRY_ASSIGN(std::vector<Person> people, m_store.roster().listById(offset, limit));
    ROLLCALL_TRY_ASSIGN(const int total, m_store.roster().count());
    return PeoplePage{std::move(people), total};
}

Result<std::optional<Person>> SiteAnswers::findPerson(const PersonId& id) const
{
    return m_store.roster().find(id);
}

/// All people enrolled with this embedder; vision may not have loaded it yet, or use another.
Result<std::shared_ptr<const Gallery>> SiteAnswers::galleryOf(const QString& model, int dimension) const
{
    if (m_gallery.gallery() && m_gallery.gallery()->model() == model)
        return m_gallery.gallery();
    ROLLCALL_TRY_ASSIGN(const TemplateLoad load, m_store.roster().loadTemplates(model));
    return Gallery::build(model, dimension, load.templates);
}

Status SiteAnswers::checkFace(const PersonId& person, const std::vector<FaceTemplate>& templates,
                              const SimilarityScale& scale) const
{
    std::vector<Embedding> units;
    for (const FaceTemplate& made : templates) {
        ROLLCALL_TRY_ASSIGN(Embedding unit, normalized(made.embedding));
        units.push_back(std::move(unit));
    }
    if (units.empty())
        return {};
    ROLLCALL_TRY_ASSIGN(const auto known, galleryOf(templates.front().model, static_cast<int>(units.front().size())));
    const auto doubt = doubtAbout(*known, person, units, scale);
    return doubt ? failure(refusalOf(*doubt, person)) : Status{};
}

Result<Person> SiteAnswers::changePerson(const PersonChange& change, const std::vector<FaceTemplate>& templates,
                                         const SimilarityScale& scale)
{
    ROLLCALL_TRY(checkFace(change.id, templates, scale));
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> known, findPerson(change.id));
    ROLLCALL_TRY(m_store.roster().change(change, templates, m_context.clock.wall(), originOf(change)));
    ROLLCALL_TRY_ASSIGN(std::optional<Person> now, m_store.roster().find(change.id));
    const bool isNew = !known && now; // neither: a name that waits for its person
    m_audit.note(personEvent(AuditActor::ofServer(change.origin),
                             isNew ? AuditKind::PersonEnrolled : AuditKind::PersonChanged, change.id));
    Person person = std::move(now).value_or(Person{});
    if (change.withoutFace && isKnownByNothing(person)) {
        ROLLCALL_TRY(removePerson({change.id, change.origin}));
        return person;
    }
    m_gallery.load();
    m_roster.send();
    return person;
}

Status SiteAnswers::removePerson(const PersonRemoval& removal)
{
    ROLLCALL_TRY(m_store.roster().remove(removal.id, {removal.origin, {}}));
    m_gallery.load();
    m_audit.note(personEvent(AuditActor::ofServer(removal.origin), AuditKind::PersonRemoved, removal.id));
    m_roster.send();
    return {};
}

Result<std::optional<Secret>> SiteAnswers::cardOf(const PersonId& id) const
{
    return m_store.credentials().token(id, TokenKind::Card);
}

Status SiteAnswers::revokePrivileges(const ConnectorId& origin)
{
    ROLLCALL_TRY(m_store.roster().revokePrivileges());
    m_audit.note(otherEvent(AuditActor::ofServer(origin), AuditKind::PrivilegesRevoked));
    return {};
}

Result<QByteArray> SiteAnswers::recall(const MemoryKey& key) const
{
    return m_store.connectorMemory().recall(key.origin, key.key);
}

Status SiteAnswers::remember(const MemoryKey& key, const QByteArray& value)
{
    return m_store.connectorMemory().remember(key.origin, key.key, value);
}

Result<std::vector<Punch>> SiteAnswers::punches(WallTime from, WallTime to, qint64 after, int limit) const
{
    return m_store.ledger().page(from, to, after, limit);
}

Result<qint64> SiteAnswers::countPunches(WallTime from, WallTime to, qint64 after) const
{
    return m_store.ledger().countAfter(from, to, after);
}

Result<SiteFigures> SiteAnswers::figures() const
{
    ROLLCALL_TRY_ASSIGN(const int people, m_store.roster().count());
    ROLLCALL_TRY_ASSIGN(const qint64 punches, m_store.ledger().punchCount());
    ROLLCALL_TRY_ASSIGN(const CredentialCounts credentials, m_store.credentials().counts());
    return SiteFigures{people, punches, credentials.pins, credentials.cards};
}

Result<std::vector<int>> SiteAnswers::numbersOf(const NumbersQuestion& question)
{
    ROLLCALL_TRY_ASSIGN(std::vector<int> numbers, m_store.personNumbers().numbersOf(question.people));
    if (question.announces)
        ROLLCALL_TRY(m_store.personNumbers().announce(question.people, question.origin));
    return numbers;
}

Result<std::optional<PersonId>> SiteAnswers::personOf(const NumberQuestion& question)
{
    PersonNumbers& numbers = m_store.personNumbers();
    if (!question.stores)
        return numbers.personOf(question.number, question.origin);
    // Some servers have a person from their punches alone: they say the same name.
    ROLLCALL_TRY_ASSIGN(const auto holder, numbers.personOf(question.number));
    ROLLCALL_TRY_ASSIGN(const auto known,
                        holder ? findPerson(*holder) : Result<std::optional<Person>>(std::optional<Person>()));
    if (known && !question.name.isEmpty() && foldedForSearch(known->displayName) == foldedForSearch(question.name))
        ROLLCALL_TRY(numbers.announce({*holder}, question.origin));
    std::optional<PersonId> moved;
    ROLLCALL_TRY_ASSIGN(const auto person, numbers.claim(question.number, question.origin, &moved));
    if (moved)
        qCWarning(lcKiosk).noquote() << question.origin.value() << "has a person of its own with the number"
                                     << question.number << ", so another one on this kiosk gets a new number";
    return person;
}

} // namespace rollcall
