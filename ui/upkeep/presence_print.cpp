#include "ui/upkeep/presence_print.h"

#include "ui/upkeep/presence_model.h"
#include "ui/upkeep/presence_page.h"
#include "ui/words.h"

#include <QPagedPaintDevice>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextDocument>
#include <QTextOption>

namespace rollcall::ui {

namespace {

QString element(const char* name, const QString& text)
{
    const QString tag = QLatin1String(name);
    return QLatin1Char('<') + tag + QLatin1Char('>') + text.toHtmlEscaped() + QStringLiteral("</") + tag +
           QLatin1Char('>');
}

} // namespace

QString presenceHtml(const PresenceView& view, const QString& door, const QLocale& locale)
{
    QString html = element("h1", PresencePage::tr("Who is in"));
    if (!door.isEmpty())
        html += element("p", door);
    html += element("p", dayInFull(locale, view.takenAt.date()) + QStringLiteral(", ") +
                             timeOfDay(locale, view.takenAt.time()));
    html += element("h2", PresencePage::tr("%Ln people", nullptr, static_cast<int>(view.rows.size())));
    // The first row is repeated on every page.
    html += QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>") +
            element("th", PresencePage::tr("Name")) + element("th", PresencePage::tr("Since")) +
            QStringLiteral("</tr></thead>");
    for (const PresenceRow& row : view.rows) {
        html += QStringLiteral("<tr>") + element("td", row.name) +
                element("td", sinceWords(row, view.takenAt, locale)) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void drawPages(const QString& html, Qt::LayoutDirection direction, QPagedPaintDevice& device)
{
    constexpr int kPointSize = 12; // read at arm's length, outdoors
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(kPointSize);
    document.setDefaultFont(font);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(direction);
    document.setDefaultTextOption(option);
    document.setHtml(html);
    document.print(&device);
}

Status printPages(const QString& html, Qt::LayoutDirection direction, const QString& title)
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull())
        return failure(ErrorCode::NotFound,
                       PresencePage::tr("There is no printer. Set one up on this kiosk, or save the "
                                        "list as CSV."));
    QPrinter printer(info);
    printer.setDocName(title);
    drawPages(html, direction, printer);
    if (printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted)
        return failure(ErrorCode::Io, PresencePage::tr("The printer did not accept the list."));
    return {};
}

} // namespace rollcall::ui
