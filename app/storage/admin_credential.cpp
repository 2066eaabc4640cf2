#include "storage/admin_credential.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/rows.h"
#include "storage/set_aside.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <utility>

namespace rollcall {

namespace {

const QString kPurpose = QStringLiteral("administrator PIN");

/// Time since a reading: by the monotonic clock within one boot, else by wall time.
Milliseconds since(const ClockReading& then, const ClockReading& now)
{
    return now.bootId == then.bootId ? std::chrono::floor<Milliseconds>(now.monotonic - then.monotonic)
                                     : now.utc - then.utc;
}

Status setMeta(Database& database, const char* key, const QString& value)
{
    ROLLCALL_TRY(database.run("INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                              QString::fromLatin1(key), value));
    return {};
}

} // namespace

AdminCredential::AdminCredential(Database& database, const Clock& clock, Result<TemplateCipher> cipher)
    : m_database(database), m_clock(clock), m_cipher(std::move(cipher)), m_copy(database.path()),
      m_lockout(database, clock, QStringLiteral("admin"), {kTriesBeforeLock, kFirstLock, kMaxLock, Milliseconds{0}})
{}

/// Without a hash while none is set.
Result<AdminPinRecord> AdminCredential::stored() const
{
    ROLLCALL_TRY_ASSIGN(
        auto found,
        firstRow<AdminPinRecord>(
            m_database.prepare("SELECT hash, coalesce((SELECT value FROM meta WHERE key = 'admin_pin_key_id'), ''),"
                               " set_at FROM admin_credential"),
            [](const Statement& row) {
                return AdminPinRecord{row.text(0).toLatin1(), row.text(1), row.integer(2), {}};
            }));
    AdminPinRecord record = found.value_or(AdminPinRecord{});
    ROLLCALL_TRY_ASSIGN(record.lockout, m_lockout.state());
    return record;
}

bool AdminCredential::isUsable(const AdminPinRecord& record) const
{
    return !record.hash.isEmpty() && (record.keyId.isEmpty() || (m_cipher && m_cipher->keyId() == record.keyId));
}

Result<AdminPinState> AdminCredential::state() const
{
    ROLLCALL_TRY_ASSIGN(const AdminPinRecord record, stored());
    if (!record.hash.isEmpty())
        return isUsable(record) ? AdminPinState::Set : AdminPinState::NeedsCode;
    // A kiosk in use is not set up by the first person who touches it.
    ROLLCALL_TRY_ASSIGN(const auto used,
                        m_database.scalar("SELECT 1 WHERE EXISTS (SELECT 1 FROM people)"
                                          " OR EXISTS (SELECT 1 FROM ledger_head WHERE sequence > 0)"
                                          " OR EXISTS (SELECT 1 FROM meta WHERE key = 'admin_needs_code')"));
    if (used || m_copy.exists() || !setAsideFiles(m_database.path()).isEmpty())
        return AdminPinState::NeedsCode;
    return AdminPinState::Unset;
}

Result<bool> AdminCredential::isSet() const
{
    ROLLCALL_TRY_ASSIGN(const AdminPinRecord record, stored());
    return !record.hash.isEmpty();
}

Secret AdminCredential::keyed(const Secret& pin) const
{
    return Secret(m_cipher->digest(pin.reveal(), kPurpose).toHex());
}

Result<AdminPinRecord> AdminCredential::seal(const Secret& pin) const
{
    AdminPinRecord record;
    ROLLCALL_TRY_ASSIGN(record.hash, hashPin(m_cipher ? keyed(pin) : pin));
    record.keyId = m_cipher ? m_cipher->keyId() : QString();
    record.setAt = m_clock.wall().time_since_epoch().count();
    return record;
}

Status AdminCredential::store(const AdminPinRecord& record)
{
    ROLLCALL_TRY(
        m_database.run("INSERT INTO admin_credential (only, hash, set_at) VALUES (1, ?, ?) ON CONFLICT (only) DO"
                       " UPDATE SET hash = excluded.hash, set_at = excluded.set_at",
                       QString::fromLatin1(record.hash), record.setAt));
    return setMeta(m_database, "admin_pin_key_id", record.keyId);
}

Status AdminCredential::setPin(const Secret& pin)
{
    ROLLCALL_TRY(validatePin(pin));
    ROLLCALL_TRY_ASSIGN(const AdminPinRecord record, seal(pin));
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY(store(record));
    ROLLCALL_TRY(m_database.run("DELETE FROM meta WHERE key IN ('admin_code', 'admin_needs_code')"));
    ROLLCALL_TRY(m_lockout.clear());
    ROLLCALL_TRY(transaction.commit());
    return keepCopy();
}

Status AdminCredential::setPin(const Secret& pin, const Secret& code)
{
    ROLLCALL_TRY(validatePin(pin)); // an unsuitable PIN does not use up a try
    ROLLCALL_TRY_ASSIGN(const PinCheck check, verify(code));
    if (!check.accepted || !check.isCode)
        return failure(ErrorCode::PermissionDenied, QStringLiteral("the recovery code is wrong or no longer valid"));
    return setPin(pin);
}

Result<bool> AdminCredential::matches(const AdminPinRecord& record, const Secret& pin) const
{
    if (!isUsable(record))
        return pinMatches({}, pin); // takes as long as any other
    if (!record.keyId.isEmpty())
        return pinMatches(record.hash, keyed(pin));
    // Of an older version; or bound, and which key it was has been lost with a page of the database.
    ROLLCALL_TRY_ASSIGN(const bool plain, pinMatches(record.hash, pin));
    if (plain || !m_cipher)
        return plain;
    return pinMatches(record.hash, keyed(pin));
}

Result<PinCheck> AdminCredential::verify(const Secret& pin)
{
    ROLLCALL_TRY_ASSIGN(const AdminPinRecord before, stored());
    ROLLCALL_TRY_ASSIGN(const QByteArray code, codeHash());
    if (before.hash.isEmpty() && code.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no administrator PIN has been set yet"));
    ROLLCALL_TRY_ASSIGN(const auto counted, m_lockout.begin());
    PinCheck check{false, counted.triesLeft, counted.lockedFor, counted.allowed, false};
    if (!counted.allowed)
        return check;
    ROLLCALL_TRY(keepCopy());
    // Read once the try is counted: the PIN may have been changed meanwhile.
    ROLLCALL_TRY_ASSIGN(const AdminPinRecord record, stored());
    ROLLCALL_TRY_ASSIGN(check.accepted, matches(record, pin));
    if (!check.accepted && !code.isEmpty() && pin.size() == kCodeDigits) {
        ROLLCALL_TRY_ASSIGN(check.isCode, pinMatches(code, pin));
        check.accepted = check.isCode;
    }
    if (!check.accepted)
        return check;
    if (!check.isCode && record.keyId.isEmpty() && m_cipher) {
        // Set by an older version, or while the key was missing.
        ROLLCALL_TRY_ASSIGN(AdminPinRecord bound, seal(pin));
        bound.setAt = record.setAt;
        ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
        ROLLCALL_TRY(store(bound));
        ROLLCALL_TRY(transaction.commit());
    }
    ROLLCALL_TRY(m_lockout.clear());
    ROLLCALL_TRY(keepCopy());
    return PinCheck{true, kTriesBeforeLock, Milliseconds{0}, true, check.isCode};
}

Result<QByteArray> AdminCredential::codeHash() const
{
    ROLLCALL_TRY_ASSIGN(const auto text, m_database.scalar("SELECT value FROM meta WHERE key = 'admin_code'"));
    if (!text)
        return QByteArray();
    const QJsonObject code = QJsonDocument::fromJson(text->toString().toUtf8()).object();
    ClockReading issued;
    issued.utc = WallTime{Milliseconds{code.value(QLatin1String("wall_ms")).toInteger()}};
    issued.monotonic =
        MonotonicTime{std::chrono::nanoseconds{code.value(QLatin1String("monotonic_ns")).toString().toLongLong()}};
    issued.bootId = code.value(QLatin1String("boot_id")).toString();
    const Milliseconds age = since(issued, m_clock.read());
    // A clock that was set back does not make it last longer.
    if (age < Milliseconds{0} || age > kCodeLifetime)
        return QByteArray();
    return code.value(QLatin1String("hash")).toString().toLatin1();
}

Result<Secret> AdminCredential::issueCode()
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, QStringLiteral("the cryptographic library could not be started"));
    constexpr quint32 kCodes = 100'000'000;
    Secret code(QByteArray::number(randombytes_uniform(kCodes)).rightJustified(kCodeDigits, '0'));
    ROLLCALL_TRY_ASSIGN(const QByteArray hash, hashPin(code));
    const ClockReading now = m_clock.read();
    const QJsonObject stored{
        {QStringLiteral("hash"), QString::fromLatin1(hash)},
        {QStringLiteral("wall_ms"), static_cast<qint64>(now.utc.time_since_epoch().count())},
        {QStringLiteral("monotonic_ns"),
         QString::number(static_cast<qint64>(now.monotonic.time_since_epoch().count()))},
        {QStringLiteral("boot_id"), now.bootId},
    };
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY(
        setMeta(m_database, "admin_code", QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact))));
    ROLLCALL_TRY(m_lockout.clear());
    ROLLCALL_TRY(transaction.commit());
    return code;
}

Status AdminCredential::reconcile()
{
    ROLLCALL_TRY_ASSIGN(const AdminPinRecord record, stored());
    const Result<std::optional<AdminPinRecord>> copy = m_copy.read();
    if (!copy)
        qCWarning(lcStorage).noquote() << copy.error().message;
    const bool hasCopy = copy && *copy;
    if (record.hash.isEmpty()) {
        if (!hasCopy)
            return {};
        ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
        ROLLCALL_TRY(store(**copy));
        ROLLCALL_TRY(m_lockout.restore((*copy)->lockout));
        return transaction.commit();
    }
    if (hasCopy && (*copy)->hash == record.hash && record.lockout.failures == 0 && (*copy)->lockout.failures > 0)
        return m_lockout.restore((*copy)->lockout); // lost with a page of the database
    return hasCopy && **copy == record ? Status() : keepCopy();
}

Status AdminCredential::keepCopy() const
{
    ROLLCALL_TRY_ASSIGN(const AdminPinRecord record, stored());
    if (record.hash.isEmpty())
        return {};
    if (const Status written = m_copy.write(record); !written)
        qCWarning(lcStorage).noquote() << "the copy of the administrator's PIN:" << written.error().message;
    return {};
}

} // namespace rollcall
