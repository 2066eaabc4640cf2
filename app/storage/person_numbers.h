#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <optional>
#include <vector>

namespace rollcall {

class Database;

/// The numbers of people whose identifiers are no numbers (`plainNumber`). Given once and kept, also after the person
/// has been removed: the ledger's entries keep the identifier, and a server that has it under a number must not get it
/// under another.
///
/// A number is known by a server as the kiosk means it only once the server has heard whose it is (`announce`). What
/// it says about any other number that the kiosk gave out is about a person of its own (`claim`).
class PersonNumbers
{
public:
    explicit PersonNumbers(Database& database) : m_database(database) {}

    /// In the order of `people`; gives numbers to those who have none, in one transaction. InvalidArgument for an
    /// identifier that no person can have.
    [[nodiscard]] Result<std::vector<int>> numbersOf(const std::vector<PersonId>& people);
    /// Empty for numbers below 1 and for assigned-range numbers that were never assigned.
    [[nodiscard]] Result<std::optional<PersonId>> personOf(int number);

    /// This server is sent the people with their numbers, and knows them from now on.
    [[nodiscard]] Status announce(const std::vector<PersonId>& people, const ConnectorId& server);
    /// Whom this server means by the number: as `personOf`, but no one where the kiosk gave the number to a person of
    /// whom the server has not heard.
    [[nodiscard]] Result<std::optional<PersonId>> personOf(int number, const ConnectorId& server);
    /// The server stores a person of this number: `personOf`, or, where that is no one because the kiosk gave the
    /// number to another person, the server's own, named by the number. The other person gets a new one. AlreadyExists
    /// if another server knows them by it. `moved`: who got a new number.
    [[nodiscard]] Result<std::optional<PersonId>> claim(int number, const ConnectorId& server,
                                                        std::optional<PersonId>* moved = nullptr);

private:
    [[nodiscard]] Result<std::optional<int>> known(const PersonId& person) const;
    [[nodiscard]] Result<bool> isGiven(int number) const;
    [[nodiscard]] Result<int> given(const PersonId& person);
    [[nodiscard]] Result<bool> hasHeard(int number, const ConnectorId& server) const;

    Database& m_database;
};

/// Schema 14: who has heard of which number. Can be repeated.
[[nodiscard]] Status createNumberAnnouncements(Database& database);

} // namespace rollcall
