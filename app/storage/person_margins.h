#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <unordered_map>

namespace rollcall {

class Database;

/// Persons for whom somebody else was taken, and how much larger their lead over the runner-up must be since then, in
/// multiples of the decision's margin: 1 doubles it. Goes with the person; their own thread's database.
class PersonMargins
{
public:
    /// Five times the margin in all. Beyond, nobody would be recognised any more, and enrolling again is the remedy.
    static constexpr double kMost = 4.0;

    explicit PersonMargins(Database& database) : m_database(database) {}
    /// Adds `by` (above 0) and returns what it is then, at most `kMost`. NotFound when nobody of that identifier is
    /// enrolled.
    [[nodiscard]] Result<double> raise(const PersonId& person, double by);
    /// Back to everybody's margin. True when there was something to take back.
    [[nodiscard]] Result<bool> reset(const PersonId& person);
    [[nodiscard]] Result<std::unordered_map<PersonId, double>> all() const;

private:
    Database& m_database;
};

} // namespace rollcall
