// From the form to the stored table, with a real server at the end of a test.
#include "tests/connectors/double.h"
#include "tests/connectors/fake_server.h"
#include "tests/connectors/fake_site.h"

#include "connectors/search_network.h"
#include "kiosk/connections_controller.h"
#include "kiosk/device_controller.h"
#include "kiosk/settings_controller.h"
#include "ledger/ledger_thread.h"
#include "storage/audit_lines.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <optional>

using namespace rollcall;
using test::FakeServer;

namespace {

/// The controller with a real ledger and a real file of settings, over a configuration file with one connector of IT's.
struct Bench
{
    QTemporaryDir folder;
    SystemClock clock;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    Mailbox<LedgerEvent> events{256};
    screen::SettingsState settingsState;
    screen::ConnectionState state;
    LedgerThread ledger;
    WorkerThread cameraThread{QStringLiteral("camera")};
    std::shared_ptr<test::FakeSite> site = std::make_shared<test::FakeSite>();
    std::unique_ptr<SettingsController> settings;
    std::unique_ptr<ConnectionsController> controller;
    std::optional<Result<ConnectorTest>> tested; ///< the newest
    int stages = 0;                              ///< reported before its end

    Bench()
    {
        StartConfig start;
        start.base.storage.dataDirectory = folder.path();
        start.base.connectors = {
            ConnectorSettings(ConnectorId(QStringLiteral("it")), QStringLiteral("loopback"), {}, 1)};
        start.base.origins.insert(QStringLiteral("connector.it"), ConfigOrigin::File);
        start.settings = *SiteSettings::read(folder.path());
        start.config = start.settings.applyTo(start.base);
        LedgerSetup setup;
        setup.storage = start.config.storage;
        setup.connectors = start.config.connectors;
        setup.site = site;
        LedgerPorts ports;
        ports.publish = [this](LedgerEvent event) { events.put(std::move(event)); };
        ports.useGallery = [](std::shared_ptr<const Gallery>) {};
        ports.retract = [](PersonId) {};
        ports.useExtraMargins = [](const ExtraMargins&) {};
        ledger.start(std::move(setup), std::move(ports), clock, candidates);
        settings = std::make_unique<SettingsController>(settingsState, std::move(start), true, ledger, cameraThread);
        controller = std::make_unique<ConnectionsController>(state, clock, site, *settings, ledger);
    }
    ~Bench() { ledger.stop(); }

