// From the form to the stored table, with a real server at the end of a test.
#include "tests/connectors/fake_server.h"
#include "tests/connectors/fake_site.h"

#include "kiosk/connections_controller.h"
#include "storage/audit_lines.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using test::FakeServer;

namespace {

/// The screen's settings in a real file, over a configuration file that has one connector of IT's.
struct Bench
{
    QTemporaryDir folder;
    SystemClock clock;
    Config base;
    Config config;
    SiteSettings settings;
    screen::ConnectionState state;
    std::vector<QStringList> used; ///< ids, for each time that others were to run
    std::vector<ConnectorId> renewed;
    QStringList audited;
    QStringList ended; ///< errors; empty: done
    std::unique_ptr<ConnectionsController> desk;

    Bench()
    {
        base.connectors = {ConnectorSettings(ConnectorId(QStringLiteral("it")), QStringLiteral("loopback"), {}, 1)};
        base.origins.insert(QStringLiteral("connector.it"), ConfigOrigin::File);
        settings = *SiteSettings::read(folder.path());
        config = settings.applyTo(base);
        QObject::connect(&state, &screen::ConnectionState::changeFinished, &state,
                         [this](const QString&, const QString& error) { ended << error; });
        ConnectionPorts ports;
        ports.change = [this](const ConnectionPorts::Edit& edit, const AuditEvent& event,
                              const std::function<void(const Status&)>& done) {
            SiteSettings edited = settings;
            Status kept = edit(edited);
            if (kept)
                kept = edited.save();
            if (kept) {
                settings = edited;
                config = settings.applyTo(base);
                audited << test::auditLine(event);
            }
            done(kept);
        };
        ports.config = [this]() -> const Config& { return config; };
        ports.use = [this](const std::vector<ConnectorSettings>& tables) {
            QStringList ids;
            for (const ConnectorSettings& table : tables)
                ids << table.id().value();
            used.push_back(ids);
        };
        ports.renewLink = [this](const ConnectorId& id) { renewed.push_back(id); };
        ports.audit = [this](const AuditEvent& event) { audited << test::auditLine(event); };
        desk =
            std::make_unique<ConnectionsController>(state, clock, std::make_shared<test::FakeSite>(), std::move(ports));
    }
    [[nodiscard]] static screen::LinkDraft draft(const QString& url)
    {
        return {{},
                QStringLiteral("pihr"),
                {{QStringLiteral("url"), url},
                 {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                 {QStringLiteral("send_people"), QStringLiteral("true")}},
                {{QStringLiteral("secret"), Secret("hush")}}};
    }
    [[nodiscard]] bool testEnded() const { return state.test() && state.test()->test.finished; }
};

} // namespace

class TestConnectionsController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServerIsTriedOutAndKept()
    {
        FakeServer server;
        Bench bench;
        QCOMPARE(bench.state.forms().size(), connectorForms().size());
        bench.desk->testDraft(Bench::draft(server.url()));
        QTRY_VERIFY(bench.testEnded());
        QCOMPARE(bench.state.test()->test.fault, ConnectorFault::None);
        QVERIFY(bench.state.test()->connection.isEmpty());
        QVERIFY(bench.used.empty()); // a test keeps nothing

        bench.desk->saveConnection(Bench::draft(server.url()));
        QCOMPARE(bench.ended, QStringList{QString()});
        QCOMPARE(bench.used.back().size(), 2);
        // What is on the disk is what runs after the next start; the secret is for nobody else's eyes.
        const Result<SiteSettings> stored = SiteSettings::read(bench.folder.path());
        QVERIFY(stored);
        QCOMPARE(stored->connectors().size(), 1U);
        ConnectorSettings table = stored->connectors().front();
        QCOMPARE(table.string(QStringLiteral("url")), server.url());
        QCOMPARE(table.secret(QStringLiteral("secret")).reveal(), QByteArray("hush"));
        QVERIFY(!(QFile::permissions(stored->path()) & (QFile::ReadOther | QFile::ReadGroup)));
        QVERIFY(!bench.audited.join(u' ').contains(QStringLiteral("hush")));

        // Its card: the test is its own, and the connector that runs introduces itself again.
        const QString id = table.id().value();
        const screen::ConnectionView* view = bench.state.connection(id);
        QVERIFY(view && !view->ownedByIt && view->canBeTested);
        QVERIFY(!view->values.contains(QStringLiteral("secret")));
        bench.renewed.clear();
        bench.desk->testConnection(id);
        QTRY_VERIFY(bench.testEnded());
        QCOMPARE(bench.state.test()->connection, id);
        QCOMPARE(bench.renewed, std::vector<ConnectorId>{table.id()});

