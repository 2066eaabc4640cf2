#pragma once

#include "attendance/extra_margins.h"
#include "base/error.h"

#include <functional>

namespace rollcall {

class Database;

/// People who were taken for one another, and what is added to the margin since then (ExtraMargins). Kept once for a
/// pair, whichever was taken for the other; deleted with either of the two.
class PersonMargins
{
public:
    explicit PersonMargins(Database& database) : m_database(database) {}
    /// Adds `by` (above 0) for a pair, or with an empty `other` for a person against any runner-up, and returns what
    /// it is then, at most `kMaxExtraMargin`. NotFound when one of them is not enrolled.
    [[nodiscard]] Result<double> raise(const PersonId& person, const PersonId& other, double by);
    /// Sets the extra margin, 0 to `kMaxExtraMargin`; 0 is the normal margin. Returns the previous one. NotFound
    /// when one of them is not enrolled.
    [[nodiscard]] Result<double> set(const PersonId& person, const PersonId& other, double extra);
    /// Back to the normal margin, with all pairs: the person was enrolled again. True if there was something to reset
    /// back.
    [[nodiscard]] Result<bool> forget(const PersonId& person);
    [[nodiscard]] Result<ExtraMargins> all() const;

private:
    struct Change
    {
        double before = 0;
        double after = 0;
    };
    [[nodiscard]] Result<Change> change(const PersonId& person, const PersonId& other,
                                        const std::function<double(double)>& edit);
    /// Inside the caller's transaction.
    [[nodiscard]] Result<double> stored(const PersonId& person, const PersonId& other) const;
    [[nodiscard]] Status write(const PersonId& person, const PersonId& other, double extra);

    Database& m_database;
};

} // namespace rollcall
