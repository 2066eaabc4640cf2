#include "connectors/campus/day_punches.h"

#include <memory>
#include <utility>

namespace rollcall::campus {

namespace {

constexpr int kPunchesPerPage = 1'000;
/// No zone is further from UTC.
constexpr std::chrono::hours kZones{15};

WallTime beginOf(const QDate& day)
{
    return toWallTime(QDateTime(day, QTime(0, 0), Qt::UTC));
}

struct Question
{
    SitePort& site;
    QDate day;
    SitePort::Reply<std::vector<Punch>> reply;
    std::vector<Punch> punches = {};
};

void askPage(const std::shared_ptr<Question>& question)
{
    const qint64 after = question->punches.empty() ? 0 : question->punches.back().sequence;
    question->site.listPunches(beginOf(question->day) - kZones, beginOf(question->day.addDays(1)) + kZones, after,
                               kPunchesPerPage, [question](const Result<std::vector<Punch>>& page) {
                                   if (!page) {
                                       question->reply(failure(page.error()));
                                       return;
                                   }
                                   question->punches.insert(question->punches.end(), page->begin(), page->end());
                                   if (std::cmp_less(page->size(), kPunchesPerPage))
                                       question->reply(std::move(question->punches));
                                   else
                                       askPage(question);
                               });
}

} // namespace

void askDayPunches(SitePort& site, const QDate& day, SitePort::Reply<std::vector<Punch>> reply)
{
    askPage(std::make_shared<Question>(Question{site, day, std::move(reply)}));
}

} // namespace rollcall::campus
