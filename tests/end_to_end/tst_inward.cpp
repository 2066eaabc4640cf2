// The kiosk as a server, through the real program: photos become templates, punches of other devices go on to where
// punches go.
#include "end_to_end/programs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QWebSocket>

#include <set>

using namespace rollcall::e2e;

namespace {

const QString kSecret = QStringLiteral("correct horse");

/// A kiosk without a camera that listens on a free port and delivers to a receiver.
struct ListeningKiosk
{
    Site site;
    std::unique_ptr<KioskProcess> process;
    QByteArray log;
    QString url;

    [[nodiscard]] bool start()
    {
        const QString config = site.configure(
            {}, QStringLiteral("[[connector]]\nid = \"hr\"\nkind = \"inward\"\nport = 0\nserial_number = \"SN-1\"\n"
                               "secret = \"%1\"\n")
                    .arg(kSecret));
        process = std::make_unique<KioskProcess>(config, site.dataDirectory());
        process->start({QStringLiteral("--source"), QStringLiteral("none")});
        static const QRegularExpression listening(QStringLiteral("hr is listening on (ws://\\S+)"));
        return QTest::qWaitFor(
            [this] {
                log += process->errors();
                url = listening.match(QString::fromUtf8(log)).captured(1);
                return !url.isEmpty();
            },
            30'000);
    }
    [[nodiscard]] QJsonArray list(const char* what) const
    {
        const Finished listed = site.ctl({QLatin1String(what), QStringLiteral("--format"), QStringLiteral("json")});
        QJsonArray rows;
        for (const QByteArray& line : listed.output.split('\n')) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (document.isObject())
                rows.append(document.object());
        }
        return rows;
    }
};

/// A client that asks and waits.
class Client : public QObject
{
public:
    explicit Client(const QString& url)
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { m_received << text; });
        m_socket.open(QUrl(url));
    }
    QString ask(const QJsonObject& message)
    {
        (void)QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 10'000);
        m_received.clear();
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
        (void)QTest::qWaitFor([this] { return !m_received.isEmpty(); }, 60'000);
        return m_received.value(0);
    }

private:
    QWebSocket m_socket;
    QStringList m_received;
};

QString photo(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().toBase64()) : QString();
}

} // namespace

