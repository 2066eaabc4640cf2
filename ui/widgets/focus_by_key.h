#pragma once

#include <QFocusEvent>
#include <QWidget>

namespace rollcall::ui {

/// Whether a key brought the focus: only who works with a keyboard must see where it is. A finger sees where it presses, and on a page that
/// comes or goes the focus passes on to whatever is next, for the same reason; the window's attribute is only set by a key.
[[nodiscard]] inline bool isFocusByKey(const QWidget& widget, const QFocusEvent& event)
{
    const bool byTab = event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
    return byTab && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace rollcall::ui