    /// Each waits for the answer, but for the tests. What went wrong; empty: nothing.
    [[nodiscard]] QString save(const screen::LinkDraft& draft)
    {
        std::optional<Status> saved;
        controller->save(draft, &state, [&saved](const Result<QString>& id) { saved = id.map([](const QString&) {}); });
        return QTest::qWaitFor([&saved] { return saved.has_value(); }) ? wordsOf(*saved) : QStringLiteral("no answer");
    }
    [[nodiscard]] QString remove(const QString& id)
    {
        std::optional<Status> removed;
        controller->remove(id, &state, [&removed](const Status& status) { removed = status; });
        return QTest::qWaitFor([&removed] { return removed.has_value(); }) ? wordsOf(*removed)
                                                                           : QStringLiteral("no answer");
    }
    [[nodiscard]] static QString wordsOf(const Status& status) { return status ? QString() : status.error().message; }
    void testDraft(const screen::LinkDraft& draft) { controller->testDraft(draft, &state, progress(), reply()); }
    void testConnection(const QString& id) { controller->testConnection(id, &state, progress(), reply()); }
    [[nodiscard]] screen::TestProgress progress()
    {
        tested.reset();
        stages = 0;
        return [this](const ConnectorTest& test) { stages += test.finished ? 0 : 1; };
    }
    [[nodiscard]] Reply<ConnectorTest> reply()
    {
        return [this](const Result<ConnectorTest>& test) { tested = test; };
    }
    /// Ids of the connectors that run, as the ledger thread said last.
    [[nodiscard]] const QStringList& running()
    {
        for (const LedgerEvent& event : events.takeAll()) {
            const auto* links = std::get_if<LinksChanged>(&event);
            if (links == nullptr)
                continue;
            m_running.clear();
            for (const ConnectorStatus& status : links->status)
                m_running << status.id.value();
        }
        return m_running;
    }
    [[nodiscard]] QStringList audited()
    {
        ledger.stop();
        StorageConfig storage;
        storage.dataDirectory = folder.path();
        const auto store = Store::open(storage, {}, clock);
        return store ? test::auditLines(**store) : QStringList();
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
    [[nodiscard]] ConnectorFault fault() const { return (*tested)->fault; }

private:
    QStringList m_running;
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
        const QStringList onlyIt{QStringLiteral("it")};
        QTRY_COMPARE(bench.running(), onlyIt);
        bench.testDraft(Bench::draft(server.url()));
        QTRY_VERIFY(bench.tested);
        QVERIFY(*bench.tested);
        QCOMPARE(bench.fault(), ConnectorFault::None);
        QVERIFY(bench.stages > 0);
        QCOMPARE(bench.running(), onlyIt); // a test keeps nothing
        QVERIFY(bench.settings->settings().connectors().empty());

        QCOMPARE(bench.save(Bench::draft(server.url())), QString());
        // What is on the disk is what runs after the next start; the secret stays out of sight.
        const Result<SiteSettings> stored = SiteSettings::read(bench.folder.path());
        QVERIFY(stored);
        QCOMPARE(stored->connectors().size(), 1U);
        ConnectorSettings table = stored->connectors().front();
        QCOMPARE(table.string(QStringLiteral("url")), server.url());
        QCOMPARE(table.secret(QStringLiteral("secret")).reveal(), QByteArray("hush"));
        QVERIFY(!(QFile::permissions(stored->path()) & (QFile::ReadOther | QFile::ReadGroup)));
        const QString id = table.id().value();
        QTRY_COMPARE(bench.running().size(), 2);
        QVERIFY(bench.running().contains(id));
        QTRY_COMPARE(server.registrations, 2); // the test and the connector

        // Its card: the test is its own, and the connector that runs introduces itself again.
        const screen::ConnectionView* view = bench.state.connection(id);
        QVERIFY(view && !view->ownedByIt && view->canBeTested);
        QVERIFY(!view->values.contains(QStringLiteral("secret")));
        bench.testConnection(id);
        QTRY_VERIFY(bench.tested);
        QVERIFY(*bench.tested);
        QCOMPARE(bench.fault(), ConnectorFault::None);
        QTRY_COMPARE(server.registrations, 4);

        // The secret cannot be sent elsewhere without knowing it.
        screen::LinkDraft changed = Bench::draft(QStringLiteral("ws://elsewhere.example:1"));
        changed.id = id;
        changed.secrets.clear();
        QVERIFY(bench.save(changed).contains(QStringLiteral("secret")));
        bench.testDraft(changed);
        QTRY_VERIFY(bench.tested);
        QCOMPARE(bench.fault(), ConnectorFault::WrongSettings);
        changed.values[QStringLiteral("url")] = server.url() + QStringLiteral("/door");
        changed.values[QStringLiteral("serial_number")] = QStringLiteral("SN-2");
        QCOMPARE(bench.save(changed), QString());
        table = bench.settings->settings().connectors().front();
        QCOMPARE(table.id().value(), id); // what waits for it is still its own
        QCOMPARE(table.string(QStringLiteral("serial_number")), QStringLiteral("SN-2"));
        QCOMPARE(table.secret(QStringLiteral("secret")).reveal(), QByteArray("hush"));

        QCOMPARE(bench.remove(id), QString());
        QTRY_COMPARE(bench.running(), onlyIt);
        QVERIFY(bench.state.connection(id) == nullptr);
        const QStringList audited = bench.audited();
        const QString tested = QStringLiteral("admin connection.tested 127.0.0.1:%1 {\"outcome\":\"works\"}")
                                   .arg(QUrl(server.url()).port());
        QCOMPARE(audited, QStringList({tested, QStringLiteral("admin connection.added %1 {}").arg(id), tested,
                                       QStringLiteral("admin connection.changed %1 {}").arg(id),
                                       QStringLiteral("admin connection.removed %1 {}").arg(id)}));
    }

    /// Catches: a test that goes on after another was asked for or its page has gone, and one that is never answered.
    void aTestIsEnded()
    {
        FakeServer silent(FakeServer::Mode::SilentAfterGreeting);
        Bench bench;
        std::optional<Result<ConnectorTest>> first;
        bench.controller->testDraft(
            Bench::draft(silent.url()), &bench.state, [](const ConnectorTest&) {},
            [&first](const Result<ConnectorTest>& test) { first = test; });
        QTRY_COMPARE(silent.registrations, 1);
        FakeServer server;
        bench.testDraft(Bench::draft(server.url()));
        QTRY_VERIFY(first && bench.tested);
        QVERIFY(!*first && first->error().code == ErrorCode::Cancelled);
        QVERIFY(*bench.tested && bench.fault() == ConnectorFault::None);
        bench.testDraft(Bench::draft(silent.url()));
        bench.controller->endTest();
        QTRY_VERIFY(bench.tested);
        QVERIFY(!*bench.tested);
        auto page = std::make_unique<QObject>();
        bool answered = false;
        bench.controller->testDraft(
            Bench::draft(server.url()), page.get(), [&answered](const ConnectorTest&) { answered = true; },
            [&answered](const Result<ConnectorTest>&) { answered = true; });
        page.reset();
        QTRY_COMPARE(server.registrations, 2);
        QVERIFY(!answered);
    }

