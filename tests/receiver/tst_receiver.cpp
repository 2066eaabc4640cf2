#include "receiver/printer.h"
#include "receiver/receiver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace rollcall;
using namespace rollcall::receiver;
using namespace std::chrono_literals;

namespace {

const QString kRightLogin =
    QStringLiteral(R"({"cmd":"reg","sn":"SN-1","cpusn":"hush","devinfo":{},"nosenduser":true})");

QString sendlog(const QString& person, const QString& time, int inout = 0)
{
    return QStringLiteral(
               R"({"cmd":"sendlog","sn":"SN-1","count":1,"record":[{"enrollid":"%1","name":"","time":"%2","mode":1,"inout":%3,"event":0,"temp":0.0}]})")
        .arg(person, time)
        .arg(inout);
}

/// A client that remembers what it hears.
struct Client
{
    QWebSocket socket;
    QStringList heard;
    bool closed = false;

    explicit Client(quint16 port)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString& text) { heard << text; });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { closed = true; });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/any/path").arg(port)));
    }
    [[nodiscard]] bool isConnected() const { return socket.state() == QAbstractSocket::ConnectedState; }
    /// The reply to `text`.
    QJsonObject ask(const QString& text)
    {
        const auto before = heard.size();
        socket.sendTextMessage(text);
        [&] { QTRY_VERIFY(heard.size() > before || closed); }();
        return heard.size() > before ? QJsonDocument::fromJson(heard.back().toUtf8()).object() : QJsonObject();
    }
};

struct Bench
{
    QTemporaryDir directory;
    SystemClock clock;
    std::vector<Event> events;
    Options options;
    std::unique_ptr<Receiver> receiver;

    Bench()
    {
        options.port = 0;
        options.serialNumber = QStringLiteral("SN-1");
        options.secret = Secret("hush");
        options.database = directory.filePath(QStringLiteral("receiver.db"));
        options.limits.wrongCredentials = 10ms;
    }
    void start()
    {
        receiver = std::make_unique<Receiver>(options, clock, [this](const Event& event) { events.push_back(event); });
        const Status started = receiver->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
    }
    /// What another program sees in the file.
    [[nodiscard]] QStringList column(const QString& sql) const
    {
        QStringList values;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            database.setDatabaseName(options.database);
            database.open();
            QSqlQuery query(database);
            query.exec(sql);
            while (query.next())
                values << query.value(0).toString();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return values;
    }
};

QJsonObject refused(const QString& command, const QString& reason)
{
    QJsonObject object{{"result", false}, {"reason", reason}};
    if (!command.isEmpty())
        object.insert("ret", command);
    return object;
}

} // namespace

