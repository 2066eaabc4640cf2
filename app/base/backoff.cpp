#include "base/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstdint>

namespace rollcall {

Backoff::Backoff(Milliseconds base, Milliseconds cap) : m_base(base), m_cap(cap) {}

Milliseconds Backoff::ceiling(int attempt) const
{
    // 2^20 s is twelve days: past every cap, and far from overflow.
    const int exponent = std::clamp(attempt, 0, 20);
    return std::min(m_cap, Milliseconds{m_base.count() * (std::int64_t{1} << exponent)});
}

Milliseconds Backoff::delayFor(int attempt) const
{
    const auto upper = ceiling(attempt).count();
    return Milliseconds{QRandomGenerator::global()->bounded(qint64{0}, static_cast<qint64>(upper) + 1)};
}

Milliseconds Backoff::next()
{
    return delayFor(m_attempt++);
}

} // namespace rollcall
