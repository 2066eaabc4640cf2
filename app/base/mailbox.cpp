#include "base/mailbox.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <memory>

namespace rollcall {

namespace {

/// Lives in the receiver's thread, where it is woken by an event that carries nothing; see TaskQueue.
class Waker final : public QObject
{
public:
    Waker(QObject* receiver, std::function<void()> drain) : m_receiver(receiver), m_drain(std::move(drain))
    {
        moveToThread(receiver->thread());
    }

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        if (m_receiver)
            m_drain();
        return true;
    }

private:
    const QPointer<QObject> m_receiver; ///< looked at in its own thread only
    const std::function<void()> m_drain;
};

} // namespace

std::function<void()> wakeThreadOf(QObject* receiver, std::function<void()> drain)
{
    const std::shared_ptr<Waker> waker(new Waker(receiver, std::move(drain)),
                                       [](Waker* dropped) { dropped->deleteLater(); });
    return [waker] { QCoreApplication::postEvent(waker.get(), new QEvent(QEvent::User)); };
}

} // namespace rollcall
