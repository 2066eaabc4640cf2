#pragma once

#include "connectors/net/served_socket.h"
#include "receiver/receiver.h"

#include <QTimer>

class QWebSocket;

namespace rollcall::receiver {

/// One connection: must log in first, is then served, one request after another.
class Peer : public QObject
{
    Q_OBJECT
public:
    /// `address` is the peer's key at the gatekeeper, `name` its address and port for people.
    Peer(Receiver& receiver, std::unique_ptr<QWebSocket> socket, QString address, QString name);
    [[nodiscard]] const QString& address() const noexcept { return m_address; }
    [[nodiscard]] const QString& name() const noexcept { return m_name; }
    void sayGoodbye();

private:
    void textReceived(const QString& text);
    void logIn(const Login& login);
    void serve(const Request& request);
    void store(const PunchLog& log);
    void change(const PersonChange& change);
    [[nodiscard]] QString enroll(const PersonChange& change);
    [[nodiscard]] QString update(const PersonChange& change);
    [[nodiscard]] QString remove(const PersonChange& change);
    void reply(const QString& text);
    void replyAndClose(const QString& text);
    void abort();
    void heard();
    [[nodiscard]] Event makeEvent(Event::Kind kind) const;
    void storeFailed(const Error& error);

    Receiver& m_receiver;
    const QString m_address;
    const QString m_name;
    QString m_serialNumber;
    bool m_loggedIn = false;
    bool m_closing = false;
    net::ServedSocket m_socket;
    QTimer m_loginTimer;
    QTimer m_silenceTimer;
    QTimer m_pingTimer;
};

} // namespace rollcall::receiver