class TestInward : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_face = media(QStringLiteral("audrey.jpg"));
        if (m_face.isEmpty())
            QSKIP("whole suite: the portraits have not been fetched (models/fetch --media)");
    }

    /// Catches: an enrollment acknowledged that is not in the roster, one kept of a photo without a face, a removal
    /// that is only said, a collected punch that is stored twice or goes nowhere.
    void whatIsAcknowledgedIsDone()
    {
        ListeningKiosk kiosk;
        QVERIFY2(kiosk.start(), kiosk.log.constData());
        Client hr(kiosk.url);
        const QString yes = QStringLiteral(R"({"result":true,"ret":"%1"})");
        QCOMPARE(hr.ask({{"cmd", "auth"}, {"sn", "SN-1"}, {"cpusn", kSecret}}), yes.arg("auth"));
        QCOMPARE(hr.ask({{"cmd", "enrollment"}, {"id", "A-1"}, {"name", "Audrey"}, {"image", photo(m_face)}}),
                 yes.arg("enrollment"));
        const QJsonArray people = kiosk.list("people");
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.at(0).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("A-1"));
        QCOMPARE(people.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Audrey"));

        // An image without a person: a screenshot from the kiosk's own documentation.
        const QString nobody =
            hr.ask({{"cmd", "enrollment"},
                    {"id", "A-2"},
                    {"name", "Nobody"},
                    {"image", photo(QStringLiteral(ROLLCALL_SOURCE_DIR "/docs/images/pin-800x480-dark.png"))}});
        QVERIFY2(nobody.contains(QStringLiteral("\"reason\":\"no_face: ")), qPrintable(nobody));
        QCOMPARE(kiosk.list("people").size(), 1);

        const QJsonObject record{{"enrollid", "T-1"}, {"name", ""}, {"time", "2025-11-20 08:00:00"},
                                 {"mode", 1},         {"inout", 1}, {"event", 0},
                                 {"temp", 0.0}};
        const QJsonObject log{{"cmd", "sendlog"}, {"sn", "SN-1"}, {"count", 1}, {"record", QJsonArray{record}}};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(hr.ask(log), QStringLiteral(R"({"count":1,"result":true,"ret":"sendlog"})"));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.site.receiver().rows().size(), 1U, 20'000);
        const ReceiverProcess::Row row = kiosk.site.receiver().rows().at(0);
        QCOMPARE(row.person, QStringLiteral("T-1"));
        QCOMPARE(row.time, QStringLiteral("2025-11-20 08:00:00"));
        QCOMPARE(row.direction, QStringLiteral("out"));

        QCOMPARE(hr.ask({{"cmd", "delete"}, {"id", "A-1"}}), yes.arg("delete"));
        QVERIFY(kiosk.list("people").isEmpty());
        QVERIFY(kiosk.process->terminate());
        QCOMPARE(kiosk.process->exitCode(), 0);
        // Nothing waits for a connector that only receives.
        const Finished outbox = kiosk.site.ctl(
            {QStringLiteral("--config"), kiosk.site.path(QStringLiteral("rollcall.toml")), QStringLiteral("outbox")});
        QVERIFY(outbox.output.contains("pihr"));
        QVERIFY(!QRegularExpression(QStringLiteral("\\bhr\\b")).match(QString::fromUtf8(outbox.output)).hasMatch());
        QCOMPARE(kiosk.list("punches").size(), 1);
        QCOMPARE(kiosk.site.ctl({QStringLiteral("verify-ledger")}).exitCode, 0);
    }

    /// The same server against a client by other means, written from the protocol notes alone.
    void satisfiesAnIndependentClient()
    {
        const QString python = QStringLiteral("/usr/bin/python3");
        if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import websockets")}) != 0)
            QSKIP("python3-websockets is not installed");
        ListeningKiosk kiosk;
        QVERIFY2(kiosk.start(), kiosk.log.constData());
        QProcess client;
        client.setProcessChannelMode(QProcess::MergedChannels);
        client.start(python, {QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/oracle/inward_client.py"), kiosk.url,
                              QStringLiteral("SN-1"), kSecret, m_face});
        QVERIFY(client.waitForFinished(120'000));
        QVERIFY2(client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0, client.readAll().constData());
        const QJsonArray people = kiosk.list("people");
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Two"));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.site.receiver().rows().size(), 3U, 20'000);
        QVERIFY(kiosk.process->terminate());
        QCOMPARE(kiosk.list("punches").size(), 3);
        QCOMPARE(kiosk.site.ctl({QStringLiteral("verify-ledger")}).exitCode, 0);
    }

    /// A terminal that forgets only what was acknowledged. Catches: a record that is acknowledged and not kept, kept
    /// twice, or kept although it is nobody's punch.
    void aTerminalLosesNothing()
    {
        const QString python = QStringLiteral("/usr/bin/python3");
        if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import websockets")}) != 0)
            QSKIP("python3-websockets is not installed");
        ListeningKiosk kiosk;
        QVERIFY2(kiosk.start(), kiosk.log.constData());
        QProcess terminal;
        terminal.start(python, {QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/oracle/terminal.py"), kiosk.url,
                                QStringLiteral("SN-1"), kSecret});
        QVERIFY(terminal.waitForFinished(120'000));
        QVERIFY2(terminal.exitStatus() == QProcess::NormalExit && terminal.exitCode() == 0,
                 terminal.readAllStandardError().constData());
        std::multiset<QString> expected;
        for (const QJsonValue& punch :
             QJsonDocument::fromJson(terminal.readAllStandardOutput().trimmed().split('\n').last()).array())
            expected.insert(punch.toArray().at(0).toString() + u' ' + punch.toArray().at(1).toString() + u' ' +
                            punch.toArray().at(2).toString());
        QCOMPARE(expected.size(), 117U);
        QVERIFY(kiosk.process->terminate());
        kiosk.log += kiosk.process->errors();
        std::multiset<QString> kept;
        for (const QJsonValue& row : kiosk.list("punches")) {
            const QJsonObject punch = row.toObject();
            kept.insert(punch.value(QStringLiteral("person")).toString() + u' ' +
                        punch.value(QStringLiteral("time")).toString().left(19).replace(u'T', u' ') + u' ' +
                        punch.value(QStringLiteral("direction")).toString());
        }
        QVERIFY(kept == expected);
        QVERIFY2(kiosk.log.contains("inout 255 is neither in nor out"), kiosk.log.constData());
        QCOMPARE(kiosk.site.ctl({QStringLiteral("verify-ledger")}).exitCode, 0);
    }

private:
    QString m_face;
};

QTEST_GUILESS_MAIN(TestInward)
#include "tst_inward.moc"
