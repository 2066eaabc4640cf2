// The kiosk as the server of terminals on the wall: nothing is acknowledged that is not committed, and nothing is
// stored twice.
#include "base/translatable.h"
#include "connectors/adms_server/server_connector.h"
#include "connectors/adms_server/upload.h"
#include "connectors/connector_site.h"
#include "connectors/double.h"
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/net/http_client.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <map>

using namespace rollcall;
using namespace rollcall::adms_server;
using namespace std::chrono_literals;

namespace {

using Values = std::vector<std::pair<QString, QVariant>>;

Result<Settings> read(const Values& values)
{
    const ConnectorSettings table = test::table(QStringLiteral("adms_server"), values);
    auto checked = (*findConnectorKind(table))->read(table);
    return checked ? readSettings(*checked) : Result<Settings>(failure(checked.error()));
}

Settings settingsFor(const Values& changed = {})
{
    Values values{{QStringLiteral("port"), qlonglong{0}},
                  {QStringLiteral("terminals"), QStringLiteral("ABC123:Front door, ABC124:Yard:Asia/Dhaka")},
                  {QStringLiteral("time_zone"), QStringLiteral("UTC")}};
    values.insert(values.end(), changed.begin(), changed.end());
    Settings settings = read(values).value();
    settings.commitWithin = 400ms;
    return settings;
}

/// Reports of the connector.
class Sink final : public ConnectorSink
{
public:
    std::vector<ConnectorStatus> states;
    std::vector<AuditEvent> audit;
    void answered(const ConnectorId&, std::vector<DeliveryAnswer>) override {}
    void stateChanged(ConnectorStatus status) override { states.push_back(std::move(status)); }
    void rosterAnswered(const ConnectorId&, std::vector<DeliveryAnswer>) override {}
    void tokenJudged(const ConnectorId&, TokenVerdict) override {}
    void punchesCollected(const ConnectorId&, std::vector<PunchDraft>, QByteArray) override {}
    void audited(const ConnectorId&, AuditEvent event) override { audit.push_back(std::move(event)); }
    [[nodiscard]] LinkState state() const { return states.empty() ? LinkState::Stopped : states.back().state; }
};

/// A kiosk that keeps what terminals recorded in memory: each device, code and local time once, through the event loop.
class Site final : public test::FakeSite
{
public:
    std::map<QString, DeviceRecord> records;
    std::map<QString, QString> names;
    std::vector<std::function<void()>> held; ///< answers that wait, while `isHolding`
    QString door;
    bool isHolding = false;
    int failures = 0; ///< the next parts are not stored
    int copies = 0;   ///< records that were there already

    void collect(const DeviceBatch& batch, Reply<DeviceTally> reply) override
    {
        if (failures > 0) {
            --failures;
            later(reply, Result<DeviceTally>(failure(ErrorCode::DiskFull, QStringLiteral("full"))));
            return;
        }
        DeviceTally tally;
        for (const DeviceRecord& record : batch.records) {
            const bool isNew =
                records.emplace(batch.device.value() + u' ' + record.code + u' ' + record.localTime, record).second;
            ++(isNew ? tally.added : copies);
        }
        for (const DeviceCodeName& name : batch.names)
            names[name.code] = name.name;
        door = batch.door;
        if (isHolding)
            held.push_back([reply, tally] { reply(tally); });
        else
            later(reply, Result<DeviceTally>(tally));
    }
    void release()
    {
        for (const auto& answer : std::exchange(held, {}))
            answer();
    }
    [[nodiscard]] const DeviceRecord& only() const { return records.begin()->second; }
};

struct Started
{
    ManualClock clock{WallTime{Milliseconds{1'796'000'000'000}}}; // 2026-11-30
    Sink sink;
    Site ownSite;
    Site& site;
    ConnectorSite port; ///< as the host has it for each connector
    net::HttpClient client{{}};
    ServerConnector connector;

