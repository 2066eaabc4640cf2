#include "storage/lockout.h"

#include "storage/database.h"
#include "storage/rows.h"

#include <algorithm>
#include <utility>

namespace rollcall {

Lockout::Lockout(Database& database, const Clock& clock, QString name, const LockoutPolicy& policy)
    : m_database(database), m_clock(clock), m_name(std::move(name)), m_policy(policy)
{}

Milliseconds Lockout::lockAfter(qint64 failures) const
{
    if (failures < m_policy.tries)
        return Milliseconds{0};
    constexpr qint64 kMaxDoublings = 16; // far beyond the longest lock, far below an overflow
    const qint64 doublings = std::min(failures - m_policy.tries, kMaxDoublings);
    return std::min(Milliseconds{m_policy.firstLock * (qint64{1} << doublings)}, m_policy.longestLock);
}

namespace {

/// By the monotonic clock within one boot, else by wall time.
Milliseconds elapsed(const ClockReading& since, const ClockReading& now)
{
    const Milliseconds passed = now.bootId == since.bootId
                                    ? std::chrono::floor<Milliseconds>(now.monotonic - since.monotonic)
                                    : now.utc - since.utc;
    return std::max(passed, Milliseconds{0});
}

} // namespace

Milliseconds Lockout::remaining(const Row& row) const
{
    return row.lock - std::min(elapsed(row.since, m_clock.read()), row.lock);
}

Result<LockoutTry> Lockout::begin()
{
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(auto row, read());
    LockoutTry result;
    result.lockedFor = remaining(row);
    result.allowed = result.lockedFor == Milliseconds{0};
    const ClockReading now = m_clock.read();
    Row next = row;
    if (result.allowed) {
        if (m_policy.forgiveEvery > Milliseconds{0})
            next.failures -= std::min<qint64>(next.failures, elapsed(row.since, now) / m_policy.forgiveEvery);
        ++next.failures;
        next.lock = lockAfter(next.failures);
        result.lockedFor = next.lock;
        result.beginsLock = next.lock > Milliseconds{0};
    } else {
        next.lock = result.lockedFor; // anchored in this boot, so that the wall clock matters no longer
    }
    next.since = now;
    ROLLCALL_TRY(write(next));
    ROLLCALL_TRY(transaction.commit());
    result.triesLeft = static_cast<int>(std::max<qint64>(0, m_policy.tries - next.failures));
    return result;
}

Status Lockout::takeBack()
{
    ROLLCALL_TRY(
        m_database.run("UPDATE lockouts SET failures = max(failures - 1, 0), lock_ms = 0 WHERE name = ?", m_name));
    return {};
}

Status Lockout::clear()
{
    ROLLCALL_TRY(m_database.run("DELETE FROM lockouts WHERE name = ?", m_name));
    return {};
}

Result<Milliseconds> Lockout::remaining() const
{
    ROLLCALL_TRY_ASSIGN(const auto row, read());
    return remaining(row);
}

Result<Lockout::Row> Lockout::read() const
{
    ROLLCALL_TRY_ASSIGN(const auto stored,
                        firstRow<Row>(m_database.prepare("SELECT failures, lock_ms, wall_ms, monotonic_ns, boot_id"
                                                         " FROM lockouts WHERE name = ?",
                                                         m_name),
                                      [this](const Statement& found) {
                                          Row row;
                                          row.failures = found.integer(0);
                                          row.lock = Milliseconds{
                                              std::clamp<qint64>(found.integer(1), 0, m_policy.longestLock.count())};
                                          row.since.utc = WallTime{Milliseconds{found.integer(2)}};
                                          row.since.monotonic =
                                              MonotonicTime{std::chrono::nanoseconds{found.integer(3)}};
                                          row.since.bootId = found.text(4);
                                          return row;
                                      }));
    return stored.value_or(Row{});
}

Status Lockout::write(const Row& row)
{
    ROLLCALL_TRY(
        m_database.run("INSERT OR REPLACE INTO lockouts (name, failures, lock_ms, wall_ms, monotonic_ns, boot_id)"
                       " VALUES (?, ?, ?, ?, ?, ?)",
                       m_name, row.failures, static_cast<qint64>(row.lock.count()),
                       static_cast<qint64>(row.since.utc.time_since_epoch().count()),
                       static_cast<qint64>(row.since.monotonic.time_since_epoch().count()), row.since.bootId));
    return {};
}

} // namespace rollcall
