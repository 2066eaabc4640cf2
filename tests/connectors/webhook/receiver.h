#pragma once

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

#include <deque>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace rollcall::test {

struct WebRequest
{
    QByteArray line;
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const char* name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? QByteArray() : found->second;
    }
};

inline QByteArray webAnswer(const QByteArray& status, const QByteArray& body = {}, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

/// A web server that answers what it is asked to, on real sockets.
class Receiver final : public QTcpServer
{
public:
    std::vector<WebRequest> requests;
    int connections = 0;
    std::deque<QByteArray> script;              ///< the next answers
    QByteArray otherwise = webAnswer("200 OK"); ///< after them; empty: it hangs
    bool closes = false;                        ///< after an answer
    bool closesReused = false;                  ///< instead of the second answer on a connection, as proxies do

    Receiver() { listen(QHostAddress::LocalHost, 0); }
    void secureWith(const QTemporaryDir& folder, const QString& name)
    {
        QFile certificate(folder.filePath(name + QStringLiteral(".pem")));
        QFile key(folder.filePath(name + QStringLiteral(".key")));
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            return;
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setLocalCertificate(QSslCertificate(&certificate));
        m_tls->setPrivateKey(QSslKey(&key, QSsl::Rsa));
    }
    [[nodiscard]] QUrl url(const char* path = "/hook") const
    {
        return QUrl(QStringLiteral("%1://localhost:%2%3")
                        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(serverPort())
                        .arg(QLatin1String(path)));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QIODevice::readyRead, this, [this, socket] { read(*socket); });
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    struct Peer
    {
        QByteArray bytes;
        int answered = 0;
    };

    void read(QSslSocket& socket)
    {
        Peer& peer = m_peers[&socket];
        peer.bytes += socket.readAll();
        if (closesReused && peer.answered > 0) {
            socket.abort();
            return;
        }
        const qsizetype end = peer.bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        WebRequest request;
        for (const QByteArray& line : peer.bytes.left(end).split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (request.line.isEmpty())
                request.line = line.trimmed();
            else
                request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
        }
        const qsizetype length = request.header("content-length").toInt();
        if (peer.bytes.size() < end + 4 + length)
            return;
        request.body = peer.bytes.mid(end + 4, length);
        peer.bytes.clear();
        ++peer.answered;
        requests.push_back(std::move(request));
        QByteArray answer = otherwise;
        if (!script.empty()) {
            answer = script.front();
            script.pop_front();
        }
        if (answer.isEmpty())
            return;
        socket.write(answer);
        if (closes)
            socket.disconnectFromHost();
    }

    std::optional<QSslConfiguration> m_tls;
    std::map<QSslSocket*, Peer> m_peers;
};

} // namespace rollcall::test
