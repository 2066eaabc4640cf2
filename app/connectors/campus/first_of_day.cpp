#include "connectors/campus/first_of_day.h"

#include "connectors/campus/day_punches.h"

#include <memory>
#include <utility>

namespace rollcall::campus {

namespace {

/// A day of a large school, twice. What was forgotten is asked of the kiosk.
constexpr std::size_t kMaxRemembered = 20'000;

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
    askDayPunches(m_site, question->day->first, [this, question](Result<std::vector<Punch>> punches) {
        if (!punches) {
            question->reply(failure(punches.error()));
            return;
        }
        question->day->second = std::move(*punches);
        ++question->day;
        askNext(question);
    });
}

} // namespace rollcall::campus
