#include "receiver/printer.h"
#include "receiver/receiver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

#include <ctime>

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
    [[nodiscard]] QByteArray bytes(const char* suffix) const
    {
        QFile file(options.database + QLatin1String(suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
        QCOMPARE(reply.value("result"), QJsonValue(false)); // a sender that does not count would forget the others
        QCOMPARE(reply.value("count").toInt(), 1);
        QCOMPARE(bench.column(QStringLiteral("SELECT person_id FROM punches")), QStringList{QStringLiteral("7")});
    }

    void enrollsUpdatesAndDeletes()
    {
        Bench bench;
        bench.options.erasePunches = true;
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

    void aDeletedPersonsPunchesStayWithoutTheName()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        (void)client.ask(QStringLiteral(R"({"cmd":"enrollment","id":"E-1","name":"Zubaida","image":"aGk="})"));
        for (const char* person : {"E-1", "E-2"}) {
            (void)client.ask(QStringLiteral(R"({"cmd":"sendlog","record":[{"enrollid":"%1","name":"Zubaida",)"
                                            R"("time":"2026-11-20 08:00:00","inout":0}]})")
                                 .arg(QLatin1String(person)));
        }
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"delete","id":"E-1"})")).value("result"), QJsonValue(true));
        // Never enrolled here, but the name came with the punch.
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"delete","id":"E-2"})")).value("reason"),
                 QJsonValue("user_not_found"));
        QVERIFY(bench.column(QStringLiteral("SELECT id FROM people")).isEmpty());
        QCOMPARE(bench.column(QStringLiteral("SELECT person_id || '/' || name FROM punches ORDER BY id")),
                 (QStringList{QStringLiteral("E-1/"), QStringLiteral("E-2/")}));
        for (const char* suffix : {"", "-wal"})
            QVERIFY2(!bench.bytes(suffix).contains("Zubaida"), suffix);
    }

    /// A program that reads the file keeps what was removed in the log: it goes once that program has finished.
    void whatWasRemovedIsErasedOnceNoProgramReadsIt()
    {
        Bench bench;
        bench.options.limits.erase = 20ms;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        (void)client.ask(QStringLiteral(R"({"cmd":"enrollment","id":"E-1","name":"Zubaida","image":"aGk="})"));
        {
            QSqlDatabase reader = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
            reader.setDatabaseName(bench.options.database);
            QVERIFY(reader.open());
            QSqlQuery held(reader);
            QVERIFY(held.exec(QStringLiteral("BEGIN")) && held.exec(QStringLiteral("SELECT id FROM people")));
            held.next();
            QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"delete","id":"E-1"})")).value("result"), QJsonValue(true));
            QVERIFY(bench.bytes("-wal").contains("Zubaida"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("reader"));
        QTRY_VERIFY(!bench.bytes("-wal").contains("Zubaida"));
        QVERIFY(!bench.bytes("").contains("Zubaida"));
    }

    void directionsAsTheKiosksOwnServerReadsThem_data()
    {
        QTest::addColumn<QString>("inout");
        QTest::addColumn<QString>("direction"); // empty: not taken
        QTest::newRow("in") << "0"
                            << "in";
        QTest::newRow("out") << "1"
                             << "out";
        QTest::newRow("break out") << "2"
                                   << "out";
        QTest::newRow("break in") << "3"
                                  << "in";
        QTest::newRow("overtime in") << "4"
                                     << "in";
        QTest::newRow("overtime out") << "5"
                                      << "out";
        QTest::newRow("out as text") << "\"1\""
                                     << "out";
        QTest::newRow("in as text") << "\"0\""
                                    << "in";
        QTest::newRow("9") << "9"
                           << "";
        QTest::newRow("255") << "255"
                             << "";
        QTest::newRow("-1") << "-1"
                            << "";
        QTest::newRow("a word") << "\"out\""
                                << "";
        QTest::newRow("empty text") << "\"\""
                                    << "";
        QTest::newRow("a half") << "1.5"
                                << "";
        QTest::newRow("true") << "true"
                              << "";
        QTest::newRow("a list") << "[1]"
                                << "";
    }
    void directionsAsTheKiosksOwnServerReadsThem()
    {
        QFETCH(QString, inout);
        QFETCH(QString, direction);
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        const QJsonObject reply =
            client.ask(QStringLiteral(R"({"cmd":"sendlog","record":[{"enrollid":"1","time":"2026-11-20 08:00:00",)"
                                      R"("inout":%1}]})")
                           .arg(inout));
        QCOMPARE(reply.value("result"), QJsonValue(!direction.isEmpty()));
        QCOMPARE(bench.column(QStringLiteral("SELECT direction FROM punches")),
                 direction.isEmpty() ? QStringList() : QStringList{direction});
    }

    /// One second can hold an IN and an OUT: in the hour that is repeated in autumn.
    void inAndOutOfOneSecondAreTwoPunches()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        for (const int inout : {0, 1, 1})
            QCOMPARE(
                client.ask(sendlog(QStringLiteral("1"), QStringLiteral("2026-10-25 02:30:00"), inout)).value("count"),
                QJsonValue(1));
        QCOMPARE(bench.column(QStringLiteral("SELECT direction || repeats FROM punches ORDER BY id")),
                 (QStringList{QStringLiteral("in0"), QStringLiteral("out1")}));
    }

    /// The sender's clock is not this machine's: the hours that summer time skips in Berlin exist elsewhere.
    void timesInASummerTimeGapAreStoredAsWritten()
    {
        const QByteArray before = qgetenv("TZ");
        const auto zone = [](const QByteArray& name) {
            name.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", name);
            tzset();
        };
        zone("Europe/Berlin");
        const auto restore = qScopeGuard([&] { zone(before); });
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        QCOMPARE(client.ask(sendlog(QStringLiteral("1"), QStringLiteral("2026-03-29 02:30:00"))).value("count"),
                 QJsonValue(1));
        QCOMPARE(bench.column(QStringLiteral("SELECT time FROM punches")),
                 QStringList{QStringLiteral("2026-03-29 02:30:00")});
    }

    void timesOfManyFormsAreRead()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        for (const char* time :
             {"2026-11-29T08:00:01", "2026-11-29 8:00:02", "2026-11-29 08:00:03.5", "2026/11/29 08:00:04"}) {
            QCOMPARE(client.ask(sendlog(QStringLiteral("1"), QString::fromLatin1(time))).value("count"), QJsonValue(1));
        }
        QCOMPARE(bench.column(QStringLiteral("SELECT time FROM punches ORDER BY id")),
                 (QStringList{QStringLiteral("2026-11-29 08:00:01"), QStringLiteral("2026-11-29 08:00:02"),
                              QStringLiteral("2026-11-29 08:00:03"), QStringLiteral("2026-11-29 08:00:04")}));
        // A day alone is no time of a punch.
        QCOMPARE(client.ask(sendlog(QStringLiteral("1"), QStringLiteral("2026-11-29"))).value("result"),
                 QJsonValue(false));
    }

    void charactersBeyondTheBasicPlaneAreIdentifiersToo()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        const QString person = QString::fromUtf8("\xF0\xA0\xAE\xB7\xE9\x87\x8E-7"); // U+20BB7, a surname's character
        QCOMPARE(client.ask(sendlog(person, QStringLiteral("2026-11-20 08:00:00"))).value("count"), QJsonValue(1));
        QCOMPARE(client.ask(QStringLiteral(R"({"cmd":"enrollment","id":"%1"})").arg(person)).value("result"),
                 QJsonValue(true));
        QCOMPARE(bench.column(QStringLiteral("SELECT person_id FROM punches")), QStringList{person});
    }

    void deviceEventsAreNoPunches_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<bool>("taken");
        QTest::newRow("door") << R"("enrollid":0,"event":4)" << true;
        QTest::newRow("stranger") << R"("enrollid":99999999,"event":2)" << true;
        QTest::newRow("alarm") << R"("enrollid":"","event":1)" << true;
        QTest::newRow("of a person") << R"("enrollid":7,"event":3)" << false;
        QTest::newRow("no person") << R"("enrollid":"","event":0)" << false;
    }
    void deviceEventsAreNoPunches()
    {
        QFETCH(QString, record);
        QFETCH(bool, taken);
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        const QJsonObject reply = client.ask(
            QStringLiteral(R"({"cmd":"sendlog","record":[{"time":"2026-11-20 08:00:00","inout":0,%1}]})").arg(record));
        QCOMPARE(reply.value("result"), QJsonValue(taken));
        QCOMPARE(reply.value("count").toInt(), taken ? 1 : 0);
        QVERIFY(bench.column(QStringLiteral("SELECT id FROM punches")).isEmpty());
    }

    void theDatabaseIsItsOwnersAlone()
    {
        Bench bench;
        QFile earlier(bench.options.database);
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.close();
        QVERIFY(earlier.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        bench.start();
        constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const char* suffix : {"", "-wal", "-shm"})
            QVERIFY2(!(QFile::permissions(bench.options.database + QLatin1String(suffix)) & kOthers), suffix);
    }

    void anotherProgramsDatabaseIsRefusedAndNotChanged_data()
    {
        QTest::addColumn<QStringList>("content");
        QTest::newRow("a kiosk's") << QStringList{
            QStringLiteral("PRAGMA application_id=%1").arg(0x524F4C4C),
            QStringLiteral("CREATE TABLE punches (sequence INTEGER PRIMARY KEY, key TEXT)"),
            QStringLiteral("CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT)")};
        QTest::newRow("unmarked") << QStringList{QStringLiteral("CREATE TABLE punches (id INTEGER PRIMARY KEY)")};
        QTest::newRow("a table too many")
            << QStringList{QStringLiteral("CREATE TABLE invoices (id INTEGER PRIMARY KEY)")};
    }
    void anotherProgramsDatabaseIsRefusedAndNotChanged()
    {
        QFETCH(QStringList, content);
        Bench bench;
        for (const QString& sql : content)
            (void)bench.column(sql);
        const QByteArray before = bench.bytes("");
        QVERIFY(!before.isEmpty());
        Receiver receiver(bench.options, bench.clock);
        const Status started = receiver.start();
        QVERIFY(!started);
        QVERIFY2(started.error().message.contains(QStringLiteral("another program")),
                 qPrintable(started.error().message));
        QCOMPARE(bench.bytes(""), before);
    }

    void aFileOfAnEarlierVersionIsTakenOver()
    {
        Bench bench;
        (void)bench.column(QStringLiteral(
            "CREATE TABLE punches (id INTEGER PRIMARY KEY AUTOINCREMENT, serial_number TEXT NOT NULL, person_id TEXT "
            "NOT NULL, time TEXT NOT NULL, direction TEXT NOT NULL CHECK (direction IN ('in','out')), mode INTEGER NOT "
            "NULL, event INTEGER NOT NULL, name TEXT NOT NULL, received_at INTEGER NOT NULL, repeats INTEGER NOT NULL "
            "DEFAULT 0, UNIQUE (serial_number, person_id, time)) STRICT"));
        (void)bench.column(QStringLiteral("CREATE INDEX punches_person ON punches (person_id)"));
        (void)bench.column(QStringLiteral("CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL, image_base64 "
                                          "TEXT NOT NULL, updated_at INTEGER NOT NULL) STRICT"));
        (void)bench.column(QStringLiteral(
            "INSERT INTO punches VALUES (7, 'SN-1', 'E-1', '2026-11-20 08:00:00', 'in', 1, 0, 'A', 5, 2)"));
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        (void)client.ask(kRightLogin);
        (void)client.ask(sendlog(QStringLiteral("E-1"), QStringLiteral("2026-11-20 08:00:00"), 1));
        QCOMPARE(bench.column(QStringLiteral("SELECT id || direction || repeats FROM punches ORDER BY id")),
                 (QStringList{QStringLiteral("7in2"), QStringLiteral("8out0")}));
    }

    /// A frame that announces megabytes and never ends: what comes before the login is bounded.
    void strangersCannotMakeItHoldMegabytes()
    {
        Bench bench;
        bench.start();
        QTcpSocket stranger;
        stranger.connectToHost(QHostAddress::LocalHost, bench.receiver->port());
        QVERIFY(stranger.waitForConnected());
        stranger.write("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY((answer += stranger.readAll()).contains("101"));
        // FIN, text, masked, 7,900,000 bytes to come (RFC 6455, 5.2), and none of them sent.
        stranger.write(QByteArray::fromHex("81ff00000000007889a0") + QByteArray(4, '\0') + QByteArray(100'000, 'x'));
        QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
    }

    void aStrangerWhoTalksWithoutLoggingInIsSentAway()
    {
        Bench bench;
        bench.start();
        Client client(bench.receiver->port());
        QTRY_VERIFY(client.isConnected());
        for (int i = 0; i < 100; ++i)
            client.socket.sendTextMessage(QStringLiteral("{oops"));
        QTRY_VERIFY(client.closed);
        QVERIFY(client.heard.size() <= 41); // the burst, and what dripped in meanwhile
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

    void theProgramStopsCleanlyWithKiosksConnected()
    {
        QTemporaryDir directory;
        QProcess process;
        process.start(QStringLiteral(ROLLCALL_RECEIVER_PROGRAM),
                      {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--serial"),
                       QStringLiteral("SN-1"), QStringLiteral("--secret"), QStringLiteral("hush"),
                       QStringLiteral("--database"), directory.filePath(QStringLiteral("r.db"))});
        QVERIFY(process.waitForReadyRead());
        const quint16 port = QString::fromUtf8(process.readLine()).trimmed().section(u':', -1).toUShort();
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(std::make_unique<Client>(port));
            QTRY_VERIFY(clients.back()->isConnected());
            (void)clients.back()->ask(kRightLogin);
        }
        process.terminate();
        for (const auto& client : clients) {
            QTRY_VERIFY(client->closed);
            QCOMPARE(client->socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
        }
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
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
        QTest::newRow("secret file without an end")
            << QStringList{QStringLiteral("--serial"), QStringLiteral("a"), QStringLiteral("--secret-file"),
                           QStringLiteral("/dev/zero")}
            << "/dev/zero is not a regular file";
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
