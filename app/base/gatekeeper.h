#pragma once

#include "base/clock.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_map>

namespace rollcall {

/// So many a second on average, and no more than a short burst at once. Pure: the caller gives the time.
class TokenBucket
{
public:
    /// `perSecond` > 0, `burst` >= 1; full at first.
    TokenBucket(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst), m_tokens(burst) {}

    /// Takes one token, or says how long until there is one.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> tryTake(MonotonicTime now);

private:
    double m_perSecond;
    double m_burst;
    double m_tokens;
    std::optional<MonotonicTime> m_filledAt;
};

/// What one address may do. Addresses, not connections, are counted: otherwise a new connection would be a clean slate.
struct GateLimits
{
    int connections = 16; ///< at once, over all addresses
    int connectionsPerAddress = 4;
    double messagesPerSecond = 20;
    double messageBurst = 40;
    double enrollmentsPerMinute = 30;
    double enrollmentBurst = 10;
    Milliseconds firstPenalty{250}; ///< before a wrong login is answered, doubled with each
    Milliseconds longestPenalty{8'000};
    int failuresBeforeLockout = 5;
    Milliseconds firstLockout{30'000}; ///< doubled with each further failure
    Milliseconds longestLockout{3'600'000};
    Milliseconds forgetAfter{24 * 3'600'000}; ///< a failure so long ago does not count any more
    /// Bounds the memory that an attacker with many addresses can take; an entry has some 150 bytes.
    std::size_t rememberedAddresses = 4'096;
};

/// Who may connect, how fast, and what wrong secrets cost. One for the whole server. Pure: no socket, no clock.
class Gatekeeper
{
public:
    enum class Verdict { Welcome, TooMany, LockedOut };
    enum class PerAddress { Limited, Unlimited };

    explicit Gatekeeper(GateLimits limits) : m_limits(limits) {}

    /// What is counted as one address: an IPv4 address, or the /64 network of an IPv6 address, all of which one
    /// household or host can use.
    [[nodiscard]] static QString keyOf(std::span<const quint8, 16> ipv6); ///< an IPv4 address as ::ffff:192.0.2.1
    /// A QHostAddress, without a dependency on Qt Network.
    template <class HostAddress> [[nodiscard]] static QString keyOf(const HostAddress& address)
    {
        const auto bytes = address.toIPv6Address();
        return keyOf(std::span<const quint8, 16>(bytes.c));
    }

    /// A new connection. Only after Welcome, `left` must follow when it ends.
    [[nodiscard]] Verdict arrived(const QString& key, MonotonicTime now);
    /// The same for a server that tells clients that they are locked out: only the numbers are limited.
    [[nodiscard]] Verdict connected(const QString& key, MonotonicTime now, PerAddress perAddress);
    void left(const QString& key);
    [[nodiscard]] bool isLockedOut(const QString& key, MonotonicTime now) const;

    /// How long still; nothing: not locked out.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> lockedFor(const QString& key, MonotonicTime now) const;

    /// Counts a wrong login; how long to wait with the answer.
    [[nodiscard]] Milliseconds loginFailed(const QString& key, MonotonicTime now);
    void loginSucceeded(const QString& key);

    /// Nothing: go ahead. Otherwise how long to wait.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> message(const QString& key, MonotonicTime now);
    [[nodiscard]] std::optional<std::chrono::nanoseconds> enrollment(const QString& key, MonotonicTime now);

    [[nodiscard]] int connections() const noexcept { return m_connections; }
    [[nodiscard]] std::size_t remembered() const noexcept { return m_addresses.size(); }

private:
    struct Address
    {
        explicit Address(const GateLimits& limits)
            : messages(limits.messagesPerSecond, limits.messageBurst),
              enrollments(limits.enrollmentsPerMinute / 60.0, limits.enrollmentBurst)
        {}
        int connections = 0;
        int failures = 0;
        MonotonicTime lastSeen{};
        MonotonicTime lastFailure{};
        std::optional<MonotonicTime> lockedUntil;
        TokenBucket messages;
        TokenBucket enrollments;
    };

    [[nodiscard]] Address& entry(const QString& key, MonotonicTime now);
    void forgetOne(MonotonicTime now);

    const GateLimits m_limits;
    std::unordered_map<QString, Address> m_addresses;
    int m_connections = 0;
};

} // namespace rollcall
