#include "storage/sqlite_roster.h"

#include "base/logging.h"
#include "storage/database.h"

#include <QSet>

#include <algorithm>

namespace rollcall {

namespace {

constexpr int kMaxModelLength = 100;

/// For comparing and searching without regard to case, width or composition (Unicode NFKC and case folding).
QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Error noSuchPerson(const PersonId& id)
{
    return {ErrorCode::NotFound, QStringLiteral("nobody with the identifier %1 is enrolled").arg(id.value())};
}

Status checkPersonId(const PersonId& id)
{
    const QString& text = id.value();
    const bool printable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
    if (text.isEmpty() || text.size() > kMaxPersonIdLength || !printable || !text.isValidUtf16())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("a person identifier has 1 to %1 printable characters").arg(kMaxPersonIdLength));
    return {};
}

constexpr const char* kPersonColumns = "SELECT p.id, p.display_name, p.enabled, p.enrolled_at, (SELECT count(*) FROM "
                                       "templates t WHERE t.person_id = p.id) FROM people p ";

Result<std::vector<Person>> readPeople(Result<Statement> statement)
{
    if (!statement)
        return failure(statement.error());
    std::vector<Person> people;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return people;
        Person person;
        person.id = PersonId(statement->text(0));
        person.displayName = statement->text(1);
        person.enabled = statement->integer(2) != 0;
        person.enrolledAt = WallTime{Milliseconds{statement->integer(3)}};
        person.templateCount = static_cast<int>(statement->integer(4));
        people.push_back(std::move(person));
    }
}

} // namespace

SqliteRoster::SqliteRoster(Database& database, Result<TemplateCipher> cipher, bool storeNames)
    : m_database(database), m_cipher(std::move(cipher)), m_storeNames(storeNames)
{}

Result<std::optional<Person>> SqliteRoster::find(const PersonId& id) const
{
    auto people = readPeople(m_database.prepare(QByteArray(kPersonColumns) + "WHERE p.id = ?", id.value()));
    if (!people)
        return failure(people.error());
    if (people->empty())
        return std::optional<Person>();
    return std::optional<Person>(std::move(people->front()));
}

Result<std::vector<Person>> SqliteRoster::list(const QString& query, int offset, int limit) const
{
    const QString wanted = folded(query.trimmed());
    return readPeople(m_database.prepare(
        QByteArray(kPersonColumns) +
            "WHERE instr(p.label_key, ?) OR instr(p.id_key, ?) ORDER BY p.label_key, p.id LIMIT ? OFFSET ?",
        wanted, wanted, std::max(limit, 0), std::max(offset, 0)));
}

Result<std::vector<Person>> SqliteRoster::listById(int offset, int limit) const
{
    return readPeople(m_database.prepare(QByteArray(kPersonColumns) + "ORDER BY p.id LIMIT ? OFFSET ?",
                                         std::max(limit, 0), std::max(offset, 0)));
}

Result<int> SqliteRoster::count(const QString& query) const
{
    const QString wanted = folded(query.trimmed());
    const auto number = m_database.scalar(
        "SELECT count(*) FROM people p WHERE instr(p.label_key, ?) OR instr(p.id_key, ?)", wanted, wanted);
    if (!number)
        return failure(number.error());
    return *number ? (*number)->toInt() : 0;
}

Status SqliteRoster::enrol(const Person& person, const std::vector<FaceTemplate>& templates)
{
    if (auto valid = checkPersonId(person.id); !valid)
        return valid;
    if (person.displayName.size() > kMaxNameLength)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("a name has at most %1 characters").arg(kMaxNameLength));
    if (templates.size() > kMaxTemplatesPerEnrolment)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("one person has at most %1 templates").arg(kMaxTemplatesPerEnrolment));
    Person kept = person;
    kept.displayName = m_storeNames ? QString::fromUtf8(person.displayName.trimmed().toUtf8()) : QString();

    auto transaction = m_database.begin(TransactionMode::Write);
    if (!transaction)
        return failure(transaction.error());
    auto written = m_database.run(
        "INSERT INTO people (id, display_name, label_key, id_key, enabled, enrolled_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET display_name = excluded.display_name, label_key = excluded.label_key,"
        " enabled = excluded.enabled",
        kept.id.value(), kept.displayName, folded(kept.label()), folded(kept.id.value()), kept.enabled,
        static_cast<qint64>(kept.enrolledAt.time_since_epoch().count()));
    if (!written)
        return failure(written.error());
    if (auto stored = storeTemplates(kept.id, templates); !stored)
        return stored;
    if (auto bumped = bumpRevision(); !bumped)
        return bumped;
    return transaction->commit();
}

Status SqliteRoster::storeTemplates(const PersonId& person, const std::vector<FaceTemplate>& templates)
{
    if (templates.empty())
        return {};
    if (!m_cipher)
        return failure(m_cipher.error());
    QSet<QString> models;
    for (const FaceTemplate& item : templates) {
        if (!item.person.isEmpty() && !(item.person == person))
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("a template of another person cannot be stored with this one"));
        if (item.model.isEmpty() || item.model.size() > kMaxModelLength)
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("a template needs the name of the model that made it"));
        if (!models.contains(item.model)) {
            models.insert(item.model);
            if (auto deleted = m_database.run("DELETE FROM templates WHERE person_id = ? AND model = ?", person.value(),
                                              item.model);
                !deleted)
                return failure(deleted.error());
        }
        const auto sealed = m_cipher->seal(item.embedding, person, item.model);
        if (!sealed)
            return failure(sealed.error());
        auto inserted = m_database.run(
            "INSERT INTO templates (person_id, model, dimension, quality, created_at, nonce, ciphertext)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            person.value(), item.model, static_cast<qint64>(item.embedding.size()),
            static_cast<double>(std::clamp(item.quality, 0.0F, 1.0F)),
            static_cast<qint64>(item.createdAt.time_since_epoch().count()), sealed->nonce, sealed->ciphertext);
        if (!inserted)
            return failure(inserted.error());
    }
    return {};
}

