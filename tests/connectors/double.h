#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace rollcall::test {

/// As QTest::qWaitFor, but that it does not sleep 10 ms between events: one request takes several.
template <class Predicate> [[nodiscard]] bool waitFor(Predicate predicate, int milliseconds = 10'000)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer wake; // so that the deadline is looked at
    wake.start(20);
    while (!predicate()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// A server double in Python (double.py) as a process of its own.
class Double final
{
public:
    /// Below tests/connectors.
    explicit Double(const QString& script)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), {QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/connectors/") + script});
        if (const QByteArray line = readLine(); !line.isEmpty())
            m_port = line.trimmed().toInt();
    }
    ~Double()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool isRunning() const { return m_port > 0; }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString& path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(m_port), path));
    }

    QJsonObject order(const QJsonObject& order)
    {
        m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
        return QJsonDocument::fromJson(readLine()).object();
    }
    /// The next request (whose target matches `path`) fails so.
    void fail(const QString& kind, QJsonObject with = {}, const QString& path = {})
    {
        with.insert(QStringLiteral("kind"), kind);
        if (!path.isEmpty())
            with.insert(QStringLiteral("path"), path);
        order({{QStringLiteral("fail"), QJsonArray{with}}});
    }
    void failWith(int status, const QString& body = {}, const QJsonObject& headers = {}, const QString& path = {})
    {
        fail(QStringLiteral("status"),
             {{QStringLiteral("status"), status}, {QStringLiteral("body"), body}, {QStringLiteral("headers"), headers}},
             path);
    }
    void set(const QJsonObject& values) { order({{QStringLiteral("set"), values}}); }
    [[nodiscard]] QJsonObject state() { return all().value(u"state").toObject(); }
    [[nodiscard]] QJsonArray requests() { return all().value(u"requests").toArray(); }

private:
    QJsonObject all() { return order({{QStringLiteral("get"), true}}); }
    QByteArray readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                return {};
        }
        return m_process.readLine();
    }

    QProcess m_process;
    int m_port = 0;
};

} // namespace rollcall::test
