#include "kiosk/event_printer.h"

#include "base/logging.h"
#include "base/safe_text.h"

#include <cstdio>

namespace rollcall {

namespace {

void writeLine(const QString& line)
{
    const QByteArray bytes = singleLine(line, kMaxLogMessage).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout); // a killed kiosk must not lose a line that it had reason to print
}

QString lineFor(const PunchRecorded& event)
{
    const PunchDraft& facts = event.punch.facts;
    return QStringLiteral("PUNCH %1 %2 %3 %4")
        .arg(QString::number(event.punch.sequence), toString(facts.direction),
             facts.at.local().toString(Qt::ISODateWithMs), facts.person.value());
}

QString lineFor(const PunchUndone& event)
{
    return event.error.isEmpty() ? QStringLiteral("UNDONE ") + event.person.value() : QString();
}

QString lineFor(const PunchRefused& event)
{
    return QStringLiteral("REFUSED %1 %2").arg(event.person.id.value(), toString(event.refusal.reason));
}

QString lineFor(const PunchDelivered& event)
{
    return QStringLiteral("DELIVERED %1 %2").arg(QString::number(event.sequence), event.connector.value());
}

QString lineFor(const StorageChanged& event)
{
    return event.problem.isEmpty() ? QStringLiteral("STORAGE ok") : QStringLiteral("STORAGE ") + event.problem;
}

QString lineFor(const RosterChanged& event)
{
    return QStringLiteral("ROSTER %1").arg(event.people);
}

template <class Other> QString lineFor(const Other&)
{
    return {};
}

} // namespace

void EventPrinter::print(const LedgerEvent& event)
{
    const QString line = std::visit([](const auto& what) { return lineFor(what); }, event);
    if (!line.isEmpty())
        writeLine(line);
}

void EventPrinter::print(const SeenExpression& seen)
{
    writeLine(QStringLiteral("EXPRESSION %1 %2")
                  .arg(seen.person.value(), seen.isHappy ? QStringLiteral("happy") : QStringLiteral("other")));
}

void EventPrinter::print(const ScreenMonitor::Figures& figures)
{
    QString line =
        QStringLiteral("SCREEN first_preview_ms=%1 preview_fps=%2 longest_stall_ms=%3 stalls_over_50ms=%4"
                       " longest_own_stall_ms=%5 own_stalls_over_50ms=%6")
            .arg(QString::number(figures.firstPreviewMs, 'f', 0), QString::number(figures.previewFps, 'f', 1),
                 QString::number(figures.longestStallMs, 'f', 1), QString::number(figures.stallsOver50Ms),
                 QString::number(figures.longestOwnStallMs, 'f', 1), QString::number(figures.ownStallsOver50Ms));
    if (figures.touches > 0)
        line += QStringLiteral(" touches=%1 touch_to_paint_median_ms=%2 touch_to_paint_p95_ms=%3"
                               " touch_to_paint_longest_ms=%4")
                    .arg(QString::number(figures.touches), QString::number(figures.touchToPaintMedianMs, 'f', 1),
                         QString::number(figures.touchToPaint95Ms, 'f', 1),
                         QString::number(figures.touchToPaintLongestMs, 'f', 1));
    writeLine(line);
}

} // namespace rollcall
