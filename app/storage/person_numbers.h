#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// The numbers given to people whose identifiers are no numbers (`plainNumber`). Given once and kept forever, also
/// after the person has been removed: the ledger's entries keep the identifier, and a server that has it under a number
/// must not get it under another.
class PersonNumbers
{
public:
    explicit PersonNumbers(Database& database) : m_database(database) {}

    /// In the order of `people`; gives numbers to those who have none, in one transaction. InvalidArgument for an
    /// identifier that no person can have.
    [[nodiscard]] Result<std::vector<int>> numbersOf(const std::vector<PersonId>& people);
    /// Empty for numbers below 1 and for assigned-range numbers that were never assigned.
    [[nodiscard]] Result<std::optional<PersonId>> personOf(int number);

private:
    [[nodiscard]] Result<int> given(const PersonId& person);

    Database& m_database;
};

} // namespace rollcall
