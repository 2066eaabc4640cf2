#pragma once

#include "base/ids.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace rollcall {

/// Most that is added, in multiples of the usual margin: five times the usual one in all. Beyond, the person would no
/// longer be recognized, and enrolling again is the remedy.
inline constexpr double kMaxExtraMargin = 4.0;

/// What is added to the usual margin since one person was taken for another, in multiples of it: 1 doubles it.
class ExtraMargins
{
public:
    /// Against any runner-up.
    void setFor(const PersonId& person, double extra) { m_persons[person] = extra; }
    /// Only where these two are best and runner-up, whichever is which.
    void setBetween(const PersonId& one, const PersonId& other, double extra) { m_pairs[pairOf(one, other)] = extra; }

    /// For `best` over `runnerUp`, which may be empty.
    [[nodiscard]] double of(const PersonId& best, const PersonId& runnerUp) const
    {
        const auto person = m_persons.find(best);
        const double alone = person == m_persons.end() ? 0.0 : person->second;
        if (m_pairs.empty() || runnerUp.isEmpty())
            return alone;
        const auto pair = m_pairs.find(pairOf(best, runnerUp));
        return pair == m_pairs.end() ? alone : std::max(alone, pair->second);
    }
    [[nodiscard]] const std::unordered_map<PersonId, double>& persons() const noexcept { return m_persons; }
    /// Each once, in either order.
    [[nodiscard]] const std::map<std::pair<PersonId, PersonId>, double>& pairs() const noexcept { return m_pairs; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_persons.empty() && m_pairs.empty(); }

private:
    static std::pair<PersonId, PersonId> pairOf(const PersonId& one, const PersonId& other)
    {
        return one < other ? std::pair(one, other) : std::pair(other, one);
    }

    std::unordered_map<PersonId, double> m_persons;
    std::map<std::pair<PersonId, PersonId>, double> m_pairs;
};

} // namespace rollcall
