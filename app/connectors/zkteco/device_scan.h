#pragma once

#include "base/clock.h"
#include "connectors/search.h"

#include <memory>
#include <vector>

namespace rollcall::zkteco {

/// Looks for devices in a network, on request: a TCP connection to each of its addresses, and the first message of the
/// protocol to those that accept it. One that lets the kiosk in without a key is asked for its name, serial number and
/// platform, and left. Nothing else is sent.
class DeviceScan final : public Search
{
    Q_OBJECT
public:
    /// `patience`: for each address to connect and answer, and again for what a device says of itself.
    DeviceScan(std::vector<QHostAddress> addresses, quint16 port, Report report,
               Milliseconds patience = Milliseconds{1'000});
    ~DeviceScan() override;
    void start() override;

private:
    class Knock;
    void knockAtNext();
    void answered(Knock& knock);
    void report();

    const std::vector<QHostAddress> m_addresses;
    const quint16 m_port;
    const Report m_report;
    const Milliseconds m_patience;
    std::size_t m_next = 0;
    std::vector<std::unique_ptr<Knock>> m_knocks;
    ConnectorSearch m_search;
};

} // namespace rollcall::zkteco
