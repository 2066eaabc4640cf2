#pragma once

#include "attendance/punch.h"

#include <QDateTime>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace rollcall {

/// One person's attendance day.
struct WorkDay
{
    PersonId person;
    QString name;
    std::optional<QDateTime> firstIn; ///< as clocks showed it at the door
    std::optional<QDateTime> lastOut;
    /// Between each check-in and the check-out that follows it; nothing when there is no such pair. A punch without its
    /// partner adds nothing: what is missing is not guessed.
    std::optional<std::chrono::seconds> worked;
    int missingIns = 0;
    int missingOuts = 0;
    bool isClockKnown = true; ///< false: a time of it was taken while the clock was not set, and not corrected since
};

/// Adds up the punches of one attendance day, in any order.
class WorkHours
{
public:
    /// One that does not count is left out.
    void add(const Punch& punch);
    /// By person; then empty again.
    [[nodiscard]] std::vector<WorkDay> take();

private:
    struct Moment
    {
        WallTime utc;
        qint64 sequence;
        QDateTime local;
        Direction direction;
    };
    struct Person
    {
        QString name;
        std::vector<Moment> moments;
        bool isClockKnown = true;
    };
    [[nodiscard]] static WorkDay dayOf(const PersonId& id, Person person);

    std::map<PersonId, Person> m_people;
};

} // namespace rollcall
