#include "ui/widgets/idle_cursor.h"

#include <QApplication>
#include <QMouseEvent>

namespace rollcall::ui {

IdleCursor::IdleCursor(QObject* parent) : QObject(parent)
{
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &IdleCursor::hide);
    qApp->installEventFilter(this);
    hide();
}

IdleCursor::~IdleCursor()
{
    if (m_hidden)
        QApplication::restoreOverrideCursor();
}

bool IdleCursor::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() != QEvent::MouseMove)
        return false;
    // Qt makes a mouse's events from those of a finger.
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->source() != Qt::MouseEventNotSynthesized || mouse->deviceType() == QInputDevice::DeviceType::TouchScreen)
        return false;
    if (m_hidden)
        QApplication::restoreOverrideCursor();
    m_hidden = false;
    m_time.start(kShown);
    return false;
}

void IdleCursor::hide()
{
    if (!m_hidden)
        QApplication::setOverrideCursor(Qt::BlankCursor);
    m_hidden = true;
}

} // namespace rollcall::ui
