#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/secret.h"
#include "storage/admin_pin_copy.h"
#include "storage/lockout.h"
#include "storage/pin_hash.h"
#include "storage/template_cipher.h"

namespace rollcall {

class Database;

/// What became of one try.
struct PinCheck
{
    bool accepted = false;
    int triesLeft = 0;         ///< wrong tries left before the next lock
    Milliseconds lockedFor{0}; ///< more than zero: no PIN is looked at until this has passed
    bool isNew = true;         ///< false: a lock was running, and the PIN was not looked at
    bool isCode = false;       ///< accepted: it was the recovery code, with which a new PIN may be set
};

/// How the administration is entered.
enum class AdminPinState {
    Unset,    ///< a new kiosk: the first PIN may be chosen
    Set,      ///< with the PIN
    NeedsCode ///< with a recovery code only: the PIN is lost, or the key that its hash is bound to
};

/// The administrator's PIN: Argon2id, five tries, then locks that grow: 30 s, 1 min, 2 min ... up to one hour, one more
/// with each further wrong try.
///
/// Hash and lock are stored in the database and once more in a file beside it. The hash is bound to the template key
/// where there is one: a copy of the database and of that file alone reveals nothing about the PIN.
class AdminCredential
{
public:
    static constexpr int kMinimumLength = kMinPinDigits;
    static constexpr int kRecommendedLength = kRecommendedPinDigits;
    static constexpr int kMaximumLength = kMaxPinDigits;
    static constexpr int kTriesBeforeLock = 5;
    static constexpr Milliseconds kFirstLock{30'000};
    static constexpr Milliseconds kMaxLock{3'600'000};
    /// Of a recovery code. It is typed on the pad for PINs.
    static constexpr int kCodeDigits = kMaxPinDigits;
    /// Long enough to walk to the kiosk.
    static constexpr Milliseconds kCodeLifetime{3'600'000};

    AdminCredential(Database& database, const Clock& clock, Result<TemplateCipher> cipher);

    [[nodiscard]] Result<AdminPinState> state() const;
    [[nodiscard]] Result<bool> isSet() const;
    /// Sets or replaces the PIN, clears failed attempts and ends a recovery. The caller has checked the permission.
    /// InvalidArgument as `validatePin`.
    [[nodiscard]] Status setPin(const Secret& pin);
    /// The same with the code as the permission; PermissionDenied when it is wrong or used.
    [[nodiscard]] Status setPin(const Secret& pin, const Secret& code);
    /// A PIN, or the recovery code. NotFound while there is neither. A wrong PIN is an answer, not an Error. Takes
    /// about 0.1 s (Argon2id).
    [[nodiscard]] Result<PinCheck> verify(const Secret& pin);
    /// What is left of the current lock; zero when there is none.
    [[nodiscard]] Result<Milliseconds> lockedFor() const { return m_lockout.remaining(); }
    [[nodiscard]] static Status validate(const Secret& pin) { return validatePin(pin); }

    /// A new recovery code, valid once and for `kCodeLifetime`. Ends a running lock. The caller has checked the
    /// permission.
    [[nodiscard]] Result<Secret> issueCode();

    /// For the kiosk, after it has opened the database: takes from the file beside it what the database lost, and
    /// writes to it what it lacks.
    [[nodiscard]] Status reconcile();
    /// The key was restored.
    void useCipher(Result<TemplateCipher> cipher) { m_cipher = std::move(cipher); }

private:
    [[nodiscard]] Result<AdminPinRecord> stored() const;
    [[nodiscard]] bool isUsable(const AdminPinRecord& record) const;
    [[nodiscard]] Secret keyed(const Secret& pin) const;
    [[nodiscard]] Result<bool> matches(const AdminPinRecord& record, const Secret& pin) const;
    [[nodiscard]] Status store(const AdminPinRecord& record);
    /// Bound to the key where there is one.
    [[nodiscard]] Result<AdminPinRecord> seal(const Secret& pin) const;
    /// The hash of the code that is valid now; empty: none.
    [[nodiscard]] Result<QByteArray> codeHash() const;
    /// Writes the file beside the database; one that cannot be written is a warning.
    [[nodiscard]] Status keepCopy() const;

    Database& m_database;
    const Clock& m_clock;
    Result<TemplateCipher> m_cipher;
    const AdminPinCopy m_copy;
    Lockout m_lockout;
};

} // namespace rollcall
