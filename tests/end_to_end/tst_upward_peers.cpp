// The ledger thread's worker with its real database and connectors, and servers in Python that have the habits of real
// ones: nothing lost, nothing doubled, nothing silently true.
#include "base/task_queue.h"
#include "kiosk/site_service.h"
#include "ledger/ledger_worker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <set>

using namespace rollcall;

namespace {

const QString kPython = QStringLiteral("/usr/bin/python3");
const ConnectorId kServer{QStringLiteral("server")};
constexpr int kPatienceMs = 60'000;

/// A script of tests/oracle and what it has printed.
class Peer
{
public:
    Peer(const char* script, const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(kPython,
                        QStringList{QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/oracle/") + QLatin1String(script)} +
                            arguments);
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString url()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, kPatienceMs))
            return {};
        return QStringLiteral("ws://127.0.0.1:%1/pub/chat")
            .arg(QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', 1));
    }
    /// All lines so far.
    const std::vector<QJsonDocument>& said()
    {
        while (m_process.canReadLine())
            m_said.push_back(QJsonDocument::fromJson(m_process.readLine()));
        return m_said;
    }
    [[nodiscard]] std::vector<QJsonObject> all(const QString& what)
    {
        std::vector<QJsonObject> found;
        for (const QJsonDocument& line : said()) {
            if (line.object().contains(what))
                found.push_back(line.object().value(what).toObject());
        }
        return found;
    }

private:
    QProcess m_process;
    std::vector<QJsonDocument> m_said;
};

ConnectorSettings terminalServer(const QString& url)
{
    return {kServer,
            QStringLiteral("pihr"),
            {{QStringLiteral("url"), url, 1},
             {QStringLiteral("profile"), QStringLiteral("aiface"), 1},
             {QStringLiteral("serial_number"), QStringLiteral("SN-1"), 1}},
            1};
}
ConnectorSettings pihrServer(const QString& url, const ConnectorId& id = kServer)
{
    return {id,
            QStringLiteral("pihr"),
            {{QStringLiteral("url"), url, 1},
             {QStringLiteral("serial_number"), QStringLiteral("SN-1"), 1},
             {QStringLiteral("secret"), QStringLiteral("hush"), 1}},
            1};
}

class Kiosk
{
public:
    explicit Kiosk(const QString& dataDirectory, std::vector<ConnectorSettings> connectors)
    {
        LedgerSetup setup;
        setup.storage.dataDirectory = dataDirectory;
        setup.connectors = std::move(connectors);
        setup.attendance.undoWindow = {};
        SiteService::Ports asked;
        asked.inLedger = [this](std::function<void(LedgerWorker&)> task) {
            // Not to the worker: its connectors run, and may ask, before it is made.
            m_home.post([this, task = std::move(task)] { task(*worker); });
        };
        asked.startEnrollment = [](const PersonId&, const QString&, const SitePort::Reply<void>& reply) { reply({}); };
        site = std::make_shared<SiteService>(std::move(asked), PhotoEnroller::Setup{}, clock);
        setup.site = site;
        LedgerPorts ports;
        ports.publish = [this](const LedgerEvent& event) {
            if (const auto* links = std::get_if<LinksChanged>(&event))
                stats = links->stats;
        };
        ports.useGallery = [](const std::shared_ptr<const Gallery>&) {};
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const auto&) {};
        worker = std::make_unique<LedgerWorker>(std::move(setup), std::move(ports), clock, m_candidates);
        worker->useModel(QStringLiteral("test-model"), 4);
    }
    ~Kiosk()
    {
        site->close();
        worker.reset();
    }
    void enroll(const QString& id, const QString& name)
    {
        Person person;
        person.id = PersonId(id);
        person.displayName = name;
        FaceTemplate sample;
        sample.person = person.id;
        sample.embedding = {1, 0, 0, 0};
        QVERIFY(worker->ledger()->people().enroll(person, {sample}, {}, true));
    }
    void recognize(const QString& id) { m_candidates.put({TrackId{}, PersonId(id), 0.8, clock.read()}); }
    [[nodiscard]] QString nameOf(const QString& id)
    {
        const auto person = worker->ledger()->store().roster().find(PersonId(id));
        return person && *person ? (*person)->displayName : QStringLiteral("nobody");
    }
    [[nodiscard]] OutboxStats statsOf(const ConnectorId& id) const
    {
        for (const OutboxStats& one : stats) {
            if (one.connector == id)
                return one;
        }
        return {};
    }

