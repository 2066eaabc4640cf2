#pragma once

#include "base/error.h"
#include "screen/presence_admin.h"
#include "ui/screen_names.h"

#include <QLocale>
#include <QString>

class QPagedPaintDevice;

namespace rollcall::ui {

/// The list on paper, to call the names from in an emergency: the title, the door, the date and time, how many people
/// there are, and a column each for name and time. HTML for QTextDocument.
[[nodiscard]] QString presenceHtml(const PresenceView& view, const QString& door, const QLocale& locale);

/// Lays that text out on the pages of `device`. Any thread.
void drawPages(const QString& html, Qt::LayoutDirection direction, QPagedPaintDevice& device);

/// Prints it on the default printer. May take seconds: not in the main thread. NotFound without a printer, Io when the
/// printer does not take it.
[[nodiscard]] Status printPages(const QString& html, Qt::LayoutDirection direction, const QString& title);

} // namespace rollcall::ui
