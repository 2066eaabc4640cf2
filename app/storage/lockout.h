#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>

namespace rollcall {

class Database;

/// How a lock against guessing grows.
struct LockoutPolicy
{
    int tries = 5;                  ///< wrong tries before the first lock
    Milliseconds firstLock{30'000}; ///< doubled with each further wrong try
    Milliseconds longestLock{3'600'000};
    /// One wrong try is forgiven for each such time without another; zero: only `clear` forgives.
    Milliseconds forgiveEvery{0};
};

/// What one try may expect.
struct LockoutTry
{
    bool allowed = false;      ///< false: a lock runs, and nothing may be looked at
    int triesLeft = 0;         ///< should this one prove wrong
    Milliseconds lockedFor{0}; ///< what is left of the lock, or the one that begins should this try prove wrong
    bool beginsLock = false;   ///< this try, should it prove wrong, is the one that locks
};

/// Wrong tries so far.
struct LockoutState
{
    qint64 failures = 0;
    Milliseconds lock{0}; ///< from the moment below; zero: none
    ClockReading since{}; ///< of the newest wrong try, or of the running lock
    friend bool operator==(const LockoutState& a, const LockoutState& b)
    {
        return a.failures == b.failures && a.lock == b.lock && a.since.utc == b.since.utc &&
               a.since.monotonic == b.since.monotonic && a.since.bootId == b.since.bootId;
    }
};

/// Wrong tries of one kind, counted on disk before they are looked at: pulling the plug during the check wins nothing.
/// Within one boot a lock runs by the monotonic clock, which cannot be set. After a reboot it continues by wall time; a
/// wall clock set back restarts the lock, one set forward can at most end it.
class Lockout
{
public:
    /// `name` distinguishes the counters of one database.
    Lockout(Database& database, const Clock& clock, QString name, const LockoutPolicy& policy);

    /// Counts a try as wrong before it is one.
    [[nodiscard]] Result<LockoutTry> begin();
    /// The try was right: as if it had not been made. Earlier wrong ones still count.
    [[nodiscard]] Status takeBack();
    /// The try was right and forgives all earlier ones.
    [[nodiscard]] Status clear();
    /// What is left of the current lock; zero when there is none.
    [[nodiscard]] Result<Milliseconds> remaining() const;
    [[nodiscard]] Result<LockoutState> state() const { return read(); }
    /// Of a database that was lost.
    [[nodiscard]] Status restore(const LockoutState& state) { return write(state); }

private:
    using Row = LockoutState;
    [[nodiscard]] Result<Row> read() const;
    [[nodiscard]] Status write(const Row& row);
    [[nodiscard]] Milliseconds remaining(const Row& row) const;
    [[nodiscard]] Milliseconds lockAfter(qint64 failures) const;

    Database& m_database;
    const Clock& m_clock;
    const QString m_name;
    const LockoutPolicy m_policy;
};

} // namespace rollcall
