#pragma once

#include "connectors/connector.h"
#include "connectors/settings_table.h"

#include <QTimer>

#include <vector>

namespace rollcall::loopback {

/// What happens to an entry.
enum class Step {
    Accept,
    Reject,
    Retry,
    Drop, ///< the connection dies over it: it and the rest of its batch are answered Retry, and the link is offline for
          ///< a moment
};

struct Settings
{
    std::vector<Step> script{Step::Accept}; ///< one step an entry, from the start again at the end
    int batchLimit = 40;
    Milliseconds outage{20}; ///< how long a `Drop` lasts
};

[[nodiscard]] Result<Settings> readSettings(const SettingsTable& table);

/// An upstream system that exists only in this process: proves the contract, and lets a kiosk be tried without any
/// server.
class LoopbackConnector final : public Connector
{
    Q_OBJECT
public:
    LoopbackConnector(ConnectorId id, Settings settings, ConnectorSink& sink);

    void start() override;
    void stop() override;
    void deliver(const DeliveryBatch& batch) override;
    [[nodiscard]] int batchLimit() const override { return m_settings.batchLimit; }

private:
    void answerBatch();
    void setState(LinkState state, const QString& detail);

    const Settings m_settings;
    std::size_t m_position = 0;
    DeliveryBatch m_batch;
    ConnectorStatus m_status;
    QTimer m_answerTimer;
    QTimer m_outageTimer;
};

} // namespace rollcall::loopback
