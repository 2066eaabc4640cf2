#include "ui/widgets/touch_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace rollcall::ui {

TouchWatch::TouchWatch(std::chrono::seconds patience, QObject* parent) : QObject(parent)
{
    m_time.setSingleShot(true);
    m_time.setInterval(std::max(std::chrono::seconds(1), patience));
    connect(&m_time, &QTimer::timeout, this, &TouchWatch::untouched);
}

void TouchWatch::start()
{
    m_time.start();
    QCoreApplication::instance()->installEventFilter(this); // which has it once, however often it is said
}

void TouchWatch::stop()
{
    m_time.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool TouchWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::KeyPress:
        m_time.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rollcall::ui
