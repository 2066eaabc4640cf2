// The receiver with a store in a real PostgreSQL server, and what it passes on to a PiHR server.
#include "connectors/cutting_proxy.h"
#include "connectors/pg_server.h"
#include "receiver/command_line.h"
#include "receiver/forward_codec.h"
#include "receiver/receiver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace rollcall;
using namespace rollcall::receiver;
using namespace std::chrono_literals;
using Fault = test::CuttingProxy::Fault;

namespace {

QString sendlog(const QStringList& people, const QString& time = QStringLiteral("2026-11-29 08:00:00"))
{
    QJsonArray records;
    for (const QString& person : people)
        records.append(QJsonObject{{"enrollid", person}, {"name", "Ada"}, {"time", time}, {"mode", 1}, {"inout", 0}});
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{"cmd", "sendlog"}, {"sn", "SN-1"}, {"count", records.size()}, {"record", records}})
            .toJson(QJsonDocument::Compact));
}

/// A kiosk: logs in, and asks one thing after the other.
struct Kiosk
{
    QWebSocket socket;
    QStringList heard;
    bool closed = false;

    explicit Kiosk(quint16 port)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString& text) { heard << text; });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { closed = true; });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(port)));
        (void)QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; });
        ask(QStringLiteral(R"({"cmd":"reg","sn":"SN-1","cpusn":"hush"})"));
    }
    QJsonObject ask(const QString& text)
    {
        const auto before = heard.size();
        socket.sendTextMessage(text);
        (void)QTest::qWaitFor([&] { return heard.size() > before || closed; }, 10'000);
        return heard.size() > before ? QJsonDocument::fromJson(heard.back().toUtf8()).object() : QJsonObject();
    }
};

/// A PiHR server that remembers the records it gets, and does as it is told.
class PihrServer final : public QObject
{
public:
    enum class Does { Takes, LosesTheAnswer, SaysNothing, Fails, CountsNone };
    Does does = Does::Takes;
    QStringList refuses; ///< these people
    QString reason = QStringLiteral("no such person");
    QStringList got; ///< "person time", as they came
    QJsonObject lastRecord;
    QByteArray secret = "hush";
    int logins = 0;
    int records = 0; ///< that it was asked to take

    PihrServer()
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket* socket = m_server.nextPendingConnection();
            connect(socket, &QWebSocket::textMessageReceived, this,
                    [this, socket](const QString& text) { received(socket, text); });
            connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }

private:
    void received(QWebSocket* socket, const QString& text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        const auto reply = [socket](const QJsonObject& object) {
            socket->sendTextMessage(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        };
        if (message.value(u"cmd") == QLatin1String("reg")) {
            ++logins;
            const bool right = message.value(u"cpusn").toString().toUtf8() == secret && message.contains(u"devinfo") &&
                               message.value(u"nosenduser").toBool();
            reply(right ? QJsonObject{{"ret", "reg"}, {"result", true}}
                        : QJsonObject{{"ret", "reg"}, {"result", false}, {"reason", "invalid_credentials"}});
            return;
        }
        ++records;
        lastRecord = message.value(u"record").toArray().at(0).toObject();
        const QString person = lastRecord.value(u"enrollid").toString();
        if (does == Does::Fails) {
            reply({{"ret", "sendlog"}, {"result", false}, {"reason", "db_error"}});
            return;
        }
        if (refuses.contains(person)) {
            reply({{"ret", "sendlog"}, {"result", false}, {"reason", reason}});
            return;
        }
        if (does == Does::CountsNone) {
            reply({{"ret", "sendlog"}, {"result", true}, {"count", 0}});
            return;
        }
        got << person + u' ' + lastRecord.value(u"time").toString();
        switch (std::exchange(does, Does::Takes)) {
        case Does::LosesTheAnswer:
            socket->abort();
            break;
        case Does::SaysNothing:
            break;
        default:
            reply({{"ret", "sendlog"}, {"result", true}, {"count", 1}});
        }
    }

    QWebSocketServer m_server{QStringLiteral("pihr"), QWebSocketServer::NonSecureMode};
};

} // namespace

