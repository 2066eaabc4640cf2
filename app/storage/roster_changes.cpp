// Changes of the roster: each one transaction, including the roster outbox.
#include "storage/sqlite_roster.h"

#include "storage/database.h"
#include "storage/outbox_evidence.h"
#include "storage/pending_erase.h"
#include "storage/set_aside.h"

#include <QSet>

#include <algorithm>

namespace rollcall {

namespace {

constexpr int kMaxModelLength = 100;

} // namespace

Status SqliteRoster::enroll(const Person& person, const std::vector<FaceTemplate>& templates,
                            const ChangeOrigin& origin)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    if (auto written = writePerson(person); !written)
        return written;
    if (auto stored = storeTemplates(person.id, templates); !stored)
        return stored;
    if (auto noted = m_news.note(person.id, RosterChange::Kind::Enrolled, origin, true); !noted)
        return noted;
    if (auto bumped = bumpRevision(); !bumped)
        return bumped;
    return transaction.commit();
}

Status SqliteRoster::change(const PersonEdit& edit, const std::vector<FaceTemplate>& templates, WallTime now,
                            const ChangeOrigin& origin)
{
    // Before the database is locked: this takes its time.
    ROLLCALL_TRY_ASSIGN(const auto pin, edit.pin ? m_credentials.seal(edit.id, *edit.pin) : Credentials::SealedPin{});
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto known, find(edit.id));
    if (!known && edit.nameMayWait && edit.name && templates.empty() && !edit.hasCredential()) {
        ROLLCALL_TRY(keepName(edit.id, *edit.name));
        return transaction.commit();
    }
    if (!known && templates.empty() && !edit.hasCredential())
        return failure(ErrorCode::NotFound, unknownPerson(edit.id).message +
                                                QStringLiteral("; a new person needs a photo, a PIN or a card"));
    Person person = known.value_or(Person{});
    if (!known) {
        person.id = edit.id;
        person.enrolledAt = now;
    }
    if (edit.name)
        person.displayName = *edit.name;
    if (edit.enabled)
        person.enabled = *edit.enabled;
    if (auto written = writePerson(person); !written)
        return written;
    if (edit.withoutFace) {
        ROLLCALL_TRY(m_database.run("DELETE FROM templates WHERE person_id = ?", edit.id.value()));
    }
    for (const FaceSource& source : edit.withoutSources)
        ROLLCALL_TRY(deleteSource(edit.id, source, {}));
    if (auto stored = storeTemplates(edit.id, templates); !stored)
        return stored;
    if (auto written = writeCredentials(edit, pin); !written)
        return written;
    using Kind = RosterChange::Kind;
    const bool newFace = !templates.empty();
    if (auto noted = m_news.note(edit.id, newFace || !known ? Kind::Enrolled : Kind::Changed, origin,
                                 newFace || edit.name.has_value());
        !noted)
        return noted;
    if (auto bumped = bumpRevision(); !bumped)
        return bumped;
    // What was replaced is deleted too; it is erased with the next `finishErasing`.
    const bool fewerFaces = edit.withoutFace || !edit.withoutSources.empty();
    if (known && (newFace || fewerFaces || edit.name || edit.pin || edit.card || edit.qrCode))
        ROLLCALL_TRY(PendingErase(m_database).note());
    return transaction.commit();
}

Status SqliteRoster::writeCredentials(const PersonEdit& edit, const Credentials::SealedPin& pin)
{
    if (edit.privilege) {
        ROLLCALL_TRY(m_database.run("UPDATE people SET privilege = ? WHERE id = ?", static_cast<int>(*edit.privilege),
                                    edit.id.value()));
    }
    if (edit.pin) {
        if (auto stored = m_credentials.storePin(edit.id, pin); !stored)
            return stored;
    }
    if (edit.card) {
        if (auto stored = m_credentials.storeToken(edit.id, TokenKind::Card, *edit.card); !stored)
            return stored;
    }
    if (edit.qrCode) {
        if (auto stored = m_credentials.storeToken(edit.id, TokenKind::QrCode, *edit.qrCode); !stored)
            return stored;
    }
    return {};
}

