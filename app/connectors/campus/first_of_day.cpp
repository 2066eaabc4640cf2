#include "connectors/campus/first_of_day.h"

#include <memory>
#include <utility>

namespace rollcall::campus {

namespace {

constexpr int kPunchesPerPage = 1'000;
/// A day of a large school, twice. What was forgotten is asked of the kiosk.
constexpr std::size_t kMaxRemembered = 20'000;
/// No zone is further from UTC.
constexpr std::chrono::hours kZones{15};

WallTime beginOf(const QDate& day)
{
    return toWallTime(QDateTime(day, QTime(0, 0), Qt::UTC));
}

bool isBefore(const Punch& one, const Punch& other)
{
    return std::pair(one.facts.at.utc, one.sequence) < std::pair(other.facts.at.utc, other.sequence);
}

} // namespace

PlaceInDay placeInDay(const Row& row, const std::vector<Punch>& punches)
{
    PlaceInDay place = PlaceInDay::First;
    for (const Punch& punch : punches) {
        if (!isBefore(punch, row.entry.punch) || dayKey(punch.facts) != row.key)
            continue;
        if (!punch.voided)
            return PlaceInDay::Later;
        place = PlaceInDay::AfterVoided;
    }
    return place;
}

struct FirstOfDay::Question
{
    std::vector<Row> rows;
    std::map<QDate, std::vector<Punch>> days;
    std::map<QDate, std::vector<Punch>>::iterator day; ///< being asked for
    Reply<std::vector<bool>> reply;
};

void FirstOfDay::stored(const Row& row)
{
    if (m_stored.size() >= kMaxRemembered)
        m_stored.clear();
    m_stored[row.key] = row.entry.punch.sequence;
    m_unsure.erase(row.entry.punch.sequence);
}

void FirstOfDay::unsure(const Row& row)
{
    if (m_unsure.size() >= kMaxRemembered)
        m_unsure.clear();
    m_unsure.insert(row.entry.punch.sequence);
}

bool FirstOfDay::isThere(const Row& row, const std::vector<Punch>& punches) const
{
    if (const auto known = m_stored.find(row.key); known != m_stored.end())
        return known->second == row.entry.punch.sequence;
    switch (placeInDay(row, punches)) {
    case PlaceInDay::First:
        return true;
    case PlaceInDay::AfterVoided:
        // The server has the one that was voided, unless this one was sent before and the answer was lost.
        return m_unsure.contains(row.entry.punch.sequence);
    case PlaceInDay::Later:
        break;
    }
    return false;
}

void FirstOfDay::judge(std::vector<Row> rows, Reply<std::vector<bool>> reply)
{
    auto question = std::make_shared<Question>();
    for (const Row& row : rows)
        question->days[row.key.day];
    question->rows = std::move(rows);
    question->reply = std::move(reply);
    question->day = question->days.begin();
    askNext(question);
}

void FirstOfDay::askNext(const std::shared_ptr<Question>& question)
{
    if (question->day == question->days.end()) {
        std::vector<bool> there;
        for (const Row& row : question->rows)
            there.push_back(isThere(row, question->days[row.key.day]));
        question->reply(std::move(there));
        return;
    }
    const auto& [day, punches] = *question->day;
    const qint64 after = punches.empty() ? 0 : punches.back().sequence;
    m_site.listPunches(beginOf(day) - kZones, beginOf(day.addDays(1)) + kZones, after, kPunchesPerPage,
                       [this, question](const Result<std::vector<Punch>>& page) {
                           if (!page) {
                               question->reply(failure(page.error()));
                               return;
                           }
                           std::vector<Punch>& all = question->day->second;
                           all.insert(all.end(), page->begin(), page->end());
                           if (std::cmp_less(page->size(), kPunchesPerPage))
                               ++question->day;
                           askNext(question);
                       });
}

} // namespace rollcall::campus
