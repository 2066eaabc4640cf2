#include "connectors/net/web_socket_link.h"

#include "connectors/sentence.h"
#include "connectors/wire_json.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QPointer>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QWebSocket>

#include <utility>

namespace rollcall::net {

namespace {

/// Read ahead of a connection that is paused.
constexpr qint64 kPausedBufferBytes = qint64{64} * 1024;

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

WebSocketLink::WebSocketLink(WebSocketConfig config, Listener listener)
    : m_config(std::move(config)), m_listener(std::move(listener)), m_handshakeTimer(this)
{
    m_handshakeTimer.setSingleShot(true);
    connect(&m_handshakeTimer, &QTimer::timeout, this, [this] {
        lose({ConnectorFault::NoAnswer,
              sentence(QT_TRANSLATE_NOOP("Connector", "The server did not complete the handshake")),
              0,
              {}});
    });
}

WebSocketLink::~WebSocketLink()
{
    drop();
}

void WebSocketLink::open()
{
    drop();
    m_connected = m_secured = m_upgraded = false;
    m_reading = true;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(m_config.maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(m_config.maxMessageBytes);
    // A kiosk talks to its server on the local network; a desktop's proxy settings have no say in it.
    m_socket->setProxy(QNetworkProxy::NoProxy);
    if (isSecure(m_config.url))
        m_socket->setSslConfiguration(clientConfiguration(m_config.trust));
    connect(m_socket.get(), &QWebSocket::connected, this, &WebSocketLink::upgraded);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketLink::hungUp);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &WebSocketLink::failed);
    // Not ignored, only named: Qt then ends the handshake.
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &WebSocketLink::distrusted);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { m_listener.text(text); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray& bytes) { m_listener.text(textOfBinary(bytes)); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64, const QByteArray&) { m_listener.pong(); });
    m_handshakeTimer.start(m_config.handshake);
    m_socket->open(m_config.url);
    watchStages();
}

/// QWebSocket reports nothing between `open` and the end of the upgrade; its own socket does.
void WebSocketLink::watchStages()
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

void WebSocketLink::upgraded()
{
    m_handshakeTimer.stop();
    m_upgraded = true;
    if (!m_config.trust.fingerprint.isEmpty() &&
        !m_config.trust.isPinned(m_socket->sslConfiguration().peerCertificate())) {
        // Before the registration: the secret must only reach the right server.
        lose({ConnectorFault::FingerprintDiffers,
              sentence(QT_TRANSLATE_NOOP("Connector",
                                         "The server's certificate is not the one whose fingerprint is configured")),
              0,
              {}});
        return;
    }
    m_listener.opened();
}

void WebSocketLink::hungUp()
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
          reason.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Connector", "The server closed the connection"))
                           : sentence(QT_TRANSLATE_NOOP("Connector", "The server closed the connection: %1"), {reason}),
          0,
          {}});
}

void WebSocketLink::failed(QAbstractSocket::SocketError error)
{
    ConnectionLoss loss;
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
    if (isSecure(m_config.url) && m_connected && !m_secured)
        loss.fault = ConnectorFault::NotSecured;
    lose(std::move(loss));
}

void WebSocketLink::distrusted(const QList<QSslError>& errors)
{
    const QString why = errors.isEmpty() ? QString() : errors.front().errorString();
    lose({faultOf(errors),
          sentence(QT_TRANSLATE_NOOP("Connector", "The server's certificate is not trusted: %1"), {why}), 0, why});
}

void WebSocketLink::lose(const ConnectionLoss& loss)
{
    if (!m_socket)
        return;
    drop();
    m_listener.lost(loss);
}

void WebSocketLink::send(const QString& text)
{
    if (m_socket)
        m_socket->sendTextMessage(text);
}

void WebSocketLink::ping()
{
    if (m_socket)
        m_socket->ping();
}

/// QWebSocket (6.4) reads whenever its own socket has something, and cannot be asked not to.
void WebSocketLink::pauseReading()
{
    auto* inner = m_socket ? m_socket->findChild<QAbstractSocket*>() : nullptr;
    if (inner == nullptr || !std::exchange(m_reading, false))
        return;
    inner->setReadBufferSize(kPausedBufferBytes);
    inner->blockSignals(true);
}

void WebSocketLink::resumeReading()
{
    auto* inner = m_socket ? m_socket->findChild<QAbstractSocket*>() : nullptr;
    if (inner == nullptr || std::exchange(m_reading, true))
        return;
    inner->blockSignals(false);
    inner->setReadBufferSize(0);
    // Later: the caller may be in the midst of a message. A socket that was lost says so by its state alone.
    QTimer::singleShot(0, this, [this, inner = QPointer<QAbstractSocket>(inner)] {
        if (inner && m_reading)
            Q_EMIT inner->readyRead();
        if (inner && m_reading && m_socket && inner->parent() == m_socket.get() &&
            inner->state() != QAbstractSocket::ConnectedState)
            hungUp();
    });
}

void WebSocketLink::leave()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->disconnect(this);
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        m_socket->flush();
    }
    drop();
}

void WebSocketLink::drop()
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

} // namespace rollcall::net
