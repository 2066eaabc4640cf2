#include "kiosk/kiosk_events.h"

#include <QThread>

namespace rollcall {

bool KioskEvents::notify(QObject* receiver, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool press = type == QEvent::MouseButtonPress || type == QEvent::TouchBegin;
    // Every thread's events come here; the monitor belongs to this one, as all windows do.
    if ((!press && type != QEvent::UpdateRequest) || m_monitor == nullptr || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    QElapsedTimer since;
    since.start();
    const bool handled = QApplication::notify(receiver, event);
    if (press) {
        // As it comes from the screen, before it is passed on to the widget under the finger. Not taken: nothing
        // changes.
        if (receiver->isWindowType() && event->isAccepted())
            m_monitor->touched(std::chrono::nanoseconds(since.nsecsElapsed()));
    } else {
        m_monitor->windowPainted();
    }
    return handled;
}

} // namespace rollcall
