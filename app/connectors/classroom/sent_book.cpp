#include "connectors/classroom/sent_book.h"

#include <algorithm>
#include <tuple>

namespace rollcall::classroom {

namespace {

/// A row so near to a record is that record.
constexpr std::chrono::seconds kSame{30};
/// More than come within any debounce time at a door.
constexpr std::size_t kMaxDelivered = 2'000;
/// Entries that wait, of those that were ever handed over; undone ones among them are never heard of again.
constexpr std::size_t kMaxTraces = 20'000;

bool isNear(Second one, Second other, std::chrono::seconds span)
{
    return std::chrono::abs(one - other) <= span;
}

} // namespace

SentBook::Trace& SentBook::of(const Record& record, int attempt)
{
    const auto found = m_traces.find(record.outboxId);
    if (found != m_traces.end()) {
        // A class that was learned in the meantime counts, as long as nothing was sent.
        if (!found->second.mayBeThere)
            found->second.record = record;
        return found->second;
    }
    if (m_traces.size() >= kMaxTraces)
        m_traces.erase(m_traces.begin());
    Trace trace;
    trace.record = record;
    trace.mayBeThere = trace.single = attempt > 0;
    return m_traces.emplace(record.outboxId, trace).first->second;
}

SentBook::Trace* SentBook::find(qint64 outboxId)
{
    const auto found = m_traces.find(outboxId);
    return found == m_traces.end() ? nullptr : &found->second;
}

void SentBook::delivered(const Record& record)
{
    m_traces.erase(record.outboxId);
    m_delivered.push_back({record.student, record.course, record.at});
    if (m_delivered.size() > kMaxDelivered)
        m_delivered.pop_front();
}

std::optional<Second> SentBook::deliveredWithin(const Record& record, std::chrono::seconds span) const
{
    for (const Known& known : m_delivered) {
        if (known.student == record.student && known.course == record.course && isNear(known.at, record.at, span))
            return known.at;
    }
    return {};
}

bool SentBook::isPendingWithin(const Record& record, std::chrono::seconds span) const
{
    const auto own = m_traces.find(record.outboxId);
    const int sends = own == m_traces.end() ? 0 : own->second.sends;
    return std::any_of(m_traces.begin(), m_traces.end(), [&](const auto& entry) {
        const Trace& trace = entry.second;
        const Record& other = trace.record;
        if (!trace.mayBeThere || other.outboxId == record.outboxId || other.student != record.student ||
            other.course != record.course || !isNear(other.at, record.at, span))
            return false;
        // A strict order, so that no two wait for each other.
        return trace.sends != sends ? trace.sends > sends
                                    : std::tie(other.at, other.outboxId) < std::tie(record.at, record.outboxId);
    });
}

bool SentBook::belongsToAnother(const Record& record, Second at) const
{
    const auto isIts = [&](const QString& student, const QString& course, Second its) {
        return its == at && student == record.student && course == record.course;
    };
    return std::any_of(m_delivered.begin(), m_delivered.end(),
                       [&](const Known& known) { return isIts(known.student, known.course, known.at); }) ||
           std::any_of(m_traces.begin(), m_traces.end(), [&](const auto& entry) {
               const Record& other = entry.second.record;
               return other.outboxId != record.outboxId && isIts(other.student, other.course, other.at);
           });
}

bool SentBook::isListed(const Record& record, const std::vector<ListedRow>& rows) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const ListedRow& row) {
        const bool isOther = (!row.student.isEmpty() && row.student != record.student) ||
                             (!row.course.isEmpty() && row.course != record.course);
        return !isOther && std::any_of(row.at.begin(), row.at.end(), [&](Second at) {
            return at == record.at || (isNear(at, record.at, kSame) && !belongsToAnother(record, at));
        });
    });
}

} // namespace rollcall::classroom
