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