    explicit Started(const Settings& settings, Site* other = nullptr)
        : site(other != nullptr ? *other : ownSite),
          port(std::shared_ptr<SitePort>(std::shared_ptr<void>(), &site), ConnectorId(QStringLiteral("it"))),
          connector(ConnectorId(QStringLiteral("it")), settings, clock, sink, port)
    {
        connector.start();
    }
    [[nodiscard]] net::HttpRequest request(const QByteArray& method, const QString& target,
                                           const QByteArray& body = {}) const
    {
        return {
            .url = QUrl(QStringLiteral("http://127.0.0.1:%1/iclock/%2").arg(QString::number(connector.port()), target)),
            .body = body,
            .headers = {{"Content-Type", "text/plain"}},
            .method = method};
    }
    [[nodiscard]] net::HttpResponse answerTo(const net::HttpRequest& request)
    {
        std::optional<net::HttpOutcome> outcome;
        client.send(request, [&outcome](const net::HttpOutcome& got) { outcome = got; });
        (void)test::waitFor([&outcome] { return outcome.has_value(); }, 5'000);
        return outcome && *outcome ? **outcome : net::HttpResponse{};
    }
    [[nodiscard]] net::HttpResponse get(const QString& target) { return answerTo(request("GET", target)); }
    [[nodiscard]] net::HttpResponse post(const QString& target, const QByteArray& body)
    {
        return answerTo(request("POST", target, body));
    }
    [[nodiscard]] net::HttpResponse upload(const QByteArray& lines, const QString& stamp = QStringLiteral("9999"),
                                           const QString& serial = QStringLiteral("ABC123"))
    {
        return post(QStringLiteral("cdata?SN=%1&table=ATTLOG&Stamp=%2").arg(serial, stamp), lines);
    }
    [[nodiscard]] QByteArray greeting(const QString& serial = QStringLiteral("ABC123"))
    {
        return get(QStringLiteral("cdata?SN=%1&options=all&pushver=2.4.1").arg(serial)).body;
    }
    [[nodiscard]] QString detail() const { return inEnglish(sink.states.back().detail); }
};

const QByteArray kLine("1001\t2026-11-29 08:00:05\t1\t15\t0\t0\t0\n");

} // namespace

class TestAdmsServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatALineSays()
    {
        Started started(settingsFor());
        const net::HttpResponse answer = started.upload(kLine);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("OK: 1\n"));
        const DeviceRecord& record = started.site.only();
        QCOMPARE(started.site.records.begin()->first, QStringLiteral("it/ABC123 1001 2026-11-29 08:00:05"));
        QCOMPARE(record.punch, 1);
        QCOMPARE(record.verification, 15);
        QCOMPARE(started.site.door, QStringLiteral("Front door"));
        QCOMPARE(toDateTimeUtc(record.at->utc), QDateTime(QDate(2026, 11, 29), QTime(8, 0, 5), Qt::UTC));
        const QJsonObject raw = QJsonDocument::fromJson(record.raw).object();
        QCOMPARE(raw.value(u"line").toString(), QString::fromLatin1(kLine.trimmed()));
        QCOMPARE(raw.value(u"serial_number").toString(), QStringLiteral("ABC123"));
        // The other terminal's clock runs six hours ahead.
        Started yard(settingsFor());
        QCOMPARE(yard.upload(kLine, QStringLiteral("1"), QStringLiteral("ABC124")).status, 200);
        QCOMPARE(toDateTimeUtc(yard.site.only().at->utc), QDateTime(QDate(2026, 11, 29), QTime(2, 0, 5), Qt::UTC));
        QCOMPARE(yard.site.only().at->zoneOffset, std::chrono::minutes{360});
        QCOMPARE(yard.site.door, QStringLiteral("Yard"));
        // A line that says neither in nor out is left to the door's rule.
        QCOMPARE(yard.upload("7\t2026-11-29 08:00:05\n").body, QByteArray("OK: 1\n"));
        QCOMPARE(yard.site.records.at(QStringLiteral("it/ABC123 7 2026-11-29 08:00:05")).punch, 255);
    }

    void namesOfTerminalsAreKept()
    {
        Started started(settingsFor());
        const net::HttpResponse answer = started.post(QStringLiteral("cdata?SN=ABC123&table=OPERLOG&Stamp=1"),
                                                      "USER PIN=7\tName=Ada\x01"
                                                      "L\tPri=0\nUSER PIN=8\tName=\nOPLOG 4\t14\n");
        QCOMPARE(answer.body, QByteArray("OK: 3\n"));
        QCOMPARE(started.site.names, (std::map<QString, QString>{{QStringLiteral("7"), QStringLiteral("Ada L")}}));
    }

    /// Catches: a terminal's log lost, doubled or held up by a bad network, a bad line or a ledger that fails.
    void aTerminalPushesItsLog()
    {
        Started started(settingsFor());
        started.site.failures = 3;
        QProcess terminal;
        terminal.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        terminal.start(QStringLiteral("python3"),
                       {QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/connectors/adms_server/terminal.py"),
                        QString::number(started.connector.port()), QStringLiteral("ABC123"), QStringLiteral("1500"),
                        QStringLiteral("7")});
        QVERIFY(test::waitFor([&] { return terminal.state() == QProcess::NotRunning; }, 60'000));
        if (terminal.error() == QProcess::FailedToStart)
            QSKIP("python3 is not there");
        QCOMPARE(terminal.exitCode(), 0);
        const QJsonObject report = QJsonDocument::fromJson(terminal.readAllStandardOutput()).object();
        QVERIFY(report.value(u"greeting").toString().startsWith(QStringLiteral("GET OPTION FROM: ABC123\n")));
        for (const char* happened : {"broken", "repeats", "cut", "refused"})
            QVERIFY2(report.value(QLatin1String(happened)).toInt() > 0, happened);
        QCOMPARE(std::count_if(started.site.records.begin(), started.site.records.end(),
                               [](const auto& record) { return record.second.at.has_value(); }),
                 1500);
        QCOMPARE(started.site.records.size(), std::size_t{1503}); // and the three lines that are none, once each
        QVERIFY(started.site.copies > 0);
        QVERIFY(started.greeting().contains("\nATTLOGStamp=1500\n"));
    }

    void acknowledgedOnceCommitted()
    {
        Started started(settingsFor());
        started.site.isHolding = true;
        std::optional<net::HttpOutcome> outcome;
        started.client.send(started.request("POST", QStringLiteral("cdata?SN=ABC123&table=ATTLOG&Stamp=5"), kLine),
                            [&outcome](const net::HttpOutcome& got) { outcome = got; });
        QVERIFY(test::waitFor([&] { return !started.site.held.empty(); }));
        // Another terminal does not wait for it, and the stamp is not kept.
        QVERIFY(started.greeting(QStringLiteral("ABC124")).contains("ATTLOGStamp=None"));
        QVERIFY(started.greeting().contains("ATTLOGStamp=None"));
        QVERIFY(!outcome);
        started.site.release();
        QVERIFY(test::waitFor([&] { return outcome.has_value(); }));
        QCOMPARE((*outcome)->body, QByteArray("OK: 1\n"));
        QVERIFY(started.greeting().contains("ATTLOGStamp=5\n"));
    }

    void whatIsNotCommittedIsNotAcknowledged()
    {
        Site site;
        {
            Started started(settingsFor(), &site);
            started.site.failures = 1;
            const net::HttpResponse answer = started.upload(kLine, QStringLiteral("5"));
            QCOMPARE(answer.status, 503);
            QVERIFY(!answer.body.startsWith("OK"));
            QVERIFY(started.greeting().contains("ATTLOGStamp=None"));
            QCOMPARE(started.upload(kLine, QStringLiteral("5")).body, QByteArray("OK: 1\n"));
            QCOMPARE(started.upload(kLine, QStringLiteral("6")).body, QByteArray("OK: 1\n")); // a copy
            QCOMPARE(started.site.records.size(), std::size_t{1});
            // A stamp that is none is not repeated to the terminal.
            QCOMPARE(started.upload(kLine, QStringLiteral("7x")).status, 200);
        }
        Started again(settingsFor(), &site);
        QVERIFY(again.greeting().contains("ATTLOGStamp=6\n"));
        QVERIFY(again.greeting(QStringLiteral("ABC124")).contains("ATTLOGStamp=None"));
    }

    /// The same punch, whatever else its line says the second time.
    void aResendChangesNothing()
    {
        Started started(settingsFor());
        QCOMPARE(started.upload(kLine).status, 200);
        QCOMPARE(started.upload("1001\t2026-11-29 08:00:05\t0\t4\t7\t0\t0\n").body, QByteArray("OK: 1\n"));
        QCOMPARE(started.site.records.size(), std::size_t{1});
        QCOMPARE(started.site.only().punch, 1);
        QCOMPARE(started.upload(kLine, QStringLiteral("1"), QStringLiteral("ABC124")).status, 200);
        QCOMPARE(started.site.records.size(), std::size_t{2}); // another terminal, another punch
    }

    void badLinesAreKept()
    {
        Started started(settingsFor());
        const net::HttpResponse answer = started.upload("rubbish\n" + kLine +
                                                        "1002\t1970-01-01 00:00:09\t0\t15\n"
                                                        "1003\t2036-01-01 00:00:00\t0\t15\n"
                                                        "10\xe2\x80\xae"
                                                        "04\t2026-11-29 08:00:05\t0\t15\n");
        QCOMPARE(answer.body, QByteArray("OK: 5\n"));
        // Each is kept as it came, and becomes no punch.
        QCOMPARE(started.site.records.size(), std::size_t{5});
        for (const char* line : {"rubbish", "1970-01-01", "2036-01-01", "04\\t2026-11-29"})
            QVERIFY2(std::any_of(started.site.records.begin(), started.site.records.end(),
                                 [line](const auto& record) { return record.second.raw.contains(line); }),
                     line);
        QCOMPARE(std::count_if(started.site.records.begin(), started.site.records.end(),
                               [](const auto& record) { return record.second.at.has_value(); }),
                 1);
        QCOMPARE(started.sink.audit.size(), std::size_t{1});
        const AuditEvent& event = started.sink.audit.front();
        QVERIFY(event.kind == AuditKind::PunchesCollected);
        QCOMPARE(event.subject, QStringLiteral("ABC123"));
        QCOMPARE(event.details.count, std::optional<qint64>(5));
        QVERIFY2(event.details.note.startsWith(QStringLiteral("4 unusable lines: \"rubbish\": ")),
                 qPrintable(event.details.note));
        QVERIFY2(started.detail().contains(QStringLiteral("rubbish")), qPrintable(started.detail()));
        QCOMPARE(started.upload({}).body, QByteArray("OK: 0\n"));
        QCOMPARE(started.upload("rubbish\n").body, QByteArray("OK: 1\n")); // once more: nothing new
        QCOMPARE(started.site.records.size(), std::size_t{5});
    }

    /// Catches: lines beyond a limit that are acknowledged unread.
    void whatIsTooLongIsNotAcknowledged()
    {
        Started started(settingsFor());
        const net::HttpResponse answer = started.upload(QByteArray("x\n").repeated(60'000));
        QCOMPARE(answer.status, 413);
        QVERIFY(started.site.records.empty());
        QVERIFY2(started.detail().contains(QStringLiteral("50000 lines")), qPrintable(started.detail()));
        // As many records as fit into a body are taken.
        QByteArray log;
        for (int i = 0; i < 25'000; ++i)
            log += QByteArray::number(i) + "\t2026-11-29 08:00:05\t0\t15\n";
        QCOMPARE(started.upload(log).body, QByteArray("OK: 25000\n"));
        QCOMPARE(started.site.records.size(), std::size_t{25'000});
    }

    void whatIsNoTextIsRefused()
    {
        Started started(settingsFor());
        QCOMPARE(started.upload(QByteArray("\x1f\x8b\x08\x00", 4)).status, 415);
        net::HttpRequest foreign =
            started.request("POST", QStringLiteral("cdata?SN=ABC123&table=ATTLOG&Stamp=1"), kLine);
        foreign.headers = {{"Content-Type", "text/plain; charset=gb2312"}};
        const net::HttpResponse answer = started.answerTo(foreign);
        QCOMPARE(answer.status, 415);
        QVERIFY(answer.body.contains("UTF-8"));
        QCOMPARE(started.upload(QByteArray(2 << 20, '1')).status, 413);
        QVERIFY(started.site.records.empty());
        QCOMPARE(started.get(QStringLiteral("nothing?SN=ABC123")).status, 404);
        QCOMPARE(started.upload(kLine).status, 200);
    }

    void strangersAreRefusedAndShown()
    {
        Started started(settingsFor());
        const net::HttpResponse answer = started.upload(kLine, QStringLiteral("1"), QStringLiteral("XYZ999"));
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("not listed"));
        QVERIFY(test::waitFor([&] { return started.detail().contains(QStringLiteral("XYZ999 (127.0.0.1)")); }));
        QCOMPARE(started.upload(kLine, QStringLiteral("1"), {}).status, 403);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(started.get(QStringLiteral("cdata?options=all&SN=S%1").arg(i)).status, 403);
        QVERIFY(started.site.records.empty());
        QVERIFY(started.detail().size() < 400);
        QCOMPARE(started.sink.state(), LinkState::Online);
    }

    void onlyListedAddresses()
    {
        const Settings settings =
            settingsFor({{QStringLiteral("allow_from"), QStringLiteral("192.168.1.20, 10.1.0.0/16, fd00::/8")}});
        for (const char* good : {"192.168.1.20", "10.1.255.1", "::ffff:10.1.0.7", "fd00::1", "127.0.0.1", "::1"})
            QVERIFY2(settings.isAllowed(QHostAddress(QLatin1String(good))), good);
        for (const char* bad : {"192.168.1.21", "10.2.0.1", "::ffff:10.2.0.1", "fe80::1", "0.0.0.0"})
            QVERIFY2(!settings.isAllowed(QHostAddress(QLatin1String(bad))), bad);
    }

    void settingsThatCannotBe_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("key");
        const auto list = [&](std::initializer_list<std::pair<const char*, QVariant>> some) {
            Values values;
            for (const auto& [key, one] : some)
                values.emplace_back(QLatin1String(key), one);
            return values;
        };
        QTest::newRow("open to all") << list({{"host", QStringLiteral("0.0.0.0")}, {"allow_plain", true}})
                                     << QStringLiteral("allow_from");
        QTest::newRow("plain") << list({{"host", QStringLiteral("0.0.0.0")},
                                        {"allow_from", QStringLiteral("10.0.0.0/8")}})
                               << QStringLiteral("host");
        QTest::newRow("no address") << list({{"host", QStringLiteral("door")}}) << QStringLiteral("host");
        QTest::newRow("no network") << list({{"allow_from", QStringLiteral("10.0.0.0/99")}})
                                    << QStringLiteral("allow_from");
        QTest::newRow("no serial number")
            << list({{"terminals", QStringLiteral("A B")}}) << QStringLiteral("terminals");
        QTest::newRow("twice") << list({{"terminals", QStringLiteral("A1,A1:Door")}}) << QStringLiteral("terminals");
        QTest::newRow("no zone") << list({{"terminals", QStringLiteral("A1:Door:Mars/Base")}})
                                 << QStringLiteral("terminals");
        QTest::newRow("no zone for all") << list({{"time_zone", QStringLiteral("Mars")}})
                                         << QStringLiteral("time_zone");
        QTest::newRow("half a pair") << list({{"certificate", QStringLiteral("/a.pem")}})
                                     << QStringLiteral("private_key");
    }
    void settingsThatCannotBe()
    {
        QFETCH(Values, values);
        QFETCH(QString, key);
        const Result<Settings> settings = read(values);
        QVERIFY(!settings);
        QCOMPARE(settings.error().subject, key);
    }

    void aPortThatIsTakenIsSaid()
    {
        Started first(settingsFor());
        Settings same = settingsFor();
        same.port = first.connector.port();
        same.retryBase = same.retryCap = 20ms;
        Started second(same);
        QCOMPARE(second.sink.state(), LinkState::Refused);
        QVERIFY2(second.detail().contains(QStringLiteral("Another program uses")), qPrintable(second.detail()));
        first.connector.stop();
        QVERIFY(test::waitFor([&] { return second.sink.state() == LinkState::Online; }));
    }

    /// Catches: an answer to a terminal after the connector's end, or a terminal that is left without one.
    void stopsWithAnUploadWaiting()
    {
        Started started(settingsFor());
        started.site.isHolding = true;
        std::optional<net::HttpOutcome> outcome;
        started.client.send(started.request("POST", QStringLiteral("cdata?SN=ABC123&table=ATTLOG&Stamp=5"), kLine),
                            [&outcome](const net::HttpOutcome& got) { outcome = got; });
        QVERIFY(test::waitFor([&] { return !started.site.held.empty(); }));
        started.connector.stop();
        started.site.release();
        QVERIFY(test::waitFor([&] { return outcome.has_value(); }));
        QVERIFY(!*outcome || (*outcome)->status == 503);
    }
};

QTEST_GUILESS_MAIN(TestAdmsServer)
#include "tst_adms_server.moc"
