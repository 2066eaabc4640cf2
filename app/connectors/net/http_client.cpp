#include "connectors/net/http_client.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace rollcall::net {

namespace {

/// What a fingerprint makes up for: who issued the certificate, and for which name.
bool isAboutIdentity(const QSslError& error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

/// Errors of Qt that only repeat the status of a complete response.
bool isStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

ConnectorFault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ConnectorFault::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ConnectorFault::ConnectionRefused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by the idle timeout
        return ConnectorFault::NoAnswer;
    case QNetworkReply::SslHandshakeFailedError:
        return ConnectorFault::NotSecured;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed before the answer
        return ConnectorFault::HungUp;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ConnectorFault::AnswersSomethingElse;
    default:
        return ConnectorFault::Unreachable;
    }
}

QString sentenceFor(ConnectorFault fault, const QString& detail)
{
    switch (fault) {
    case ConnectorFault::NameNotFound:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server name could not be resolved"));
    case ConnectorFault::ConnectionRefused:
        return sentence(QT_TRANSLATE_NOOP("Connector", "No program answers on the server's port"));
    case ConnectorFault::NoAnswer:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server did not respond in time"));
    case ConnectorFault::NotSecured:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server does not encrypt on this port"));
    case ConnectorFault::HungUp:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server closed the connection before answering"));
    case ConnectorFault::AnswersSomethingElse:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The answer is not from a web server"));
    default:
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server is unreachable: %1"), {detail});
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// A proxy sees what is encrypted as a tunnel only, and is asked for the rest.
QNetworkProxy proxyFor(const QUrl& proxy, const QUrl& target)
{
    constexpr int kUsualPort = 3128;
    if (proxy.isEmpty())
        return QNetworkProxy::NoProxy;
    return {isSecure(target) ? QNetworkProxy::HttpProxy : QNetworkProxy::HttpCachingProxy, proxy.host(),
            static_cast<quint16>(proxy.port(kUsualPort)), proxy.userName(QUrl::FullyDecoded),
            proxy.password(QUrl::FullyDecoded)};
}

} // namespace

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    const auto portOf = [](const QUrl& url) { return url.port(isSecure(url) ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

QByteArray HttpResponse::header(const QByteArray& name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

namespace {

/// A body that can be read once. Qt sends a request that was not answered again, up to twice, where it can rewind the
/// body; the server may have taken it the first time.
class BodyOnce final : public QIODevice
{
public:
    explicit BodyOnce(QByteArray bytes) : m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char* data, qint64 room) override
    {
        const qint64 size = std::min(room, m_bytes.size() - m_at);
        if (size == 0)
            return -1; // read to its end
        std::copy_n(m_bytes.constData() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace

struct HttpClient::Exchange
{
    HttpRequest request;
    Done done;
    QByteArray body;
    std::optional<HttpFailure> distrust; ///< what was wrong with the certificate
    int redirects = 0;
    QTimer total; ///< over all redirects
    QNetworkReply* reply = nullptr;
};

HttpClient::HttpClient(HttpConfig config) : m_config(std::move(config)), m_pace(this)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &HttpClient::startNext);
}

HttpClient::~HttpClient()
{
    abortAll();
}

void HttpClient::send(const HttpRequest& request, Done done)
{
    auto exchange = std::make_unique<Exchange>();
    exchange->request = request;
    if (exchange->request.maxResponseBytes <= 0)
        exchange->request.maxResponseBytes = m_config.maxResponseBytes;
    exchange->done = std::move(done);
    exchange->total.setSingleShot(true);
    m_waiting.push_back(std::move(exchange));
    startNext();
}

void HttpClient::startNext()
{
    while (!m_waiting.empty() && !m_pace.isActive()) {
        std::unique_ptr<Exchange> exchange = std::move(m_waiting.front());
        m_waiting.pop_front();
        exchange->total.start(m_config.total);
        connect(&exchange->total, &QTimer::timeout, this, [this, waiting = exchange.get()] {
            fail(waiting->reply, {ConnectorFault::NoAnswer, sentenceFor(ConnectorFault::NoAnswer, {}), {}});
        });
        start(std::move(exchange));
        if (m_config.pace > Milliseconds{0})
            m_pace.start(m_config.pace);
    }
}

void HttpClient::start(std::unique_ptr<Exchange> exchange)
{
    const HttpRequest& request = exchange->request;
    QNetworkRequest outgoing(request.url);
    outgoing.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // CVE-2023-51714
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    outgoing.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    outgoing.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        outgoing.setAttribute(attribute, QNetworkRequest::Manual);
    outgoing.setTransferTimeout(static_cast<int>(m_config.idle.count()));
    outgoing.setSslConfiguration(clientConfiguration(m_config.trust));
    outgoing.setRawHeader("User-Agent", "Rollcall/" ROLLCALL_VERSION);
    outgoing.setRawHeader("Accept-Encoding", "identity"); // a body that unpacks itself could outgrow every bound
    for (const auto& [name, value] : request.headers)
        outgoing.setRawHeader(name, value);
    m_network.setProxy(proxyFor(m_config.proxy, request.url));

    // Qt waits for the body of an answer to a HEAD that it does not know as one.
    QNetworkReply* reply = nullptr;
    if (request.method == "HEAD") { // as any other method, Qt would wait for a body
        reply = m_network.head(outgoing);
    } else if (request.body.isEmpty()) {
        reply = m_network.sendCustomRequest(outgoing, request.method);
    } else {
        outgoing.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        outgoing.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto body = std::make_unique<BodyOnce>(request.body);
        reply = m_network.sendCustomRequest(outgoing, request.method, body.get());
        body.release()->setParent(reply);
    }
    reply->setReadBufferSize(request.maxResponseBytes + 1);
    exchange->reply = reply;
    exchange->body.clear();
    m_exchanges.emplace(reply, std::move(exchange));
    connect(reply, &QNetworkReply::socketStartedConnecting, this,
            [this, reply] { reached(reply, ConnectorStage::NameFound); });
    // Without encryption Qt 6.4 says nothing between the look-up of the name and the head of the answer.
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] { reached(reply, ConnectorStage::Connected); });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(reply); });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this, reply](const QList<QSslError>& errors) { distrusted(reply, errors); });
    connect(reply, &QNetworkReply::encrypted, this, [this, reply] { encrypted(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}

bool HttpClient::follow(QNetworkReply* reply, int status)
{
    const auto it = m_exchanges.find(reply);
    Exchange& exchange = *it->second;
    HttpRequest& request = exchange.request;
    if (!isRedirect(status) || (request.method != "GET" && request.method != "HEAD") ||
        exchange.redirects >= kMaxRedirects)
        return false;
    const QByteArray location = reply->rawHeader("Location");
    const QUrl next = request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (location.isEmpty() || !next.isValid() || !isSameOrigin(next, request.url))
        return false;
    ++exchange.redirects;
    request.url = next;
    std::unique_ptr<Exchange> moved = std::move(it->second);
    m_exchanges.erase(it);
    release(reply);
    start(std::move(moved));
    return true;
}

void HttpClient::reached(QNetworkReply* reply, ConnectorStage stage)
{
    if (const auto it = m_exchanges.find(reply); it != m_exchanges.end() && it->second->request.reached)
        it->second->request.reached(stage);
}

void HttpClient::read(QNetworkReply* reply)
{
    const auto it = m_exchanges.find(reply);
    if (it == m_exchanges.end())
        return;
    it->second->body += reply->readAll();
    const qint64 limit = it->second->request.maxResponseBytes;
    if (it->second->body.size() > limit)
        fail(reply, {ConnectorFault::AnswersSomethingElse,
                     sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer is longer than %1 KiB"),
                              {QString::number(limit / 1024)}),
                     {}});
}

void HttpClient::distrusted(QNetworkReply* reply, const QList<QSslError>& errors)
{
    const auto it = m_exchanges.find(reply);
    if (it == m_exchanges.end())
        return;
    reached(reply, ConnectorStage::Connected);
    const QSslCertificate certificate = reply->sslConfiguration().peerCertificate();
    if (!m_config.trust.fingerprint.isEmpty() && m_config.trust.isPinned(certificate) &&
        std::all_of(errors.begin(), errors.end(), isAboutIdentity)) {
        reply->ignoreSslErrors(errors);
        return;
    }
    const QString why = errors.isEmpty() ? QString() : errors.front().errorString();
    it->second->distrust = HttpFailure{
        net::faultOf(errors),
        sentence(QT_TRANSLATE_NOOP("Connector", "The server's certificate is not trusted: %1"), {why}), why};
}

void HttpClient::encrypted(QNetworkReply* reply)
{
    reached(reply, ConnectorStage::Connected);
    if (m_config.trust.fingerprint.isEmpty() || m_config.trust.isPinned(reply->sslConfiguration().peerCertificate())) {
        reached(reply, ConnectorStage::Secured);
        return;
    }
    fail(reply, {ConnectorFault::FingerprintDiffers,
                 sentence(QT_TRANSLATE_NOOP("Connector",
                                            "The server's certificate is not the one whose fingerprint is configured")),
                 {}});
}

void HttpClient::finished(QNetworkReply* reply)
{
    read(reply);
    const auto it = m_exchanges.find(reply);
    if (it == m_exchanges.end())
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (it->second->distrust) {
        fail(reply, *it->second->distrust);
    } else if (status > 0 && isStatus(reply->error())) {
        if (follow(reply, status))
            return;
        HttpResponse response{status, std::move(it->second->body), {}, it->second->request.url};
        for (const auto& [name, value] : reply->rawHeaderPairs())
            response.headers.emplace_back(name, value);
        end(reply, response);
    } else {
        const ConnectorFault fault = faultOf(reply->error());
        fail(reply, {fault, sentenceFor(fault, reply->errorString()), {}});
    }
}

void HttpClient::fail(QNetworkReply* reply, HttpFailure failure)
{
    end(reply, tl::unexpected<HttpFailure>(std::move(failure)));
}

void HttpClient::end(QNetworkReply* reply, const HttpOutcome& outcome)
{
    const auto it = m_exchanges.find(reply);
    if (it == m_exchanges.end())
        return;
    const Done done = std::move(it->second->done);
    m_exchanges.erase(it);
    release(reply);
    done(outcome); // nothing after this: it may destroy the client
}

void HttpClient::release(QNetworkReply* reply)
{
    QObject::disconnect(reply, nullptr, this, nullptr);
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
}

void HttpClient::abortAll()
{
    m_pace.stop();
    m_waiting.clear();
    for (auto& [reply, exchange] : std::exchange(m_exchanges, {}))
        release(reply);
}

} // namespace rollcall::net
