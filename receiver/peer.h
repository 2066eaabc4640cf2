#pragma once

#include "connectors/net/served_socket.h"
#include "receiver/receiver.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

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
    void stored(const PunchLog& log, const std::vector<Taken>& taken);
    void change(const PersonChange& change);
    /// Calls the store; an error has the words for the client.
    void enroll(const PersonChange& change, const PunchStore::Reply<void>& done);
    void update(const PersonChange& change, const PunchStore::Reply<void>& done);
    void remove(const PersonChange& change, const PunchStore::Reply<void>& done);
    /// The reply of a call that says whether there is such a person; `otherwise`: the words for an error.
    [[nodiscard]] PunchStore::Reply<bool> existing(const PunchStore::Reply<void>& done, const QString& otherwise);
    /// The same, as long as this connection lasts.
    template <class T> [[nodiscard]] PunchStore::Reply<T> whileHere(std::function<void(const Result<T>&)> then)
    {
        ++m_pending;
        return [peer = QPointer<Peer>(this), then = std::move(then)](const Result<T>& result) {
            if (!peer)
                return;
            --peer->m_pending;
            then(result);
        };
    }
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
    int m_pending = 0; ///< requests that the store has not answered
    qsizetype m_pendingCharacters = 0;
    net::ServedSocket m_socket;
    QTimer m_loginTimer;
    QTimer m_silenceTimer;
    QTimer m_pingTimer;
};

} // namespace rollcall::receiver