Status SqliteRoster::remove(const PersonId& id)
{
    const auto report = removeWithReport(id);
    if (!report)
        return failure(report.error());
    return {};
}

Result<RemovalReport> SqliteRoster::removeWithReport(const PersonId& id)
{
    RemovalReport report;
    report.person = id;
    {
        auto transaction = m_database.begin(TransactionMode::Write);
        if (!transaction)
            return failure(transaction.error());
        const auto person = find(id);
        if (!person)
            return failure(person.error());
        if (!*person)
            return failure(noSuchPerson(id));
        report.templates = (*person)->templateCount;
        report.nameRemoved = !(*person)->displayName.isEmpty();
        const auto entries = m_database.scalar("SELECT count(*) FROM punches WHERE person_id = ?", id.value());
        if (!entries)
            return failure(entries.error());
        report.ledgerEntries = *entries ? (*entries)->toLongLong() : 0;
        if (auto deleted = m_database.run("DELETE FROM people WHERE id = ?", id.value());
            !deleted) // templates go with it
            return failure(deleted.error());
        if (auto bumped = bumpRevision(); !bumped)
            return failure(bumped.error());
        if (auto committed = transaction->commit(); !committed)
            return failure(committed.error());
    }
    // The deletion stands whatever happens now; only old pages in the log can be left, and the report says so.
    const auto erased = m_database.truncateLog();
    report.tracesErased = erased && *erased;
    return report;
}

Status SqliteRoster::setEnabled(const PersonId& id, bool enabled)
{
    auto transaction = m_database.begin(TransactionMode::Write);
    if (!transaction)
        return failure(transaction.error());
    const auto changed = m_database.run("UPDATE people SET enabled = ? WHERE id = ?", enabled, id.value());
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return failure(noSuchPerson(id));
    if (auto bumped = bumpRevision(); !bumped)
        return bumped;
    return transaction->commit();
}

Result<std::vector<FaceTemplate>> SqliteRoster::templates(const QString& model) const
{
    auto load = loadTemplates(model);
    if (!load)
        return failure(load.error());
    if (load->unreadable > 0)
        qCWarning(lcStorage) << load->unreadable
                             << "templates cannot be decrypted; those people must be enrolled again";
    return std::move(load->templates);
}

Result<TemplateLoad> SqliteRoster::loadTemplates(const QString& model) const
{
    if (!m_cipher)
        return failure(m_cipher.error());
    auto rows = m_database.prepare(
        "SELECT id, person_id, dimension, quality, created_at, nonce, ciphertext FROM templates WHERE model = ?"
        " ORDER BY person_id, id",
        model);
    if (!rows)
        return failure(rows.error());
    TemplateLoad load;
    const auto others = m_database.scalar("SELECT COUNT(DISTINCT person_id) FROM templates WHERE person_id NOT IN"
                                          " (SELECT person_id FROM templates WHERE model = ?)",
                                          model);
    if (!others)
        return failure(others.error());
    load.otherModels = *others ? (*others)->toInt() : 0;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return load;
        FaceTemplate item;
        item.id = rows->integer(0);
        item.person = PersonId(rows->text(1));
        item.model = model;
        item.quality = static_cast<float>(rows->real(3));
        item.createdAt = WallTime{Milliseconds{rows->integer(4)}};
        const auto dimension = static_cast<int>(std::min<qint64>(rows->integer(2), TemplateCipher::kMaxDimension + 1));
        auto embedding = m_cipher->open({rows->blob(5), rows->blob(6)}, dimension, item.person, model);
        if (!embedding) {
            ++load.unreadable;
            continue;
        }
        item.embedding = std::move(*embedding);
        load.templates.push_back(std::move(item));
    }
}

Result<qint64> SqliteRoster::revision() const
{
    const auto value = m_database.scalar("SELECT value FROM meta WHERE key = 'roster_revision'");
    if (!value)
        return failure(value.error());
    return *value ? (*value)->toLongLong() : 0;
}

Result<qint64> SqliteRoster::forgetNames()
{
    auto transaction = m_database.begin(TransactionMode::Write);
    if (!transaction)
        return failure(transaction.error());
    const auto changed =
        m_database.run("UPDATE people SET display_name = '', label_key = id_key WHERE display_name <> ''");
    if (!changed)
        return failure(changed.error());
    if (*changed == 0)
        return 0;
    if (auto bumped = bumpRevision(); !bumped)
        return failure(bumped.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    if (const auto erased = m_database.truncateLog(); !erased || !*erased)
        qCInfo(lcStorage) << "names were forgotten; the log is overwritten when the other program ends";
    return *changed;
}

Status SqliteRoster::bumpRevision()
{
    if (auto done = m_database.run("UPDATE meta SET value = value + 1 WHERE key = 'roster_revision'"); !done)
        return failure(done.error());
    return {};
}

} // namespace rollcall
