#include "ui/widgets/finger_keys.h"

#include <QAbstractButton>
#include <QTouchEvent>

#include <algorithm>

namespace rollcall::ui {

namespace {

/// Of a key's shorter side, how far beside it a finger still means it: over the gaps, and a fingertip's roll while it
/// types.
constexpr double kReach = 0.5;

/// From the point to the rectangle, 0 inside it.
double distance(const QRectF& box, const QPointF& point)
{
    const double across = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
    const double down = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
    return std::max(across, down);
}

bool isMeant(const QAbstractButton& key, const QPointF& place)
{
    return distance(key.geometry(), place) <= kReach * std::min(key.width(), key.height());
}

QAbstractButton* keyAt(const QWidget& keys, const QPointF& place)
{
    QAbstractButton* nearest = nullptr;
    for (QAbstractButton* key : keys.findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly)) {
        if (key->isVisible() && key->isEnabled() && isMeant(*key, place) &&
            (!nearest || distance(key->geometry(), place) < distance(nearest->geometry(), place)))
            nearest = key;
    }
    return nearest;
}

} // namespace

FingerKeys::FingerKeys(QWidget& keys) : QObject(&keys), m_keys(keys)
{
    keys.setAttribute(Qt::WA_AcceptTouchEvents);
    keys.installEventFilter(this);
    m_hold.setSingleShot(true);
    m_hold.setInterval(kHold);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        if (m_key)
            Q_EMIT held(m_key);
    });
}

bool FingerKeys::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        follow(*static_cast<QTouchEvent*>(event));
        event->accept(); // or Qt makes a mouse of it
        return true;
    case QEvent::TouchCancel:
    case QEvent::Hide:
        letGo();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FingerKeys::follow(const QTouchEvent& event)
{
    for (const QEventPoint& point : event.points()) {
        const QPointF place = m_keys.mapFromGlobal(point.globalPosition());
        if (point.state() == QEventPoint::Pressed)
            comeDown(point.id(), place);
        else if (point.state() == QEventPoint::Released && point.id() == m_finger)
            lift(place);
    }
}

void FingerKeys::comeDown(int finger, const QPointF& place)
{
    type(); // first: it may change which keys there are
    m_finger = finger;
    m_key = keyAt(m_keys, place);
    if (m_key)
        m_key->setDown(true);
    m_hold.start();
}

void FingerKeys::lift(const QPointF& place)
{
    if (m_key && isMeant(*m_key, place))
        type();
    else
        letGo();
}

void FingerKeys::type()
{
    const QPointer<QAbstractButton> key = m_key;
    letGo();
    if (key)
        key->click(); // nothing when it has been disabled since
}

void FingerKeys::letGo()
{
    m_hold.stop();
    if (m_key)
        m_key->setDown(false);
    m_key.clear();
}

} // namespace rollcall::ui
