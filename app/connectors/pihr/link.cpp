#include "connectors/pihr/link.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QWebSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall::pihr {

namespace {

constexpr quint64 kMaxIncomingBytes = kMaxIncomingCharacters;

/// The first of the kinds below that is among the errors: who is not trusted at all is not believed in the rest either.
ConnectorFault faultOf(const QList<QSslError>& errors)
{
    static const std::array kinds{
        std::pair(ConnectorFault::CertificateUnknown,
                  QList<QSslError::SslError>{
                      QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
                      QSslError::UnableToGetIssuerCertificate, QSslError::UnableToGetLocalIssuerCertificate,
                      QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted}),
        std::pair(ConnectorFault::CertificateExpired, QList<QSslError::SslError>{QSslError::CertificateExpired}),
        std::pair(ConnectorFault::CertificateNotYetValid,
                  QList<QSslError::SslError>{QSslError::CertificateNotYetValid}),
        std::pair(ConnectorFault::CertificateWrongName, QList<QSslError::SslError>{QSslError::HostNameMismatch})};
    for (const auto& [fault, words] : kinds) {
        if (std::any_of(errors.begin(), errors.end(),
                        [&words = words](const QSslError& error) { return words.contains(error.error()); }))
            return fault;
    }
    return ConnectorFault::CertificateInvalid;
}

/// Of a server that answered the upgrade with something else. QWebSocket (6.4) keeps only its sentence about it, which
/// names the status unless it is 400.
int httpStatusIn(const QString& sentence)
{
    constexpr int kBadRequest = 400;
    if (sentence.contains(QLatin1String("Unknown error condition")) ||
        sentence.contains(QLatin1String("requests a version")))
        return kBadRequest;
    static const QRegularExpression status(QStringLiteral("status code:? *([1-5][0-9][0-9])"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = status.match(sentence);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace

Link::Link(const Settings& settings, Listener listener)
    : m_settings(settings), m_listener(std::move(listener)), m_handshakeTimer(this)
{
    m_handshakeTimer.setSingleShot(true);
    connect(&m_handshakeTimer, &QTimer::timeout, this, [this] {
        lose({ConnectorFault::NoAnswer, tr("The server does not finish the handshake"), 0, {}});
    });
}

Link::~Link()
{
    drop();
}

void Link::open()
{
    drop();
    m_connected = m_secured = m_upgraded = false;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(kMaxIncomingBytes);
    m_socket->setMaxAllowedIncomingMessageSize(kMaxIncomingBytes);
    // A kiosk talks to its server on the local network; a desktop's proxy settings have no say in it.
    m_socket->setProxy(QNetworkProxy::NoProxy);
    if (m_settings.url.scheme() == QLatin1String("wss")) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!m_settings.authorities.isEmpty())
            tls.setCaCertificates(m_settings.authorities);
        m_socket->setSslConfiguration(tls);
    }
    connect(m_socket.get(), &QWebSocket::connected, this, &Link::upgraded);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Link::hungUp);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &Link::failed);
    // Not ignored, only named: Qt then ends the handshake.
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &Link::distrusted);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { m_listener.text(text); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64, const QByteArray&) { m_listener.pong(); });
    m_handshakeTimer.start(m_settings.handshake);
    m_socket->open(m_settings.url);
    watchStages();
}

/// QWebSocket reports nothing between `open` and the end of the upgrade; its own socket does.
void Link::watchStages()
{
    const auto* inner = m_socket ? m_socket->findChild<QAbstractSocket*>() : nullptr;
    if (inner == nullptr)
        return;
    const auto reached = [this](ConnectorStage stage) {
        if (m_listener.reached)
            m_listener.reached(stage);
    };
    connect(inner, &QAbstractSocket::hostFound, this, [reached] { reached(ConnectorStage::NameFound); });
    connect(inner, &QAbstractSocket::connected, this, [this, reached] {
        m_connected = true;
        reached(ConnectorStage::Connected);
    });
    if (const auto* secure = qobject_cast<const QSslSocket*>(inner)) {
        connect(secure, &QSslSocket::encrypted, this, [this, reached] {
            m_secured = true;
            reached(ConnectorStage::Secured);
        });
    }
}

void Link::upgraded()
{
    m_handshakeTimer.stop();
    m_upgraded = true;
    if (!m_settings.fingerprint.isEmpty() &&
        m_socket->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256) != m_settings.fingerprint) {
        // Before the registration: the secret must only reach the right server.
        lose({ConnectorFault::FingerprintDiffers,
              tr("The server's certificate is not the one whose fingerprint is configured"),
              0,
              {}});
        return;
    }
    m_listener.opened();
}

void Link::hungUp()
{
    if (!m_socket)
        return;
    // Comes before the error that is its cause.
    if (!m_upgraded && m_socket->error() != QAbstractSocket::UnknownSocketError) {
        failed(m_socket->error());
        return;
    }
    const QString reason = m_socket->closeReason();
    lose({ConnectorFault::HungUp,
          reason.isEmpty() ? tr("The server closed the connection")
                           : tr("The server closed the connection: %1").arg(reason),
          0,
          {}});
}

void Link::failed(QAbstractSocket::SocketError error)
{
    LinkLoss loss;
    loss.sentence = m_socket ? m_socket->errorString() : QString();
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        loss.fault = ConnectorFault::NameNotFound;
        break;
    case QAbstractSocket::ConnectionRefusedError:
        // Also QWebSocket's word for an upgrade that was refused.
        loss.fault = ConnectorFault::ConnectionRefused;
        if (m_connected) {
            loss.httpStatus = httpStatusIn(loss.sentence);
            loss.fault = loss.httpStatus > 0 ? ConnectorFault::NotWebSocket : ConnectorFault::AnswersSomethingElse;
        }
        break;
    case QAbstractSocket::NetworkError:
        loss.fault = ConnectorFault::Unreachable;
        break;
    case QAbstractSocket::SocketTimeoutError:
        loss.fault = ConnectorFault::NoAnswer;
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        loss.fault = ConnectorFault::NotSecured;
        break;
    default:
        loss.fault = m_connected ? ConnectorFault::HungUp : ConnectorFault::Unreachable;
        break;
    }
    if (m_settings.url.scheme() == QLatin1String("wss") && m_connected && !m_secured)
        loss.fault = ConnectorFault::NotSecured;
    lose(std::move(loss));
}

void Link::distrusted(const QList<QSslError>& errors)
{
    const QString why = errors.isEmpty() ? QString() : errors.front().errorString();
    lose({faultOf(errors), tr("The server's certificate is not trusted: %1").arg(why), 0, why});
}

void Link::lose(const LinkLoss& loss)
{
    if (!m_socket)
        return;
    drop();
    m_listener.lost(loss);
}

void Link::send(const QString& text)
{
    if (m_socket)
        m_socket->sendTextMessage(text);
}

void Link::ping()
{
    if (m_socket)
        m_socket->ping();
}

void Link::leave()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->disconnect(this);
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        m_socket->flush();
    }
    drop();
}

void Link::drop()
{
    m_handshakeTimer.stop();
    if (!m_socket)
        return;
    // The socket may be the one that is calling us.
    QWebSocket* socket = m_socket.release();
    for (QAbstractSocket* inner : socket->findChildren<QAbstractSocket*>())
        inner->disconnect(this);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace rollcall::pihr
