#include "connectors/classroom/class_history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace rollcall::classroom {

namespace {

constexpr int kFormat = 1;
constexpr int kMaxTitle = 40;
/// More than a room can have in a week, with changes.
constexpr std::size_t kMaxSlots = 200;
/// The schedule is looked at so often at least: a class whose times make no sense was on for so long.
constexpr int kSeenFor = 600;
constexpr int kMaxDrift = 120; ///< seconds between the two clocks

int secondsOf(const QTime& time)
{
    return QTime(0, 0).secsTo(time);
}
QTime timeOf(int seconds)
{
    return QTime(0, 0).addSecs(seconds);
}
QTime wholeSecond(const QTime& time)
{
    return {time.hour(), time.minute(), time.second()};
}

} // namespace

void ClassHistory::saw(const std::optional<ScheduledClass>& scheduled, WallTime at)
{
    m_readUntil = std::max(m_readUntil, std::chrono::floor<std::chrono::seconds>(at));
    const QDateTime local = m_zone.local(at);
    const QDate day = local.date();
    const QTime time = wholeSecond(local.time());
    for (Slot& slot : m_slots) {
        // Strictly within: at the limits two classes are on, and the server names one of them.
        if (slot.weekday == day.dayOfWeek() && slot.last < day && time > slot.from && time < slot.to &&
            (!scheduled || slot.course.id != scheduled->course))
            slot.ended = true;
    }
    m_foreignTimes = false;
    if (!scheduled)
        return;
    const QString room = scheduled->room.isEmpty() ? m_room : scheduled->room;
    Slot slot{{scheduled->course, room, scheduled->title().left(kMaxTitle), scheduled->code},
              day.dayOfWeek(),
              scheduled->start,
              scheduled->end,
              day,
              day};
    const int now = secondsOf(time);
    if (now < secondsOf(slot.from) - kMaxDrift || now > secondsOf(slot.to) + kMaxDrift) {
        // It is on, whatever it says: for as long as until the schedule is read again, and for no other week.
        m_foreignTimes = true;
        slot.from = time;
        slot.to = timeOf(std::min(now + kSeenFor, secondsOf(QTime(23, 59, 59))));
        slot.ended = true;
    }
    add(slot);
}

void ClassHistory::sawWeek(const std::vector<PreviewSlot>& week, const std::map<QString, QString>& courses, WallTime at)
{
    const QDate today = m_zone.local(at).date();
    std::map<QString, Course> known;
    for (const auto& [code, id] : courses)
        known[code] = {id, m_room, {}, code};
    for (const Slot& slot : m_slots) {
        if (!slot.course.code.isEmpty())
            known[slot.course.code] = slot.course;
    }
    for (const PreviewSlot& seen : week) {
        const auto course = known.find(seen.code);
        if (course == known.end())
            continue;
        // The day on which it was or will be this week counts as the day on which it was seen.
        const QDate day = today.addDays(seen.weekday - today.dayOfWeek());
        Slot slot{course->second, seen.weekday, seen.start, seen.end, std::min(day, today), std::min(day, today)};
        slot.course.title = (seen.code + u' ' + seen.name).trimmed().left(kMaxTitle);
        add(slot);
    }
}

void ClassHistory::add(const Slot& slot)
{
    const auto same = std::find_if(m_slots.begin(), m_slots.end(), [&slot](const Slot& old) {
        return old.course.id == slot.course.id && old.weekday == slot.weekday && old.from == slot.from &&
               old.to == slot.to;
    });
    if (same == m_slots.end()) {
        m_slots.push_back(slot);
    } else {
        same->last = std::max(same->last, slot.last);
        same->first = std::min(same->first, slot.first);
        same->course = slot.course;
        same->ended = slot.ended;
    }
    std::stable_sort(m_slots.begin(), m_slots.end(), [](const Slot& a, const Slot& b) { return a.last > b.last; });
    if (m_slots.size() > kMaxSlots)
        m_slots.resize(kMaxSlots);
}

bool ClassHistory::wasOn(const Slot& slot, const QDate& day) const
{
    if (slot.weekday != day.dayOfWeek() || day < slot.first)
        return false;
    return day <= slot.last || (!slot.ended && slot.last.daysTo(day) <= kBelievedDays);
}