class TestPgReceiver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!test::PgServer::isInstalled())
            QSKIP("PostgreSQL is not installed");
        m_server = std::make_unique<test::PgServer>();
        QVERIFY(m_server->isRunning());
    }
    void init()
    {
        m_events.clear();
        m_server->makeStore();
        m_server->sql("CREATE ROLE receiver LOGIN PASSWORD 'its-password'");
        m_server->sql("GRANT SELECT, INSERT, UPDATE, DELETE ON face, recognized_faces TO receiver");
    }
    void cleanup() { m_receiver.reset(); }

    void acknowledgesWhatIsCommitted()
    {
        m_server->sql("INSERT INTO face (img_id, usr_id, face_uuid) VALUES (7, '1001', 'u-7')");
        start();
        Kiosk kiosk(m_receiver->port());
        const QJsonObject two{{"ret", "sendlog"}, {"result", true}, {"count", 2}};
        const QString message = sendlog({QStringLiteral("1001"), QStringLiteral("O'Hara")});
        QCOMPARE(kiosk.ask(message), two);
        QCOMPARE(kiosk.ask(message), two); // a repeat is acknowledged, and dropped
        QCOMPARE(rows("employee_id, time, status, img_id_fk, face_uuid_fk, camera_no"),
                 QByteArray("1001|2026-11-29 08:00:00|0|7|u-7|SN-1\nO'Hara|2026-11-29 08:00:00|0|||SN-1"));
        const auto isNew = [this](bool wanted) {
            return std::count_if(m_events.begin(), m_events.end(), [wanted](const Event& event) {
                return event.kind == Event::Kind::Punch && event.isNew == wanted;
            });
        };
        QCOMPARE(isNew(true), 2);
        QCOMPARE(isNew(false), 2);
    }

    void oneBadRecordHoldsNothingUp()
    {
        m_server->sql("ALTER TABLE recognized_faces ADD CHECK (employee_id <> 'bad')");
        start();
        Kiosk kiosk(m_receiver->port());
        const QJsonObject reply = kiosk.ask(sendlog({QStringLiteral("1"), QStringLiteral("bad"), QStringLiteral("2")}));
        QCOMPARE(reply.value("result"), QJsonValue(false));
        QCOMPARE(reply.value("count"), QJsonValue(2));
        QCOMPARE(rows("employee_id"), QByteArray("1\n2"));
    }

    void acknowledgesNothingThatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("words");
        QTest::newRow("no table") << QByteArray("ALTER TABLE recognized_faces RENAME TO gone")
                                  << QByteArray("ALTER TABLE gone RENAME TO recognized_faces")
                                  << QStringLiteral("A table is missing");
        QTest::newRow("no index") << QByteArray("DROP INDEX recognized_faces_once")
                                  << QByteArray("CREATE UNIQUE INDEX recognized_faces_once ON recognized_faces "
                                                "(employee_id, \"time\")")
                                  << QStringLiteral("no unique index");
        QTest::newRow("not granted") << QByteArray("REVOKE INSERT ON recognized_faces FROM receiver")
                                     << QByteArray("GRANT INSERT ON recognized_faces TO receiver")
                                     << QStringLiteral("permission denied");
    }
    void acknowledgesNothingThatIsNotThere()
    {
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, right);
        QFETCH(QString, words);
        m_server->sql(wrong);
        start();
        Kiosk kiosk(m_receiver->port());
        const QJsonObject refused{{"ret", "sendlog"}, {"result", false}, {"reason", "db_error"}};
        const QJsonObject reply = kiosk.ask(sendlog({QStringLiteral("1")}));
        m_server->sql(right);
        QCOMPARE(reply, refused);
        QCOMPARE(m_events.back().kind, Event::Kind::StoreFailed);
        QVERIFY2(m_events.back().detail.contains(words), qPrintable(m_events.back().detail));
        QCOMPARE(kiosk.ask(sendlog({QStringLiteral("1")})).value("result"), QJsonValue(true));
        QCOMPARE(rows("employee_id"), QByteArray("1"));
    }

    /// It may start before the database, and the database may go away; a lost answer to a COMMIT makes no second row.
    void theDatabaseComesAndGoes()
    {
        m_server->kill();
        start();
        Kiosk kiosk(m_receiver->port());
        QCOMPARE(kiosk.ask(sendlog({QStringLiteral("1")})).value("reason"), QJsonValue("db_error"));
        QVERIFY(m_server->start());
        QCOMPARE(kiosk.ask(sendlog({QStringLiteral("1")})).value("result"), QJsonValue(true));
        m_receiver.reset();

        test::CuttingProxy proxy(m_server->port());
        m_options.store->port = proxy.port();
        start(false);
        Kiosk again(m_receiver->port());
        proxy.fail(Fault::CutAfter, "INSERT INTO recognized_faces");
        QCOMPARE(again.ask(sendlog({QStringLiteral("2")})).value("reason"), QJsonValue("db_error"));
        QCOMPARE(again.ask(sendlog({QStringLiteral("2")})).value("result"), QJsonValue(true));
        QCOMPARE(rows("employee_id"), QByteArray("1\n2"));
    }

    void peopleAreInTheTableFace()
    {
        start();
        Kiosk kiosk(m_receiver->port());
        const auto said = [&kiosk](const char* text) { return kiosk.ask(QString::fromUtf8(text)); };
        QCOMPARE(said(R"({"cmd":"update","id":"5","name":"X"})").value("reason"), QJsonValue("user_not_found"));
        QCOMPARE(said(R"({"cmd":"enrollment","id":"5","name":"Ada","image":"QUJD"})").value("result"),
                 QJsonValue(true));
        const QByteArray first = m_server->sql("SELECT face_uuid FROM face");
        QVERIFY(!first.isEmpty());
        QCOMPARE(said(R"({"cmd":"update","id":"5","name":"Ada L."})").value("result"), QJsonValue(true));
        QCOMPARE(m_server->sql("SELECT usr_id, usr_name, img_b64, face_uuid FROM face"), "5|Ada L.|QUJD|" + first);
        QCOMPARE(said(R"({"cmd":"enrollment","id":"5","name":"Ada","image":"REVG"})").value("result"),
                 QJsonValue(true));
        QCOMPARE(m_server->sql("SELECT usr_id, usr_name, img_b64 FROM face"), QByteArray("5|Ada|REVG"));
        QVERIFY(m_server->sql("SELECT face_uuid FROM face") != first); // kiosks see that it is another picture
        kiosk.ask(sendlog({QStringLiteral("5")}));
        QCOMPARE(said(R"({"cmd":"delete","id":"5"})").value("result"), QJsonValue(true));
        QCOMPARE(said(R"({"cmd":"delete","id":"5"})").value("reason"), QJsonValue("user_not_found"));
        QCOMPARE(m_server->sql("SELECT count(*) FROM face"), QByteArray("0"));
        QCOMPARE(rows("employee_id"), QByteArray("5")); // a record of working time stays
        m_receiver.reset();

        m_options.erasePunches = true;
        start(false);
        Kiosk other(m_receiver->port());
        other.ask(QStringLiteral(R"({"cmd":"enrollment","id":"5","name":"Ada","image":"QUJD"})"));
        QCOMPARE(other.ask(QStringLiteral(R"({"cmd":"delete","id":"5"})")).value("result"), QJsonValue(true));
        QCOMPARE(rows("employee_id"), QByteArray());
    }

    void forwardsEachRecordOnceAndMarksIt()
    {
        PihrServer pihr;
        m_server->sql("INSERT INTO face (usr_id, usr_name) VALUES ('2', 'Ada')");
        forwardTo(pihr.url());
        start(false);
        Kiosk kiosk(m_receiver->port());
        kiosk.ask(sendlog({QStringLiteral("1"), QStringLiteral("2")}));
        m_server->sql(
            "INSERT INTO recognized_faces (employee_id, time) SELECT 3, timestamp '2026-11-29 09:00:00' + n * "
            "interval '1 s' FROM generate_series(1, 150) n"); // another kiosk's, more than one look's
        QTRY_COMPARE_WITH_TIMEOUT(unforwarded(), 0, 10'000);
        QCOMPARE(pihr.got.size(), 152);
        QCOMPARE(pihr.got.at(0), QStringLiteral("1 2026-11-29 08:00:00"));
        QCOMPARE(pihr.got.at(2), QStringLiteral("3 2026-11-29 09:00:01"));
        QSet<QString> once(pihr.got.begin(), pihr.got.end());
        QCOMPARE(once.size(), 152);
        const QJsonObject expected{{"enrollid", "3"}, {"name", ""}, {"time", "2026-11-29 09:02:30"},
                                   {"mode", 1},       {"inout", 0}, {"event", 0},
                                   {"temp", 0.0}};
        QCOMPARE(pihr.lastRecord, expected);
        QCOMPARE(rows("DISTINCT status"), QByteArray("1"));
    }

    void aLostAnswerIsOneIdenticalRepeat_data()
    {
        QTest::addColumn<int>("does");
        QTest::newRow("cut") << static_cast<int>(PihrServer::Does::LosesTheAnswer);
        QTest::newRow("none") << static_cast<int>(PihrServer::Does::SaysNothing);
    }
    void aLostAnswerIsOneIdenticalRepeat()
    {
        QFETCH(int, does);
        PihrServer pihr;
        pihr.does = static_cast<PihrServer::Does>(does);
        forwardTo(pihr.url());
        m_options.forward->reply = 2s;
        insert({QStringLiteral("1"), QStringLiteral("2")});
        start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unforwarded(), 0, 10'000);
        QCOMPARE(pihr.got,
                 QStringList({QStringLiteral("1 2026-11-29 08:00:00"), QStringLiteral("1 2026-11-29 08:00:00"),
                              QStringLiteral("2 2026-11-29 08:00:00")}));
    }

    /// While the mark cannot be written, nothing else is sent; and nothing twice.
    void theStoreGoesAwayBeforeTheMark()
    {
        PihrServer pihr;
        test::CuttingProxy proxy(m_server->port());
        forwardTo(pihr.url());
        m_options.store->port = proxy.port();
        insert({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
        proxy.fail(Fault::CutBefore, "SET status = '1'");
        start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unforwarded(), 0, 10'000);
        QVERIFY(proxy.hasFailed());
        QCOMPARE(pihr.got.size(), 3);
    }

    void badRecordsHoldNothingUp()
    {
        PihrServer pihr;
        pihr.refuses = {QStringLiteral("bad")};
        forwardTo(pihr.url());
        m_server->sql("ALTER TABLE recognized_faces ALTER time TYPE text, ALTER employee_id DROP NOT NULL");
        insert({QStringLiteral("bad"), QStringLiteral("1")});
        m_server->sql("INSERT INTO recognized_faces (employee_id, time) VALUES (NULL, '2026-11-29 08:00:00'), ('4', "
                      "'yesterday')");
        start(false);
        QTRY_COMPARE_WITH_TIMEOUT(unforwarded(), 1, 10'000); // the refused one is still tried
        for (int more = 10; unforwarded() > 0 && more < 40; ++more) {
            // Refused while the server takes others: it is about the record.
            insert({QString::number(more)});
            QTRY_VERIFY_WITH_TIMEOUT(pihr.got.contains(QStringLiteral("%1 2026-11-29 08:00:00").arg(more)), 10'000);
        }
        QCOMPARE(
            m_server->sql("SELECT employee_id, problem FROM recognized_faces WHERE status = '2' ORDER BY id"),
            QByteArray("bad|the server refuses the record: no such person\n|the record names no person\n4|the record "
                       "has no time"));
        QVERIFY(std::any_of(m_events.begin(), m_events.end(), [](const Event& event) {
            return event.kind == Event::Kind::Parked && event.person == QLatin1String("bad");
        }));
    }

    /// Its own trouble, and a refusal of everything, are no fault of a record.
    void aServerThatTakesNothingParksNothing_data()
    {
        QTest::addColumn<int>("does");
        QTest::newRow("db_error") << static_cast<int>(PihrServer::Does::Fails);
        QTest::newRow("count 0") << static_cast<int>(PihrServer::Does::CountsNone);
    }
    void aServerThatTakesNothingParksNothing()
    {
        QFETCH(int, does);
        PihrServer pihr;
        pihr.does = static_cast<PihrServer::Does>(does);
        forwardTo(pihr.url());
        insert({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")});
        start(false);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::any_of(m_events.begin(), m_events.end(),
                        [](const Event& event) { return event.kind == Event::Kind::ForwardFailed; }),
            10'000);
        QTRY_VERIFY_WITH_TIMEOUT(pihr.records >= 12, 10'000); // each of them several times
        QCOMPARE(rows("DISTINCT status"), QByteArray("0"));
        pihr.does = PihrServer::Does::Takes;
        QTRY_COMPARE_WITH_TIMEOUT(unforwarded(), 0, 10'000);
        QCOMPARE(pihr.got.size(), 4);
    }

    void twoForwardersTakeTurns()
    {
        PihrServer pihr;
        forwardTo(pihr.url());
        start(false);
        SystemClock clock;
        Options second = m_options;
        auto other = std::make_unique<Receiver>(second, clock);
        QVERIFY(other->start());
        QStringList people;
        for (int i = 0; i < 60; ++i)
            people << QString::number(i);
        insert(people);
        QTRY_COMPARE_WITH_TIMEOUT(unforwarded(), 0, 10'000);
        QCOMPARE(pihr.got.size(), 60);
        m_receiver.reset(); // the other one takes over, whichever worked
        insert({QStringLiteral("last")});
        QTRY_COMPARE_WITH_TIMEOUT(unforwarded(), 0, 10'000);
        QCOMPARE(pihr.got.size(), 61);
        other.reset();
    }

    void aWrongSecretIsSaid()
    {
        PihrServer pihr;
        pihr.secret = "other";
        forwardTo(pihr.url());
        insert({QStringLiteral("1")});
        start(false);
        QTRY_VERIFY(!m_events.empty());
        QCOMPARE(m_events.back().kind, Event::Kind::ForwardFailed);
        QVERIFY(m_events.back().detail.contains(QStringLiteral("invalid_credentials")));
        QVERIFY(pihr.got.isEmpty());
    }

    /// The whole of it as programs: a kiosk, a receiver that stores and forwards, and a receiver as the PiHR server.
    void theProgramsTogether()
    {
        QTemporaryDir directory;
        const auto file = [&directory](const char* name, const QByteArray& text) {
            QFile file(directory.filePath(QString::fromLatin1(name)));
            file.open(QIODevice::WriteOnly);
            file.write(text);
            return file.fileName();
        };
        const QString secret = file("secret", "hush\n");
        const QString password = file("password", "its-password\n");
        const auto startProgram = [](QProcess& process, const QStringList& arguments) {
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QStringLiteral(ROLLCALL_RECEIVER_PROGRAM), arguments);
            process.waitForReadyRead(10'000);
            return process.readLine().trimmed().split(':').constLast();
        };
        QProcess target;
        const QByteArray targetPort = startProgram(
            target, {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--serial"), QStringLiteral("KIOSK"),
                     QStringLiteral("--secret-file"), secret, QStringLiteral("--database"),
                     directory.filePath(QStringLiteral("target.db")), QStringLiteral("--print")});
        QProcess middle;
        const QByteArray port = startProgram(
            middle, {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--serial"), QStringLiteral("SN-1"),
                     QStringLiteral("--secret-file"), secret, QStringLiteral("--store"),
                     QStringLiteral("postgresql://receiver@127.0.0.1:%1/postgres").arg(m_server->port()),
                     QStringLiteral("--store-password-file"), password, QStringLiteral("--forward"),
                     QStringLiteral("ws://127.0.0.1:%1").arg(QString::fromLatin1(targetPort)),
                     QStringLiteral("--forward-serial"), QStringLiteral("KIOSK"),
                     QStringLiteral("--forward-secret-file"), secret});
        Kiosk kiosk(port.toUShort());
        QCOMPARE(kiosk.ask(sendlog({QStringLiteral("1001")})).value("result"), QJsonValue(true));
        QTRY_COMPARE_WITH_TIMEOUT(unforwarded(), 0, 10'000);
        QTRY_VERIFY(target.canReadLine() || target.waitForReadyRead(100));
        QCOMPARE(target.readLine(), QByteArray("PUNCH 2026-11-29 08:00:00 1001 in from KIOSK (new)\n"));
        for (QProcess* process : {&middle, &target}) {
            process->terminate();
            QVERIFY(process->waitForFinished());
            QCOMPARE(process->exitCode(), 0);
        }
    }

    void wrongOptionsAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("said");
        const QString store = QStringLiteral("--store");
        const QString good = QStringLiteral("postgresql://u@db.example/a");
        QTest::newRow("password") << QStringList{store, QStringLiteral("postgresql://u:topsecret@db.example/a")}
                                  << QStringLiteral("--store-password-file");
        QTest::newRow("scheme") << QStringList{store, QStringLiteral("mysql://db.example/a")}
                                << QStringLiteral("postgresql://");
        QTest::newRow("query") << QStringList{store, good + QStringLiteral("?sslmode=disable")}
                               << QStringLiteral("--store takes");
        QTest::newRow("both") << QStringList{store, good, QStringLiteral("--database"), QStringLiteral("x")}
                              << QStringLiteral("--database");
        QTest::newRow("forward alone") << QStringList{QStringLiteral("--forward"), QStringLiteral("ws://p.example")}
                                       << QStringLiteral("--forward needs --store");
        QTest::newRow("no secret") << QStringList{store,
                                                  good,
                                                  QStringLiteral("--forward"),
                                                  QStringLiteral("ws://p.example"),
                                                  QStringLiteral("--forward-serial"),
                                                  QStringLiteral("K")}
                                   << QStringLiteral("--forward-secret-file");
        QTest::newRow("http") << QStringList{store, good, QStringLiteral("--forward"),
                                             QStringLiteral("http://p.example")}
                              << QStringLiteral("ws://HOST");
    }
    void wrongOptionsAreNamed()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, said);
        const auto line =
            parseCommandLine(QStringList{QStringLiteral("rollcall-receiver"), QStringLiteral("--serial"),
                                         QStringLiteral("a"), QStringLiteral("--secret"), QStringLiteral("b")} +
                             options);
        QVERIFY(!line);
        QVERIFY2(line.error().message.contains(said), qPrintable(line.error().message));
        QVERIFY(!line.error().message.contains(QStringLiteral("topsecret")));
    }

    void addressesOfStores()
    {
        const auto read = [](const QString& store) {
            return *parseCommandLine({QStringLiteral("rollcall-receiver"), QStringLiteral("--serial"),
                                      QStringLiteral("a"), QStringLiteral("--secret"), QStringLiteral("b"),
                                      QStringLiteral("--store"), store})
                        ->options.store;
        };
        const net::PgConfig far = read(QStringLiteral("postgres://u@db.example:5433/a"));
        QCOMPARE(far.tls, net::PgConfig::Tls::AuthorityName);
        QCOMPARE(far.port, quint16{5433});
        QCOMPARE(far.user + u'/' + far.database, QStringLiteral("u/a"));
        const net::PgConfig here = read(QStringLiteral("postgresql:///a?host=/tmp/socket"));
        QCOMPARE(here.host, QStringLiteral("/tmp/socket"));
        QCOMPARE(here.tls, net::PgConfig::Tls::Local);
    }

private:
    void start(bool fresh = true)
    {
        if (fresh)
            m_options = options();
        m_receiver =
            std::make_unique<Receiver>(m_options, m_clock, [this](const Event& event) { m_events.push_back(event); });
        QVERIFY(m_receiver->start());
    }
    [[nodiscard]] Options options() const
    {
        Options options;
        options.port = 0;
        options.serialNumber = QStringLiteral("SN-1");
        options.secret = Secret("hush");
        net::PgConfig store;
        store.host = QStringLiteral("127.0.0.1");
        store.port = m_server->port();
        store.user = QStringLiteral("receiver");
        store.database = QStringLiteral("postgres");
        store.password = Secret("its-password");
        store.tls = net::PgConfig::Tls::Local;
        options.store = store;
        return options;
    }
    void forwardTo(const QUrl& url)
    {
        m_options = options();
        ForwardOptions forward;
        forward.url = url;
        forward.serialNumber = QStringLiteral("KIOSK");
        forward.secret = Secret("hush");
        forward.interval = 10ms;
        forward.reply = 10s;
        forward.retryBase = forward.retryCap = 20ms;
        m_options.forward = forward;
    }
    void insert(const QStringList& people)
    {
        for (const QString& person : people)
            m_server->sql("INSERT INTO recognized_faces (employee_id, time) VALUES ('" + person.toUtf8() +
                          "', '2026-11-29 08:00:00')");
    }
    int unforwarded() { return m_server->sql("SELECT count(*) FROM recognized_faces WHERE status = '0'").toInt(); }
    QByteArray rows(const QByteArray& columns)
    {
        return m_server->sql("SELECT " + columns + " FROM recognized_faces ORDER BY 1");
    }

    std::unique_ptr<test::PgServer> m_server;
    SystemClock m_clock;
    std::vector<Event> m_events;
    Options m_options;
    std::unique_ptr<Receiver> m_receiver;
};

QTEST_GUILESS_MAIN(TestPgReceiver)
#include "tst_pg_receiver.moc"
