#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/gatekeeper.h"
#include "base/secret.h"
#include "base/worker_thread.h"
#include "http/authenticator.h"
#include "http/limits.h"
#include "http/route.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace rollcall::http {

struct TlsIdentity
{
    QByteArray certificates; ///< PEM: the server's own first, then those that lead to its authority
    Secret key;              ///< PEM, without a password
};

struct Config
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8000; ///< 0: any that is free
    std::optional<TlsIdentity> tls = std::nullopt;
    Limits limits = {};
    /// Penalties and lock-outs; its numbers of connections are replaced by those of `limits`.
    GateLimits gate = {};
    QString title = QStringLiteral("Rollcall"); ///< of the OpenAPI document
    QString docsDirectory = {};                 ///< where models/fetch --docs put Swagger UI; empty: not there
};

class Engine;

/// The kiosk's HTTP server, in a thread of its own. Handlers run in that thread and must not block; their replies may
/// come from any thread. Adds /openapi.json, /docs and /redoc to the routes.
class Server
{
public:
    Server(Config config, std::vector<Route> routes, Authenticator& authenticator, const Clock& clock);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// AlreadyExists when the port is taken, PermissionDenied, InvalidArgument for a certificate and key that do not
    /// fit. May be called again after `stop`.
    [[nodiscard]] Status start();
    /// Answers what is in flight, with 503 where there is no reply yet, for at most `Limits::farewell`. Not from a
    /// handler.
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_worker != nullptr; }
    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    [[nodiscard]] QString url() const;
    /// SHA-256 of the certificate in DER, as browsers show it: "AB:CD:..."; empty without TLS.
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }
    [[nodiscard]] std::chrono::nanoseconds sinceLastBeat() const;

private:
    const Config m_config;
    const std::vector<Route> m_routes;
    Authenticator& m_authenticator;
    const Clock& m_clock;
    std::unique_ptr<WorkerThread> m_worker;
    quint16 m_port = 0;
    const QString m_fingerprint;
};

} // namespace rollcall::http
