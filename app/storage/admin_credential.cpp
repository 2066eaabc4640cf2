#include "storage/admin_credential.h"

#include "storage/database.h"

namespace rollcall {

AdminCredential::AdminCredential(Database& database, const Clock& clock)
    : m_database(database), m_clock(clock),
      m_lockout(database, clock, QStringLiteral("admin"), {kTriesBeforeLock, kFirstLock, kMaxLock, Milliseconds{0}})
{}

/// Empty while none is set.
Result<QByteArray> AdminCredential::hash() const
{
    ROLLCALL_TRY_ASSIGN(const auto stored, m_database.scalar("SELECT hash FROM admin_credential"));
    return stored ? stored->toString().toLatin1() : QByteArray();
}

Result<bool> AdminCredential::isSet() const
{
    ROLLCALL_TRY_ASSIGN(const auto stored, hash());
    return !stored.isEmpty();
}

Status AdminCredential::setPin(const Secret& pin)
{
    if (auto valid = validatePin(pin); !valid)
        return valid;
    ROLLCALL_TRY_ASSIGN(const auto made, hashPin(pin));
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY(
        m_database.run("INSERT INTO admin_credential (only, hash, set_at) VALUES (1, ?, ?) ON CONFLICT (only) DO"
                       " UPDATE SET hash = excluded.hash, set_at = excluded.set_at",
                       QString::fromLatin1(made), static_cast<qint64>(m_clock.wall().time_since_epoch().count())));
    if (auto cleared = m_lockout.clear(); !cleared)
        return cleared;
    return transaction.commit();
}

Result<PinCheck> AdminCredential::verify(const Secret& pin)
{
    if (const auto present = hash(); !present)
        return failure(present.error());
    else if (present->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no administrator PIN has been set yet"));
    ROLLCALL_TRY_ASSIGN(const auto counted, m_lockout.begin());
    PinCheck check{false, counted.triesLeft, counted.lockedFor, counted.allowed};
    if (!counted.allowed)
        return check;
    const auto stored = hash(); // read once the try is counted: the PIN may have been changed meanwhile
    if (!stored)
        return failure(stored.error());
    ROLLCALL_TRY_ASSIGN(const auto matches, pinMatches(*stored, pin));
    if (!matches)
        return check;
    ROLLCALL_TRY(m_lockout.clear());
    return PinCheck{true, kTriesBeforeLock, Milliseconds{0}};
}

} // namespace rollcall
