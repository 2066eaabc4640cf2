#include "connectors/classroom/course_lists.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rollcall::classroom {

CourseLists::CourseLists(const Settings& settings, const Clock& clock, Send send)
    : m_settings(settings), m_clock(clock), m_send(std::move(send))
{}

void CourseLists::fetch(const std::set<Key>& keys, Done done, Rested rested)
{
    m_rows.clear();
    m_problems.clear();
    m_wanted.assign(keys.begin(), keys.end());
    m_done = std::move(done);
    m_rested = std::move(rested);
    next();
}

void CourseLists::next()
{
    if (m_wanted.empty()) {
        std::exchange(m_done, {})(); // it may fetch again
        return;
    }
    const Key key = m_wanted.front();
    m_wanted.pop_front();
    m_send(courseListRequest(m_settings, key.first, key.second),
           [this, key](const net::HttpOutcome& outcome) { read(key, outcome); });
}

void CourseLists::read(const Key& key, const net::HttpOutcome& outcome)
{
    AskVerdict verdict = judgeAsk(outcome, "course", m_clock.wall());
    if (verdict.kind == AskVerdict::Kind::Answer) {
        auto rows = readCourseList(*outcome, m_settings.zone);
        if (rows) {
            for (ListedRow& row : *rows)
                m_rows[key].emplace(row.student, std::move(row));
        } else {
            verdict.kind = AskVerdict::Kind::Failed;
            verdict.judgement.reason = rows.error();
        }
    }
    if (verdict.kind == AskVerdict::Kind::Rest) {
        std::exchange(m_rested, {})(verdict.judgement);
        return;
    }
    if (verdict.kind != AskVerdict::Kind::Answer)
        m_problems.insert_or_assign(key.first, verdict);
    next();
}

std::vector<ListedRow> CourseLists::rowsFor(const QString& course, Second at) const
{
    std::vector<ListedRow> rows;
    for (const QDate& day : daysOf(at, m_settings.zone, true)) {
        if (const auto found = m_rows.find({course, day}); found != m_rows.end())
            std::transform(found->second.begin(), found->second.end(), std::back_inserter(rows),
                           [](const auto& row) { return row.second; });
    }
    return rows;
}

std::vector<ListedRow> CourseLists::rowsFor(const Record& record) const
{
    std::vector<ListedRow> rows;
    for (const QDate& day : daysOf(record.at, m_settings.zone, true)) {
        const auto found = m_rows.find({record.course, day});
        if (found == m_rows.end())
            continue;
        const auto [first, last] = found->second.equal_range(record.student);
        std::transform(first, last, std::back_inserter(rows), [](const auto& row) { return row.second; });
    }
    return rows;
}

const AskVerdict* CourseLists::problemOf(const QString& course) const
{
    const auto found = m_problems.find(course);
    return found == m_problems.end() ? nullptr : &found->second;
}

} // namespace rollcall::classroom
