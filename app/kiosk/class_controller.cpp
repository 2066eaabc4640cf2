#include "kiosk/class_controller.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace rollcall {

namespace {

/// Of the ledger at a time.
constexpr int kPage = 500;

/// The first record of each person within the time.
Result<std::map<PersonId, ClockReading>> arrivals(OpenLedger& ledger, WallTime from, WallTime to)
{
    std::map<PersonId, ClockReading> first;
    qint64 after = 0;
    while (true) {
        ROLLCALL_TRY_ASSIGN(const std::vector<Punch> punches, ledger.site().punches(from, to, after, kPage));
        for (const Punch& punch : punches) {
            after = std::max(after, punch.sequence);
            if (punch.voided)
                continue;
            const ClockReading at = punch.when();
            const auto [known, isNew] = first.emplace(punch.facts.person, at);
            if (!isNew && at.utc < known->second.utc)
                known->second = at;
        }
        if (std::cmp_less(punches.size(), kPage))
            return first;
    }
}

QDateTime localTime(WallTime time)
{
    return toDateTimeUtc(time).toLocalTime();
}

Result<screen::ClassView> viewOf(OpenLedger& ledger, const Expectation& expected, WallTime now)
{
    screen::ClassView view{expected.title, localTime(expected.from), localTime(expected.to), localTime(now), {}};
    ROLLCALL_TRY_ASSIGN(const auto came, arrivals(ledger, expected.from - ExpectationBook::kEarly,
                                                  expected.to + std::chrono::milliseconds{1}));
    for (const ExpectedPerson& person : expected.people) {
        screen::ClassPerson row{person.id.value(), person.name, {}, false};
        if (row.name.isEmpty()) {
            ROLLCALL_TRY_ASSIGN(const std::optional<Person> known, ledger.site().findPerson(person.id));
            row.name = known && !known->displayName.isEmpty() ? known->displayName : row.personId;
        }
        if (const auto found = came.find(person.id); found != came.end()) {
            row.came = found->second.local();
            row.late = found->second.utc > expected.from + ClassController::kLateAfter;
        }
        view.people.push_back(std::move(row));
    }
    return view;
}

void sortByName(screen::ClassView& view, const QLocale& language)
{
    QCollator collator(language);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(view.people.begin(), view.people.end(), [&collator](const auto& a, const auto& b) {
        return a.came.has_value() != b.came.has_value() ? !a.came.has_value() : collator.compare(a.name, b.name) < 0;
    });
}

} // namespace

ClassController::ClassController(LedgerThread& ledger, std::shared_ptr<const ExpectationBook> book, const Clock& clock)
    : m_ledger(ledger), m_book(std::move(book)), m_clock(clock)
{}

void ClassController::list(QObject* context, Reply<std::vector<screen::ClassView>> reply)
{
    m_ledger.ask(
        context,
        [entries = m_book->all(), now = m_clock.wall(),
         language = QLocale().collation()](OpenLedger& ledger) -> Result<std::vector<screen::ClassView>> {
            std::vector<screen::ClassView> views;
            for (const ExpectationBook::Entry& entry : entries) {
                ROLLCALL_TRY_ASSIGN(screen::ClassView view, viewOf(ledger, *entry, now));
                sortByName(view, language);
                views.push_back(std::move(view));
            }
            std::stable_sort(views.begin(), views.end(), [](const auto& a, const auto& b) { return a.from > b.from; });
            return views;
        },
        std::move(reply));
}

} // namespace rollcall
