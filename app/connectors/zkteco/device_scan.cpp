#include "connectors/zkteco/device_scan.h"

#include "connectors/zkteco/packet.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace rollcall::zkteco {

namespace {

/// Connections tried at a time: more would fill the tables of small routers.
constexpr std::size_t kAtATime = 64;
constexpr qsizetype kMaxAnswer = 1'024;
constexpr int kAddressBits = 32;

} // namespace

/// One address that is tried.
class DeviceScan::Knock final : public QObject
{
public:
    Knock(DeviceScan& owner, const QHostAddress& who) : address(who), m_owner(owner), m_reader(kMaxAnswer)
    {
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { end(false, false); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(false, false); });
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_socket.write(encodeForStream({Command::Connect, 0, 0, {}}));
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, &Knock::read);
        m_patience.start(owner.m_patience);
        m_socket.connectToHost(this->address, owner.m_port);
    }
    const QHostAddress address;

private:
    void read()
    {
        m_reader.append(m_socket.readAll());
        const Result<std::optional<QByteArray>> bytes = m_reader.next();
        if (bytes && !*bytes)
            return;
        const auto packet = bytes ? decode(**bytes, Checksum::Required) : Result<Packet>(failure(bytes.error()));
        const bool wantsKey = packet && packet->command == Command::Unauthorized;
        const bool isDevice = wantsKey || (packet && packet->command == Command::Ok);
        if (packet && packet->command == Command::Ok)
            m_socket.write(encodeForStream({Command::Exit, packet->session, 1, {}}));
        end(isDevice, wantsKey);
    }
    void end(bool isDevice, bool wantsKey)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_socket.disconnectFromHost();
        QTimer::singleShot(0, &m_owner, [this, isDevice, wantsKey] { m_owner.answered(*this, isDevice, wantsKey); });
    }

    DeviceScan& m_owner;
    StreamReader m_reader;
    QTcpSocket m_socket;
    QTimer m_patience;
    bool m_hasEnded = false;
};

Result<std::vector<QHostAddress>> DeviceScan::addressesIn(const QString& network)
{
    const auto [base, prefix] = QHostAddress::parseSubnet(network.trimmed());
    if (base.protocol() != QAbstractSocket::IPv4Protocol || prefix < kShortestPrefix || prefix > kAddressBits)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("\"%1\" is not a network of IPv4 with at most 1,024 addresses, such as "
                                      "192.0.2.0/24")
                           .arg(network));
    const quint32 count = quint32{1} << (kAddressBits - prefix);
    const quint32 first = base.toIPv4Address() & ~(count - 1);
    std::vector<QHostAddress> addresses;
    for (quint32 i = 0; i < count; ++i) {
        const bool isHost = count <= 2 || (i != 0 && i != count - 1);
        if (isHost)
            addresses.emplace_back(first + i);
    }
    return addresses;
}

DeviceScan::DeviceScan(std::vector<QHostAddress> addresses, quint16 port, Done done, Milliseconds patience)
    : m_addresses(std::move(addresses)), m_port(port), m_done(std::move(done)), m_patience(patience)
{}

DeviceScan::~DeviceScan() = default;

void DeviceScan::start()
{
    while (m_next < m_addresses.size() && m_knocks.size() < kAtATime)
        knockAtNext();
    if (m_knocks.empty())
        QTimer::singleShot(0, this, [this] { m_done(m_found); });
}

void DeviceScan::knockAtNext()
{
    m_knocks.push_back(std::make_unique<Knock>(*this, m_addresses.at(m_next)));
    ++m_next;
}

void DeviceScan::answered(Knock& knock, bool isDevice, bool wantsKey)
{
    if (isDevice)
        m_found.push_back({knock.address, wantsKey});
    std::erase_if(m_knocks, [&knock](const auto& one) { return one.get() == &knock; });
    if (m_next < m_addresses.size())
        knockAtNext();
    else if (m_knocks.empty())
        m_done(m_found);
}

} // namespace rollcall::zkteco
