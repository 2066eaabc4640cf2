#pragma once

#include "connectors/broker/enrollment_sync.h"
#include "connectors/broker/event_answer.h"
#include "connectors/broker/heartbeat.h"
#include "connectors/broker/push_feed.h"
#include "connectors/broker/settings.h"
#include "connectors/net/http_connector.h"

#include <deque>
#include <map>
#include <memory>

namespace rollcall::broker {

/// Delivers punches as events, makes the kiosk known where the broker does not know it, says that it is there,
/// and enrolls whom the broker has.
class BrokerConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    BrokerConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site);

private:
    /// One request.
    struct Job
    {
        DeliveryBatch entries;
        bool images = true;
    };

    void begin() override;
    void halt() override;
    void work() override;
    void sendNext();
    void goOnSending();
    void answered(const Job& job, const EventAnswer& answer);
    void settleJob(const Job& job, const EventAnswer& answer);
    void divide(const Job& job, const EventAnswer& answer);
    void suspect(const Job& job);
    void rest(const net::Judgement& judgement);
    void syncIsUnknown();
    void registerAt(std::size_t which);
    void registered(const net::HttpOutcome& outcome, std::size_t which);
    void beaten(const net::HttpOutcome& outcome);
    void noteWorking(const QString& problem);
    void showAll();

    const Settings m_settings;
    std::deque<Job> m_jobs;            ///< of the entries at work
    bool m_isAsking = false;           ///< about events, or registering
    bool m_isJustRegistered = false;   ///< and nothing else has been answered since
    bool m_isHeartbeatMissing = false; ///< not found, although the kiosk is registered
    bool m_eventsWork = false;         ///< since the start
    std::map<qint64, int> m_suspects;  ///< failures by entry: these are sent alone, and last
    QString m_problem;                 ///< with events
    QString m_heartbeatProblem;
    std::unique_ptr<Heartbeat> m_heartbeat;
    std::unique_ptr<EnrollmentSync> m_enrollments; ///< none where people are not read
    std::unique_ptr<PushFeed> m_push;              ///< the same
};

} // namespace rollcall::broker
