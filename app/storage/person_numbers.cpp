#include "storage/person_numbers.h"

#include "attendance/person_number.h"
#include "storage/database.h"

#include <limits>

namespace rollcall {

namespace {

/// An identifier that is its own number unless that was given to another person.
bool isOwn(const PersonId& person, int number)
{
    return ownNumber(person) == number;
}

} // namespace

Result<std::vector<int>> PersonNumbers::numbersOf(const std::vector<PersonId>& people)
{
    std::vector<int> numbers(people.size(), 0);
    bool complete = true;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].isEmpty() || people[i].value().size() > kMaxPersonIdLength)
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("a person identifier has 1 to %1 characters").arg(kMaxPersonIdLength));
        numbers[i] = plainNumber(people[i]).value_or(0);
        if (numbers[i] == 0) {
            ROLLCALL_TRY_ASSIGN(const auto stored, known(people[i]));
            numbers[i] = stored.value_or(0);
        }
        complete = complete && numbers[i] != 0;
    }
    if (complete)
        return numbers;
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (numbers[i] != 0)
            continue;
        ROLLCALL_TRY_ASSIGN(numbers[i], given(people[i]));
    }
    ROLLCALL_TRY(transaction.commit());
    return numbers;
}

Result<std::optional<int>> PersonNumbers::known(const PersonId& person) const
{
    ROLLCALL_TRY_ASSIGN(const auto stored,
                        m_database.scalar("SELECT number FROM person_numbers WHERE person_id = ?", person.value()));
    return stored ? std::optional(stored->toInt()) : std::nullopt;
}

Result<bool> PersonNumbers::isGiven(int number) const
{
    ROLLCALL_TRY_ASSIGN(const auto taken, m_database.scalar("SELECT 1 FROM person_numbers WHERE number = ?", number));
    return taken.has_value();
}

Result<int> PersonNumbers::given(const PersonId& person)
{
    ROLLCALL_TRY_ASSIGN(const auto stored, known(person));
    if (stored)
        return *stored;
    qint64 number = 0;
    if (const auto own = ownNumber(person)) {
        ROLLCALL_TRY_ASSIGN(const bool taken, isGiven(*own));
        number = taken ? 0 : *own;
    }
    if (number == 0) {
        ROLLCALL_TRY_ASSIGN(const auto next, m_database.scalar("SELECT max(?, coalesce(max(number) + 1, 0)) FROM"
                                                               " person_numbers WHERE person_id <> number",
                                                               kFirstGivenNumber));
        number = next ? next->toLongLong() : kFirstGivenNumber;
        // An identifier of the organization's may be such a number by itself.
        for (bool taken = true; taken && number <= std::numeric_limits<int>::max(); number += taken ? 1 : 0) {
            ROLLCALL_TRY_ASSIGN(
                const auto used,
                m_database.scalar("SELECT 1 WHERE EXISTS (SELECT 1 FROM person_numbers WHERE number = ?)"
                                  " OR EXISTS (SELECT 1 FROM people WHERE id = ?)"
                                  " OR EXISTS (SELECT 1 FROM punches WHERE person_id = ?)",
                                  number, QString::number(number), QString::number(number)));
            taken = used.has_value();
        }
    }
    if (number > std::numeric_limits<int>::max())
        return failure(ErrorCode::Unsupported, QStringLiteral("all numbers for people are in use"));
    ROLLCALL_TRY(
        m_database.run("INSERT INTO person_numbers (number, person_id) VALUES (?, ?)", number, person.value()));
    return static_cast<int>(number);
}

Result<std::optional<PersonId>> PersonNumbers::personOf(int number)
{
    if (number < 1)
        return std::optional<PersonId>();
    if (number < kFirstUnsureNumber)
        return std::optional<PersonId>(PersonId(QString::number(number)));
    ROLLCALL_TRY_ASSIGN(const auto stored,
                        m_database.scalar("SELECT person_id FROM person_numbers WHERE number = ?", number));
    if (stored)
        return std::optional<PersonId>(PersonId(stored->toString()));
    return number < kFirstGivenNumber ? std::optional<PersonId>(PersonId(QString::number(number)))
                                      : std::optional<PersonId>();
}

Status PersonNumbers::announce(const std::vector<PersonId>& people, const ConnectorId& server)
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (const PersonId& person : people) {
        if (plainNumber(person))
            continue;
        ROLLCALL_TRY(m_database.run("INSERT OR IGNORE INTO number_announcements (number, connector)"
                                    " SELECT number, ? FROM person_numbers WHERE person_id = ?",
                                    server.value(), person.value()));
    }
    return transaction.commit();
}

Result<bool> PersonNumbers::hasHeard(int number, const ConnectorId& server) const
{
    // Without a name: before it was noted who heard of a number.
    ROLLCALL_TRY_ASSIGN(
        const auto heard,
        m_database.scalar("SELECT 1 FROM number_announcements WHERE number = ? AND connector IN (?, '')", number,
                          server.value()));
    return heard.has_value();
}

Result<std::optional<PersonId>> PersonNumbers::personOf(int number, const ConnectorId& server)
{
    ROLLCALL_TRY_ASSIGN(const auto person, personOf(number));
    if (!person || isOwn(*person, number))
        return person;
    ROLLCALL_TRY_ASSIGN(const bool heard, hasHeard(number, server));
    return heard ? person : std::nullopt;
}

Result<std::optional<PersonId>> PersonNumbers::claim(int number, const ConnectorId& server,
                                                     std::optional<PersonId>* moved)
{
    ROLLCALL_TRY_ASSIGN(const auto meant, personOf(number, server));
    if (meant)
        return meant;
    ROLLCALL_TRY_ASSIGN(const auto other, personOf(number));
    if (!other)
        return other;
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto known,
                        m_database.scalar("SELECT 1 FROM number_announcements WHERE number = ?", number));
    if (known)
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("Another system knows %1 by the number %2; give this person another number")
                           .arg(other->value(), QString::number(number)));
    ROLLCALL_TRY(
        m_database.run("UPDATE person_numbers SET person_id = ? WHERE number = ?", QString::number(number), number));
    ROLLCALL_TRY(transaction.commit());
    if (moved != nullptr)
        *moved = other;
    return std::optional(PersonId(QString::number(number)));
}

Status createNumberAnnouncements(Database& database)
{
    ROLLCALL_TRY(database.run("CREATE TABLE IF NOT EXISTS number_announcements ("
                              " number INTEGER NOT NULL,"
                              " connector TEXT NOT NULL,"
                              " UNIQUE (number, connector)) STRICT"));
    ROLLCALL_TRY(database.run("INSERT OR IGNORE INTO number_announcements (number, connector)"
                              " SELECT number, '' FROM person_numbers"));
    return {};
}

} // namespace rollcall
