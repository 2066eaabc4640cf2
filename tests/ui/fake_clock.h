#pragma once

#include "tests/ui/pending.h"

#include "screen/clock_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what is asked about the machine's clock, one line a call; the test answers.
class FakeClock final : public screen::ClockAdmin
{
public:
    QStringList calls;
    Pending<screen::ClockSourceView> answers;

    void read(QObject* context, Reply<screen::ClockSourceView> reply) override
    {
        answers.add(context, std::move(reply));
    }
    void setTime(const QDateTime& time, QObject* context, Reply<screen::ClockSourceView> reply) override
    {
        calls.append(QStringLiteral("setTime ") + time.toUTC().toString(Qt::ISODate));
        answers.add(context, std::move(reply));
    }
    void useNetwork(const QString& server, QObject* context, Reply<screen::ClockSourceView> reply) override
    {
        calls.append(QStringLiteral("useNetwork ") + server);
        answers.add(context, std::move(reply));
    }
};

} // namespace rollcall::ui
