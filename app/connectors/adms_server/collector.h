#pragma once

#include "connectors/adms_server/collected.h"
#include "connectors/connector.h"
#include "connectors/site_port.h"

#include <QObject>

#include <functional>
#include <map>

namespace rollcall::adms_server {

/// Hands what terminals send on to the ledger, a part at a time, and waits for each part to reach the disk.
class Collector final : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        ConnectorId id;
        Milliseconds commitWithin{90'000};
    };
    /// `site` and `sink` must outlive it.
    Collector(Setup setup, SitePort& site, ConnectorSink& sink);

    /// `then` is called once, in this thread: true once everything in the batch is on disk or was there before, false
    /// where that is not certain. Never after `stop`.
    void take(CollectedBatch batch, std::function<void(bool committed)> then);
    /// Records that wait become punches once their codes mean people.
    void lookAgain(const QString& terminal, const QString& door);
    /// Nothing is answered any more.
    void stop();

private:
    struct Job
    {
        CollectedBatch batch;
        std::function<void(bool)> then;
        std::size_t done = 0; ///< records of the batch that are on disk
        qint64 added = 0;     ///< of these, those that were new
    };
    void handOn(quint64 number);
    void handedOn(quint64 number, std::size_t count, const Result<DeviceTally>& tally);
    void finish(quint64 number, bool committed);
    void note(const Job& job);

    const Setup m_setup;
    SitePort& m_site;
    ConnectorSink& m_sink;
    std::map<quint64, Job> m_jobs;
    quint64 m_last = 0;
};

} // namespace rollcall::adms_server