const ClassHistory::Slot* ClassHistory::find(const QDate& day, const QTime& time, std::chrono::seconds early) const
{
    const Slot* best = nullptr;
    for (const Slot& slot : m_slots) {
        const int start = std::max(0, secondsOf(slot.from) - static_cast<int>(early.count()));
        if (!wasOn(slot, day) || secondsOf(time) < start || time > slot.to)
            continue;
        // Where two match, seen on the day comes before assumed, and the class that begins before the one that ends.
        const auto rank = [&day](const Slot& it) { return std::tuple(day <= it.last, it.from, it.last); };
        if (best == nullptr || rank(slot) > rank(*best))
            best = &slot;
    }
    return best;
}

std::optional<ClassHistory::Class> ClassHistory::at(Second moment) const
{
    const QDateTime local = m_zone.local(moment);
    const QDate day = local.date();
    const Slot* slot = find(day, local.time(), {});
    if (slot == nullptr && m_early.count() > 0)
        slot = find(day, local.time(), m_early);
    if (slot == nullptr)
        return {};
    return Class{slot->course.id,
                 slot->course.room,
                 slot->course.title,
                 m_zone.moment(day, slot->from),
                 m_zone.moment(day, slot->to),
                 day <= slot->last};
}

QByteArray ClassHistory::written(std::size_t slots) const
{
    std::vector<Course> courses;
    QJsonArray list;
    for (std::size_t i = 0; i < slots; ++i) {
        const Slot& slot = m_slots[i];
        auto course = std::find(courses.begin(), courses.end(), slot.course);
        if (course == courses.end())
            course = courses.insert(courses.end(), slot.course);
        list.append(QJsonArray{static_cast<qint64>(course - courses.begin()), slot.weekday, secondsOf(slot.from),
                               secondsOf(slot.to), slot.first.toJulianDay(), slot.first.daysTo(slot.last),
                               slot.ended ? 1 : 0});
    }
    QJsonArray names;
    for (const Course& course : courses)
        names.append(QJsonArray{course.id, course.room == m_room ? QString() : course.room, course.title, course.code});
    return QJsonDocument(QJsonObject{{QStringLiteral("v"), kFormat},
                                     {QStringLiteral("read"), qint64{m_readUntil.time_since_epoch().count()}},
                                     {QStringLiteral("c"), names},
                                     {QStringLiteral("s"), list}})
        .toJson(QJsonDocument::Compact);
}

QByteArray ClassHistory::save() const
{
    std::size_t slots = m_slots.size();
    QByteArray text = written(slots);
    while (text.size() > kMaxBytes && slots > 0)
        text = written(--slots);
    return text;
}

void ClassHistory::restore(const QByteArray& saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved).object();
    if (object.value(u"v").toInt() != kFormat)
        return;
    m_readUntil = Second{std::chrono::seconds{object.value(u"read").toInteger()}};
    const QJsonArray courses = object.value(u"c").toArray();
    const QJsonArray list = object.value(u"s").toArray();
    for (const auto& value : list) {
        const QJsonArray part = value.toArray();
        int at = 0;
        const QJsonArray course = courses.at(part.at(at++).toInt(-1)).toArray();
        Slot slot;
        slot.weekday = part.at(at++).toInt();
        slot.from = timeOf(part.at(at++).toInt());
        slot.to = timeOf(part.at(at++).toInt());
        slot.first = QDate::fromJulianDay(part.at(at++).toInteger());
        slot.last = slot.first.addDays(part.at(at++).toInteger());
        slot.ended = part.at(at).toInt() != 0;
        at = 0;
        slot.course.id = course.at(at++).toString();
        slot.course.room = course.at(at++).toString();
        slot.course.title = course.at(at++).toString();
        slot.course.code = course.at(at).toString();
        if (slot.course.room.isEmpty())
            slot.course.room = m_room;
        if (!slot.course.id.isEmpty() && slot.first.isValid())
            add(slot);
    }
}

} // namespace rollcall::classroom
