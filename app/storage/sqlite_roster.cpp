#include "storage/sqlite_roster.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/pending_erase.h"
#include "storage/rows.h"

#include <algorithm>

namespace rollcall {

namespace {

constexpr const char* kPersonColumns =
    "SELECT p.id, p.display_name, p.enabled, p.enrolled_at,"
    " (SELECT count(*) FROM templates t WHERE t.person_id = p.id), p.privilege,"
    " coalesce((SELECT n.number FROM pins n WHERE n.person_id = p.id), ''),"
    " EXISTS (SELECT 1 FROM tokens k WHERE k.person_id = p.id AND k.kind = 'card'),"
    " EXISTS (SELECT 1 FROM tokens k WHERE k.person_id = p.id AND k.kind = 'qr') FROM people p ";

Result<std::vector<Person>> readPeople(Result<Statement> statement)
{
    return collectRows<Person>(std::move(statement), [](const Statement& row) {
        Person person;
        person.id = PersonId(row.text(0));
        person.displayName = row.text(1);
        person.enabled = row.integer(2) != 0;
        person.enrolledAt = WallTime{Milliseconds{row.integer(3)}};
        person.templateCount = static_cast<int>(row.integer(4));
        person.privilege = static_cast<Privilege>(row.integer(5)); // 0 to 2: checked by the schema
        person.entryNumber = row.text(6);
        person.hasCard = row.integer(7) != 0;
        person.hasQrCode = row.integer(8) != 0;
        return person;
    });
}

} // namespace

QString foldedForSearch(const QString& text)
{
    return plainForm(text).toCaseFolded();
}

QString foldedIdentifier(const QString& id)
{
    return lookalikeKey(id).toCaseFolded();
}

Status renewSearchKeys(Database& database)
{
    struct Stored
    {
        QString id;
        QString name;
    };
    ROLLCALL_TRY_ASSIGN(const auto people, collectRows<Stored>(database.prepare("SELECT id, display_name FROM people"),
                                                               [](const Statement& row) {
                                                                   return Stored{row.text(0), row.text(1)};
                                                               }));
    for (const Stored& person : people)
        ROLLCALL_TRY(database.run("UPDATE people SET label_key = ?, id_key = ? WHERE id = ?",
                                  foldedForSearch(person.name.isEmpty() ? person.id : person.name),
                                  foldedIdentifier(person.id), person.id));
    return {};
}

SqliteRoster::SqliteRoster(Database& database, Result<TemplateCipher> cipher, Credentials& credentials,
                           RosterOutbox& news, bool storeNames)
    : m_database(database), m_cipher(std::move(cipher)), m_credentials(credentials), m_news(news),
      m_storeNames(storeNames)
{}

Result<std::optional<Person>> SqliteRoster::find(const PersonId& id) const
{
    ROLLCALL_TRY_ASSIGN(auto people,
                        readPeople(m_database.prepare(QByteArray(kPersonColumns) + "WHERE p.id = ?", id.value())));
    if (people.empty())
        return std::optional<Person>();
    return std::optional<Person>(std::move(people.front()));
}

Result<std::vector<Person>> SqliteRoster::list(const QString& query, int offset, int limit) const
{
    const QString wanted = foldedForSearch(query.trimmed());
    return readPeople(m_database.prepare(
        QByteArray(kPersonColumns) +
            "WHERE instr(p.label_key, ?) OR instr(p.id_key, ?) ORDER BY p.label_key, p.id LIMIT ? OFFSET ?",
        wanted, foldedIdentifier(query), std::max(limit, 0), std::max(offset, 0)));
}

Result<std::vector<Person>> SqliteRoster::listById(int offset, int limit) const
{
    return readPeople(m_database.prepare(QByteArray(kPersonColumns) + "ORDER BY p.id LIMIT ? OFFSET ?",
                                         std::max(limit, 0), std::max(offset, 0)));
}

Result<int> SqliteRoster::count(const QString& query) const
{
    const QString wanted = foldedForSearch(query.trimmed());
    ROLLCALL_TRY_ASSIGN(
        const auto number,
        m_database.scalar("SELECT count(*) FROM people p WHERE instr(p.label_key, ?) OR instr(p.id_key, ?)", wanted,
                          foldedIdentifier(query)));
    return number ? number->toInt() : 0;
}

Result<std::vector<FaceTemplate>> SqliteRoster::templates(const QString& model) const
{
    ROLLCALL_TRY_ASSIGN(auto load, loadTemplates(model));
    if (load.unreadable > 0)
        qCWarning(lcStorage) << load.unreadable << "templates cannot be decrypted; those people must be enrolled again";
    return std::move(load.templates);
}

Result<TemplateLoad> SqliteRoster::loadTemplates(const QString& model, const PersonId& person) const
{
    if (!m_cipher)
        return failure(m_cipher.error());
    constexpr const char* kColumns =
        "SELECT t.id, t.person_id, t.dimension, t.quality, t.created_at, t.nonce, t.ciphertext,"
        " coalesce(s.connector, ''), coalesce(s.source, '') FROM templates t"
        " LEFT JOIN template_sources s ON s.template_id = t.id WHERE t.model = ?";
    auto rows = person.isEmpty() ? m_database.prepare(QByteArray(kColumns) + " ORDER BY t.person_id, t.id", model)
                                 : m_database.prepare(QByteArray(kColumns) + " AND t.person_id = ? ORDER BY t.id",
                                                      model, person.value());
    TemplateLoad load;
    ROLLCALL_TRY_ASSIGN(load.otherModelsOf,
                        collectRows<PersonId>(
                            m_database.prepare("SELECT DISTINCT person_id FROM templates WHERE person_id NOT IN"
                                               " (SELECT person_id FROM templates WHERE model = ?) ORDER BY person_id",
                                               model),
                            [](const Statement& row) { return PersonId(row.text(0)); }));
    load.otherModels = static_cast<int>(load.otherModelsOf.size());
    ROLLCALL_TRY(forEachRow(std::move(rows), [&](const Statement& row) {
        FaceTemplate item;
        item.id = row.integer(0);
        item.person = PersonId(row.text(1));
        item.model = model;
        item.quality = static_cast<float>(row.real(3));
        item.createdAt = WallTime{Milliseconds{row.integer(4)}};
        item.source = {ConnectorId(row.text(7)), row.text(8)};
        const auto dimension = static_cast<int>(std::min<qint64>(row.integer(2), TemplateCipher::kMaxDimension + 1));
        auto embedding = m_cipher->open({row.blob(5), row.blob(6)}, dimension, item.person, model);
        if (!embedding) {
            ++load.unreadable;
            if (load.unreadableOf.empty() || load.unreadableOf.back() != item.person) // they are in their order
                load.unreadableOf.push_back(item.person);
            return;
        }
        item.embedding = std::move(*embedding);
        load.templates.push_back(std::move(item));
    }));
    return load;
}

Result<qint64> SqliteRoster::revision() const
{
    ROLLCALL_TRY_ASSIGN(const auto value, m_database.scalar("SELECT value FROM meta WHERE key = 'roster_revision'"));
    return value ? value->toLongLong() : 0;
}

Result<qint64> SqliteRoster::forgetNames()
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY(m_database.run("DELETE FROM awaited_names"));
    ROLLCALL_TRY_ASSIGN(
        const auto changed,
        m_database.run("UPDATE people SET display_name = '', label_key = id_key WHERE display_name <> ''"));
    if (changed == 0) {
        ROLLCALL_TRY(transaction.commit());
        return 0;
    }
    ROLLCALL_TRY(bumpRevision());
    ROLLCALL_TRY(PendingErase(m_database).note());
    ROLLCALL_TRY(transaction.commit());
    if (!PendingErase(m_database).finish(kEraseWait).value_or(false))
        qCInfo(lcStorage) << "names were deleted; the write-ahead log is overwritten when the other program finishes";
    return changed;
}

Status SqliteRoster::bumpRevision()
{
    ROLLCALL_TRY(m_database.run("UPDATE meta SET value = value + 1 WHERE key = 'roster_revision'"));
    return {};
}

} // namespace rollcall
