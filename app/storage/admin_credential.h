#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/secret.h"
#include "storage/lockout.h"
#include "storage/pin_hash.h"

namespace rollcall {

class Database;

/// What became of one try.
struct PinCheck
{
    bool accepted = false;
    int triesLeft = 0;         ///< wrong tries left before the next lock
    Milliseconds lockedFor{0}; ///< more than zero: no PIN is looked at until this has passed
    bool isNew = true;         ///< false: a lock was running, and the PIN was not looked at
};

/// The administrator's PIN: Argon2id, five tries, then locks that grow: 30 s, 1 min, 2 min ... up to one hour, one more
/// with each further wrong try.
class AdminCredential
{
public:
    static constexpr int kMinimumLength = kMinPinDigits;
    static constexpr int kRecommendedLength = kRecommendedPinDigits;
    static constexpr int kMaximumLength = kMaxPinDigits;
    static constexpr int kTriesBeforeLock = 5;
    static constexpr Milliseconds kFirstLock{30'000};
    static constexpr Milliseconds kMaxLock{3'600'000};

    AdminCredential(Database& database, const Clock& clock);

    [[nodiscard]] Result<bool> isSet() const;
    /// Sets or replaces the PIN and clears failed attempts. The caller has checked the permission.
    /// InvalidArgument as `validatePin`.
    [[nodiscard]] Status setPin(const Secret& pin);
    /// NotFound while no PIN is set. A wrong PIN is an answer, not an Error. Takes about 0.1 s (Argon2id).
    [[nodiscard]] Result<PinCheck> verify(const Secret& pin);
    /// What is left of the current lock; zero when there is none.
    [[nodiscard]] Result<Milliseconds> lockedFor() const { return m_lockout.remaining(); }
    [[nodiscard]] static Status validate(const Secret& pin) { return validatePin(pin); }

private:
    [[nodiscard]] Result<QByteArray> hash() const;

    Database& m_database;
    const Clock& m_clock;
    Lockout m_lockout;
};

} // namespace rollcall
