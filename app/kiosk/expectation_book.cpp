#include "kiosk/expectation_book.h"

#include "attendance/identifier.h"

#include <algorithm>
#include <set>
#include <utility>

namespace rollcall {

namespace {

Status check(const Expectation& expectation)
{
    const auto invalid = [](const QString& sentence) { return failure(ErrorCode::InvalidArgument, sentence); };
    if (expectation.people.size() > ExpectationBook::kMaxPeople)
        return invalid(QStringLiteral("At most %1 people can be expected at a time").arg(ExpectationBook::kMaxPeople));
    if (expectation.to <= expectation.from || expectation.to - expectation.from > ExpectationBook::kMaxDuration)
        return invalid(QStringLiteral("What is expected must end after it begins, and within 24 hours"));
    if (expectation.onlyThese && expectation.people.empty())
        return invalid(QStringLiteral("Recognition cannot be narrowed to a list without people"));
    return {};
}

/// Each person once, names as they are shown; identifiers as the kiosk writes them.
std::vector<ExpectedPerson> tidied(const std::vector<ExpectedPerson>& people)
{
    std::set<PersonId> seen;
    std::vector<ExpectedPerson> kept;
    for (const ExpectedPerson& person : people) {
        auto id = toPersonId(person.id.value());
        if (id && seen.insert(*id).second)
            kept.push_back({std::move(*id), cleanedName(person.name)});
    }
    return kept;
}

} // namespace

Status ExpectationBook::put(Expectation expectation)
{
    expectation.title = cleanedName(expectation.title, kMaxTitle);
    const ConnectorId origin = expectation.origin;
    Entry entry;
    if (!expectation.title.isEmpty()) {
        ROLLCALL_TRY(check(expectation));
        expectation.people = tidied(expectation.people);
        entry = std::make_shared<const Expectation>(std::move(expectation));
    }
    std::vector<std::function<void()>> listeners;
    {
        const std::lock_guard lock(m_mutex);
        if (!entry) {
            if (m_entries.erase(origin) == 0)
                return {};
        } else if (m_entries.size() >= kMaxOrigins && !m_entries.contains(origin)) {
            return failure(ErrorCode::Busy, QStringLiteral("Too many systems expect people at this kiosk"));
        } else {
            m_entries[origin] = entry;
        }
        listeners = m_listeners;
    }
    for (const auto& listener : listeners)
        listener();
    return {};
}

std::vector<ExpectationBook::Entry> ExpectationBook::all() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Entry> entries;
    entries.reserve(m_entries.size());
    for (const auto& [origin, entry] : m_entries)
        entries.push_back(entry);
    return entries;
}

std::vector<ExpectationBook::Entry> ExpectationBook::running(WallTime now) const
{
    std::vector<Entry> entries = all();
    std::erase_if(entries, [now](const Entry& entry) { return now < entry->from - kEarly || now > entry->to; });
    return entries;
}

void ExpectationBook::onChange(std::function<void()> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(std::move(listener));
}

} // namespace rollcall