    void twoNeverShareAQueue()
    {
        Bench bench;
        QCOMPARE(bench.save(Bench::draft(QStringLiteral("ws://a.example:1"))), QString());
        const ConnectorId first = bench.settings->settings().connectors().front().id();
        QCOMPARE(bench.remove(first.value()), QString());
        QCOMPARE(bench.save(Bench::draft(QStringLiteral("ws://a.example:1"))), QString());
        QVERIFY(bench.settings->settings().connectors().front().id() != first);
    }

    void whatCannotBeUsedIsRefusedInWords()
    {
        Bench bench;
        QString ended;
        screen::LinkDraft wrong = Bench::draft(QStringLiteral("ws://a.example:1"));
        wrong.values[QStringLiteral("ca_file")] = QStringLiteral("/nowhere/ca.pem");
        ended = bench.save(wrong);
        // In the form's words, by its field: not in those of the configuration file.
        QCOMPARE(ended, QStringLiteral("Certificate authority file: It must be a PEM file that this kiosk can read, "
                                       "and the address must begin with wss://"));
        QVERIFY2(!ended.contains(QStringLiteral("onnector \"")), qPrintable(ended));
        bench.testDraft(wrong);
        QTRY_VERIFY(bench.tested);
        QCOMPARE(bench.fault(), ConnectorFault::WrongSettings);
        QVERIFY(bench.settings->settings().connectors().empty());
        wrong.values[QStringLiteral("ca_file")].clear();
        wrong.values[QStringLiteral("url")] = QStringLiteral("wss://a.example:1");
        wrong.values[QStringLiteral("fingerprint")] = QStringLiteral("12:34");
        ended = bench.save(wrong);
        QVERIFY2(ended.startsWith(QStringLiteral("Server certificate fingerprint: ")), qPrintable(ended));
        screen::LinkDraft open{{},
                               QStringLiteral("inward"),
                               {{QStringLiteral("host"), QStringLiteral("0.0.0.0")},
                                {QStringLiteral("port"), QStringLiteral("8765")},
                                {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                {QStringLiteral("allow_plain"), QStringLiteral("true")}},
                               {{QStringLiteral("secret"), Secret("short")}}};
        ended = bench.save(open);
        QVERIFY2(ended.startsWith(QStringLiteral("Who can connect: For the whole network")), qPrintable(ended));
        open.values[QStringLiteral("host")] = QStringLiteral("127.0.0.1");
        for (const char* file : {"certificate", "private_key"})
            open.values[QLatin1String(file)] = QStringLiteral("/nowhere/kiosk.pem");
        ended = bench.save(open);
        QVERIFY2(ended.startsWith(QStringLiteral("Certificate file of this kiosk: ")), qPrintable(ended));
        wrong.form = QStringLiteral("telepathy");
        ended = bench.save(wrong);
        QVERIFY(!ended.isEmpty());
    }

    /// Catches: a device's key that is sent to whatever address is entered next.
    void aKeyIsNotSentToAnotherDevice()
    {
        Bench bench;
        screen::LinkDraft device;
        device.form = QStringLiteral("zkteco");
        device.values = {{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                         {QStringLiteral("port"), QStringLiteral("9")}};
        device.secrets.emplace(QStringLiteral("comm_key"), Secret("4711"));
        QCOMPARE(bench.save(device), QString());
        for (const screen::ConnectionView& view : bench.state.connections()) {
            if (view.form == device.form)
                device.id = view.id;
        }
        device.secrets.clear();
        device.values[QStringLiteral("door")] = QStringLiteral("North");
        QCOMPARE(bench.save(device), QString());
        device.values[QStringLiteral("host")] = QStringLiteral("192.0.2.20");
        QVERIFY(bench.save(device).contains(QStringLiteral("secret")));
        // Without a key there is nothing to keep.
        device.id.clear();
        QCOMPARE(bench.save(device), QString());
        device.id = bench.state.connections().back().id;
        device.values[QStringLiteral("host")] = QStringLiteral("192.0.2.21");
        QCOMPARE(bench.save(device), QString());
    }

    /// The way of the page, with real sockets. Catches: a search that finds nothing, is not counted, goes on after it
    /// was stopped, or asks for the whole Internet.
    void devicesAreFoundInANetwork()
    {
        test::Double device(QStringLiteral("zkteco/device.py"));
        QVERIFY(device.isRunning());
        Bench bench;
        screen::LinkDraft draft;
        draft.form = QStringLiteral("zkteco");
        draft.values = {{QStringLiteral("port"), QString::number(device.port())}};
        std::optional<Result<ConnectorSearch>> found;
        std::vector<ConnectorSearch> progress;
        const auto search = [&](const QString& network) {
            found.reset();
            progress.clear();
            bench.controller->search(
                draft, network, &bench.state,
                [&progress](const ConnectorSearch& search) { progress.push_back(search); },
                [&found](const Result<ConnectorSearch>& search) { found = search; });
        };
        search(QStringLiteral("127.0.0.0/29"));
        QTRY_VERIFY(found);
        QVERIFY(*found && (*found)->finished);
        QCOMPARE((*found)->asked, 6);
        QCOMPARE((*found)->total, 6);
        FoundSystem expected{
            QStringLiteral("127.0.0.1"), QStringLiteral("Double"), QStringLiteral("DOUBLE01"), {}, false};
        expected.values = {{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                           {QStringLiteral("port"), QString::number(device.port())}};
        QCOMPARE((*found)->found.size(), 1U);
        QVERIFY((*found)->found.front() == expected);
        QCOMPARE(progress.front().asked, 0);
        QCOMPARE(progress.front().total, 6);
        // It was left in peace: connected, asked three things, told goodbye.
        QTRY_COMPARE(device.order({}).value(QStringLiteral("commands")).toArray(),
                     QJsonArray({1000, 11, 11, 11, 1001}));

        device.order({{QStringLiteral("set"), QJsonObject{{QStringLiteral("key"), 4711}}}});
        search(QStringLiteral("127.0.0.1/32"));
        QTRY_VERIFY(found);
        QCOMPARE((*found)->found.size(), 1U);
        QVERIFY((*found)->found.front().wantsKey && (*found)->found.front().serial.isEmpty());

        // 192.0.2.0/24 is of documents (RFC 5737): no one answers, and each address has its time.
        search(QStringLiteral("192.0.2.0/24"));
        QTRY_VERIFY(!progress.empty());
        bench.controller->endSearch();
        QTRY_VERIFY(found);
        QVERIFY(!*found && found->error().code == ErrorCode::Cancelled);
        // The next one is not disturbed by the one that was stopped.
        search(QStringLiteral("127.0.0.1"));
        QTRY_VERIFY(found);
        QVERIFY(*found && (*found)->total == 1 && (*found)->found.size() == 1);

        for (const char* network :
             {"", "10.0.0.0/8", "192.0.2.0/21", "2001:db8::/120", "everything", "192.0.2.300/24"}) {
            search(QLatin1String(network));
            QTRY_VERIFY(found);
            QVERIFY2(!*found && found->error().code == ErrorCode::InvalidArgument, network);
            QVERIFY(found->error().message.contains(QStringLiteral("1,024")));
        }
        draft.form = QStringLiteral("pihr");
        search(QStringLiteral("127.0.0.1"));
        QTRY_VERIFY(found);
        QCOMPARE(found->error().code, ErrorCode::Unsupported);
    }

    /// Catches: a default that cannot be searched, or is not the kiosk's network.
    void networksAreOfferedThatCanBeSearched()
    {
        const auto around = [](const char* address, int prefix) {
            return networkAround(QHostAddress(QLatin1String(address)), prefix);
        };
        QCOMPARE(around("192.168.1.77", 24), QStringLiteral("192.168.1.0/24"));
        QCOMPARE(around("10.1.5.9", 23), QStringLiteral("10.1.4.0/23"));
        QCOMPARE(around("10.200.3.4", 8), QStringLiteral("10.200.3.0/24"));
        for (const char* other : {"127.0.0.1", "169.254.7.7", "2001:db8::1"})
            QCOMPARE(around(other, 24), QString());
        QCOMPARE(around("192.0.2.1", 32), QString());
        Bench bench;
        for (const QString& network : bench.controller->ownNetworks())
            QVERIFY2(addressesIn(network), qPrintable(network));
    }

    void whatItHasSetStays()
    {
        Bench bench;
        QString ended;
        const screen::ConnectionView* view = bench.state.connection(QStringLiteral("it"));
        QVERIFY(view && view->ownedByIt);
        screen::LinkDraft draft = Bench::draft(QStringLiteral("ws://a.example:1"));
        draft.id = QStringLiteral("it");
        ended = bench.save(draft);
        QVERIFY(!ended.isEmpty());
        ended = bench.remove(QStringLiteral("it"));
        QVERIFY(!ended.isEmpty());
        QVERIFY(bench.settings->settings().connectors().empty());
    }

    /// From the ledger to the page of device codes and the card of a device. Catches: a device that is named by its
    /// connection only, codes that need no one, a match that is not the administrator's.
    void devicesReachTheirPages()
    {
        Bench bench;
        DeviceController devices(*bench.settings, bench.ledger);
        std::optional<Result<std::vector<screen::DeviceCodeRow>>> codes;
        const auto readCodes = [&] {
            codes.reset();
            devices.codes(&bench.state, [&codes](const auto& rows) { codes = rows; });
            return QTest::qWaitFor([&codes] { return codes.has_value(); }) && codes->has_value();
        };
        bench.ledger.post([](OpenLedger& ledger) {
            PersonEdit edit;
            edit.id = PersonId(QStringLiteral("1001"));
            edit.name = QStringLiteral("Amina Rahman");
            edit.card = Secret(QByteArray("1234"));
            QVERIFY(ledger.store().roster().change(edit, {}, {}));
            zkteco::DeviceReport report;
            report.serial = QStringLiteral("SN1");
            report.clockDifferenceSeconds = -4;
            report.sizes.recordCapacity = 100'000;
            QVERIFY(ledger.store().connectorMemory().remember(
                ConnectorId(QStringLiteral("it")), QString::fromLatin1(zkteco::kReportKey), report.toJson()));
            DeviceRecord record;
            record.at = ClockReading{};
            for (const char* code : {"17", "9", "1001"}) {
                record.code = QLatin1String(code);
                record.localTime = QStringLiteral("1970-01-01 00:00:00");
                QVERIFY(ledger.store().deviceRecords().add(ConnectorId(QStringLiteral("it")), record, {}));
            }
            QVERIFY(ledger.store().deviceRecords().add(ConnectorId(QStringLiteral("push/SN2")), record, {}));
            QVERIFY(ledger.store().deviceRecords().name(ConnectorId(QStringLiteral("it")),
                                                        {QStringLiteral("17"), QStringLiteral("RAHMAN AMINA")}));
        });
        std::optional<Result<std::vector<screen::DeviceView>>> views;
        devices.devices(&bench.state, [&views](const auto& answer) { views = answer; });
        QTRY_VERIFY(views);
        QCOMPARE(views->value().size(), 1U);
        QCOMPARE(views->value().front().serial, QStringLiteral("SN1"));
        QCOMPARE(views->value().front().clockDifferenceSeconds, std::optional<qint64>(-4));
        QVERIFY(readCodes());
        QCOMPARE(codes->value().size(), 2U); // 1001 is known by itself
        const auto rowOf = [&codes](const char* code) {
            for (const screen::DeviceCodeRow& row : codes->value()) {
                if (row.code == QLatin1String(code))
                    return row;
            }
            return screen::DeviceCodeRow{};
        };
        QCOMPARE(rowOf("9").waiting, 1);
        QCOMPARE(rowOf("17").suggestionId, QStringLiteral("1001"));

        std::optional<Status> matched;
        devices.match(QStringLiteral("it"), QStringLiteral("9"), QStringLiteral("1001"), &bench.state,
                      [&matched](const Status& status) { matched = status; });
        QTRY_VERIFY(matched);
        QVERIFY(*matched);
        QVERIFY(readCodes());
        QCOMPARE(codes->value().front().code, QStringLiteral("17")); // unknown ones first
        QCOMPARE(codes->value().back().personName, QStringLiteral("Amina Rahman"));
        const Result<std::unique_ptr<Store>> store = Store::open(bench.settings->config().storage, {}, bench.clock);
        QVERIFY(store);
        const QString line = test::auditLines(**store, 1).value(0);
        QVERIFY2(line.contains(QStringLiteral("device.code-matched")) && line.contains(QStringLiteral("admin")),
                 qPrintable(line));
    }
};

QTEST_MAIN(TestConnectionsController)
#include "tst_connections_controller.moc"
