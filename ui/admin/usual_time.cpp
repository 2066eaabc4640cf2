#include "ui/admin/usual_time.h"

#include <algorithm>
#include <map>

namespace rollcall::ui {

namespace {

constexpr std::size_t kDays = 15;     ///< three working weeks: a new shift is the usual one after half of them
constexpr int kWorkingDay = 8 * 3600; ///< seconds, where nothing is known of the person
constexpr int kMaxStay = 16 * 3600;   ///< a longer stay is not proposed: then the usual time is not that of this shift
constexpr int kMinStay = 60;          ///< a check-out comes after its check-in

QDateTime toTheMinute(const QDateTime& at)
{
    return {at.date(), QTime(at.time().hour(), at.time().minute())};
}

} // namespace

std::optional<QTime> usualCheckOut(const std::vector<PunchRow>& rows)
{
    std::map<QDate, QTime> lastOfDay;
    for (const PunchRow& row : rows) {
        if (row.voided || row.direction != Direction::Out)
            continue;
        QTime& last = lastOfDay[row.localTime.date()];
        last = last.isValid() ? std::max(last, row.localTime.time()) : row.localTime.time();
    }
    std::vector<QTime> times;
    for (auto day = lastOfDay.rbegin(); day != lastOfDay.rend() && times.size() < kDays; ++day)
        times.push_back(day->second);
    if (times.empty())
        return std::nullopt;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>((times.size() - 1) / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

QDateTime proposedCheckOut(const PunchRow& checkIn, const std::vector<PunchRow>& rows, const QDateTime& now)
{
    const QDateTime came = toTheMinute(checkIn.localTime);
    QDateTime left = came.addSecs(kWorkingDay);
    if (const std::optional<QTime> usual = usualCheckOut(rows)) {
        QDateTime at(came.date(), QTime(usual->hour(), usual->minute()));
        if (at <= came)
            at = at.addDays(1); // a night
        if (came.secsTo(at) <= kMaxStay)
            left = at;
    }
    QDateTime end = toTheMinute(now);
    for (const PunchRow& row : rows) {
        if (!row.voided && row.localTime > checkIn.localTime)
            end = std::min(end, toTheMinute(row.localTime).addSecs(-kMinStay));
    }
    return std::max(std::min(left, end), came.addSecs(kMinStay));
}

} // namespace rollcall::ui
