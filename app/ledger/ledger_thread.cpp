#include "ledger/ledger_thread.h"

#include <QCoreApplication>
#include <QTimer>

namespace rollcall {

namespace {

/// The thread waits for a locked database (4 s) and for its connectors (5 s) before it ends.
constexpr Milliseconds kStopTimeout{10'000};

} // namespace

void LedgerThread::start(LedgerSetup setup, LedgerPorts ports, const Clock& clock, Mailbox<PunchCandidate>& candidates)
{
    m_thread.start([this, setup = std::move(setup), ports = std::move(ports), &clock,
                    &candidates]() mutable -> std::unique_ptr<QObject> {
        auto worker = std::make_unique<LedgerWorker>(std::move(setup), std::move(ports), clock, candidates);
        m_worker = worker.get();
        auto* beat = new QTimer(m_worker);
        QObject::connect(beat, &QTimer::timeout, m_worker,
                         [this] { m_connectorSilence.store(m_worker->connections().host().sinceLastBeat().count()); });
        beat->start(WorkerThread::kBeatInterval);
        return worker;
    });
}

bool LedgerThread::stop()
{
    return m_thread.stop(kStopTimeout);
}

void LedgerThread::inWorker(std::function<void(LedgerWorker&)> task)
{
    m_thread.post([this, task = std::move(task)] { task(*m_worker); });
}

void LedgerThread::useModel(const QString& model, int dimension, const SimilarityScale& scale)
{
    m_thread.post([this, model, dimension, scale] { m_worker->useModel(model, dimension, scale); });
}

void LedgerThread::useAttendance(const AttendanceConfig& attendance)
{
    m_thread.post([this, attendance] { m_worker->useAttendance(attendance); });
}

void LedgerThread::useConnectors(const std::vector<ConnectorSettings>& tables)
{
    m_thread.post([this, tables] { m_worker->useConnectors(tables); });
}

void LedgerThread::renewLink(const ConnectorId& id)
{
    m_thread.post([this, id] { m_worker->renewLink(id); });
}

std::chrono::nanoseconds LedgerThread::sinceConnectorBeat() const noexcept
{
    return std::chrono::nanoseconds{m_connectorSilence.load()};
}

QString LedgerThread::stopping()
{
    return QCoreApplication::translate("rollcall::LedgerThread", "The kiosk is shutting down");
}

} // namespace rollcall
