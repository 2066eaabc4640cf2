#include "ledger/site_answers.h"

#include "base/logging.h"
#include "base/safe_text.h"
#include "biometrics/embedding.h"
#include "biometrics/enrollment_check.h"

#include <cmath>
#include <numeric>

namespace rollcall {

namespace {

/// Vectors of the networks in use are 1 to 40 long before they are brought to unit length: what is far from that was
/// not made by one.
constexpr double kMinLength = 0.1;
constexpr double kMaxLength = 100.0;
constexpr int kMaxShownModel = 80;
/// What is stored for the quality of a picture that no one here has seen.
constexpr float kUnknownQuality = 0.5F;

/// With the photo as the portrait for the other servers, where it is what they take.
ChangeOrigin originOf(const ConnectorId& connector, const QByteArray& photo)
{
    return {connector, photo.startsWith("\xff\xd8\xff") ? photo : QByteArray()};
}

double lengthOf(const std::vector<float>& values)
{
    return std::sqrt(std::inner_product(values.begin(), values.end(), values.begin(), 0.0));
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
    ROLLCALL_TRY_ASSIGN(const auto doubt, m_gallery.doubtAbout(person, templates.front().model, units, scale));
    return doubt ? failure(refusalOf(*doubt, person)) : Status{};
}

Result<Person> SiteAnswers::changePerson(const PersonChange& change, const std::vector<FaceTemplate>& templates,
                                         const SimilarityScale& scale)
{
    ROLLCALL_TRY(checkFace(change.id, templates, scale));
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> known, findPerson(change.id));
    ROLLCALL_TRY(m_store.roster().change(change, templates, m_context.clock.wall(),
                                         originOf(change.origin, change.photo.value_or(QByteArray()))));
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

Result<Person> SiteAnswers::storeFace(const FaceChange& change, const FaceTemplate& made, const SimilarityScale& scale)
{
    if (const Status checked = checkFace(change.person, {made}, scale); !checked) {
        const bool isDoubtful = checked.error().code == ErrorCode::AlreadyExists;
        return failure(isDoubtful ? ErrorCode::InvalidArgument : checked.error().code, checked.error().message);
    }
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> known, findPerson(change.person));
    PersonEdit edit;
    edit.id = change.person;
    edit.name = change.name;
    FaceTemplate face = made;
    face.person = change.person;
    face.source = {change.origin, change.source};
    const auto* photo = std::get_if<QByteArray>(&change.face);
    ROLLCALL_TRY(m_store.roster().change(edit, {face}, m_context.clock.wall(),
                                         originOf(change.origin, photo != nullptr ? *photo : QByteArray())));
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> now, findPerson(change.person));
    m_audit.note(personEvent(AuditActor::ofServer(change.origin),
                             known ? AuditKind::PersonChanged : AuditKind::PersonEnrolled, change.person));
    m_gallery.changed(change.person);
    m_roster.send();
    return now.value_or(Person{});
}

Result<Person> SiteAnswers::storeFace(const FaceChange& change, const ReadyEmbedding& ready)
{
    const EmbedderInUse& embedder = m_context.embedder;
    if (embedder.name.isEmpty())
        return failure(ErrorCode::Unavailable, QStringLiteral("Face recognition is not running; try again later"));
    if (ready.model != embedder.name)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The face was made by the model %1, and this kiosk uses %2; send a photo")
                           .arg(singleLine(ready.model, kMaxShownModel), embedder.name));
    if (ready.values.size() != static_cast<std::size_t>(embedder.dimension))
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("The face has %1 numbers, and those of %2 have %3; send a photo")
                .arg(QString::number(ready.values.size()), embedder.name, QString::number(embedder.dimension)));
    // Written so that NaN is refused.
    const double length = lengthOf(ready.values);
    if (!(length >= kMinLength && length <= kMaxLength))
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("The numbers of the face are none that %1 makes; send a photo").arg(embedder.name));
    FaceTemplate made;
    made.model = embedder.name;
    ROLLCALL_TRY_ASSIGN(made.embedding, normalized(ready.values));
    made.quality = kUnknownQuality;
    made.createdAt = m_context.clock.wall();
    return storeFace(change, made, embedder.scale);
}

Status SiteAnswers::removeFaces(const FaceRemoval& removal)
{
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> known, findPerson(removal.person));
    if (!known)
        return failure(m_store.roster().unknownPerson(removal.person));
    PersonEdit edit;
    edit.id = removal.person;
    for (const QString& source : removal.sources)
        edit.withoutSources.push_back({removal.origin, source});
    ROLLCALL_TRY(m_store.roster().change(edit, {}, m_context.clock.wall(), {removal.origin, {}}));
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> now, findPerson(removal.person));
    if (!now || now->templateCount == known->templateCount)
        return {}; // none of them was there
    const bool isLost = isKnownByNothing(*now);
    if (isLost)
        ROLLCALL_TRY(m_store.roster().remove(removal.person, {removal.origin, {}}));
    m_audit.note(personEvent(AuditActor::ofServer(removal.origin),
                             isLost ? AuditKind::PersonRemoved : AuditKind::PersonChanged, removal.person));
    m_gallery.changed(removal.person);
    m_roster.send();
    return {};
}

Result<SiteFacts> SiteAnswers::facts(const ConnectorId& origin) const
{
    SiteFacts facts;
    facts.model = m_context.embedder.name;
    facts.dimensions = m_context.embedder.dimension;
    ROLLCALL_TRY_ASSIGN(facts.people, m_store.roster().count());
    ROLLCALL_TRY_ASSIGN(const std::vector<OutboxStats> stats, m_store.outbox().stats());
    for (const OutboxStats& waiting : stats) {
        if (waiting.connector == origin)
            facts.queued = waiting.pending;
    }
    return facts;
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
