#pragma once

#include "base/mailbox.h"
#include "base/worker_thread.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace rollcall {

/// Runs one task at a time in a thread of its own, which the first one starts, and brings its reports home. Used and
/// destroyed in one thread; nothing is reported after its destruction.
template <class Value> class OneAtATime
{
public:
    using Report = std::function<void(const Value&)>;
    /// Called in the thread: makes the task and starts it. The task gives its reports to the function that it is
    /// handed, and ends by its destruction. Null: it has ended already.
    using Make = std::function<std::unique_ptr<QObject>(const Report&)>;

    /// `report` is called in the thread of the constructor.
    OneAtATime(const QString& threadName, Report report)
        : m_report(std::move(report)), m_reports(std::make_shared<Mailbox<Numbered>>(kMaxReports)), m_thread(threadName)
    {
        m_reports->onFilled(wakeIn(&m_home, [this](QObject*) { drain(); }));
    }
    ~OneAtATime()
    {
        m_reports->silence();
        m_thread.stop();
    }
    OneAtATime(const OneAtATime&) = delete;
    OneAtATime& operator=(const OneAtATime&) = delete;

    /// A task that is still running ends without a report.
    void start(Make make)
    {
        if (!m_thread.isRunning()) {
            m_thread.start([this] {
                auto bench = std::make_unique<Bench>();
                m_bench = bench.get();
                return bench;
            });
        }
        m_thread.post([this, make = std::move(make), run = ++m_run, reports = m_reports] {
            m_bench->task.reset();
            m_bench->task = make([reports, run](const Value& value) { reports->put({run, value}); });
        });
    }
    /// Ends the task; nothing more is reported of it.
    void cancel()
    {
        ++m_run;
        m_thread.post([this] { m_bench->task.reset(); });
    }

private:
    /// Of tasks that report faster than they are listened to only the newest reports are followed.
    static constexpr std::size_t kMaxReports = 64;

    struct Numbered
    {
        quint64 run = 0;
        Value value;
    };
    struct Bench final : QObject
    {
        std::unique_ptr<QObject> task;
    };
    void drain()
    {
        for (const Numbered& report : m_reports->takeAll()) {
            if (report.run == m_run)
                m_report(report.value);
        }
    }

    const Report m_report;
    const std::shared_ptr<Mailbox<Numbered>> m_reports;
    quint64 m_run = 0;        ///< the one that is listened to; counts tasks and cancellations
    Bench* m_bench = nullptr; ///< lives in the thread, touched by tasks posted there only
    QObject m_home;
    WorkerThread m_thread;
};

} // namespace rollcall