        // Whoever does not know the secret cannot have it sent elsewhere.
        screen::LinkDraft changed = Bench::draft(QStringLiteral("ws://elsewhere.example:1"));
        changed.id = id;
        changed.secrets.clear();
        bench.desk->saveConnection(changed);
        QVERIFY(bench.ended.back().contains(QStringLiteral("secret")));
        bench.desk->testDraft(changed);
        QCOMPARE(bench.state.test()->test.fault, ConnectorFault::WrongSettings);
        changed.values[QStringLiteral("url")] = server.url() + QStringLiteral("/door");
        changed.values[QStringLiteral("serial_number")] = QStringLiteral("SN-2");
        bench.desk->saveConnection(changed);
        QVERIFY(bench.ended.back().isEmpty());
        table = bench.settings.connectors().front();
        QCOMPARE(table.id().value(), id); // what waits for it is still its own
        QCOMPARE(table.string(QStringLiteral("serial_number")), QStringLiteral("SN-2"));
        QCOMPARE(table.secret(QStringLiteral("secret")).reveal(), QByteArray("hush"));

        bench.desk->removeConnection(id);
        QCOMPARE(bench.used.back(), QStringList{QStringLiteral("it")});
        QVERIFY(bench.state.connection(id) == nullptr);
        QCOMPARE(bench.audited.filter(QStringLiteral("connection.")),
                 QStringList({QStringLiteral("admin connection.added %1 {}").arg(id),
                              QStringLiteral("admin connection.changed %1 {}").arg(id),
                              QStringLiteral("admin connection.removed %1 {}").arg(id)}));
    }

    void twoNeverShareAQueue()
    {
        Bench bench;
        bench.desk->saveConnection(Bench::draft(QStringLiteral("ws://a.example:1")));
        const ConnectorId first = bench.settings.connectors().front().id();
        bench.desk->removeConnection(first.value());
        bench.desk->saveConnection(Bench::draft(QStringLiteral("ws://a.example:1")));
        QVERIFY(bench.settings.connectors().front().id() != first);
    }

    void whatCannotBeUsedIsRefusedInWords()
    {
        Bench bench;
        screen::LinkDraft wrong = Bench::draft(QStringLiteral("ws://a.example:1"));
        wrong.values[QStringLiteral("ca_file")] = QStringLiteral("/nowhere/ca.pem");
        bench.desk->saveConnection(wrong);
        // In the form's words, by its field: not in those of whoever reads a file.
        QCOMPARE(bench.ended.back(),
                 QStringLiteral(
                     "File of your certificate authority: It must be a PEM file that this kiosk can read, and the "
                     "address must begin with wss://"));
        QVERIFY2(!bench.ended.back().contains(QStringLiteral("onnector \"")), qPrintable(bench.ended.back()));
        bench.desk->testDraft(wrong);
        QCOMPARE(bench.state.test()->test.fault, ConnectorFault::WrongSettings);
        QVERIFY(bench.used.empty());
        wrong.values[QStringLiteral("ca_file")].clear();
        wrong.values[QStringLiteral("url")] = QStringLiteral("wss://a.example:1");
        wrong.values[QStringLiteral("fingerprint")] = QStringLiteral("12:34");
        bench.desk->saveConnection(wrong);
        QVERIFY2(bench.ended.back().startsWith(QStringLiteral("Fingerprint of the server's certificate: ")),
                 qPrintable(bench.ended.back()));
        screen::LinkDraft open{{},
                               QStringLiteral("inward"),
                               {{QStringLiteral("host"), QStringLiteral("0.0.0.0")},
                                {QStringLiteral("port"), QStringLiteral("8765")},
                                {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                {QStringLiteral("allow_plain"), QStringLiteral("true")}},
                               {{QStringLiteral("secret"), Secret("short")}}};
        bench.desk->saveConnection(open);
        QVERIFY2(bench.ended.back().startsWith(QStringLiteral("Who can connect: For the whole network")),
                 qPrintable(bench.ended.back()));
        open.values[QStringLiteral("host")] = QStringLiteral("127.0.0.1");
        for (const char* file : {"certificate", "private_key"})
            open.values[QLatin1String(file)] = QStringLiteral("/nowhere/kiosk.pem");
        bench.desk->saveConnection(open);
        QVERIFY2(bench.ended.back().startsWith(QStringLiteral("File of this kiosk's certificate: ")),
                 qPrintable(bench.ended.back()));
        wrong.form = QStringLiteral("telepathy");
        bench.desk->saveConnection(wrong);
        QVERIFY(!bench.ended.back().isEmpty());
    }

    void whatItHasSetStays()
    {
        Bench bench;
        const screen::ConnectionView* view = bench.state.connection(QStringLiteral("it"));
        QVERIFY(view && view->ownedByIt);
        screen::LinkDraft draft = Bench::draft(QStringLiteral("ws://a.example:1"));
        draft.id = QStringLiteral("it");
        bench.desk->saveConnection(draft);
        QVERIFY(!bench.ended.back().isEmpty());
        bench.desk->removeConnection(QStringLiteral("it"));
        QVERIFY(!bench.ended.back().isEmpty());
        QVERIFY(bench.used.empty());
    }
};

QTEST_MAIN(TestConnectionsController)
#include "tst_connections_controller.moc"
