#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "receiver/store.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QWebSocketServer>

#include <functional>
#include <map>
#include <memory>

namespace rollcall::receiver {

class Peer;

struct Limits
{
    int connections = 64;                ///< a site has a few kiosks; anything more is not a kiosk
    quint64 messageBytes = 8 << 20;      ///< an enrollment photo in base64
    qint64 unsentBytes = 1 << 20;        ///< a peer that asks and never reads is dropped
    Milliseconds authentication{10'000}; ///< from connecting to the right credentials
    Milliseconds ping{60'000};
    Milliseconds silence{180'000}; ///< without text or pong; half-open connections would fill the limit
    Milliseconds wrongCredentials{
        500}; ///< the first refusal waits so long, each further one of the same address twice as long,
    Milliseconds wrongCredentialsCap{8'000}; ///< up to this
};

struct Options
{
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 8765; ///< 0: chosen by the system
    QString serialNumber;
    Secret secret;
    QString database;
    Limits limits;
};

/// What happened, for printing.
struct Event
{
    enum class Kind {
        Connected,
        LoggedIn,
        LoginRefused,
        Disconnected,
        Punch,
        PersonEnrolled,
        PersonUpdated,
        PersonDeleted,
        StoreFailed
    };
    Kind kind = Kind::Connected;
    QString peer; ///< address and port
    QString serialNumber;
    ReceivedPunch punch; ///< Punch
    bool isNew = false;  ///< Punch: not a repeat
    QString person;      ///< PersonEnrolled, -Updated, -Deleted
    QString detail;      ///< StoreFailed: why
};

/// A server of the PiHR dialect. One thread.
class Receiver : public QObject
{
    Q_OBJECT
public:
    using Observer = std::function<void(const Event&)>;
    Receiver(Options options, const Clock& clock, Observer observer = {});
    ~Receiver() override;

    /// Opens the database and the port.
    [[nodiscard]] Status start();
    /// Says goodbye to the peers and closes the port. What was acknowledged is on disk already.
    void stop();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }

private:
    friend class Peer;
    void acceptPeers();
    void forget(Peer* peer);
    void report(const Event& event) const;
    [[nodiscard]] bool isRightLogin(const Login& login) const;
    /// How long to wait before telling `address` that its credentials are wrong.
    [[nodiscard]] Milliseconds penalty(const QString& address);

    const Options m_options;
    const Clock& m_clock;
    const Observer m_observer;
    Store m_store;
    QWebSocketServer m_server;
    std::map<Peer*, std::unique_ptr<Peer>> m_peers;
    std::map<QString, int> m_failures; ///< wrong logins by address since the last right one
};

} // namespace rollcall::receiver
