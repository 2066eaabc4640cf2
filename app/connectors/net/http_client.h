#pragma once

#include "base/clock.h"
#include "base/connector_test.h"
#include "connectors/net/tls.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <tl/expected.hpp>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

class QNetworkReply;

namespace rollcall::net {

struct HttpConfig
{
    TlsTrust trust;
    Milliseconds total{20'000};        ///< for one exchange, from the look-up of the name to the last byte
    Milliseconds idle{10'000};         ///< without a byte in either direction
    qint64 maxResponseBytes = 1 << 16; ///< of a body; a longer one is refused unread
    Milliseconds pace{0};              ///< between the starts of two requests, where a server counts them
    QUrl proxy = {};                   ///< http://[user:password@]host:port; empty: none
};

/// Redirects in a row that a GET or HEAD follows, to the same scheme, host and port.
inline constexpr int kMaxRedirects = 5;

struct HttpRequest
{
    QUrl url;
    QByteArray body = {};
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray method = "POST";
    /// NameFound, Connected and Secured as they come, and perhaps again, for a test of the connection; may be empty. It
    /// must not end the client.
    std::function<void(ConnectorStage)> reached = {};
    qint64 maxResponseBytes = 0; ///< > 0: instead of the client's
};

struct HttpResponse
{
    int status = 0;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QUrl url = {}; ///< whose answer it is, after redirects

    [[nodiscard]] bool isSuccess() const noexcept { return status >= 200 && status < 300; }
    /// Empty when there is none. Names compare without regard to case.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// Scheme, host and port are the same: what is secret for one is so for the other.
[[nodiscard]] bool isSameOrigin(const QUrl& one, const QUrl& other);

/// There was no complete answer.
struct HttpFailure
{
    ConnectorFault fault = ConnectorFault::NoAnswer;
    QString sentence; ///< translatable
    QString detail;   ///< what TLS has to say, for a fault that has no name of its own
};
using HttpOutcome = tl::expected<HttpResponse, HttpFailure>;

/// Requests to the servers of one connector. Every answer of a server is a response, whatever its status; so is a
/// redirect that is not followed. Cookies are not used, HTTP/2 is not spoken. Lives in one thread.
///
/// A request with a body is sent once: a connection that is closed before the answer is a failure. Without a body Qt
/// may send it again.
///
/// A server with the configured fingerprint is believed although its certificate comes from an unknown authority or
/// names another host, and no other server is; nothing is sent before that is known.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const HttpOutcome&)>;

    explicit HttpClient(HttpConfig config);
    ~HttpClient() override;

    /// `done` is called exactly once and later, unless `abortAll` or the client's end comes first.
    void send(const HttpRequest& request, Done done);
    /// Ends every exchange without a word.
    void abortAll();
    /// Those that wait for their turn count.
    [[nodiscard]] std::size_t inFlight() const noexcept { return m_exchanges.size() + m_waiting.size(); }

private:
    struct Exchange;

    void startNext();
    void start(std::unique_ptr<Exchange> exchange);
    /// Whether it goes on elsewhere.
    [[nodiscard]] bool follow(QNetworkReply* reply, int status);
    void reached(QNetworkReply* reply, ConnectorStage stage);
    void read(QNetworkReply* reply);
    void distrusted(QNetworkReply* reply, const QList<QSslError>& errors);
    void encrypted(QNetworkReply* reply);
    void finished(QNetworkReply* reply);
    void fail(QNetworkReply* reply, HttpFailure failure);
    void end(QNetworkReply* reply, const HttpOutcome& outcome);
    void release(QNetworkReply* reply);

    const HttpConfig m_config;
    QNetworkAccessManager m_network;
    std::map<QNetworkReply*, std::unique_ptr<Exchange>> m_exchanges;
    std::deque<std::unique_ptr<Exchange>> m_waiting; ///< for the pace
    QTimer m_pace;
};

} // namespace rollcall::net
