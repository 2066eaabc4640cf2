#pragma once

#include "api/access.h"
#include "http/server.h"
#include "kiosk/api_service.h"
#include "kiosk/device_api.h"
#include "screen/kiosk_state.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace rollcall {

class ConnectionsController;
class RecognitionController;

/// Runs the kiosk's own API: reads its secrets, serves, and keeps what it says about the kiosk up to date. Main thread.
class ApiHost final : public QObject
{
    Q_OBJECT
public:
    /// What the API makes use of.
    struct Parts
    {
        ConnectionsController& connections;
        RecognitionController& recognition;
        const std::atomic<quint64>& framesExamined;
        std::function<void()> restart; ///< called in the main thread
    };
    /// References must outlive this.
    ApiHost(const Config& config, const Clock& clock, screen::KioskState& state, LedgerThread& ledger, Parts parts);
    ~ApiHost() override;

    /// Nothing where it is not enabled. What is wrong is logged: it holds up no punch.
    void start();
    bool stop();
    void useAttendance(const AttendanceConfig& attendance);
    /// The address by which others reach it; empty while it is not served.
    [[nodiscard]] QString url() const;
    /// Of its certificate; empty without TLS.
    [[nodiscard]] QString fingerprint() const { return isServed() ? m_server->fingerprint() : QString(); }

private:
    [[nodiscard]] bool isServed() const { return m_server && m_server->isRunning(); }
    [[nodiscard]] ApiService::Ports ports();
    [[nodiscard]] DeviceApi::Ports devicePorts();
    [[nodiscard]] Status serve();
    [[nodiscard]] Result<api::Secrets> secrets() const;
    void refresh();

    const ApiConfig m_config;
    const QString m_dataDirectory;
    const Clock& m_clock;
    screen::KioskState& m_state;
    api::KioskFacts m_fixed; ///< those that do not change by themselves
    const Parts m_parts;
    const TasksFor m_home{this}; ///< from the server's thread
    std::shared_ptr<ApiService> m_service;
    std::shared_ptr<DeviceApi> m_devices;
    std::shared_ptr<api::Access> m_access;
    std::unique_ptr<http::Server> m_server;
    QTimer m_refresh;
};

} // namespace rollcall
