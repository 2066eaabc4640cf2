#pragma once

#include "base/clock.h"
#include "base/gatekeeper.h"
#include "base/secret.h"
#include "connectors/net/web_socket_door.h"
#include "receiver/forwarder.h"
#include "receiver/punch_store.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QWebSocket;

namespace rollcall::receiver {

class Peer;

struct Limits
{
    int connections = 64;                ///< a site has a few kiosks; anything more is not a kiosk
    int connectionsPerAddress = 16;      ///< kiosks behind one router share its address
    quint64 loginBytes = 64 << 10;       ///< of a message before the login: bounds what strangers can make it hold
    quint64 messageBytes = 8 << 20;      ///< an enrollment photo in base64
    qint64 unsentBytes = 1 << 20;        ///< a peer that asks and never reads is dropped
    Milliseconds authentication{10'000}; ///< from connecting to the right credentials
    Milliseconds ping{60'000};
    Milliseconds silence{180'000}; ///< without text or pong; half-open connections would fill the limit
    /// The first refusal waits so long, each further one of the same address twice as long, up to the cap.
    Milliseconds wrongCredentials{500};
    Milliseconds wrongCredentialsCap{8'000};
    Milliseconds erase{60'000}; ///< until what was removed is erased from the file, when another program reads it
};

struct Options
{
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 8765; ///< 0: chosen by the system
    QString serialNumber;
    Secret secret;
    QString database; ///< a file; not used with `store`
    std::optional<net::PgConfig> store;
    std::optional<ForwardOptions> forward; ///< from `store`
    /// A removal takes the person's punches too; otherwise they stay under the identifier, without the name.
    bool erasePunches = false;
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
        StoreFailed,
        Forwarded,
        Parked,
        ForwardFailed,
    };
    Kind kind = Kind::Connected;
    QString peer; ///< address and port
    QString serialNumber;
    ReceivedPunch punch; ///< Punch
    bool isNew = false;  ///< Punch: not a repeat
    QString person;      ///< PersonEnrolled, -Updated, -Deleted, Forwarded, Parked
    QString detail;      ///< StoreFailed, Parked, ForwardFailed: why
};

/// A server of the PiHR dialect. One thread.
class Receiver : public QObject
{
    Q_OBJECT
public:
    using Observer = std::function<void(const Event&)>;
    /// `clock` must outlive the receiver.
    Receiver(Options options, const Clock& clock, Observer observer = {});
    ~Receiver() override;

    /// Opens the database and the port.
    [[nodiscard]] Status start();
    /// Says goodbye to the peers and closes the port. What was acknowledged is on disk already.
    void stop();
    [[nodiscard]] quint16 port() const { return m_door.port(); }
    [[nodiscard]] QUrl url() const;

private:
    friend class Peer;
    void welcome(std::unique_ptr<QWebSocket> socket, const QString& address);
    void forget(Peer* peer);
    void report(const Event& event) const;
    void reportForward(Event::Kind kind, const QString& person, const QString& detail = {}) const;
    [[nodiscard]] bool isRightLogin(const Login& login) const;

    const Options m_options;
    const Clock& m_clock;
    const Observer m_observer;
    const std::unique_ptr<PunchStore> m_store;
    std::unique_ptr<Forwarder> m_forwarder;
    QTimer m_erase;
    Gatekeeper m_gate;
    net::WebSocketDoor m_door;
    std::map<Peer*, std::unique_ptr<Peer>> m_peers;
};

} // namespace rollcall::receiver
