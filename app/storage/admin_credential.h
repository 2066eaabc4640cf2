#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/secret.h"

namespace rollcall {

class Database;

/// What became of one try.
struct PinCheck
{
    bool accepted = false;
    int triesLeft = 0;         ///< wrong tries left before the next lock
    Milliseconds lockedFor{0}; ///< more than zero: no PIN is looked at until this has passed
};

/// The administrator's PIN: Argon2id, five tries, then locks that grow: 30 s, 1 min, 2 min ... up to one hour, one more
/// with each further wrong try.
///
/// Tries are counted on disk before the PIN is looked at: pulling the plug during the check wins nothing. Within one
/// boot a lock runs by the monotonic clock, which nobody can set. After a reboot it goes on by wall time; a wall clock
/// that went back makes it begin anew and one that went forward can at most end it.
class AdminCredential
{
public:
    static constexpr int kMinimumLength = 4;
    static constexpr int kRecommendedLength = 6;
    static constexpr int kMaximumLength = 8;
    static constexpr int kTriesBeforeLock = 5;
    static constexpr Milliseconds kFirstLock{30'000};
    static constexpr Milliseconds kLongestLock{3'600'000};

    AdminCredential(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    [[nodiscard]] Result<bool> isSet() const;
    /// Sets or replaces the PIN and forgets wrong tries. The caller has made sure that whoever asks may.
    /// InvalidArgument as `validate`.
    [[nodiscard]] Status setPin(const Secret& pin);
    /// NotFound while no PIN is set. A wrong PIN is an answer, not an Error. Takes about 0.1 s (Argon2id).
    [[nodiscard]] Result<PinCheck> verify(const Secret& pin);
    /// What is left of the current lock; zero when there is none.
    [[nodiscard]] Result<Milliseconds> lockedFor() const;

    /// InvalidArgument with a sentence for the person: not 4 to 8 digits, or one that is guessed first (equal digits,
    /// runs, repetitions).
    [[nodiscard]] static Status validate(const Secret& pin);

private:
    struct Row;
    [[nodiscard]] Result<Row> read() const;
    [[nodiscard]] Milliseconds remaining(const Row& row) const;
    [[nodiscard]] Status write(const Row& row);
    [[nodiscard]] Result<Row> countTry(PinCheck& check);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace rollcall
