#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rollcall::zkteco {

struct FoundDevice
{
    QHostAddress address;
    bool wantsKey = false;
};

/// Looks for devices in a network, on request: a TCP connection to each of its addresses, and the first message of the
/// protocol to those that accept it. Nothing else is sent.
class DeviceScan final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(std::vector<FoundDevice>)>;
    /// The largest network that is searched: 1,022 addresses, some 10 s.
    static constexpr int kShortestPrefix = 22;

    /// `network` as "192.0.2.0/24". InvalidArgument: it is none, it is too large, or not of IPv4.
    [[nodiscard]] static Result<std::vector<QHostAddress>> addressesIn(const QString& network);

    DeviceScan(std::vector<QHostAddress> addresses, quint16 port, Done done,
               Milliseconds patience = Milliseconds{1'000});
    ~DeviceScan() override;
    void start();

private:
    class Knock;
    void knockAtNext();
    void answered(Knock& knock, bool isDevice, bool wantsKey);

    const std::vector<QHostAddress> m_addresses;
    const quint16 m_port;
    const Done m_done;
    const Milliseconds m_patience;
    std::size_t m_next = 0;
    std::vector<std::unique_ptr<Knock>> m_knocks;
    std::vector<FoundDevice> m_found;
};

} // namespace rollcall::zkteco
