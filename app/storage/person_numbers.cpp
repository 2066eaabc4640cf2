#include "storage/person_numbers.h"

#include "attendance/person_number.h"
#include "storage/database.h"

#include <limits>

namespace rollcall {

Result<std::vector<int>> PersonNumbers::numbersOf(const std::vector<PersonId>& people)
{
    std::vector<int> numbers(people.size(), 0);
    bool allPlain = true;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].isEmpty() || people[i].value().size() > kMaxPersonIdLength)
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("a person identifier has 1 to %1 characters").arg(kMaxPersonIdLength));
        numbers[i] = plainNumber(people[i]).value_or(0);
        allPlain = allPlain && numbers[i] != 0;
    }
    if (allPlain)
        return numbers;
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (numbers[i] != 0)
            continue;
        ROLLCALL_TRY_ASSIGN(const int number, given(people[i]));
        numbers[i] = number;
    }
    ROLLCALL_TRY(transaction.commit());
    return numbers;
}

Result<int> PersonNumbers::given(const PersonId& person)
{
    ROLLCALL_TRY_ASSIGN(const auto known,
                        m_database.scalar("SELECT number FROM person_numbers WHERE person_id = ?", person.value()));
    if (known)
        return known->toInt();
    ROLLCALL_TRY_ASSIGN(const auto next, m_database.scalar("SELECT coalesce(max(number) + 1, ?) FROM person_numbers",
                                                           kFirstGivenNumber));
    const qint64 number = next ? next->toLongLong() : kFirstGivenNumber;
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
    if (number < kFirstGivenNumber)
        return std::optional<PersonId>(PersonId(QString::number(number)));
    ROLLCALL_TRY_ASSIGN(const auto known,
                        m_database.scalar("SELECT person_id FROM person_numbers WHERE number = ?", number));
    if (!known)
        return std::optional<PersonId>();
    return std::optional<PersonId>(PersonId(known->toString()));
}

} // namespace rollcall
