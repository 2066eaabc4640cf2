#pragma once

#include "connectors/adms/command_runner.h"
#include "connectors/adms/judgement.h"
#include "connectors/adms/people_sender.h"
#include "connectors/net/http_connector.h"
#include "connectors/site_port.h"

#include <QTimer>

#include <deque>
#include <map>

namespace rollcall::adms {

/// The kiosk as a ZKTeco terminal that pushes: greets the server, uploads attendance in batches, and asks for commands.
///
/// Servers store what they get again a second time, and cannot be asked. After anything that leaves it open whether a
/// batch arrived, one line is sent alone before the next batch: a server that is away for an hour gets one line
/// repeatedly, not fifty.
class AdmsConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    AdmsConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site);

    void rosterChanged(const std::vector<RosterChange>& changes) override;

private:
    void begin() override;
    void halt() override;
    void work() override;

    void greet();
    void greeted(const wire::AdmsGreeting& greeting);
    void sendNext();
    void uploaded(const DeliveryBatch& batch, const net::HttpOutcome& outcome);
    /// One that the server acknowledges with 0, again and again, is refused for good.
    [[nodiscard]] net::Judgement judgeRefusal(qint64 outboxId, net::Judgement judgement);
    void sendPeople();
    void peopleSent(qsizetype lines, const net::HttpOutcome& outcome);
    void poll();
    void polled(const net::HttpOutcome& outcome);
    void pollAfter(Milliseconds pause);
    void answerCommand(const QByteArray& body);
    void rest(const net::Judgement& judgement);

    const Settings m_settings;
    bool m_isGreeting = false;
    bool m_isGreeted = false;
    bool m_isUploading = false;
    bool m_isPolling = false;
    bool m_failedUpload = false; ///< the last upload failed: that a greeting does well says nothing about it
    int m_size;                  ///< of the next batch
    DeliveryBatch m_singles;     ///< of a batch of which only some were taken: each alone, the last first
    std::map<qint64, int> m_refusals;
    quint64 m_round = 0;              ///< ended by a rest
    Milliseconds m_delay;             ///< between questions for commands, as the server has it
    std::deque<QByteArray> m_answers; ///< to commands, that did not arrive
    PeopleSender m_people;
    CommandRunner m_commands;
    QTimer m_poll;
};

} // namespace rollcall::adms
