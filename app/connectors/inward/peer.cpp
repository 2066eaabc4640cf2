#include "connectors/inward/peer.h"

#include "base/logging.h"
#include "connectors/wire_json.h"

#include <QPointer>
#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace rollcall::inward {

Peer::Peer(quint64 number, std::unique_ptr<QWebSocket> socket, const SessionConfig& config, Gatekeeper& gate,
           QString address, PeerPorts ports)
    : m_number(number), m_address(std::move(address)), m_ports(std::move(ports)),
      m_socket(std::move(socket), {},
               {[this](const QString& text) { perform(m_session.textReceived(text, m_ports.clock.read())); },
                [this] { m_session.heard(m_ports.clock.monotonic()); }, [this] { m_ports.ended(*this); }}),
      m_session(config, gate, m_address, m_ports.clock.monotonic()), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { perform(m_session.tick(m_ports.clock.read())); });
    perform(Outputs{});
}

Peer::~Peer() = default;

void Peer::committed(quint64 ticket)
{
    perform(m_session.committed(ticket, m_ports.clock.read()));
}

void Peer::sayGoodbye()
{
    m_timer.stop();
    m_socket.sayGoodbye();
}

void Peer::perform(const Outputs& outputs)
{
    for (const Output& output : outputs) {
        if (m_socket.hasEnded())
            return;
        std::visit([this](const auto& what) { perform(what); }, output);
    }
    if (m_socket.hasEnded())
        return;
    const auto left = std::chrono::ceil<Milliseconds>(m_session.nextTick() - m_ports.clock.monotonic());
    m_timer.start(std::max(left, Milliseconds{1}));
}

void Peer::perform(const SendText& output)
{
    m_socket.send(output.text);
}

void Peer::perform(const SendPing&)
{
    m_socket.ping();
}

void Peer::perform(const CloseWith& output)
{
    if (!output.why.isEmpty())
        qCInfo(lcConnector).noquote() << m_address << "was sent away:" << output.why;
    m_socket.close(output.code, output.why);
}

void Peer::perform(const Abort& output)
{
    qCInfo(lcConnector).noquote() << m_address << "was cut off:" << output.why;
    end();
}

void Peer::perform(const Welcomed&)
{
    m_socket.allowLargeMessages();
    m_ports.audited(AuditKind::LoginAccepted, m_address, {});
}

void Peer::perform(const LoginRefused& output)
{
    qCWarning(lcConnector).noquote() << m_address << "gave a wrong serial number or secret"
                                     << (output.lockedOut ? "and is locked out for a while" : "");
    m_ports.audited(AuditKind::LoginRefused, m_address, output.lockedOut ? QStringLiteral("locked") : QString());
}

void Peer::perform(const NotTaken& output)
{
    qCWarning(lcConnector).noquote() << "not taken from" << m_address + u':' << output.what;
}

void Peer::perform(const FindPerson& output)
{
    m_ports.site.findPerson(output.id, [self = QPointer<Peer>(this), ticket = output.ticket](const auto& person) {
        if (self)
            self->perform(self->m_session.found(ticket, person, self->m_ports.clock.read()));
    });
}

void Peer::perform(const ChangePerson& output)
{
    m_ports.site.changePerson(
        output.change, [self = QPointer<Peer>(this), ticket = output.ticket](const Result<Person>& person) {
            const Status status = person.map([](const Person&) {});
            if (self)
                self->perform(self->m_session.changed(ticket, status, self->m_ports.clock.read()));
        });
}

void Peer::perform(const RemovePerson& output)
{
    m_ports.site.removePerson({output.id}, [self = QPointer<Peer>(this), ticket = output.ticket](const Status& status) {
        if (self)
            self->perform(self->m_session.removed(ticket, status, self->m_ports.clock.read()));
    });
}

void Peer::perform(const Collect& output)
{
    m_ports.collect(*this, output.ticket, output.punches);
}

void Peer::end()
{
    m_timer.stop();
    m_socket.end();
}

} // namespace rollcall::inward
