#include "tools/screenshots/made_up_attendance.h"

#include <algorithm>
#include <utility>

namespace rollcall::screenshots {

using namespace screen;

namespace {
const QDate kToday(2026, 11, 20);
}

PunchRow MadeUpAttendance::punch(int i, const QDate& day) const
{
    PunchRow row{i + 1,
                 m_name(i),
                 QString::number(1001 + i),
                 i < 10 ? Direction::In : Direction::Out,
                 i % 5 == 3 ? VerifyMethod::Pin : VerifyMethod::Face,
                 QDateTime(day, QTime(7, 52).addSecs(i * 247)),
                 QStringLiteral("Main entrance"),
                 {}};
    row.recordedTime = row.localTime;
    row.recordedDirection = row.direction;
    row.voided = i == 9;
    row.missedOut = i == 2;
    row.corrected = i == 9 || i == 7;
    if (i == 7)
        row.recordedDirection = Direction::Out;
    return row;
}

void MadeUpAttendance::punchesOn(const QDate& attendanceDay, QObject*, Reply<std::vector<PunchRow>> reply)
{
    std::vector<PunchRow> rows;
    for (int i = 0; i < 12; ++i)
        rows.push_back(punch(i, attendanceDay));
    reply(std::move(rows));
}

void MadeUpAttendance::punchesOf(const PersonId& person, qint64 before, int limit, QObject*,
                                 Reply<std::vector<PunchRow>> reply)
{
    constexpr int kDays = 40;
    std::vector<PunchRow> rows;
    for (qint64 i = std::min<qint64>(before, kDays) - 1; i > 0 && std::cmp_less(rows.size(), limit); --i) {
        PunchRow row = punch(static_cast<int>(i % 2), kToday.addDays((i - kDays) / 2));
        row.sequence = i;
        row.name = m_name(person.value().toInt() - 1001);
        row.personId = person.value();
        row.direction = row.recordedDirection = i % 2 == 0 ? Direction::In : Direction::Out;
        if (row.direction == Direction::Out)
            row.localTime = row.recordedTime = row.localTime.addSecs(8 * 3600 + i * 61);
        rows.push_back(row);
    }
    reply(std::move(rows));
}

void MadeUpAttendance::history(qint64 sequence, QObject*, Reply<PunchHistoryView> reply)
{
    PunchHistoryView history{punch(static_cast<int>(sequence) - 1, kToday), {}};
    const PunchRow& row = history.punch;
    if (row.recordedDirection != row.direction)
        history.corrections.push_back({CorrectionKind::Direction, row.localTime.addSecs(3600), row.direction,
                                       QStringLiteral("admin"), QStringLiteral("Forgot to check out")});
    if (row.voided)
        history.corrections.push_back({CorrectionKind::Voided, row.localTime.addSecs(3), std::nullopt,
                                       QStringLiteral("door"), QStringLiteral("not me")});
    reply(std::move(history));
}

} // namespace rollcall::screenshots
