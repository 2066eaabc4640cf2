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
    {
        const std::lock_guard lock(m_tasksMutex);
        Q_ASSERT(!m_tasks);
        m_tasks = std::make_shared<TaskQueue>(m_thread.get());
    }
    m_inside->lastBeat.store(steadyNow());
    m_thread->start();
    post([inside = m_inside, build = std::move(build)] {
        inside->beat = std::make_unique<QTimer>();
        QObject::connect(inside->beat.get(), &QTimer::timeout, inside->beat.get(),
                         [beat = &inside->lastBeat] { beat->store(steadyNow()); });
        inside->beat->start(kBeatInterval);
        inside->worker = build();
    });
}

bool WorkerThread::post(std::function<void()> task)
{
    const std::lock_guard lock(m_tasksMutex);
    return m_tasks && m_tasks->post(std::move(task));
}

bool WorkerThread::stop(Milliseconds timeout)
{
    QThread* thread = m_thread.get();
    {
        const std::lock_guard lock(m_tasksMutex);
        const std::shared_ptr<TaskQueue> tasks = std::exchange(m_tasks, nullptr);
        if (!tasks)
            return true;
        tasks->post([tasks, thread, inside = m_inside] {
            inside->worker.reset();
            inside->beat.reset();
            tasks->close();
            thread->quit();
        });
    }
    if (thread->wait(QDeadlineTimer(timeout)))
        return true;
    qCCritical(lcBase) << "thread" << thread->objectName() << "did not stop within" << timeout.count()
                       << "ms and is abandoned";
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