/// Adds or updates the row in `people`; within the caller's transaction.
Status SqliteRoster::writePerson(const Person& person)
{
    ROLLCALL_TRY_ASSIGN(const auto storedBefore,
                        m_database.scalar("SELECT display_name FROM people WHERE id = ?", person.id.value()));
    if (!storedBefore) {
        ROLLCALL_TRY(admit(person.id));
        ROLLCALL_TRY(beginTenancy(person));
    }
    Person kept = person;
    // A name that was stored by earlier rules stays until it is changed.
    if (!storedBefore || storedBefore->toString() != person.displayName) {
        ROLLCALL_TRY_ASSIGN(kept.displayName, storedName(person.displayName));
    }
    if (kept.displayName.isEmpty() && m_storeNames) {
        ROLLCALL_TRY_ASSIGN(
            const auto awaited,
            m_database.scalar("SELECT display_name FROM awaited_names WHERE person_id = ?", kept.id.value()));
        kept.displayName = awaited ? awaited->toString() : QString();
    }
    ROLLCALL_TRY(m_database.run("DELETE FROM awaited_names WHERE person_id = ?", kept.id.value()));
    ROLLCALL_TRY(m_database.run(
        "INSERT INTO people (id, display_name, label_key, id_key, enabled, enrolled_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET display_name = excluded.display_name, label_key = excluded.label_key,"
        " enabled = excluded.enabled",
        kept.id.value(), kept.displayName, foldedForSearch(kept.label()), foldedIdentifier(kept.id.value()),
        kept.enabled, static_cast<qint64>(kept.enrolledAt.time_since_epoch().count())));
    return {};
}

Status SqliteRoster::keepName(const PersonId& id, const QString& name)
{
    ROLLCALL_TRY(admit(id));
    ROLLCALL_TRY_ASSIGN(const QString kept, storedName(name));
    if (!m_storeNames)
        return {};
    ROLLCALL_TRY_ASSIGN(const auto waiting,
                        m_database.scalar("SELECT count(*) FROM awaited_names WHERE person_id <> ?", id.value()));
    if (waiting && waiting->toInt() >= kMaxAwaitedNames)
        return failure(ErrorCode::Busy,
                       QStringLiteral("too many names of people who are not enrolled; enroll them first"));
    ROLLCALL_TRY(m_database.run("INSERT OR REPLACE INTO awaited_names (person_id, display_name) VALUES (?, ?)",
                                id.value(), kept));
    return {};
}

Status SqliteRoster::storeTemplates(const PersonId& person, const std::vector<FaceTemplate>& templates)
{
    if (templates.empty())
        return {};
    if (templates.size() > kMaxTemplatesPerEnrollment)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("one person has at most %1 templates").arg(kMaxTemplatesPerEnrollment));
    if (!m_cipher)
        return failure(m_cipher.error());
    ROLLCALL_TRY(makeRoom(person, templates));
    for (const FaceTemplate& item : templates) {
        ROLLCALL_TRY_ASSIGN(const auto sealed, m_cipher->seal(item.embedding, person, item.model));
        ROLLCALL_TRY(m_database.run(
            "INSERT INTO templates (person_id, model, dimension, quality, created_at, nonce, ciphertext)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            person.value(), item.model, static_cast<qint64>(item.embedding.size()),
            static_cast<double>(std::clamp(item.quality, 0.0F, 1.0F)),
            static_cast<qint64>(item.createdAt.time_since_epoch().count()), sealed.nonce, sealed.ciphertext));
        if (!item.source.connector.isEmpty())
            ROLLCALL_TRY(m_database.run("INSERT INTO template_sources (template_id, connector, source)"
                                        " VALUES (last_insert_rowid(), ?, ?)",
                                        item.source.connector.value(), item.source.name));
    }
    ROLLCALL_TRY_ASSIGN(const auto count,
                        m_database.scalar("SELECT count(*) FROM templates WHERE person_id = ? AND model = ?",
                                          person.value(), templates.front().model));
    if (count && count->toInt() > kMaxTemplatesPerPerson)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("one person has at most %1 templates").arg(kMaxTemplatesPerPerson));
    return {};
}

/// Checks what is to be stored, and deletes what it replaces.
Status SqliteRoster::makeRoom(const PersonId& person, const std::vector<FaceTemplate>& templates)
{
    QSet<QString> models;
    for (const FaceTemplate& item : templates) {
        if (!item.person.isEmpty() && !(item.person == person))
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("a template of another person cannot be stored with this one"));
        if (item.model.isEmpty() || item.model.size() > kMaxModelLength)
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("a template needs the name of the model that made it"));
        if (!item.source.connector.isEmpty()) {
            if (item.source.name.isEmpty() || item.source.name.size() > kMaxSourceLength)
                return failure(ErrorCode::InvalidArgument,
                               QStringLiteral("the name of a photo has 1 to %1 characters").arg(kMaxSourceLength));
            ROLLCALL_TRY(deleteSource(person, item.source, item.model));
        } else if (!models.contains(item.model)) {
            models.insert(item.model);
            ROLLCALL_TRY(
                m_database.run("DELETE FROM templates WHERE person_id = ? AND model = ?", person.value(), item.model));
        }
    }
    return {};
}