/// Expected replies: the protocol notes, "Server side, as the PiHR server behaves".
class TestReceiver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsInWhoKnowsTheSecret_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("reg") << "reg";
        QTest::newRow("auth") << "auth";
    }
    void letsInWhoKnowsTheSecret()
    {
        QFETCH(QString, command);
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        const QJsonObject expected{{"ret", command}, {"result", true}};
        QCOMPARE(client.ask(QString(kRightLogin).replace(QStringLiteral("\"reg\""), u'"' + command + u'"')), expected);
    }

    void rejectsEveryoneElse_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QJsonObject>("reply");
        QTest::newRow("wrong secret") << R"({"cmd":"reg","sn":"SN-1","cpusn":"hus"})"
                                      << refused(QStringLiteral("reg"), QStringLiteral("invalid_credentials"));
        QTest::newRow("wrong number") << R"({"cmd":"reg","sn":"SN-2","cpusn":"hush"})"
                                      << refused(QStringLiteral("reg"), QStringLiteral("invalid_credentials"));
        QTest::newRow("no secret") << R"({"cmd":"reg","sn":"SN-1"})"
                                   << refused(QStringLiteral("reg"), QStringLiteral("invalid_credentials"));
        QTest::newRow("secret as number") << R"({"cmd":"reg","sn":"SN-1","cpusn":5})"
                                          << refused(QStringLiteral("reg"), QStringLiteral("invalid_credentials"));
        QTest::newRow("punch first") << sendlog(QStringLiteral("1"), QStringLiteral("2026-11-20 08:00:00"))
                                     << refused({}, QStringLiteral("not_authenticated"));
        QTest::newRow("nonsense first") << R"({"cmd":"dance"})" << refused({}, QStringLiteral("not_authenticated"));
    }
    void rejectsEveryoneElse()
    {
        QFETCH(QString, first);
        QFETCH(QJsonObject, reply);
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        QCOMPARE(client.ask(first), reply);
        QTRY_VERIFY(client.closed);
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeNormal);
        QVERIFY(bench.column(QStringLiteral("SELECT id FROM punches")).isEmpty());
    }

    void guessingGetsSlower()
    {
        Bench bench;
        bench.options.limits.wrongCredentials = 40ms;
        bench.start();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 4; ++i) {
            Client client(bench.receiver->port());
            QTRY_VERIFY(client.isConnected());
            (void)client.ask(QStringLiteral(R"({"cmd":"reg","sn":"SN-1","cpusn":"guess"})"));
            // Asking again on the same connection gains nothing.
        }
        QVERIFY(timer.elapsed() >= 40 + 80 + 160 + 320);
    }

    void badJsonIsSaidAndSurvived()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        QCOMPARE(client.ask(QStringLiteral("{oops")), refused({}, QStringLiteral("invalid_json")));
        QCOMPARE(client.ask(kRightLogin).value("result"), QJsonValue(true));
    }

    void keepsAPunchOnceAndAcknowledgesRepeats()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        const QJsonObject stored{{"ret", "sendlog"}, {"result", true}, {"count", 1}};
        const QString punch = sendlog(QStringLiteral("E-17"), QStringLiteral("2026-11-20 08:00:00"), 1);
        QCOMPARE(client.ask(punch), stored);
        QCOMPARE(client.ask(punch), stored);
        QCOMPARE(client.ask(sendlog(QStringLiteral("E-17"), QStringLiteral("2026-11-20 08:00:01"))), stored);
        QCOMPARE(bench.column(QStringLiteral("SELECT person_id || ' ' || time || ' ' || direction || ' ' || "
                                             "serial_number || ' ' || repeats FROM punches ORDER BY id")),
                 (QStringList{QStringLiteral("E-17 2026-11-20 08:00:00 out SN-1 1"),
                              QStringLiteral("E-17 2026-11-20 08:00:01 in SN-1 0")}));
        QStringList lines;
        for (const Event& event : bench.events) {
            if (const QString line = lineFor(event, Output::Text); !line.isEmpty())
                lines << line;
        }
        QCOMPARE(lines, (QStringList{QStringLiteral("PUNCH 2026-11-20 08:00:00 E-17 out from SN-1 (new)"),
                                     QStringLiteral("PUNCH 2026-11-20 08:00:00 E-17 out from SN-1 (repeat)"),
                                     QStringLiteral("PUNCH 2026-11-20 08:00:01 E-17 in from SN-1 (new)")}));
    }

    void acknowledgesOnlyRecordsThatMakeSense()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        const QStringList records{QStringLiteral(R"({"enrollid":7,"time":"2026-11-20 08:00:00"})"),
                                  QStringLiteral(R"({"time":"2026-11-20 08:00:00"})"),
                                  QStringLiteral(R"({"enrollid":8,"time":"yesterday"})"),
                                  QStringLiteral(R"({"enrollid":9,"time":"2026-02-30 08:00:00"})"),
                                  QStringLiteral("5"),
                                  QStringLiteral("null")};
        const QJsonObject reply =
            client.ask(QStringLiteral(R"({"cmd":"sendlog","record":[%1]})").arg(records.join(u',')));
        QCOMPARE(reply.value("count").toInt(), 1);
        QCOMPARE(bench.column(QStringLiteral("SELECT person_id FROM punches")), QStringList{QStringLiteral("7")});
    }

    void enrollsUpdatesAndDeletes()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        const auto ok = [](const QString& command) { return QJsonObject{{"ret", command}, {"result", true}}; };
        const QString enrollment = QStringLiteral("enrollment");
        const QString update = QStringLiteral("update");
        const QString removal = QStringLiteral("delete");
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"enrollment","name":"A"})")),
                 refused(enrollment, QStringLiteral("Missing id")));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"enrollment","id":"E-1","name":"O\u0027Neil","image":"aGk="})")),
                 ok(enrollment));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"update","name":"B"})")),
                 refused(update, QStringLiteral("Missing id")));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"update","id":"E-1"})")),
                 refused(update, QStringLiteral("No fields to update")));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"update","id":"E-2","name":"B"})")),
                 refused(update, QStringLiteral("user_not_found")));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"update","id":"E-1","name":"B"})")), ok(update));
        QCOMPARE(bench.column(QStringLiteral("SELECT id || name || image_base64 FROM people")),
                 QStringList{QStringLiteral("E-1BaGk=")});
        (void)client.ask(sendlog(QStringLiteral("E-1"), QStringLiteral("2026-11-20 08:00:00")));
        (void)client.ask(sendlog(QStringLiteral("E-2"), QStringLiteral("2026-11-20 08:00:00")));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"delete"})")), refused(removal, QStringLiteral("Missing id")));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"delete","id":"E-2"})")),
                 refused(removal, QStringLiteral("user_not_found")));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"delete","id":"E-1"})")), ok(removal));
        QVERIFY(bench.column(QStringLiteral("SELECT id FROM people")).isEmpty());
        QCOMPARE(bench.column(QStringLiteral("SELECT person_id FROM punches")), QStringList{QStringLiteral("E-2")});
    }

    void otherCommandsAreInvalid()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"heartbeat","sn":"SN-1"})")),
                 refused(QStringLiteral("unknown"), QStringLiteral("invalid command")));
    }

    void doesNotAcknowledgeWhatItCouldNotStore()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        // Another program takes the table away under its feet.
        (void)bench.column(QStringLiteral("DROP TABLE punches"));
        QCOMPARE(client.ask(sendlog(QStringLiteral("1"), QStringLiteral("2026-11-20 08:00:00"))),
                 refused(QStringLiteral("sendlog"), QStringLiteral("db_error")));
    }

    void silentAndHalfOpenPeersAreDropped()
    {
        Bench bench;
        bench.options.limits.authentication = 100ms;
        bench.start();
        Client silent(bench.receiver->port());
        QTRY_VERIFY(silent.isConnected());
        QTRY_VERIFY(silent.closed);
        QTcpSocket neverUpgrades;
        neverUpgrades.connectToHost(QHostAddress::LocalHost, bench.receiver->port());
        QVERIFY(neverUpgrades.waitForConnected());
        QTRY_COMPARE(neverUpgrades.state(), QAbstractSocket::UnconnectedState);
    }

    void tooManyConnectionsAndTooLongMessages()
    {
        Bench bench;
        bench.options.limits.connections = 2;
        bench.options.limits.messageBytes = 1000;
        bench.start();
        Client first(bench.receiver->port());
        Client second(bench.receiver->port());
        QTRY_VERIFY(first.isConnected() && second.isConnected());
        QTRY_COMPARE(bench.events.size(), 2U);
        Client third(bench.receiver->port());
        QTRY_VERIFY(third.closed);
        (void)first.ask(kRightLogin);
        first.socket.sendTextMessage(QString(5000, u'x'));
        QTRY_VERIFY(first.closed);
        QCOMPARE(second.ask(kRightLogin).value("result"), QJsonValue(true));
    }

    void theProgramServesAndStopsCleanly()
    {
        const QString program = QStringLiteral(ROLLCALL_RECEIVER_PROGRAM);
        QTemporaryDir directory;
        const QStringList arguments{QStringLiteral("--port"),     QStringLiteral("0"),
                                    QStringLiteral("--serial"),   QStringLiteral("SN-1"),
                                    QStringLiteral("--secret"),   QStringLiteral("hush"),
                                    QStringLiteral("--database"), directory.filePath(QStringLiteral("r.db")),
                                    QStringLiteral("--print")};
        for (const QString& expected : {QStringLiteral("(new)"), QStringLiteral("(repeat)")}) {
            QProcess process;
            process.start(program, arguments);
            QVERIFY(process.waitForReadyRead());
            const QString line = QString::fromUtf8(process.readLine()).trimmed();
            const auto match =
                QRegularExpression(QStringLiteral("^listening on ws://127\\.0\\.0\\.1:(\\d+)$")).match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            Client client(match.captured(1).toUShort());
            QTRY_VERIFY(client.isConnected());
            (void)client.ask(kRightLogin);
            (void)client.ask(sendlog(QStringLiteral("1"), QStringLiteral("2026-11-20 08:00:00")));
            QTRY_VERIFY(process.canReadLine());
            QCOMPARE(QString::fromUtf8(process.readLine()).trimmed(),
                     QStringLiteral("PUNCH 2026-11-20 08:00:00 1 in from SN-1 ") + expected);
            process.terminate();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 0);
        }
    }

    void theProgramSaysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const QStringList known{QStringLiteral("--serial"), QStringLiteral("a"), QStringLiteral("--secret"),
                                QStringLiteral("b")};
        QTest::newRow("no serial") << QStringList{QStringLiteral("--secret"), QStringLiteral("b")} << "--serial";
        QTest::newRow("no secret") << QStringList{QStringLiteral("--serial"), QStringLiteral("a")} << "--secret";
        QTest::newRow("secret file") << QStringList{QStringLiteral("--serial"), QStringLiteral("a"),
                                                    QStringLiteral("--secret-file"), QStringLiteral("/nowhere")}
                                     << "/nowhere";
        QTest::newRow("port") << known + QStringList{QStringLiteral("--port"), QStringLiteral("70000")} << "70000";
        QTest::newRow("host") << known + QStringList{QStringLiteral("--host"), QStringLiteral("pihr")} << "pihr";
        QTest::newRow("option") << known + QStringList{QStringLiteral("--prot"), QStringLiteral("1")} << "prot";
        QTest::newRow("database") << known + QStringList{QStringLiteral("--port"), QStringLiteral("0"),
                                                         QStringLiteral("--database"), QStringLiteral("/nowhere/r.db")}
                                  << "/nowhere/r.db";
    }
    void theProgramSaysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        QProcess process;
        process.start(QStringLiteral(ROLLCALL_RECEIVER_PROGRAM), arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitCode() != 0);
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(errors.contains(said), qPrintable(errors));
        QCOMPARE(errors.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
