#include "base/worker_thread.h"

#include "base/logging.h"

#include <QTimer>

#include <utility>

namespace rollcall {

namespace {

qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

WorkerThread::WorkerThread(const QString& name) : m_thread(std::make_unique<QThread>()), m_lastBeat(std::make_shared<std::atomic<qint64>>(0))
{
    m_thread->setObjectName(name);
}

WorkerThread::~WorkerThread()
{
    stop();
}

void WorkerThread::start(std::function<std::unique_ptr<QObject>()> build)
{
    Q_ASSERT(m_context == nullptr);
    m_context = new QObject;
    m_context->moveToThread(m_thread.get());
    m_lastBeat->store(steadyNow());
    m_thread->start();
    post([this, context = m_context, build = std::move(build), beat = m_lastBeat] {
        auto* timer = new QTimer(context);
        QObject::connect(timer, &QTimer::timeout, timer, [beat] { beat->store(steadyNow()); });
        timer->start(kBeatInterval);
        m_worker = build();
    });
}

void WorkerThread::post(std::function<void()> task)
{
    if (m_context != nullptr)
        QMetaObject::invokeMethod(m_context, std::move(task), Qt::QueuedConnection);
}

bool WorkerThread::stop(Milliseconds timeout)
{
    if (m_context == nullptr || !m_thread)
        return true;
    QObject* context = std::exchange(m_context, nullptr);
    QThread* thread = m_thread.get();
    QMetaObject::invokeMethod(
        context,
        [this, context, thread] {
            m_worker.reset();
            context->deleteLater();
            thread->quit();
        },
        Qt::QueuedConnection);
    if (thread->wait(QDeadlineTimer(timeout)))
        return true;
    qCCritical(lcBase) << "thread" << thread->objectName() << "did not stop within" << timeout.count() << "ms and is left behind";
    (void)m_thread.release();
    (void)m_worker.release();
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
    const qint64 last = m_lastBeat->load();
    return last == 0 ? std::chrono::nanoseconds{0} : std::chrono::nanoseconds{steadyNow() - last};
}

} // namespace rollcall
