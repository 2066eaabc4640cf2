#pragma once

#include "api/device_port.h"
#include "kiosk/api_service.h"

#include <functional>

namespace rollcall {

/// What the kiosk's own API may ask about devices on the wall: reads as ApiService does, changes as the screen does.
class DeviceApi final : public api::DevicePort
{
public:
    /// Called from any thread.
    struct Ports
    {
        std::function<void(const api::DeviceDraft&, Reply<QString>)> add;
        std::function<void(const QString&, Reply<void>)> remove;
    };
    /// References must outlive this.
    DeviceApi(std::shared_ptr<ApiService> service, LedgerThread& ledger, Ports ports)
        : m_service(std::move(service)), m_ledger(ledger), m_ports(std::move(ports))
    {}

    void devices(Reply<std::vector<api::DeviceFacts>> reply) override;
    void codes(Reply<std::vector<DeviceCode>> reply) override;
    void add(const api::DeviceDraft& device, Reply<QString> reply) override;
    void remove(const QString& id, Reply<void> reply) override;
    void match(const DeviceCode& code, Reply<void> reply) override;

private:
    const std::shared_ptr<ApiService> m_service;
    LedgerThread& m_ledger;
    const Ports m_ports;
};

} // namespace rollcall
