#pragma once

#include "attendance/audit_event.h"
#include "base/gatekeeper.h"
#include "connectors/zkteco/terminal_session.h"

#include <QTcpServer>
#include <QTimer>
#include <QUdpSocket>

#include <functional>
#include <map>
#include <memory>
#include <tuple>

class QTcpSocket;

namespace rollcall::zkteco {

/// Where clients reach the terminal, over TCP and UDP: their number, their size and their patience are bounded here.
class TerminalSockets final : public QObject
{
    Q_OBJECT
public:
    using Audit = std::function<void(AuditKind, const QString& address, const QString& outcome)>;

    /// All references must outlive this.
    TerminalSockets(const TerminalSettings& settings, const Clock& clock, TerminalData& data, SitePort& site,
                    Audit audit);
    ~TerminalSockets() override;

    /// Busy: another program has the port.
    [[nodiscard]] Status listen();
    void close();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] bool wantsEvents() const;
    /// To every client that has registered for events.
    void tell(const AttendanceRecord& record);

private:
    class StreamClient;
    struct DatagramClient
    {
        std::unique_ptr<TerminalSession> session;
        QHostAddress address;
        quint16 port = 0;
        QString key;
        QByteArray lastRequest; ///< sent again by a client whose reply was lost
        std::vector<QByteArray> lastReplies;
    };

    void welcomeStream();
    void readDatagrams();
    void readDatagram(const QByteArray& bytes, const QHostAddress& address, quint16 port);
    DatagramClient* greetDatagram(const QHostAddress& address, quint16 port);
    void forgetDatagram(quint16 number);
    void forgetStream(StreamClient* client);
    void tidy();
    [[nodiscard]] std::unique_ptr<TerminalSession> makeSession(TerminalSession::Peer peer, const QString& key,
                                                               const QHostAddress& address,
                                                               TerminalSession::Ports ports);
    [[nodiscard]] quint16 freeNumber() const;
    [[nodiscard]] bool isAllowed(const QString& key);

    const TerminalSettings& m_settings;
    const Clock& m_clock;
    TerminalData& m_data;
    SitePort& m_site;
    const Audit m_audit;
    Gatekeeper m_gate;
    QTcpServer m_listener;
    std::unique_ptr<QUdpSocket> m_datagrams;
    std::map<StreamClient*, std::unique_ptr<StreamClient>> m_streams;
    std::map<quint16, DatagramClient> m_clients; ///< by session
    QTimer m_tidy;
};

} // namespace rollcall::zkteco
