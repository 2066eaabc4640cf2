#include "ui/admin/presence.h"

#include <algorithm>
#include <numeric>

namespace rollcall::ui {
namespace {

constexpr int kDay = 86'400;
/// A longer stay means that the check-out was forgotten.
constexpr qint64 kMaxStay = 16 * 3600;

int secondOf(const QDateTime& time)
{
    return time.time().msecsSinceStartOfDay() / 1000;
}

class Week
{
public:
    Week(const QDate& last, int days)
    {
        for (int i = 1 - days; i <= 0; ++i)
            m_days.push_back({last.addDays(i), {}, {}});
    }

    void add(const QDateTime& from, const QDateTime& to, bool open)
    {
        for (QDate day = from.date(); day <= to.date(); day = day.addDays(1)) {
            const int begin = day == from.date() ? secondOf(from) : 0;
            const int end = day == to.date() ? secondOf(to) : kDay;
            if (Presence* presence = of(day); presence != nullptr && begin < end)
                presence->spans.push_back({begin, end, open && day == to.date()});
        }
    }

    void add(const PunchRow& punch)
    {
        if (Presence* presence = of(punch.localTime.date()))
            presence->loose.push_back({secondOf(punch.localTime), punch.direction});
    }

    [[nodiscard]] std::vector<Presence> take() { return std::move(m_days); }

private:
    Presence* of(const QDate& day)
    {
        const auto found = std::find_if(m_days.begin(), m_days.end(),
                                        [&day](const Presence& presence) { return presence.day == day; });
        return found == m_days.end() ? nullptr : &*found;
    }

    std::vector<Presence> m_days;
};

} // namespace

int Presence::minutes() const
{
    const int seconds = std::accumulate(spans.begin(), spans.end(), 0,
                                        [](int sum, const Span& span) { return sum + span.to - span.from; });
    return seconds / 60;
}

std::vector<Presence> presenceOf(std::vector<PunchRow> punches, const QDateTime& now, int days)
{
    std::erase_if(punches, [](const PunchRow& punch) { return punch.voided; });
    std::stable_sort(punches.begin(), punches.end(),
                     [](const PunchRow& a, const PunchRow& b) { return a.localTime < b.localTime; });
    Week week(now.date(), days);
    for (std::size_t i = 0; i < punches.size(); ++i) {
        const PunchRow& punch = punches[i];
        const bool isLast = i + 1 == punches.size();
        const QDateTime& until = isLast ? now : punches[i + 1].localTime;
        const bool stayed = punch.localTime < until && punch.localTime.secsTo(until) <= kMaxStay;
        if (punch.direction == Direction::In && stayed && (isLast || punches[i + 1].direction == Direction::Out)) {
            week.add(punch.localTime, until, isLast);
            ++i; // the check-out goes with it
        } else {
            week.add(punch);
        }
    }
    return week.take();
}

} // namespace rollcall::ui
