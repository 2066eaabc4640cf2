#pragma once

#include "connectors/connector.h"
#include "connectors/site_port.h"
#include "connectors/zkteco/device_client.h"
#include "connectors/zkteco/device_log.h"
#include "connectors/zkteco/device_report.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace rollcall::zkteco {

/// Collects what one device on the wall records: its whole log every few minutes and after each connection, and its
/// events in between. A record is in the ledger before the place in the log moves on, and before an event is
/// acknowledged. Nothing is removed from the device.
class DeviceConnector final : public Connector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    DeviceConnector(ConnectorId id, DeviceSettings settings, const Clock& clock, SitePort& site, ConnectorSink& sink);
    ~DeviceConnector() override;

    void start() override;
    void stop() override;
    /// Refuses every entry: nothing is delivered this way.
    /// Reads the device at once.
    void renewLink() override;
    void deliver(const DeliveryBatch& batch) override;
    [[nodiscard]] int batchLimit() const override { return 1; }

    [[nodiscard]] const DeviceReport& report() const { return m_report; }

private:
    enum class Phase { Resting, Reading, Live };

    void tick();
    void connectDevice();
    void dropClient();
    void failed(const Error& error);
    void succeeded();

    // One reading, step by step.
    void poll();
    void askOption(std::size_t index);
    void readClock();
    void readSizes();
    void readUsers();
    void readRecords();
    void takeLog(const QByteArray& set);
    void storeNext();
    void logStored();
    void goLive();
    void pollDone();

    void takeEvent(const AttendanceRecord& record, const QByteArray& payload);
    void storeEvents();
    void keepReport();
    void setState(LinkState state, const QString& detail);
    [[nodiscard]] bool isRealtimeDue(MonotonicTime now) const;
    /// A reply that comes while the connector runs.
    template <class T> [[nodiscard]] std::function<void(Result<T>)> whileRunning(std::function<void(Result<T>)> then)
    {
        return [self = QPointer(this), then = std::move(then)](Result<T> answer) {
            if (self != nullptr && self->m_running)
                then(std::move(answer));
        };
    }

    const DeviceSettings m_settings;
    const Clock& m_clock;
    SitePort& m_site;
    ConnectorStatus m_status;
    DeviceReport m_report;
    QTimer m_tick;
    Phase m_phase = Phase::Resting;
    std::unique_ptr<DeviceClient> m_client;

    MonotonicTime m_nextTry{}; ///< while there is no connection
    MonotonicTime m_nextPoll{};
    MonotonicTime m_lastSuccess{};
    Milliseconds m_retry{0};
    bool m_running = false;
    bool m_storing = false; ///< a batch is on its way to the ledger

    // Of the reading in progress.
    LogCursor m_stored; ///< as committed
    bool m_knowsStored = false;
    LogCursor m_reached; ///< once everything read is committed
    QByteArray m_records;
    RecordLayout m_layout = RecordLayout::Long;
    qint64 m_next = 0;
    std::map<quint16, QString> m_codes;
    bool m_hasUsers = false;
    std::vector<DeviceCodeName> m_names;
    std::vector<DeviceRecord> m_events; ///< not committed yet
    quint64 m_reading = 0;              ///< replies of an earlier one are dropped
};

} // namespace rollcall::zkteco
