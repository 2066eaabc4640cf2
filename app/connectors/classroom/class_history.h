#pragma once

#include "connectors/classroom/codec.h"

#include <map>

namespace rollcall::classroom {

/// Which class was on when, as far as this kiosk has seen: kept so that punches of weeks without the server still find
/// their course. A class that was seen is taken to be on every week until the schedule shows something else.
class ClassHistory
{
public:
    /// What the store takes for one key.
    static constexpr qsizetype kMaxBytes = 4096;
    /// A class that has not been seen for longer is not believed in any more: about a term.
    static constexpr int kBelievedDays = 120;

    ClassHistory(ServerZone zone, QString room, std::chrono::minutes early)
        : m_zone(std::move(zone)), m_room(std::move(room)), m_early(early)
    {}

    /// The schedule as it was read at that moment.
    void saw(const std::optional<ScheduledClass>& scheduled, WallTime at);
    /// The week's classes whose course is known by its code.
    void sawWeek(const std::vector<PreviewSlot>& week, const std::map<QString, QString>& courses, WallTime at);

    struct Class
    {
        QString course;
        QString room;
        QString title;
        WallTime from{};
        WallTime to{};
        bool seen = false; ///< on that very day; else it follows from another week
    };
    [[nodiscard]] std::optional<Class> at(Second moment) const;
    /// The schedule was read at this moment or later: what it did not show by then was not on.
    [[nodiscard]] bool isKnown(Second moment) const { return moment <= m_readUntil; }
    /// The times of the classes do not fit the clock: is the server in another zone?
    [[nodiscard]] bool hasForeignTimes() const { return m_foreignTimes; }

    /// At most `kMaxBytes`: what was seen last is kept.
    [[nodiscard]] QByteArray save() const;
    /// What `save` gave; anything else is nothing.
    void restore(const QByteArray& saved);

private:
    struct Course
    {
        QString id;
        QString room;
        QString title;
        QString code;
        friend bool operator==(const Course&, const Course&) = default;
    };
    struct Slot
    {
        Course course;
        int weekday = 0;
        QTime from;
        QTime to;
        QDate first;
        QDate last;         ///< seen
        bool ended = false; ///< on a later day something else was on

        [[nodiscard]] bool covers(const QTime& time) const { return time >= from && time <= to; }
    };
    void add(const Slot& slot);
    [[nodiscard]] bool wasOn(const Slot& slot, const QDate& day) const;
    [[nodiscard]] const Slot* find(const QDate& day, const QTime& time, std::chrono::seconds early) const;
    [[nodiscard]] QByteArray written(std::size_t slots) const;

    ServerZone m_zone;
    QString m_room;
    std::chrono::minutes m_early;
    std::vector<Slot> m_slots; ///< by `last`, the newest first
    Second m_readUntil{};
    bool m_foreignTimes = false;
};

} // namespace rollcall::classroom
