#include "connectors/zkteco/device_scan.h"

#include "base/safe_text.h"
#include "connectors/zkteco/packet.h"
#include "connectors/zkteco/records.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall::zkteco {

namespace {

/// Connections tried at a time: more would fill the tables of small routers.
constexpr std::size_t kAtATime = 64;
constexpr qsizetype kMaxAnswer = 1'024;
constexpr qsizetype kMaxShown = 64; ///< characters of a name or number, of which real ones have 20

/// What a device is asked, one after the other.
struct Question
{
    const char* key;
    QString FoundSystem::*answer;
};
constexpr std::array kQuestions{
    Question{"~DeviceName", &FoundSystem::name},
    Question{"~SerialNumber", &FoundSystem::serial},
    Question{"~Platform", &FoundSystem::platform},
};

quint32 orderOf(const FoundSystem& device)
{
    return QHostAddress(device.address).toIPv4Address();
}

} // namespace

/// One address that is tried.
class DeviceScan::Knock final : public QObject
{
public:
    Knock(DeviceScan& owner, const QHostAddress& who) : m_owner(owner), m_reader(kMaxAnswer)
    {
        device.address = who.toString();
        m_socket.setReadBufferSize(2 * kMaxAnswer);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, &Knock::end);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Knock::end);
        connect(&m_socket, &QTcpSocket::connected, this, [this] { send(Command::Connect); });
        connect(&m_socket, &QTcpSocket::readyRead, this, &Knock::read);
        m_patience.start(owner.m_patience);
        m_socket.connectToHost(who, owner.m_port);
    }
    FoundSystem device;
    bool isDevice = false; ///< it speaks the protocol

private:
    void send(Command command, const QByteArray& data = {})
    {
        m_socket.write(encodeForStream({command, m_session, m_sent++, data}));
    }
    void read()
    {
        m_reader.append(m_socket.readAll());
        while (!m_hasEnded) {
            const Result<std::optional<QByteArray>> bytes = m_reader.next();
            if (bytes && !*bytes)
                return;
            const auto packet = bytes ? decode(**bytes, Checksum::Required) : Result<Packet>(failure(bytes.error()));
            if (!packet)
                end();
            else if (isDevice)
                hear(*packet);
            else
                greeted(*packet);
        }
    }
    void greeted(const Packet& packet)
    {
        device.wantsKey = packet.command == Command::Unauthorized;
        isDevice = device.wantsKey || packet.command == Command::Ok;
        if (packet.command != Command::Ok)
            return end();
        m_session = packet.session;
        m_patience.start();
        ask();
    }
    void hear(const Packet& packet)
    {
        if (packet.reply + 1 != m_sent)
            return; // not to what was asked
        const Question& question = kQuestions.at(m_question);
        if (packet.command == Command::Ok)
            device.*question.answer = singleLine(optionValue(question.key, packet.data).value_or(QString()), kMaxShown);
        ++m_question;
        ask();
    }
    void ask()
    {
        if (m_question == kQuestions.size())
            return end();
        const QByteArray key(kQuestions.at(m_question).key);
        send(Command::ReadOption, key + QByteArray(1, '\0'));
    }
    void end()
    {
        if (std::exchange(m_hasEnded, true))
            return;
        if (isDevice && !device.wantsKey && m_socket.state() == QAbstractSocket::ConnectedState) {
            send(Command::Exit);
            m_socket.flush();
        }
        m_socket.disconnectFromHost();
        QTimer::singleShot(0, &m_owner, [this] { m_owner.answered(*this); });
    }

    DeviceScan& m_owner;
    StreamReader m_reader;
    QTcpSocket m_socket;
    QTimer m_patience;
    quint16 m_session = 0;
    quint16 m_sent = 0;
    std::size_t m_question = 0;
    bool m_hasEnded = false;
};

DeviceScan::DeviceScan(std::vector<QHostAddress> addresses, quint16 port, Report report, Milliseconds patience)
    : m_addresses(std::move(addresses)), m_port(port), m_report(std::move(report)), m_patience(patience)
{
    m_search.total = static_cast<int>(m_addresses.size());
}

DeviceScan::~DeviceScan() = default;

void DeviceScan::start()
{
    while (m_next < m_addresses.size() && m_knocks.size() < kAtATime)
        knockAtNext();
    QTimer::singleShot(0, this, &DeviceScan::report);
}

void DeviceScan::knockAtNext()
{
    m_knocks.push_back(std::make_unique<Knock>(*this, m_addresses.at(m_next)));
    ++m_next;
}

void DeviceScan::answered(Knock& knock)
{
    ++m_search.asked;
    if (knock.isDevice) {
        knock.device.values = {{QStringLiteral("host"), knock.device.address},
                               {QStringLiteral("port"), QString::number(m_port)}};
        m_search.found.insert(
            std::upper_bound(m_search.found.begin(), m_search.found.end(), knock.device,
                             [](const FoundSystem& a, const FoundSystem& b) { return orderOf(a) < orderOf(b); }),
            knock.device);
    }
    std::erase_if(m_knocks, [&knock](const auto& one) { return one.get() == &knock; });
    if (m_next < m_addresses.size())
        knockAtNext();
    report();
}

void DeviceScan::report()
{
    if (m_search.finished)
        return;
    m_search.finished = m_search.asked == m_search.total;
    m_report(m_search);
}

} // namespace rollcall::zkteco
