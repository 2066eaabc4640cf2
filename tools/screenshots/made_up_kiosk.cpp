#include "tools/screenshots/staging.h"

#include <algorithm>

namespace rollcall::screenshots {

using namespace ui;

namespace {

const char* const kNames[] = {"Amina Rahman",  "Bashir Chowdhury", "Carla Mendes",     "Dipu Barua",     "Elena Popova",
                              "Farid Hossain", "Grace Okafor",     "Hannah Lindqvist", "Imran Siddiqui", "Jun Tanaka"};
const char* const kArabicNames[] = {"أمينة رحمن", "بشير شودري",   "كارلا مندس", "ديبو باروا",  "إيلينا بوبوفا",
                                    "فريد حسين",  "غريس أوكافور", "هناء لينك",  "عمران صديقي", "جون تاناكا"};

} // namespace

QString MadeUpKiosk::name(int index) const
{
    const auto i = static_cast<std::size_t>(index) % std::size(kNames);
    return QString::fromUtf8(m_rightToLeft ? kArabicNames[i] : kNames[i]);
}

void MadeUpKiosk::listPeople(const QString&, int offset, int limit)
{
    std::vector<Person> people;
    const int all = m_empty ? 0 : kPeople;
    for (int i = offset; i < std::min(all, offset + limit); ++i)
        people.push_back(
            {PersonId(QString::number(1001 + i)), name(i), i != 3, WallTime{Milliseconds{1'790'000'000'000}}, 3});
    m_state.answerPeople(people, all);
}

PunchRow MadeUpKiosk::punch(int i, const QDate& day) const
{
    PunchRow row{i + 1,
                 name(i),
                 QString::number(1001 + i),
                 i < 10 ? Direction::In : Direction::Out,
                 i % 5 == 3 ? VerifyMethod::Pin : VerifyMethod::Face,
                 QDateTime(day, QTime(7, 52).addSecs(i * 247)),
                 QStringLiteral("Main entrance"),
                 {}};
    row.recordedTime = row.localTime;
    row.recordedDirection = row.direction;
    row.voided = i == 9;
    row.corrected = i == 9 || i == 7;
    if (i == 7)
        row.recordedDirection = Direction::Out;
    return row;
}

void MadeUpKiosk::listPunches(const QDate& attendanceDay)
{
    std::vector<PunchRow> rows;
    for (int i = 0; i < 12 && !m_empty; ++i)
        rows.push_back(punch(i, attendanceDay));
    m_state.answerPunches(attendanceDay, rows);
}

void MadeUpKiosk::listPunchesOf(const PersonId& person, qint64 before, int limit)
{
    constexpr int kDays = 40;
    const QDate today(2026, 11, 20);
    std::vector<PunchRow> rows;
    for (qint64 i = std::min<qint64>(before, kDays) - 1; i > 0 && std::cmp_less(rows.size(), limit); --i) {
        PunchRow row = punch(static_cast<int>(i % 2), today.addDays((i - kDays) / 2));
        row.sequence = i;
        row.name = name(person.value().toInt() - 1001);
        row.personId = person.value();
        row.direction = row.recordedDirection = i % 2 == 0 ? Direction::In : Direction::Out;
        if (row.direction == Direction::Out)
            row.localTime = row.recordedTime = row.localTime.addSecs(8 * 3600 + i * 61);
        rows.push_back(row);
    }
    m_state.answerPunchesOf(person, before, rows);
}

void MadeUpKiosk::listHistory(qint64 sequence)
{
    const PunchRow row = punch(static_cast<int>(sequence) - 1, QDate(2026, 11, 20));
    std::vector<PunchCorrection> history;
    if (row.recordedDirection != row.direction)
        history.push_back({CorrectionKind::Direction, row.localTime.addSecs(3600), row.direction,
                           QStringLiteral("admin"), QStringLiteral("Forgot to check out")});
    if (row.voided)
        history.push_back({CorrectionKind::Voided, row.localTime.addSecs(3), std::nullopt, QStringLiteral("door"),
                           QStringLiteral("not me")});
    m_state.answerHistory(row, history);
}

void MadeUpKiosk::list(QObject*, Reply<std::vector<screen::OutboxRow>> reply)
{
    const QDateTime at(QDate(2026, 11, 20), QTime(7, 12), Qt::UTC);
    reply(std::vector<OutboxRow>{
        {31, QStringLiteral("Campus register"), name(3), at, OutboxRow::State::Parked, 1,
         QStringLiteral("unknown person 1004")},
        {32, QStringLiteral("Campus register"), name(5), at.addSecs(300), OutboxRow::State::Pending, 7, {}},
        {33, QStringLiteral("Campus register"), name(6), at.addSecs(500), OutboxRow::State::Pending, 6, {}},
        {29, QStringLiteral("PiHR"), name(2), at.addSecs(-900), OutboxRow::State::Delivered, 1, {}, true},
        {30, QStringLiteral("PiHR"), name(4), at.addSecs(-60), OutboxRow::State::Withdrawn, 0, {}}});
}

} // namespace rollcall::screenshots
