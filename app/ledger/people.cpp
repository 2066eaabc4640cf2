#include "ledger/people.h"

#include "base/logging.h"
#include "biometrics/embedding.h"
#include "biometrics/enrollment_check.h"
#include "ledger/admin_pin.h"

#include <algorithm>

namespace rollcall {

Result<PeoplePage> People::page(const QString& query, int offset, int limit) const
{
    ROLLCALL_TRY_ASSIGN(std::vector<Person> people, m_store.roster().list(query, offset, limit));
    ROLLCALL_TRY_ASSIGN(const int total, m_store.roster().count(query));
    return PeoplePage{std::move(people), total};
}

Result<RemovedPerson> People::remove(const PersonId& id)
{
    ROLLCALL_TRY_ASSIGN(const std::optional<Person> known, m_store.roster().find(id));
    ROLLCALL_TRY_ASSIGN(RemovalReport report, m_store.roster().removeWithReport(id));
    m_gallery.load();
    m_roster.send();
    m_audit.note(personEvent(kAdminActor, AuditKind::PersonRemoved, id));
    return RemovedPerson{known ? known->displayName : QString(), std::move(report)};
}

Status People::rename(const PersonId& id, const QString& name)
{
    ROLLCALL_TRY(m_store.roster().rename(id, name));
    m_roster.send();
    m_audit.note(personEvent(kAdminActor, AuditKind::PersonRenamed, id));
    return {};
}

Result<IdentifierMove> People::changeIdentifier(const PersonId& from, const PersonId& to)
{
    ROLLCALL_TRY_ASSIGN(const IdentifierMove move, m_store.roster().changeIdentifier(from, to, m_context.clock.wall()));
    m_gallery.load();
    m_gallery.loadExtraMargins();
    m_roster.send();
    AuditDetails details;
    details.other = from;
    m_audit.note(personEvent(kAdminActor, AuditKind::IdentifierChanged, to, details));
    return move;
}

Status People::setEnabled(const PersonId& id, bool enabled)
{
    ROLLCALL_TRY(m_store.roster().setEnabled(id, enabled));
    m_roster.send();
    m_audit.note(personEvent(kAdminActor, enabled ? AuditKind::PersonEnabled : AuditKind::PersonDisabled, id));
    return {};
}

Status People::setPin(const PersonId& id, const Secret& pin)
{
    if (!pin.isEmpty())
        ROLLCALL_TRY(checkNewPin(pin, kMinPinDigits));
    PersonEdit change;
    change.id = id;
    change.pin = pin;
    return edit(pin.isEmpty() ? AuditKind::PinRemoved : AuditKind::PinSet, change);
}

Status People::setToken(const PersonId& id, TokenKind kind, const Secret& token)
{
    PersonEdit change;
    change.id = id;
    (kind == TokenKind::Card ? change.card : change.qrCode) = token;
    if (kind == TokenKind::Card)
        return edit(token.isEmpty() ? AuditKind::CardRemoved : AuditKind::CardSet, change);
    return edit(token.isEmpty() ? AuditKind::CodeRemoved : AuditKind::CodeSet, change);
}

Status People::edit(AuditKind what, const PersonEdit& edit)
{
    ROLLCALL_TRY(m_store.roster().change(edit, {}, m_context.clock.wall()));
    m_roster.send();
    m_audit.note(personEvent(kAdminActor, what, edit.id));
    return {};
}

Status People::setMargin(const PersonId& id, const PersonId& other, double times)
{
    ROLLCALL_TRY(m_store.personMargins().set(id, other, std::max(0.0, times - 1.0)));
    m_gallery.loadExtraMargins();
    AuditDetails details;
    details.other = other;
    if (times > 1.0)
        details.margin = times;
    m_audit.note(personEvent(kAdminActor, times > 1.0 ? AuditKind::MarginSet : AuditKind::MarginReset, id, details));
    return {};
}

std::optional<EnrollmentDoubt> People::doubtsAbout(const Person& person,
                                                   const std::vector<FaceTemplate>& templates) const
{
    m_gallery.catchUp();
    if (!m_gallery.gallery())
        return std::nullopt;
    std::vector<Embedding> units;
    for (const FaceTemplate& made : templates) {
        if (Result<Embedding> unit = normalized(made.embedding))
            units.push_back(std::move(*unit));
    }
    const auto doubt = doubtAbout(*m_gallery.gallery(), person.id, units, m_context.embedder.scale);
    if (!doubt)
        return std::nullopt;
    EnrollmentDoubt doubted;
    doubted.other.id = doubt->other;
    if (const Result<std::optional<Person>> other = m_store.roster().find(doubt->other); other && *other)
        doubted.other = **other;
    doubted.twice = doubt->kind == FaceDoubt::Kind::SamePerson;
    doubted.otherFace = doubt->kind == FaceDoubt::Kind::OtherFace;
    return doubted;
}

Result<std::optional<EnrollmentDoubt>> People::enroll(const Person& person, const std::vector<FaceTemplate>& templates,
                                                      const QByteArray& portrait, bool knowingly)
{
    if (const auto doubted = doubtsAbout(person, templates)) {
        if (!knowingly)
            return doubted;
        if (!doubted->otherFace) {
            AuditDetails details;
            details.other = doubted->other.id;
            m_audit.note(personEvent(kAdminActor, AuditKind::LookalikeAccepted, person.id, details));
        }
    }
    std::vector<FaceTemplate> named = templates;
    for (FaceTemplate& made : named)
        made.model = m_context.embedder.name;
    ROLLCALL_TRY(m_store.roster().enroll(person, named, {{}, portrait}));
    if (const Result<bool> reset = m_store.personMargins().forget(person.id); !reset)
        qCWarning(lcKiosk).noquote() << "the larger margin was not reset:" << reset.error().message;
    m_gallery.load();
    m_roster.send();
    AuditDetails details;
    details.count = static_cast<qint64>(named.size());
    m_audit.note(personEvent(kAdminActor, AuditKind::PersonEnrolled, person.id, details));
    return std::nullopt;
}

} // namespace rollcall
