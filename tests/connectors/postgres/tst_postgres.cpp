// The store in a real PostgreSQL server: with and without the unique index, every failure that servers and networks
// have. Each punch ends as one row, or is parked with its reason.
#include "base/translatable.h"
#include "connectors/campus/photo_site.h"
#include "connectors/certificates.h"
#include "connectors/cutting_proxy.h"
#include "connectors/dispatched.h"
#include "connectors/fixtures.h"
#include "connectors/pg_server.h"
#include "connectors/postgres/codec.h"
#include "connectors/postgres/postgres_connector.h"
#include "connectors/postgres/postgres_probe.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace rollcall;
using namespace rollcall::postgres;
using namespace std::chrono_literals;
using Fault = test::CuttingProxy::Fault;
using Verdict = DeliveryAnswer::Verdict;
using Values = std::vector<std::pair<QString, QVariant>>;

Q_DECLARE_METATYPE(Fault)

namespace {

Settings settingsFor(quint16 port, const Values& changed = {}, const QString& host = QStringLiteral("127.0.0.1"))
{
    Values values{{QStringLiteral("url"), QStringLiteral("postgresql://%1:%2/postgres").arg(host).arg(port)},
                  {QStringLiteral("user"), QStringLiteral("kiosk")},
                  {QStringLiteral("password"), QStringLiteral("the-password")},
                  {QStringLiteral("camera"), QStringLiteral("gate")}};
    for (const auto& [key, value] : changed) {
        std::erase_if(values, [key = key](const auto& old) { return old.first == key; });
        values.emplace_back(key, value);
    }
    Settings settings = readSettings(test::values(test::table(QStringLiteral("postgres"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    return settings;
}

struct WithSite
{
    test::PhotoSite site;
};

struct Started : WithSite, test::Dispatched<PostgresConnector>
{
    explicit Started(const Settings& settings) : Dispatched(settings, site) {}
    [[nodiscard]] bool waitForAnswers(int count) const
    {
        return QTest::qWaitFor([this, count] { return sink.answerCount == count; }, 15'000);
    }
};

ConnectorTest probed(const Settings& settings)
{
    ConnectorTest last;
    PostgresProbe probe(settings, [&last](const ConnectorTest& test) { last = test; });
    probe.start();
    if (!QTest::qWaitFor([&last] { return last.finished; }, 10'000))
        return {};
    return last;
}

} // namespace

class TestPostgres : public QObject
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
    void init() { m_server->makeStore(); }

    /// 2023-11-14 22:13:21 UTC at a kiosk two hours east.
    void rowsReferToTheNewestFace()
    {
        m_server->sql("INSERT INTO face (img_id, usr_id, face_uuid) VALUES (5, '1001', 'u-5'), (4, '1001', 'u-4'), (6, "
                      "'O\"Neil, {x}\\', NULL)");
        Started started(settingsFor(m_server->port()));
        QVERIFY(started.deliverAll(
            test::batchOf({QStringLiteral("1001"), QStringLiteral("1002"), QStringLiteral("O\"Neil, {x}\\")})));
        QCOMPARE(all("employee_id, time, status, img_id_fk, face_uuid_fk, camera_no, confidence"),
                 QByteArray("1001|2023-11-15 00:13:21|0|5|u-5|gate|0.0000\n"
                            "1002|2023-11-15 00:13:22|0|||gate|0.0000\n"
                            "O\"Neil, {x}\\|2023-11-15 00:13:23|0|6||gate|0.0000"));
    }

    void theNetworkMayFailAnywhere_data()
    {
        QTest::addColumn<bool>("index");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QByteArray>("at");
        for (const bool index : {true, false}) {
            for (const auto& [name, fault] :
                 {std::pair("cut before", Fault::CutBefore), std::pair("cut after", Fault::CutAfter),
                  std::pair("half", Fault::HalfAnswer),
                  index ? std::pair("hang", Fault::Hang) : std::pair("swallowed", Fault::Swallow)}) {
                QTest::addRow("%s, %s", name, index ? "index" : "none")
                    << index << fault << QByteArray("INSERT INTO recognized_faces");
            }
        }
        QTest::newRow("login cut") << true << Fault::CutAfter << QByteArray("kiosk");
        QTest::newRow("login hangs") << true << Fault::Swallow << QByteArray("kiosk");
        QTest::newRow("look cut") << false << Fault::CutAfter << QByteArray("SELECT 1 FROM");
        QTest::newRow("faces half") << true << Fault::HalfAnswer << QByteArray("DISTINCT ON");
    }
    /// The answer to a COMMIT may be lost: the row is there, and must not become two.
    void theNetworkMayFailAnywhere()
    {
        QFETCH(bool, index);
        QFETCH(Fault, fault);
        QFETCH(QByteArray, at);
        if (!index)
            m_server->sql("DROP INDEX recognized_faces_once");
        test::CuttingProxy proxy(m_server->port());
        Settings settings = settingsFor(proxy.port());
        settings.server.connecting = 3s;
        settings.server.statement = settings.server.grace = 500ms;
        Started started(settings);
        if (!index) // so that it knows
            QVERIFY(started.deliverAll({{100, 0, test::makePunch(100)}}));
        proxy.fail(fault, at);
        const DeliveryBatch batch = test::makeBatch(1, 4);
        QVERIFY(started.deliverAll(batch));
        QVERIFY(proxy.hasFailed());
        QCOMPARE(started.sink.count(Verdict::Rejected), 0);
        QCOMPARE(count(), index ? 4 : 5);
    }

    void theServerIsKilledInMidBatch()
    {
        // Half of the batch is inserted when the server dies: none of it may be acknowledged, none lost.
        m_server->sql(
            "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.05); RETURN "
            "NEW; END $$; CREATE TRIGGER slow BEFORE INSERT ON recognized_faces FOR EACH ROW EXECUTE FUNCTION "
            "slow()");
        Started started(settingsFor(m_server->port()));
        started.connector.deliver(test::makeBatch(1, 40));
        QVERIFY(QTest::qWaitFor([this] {
            return m_server->sql(
                       "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'INSERT INTO rec%' AND state = "
                       "'active'") == "1";
        }));
        m_server->kill();
        QVERIFY(started.waitForAnswers(40));
        QCOMPARE(started.sink.count(Verdict::Retry), 40);
        QVERIFY(m_server->start());
        QCOMPARE(count(), 0);
        m_server->sql("DROP FUNCTION slow CASCADE");
        QVERIFY(started.deliverAll(test::makeBatch(1, 40)));
        QCOMPARE(count(), 40);
    }

    void aRestartBetweenBatchesCostsNothing()
    {
        Started started(settingsFor(m_server->port()));
        QVERIFY(started.deliverAll(test::makeBatch(1, 2)));
        m_server->stop();
        QVERIFY(m_server->start());
        started.connector.deliver(test::makeBatch(3, 2));
        QVERIFY(started.waitForAnswers(4));
        QCOMPARE(started.sink.count(Verdict::Accepted), 4); // the end of the old connection was noticed
        QCOMPARE(count(), 4);
    }

    /// Its machine answers for it, so that neither TCP nor the server's own limits notice.
    void aFrozenServerIsGivenUpAndStoppingDoesNotWait()
    {
        Settings settings = settingsFor(m_server->port());
        settings.server.connecting = 2s;
        settings.server.statement = settings.server.grace = 500ms;
        Started started(settings);
        QVERIFY(started.deliverAll(test::makeBatch(1, 1)));
        const int before = started.sink.answerCount;
        m_server->freeze(SIGSTOP);
        started.connector.deliver(test::makeBatch(2, 2));
        const bool answered = started.waitForAnswers(before + 2);
        started.connector.deliver(test::makeBatch(4, 1));
        QElapsedTimer stopping;
        stopping.start();
        started.connector.stop();
        const qint64 took = stopping.elapsed();
        m_server->thaw();
        QVERIFY(answered);
        QCOMPARE(started.verdict(2), Verdict::Retry);
        QCOMPARE(started.verdict(3), Verdict::Retry);
        QVERIFY2(took < 500, qPrintable(QString::number(took)));
        Started again(settingsFor(m_server->port()));
        QVERIFY(again.deliverAll(test::makeBatch(1, 4)));
        QCOMPARE(count(), 4);
    }

    void badRecordsHoldNothingUp_data()
    {
        QTest::addColumn<bool>("index");
        QTest::newRow("with the index") << true;
        QTest::newRow("without") << false;
    }
    void badRecordsHoldNothingUp()
    {
        QFETCH(bool, index);
        m_server->sql("ALTER TABLE recognized_faces ADD CHECK (employee_id <> 'checked')");
        m_server->sql(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.employee_id = 'left' "
            "THEN RAISE 'this person has left'; ELSIF NEW.employee_id = 'broken' THEN RAISE 'oh' USING ERRCODE = "
            "'XX000'; ELSIF NEW.employee_id = 'lost' THEN RETURN NULL; END IF; RETURN NEW; END $$; CREATE TRIGGER "
            "refuse BEFORE INSERT ON recognized_faces FOR EACH ROW EXECUTE FUNCTION refuse()");
        if (!index)
            m_server->sql("DROP INDEX recognized_faces_once");
        Started started(settingsFor(m_server->port()));
        started.connector.deliver(
            test::batchOf({QStringLiteral("1"), QStringLiteral("checked"), QStringLiteral("2"), QStringLiteral("left"),
                           QStringLiteral("broken"), QString(), QStringLiteral("lost"), QStringLiteral("3")}));
        const bool answered = started.waitForAnswers(8);
        m_server->sql("DROP FUNCTION refuse CASCADE");
        QVERIFY(answered);
        for (const qint64 id : {1, 3, 8})
            QCOMPARE(started.verdict(id), Verdict::Accepted);
        for (const qint64 id : {2, 4, 6})
            QCOMPARE(started.verdict(id), Verdict::Rejected);
        for (const qint64 id : {5, 7})
            QCOMPARE(started.verdict(id), Verdict::Retry);
        QVERIFY(started.reason(2).contains(QStringLiteral("violates check constraint")));
        QVERIFY(started.reason(4).contains(QStringLiteral("this person has left")));
        QVERIFY2(started.reason(7).contains(QStringLiteral("not there")), qPrintable(started.reason(7)));
        QCOMPARE(count(), 3);
    }

    /// A store that numbers its people: text is refused for its own row only.
    void columnsOfOtherTypes()
    {
        for (const bool index : {true, false}) {
            m_server->makeStore();
            m_server->sql(
                "DROP TABLE recognized_faces, face; CREATE TABLE face (img_id int PRIMARY KEY, usr_id int, "
                "face_uuid uuid); CREATE TABLE recognized_faces (id serial PRIMARY KEY, employee_id int, \"time\" "
                "timestamp, status varchar(1), img_id_fk int REFERENCES face, face_uuid_fk uuid, camera_no "
                "varchar(8), confidence float); GRANT SELECT ON face, recognized_faces TO kiosk; GRANT INSERT ON "
                "recognized_faces TO kiosk; GRANT USAGE ON recognized_faces_id_seq TO kiosk; INSERT INTO face "
                "VALUES (7, 1001, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')");
            if (index)
                m_server->sql("CREATE UNIQUE INDEX ON recognized_faces (employee_id, \"time\")");
            Started started(settingsFor(m_server->port()));
            started.connector.deliver(
                test::batchOf({QStringLiteral("1001"), QStringLiteral("abc"), QStringLiteral("1002")}));
            QVERIFY(started.waitForAnswers(3));
            QCOMPARE(started.verdict(2), Verdict::Rejected);
            QVERIFY(started.reason(2).contains(QStringLiteral("invalid input syntax for type integer: \"abc\"")));
            QCOMPARE(all("employee_id, time, img_id_fk, face_uuid_fk"),
                     QByteArray("1001|2023-11-15 00:13:21|7|a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11\n"
                                "1002|2023-11-15 00:13:23||"));
            QCOMPARE(probed(settingsFor(m_server->port())).fault, ConnectorFault::None);
        }
    }

    void peopleComeChangeAndGo()
    {
        m_server->sql(
            "INSERT INTO face (img_id, usr_id, usr_name, img_b64, face_uuid) SELECT n, 'p' || n, 'Person ' || n, "
            "encode(('picture ' || n)::bytea, 'base64'), 'u' || n FROM generate_series(1, 510) n");
        Settings settings = settingsFor(m_server->port(), {{QStringLiteral("people"), true}});
        settings.peopleEvery = 20ms;
        Started started(settings);
        QTRY_COMPARE_WITH_TIMEOUT(started.site.people.size(), 510U, 60'000);
        QTRY_VERIFY(started.site.memory.contains(QStringLiteral("faces/0")));
        // Punches go on, and refer to them.
        QVERIFY(started.deliverAll(test::batchOf({QStringLiteral("p7")})));
        QCOMPARE(all("img_id_fk"), QByteArray("7"));
        started.site.stored.clear();

        // The picture itself tells that it is another one; a listing in between a removal and an insert is no removal.
        m_server->sql("UPDATE face SET img_b64 = encode('another', 'base64') WHERE img_id = 5; DELETE FROM face WHERE "
                      "img_id > 508; UPDATE face SET usr_name = 'Renamed' WHERE img_id = 6");
        QTRY_COMPARE_WITH_TIMEOUT(started.site.people.size(), 508U, 10'000);
        QCOMPARE(started.site.stored.size(), 2U);
        QCOMPARE(started.site.faces[PersonId(QStringLiteral("p5"))][QStringLiteral("face/5")], QByteArray("another"));
        QCOMPARE(started.site.removed, std::vector<QString>({QStringLiteral("face/509"), QStringLiteral("face/510")}));

        // Nothing that cannot be listed is missing.
        m_server->sql("REVOKE SELECT ON face FROM kiosk");
        QTRY_VERIFY_WITH_TIMEOUT(
            inEnglish(started.sink.states.back().detail).contains(QStringLiteral("permission denied for table face")),
            10'000);
        m_server->sql("GRANT SELECT ON face TO kiosk; DELETE FROM face");
        QTRY_VERIFY_WITH_TIMEOUT(
            inEnglish(started.sink.states.back().detail).contains(QStringLiteral("no person is removed")), 10'000);
        QCOMPARE(started.site.people.size(), 508U);
    }

    void twoKiosksOnOneStore()
    {
        for (const bool index : {true, false}) {
            m_server->makeStore();
            if (!index)
                m_server->sql("DROP INDEX recognized_faces_once");
            Started one(settingsFor(m_server->port()));
            Started other(settingsFor(m_server->port()));
            one.connector.deliver(test::makeBatch(1, 20));
            other.connector.deliver(test::makeBatch(21, 20));
            QVERIFY(one.waitForAnswers(20) && other.waitForAnswers(20));
            QVERIFY(one.deliverAll(test::makeBatch(1, 20))); // once more: it is all there
            QCOMPARE(count(), 40);
        }
        // With the index, the same records at the same moment are one row each as well.
        m_server->makeStore();
        Started one(settingsFor(m_server->port()));
        Started other(settingsFor(m_server->port()));
        one.connector.deliver(test::makeBatch(1, 50));
        other.connector.deliver(test::makeBatch(1, 50));
        QVERIFY(one.waitForAnswers(50) && other.waitForAnswers(50));
        QVERIFY(one.deliverAll(test::makeBatch(1, 50)) && other.deliverAll(test::makeBatch(1, 50)));
        QCOMPARE(one.sink.count(Verdict::Rejected) + other.sink.count(Verdict::Rejected), 0);
        QCOMPARE(count(), 50);
    }

    void whatAnAdministratorMustPutRight_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QString>("words");
        QTest::newRow("table missing") << QByteArray("ALTER TABLE recognized_faces RENAME TO gone")
                                       << QByteArray("ALTER TABLE gone RENAME TO recognized_faces")
                                       << QStringLiteral("A table is missing: run schema.sql");
        QTest::newRow("column missing") << QByteArray("ALTER TABLE recognized_faces RENAME camera_no TO gone")
                                        << QByteArray("ALTER TABLE recognized_faces RENAME gone TO camera_no")
                                        << QStringLiteral("other columns than schema.sql");
        QTest::newRow("not granted") << QByteArray("REVOKE INSERT ON recognized_faces FROM kiosk")
                                     << QByteArray("GRANT INSERT ON recognized_faces TO kiosk")
                                     << QStringLiteral("permission denied for table recognized_faces");
        QTest::newRow("faces not granted")
            << QByteArray("REVOKE SELECT ON face FROM kiosk") << QByteArray("GRANT SELECT ON face TO kiosk")
            << QStringLiteral("permission denied for table face");
        QTest::newRow("read-only") << QByteArray("ALTER DATABASE postgres SET default_transaction_read_only = on")
                                   << QByteArray("BEGIN READ WRITE; ALTER DATABASE postgres RESET ALL; COMMIT")
                                   << QStringLiteral("only reads");
        QTest::newRow("another password")
            << QByteArray("ALTER ROLE kiosk PASSWORD 'other'") << QByteArray("ALTER ROLE kiosk PASSWORD 'the-password'")
            << QStringLiteral("does not let this user in: password authentication failed");
        QTest::newRow("no login") << QByteArray("ALTER ROLE kiosk NOLOGIN") << QByteArray("ALTER ROLE kiosk LOGIN")
                                  << QStringLiteral("is not permitted to log in");
    }
    /// Nothing is parked, and the connection test says the same.
    void whatAnAdministratorMustPutRight()
    {
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, right);
        QFETCH(QString, words);
        m_server->sql(wrong);
        Started started(settingsFor(m_server->port()));
        started.connector.deliver(test::makeBatch(1, 3));
        const bool answered = started.waitForAnswers(3);
        const ConnectorTest test = probed(settingsFor(m_server->port()));
        m_server->sql(right);
        QVERIFY(answered);
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY2(started.reason(1).contains(words), qPrintable(started.reason(1)));
        QCOMPARE(test.fault, ConnectorFault::WrongSettings);
        QVERIFY2(inEnglish(test.detail).contains(words), qPrintable(inEnglish(test.detail)));
        started.connector.renewLink(); // an administrator's minute is cut short
        QVERIFY(started.deliverAll(test::makeBatch(1, 3)));
        QCOMPARE(count(), 3);
    }

    void whatPasses_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("isAway");
        for (const char* code : {"53100", "53200", "57P03", "58030"}) // full, out of memory, starting, I/O
            QTest::addRow("%s", code) << QByteArray(code) << true;
        for (const char* code : {"40001", "40P01", "55P03", "57014", "XX001"}) // conflict, deadlock, locked, too long
            QTest::addRow("%s", code) << QByteArray(code) << false;
    }
    void whatPasses()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, isAway);
        m_server->sql(
            "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'trouble' USING ERRCODE = '" +
            code +
            "'; END $$; CREATE TRIGGER fail BEFORE INSERT ON recognized_faces FOR EACH ROW EXECUTE "
            "FUNCTION fail()");
        Started started(settingsFor(m_server->port()));
        started.connector.deliver(test::makeBatch(1, isAway ? 5 : 1));
        const bool answered = started.waitForAnswers(isAway ? 5 : 1);
        m_server->sql("DROP FUNCTION fail CASCADE");
        QVERIFY(answered);
        QCOMPARE(started.sink.count(Verdict::Retry), isAway ? 5 : 1);
        const auto rested = std::any_of(started.sink.states.begin(), started.sink.states.end(),
                                        [](const auto& status) { return status.state == LinkState::Offline; });
        QCOMPARE(rested, isAway);
        QVERIFY(started.reason(1).contains(QStringLiteral("trouble")));
        QVERIFY(started.deliverAll(test::makeBatch(1, 5)));
        QCOMPARE(count(), 5);
    }

    void theTestSaysWhatWorks()
    {
        ConnectorTest test = probed(settingsFor(m_server->port()));
        QCOMPARE(test.fault, ConnectorFault::None);
        QVERIFY(test.detail.isEmpty());
        QCOMPARE(test.reached, static_cast<int>(test.stages.size()));
        m_server->sql("DROP INDEX recognized_faces_once");
        test = probed(settingsFor(m_server->port()));
        QCOMPARE(test.fault, ConnectorFault::None);
        QVERIFY(inEnglish(test.detail).contains(QStringLiteral("no unique index")));
        QCOMPARE(count(), 0);
        Settings other = settingsFor(m_server->port());
        other.server.database = QStringLiteral("nowhere");
        QVERIFY(inEnglish(probed(other).detail).contains(QStringLiteral("no such database")));
    }

    void theTestSaysWhereItEnds()
    {
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost, 0);
        Settings settings = settingsFor(silent.serverPort());
        settings.server.connecting = 200ms;
        QCOMPARE(probed(settings).fault, ConnectorFault::NoAnswer);
        // A web server.
        QTcpServer web;
        web.listen(QHostAddress::LocalHost, 0);
        connect(&web, &QTcpServer::newConnection, &web, [&web] {
            QTcpSocket* socket = web.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
        QCOMPARE(probed(settingsFor(web.serverPort())).fault, ConnectorFault::AnswersSomethingElse);
        const quint16 port = silent.serverPort();
        silent.close();
        QCOMPARE(probed(settingsFor(port)).fault, ConnectorFault::ConnectionRefused);
        QCOMPARE(probed(settingsFor(1, {}, QStringLiteral("db.invalid"))).fault, ConnectorFault::NameNotFound);
    }

    void certificates()
    {
        QTemporaryDir directory;
        QVERIFY(test::makeCertificates(directory.path()));
        const auto with = [&](const char* file, bool verifyName = true, const char* host = "localhost") {
            return settingsFor(m_server->port(),
                               {{QStringLiteral("ca_file"), directory.filePath(QString::fromLatin1(file))},
                                {QStringLiteral("verify_name"), verifyName}},
                               QString::fromLatin1(host));
        };
        // Without TLS the server gets nothing.
        QCOMPARE(probed(with("ca.pem")).fault, ConnectorFault::WrongSettings);
        const auto serve = [&](const QString& name) {
            m_server->stop();
            for (const char* suffix : {".pem", ".key"}) {
                const QString copy = m_server->directory() + QStringLiteral("/server") + QLatin1String(suffix);
                QFile::remove(copy);
                QFile::copy(directory.filePath(name + QLatin1String(suffix)), copy);
                QFile::setPermissions(copy, QFile::ReadOwner);
                if (::geteuid() == 0 && ::chown(qPrintable(copy), 65534, 65534) != 0)
                    return false;
            }
            return m_server->start({QStringLiteral("ssl=on"),
                                    QStringLiteral("ssl_cert_file=%1/server.pem").arg(m_server->directory()),
                                    QStringLiteral("ssl_key_file=%1/server.key").arg(m_server->directory())});
        };
        QVERIFY(serve(QStringLiteral("right")));
        const ConnectorTest good = probed(with("ca.pem"));
        QCOMPARE(good.fault, ConnectorFault::None);
        QVERIFY(std::find(good.stages.begin(), good.stages.end(), ConnectorStage::Secured) != good.stages.end());
        QCOMPARE(probed(with("ca.pem", true, "127.0.0.1")).fault, ConnectorFault::CertificateWrongName);
        QCOMPARE(probed(with("ca.pem", false, "127.0.0.1")).fault, ConnectorFault::None);
        QCOMPARE(probed(with("self.pem")).fault, ConnectorFault::CertificateInvalid);
        Started started(with("ca.pem"));
        QVERIFY(started.deliverAll(test::makeBatch(1, 100)));
        QCOMPARE(
            m_server->sql("SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE ssl AND usename = "
                          "'kiosk'"),
            QByteArray("1"));
        QVERIFY(serve(QStringLiteral("self")));
        QCOMPARE(probed(with("self.pem")).fault, ConnectorFault::None); // the certificate itself is pinned
        QVERIFY(serve(QStringLiteral("expired")));
        QCOMPARE(probed(with("ca.pem")).fault, ConnectorFault::CertificateInvalid);
        m_server->stop();
        QVERIFY(m_server->start());
    }

    void settingsThatDoNotFit()
    {
        const auto problem = [](const Values& changed) {
            Values values{{QStringLiteral("url"), QStringLiteral("postgresql://db.example/a")},
                          {QStringLiteral("user"), QStringLiteral("kiosk")}};
            for (const auto& [key, value] : changed) {
                std::erase_if(values, [key = key](const auto& old) { return old.first == key; });
                values.emplace_back(key, value);
            }
            const auto read = readSettings(test::values(test::table(QStringLiteral("postgres"), values)));
            return read ? QString() : read.error().subject;
        };
        QCOMPARE(problem({}), QString());
        QCOMPARE(problem({{QStringLiteral("url"), QStringLiteral("postgresql://db.example/a?sslmode=disable")}}),
                 QStringLiteral("url"));
        QCOMPARE(problem({{QStringLiteral("verify_name"), false}}), QStringLiteral("verify_name"));
        QCOMPARE(problem({{QStringLiteral("ca_file"), QStringLiteral("/nowhere.pem")}}), QStringLiteral("ca_file"));
        // Beyond this machine the server always has to prove its name.
        const Settings far =
            readSettings(test::values(test::table(QStringLiteral("postgres"),
                                                  {{QStringLiteral("url"), QStringLiteral("postgresql://db.example/a")},
                                                   {QStringLiteral("user"), QStringLiteral("kiosk")}})))
                .value();
        QCOMPARE(far.server.tls, net::PgConfig::Tls::AuthorityName);
        QCOMPARE(far.server.port, quint16{5432});
    }

private:
    QByteArray all(const QByteArray& columns)
    {
        return m_server->sql("SELECT " + columns + " FROM recognized_faces ORDER BY time, employee_id");
    }
    int count() { return m_server->sql("SELECT count(*) FROM recognized_faces").toInt(); }

    std::unique_ptr<test::PgServer> m_server;
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
