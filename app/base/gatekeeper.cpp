#include "base/gatekeeper.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace rollcall {

namespace {

/// 2^20 times any first value is past every cap, and far from overflow.
constexpr int kMaxDoublings = 20;
constexpr std::size_t kIpv6NetworkBytes = 8;                                                 // /64
constexpr std::array<quint8, 12> kMappedPrefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}; // ::ffff:0:0/96

Milliseconds doubled(Milliseconds first, int times, Milliseconds cap)
{
    return std::min(cap, first * (std::int64_t{1} << std::clamp(times, 0, kMaxDoublings)));
}

} // namespace

std::optional<std::chrono::nanoseconds> TokenBucket::tryTake(MonotonicTime now)
{
    if (m_filledAt && now > *m_filledAt) {
        const std::chrono::duration<double> elapsed = now - *m_filledAt;
        m_tokens = std::min(m_burst, m_tokens + elapsed.count() * m_perSecond);
    }
    m_filledAt = now;
    // A hair below one is one: a wait of exactly the time asked for must not be followed by another.
    constexpr double kWhole = 1.0 - 1e-6;
    if (m_tokens >= kWhole) {
        m_tokens = std::max(0.0, m_tokens - 1.0);
        return std::nullopt;
    }
    const std::chrono::duration<double> wait((1.0 - m_tokens) / m_perSecond);
    return std::chrono::ceil<std::chrono::nanoseconds>(wait);
}

QString Gatekeeper::keyOf(std::span<const quint8, 16> ipv6)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (std::equal(kMappedPrefix.begin(), kMappedPrefix.end(), ipv6.begin())) {
        ::inet_ntop(AF_INET, ipv6.data() + kMappedPrefix.size(), text.data(), text.size());
    } else {
        std::array<quint8, 16> network{};
        std::copy_n(ipv6.begin(), kIpv6NetworkBytes, network.begin());
        ::inet_ntop(AF_INET6, network.data(), text.data(), text.size());
    }
    return QString::fromLatin1(text.data());
}

Gatekeeper::Verdict Gatekeeper::arrived(const QString& key, MonotonicTime now)
{
    return isLockedOut(key, now) ? Verdict::LockedOut : connected(key, now, PerAddress::Limited);
}

Gatekeeper::Verdict Gatekeeper::connected(const QString& key, MonotonicTime now, PerAddress perAddress)
{
    if (m_connections >= m_limits.connections)
        return Verdict::TooMany;
    Address& address = entry(key, now);
    if (perAddress == PerAddress::Limited && address.connections >= m_limits.connectionsPerAddress)
        return Verdict::TooMany;
    ++address.connections;
    ++m_connections;
    return Verdict::Welcome;
}

void Gatekeeper::left(const QString& key)
{
    if (const auto it = m_addresses.find(key); it != m_addresses.end() && it->second.connections > 0) {
        --it->second.connections;
        --m_connections;
    }
}

std::optional<std::chrono::nanoseconds> Gatekeeper::lockedFor(const QString& key, MonotonicTime now) const
{
    const auto it = m_addresses.find(key);
    if (it == m_addresses.end() || !it->second.lockedUntil || now >= *it->second.lockedUntil)
        return std::nullopt;
    return *it->second.lockedUntil - now;
}

bool Gatekeeper::isLockedOut(const QString& key, MonotonicTime now) const
{
    return lockedFor(key, now).has_value();
}

Milliseconds Gatekeeper::loginFailed(const QString& key, MonotonicTime now)
{
    Address& address = entry(key, now);
    if (address.failures > 0 && now - address.lastFailure > m_limits.forgetAfter)
        address.failures = 0;
    const Milliseconds penalty = doubled(m_limits.firstPenalty, address.failures, m_limits.longestPenalty);
    address.failures = std::min(address.failures + 1, m_limits.failuresBeforeLockout + kMaxDoublings);
    address.lastFailure = now;
    if (address.failures >= m_limits.failuresBeforeLockout) {
        const int beyond = address.failures - m_limits.failuresBeforeLockout;
        address.lockedUntil = now + doubled(m_limits.firstLockout, beyond, m_limits.longestLockout);
    }
    return penalty;
}

void Gatekeeper::loginSucceeded(const QString& key)
{
    if (const auto it = m_addresses.find(key); it != m_addresses.end()) {
        it->second.failures = 0;
        it->second.lockedUntil.reset();
    }
}

std::optional<std::chrono::nanoseconds> Gatekeeper::message(const QString& key, MonotonicTime now)
{
    return entry(key, now).messages.tryTake(now);
}

std::optional<std::chrono::nanoseconds> Gatekeeper::enrollment(const QString& key, MonotonicTime now)
{
    return entry(key, now).enrollments.tryTake(now);
}

Gatekeeper::Address& Gatekeeper::entry(const QString& key, MonotonicTime now)
{
    auto it = m_addresses.find(key);
    if (it == m_addresses.end()) {
        if (m_addresses.size() >= m_limits.rememberedAddresses)
            forgetOne(now);
        it = m_addresses.try_emplace(key, m_limits).first;
    }
    it->second.lastSeen = now;
    return it->second;
}

void Gatekeeper::forgetOne(MonotonicTime now)
{
    // What is needed least: not connected, then not locked out, then without failures, then longest unseen. An
    // attacker with thousands of addresses pushes out only its own kind.
    const auto need = [now](const Address& address) {
        const bool locked = address.lockedUntil && now < *address.lockedUntil;
        return std::tuple(address.connections > 0, locked, address.failures, address.lastSeen);
    };
    const auto least =
        std::min_element(m_addresses.begin(), m_addresses.end(), [&need](const auto& left, const auto& right) {
            return need(left.second) < need(right.second);
        });
    if (least != m_addresses.end() && least->second.connections == 0)
        m_addresses.erase(least);
}

} // namespace rollcall