/// `model` empty: of all models.
Status SqliteRoster::deleteSource(const PersonId& person, const FaceSource& source, const QString& model)
{
    ROLLCALL_TRY(m_database.run("DELETE FROM templates WHERE id IN"
                                " (SELECT t.id FROM templates t JOIN template_sources s ON s.template_id = t.id"
                                " WHERE t.person_id = ? AND s.connector = ? AND s.source = ? AND ? IN ('', t.model))",
                                person.value(), source.connector.value(), source.name, model));
    return {};
}

Status SqliteRoster::remove(const PersonId& id, const ChangeOrigin& origin)
{
    ROLLCALL_TRY(removeWithReport(id, origin));
    return {};
}

Result<RemovalReport> SqliteRoster::removeWithReport(const PersonId& id, const ChangeOrigin& origin)
{
    RemovalReport report;
    report.person = id;
    {
        ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
        ROLLCALL_TRY_ASSIGN(const auto person, find(id));
        if (!person) {
            ROLLCALL_TRY(m_database.run("DELETE FROM awaited_names WHERE person_id = ?", id.value()));
            ROLLCALL_TRY(transaction.commit());
            return failure(unknownPerson(id));
        }
        report.templates = person->templateCount;
        report.credentials = int{person->hasPin()} + int{person->hasCard} + int{person->hasQrCode};
        report.nameRemoved = !person->displayName.isEmpty();
        ROLLCALL_TRY_ASSIGN(const auto entries,
                            m_database.scalar("SELECT count(*) FROM punches WHERE person_id = ?", id.value()));
        report.ledgerEntries = entries ? entries->toLongLong() : 0;
        if (auto deleted = m_database.run("DELETE FROM people WHERE id = ?", id.value());
            !deleted) // templates and credentials go with it
            return failure(deleted.error());
        ROLLCALL_TRY(OutboxEvidence::forget(m_database, id));
        ROLLCALL_TRY(endTenancy(id));
        ROLLCALL_TRY(m_news.note(id, RosterChange::Kind::Removed, {origin.connector, {}}, true));
        ROLLCALL_TRY(bumpRevision());
        ROLLCALL_TRY(PendingErase(m_database).note());
        ROLLCALL_TRY(transaction.commit());
    }
    // The deletion is committed whatever happens next; only old pages in the log can remain. The report says so, and it
    // is tried again.
    report.tracesErased = PendingErase(m_database).finish(kEraseWait).value_or(false);
    report.setAside = setAsideDatabases(m_database.path());
    return report;
}

Status SqliteRoster::setEnabled(const PersonId& id, bool enabled)
{
    PersonEdit edit;
    edit.id = id;
    edit.enabled = enabled;
    return change(edit, {}, WallTime{}); // never enrolls a new person
}

Status SqliteRoster::revokePrivileges()
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY(m_database.run("UPDATE people SET privilege = 0 WHERE privilege <> 0"));
    if (auto bumped = bumpRevision(); !bumped)
        return bumped;
    return transaction.commit();
}

Result<std::vector<RosterChange>> SqliteRoster::news(const ConnectorId& connector, qint64 after, int limit) const
{
    ROLLCALL_TRY_ASSIGN(auto rows, m_news.pending(connector, after, limit));
    std::vector<RosterChange> news;
    for (RosterOutbox::Row& row : rows) {
        RosterChange item{row.ticket, row.kind, {}, std::move(row.portrait), {}, row.attempts, row.succeedsAnother};
        item.person.id = row.person;
        ROLLCALL_TRY_ASSIGN(auto person, find(row.person));
        if (person)
            item.person = std::move(*person);
        if (item.person.hasCard) {
            // A change that cannot be decrypted is not sent; opening the store reports the wrong key.
            if (auto card = m_credentials.token(row.person, TokenKind::Card); card && *card)
                item.card = std::move(**card);
        }
        news.push_back(std::move(item));
    }
    return news;
}

} // namespace rollcall
