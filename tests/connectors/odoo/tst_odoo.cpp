// Attendances for Odoo, against a server that behaves as the notes say and fails as servers do.
#include "base/translatable.h"
#include "connectors/double.h"
#include "connectors/fixtures.h"
#include "connectors/odoo/odoo_connector.h"
#include "connectors/odoo/odoo_probe.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::odoo;
using namespace std::chrono_literals;
using Verdict = DeliveryAnswer::Verdict;
using Values = std::vector<std::pair<QString, QVariant>>;

namespace {

const QString kCreate = QStringLiteral("hr.attendance/create");
const QString kWrite = QStringLiteral("hr.attendance/write");

Settings settingsFor(const QUrl& url, Api api, const Values& changed = {})
{
    Values values{{QStringLiteral("url"), url.toString()},
                  {QStringLiteral("api"), api == Api::Json2 ? QStringLiteral("json2") : QStringLiteral("jsonrpc")},
                  {QStringLiteral("database"), QStringLiteral("company")},
                  {QStringLiteral("login"), QStringLiteral("kiosk")},
                  {QStringLiteral("api_key"), QStringLiteral("key")}};
    values.insert(values.end(), changed.begin(), changed.end());
    Settings settings = readSettings(test::values(test::table(QStringLiteral("odoo"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    settings.http.total = settings.http.idle = 5s;
    return settings;
}

struct Started
{
    ManualClock clock{WallTime{Milliseconds{1'700'000'600'000}}};
    test::RecordingSink sink;
    OdooConnector connector;

    explicit Started(const Settings& settings) : connector(ConnectorId(QStringLiteral("it")), settings, clock, sink)
    {
        connector.start();
    }
    /// What the dispatcher does: what was not delivered comes again, until everything is settled.
    [[nodiscard]] bool deliverAll(DeliveryBatch batch, int rounds = 8)
    {
        while (!batch.empty() && rounds-- > 0) {
            if (!test::waitFor([this] { return sink.state() == LinkState::Online; }, 5'000))
                return false;
            deliver(batch);
            std::erase_if(batch,
                          [this](const DeliveryEntry& entry) { return verdict(entry.outboxId) != Verdict::Retry; });
        }
        return batch.empty();
    }
    void deliver(const DeliveryBatch& batch)
    {
        const int before = sink.answerCount;
        connector.deliver(batch);
        QVERIFY(test::waitFor([&] { return sink.answerCount == before + static_cast<int>(batch.size()); }, 10'000));
    }
    [[nodiscard]] Verdict verdict(qint64 id) const { return sink.answers.at(id).back().verdict; }
    [[nodiscard]] QString reason(qint64 id) const { return inEnglish(sink.answers.at(id).back().reason); }
};

/// Entry `id` of one person, at that second.
DeliveryEntry entry(qint64 id, Direction direction, const QString& person = QStringLiteral("1001"))
{
    return {id, 0, test::makePunch(id, person, direction)};
}

/// In, out, in, out ... of two people in turns.
DeliveryBatch twoPeople(int each)
{
    DeliveryBatch batch;
    for (qint64 i = 0; i < 2LL * each; ++i)
        batch.push_back(entry(i + 1, (i / 2) % 2 == 0 ? Direction::In : Direction::Out,
                              i % 2 == 0 ? QStringLiteral("1001") : QStringLiteral("1002")));
    return batch;
}

} // namespace

class TestOdoo : public QObject
{
    Q_OBJECT

    [[nodiscard]] QJsonArray records() { return m_server->state().value(u"records").toArray(); }
    /// "employee check_in check_out" without the day.
    [[nodiscard]] QStringList shown()
    {
        QStringList rows;
        const QJsonArray all = records();
        for (const auto& row : all)
            rows.append(QStringLiteral("%1 %2 %3")
                            .arg(QString::number(row[u"employee_id"].toInt()), row[u"check_in"].toString().mid(11),
                                 row[u"check_out"].toString().mid(11))
                            .trimmed());
        rows.sort();
        return rows;
    }
    static void apis()
    {
        QTest::addColumn<int>("api");
        QTest::newRow("json2") << static_cast<int>(Api::Json2);
        QTest::newRow("jsonrpc") << static_cast<int>(Api::JsonRpc);
    }
    [[nodiscard]] Settings settings(const Values& changed = {})
    {
        QFETCH(int, api);
        return settingsFor(m_server->url(), static_cast<Api>(api), changed);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.emplace(QStringLiteral("odoo/odoo_double.py"));
        if (!m_server->isRunning())
            QSKIP("python3 is not there");
    }
    void init()
    {
        m_server->set({{QStringLiteral("records"), QJsonArray()},
                       {QStringLiteral("contexts"), QJsonArray()},
                       {QStringLiteral("requests"), QJsonArray()},
                       {QStringLiteral("failures"), QJsonArray()},
                       {QStringLiteral("modes"), true}});
    }

    void inAndOutAreOneRecord_data() { apis(); }
    void inAndOutAreOneRecord()
    {
        Started started(settings());
        QVERIFY(started.deliverAll(twoPeople(4)));
        QCOMPARE(started.sink.count(Verdict::Accepted), 8);
        QCOMPARE(shown(), QStringList({QStringLiteral("7 22:13:21 22:13:23"), QStringLiteral("7 22:13:25 22:13:27"),
                                       QStringLiteral("8 22:13:22 22:13:24"), QStringLiteral("8 22:13:26 22:13:28")}));
        QCOMPARE(records().first().toObject().value(u"in_mode").toString(), QStringLiteral("kiosk"));
        const QJsonArray contexts = m_server->state().value(u"contexts").toArray();
        for (const auto& context : contexts)
            QCOMPARE(context[u"lang"].toString(), QStringLiteral("en_US"));
        // The same once more: all there.
        QVERIFY(started.deliverAll(twoPeople(4)));
        QCOMPARE(started.sink.count(Verdict::Accepted), 16);
        QCOMPARE(records().size(), 4);
    }

    /// Whatever goes wrong once, at whichever call, each record is there exactly once afterwards.
    void everyEntryIsThereOnce_data()
    {
        QTest::addColumn<int>("api");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<QString>("path");
        const auto status = [](int code) {
            return QJsonObject{
                {QStringLiteral("status"), code},
                {QStringLiteral("headers"), QJsonObject{{QStringLiteral("Retry-After"), QStringLiteral("0")}}}};
        };
        const QJsonObject longer{{QStringLiteral("seconds"), 2}};
        for (const Api api : {Api::Json2, Api::JsonRpc}) {
            const int number = static_cast<int>(api);
            const char* name = api == Api::Json2 ? "json2" : "jsonrpc";
            for (const QString& path : {kCreate, kWrite}) {
                const QByteArray at = path.toLatin1();
                for (const int code : {500, 503, 429, 409})
                    QTest::addRow("%s %s %d", name, at.constData(), code)
                        << number << QStringLiteral("status") << status(code) << path;
                for (const char* kind : {"lost", "cut", "hang", "half", "truncated"})
                    QTest::addRow("%s %s %s", name, at.constData(), kind)
                        << number << QString::fromLatin1(kind) << longer << path;
                QTest::addRow("%s %s types", name, at.constData())
                    << number << QStringLiteral("types")
                    << QJsonObject{{QStringLiteral("body"), QJsonObject{{QStringLiteral("odd"), 7}}}} << path;
            }
            for (const char* kind : {"lost", "truncated", "drip", "huge"})
                QTest::addRow("%s search %s", name, kind)
                    << number << QString::fromLatin1(kind) << longer << QStringLiteral("search_read");
        }
        QTest::newRow("jsonrpc login lost")
            << static_cast<int>(Api::JsonRpc) << QStringLiteral("lost") << longer << QStringLiteral("authenticate");
    }
    void everyEntryIsThereOnce()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, with);
        QFETCH(QString, path);
        Settings patience = settings();
        if (const QStringList slow{QStringLiteral("hang"), QStringLiteral("half"), QStringLiteral("drip")};
            slow.contains(kind))
            patience.http.total = patience.http.idle = 500ms;
        Started started(patience);
        m_server->fail(kind, with, path);
        QVERIFY(started.deliverAll(twoPeople(2)));
        QCOMPARE(started.sink.count(Verdict::Accepted), 4);
        QCOMPARE(started.sink.count(Verdict::Rejected), 0);
        QCOMPARE(shown(), QStringList({QStringLiteral("7 22:13:21 22:13:23"), QStringLiteral("8 22:13:22 22:13:24")}));
        QCOMPARE(started.sink.state(), LinkState::Online);
    }

    /// An entry that fails holds back only later ones of the same person.
    void oneThatFailsHoldsBackOnlyItsPerson_data() { apis(); }
    void oneThatFailsHoldsBackOnlyItsPerson()
    {
        Started started(settings());
        m_server->failWith(500, QString(), {}, kCreate);
        started.deliver(twoPeople(2)); // 1001 in, 1002 in, 1001 out, 1002 out
        QCOMPARE(started.verdict(1), Verdict::Retry);
        QCOMPARE(started.verdict(2), Verdict::Accepted);
        QCOMPARE(started.verdict(3), Verdict::Retry);
        QVERIFY2(started.verdict(4) == Verdict::Accepted, qPrintable(started.reason(4)));
        QCOMPARE(started.reason(3), QStringLiteral("Waits for an earlier record of the same person"));
        // Even when it comes without the earlier one.
        started.deliver({entry(3, Direction::Out)});
        QCOMPARE(started.verdict(3), Verdict::Retry);
        started.deliver({entry(1, Direction::In), entry(3, Direction::Out)});
        QCOMPARE(started.verdict(1), Verdict::Accepted);
        QCOMPARE(started.verdict(3), Verdict::Accepted);
    }

    /// A missing check-out: parked in words, and the check-out after it does not end the record of the day before.
    void anOpenRecordParks_data() { apis(); }
    void anOpenRecordParks()
    {
        Started started(settings());
        QVERIFY(started.deliverAll({entry(1, Direction::In), entry(2, Direction::In), entry(3, Direction::Out)}));
        QCOMPARE(started.verdict(1), Verdict::Accepted);
        QCOMPARE(started.verdict(2), Verdict::Rejected);
        QCOMPARE(started.reason(2),
                 QStringLiteral("The check-in at 2023-11-14 22:13:21 UTC has no check-out there yet"));
        QCOMPARE(started.verdict(3), Verdict::Rejected);
        QCOMPARE(
            started.reason(3),
            QStringLiteral("Its check-in at 2023-11-14 22:13:22 UTC is parked; the open record is an earlier one"));
        QCOMPARE(shown(), QStringList({QStringLiteral("7 22:13:21")}));
        // An administrator ends it there, and tries again what was parked.
        QJsonObject ended = records().first().toObject();
        ended.insert(QStringLiteral("check_out"), QStringLiteral("2023-11-14 22:13:21"));
        m_server->set({{QStringLiteral("records"), QJsonArray{ended}}});
        QVERIFY(started.deliverAll({entry(2, Direction::In), entry(3, Direction::Out)}));
        QCOMPARE(shown(), QStringList({QStringLiteral("7 22:13:21 22:13:21"), QStringLiteral("7 22:13:22 22:13:23")}));
    }

    void anOpenRecordIsClosed_data() { apis(); }
    void anOpenRecordIsClosed()
    {
        Started started(settings({{QStringLiteral("open_record"), QStringLiteral("close")}}));
        QVERIFY(started.deliverAll({entry(1, Direction::In), entry(2, Direction::In), entry(3, Direction::Out)}));
        QCOMPARE(started.sink.count(Verdict::Accepted), 3);
        QCOMPARE(shown(), QStringList({QStringLiteral("7 22:13:21 22:13:22"), QStringLiteral("7 22:13:22 22:13:23")}));
        // One that is late cannot end what began after it.
        QVERIFY(started.deliverAll({entry(9, Direction::In)}));
        QVERIFY(started.deliverAll({{10, 0, test::makePunch(5)}}));
        QCOMPARE(started.verdict(10), Verdict::Rejected);
    }

    /// One bad record is parked in words and holds nothing up.
    void whatIsRefusedIsParked_data() { apis(); }
    void whatIsRefusedIsParked()
    {
        Started started(settings());
        QVERIFY(started.deliverAll({entry(1, Direction::Out), entry(2, Direction::In, QStringLiteral("4711")),
                                    entry(3, Direction::In, QStringLiteral("1003")), entry(4, Direction::In, QString()),
                                    entry(5, Direction::In, QStringLiteral("1002"))}));
        for (const qint64 id : {1, 2, 3, 4})
            QCOMPARE(started.verdict(id), Verdict::Rejected);
        QCOMPARE(started.reason(1), QStringLiteral("There is no open record that this check-out could end"));
        QCOMPARE(started.reason(2), QStringLiteral("No employee there has 4711 as barcode"));
        QCOMPARE(started.reason(3), QStringLiteral("Several employees there have 1003 as barcode"));
        QCOMPARE(started.verdict(5), Verdict::Accepted);
        // Odoo's own words: within a record of before.
        QVERIFY(started.deliverAll({entry(7, Direction::Out, QStringLiteral("1002"))}));
        QVERIFY(started.deliverAll({{8, 0, test::makePunch(6, QStringLiteral("1002"))}}));
        QCOMPARE(started.verdict(8), Verdict::Rejected);
        QVERIFY2(started.reason(8).contains(QStringLiteral("Cannot create new attendance record")),
                 qPrintable(started.reason(8)));
    }

    /// Settings hold everything: nothing is parked.
    void wrongSettingsParkNothing_data()
    {
        QTest::addColumn<int>("api");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<QString>("words");
        for (const Api api : {Api::Json2, Api::JsonRpc}) {
            const int number = static_cast<int>(api);
            const char* name = api == Api::Json2 ? "json2" : "jsonrpc";
            for (const int code : {401, 403, 404})
                QTest::addRow("%s %d", name, code)
                    << number << QStringLiteral("status") << QJsonObject{{QStringLiteral("status"), code}}
                    << QString::number(code);
            QTest::addRow("%s page", name)
                << number << QStringLiteral("html") << QJsonObject() << QStringLiteral("Sign in");
            QTest::addRow("%s loop", name)
                << number << QStringLiteral("loop") << QJsonObject() << QStringLiteral("not followed");
            QTest::addRow("%s elsewhere", name)
                << number << QStringLiteral("elsewhere") << QJsonObject() << QStringLiteral("not followed");
        }
    }
    void wrongSettingsParkNothing()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, with);
        QFETCH(QString, words);
        Started started(settings());
        m_server->fail(kind, with);
        started.deliver(test::makeBatch(1, 3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY2(started.reason(1).contains(words), qPrintable(started.reason(1)));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void wrongKeyParksNothing_data() { apis(); }
    void wrongKeyParksNothing()
    {
        Settings wrong = settings();
        wrong.key = "other";
        Started started(wrong);
        started.deliver(test::makeBatch(1, 3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QCOMPARE(started.sink.state(), LinkState::Refused);
    }

    /// Odoo 16 has no in_mode.
    void withoutModes_data() { apis(); }
    void withoutModes()
    {
        m_server->set({{QStringLiteral("modes"), false}});
        Started started(settings());
        QVERIFY(started.deliverAll(twoPeople(2)));
        QCOMPARE(started.sink.count(Verdict::Accepted), 4);
        QVERIFY(!records().first().toObject().contains(QStringLiteral("in_mode")));
    }

    void saysWhenTheKeyExpires()
    {
        Started started(settingsFor(m_server->url(), Api::Json2,
                                    {{QStringLiteral("api_key_expires"), QStringLiteral("2023-11-20")}}));
        const QString expected = QStringLiteral("The API key expires on 2023-11-20: make a new one in time");
        QCOMPARE(inEnglish(started.sink.states.back().detail), expected);
        QVERIFY(started.deliverAll({entry(1, Direction::In)}));
        QCOMPARE(inEnglish(started.sink.states.back().detail), expected);
        QCOMPARE(started.sink.state(), LinkState::Online);
    }

    void theTestChangesNothing_data() { apis(); }
    void theTestChangesNothing()
    {
        const auto tried = [](const Settings& with) {
            ManualClock clock;
            ConnectorTest last;
            OdooProbe probe(with, clock, [&last](const ConnectorTest& test) { last = test; });
            probe.start();
            if (!test::waitFor([&last] { return last.finished; }, 5'000))
                last.fault = ConnectorFault::NoAnswer;
            return last;
        };
        QCOMPARE(tried(settings()).fault, ConnectorFault::None);
        QVERIFY(records().isEmpty());
        Settings wrong = settings();
        wrong.key = "other";
        QCOMPARE(tried(wrong).fault, ConnectorFault::NotAccepted);
        wrong = settings();
        wrong.employeeField = QStringLiteral("badge");
        const ConnectorTest field = tried(wrong);
        QCOMPARE(field.fault, ConnectorFault::NotAccepted);
        QVERIFY2(inEnglish(field.detail).contains(QStringLiteral("Invalid field")), qPrintable(field.detail));
        m_server->fail(QStringLiteral("html"));
        QCOMPARE(tried(settings()).fault, ConnectorFault::AnswersSomethingElse);
    }

private:
    std::optional<test::Double> m_server;
};

QTEST_GUILESS_MAIN(TestOdoo)
#include "tst_odoo.moc"