    const SystemClock clock;
    std::vector<OutboxStats> stats;
    std::shared_ptr<SiteService> site;

private:
    Mailbox<PunchCandidate> m_candidates{64, Mailbox<PunchCandidate>::Overflow::DropNewest};
    TaskQueue m_home{QThread::currentThread()};

public:
    std::unique_ptr<LedgerWorker> worker;
};

} // namespace

class TestUpwardPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QProcess::execute(kPython, {QStringLiteral("-c"), QStringLiteral("import websockets")}) != 0)
            QSKIP("whole suite: python3-websockets is not installed");
    }

    /// Catches: an offline queue that is refused because it comes before the answer to the registration, names that an
    /// empty one erases, and names that are lost because their people come later.
    void whatWaitedForTheTerminalIsCarriedOut()
    {
        Peer peer("terminal_server.py", {QStringLiteral("SN-1"), QStringLiteral("flush")});
        const QString url = peer.url();
        QTemporaryDir directory;
        Kiosk kiosk(directory.path(), {});
        kiosk.enroll(QStringLiteral("1"), QStringLiteral("Old"));
        kiosk.enroll(QStringLiteral("2"), QStringLiteral("Bob"));
        kiosk.enroll(QStringLiteral("3"), {});
        kiosk.worker->useConnectors({terminalServer(url)});
        QTRY_COMPARE_WITH_TIMEOUT(peer.all(QStringLiteral("answer")).size(), 1'000U, kPatienceMs);
        const std::vector<QJsonObject> answers = peer.all(QStringLiteral("answer"));
        for (const QJsonObject& answer : answers)
            QVERIFY2(answer.value("result") == QJsonValue(true), QJsonDocument(answer).toJson().constData());
        QCOMPARE(answers.front().value("ret"), QJsonValue("setusername"));
        QCOMPARE(answers.back().value("record"), QJsonValue("Eve"));
        QCOMPARE(kiosk.nameOf(QStringLiteral("1")), QStringLiteral("Ann"));
        QCOMPARE(kiosk.nameOf(QStringLiteral("2")), QStringLiteral("Bob"));
        QCOMPARE(kiosk.nameOf(QStringLiteral("3")), QStringLiteral("Cy"));
        QCOMPARE(kiosk.nameOf(QStringLiteral("77")), QStringLiteral("Eve"));
    }

    /// Catches: a backlog that counts as delivered on the acknowledgement of its first record, and numbers that begin
    /// again with a connection or a restart, so that a new record is taken for an old one.
    void aServerThatAnswersEachRecordGetsThemAll()
    {
        constexpr int kPunches = 40;
        Peer peer("terminal_server.py", {QStringLiteral("SN-1"), QStringLiteral("each")});
        const QString url = peer.url();
        QTemporaryDir directory;
        {
            Kiosk kiosk(directory.path(), {terminalServer(QStringLiteral("ws://127.0.0.1:9"))});
            for (int i = 1; i <= kPunches; ++i) {
                kiosk.enroll(QString::number(i), {});
                kiosk.recognize(QString::number(i));
                QTRY_COMPARE(kiosk.worker->ledger()->store().ledger().punchCount().value(), i);
            }
        }
        {
            Kiosk kiosk(directory.path(), {terminalServer(url)});
            QTRY_VERIFY_WITH_TIMEOUT(peer.all(QStringLiteral("stored")).size() >= kPunches / 2, kPatienceMs);
        }
        Kiosk kiosk(directory.path(), {terminalServer(url)});
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.statsOf(kServer).pending == 0 && kiosk.statsOf(kServer).lastSuccess,
                                 kPatienceMs);
        std::set<int> people;
        const std::vector<QJsonObject> stored = peer.all(QStringLiteral("stored"));
        for (const QJsonObject& record : stored)
            people.insert(record.value("enrollid").toInt());
        QCOMPARE(people.size(), static_cast<std::size_t>(kPunches));
        // The one in flight when the kiosk was stopped may have been sent again.
        QVERIFY2(stored.size() <= kPunches + 1, qPrintable(QString::number(stored.size())));
        for (const QJsonDocument& line : peer.said())
            QVERIFY2(!line.object().contains(QStringLiteral("repeated")), "a logindex was used twice");
        QCOMPARE(kiosk.statsOf(kServer).parked, 0);
    }

    /// Catches: changes that are given up, a yes that is read as a no, a person who is there twice, a rejection that is
    /// not shown, and people of whom a server never hears.
    void aServersPeopleAreTheKiosks()
    {
        Peer peer("people_server.py", {QStringLiteral("SN-1"), QStringLiteral("hush")});
        const QString url = peer.url();
        QTemporaryDir directory;
        Kiosk kiosk(directory.path(), {});
        kiosk.enroll(QStringLiteral("E-1"), QStringLiteral("Ann"));
        kiosk.worker->useConnectors({pihrServer(url)});
        kiosk.enroll(QStringLiteral("E-2"), QStringLiteral("Bob"));
        kiosk.enroll(QStringLiteral("E-3"), QStringLiteral("No"));
        const auto rows = [&peer] {
            const auto& said = peer.said();
            return said.empty() ? QByteArray() : said.back().toJson(QJsonDocument::Compact);
        };
        RosterDelivery& roster = kiosk.worker->ledger()->rosterDelivery();
        const auto parked = [&roster] {
            std::vector<RosterItem> items = roster.list().value();
            std::erase_if(items, [](const RosterItem& item) { return !item.parked; });
            return items;
        };
        QTRY_COMPARE_WITH_TIMEOUT(rows(), QByteArray(R"([["E-2","Bob"]])"), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(parked().size(), 1U, kPatienceMs);
        QCOMPARE(parked()[0].person, PersonId(QStringLiteral("E-3")));
        QCOMPARE(parked()[0].lastReason, QStringLiteral("Missing id"));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.worker->ledger()->store().news().count(kServer).value(), 1, kPatienceMs);

        // Enrolled once more, and before the server was connected.
        kiosk.enroll(QStringLiteral("E-2"), QStringLiteral("Ben"));
        QCOMPARE(roster.countOthers(kServer).value(), 1);
        QCOMPARE(roster.sendOthers(kServer).value(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), QByteArray(R"([["E-2","Ben"],["E-1","Ann"]])"), kPatienceMs);

        // Removed, and connected again: what happened meanwhile is sent.
        kiosk.worker->useConnectors({});
        kiosk.enroll(QStringLiteral("E-1"), QStringLiteral("Anna"));
        QVERIFY(kiosk.worker->ledger()->people().remove(PersonId(QStringLiteral("E-2"))));
        kiosk.worker->useConnectors({pihrServer(url, ConnectorId(QStringLiteral("server-2")))});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), QByteArray(R"([["E-1","Anna"]])"), kPatienceMs);

        // By hand, what was rejected for good.
        kiosk.enroll(QStringLiteral("E-3"), QStringLiteral("No"));
        QTRY_COMPARE_WITH_TIMEOUT(parked().size(), 1U, kPatienceMs);
        QVERIFY(roster.retry(parked()[0].ticket));
        QTRY_COMPARE_WITH_TIMEOUT(parked().size(), 1U, kPatienceMs);
    }
};

QTEST_GUILESS_MAIN(TestUpwardPeers)
#include "tst_upward_peers.moc"
