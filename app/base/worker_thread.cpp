#include "base/worker_thread.h"

#include "base/logging.h"

#include <QTimer>

#include <utility>

namespace rollcall {

namespace {

qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

WorkerThread::WorkerThread(const QString& name)
    : m_thread(std::make_unique<QThread>()), m_inside(std::make_shared<Inside>())
{
    m_thread->setObjectName(name);
}

WorkerThread::~WorkerThread()
{
    stop();
}

void WorkerThread::start(std::function<std::unique_ptr<QObject>()> build)
{
    auto* context = new QObject;
    context->moveToThread(m_thread.get());
    {
        const std::lock_guard lock(m_contextMutex);
        Q_ASSERT(m_context == nullptr);
        m_context = context;
    }
    m_inside->lastBeat.store(steadyNow());
    m_thread->start();
    post([context, inside = m_inside, build = std::move(build)] {
        auto* timer = new QTimer(context);
        QObject::connect(timer, &QTimer::timeout, timer, [inside] { inside->lastBeat.store(steadyNow()); });
        timer->start(kBeatInterval);
        inside->worker = build();
    });
}

void WorkerThread::post(std::function<void()> task)
{
    const std::lock_guard lock(m_contextMutex);
    if (m_context != nullptr)
        QMetaObject::invokeMethod(m_context, std::move(task), Qt::QueuedConnection);
}

bool WorkerThread::stop(Milliseconds timeout)
{
    QThread* thread = m_thread.get();
    {
        const std::lock_guard lock(m_contextMutex);
        QObject* context = std::exchange(m_context, nullptr);
        if (context == nullptr)
            return true;
        QMetaObject::invokeMethod(
            context,
            [context, thread, inside = m_inside] {
                inside->worker.reset();
                context->deleteLater();
                thread->quit();
            },
            Qt::QueuedConnection);
    }
    if (thread->wait(QDeadlineTimer(timeout)))
        return true;
    qCCritical(lcBase) << "thread" << thread->objectName() << "did not stop within" << timeout.count()
                       << "ms and is left behind";
    (void)m_thread.release();
    return false;
}

bool WorkerThread::isRunning() const
{
    return m_thread && m_thread->isRunning();
}

QString WorkerThread::name() const
{
    return m_thread ? m_thread->objectName() : QString();
}

std::chrono::nanoseconds WorkerThread::sinceLastBeat() const
{
    const qint64 last = m_inside->lastBeat.load();
    return last == 0 ? std::chrono::nanoseconds{0} : std::chrono::nanoseconds{steadyNow() - last};
}

} // namespace rollcall
