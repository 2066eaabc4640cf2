#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/pihr/pihr_connector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using test::makePunch;
using test::RecordingSink;

namespace {

const QString kPython = QStringLiteral("/usr/bin/python3");

QString script(const char* name)
{
    return QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/oracle/") + QLatin1String(name);
}

} // namespace

/// Both ends against an implementation by other means: Python scripts written from the protocol notes alone.
class TestPihrOracle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(kPython, {QStringLiteral("-c"), QStringLiteral("import websockets")}) != 0)
            QSKIP("whole suite: python3-websockets is not installed");
    }

    void theConnectorSpeaksToAnIndependentServer()
    {
        QProcess server;
        server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server.start(kPython, {script("pihr_server.py"), QStringLiteral("SN-1"), QStringLiteral("hush")});
        QTRY_VERIFY(server.canReadLine());
        const QString ready = QString::fromUtf8(server.readLine()).trimmed();
        QVERIFY2(ready.startsWith(QStringLiteral("PORT ")), qPrintable(ready));
        auto settings = pihr::readSettings(test::values(test::table(
            QStringLiteral("pihr"), {{QStringLiteral("url"), QStringLiteral("ws://127.0.0.1:") + ready.mid(5)},
                                     {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                     {QStringLiteral("secret"), QStringLiteral("hush")}})));
        QVERIFY(settings);
        SystemClock clock;
        RecordingSink sink;
        test::FakeSite site;
        pihr::PihrConnector connector(ConnectorId(QStringLiteral("it")), *settings, clock, sink, site);
        connector.start();
        QTRY_COMPARE(sink.state(), LinkState::Online);
        DeliveryBatch batch;
        for (qint64 id = 1; id <= 100; ++id)
            batch.push_back(
                {id, 0, makePunch(id, QStringLiteral("E-%1").arg(id), id % 2 == 0 ? Direction::Out : Direction::In)});
        connector.deliver(batch);
        QTRY_COMPARE_WITH_TIMEOUT(sink.answerCount, 100, 20'000);
        QCOMPARE(sink.count(DeliveryAnswer::Verdict::Accepted), 100);
        connector.stop();
        server.closeWriteChannel();
        QVERIFY(server.waitForFinished());

        int punches = 0;
        bool commandAnswered = false;
        while (server.canReadLine()) {
            const QJsonObject message = QJsonDocument::fromJson(server.readLine()).object();
            commandAnswered |= message.value("ret").toString() == QStringLiteral("getuserlist") &&
                               message.value("result") == QJsonValue(false);
            if (message.value("cmd").toString() != QStringLiteral("sendlog"))
                continue;
            ++punches;
            QCOMPARE(message.value("record").toArray().size(), 1);
            const QJsonObject record = message.value("record").toArray().at(0).toObject();
            QCOMPARE(record.value("enrollid").toString(), QStringLiteral("E-%1").arg(punches));
            QCOMPARE(record.value("inout").toInt(-1), punches % 2 == 0 ? 1 : 0);
        }
        QCOMPARE(punches, 100);
        QVERIFY(commandAnswered);
    }

    /// Catches: a field that servers write in another way read as nothing, and lists that end too early for some of
    /// them.
    void theConnectorUnderstandsServersOfOtherSpellings()
    {
        constexpr int kPeople = 230;
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(kPython, {script("aiface_spellings.py"), QStringLiteral("SN-1"), QString::number(kPeople)});
        QTRY_VERIFY(server.canReadLine());
        const QString ready = QString::fromUtf8(server.readLine()).trimmed();
        QVERIFY2(ready.startsWith(QStringLiteral("PORT ")), qPrintable(ready));
        auto settings = pihr::readSettings(test::values(test::table(
            QStringLiteral("pihr"), {{QStringLiteral("url"), QStringLiteral("ws://127.0.0.1:") + ready.mid(5)},
                                     {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                     {QStringLiteral("profile"), QStringLiteral("aiface")},
                                     {QStringLiteral("time"), QStringLiteral("utc")}})));
        QVERIFY(settings);
        SystemClock clock;
        RecordingSink sink;
        test::FakeSite site;
        for (int i = 1; i <= kPeople; ++i) {
            site.add(QString::number(1000 + i), {});
            site.punches.push_back(makePunch(i, QString::number(1000 + i)));
        }
        pihr::PihrConnector connector(ConnectorId(QStringLiteral("it")), *settings, clock, sink, site);
        connector.start();
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += server.readAll()).contains('\n'), 60'000);
        connector.stop();
        QCOMPARE(said.trimmed(), QByteArray("DONE"));
        QVERIFY(server.state() == QProcess::NotRunning || server.waitForFinished());
        QCOMPARE(site.people.size(), static_cast<std::size_t>(kPeople));
    }

    void theReceiverSatisfiesAnIndependentClient()
    {
        QTemporaryDir directory;
        const QString database = directory.filePath(QStringLiteral("receiver.db"));
        QProcess receiver;
        receiver.start(QStringLiteral(ROLLCALL_RECEIVER_PROGRAM),
                       {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--serial"),
                        QStringLiteral("SN-1"), QStringLiteral("--secret"), QStringLiteral("hush"),
                        QStringLiteral("--database"), database});
        QTRY_VERIFY(receiver.canReadLine());
        const QString url = QString::fromUtf8(receiver.readLine()).trimmed().section(u' ', -1);
        QProcess client;
        client.setProcessChannelMode(QProcess::MergedChannels);
        client.start(kPython, {script("pihr_client.py"), url, QStringLiteral("SN-1"), QStringLiteral("hush")});
        QVERIFY(client.waitForFinished());
        QVERIFY2(client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0, client.readAll().constData());
        receiver.terminate();
        QVERIFY(receiver.waitForFinished());
        {
            QSqlDatabase look = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            look.setDatabaseName(database);
            QVERIFY(look.open());
            QSqlQuery query(QStringLiteral("SELECT count(*), sum(repeats) FROM punches"), look);
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toInt(), 10);
            QCOMPARE(query.value(1).toInt(), 10);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
    }
};

QTEST_GUILESS_MAIN(TestPihrOracle)
#include "tst_pihr_oracle.moc"
