#pragma once

#include "tests/ui/pending.h"

#include "screen/attendance_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the attendance page asks for, one line a call; the test answers.
class FakeAttendance final : public AttendanceAdmin
{
public:
    QStringList calls;
    Pending<std::vector<PunchRow>> lists;
    Pending<PunchHistoryView> histories;
    Pending<PunchHistoryView> corrections;

    void punchesOn(const QDate& day, QObject* context, Reply<std::vector<PunchRow>> reply) override
    {
        calls.append(QStringLiteral("punchesOn ") + day.toString(Qt::ISODate));
        lists.add(context, std::move(reply));
    }
    void punchesOf(const PersonId& person, qint64 before, int limit, QObject* context,
                   Reply<std::vector<PunchRow>> reply) override
    {
        calls.append(QStringLiteral("punchesOf %1 %2 %3").arg(person.value()).arg(before).arg(limit));
        lists.add(context, std::move(reply));
    }
    void history(qint64 sequence, QObject* context, Reply<PunchHistoryView> reply) override
    {
        calls.append(QStringLiteral("history %1").arg(sequence));
        histories.add(context, std::move(reply));
    }
    void voidPunch(qint64 sequence, const QString& reason, QObject* context, Reply<PunchHistoryView> reply) override
    {
        calls.append(QStringLiteral("voidPunch %1 '%2'").arg(sequence).arg(reason));
        corrections.add(context, std::move(reply));
    }
    void changeDirection(qint64 sequence, Direction direction, const QString& reason, QObject* context,
                         Reply<PunchHistoryView> reply) override
    {
        calls.append(QStringLiteral("changeDirection %1 %2 '%3'").arg(sequence).arg(toString(direction), reason));
        corrections.add(context, std::move(reply));
    }
    void addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason,
                  QObject* context, Reply<PunchHistoryView> reply) override
    {
        calls.append(QStringLiteral("addPunch %1 %2 %3 '%4'")
                         .arg(person.value(), toString(direction), at.toString(Qt::ISODate), reason));
        corrections.add(context, std::move(reply));
    }
};

} // namespace rollcall::ui
