#pragma once

#include "base/clock.h"

namespace rollcall {

/// Full-jitter exponential back-off: the n-th delay is uniform in [0, min(cap, base * 2^n)].
/// Source: M. Brooker, "Exponential Backoff And Jitter" (AWS Architecture Blog, 2015).
class Backoff
{
public:
    explicit Backoff(Milliseconds base = Milliseconds{1000}, Milliseconds cap = Milliseconds{60'000});

    /// The delay before the next try; counts the try.
    [[nodiscard]] Milliseconds next();
    void reset() noexcept { m_attempt = 0; }
    [[nodiscard]] int attempt() const noexcept { return m_attempt; }

    /// The upper end of the n-th delay, n from 0.
    [[nodiscard]] Milliseconds ceiling(int attempt) const;
    /// A delay for a try whose number is kept elsewhere (an outbox row).
    [[nodiscard]] Milliseconds delayFor(int attempt) const;

private:
    Milliseconds m_base;
    Milliseconds m_cap;
    int m_attempt = 0;
};

} // namespace rollcall
