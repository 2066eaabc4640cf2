#pragma once

#include "ledger/ledger_thread.h"
#include "screen/attendance_admin.h"

namespace rollcall {

/// Answers the attendance page from the ledger thread. Main thread.
class AttendanceController final : public screen::AttendanceAdmin
{
public:
    explicit AttendanceController(LedgerThread& ledger) : m_ledger(ledger) {}

    void punchesOn(const QDate& attendanceDay, QObject* context, Reply<std::vector<screen::PunchRow>> reply) override;
    void punchesOf(const PersonId& person, qint64 before, int limit, QObject* context,
                   Reply<std::vector<screen::PunchRow>> reply) override;
    void history(qint64 sequence, QObject* context, Reply<screen::PunchHistoryView> reply) override;
    void voidPunch(qint64 sequence, const QString& reason, QObject* context,
                   Reply<screen::PunchHistoryView> reply) override;
    void changeDirection(qint64 sequence, Direction direction, const QString& reason, QObject* context,
                         Reply<screen::PunchHistoryView> reply) override;
    void addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason,
                  QObject* context, Reply<screen::PunchHistoryView> reply) override;

private:
    LedgerThread& m_ledger;
};

} // namespace rollcall
