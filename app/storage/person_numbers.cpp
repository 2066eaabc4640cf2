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
    auto transaction = m_database.begin(TransactionMode::Write);
    if (!transaction)
        return failure(transaction.error());
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (numbers[i] != 0)
            continue;
        const Result<int> number = given(people[i]);
        if (!number)
            return failure(number.error());
        numbers[i] = *number;
    }
    if (const Status committed = transaction->commit(); !committed)
        return failure(committed.error());
    return numbers;
}

Result<int> PersonNumbers::given(const PersonId& person)
{
    const auto known = m_database.scalar("SELECT number FROM person_numbers WHERE person_id = ?", person.value());
    if (!known)
        return failure(known.error());
    if (*known)
        return (*known)->toInt();
    const auto next = m_database.scalar("SELECT coalesce(max(number) + 1, ?) FROM person_numbers", kFirstGivenNumber);
    if (!next)
        return failure(next.error());
    const qint64 number = *next ? (*next)->toLongLong() : kFirstGivenNumber;
    if (number > std::numeric_limits<int>::max())
        return failure(ErrorCode::Unsupported, QStringLiteral("all numbers for people have been given"));
    if (const auto written =
            m_database.run("INSERT INTO person_numbers (number, person_id) VALUES (?, ?)", number, person.value());
        !written)
        return failure(written.error());
    return static_cast<int>(number);
}

Result<std::optional<PersonId>> PersonNumbers::personOf(int number)
{
    if (number < 1)
        return std::optional<PersonId>();
    if (number < kFirstGivenNumber)
        return std::optional<PersonId>(PersonId(QString::number(number)));
    const auto known = m_database.scalar("SELECT person_id FROM person_numbers WHERE number = ?", number);
    if (!known)
        return failure(known.error());
    if (!*known)
        return std::optional<PersonId>();
    return std::optional<PersonId>(PersonId((*known)->toString()));
}

} // namespace rollcall
