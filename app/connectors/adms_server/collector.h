#pragma once

#include "connectors/adms_server/collected.h"
#include "connectors/connector.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace rollcall::adms_server {

/// Hands punches on to the ledger by the connector's sink, a part at a time, and waits for each part's commit.
class Collector final : public QObject, public CollectedSink
{
    Q_OBJECT
public:
    struct Setup
    {
        ConnectorId id;
        Direction unknownDirection = Direction::In;
        Milliseconds commitWithin{90'000};
    };
    Collector(Setup setup, ConnectorSink& sink);

    void take(CollectedBatch batch, std::function<void(bool committed)> then) override;
    /// The ledger has committed what was handed on with this cursor.
    void confirm(const QByteArray& cursor);
    /// Nothing is answered any more.
    void stop();

private:
    struct Job
    {
        CollectedBatch batch;
        std::vector<PunchDraft> drafts; ///< of the batch, those not handed on yet
        std::function<void(bool)> then;
        quint64 part = 0; ///< whose commit is waited for
        int count = 0;
    };
    void handOn(quint64 number);
    void finish(quint64 number, bool committed);
    void note(const Job& job);

    const Setup m_setup;
    ConnectorSink& m_sink;
    std::map<quint64, Job> m_jobs;
    quint64 m_last = 0;
    quint64 m_lastPart = 0;
};

} // namespace rollcall::adms_server
