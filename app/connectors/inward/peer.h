#pragma once

#include "attendance/audit_event.h"
#include "connectors/inward/session.h"
#include "connectors/net/served_socket.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QWebSocket;

namespace rollcall::inward {

class Peer;

/// What a peer needs of its server.
struct PeerPorts
{
    const Clock& clock;
    SitePort& site;
    std::function<void(Peer&, quint64 ticket, std::vector<PunchDraft>)> collect;
    /// A login, for the audit trail.
    std::function<void(AuditKind, const QString& address, const QString& outcome)> audited;
    /// The connection is over; called once, from the event loop, so that the peer may be destroyed in it.
    std::function<void(Peer&)> ended;
};

/// One connection: socket, session and timer tied together.
class Peer final : public QObject
{
    Q_OBJECT
public:
    /// `config`, `gate` and what `ports` refers to must outlive the peer. `number` is never used again.
    Peer(quint64 number, std::unique_ptr<QWebSocket> socket, const SessionConfig& config, Gatekeeper& gate,
         QString address, PeerPorts ports);
    ~Peer() override;

    [[nodiscard]] quint64 number() const noexcept { return m_number; }
    [[nodiscard]] const QString& address() const noexcept { return m_address; }
    void committed(quint64 ticket);
    /// A goodbye, so far as it fits into the socket now.
    void sayGoodbye();

private:
    void perform(const Outputs& outputs);
    void perform(const SendText& output);
    void perform(const SendPing& output);
    void perform(const CloseWith& output);
    void perform(const Abort& output);
    void perform(const Welcomed& output);
    void perform(const LoginRefused& output);
    void perform(const NotTaken& output);
    void perform(const FindPerson& output);
    void perform(const ChangePerson& output);
    void perform(const RemovePerson& output);
    void perform(const Collect& output);
    void end();

    const quint64 m_number;
    const QString m_address;
    const PeerPorts m_ports;
    net::ServedSocket m_socket;
    Session m_session;
    QTimer m_timer;
};

} // namespace rollcall::inward
