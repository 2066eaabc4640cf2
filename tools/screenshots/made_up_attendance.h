#pragma once

#include "screen/attendance_admin.h"

#include <functional>
#include <utility>
#include <vector>

namespace rollcall::screenshots {

/// Answers the attendance page at once from a sample ledger.
class MadeUpAttendance final : public screen::AttendanceAdmin
{
public:
    /// `name`: of the person of that number.
    explicit MadeUpAttendance(std::function<QString(int)> name) : m_name(std::move(name)) {}

    void punchesOn(const QDate& attendanceDay, QObject* context, Reply<std::vector<screen::PunchRow>> reply) override;
    void punchesOf(const PersonId& person, qint64 before, int limit, QObject* context,
                   Reply<std::vector<screen::PunchRow>> reply) override;
    void history(qint64 sequence, QObject* context, Reply<screen::PunchHistoryView> reply) override;
    void voidPunch(qint64, const QString&, QObject*, Reply<screen::PunchHistoryView>) override {}
    void changeDirection(qint64, Direction, const QString&, QObject*, Reply<screen::PunchHistoryView>) override {}
    void addPunch(const PersonId&, Direction, const QDateTime&, const QString&, QObject*,
                  Reply<screen::PunchHistoryView>) override
    {}

private:
    [[nodiscard]] screen::PunchRow punch(int index, const QDate& day) const;

    std::function<QString(int)> m_name;
};

} // namespace rollcall::screenshots
