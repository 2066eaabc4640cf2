#pragma once

#include "api/access.h"
#include "http/server.h"
#include "kiosk/api_service.h"
#include "screen/kiosk_state.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace rollcall {

/// Runs the kiosk's own API: reads its secrets, serves, and keeps what it says about the kiosk up to date. Main thread.
class ApiHost final : public QObject
{
    Q_OBJECT
public:
    /// References must outlive this.
    ApiHost(const Config& config, const Clock& clock, screen::KioskState& state, LedgerThread& ledger,
            const std::atomic<quint64>& framesExamined, ApiService::Ports ports);
    ~ApiHost() override;

    /// Nothing where it is not enabled. What is wrong is logged: it holds up no punch.
    void start();
    bool stop();
    void useAttendance(const AttendanceConfig& attendance);

private:
    [[nodiscard]] Status serve();
    [[nodiscard]] Result<api::Secrets> secrets() const;
    void refresh();

    const ApiConfig m_config;
    const QString m_dataDirectory;
    const Clock& m_clock;
    screen::KioskState& m_state;
    const std::atomic<quint64>& m_framesExamined;
    api::KioskFacts m_fixed; ///< those that do not change by themselves
    std::shared_ptr<ApiService> m_service;
    std::shared_ptr<api::Access> m_access;
    std::unique_ptr<http::Server> m_server;
    QTimer m_refresh;
};

} // namespace rollcall
