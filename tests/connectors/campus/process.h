#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

namespace rollcall::test {

/// The campus server of campus_server.py, as a process.
class CampusServer
{
public:
    CampusServer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/connectors/campus/campus_server.py")});
        while (m_process.waitForReadyRead(20'000) && !m_process.canReadLine()) {
        }
        m_port = m_process.readLine().trimmed();
    }
    ~CampusServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isRunning() const { return !m_port.isEmpty(); }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(QString::fromLatin1(m_port)); }
    /// Begins again, with these.
    void setFaults(const QJsonObject& faults)
    {
        wait(m_network.post(request("/_faults"), QJsonDocument(faults).toJson()));
    }
    [[nodiscard]] QJsonObject state()
    {
        return QJsonDocument::fromJson(wait(m_network.get(request("/_state")))).object();
    }

private:
    [[nodiscard]] QNetworkRequest request(const char* path) const
    {
        QNetworkRequest request(QUrl(url() + QLatin1String(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return request;
    }
    static QByteArray wait(QNetworkReply* reply)
    {
        const bool finished = QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000);
        reply->deleteLater();
        return finished ? reply->readAll() : QByteArray();
    }

    QProcess m_process;
    QByteArray m_port;
    QNetworkAccessManager m_network;
};

} // namespace rollcall::test
