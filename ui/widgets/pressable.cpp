#include "ui/widgets/pressable.h"

#include <QFocusEvent>

namespace rollcall::ui {

Pressable::Pressable(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void Pressable::focusInEvent(QFocusEvent* event)
{
    // On a page that comes or goes the focus passes on to whatever is next, for the same reason as by Tab; the window's
    // attribute is only set by a key.
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_focusedByKey = byTab && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    QAbstractButton::focusInEvent(event);
}

void Pressable::focusOutEvent(QFocusEvent* event)
{
    m_focusedByKey = false;
    QAbstractButton::focusOutEvent(event);
}

} // namespace rollcall::ui
