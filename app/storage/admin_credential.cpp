#include "storage/admin_credential.h"

#include "storage/database.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

// libsodium's "interactive" limits: 2 passes over 64 MiB, which a Raspberry Pi with 1 GB can spare.
constexpr unsigned long long kOperations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr std::size_t kMemory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
static_assert(crypto_pwhash_MEMLIMIT_INTERACTIVE == 64U * 1024 * 1024);

bool isArithmeticRun(const QByteArray& digits)
{
    const auto step = [&digits](qsizetype i) { return (digits[i] - digits[i - 1] + 10) % 10; };
    for (qsizetype i = 2; i < digits.size(); ++i) {
        if (step(i) != step(1))
            return false;
    }
    return step(1) == 0 || step(1) == 1 || step(1) == 9; // 0000, 1234, 4321, also over 9-0
}

bool isRepetition(const QByteArray& digits)
{
    for (qsizetype length = 2; length <= digits.size() / 2; ++length) { // 1212, 123123
        if (digits.size() % length == 0 && digits == digits.left(length).repeated(digits.size() / length))
            return true;
    }
    return false;
}

/// 30 s for the fifth wrong try, doubled with each further one.
Milliseconds lockAfter(qint64 failures)
{
    if (failures < AdminCredential::kTriesBeforeLock)
        return Milliseconds{0};
    constexpr qint64 kMostDoublings = 16; // far beyond the longest lock, far below an overflow
    const qint64 doublings = std::min(failures - AdminCredential::kTriesBeforeLock, kMostDoublings);
    return std::min(Milliseconds{AdminCredential::kFirstLock * (qint64{1} << doublings)},
                    AdminCredential::kLongestLock);
}

Error notSet()
{
    return {ErrorCode::NotFound, QStringLiteral("no administrator PIN has been set yet")};
}

} // namespace

struct AdminCredential::Row
{
    QByteArray hash;
    qint64 failures = 0;
    Milliseconds lock{0}; ///< length of the lock, from the moment below; zero: none
    ClockReading lockedAt;
};

Status AdminCredential::validate(const Secret& pin)
{
    const QByteArray& digits = pin.reveal();
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!onlyDigits || digits.size() < kMinimumLength || digits.size() > kMaximumLength)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("a PIN has %1 to %2 digits; %3 or more are recommended")
                           .arg(kMinimumLength)
                           .arg(kMaximumLength)
                           .arg(kRecommendedLength));
    // 2580 is the middle column of every PIN pad.
    if (isArithmeticRun(digits) || isRepetition(digits) || digits == "2580" || digits == "0852")
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("this PIN is among the first that anybody tries; choose digits without a pattern"));
    return {};
}

Result<bool> AdminCredential::isSet() const
{
    const auto present = m_database.scalar("SELECT 1 FROM admin_credential");
    if (!present)
        return failure(present.error());
    return present->has_value();
}

Status AdminCredential::setPin(const Secret& pin)
{
    if (auto valid = validate(pin); !valid)
        return valid;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 || crypto_pwhash_str(hash.data(), pin.reveal().constData(),
                                               static_cast<unsigned long long>(pin.size()), kOperations, kMemory) != 0)
        return failure(ErrorCode::Unavailable,
                       QStringLiteral("there is not enough memory to set a PIN (64 MB are needed)"));
    auto done = m_database.run(
        "INSERT INTO admin_credential (only, hash, set_at) VALUES (1, ?, ?) ON CONFLICT (only) DO UPDATE SET"
        " hash = excluded.hash, set_at = excluded.set_at, failures = 0, lock_ms = 0",
        QString::fromLatin1(hash.data()), static_cast<qint64>(m_clock.wall().time_since_epoch().count()));
    if (!done)
        return failure(done.error());
    return {};
}

Result<PinCheck> AdminCredential::verify(const Secret& pin)
{
    PinCheck check;
    auto row = countTry(check);
    if (!row)
        return failure(row.error());
    if (check.lockedFor > Milliseconds{0} && row->hash.isEmpty())
        return check; // locked before this try
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, QStringLiteral("the cryptographic library could not be started"));
    check.accepted = crypto_pwhash_str_verify(row->hash.constData(), pin.reveal().constData(),
                                              static_cast<unsigned long long>(pin.size())) == 0;
    if (!check.accepted)
        return check;
    // Only the hash that was compared is cleared of its tries: the PIN may have been changed meanwhile.
    auto cleared = m_database.run("UPDATE admin_credential SET failures = 0, lock_ms = 0 WHERE hash = ?",
                                  QString::fromLatin1(row->hash));
    if (!cleared)
        return failure(cleared.error());
    return PinCheck{true, kTriesBeforeLock, Milliseconds{0}};
}

/// Counts a try as wrong before it is one, and says what holds if it proves so. The row's hash is empty when a lock
/// forbids the try.
Result<AdminCredential::Row> AdminCredential::countTry(PinCheck& check)
{
    auto transaction = m_database.begin(TransactionMode::Write);
    if (!transaction)
        return failure(transaction.error());
    auto row = read();
    if (!row)
        return row;
    check.lockedFor = remaining(*row);
    const bool locked = check.lockedFor > Milliseconds{0};
    if (!locked)
        ++row->failures;
    Row next = *row;
    next.lock = locked ? check.lockedFor : lockAfter(row->failures);
    next.lockedAt = m_clock.read(); // a running lock is anchored in this boot, so that the wall clock matters no longer
    if (auto written = write(next); !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    check.lockedFor = next.lock;
    check.triesLeft = static_cast<int>(std::max<qint64>(0, kTriesBeforeLock - row->failures));
    if (locked)
        next.hash.clear();
    return next;
}

Result<Milliseconds> AdminCredential::lockedFor() const
{
    const auto row = read();
    if (!row) {
        if (row.error().code == ErrorCode::NotFound)
            return Milliseconds{0};
        return failure(row.error());
    }
    return remaining(*row);
}

Result<AdminCredential::Row> AdminCredential::read() const
{
    auto statement = m_database.prepare(
        "SELECT hash, failures, lock_ms, lock_wall_ms, lock_monotonic_ns, lock_boot_id FROM admin_credential");
    if (!statement)
        return failure(statement.error());
    const auto present = statement->step();
    if (!present)
        return failure(present.error());
    if (!*present)
        return failure(notSet());
    Row row;
    row.hash = statement->text(0).toLatin1();
    row.failures = statement->integer(1);
    row.lock = Milliseconds{std::clamp<qint64>(statement->integer(2), 0, kLongestLock.count())};
    row.lockedAt.utc = WallTime{Milliseconds{statement->integer(3)}};
    row.lockedAt.monotonic = MonotonicTime{std::chrono::nanoseconds{statement->integer(4)}};
    row.lockedAt.bootId = statement->text(5);
    return row;
}

Milliseconds AdminCredential::remaining(const Row& row) const
{
    if (row.lock == Milliseconds{0})
        return row.lock;
    const ClockReading now = m_clock.read();
    const Milliseconds elapsed = now.bootId == row.lockedAt.bootId
                                     ? std::chrono::floor<Milliseconds>(now.monotonic - row.lockedAt.monotonic)
                                     : now.utc - row.lockedAt.utc;
    return row.lock - std::clamp(elapsed, Milliseconds{0}, row.lock);
}

Status AdminCredential::write(const Row& row)
{
    auto done =
        m_database.run("UPDATE admin_credential SET failures = ?, lock_ms = ?, lock_wall_ms = ?, lock_monotonic_ns = "
                       "?, lock_boot_id = ?",
                       row.failures, static_cast<qint64>(row.lock.count()),
                       static_cast<qint64>(row.lockedAt.utc.time_since_epoch().count()),
                       static_cast<qint64>(row.lockedAt.monotonic.time_since_epoch().count()), row.lockedAt.bootId);
    if (!done)
        return failure(done.error());
    return {};
}

} // namespace rollcall
