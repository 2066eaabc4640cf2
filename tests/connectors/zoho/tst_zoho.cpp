// Imports for Zoho People, against a server that takes what the notes say and fails as servers do.
#include "base/translatable.h"
#include "connectors/double.h"
#include "connectors/fixtures.h"
#include "connectors/zoho/zoho_connector.h"
#include "connectors/zoho/zoho_probe.h"

#include <QTest>
#include <QUrlQuery>

using namespace rollcall;
using namespace rollcall::zoho;
using namespace std::chrono_literals;
using net::Next;
using Verdict = DeliveryAnswer::Verdict;
using Values = std::vector<std::pair<QString, QVariant>>;

namespace {

Result<Settings> read(const Values& values)
{
    return readSettings(test::values(test::table(QStringLiteral("zoho"), values)));
}

Settings settingsFor(const QUrl& url)
{
    Settings settings = read({{QStringLiteral("url"), url.toString()},
                              {QStringLiteral("accounts_url"), url.toString()},
                              {QStringLiteral("refresh_token"), QStringLiteral("refresh")},
                              {QStringLiteral("client_id"), QStringLiteral("id")},
                              {QStringLiteral("client_secret"), QStringLiteral("secret")}})
                            .value();
    settings.retryBase = settings.retryCap = 20ms;
    settings.http.total = settings.http.idle = 5s;
    settings.http.pace = 0ms;
    return settings;
}

struct Started
{
    ManualClock clock{WallTime{Milliseconds{1'700'000'600'000}}};
    test::RecordingSink sink;
    ZohoConnector connector;

    explicit Started(const Settings& settings) : connector(ConnectorId(QStringLiteral("it")), settings, clock, sink)
    {
        connector.start();
    }
    /// What the dispatcher does: what was not delivered comes again, until everything is settled.
    [[nodiscard]] bool deliverAll(DeliveryBatch batch, int rounds = 6)
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
        QVERIFY(test::waitFor([&] { return sink.answerCount == before + static_cast<int>(batch.size()); }));
    }
    [[nodiscard]] Verdict verdict(qint64 id) const { return sink.answers.at(id).back().verdict; }
    [[nodiscard]] QString reason(qint64 id) const { return inEnglish(sink.answers.at(id).back().reason); }
};

ImportJudgement judged(int status, const QByteArray& body)
{
    return judgeImport({status, body, {}}, WallTime{});
}

} // namespace

class TestZoho : public QObject
{
    Q_OBJECT

    [[nodiscard]] QJsonArray entries() { return m_server->state().value(u"entries").toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.emplace(QStringLiteral("zoho/zoho_double.py"));
        if (!m_server->isRunning())
            QSKIP("python3 is not there");
    }
    void init()
    {
        QJsonObject fresh{{QStringLiteral("imports"), 0},
                          {QStringLiteral("tokens"), 0},
                          {QStringLiteral("valid"), QStringLiteral("T0")}};
        for (const char* list : {"entries", "requests", "failures"})
            fresh.insert(QLatin1String(list), QJsonArray());
        m_server->set(fresh);
    }

    /// The bytes of the notes.
    void importsAsTheNotesSay()
    {
        Settings settings = settingsFor(m_server->url());
        settings.token = "1000.8cb99d.9b8f";
        DeliveryBatch batch = test::makeBatch(0, 2); // 22:13:20 UTC, two hours east
        batch[1].punch.facts.direction = Direction::Out;
        const net::HttpRequest request = importRequest(settings, settings.token, batch);
        QCOMPARE(request.url.path(), QStringLiteral("/people/api/attendance/bulkImport"));
        QCOMPARE(request.method, QByteArray("POST"));
        QVERIFY(std::find(request.headers.begin(), request.headers.end(),
                          std::pair<QByteArray, QByteArray>("Authorization", "Zoho-oauthtoken 1000.8cb99d.9b8f")) !=
                request.headers.end());
        const QUrlQuery form(QString::fromLatin1(request.body));
        QCOMPARE(form.queryItemValue(QStringLiteral("dateFormat"), QUrl::FullyDecoded),
                 QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        QCOMPARE(form.queryItemValue(QStringLiteral("data"), QUrl::FullyDecoded),
                 QStringLiteral("[{\"checkIn\":\"2023-11-15 00:13:20\",\"empId\":\"1001\"},"
                                "{\"checkOut\":\"2023-11-15 00:13:21\",\"empId\":\"1001\"}]"));
        QVERIFY(!request.body.contains('+') && !request.body.contains(' '));
    }

    /// Only what says so is delivered.
    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("next");
        const auto row = [](const char* name, int status, const QByteArray& body, Verdict verdict, Next next) {
            QTest::newRow(name) << status << body << static_cast<int>(verdict) << static_cast<int>(next);
        };
        row("status 0", 200, R"({"response":{"result":[],"status":0}})", Verdict::Accepted, Next::GoOn);
        row("message", 200, R"({"message":"Success"})", Verdict::Accepted, Next::GoOn);
        row("list", 200, R"([{"response":"success"},{"response":"success"}])", Verdict::Accepted, Next::GoOn);
        row("one of a list", 200, R"([{"response":"success"},{"error":"Invalid employee"}])", Verdict::Rejected,
            Next::GoOn);
        row("errors", 200, R"({"response":{"status":1,"errors":{"code":7001,"message":"Invalid employee"}}})",
            Verdict::Rejected, Next::GoOn);
        row("errors beside success", 200, R"({"response":{"status":0,"message":"Success","errors":"none of 3"}})",
            Verdict::Rejected, Next::GoOn);
        row("unsuccessful", 200, R"({"message":"Import unsuccessful"})", Verdict::Rejected, Next::GoOn);
        row("blocked", 200, R"({"response":{"status":1,"errors":{"code":7209,"message":"API access blocked"}}})",
            Verdict::Retry, Next::Pause);
        row("token", 200, R"({"response":{"status":1,"errors":{"code":7218,"message":"Invalid OAuth token"}}})",
            Verdict::Retry, Next::Refused);
        for (const char* odd : {"{}", "[]", "7", "", "ok", R"({"response":7})", R"({"status":true})"})
            row(qPrintable(QStringLiteral("odd: ") + QString::fromLatin1(odd)), 200, odd, Verdict::Rejected,
                Next::GoOn);
        row("cut off", 200, "{\"response\":{\"stat", Verdict::Retry, Next::GoOn);
        row("page", 200, "<html><title>Zoho</title></html>", Verdict::Retry, Next::Refused);
        row("401", 401, "", Verdict::Retry, Next::Refused);
        row("403", 403, "", Verdict::Retry, Next::Refused);
        row("404", 404, "", Verdict::Retry, Next::Refused);
        row("429", 429, "", Verdict::Retry, Next::Pause);
        row("413", 413, "", Verdict::Rejected, Next::GoOn);
        row("500", 500, "", Verdict::Retry, Next::GoOn);
        row("503", 503, "", Verdict::Retry, Next::Pause);
        row("302", 302, "", Verdict::Retry, Next::Refused);
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, verdict);
        QFETCH(int, next);
        const ImportJudgement said = judged(status, body);
        QCOMPARE(static_cast<int>(said.judgement.verdict), verdict);
        QCOMPARE(static_cast<int>(said.judgement.next), next);
        QCOMPARE(said.judgement.reason.isEmpty(), said.judgement.verdict == Verdict::Accepted);
    }

    /// Who asks too often is locked out for five minutes.
    void waitsWhileLocked()
    {
        QCOMPARE(judged(429, "").judgement.retryAfter, Milliseconds{5min});
        QCOMPARE(judged(200, R"({"response":{"errors":{"code":7209,"message":"x"}}})").judgement.retryAfter,
                 Milliseconds{5min});
        const Settings usual = read({{QStringLiteral("token"), QStringLiteral("T")}}).value();
        QVERIFY(usual.http.pace * 10 > 60s);
    }

    void settingsAreChecked()
    {
        QVERIFY(read({{QStringLiteral("token"), QStringLiteral("T")}}));
        QCOMPARE(read({}).error().subject, QStringLiteral("refresh_token"));
        QCOMPARE(read({{QStringLiteral("refresh_token"), QStringLiteral("r")}}).error().subject,
                 QStringLiteral("client_id"));
        QCOMPARE(read({{QStringLiteral("token"), QStringLiteral("T")},
                       {QStringLiteral("accounts_url"), QStringLiteral("http://other.example")}})
                     .error()
                     .subject,
                 QStringLiteral("accounts_url"));
    }

    /// What waits goes out in one request.
    void importsTogether()
    {
        Started started(settingsFor(m_server->url()));
        QVERIFY(started.deliverAll(test::makeBatch(1, 50)));
        QCOMPARE(started.sink.count(Verdict::Accepted), 50);
        QCOMPARE(entries().size(), 50);
        QCOMPARE(m_server->state().value(u"imports").toInt(), 1);
        QCOMPARE(m_server->state().value(u"tokens").toInt(), 1);
    }

    /// One bad record is parked in words, the others are there once.
    void whatIsRefusedIsParked()
    {
        Started started(settingsFor(m_server->url()));
        DeliveryBatch batch = test::makeBatch(1, 16);
        batch[4].punch.facts.person = PersonId(QStringLiteral("4711"));
        batch[9].punch.facts.person = PersonId();
        QVERIFY(started.deliverAll(batch));
        QCOMPARE(started.sink.count(Verdict::Accepted), 14);
        QCOMPARE(started.verdict(5), Verdict::Rejected);
        QCOMPARE(started.reason(5), QStringLiteral("The server says: Invalid employee"));
        QCOMPARE(started.verdict(10), Verdict::Rejected);
        QCOMPARE(entries().size(), 14);
    }

    /// Nothing is lost, and at most one repeat comes of a lost answer.
    void everyEntryIsThere_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<int>("sent");
        const auto row = [](const char* kind, int sent, const QJsonObject& with = {}) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << with << sent;
        };
        for (const int code : {500, 503})
            QTest::addRow("%d", code) << QStringLiteral("status") << QJsonObject{{QStringLiteral("status"), code}} << 3;
        row("cut", 3);
        row("hang", 3, {{QStringLiteral("seconds"), 2}});
        row("huge", 3);
        row("lost", 6);
        row("truncated", 6);
        row("half", 6, {{QStringLiteral("seconds"), 2}});
        row("drip", 6);
    }
    void everyEntryIsThere()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, with);
        QFETCH(int, sent);
        Settings settings = settingsFor(m_server->url());
        settings.http.total = settings.http.idle = 500ms;
        Started started(settings);
        m_server->fail(kind, with, QStringLiteral("bulkImport"));
        QVERIFY(started.deliverAll(test::makeBatch(1, 3)));
        QCOMPARE(started.sink.count(Verdict::Accepted), 3);
        QCOMPARE(entries().size(), sent);
    }

    /// Settings hold everything: nothing is parked.
    void wrongSettingsParkNothing()
    {
        Settings wrong = settingsFor(m_server->url());
        wrong.clientSecret = "other";
        Started started(wrong);
        started.deliver(test::makeBatch(1, 3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QCOMPARE(started.reason(1), QStringLiteral("The server gives no access token: invalid_client"));

        for (const char* kind : {"html", "elsewhere", "loop"}) {
            Started other(settingsFor(m_server->url()));
            m_server->fail(QString::fromLatin1(kind), {}, QStringLiteral("bulkImport"));
            other.deliver(test::makeBatch(1, 3));
            QCOMPARE(other.sink.count(Verdict::Retry), 3);
            QCOMPARE(other.sink.state(), LinkState::Refused);
        }
        QVERIFY(entries().isEmpty());
    }

    /// A token that is no longer valid is replaced; one that was given is the administrator's.
    void tokensEnd()
    {
        Started started(settingsFor(m_server->url()));
        QVERIFY(started.deliverAll(test::makeBatch(1, 1)));
        m_server->set({{QStringLiteral("valid"), QStringLiteral("another")}});
        started.deliver(test::makeBatch(2, 1));
        QCOMPARE(started.verdict(2), Verdict::Accepted);
        QCOMPARE(m_server->state().value(u"tokens").toInt(), 2);
        // After an hour it is not even tried.
        started.clock.advance(60min);
        started.deliver(test::makeBatch(3, 1));
        QCOMPARE(started.verdict(3), Verdict::Accepted);
        QCOMPARE(m_server->state().value(u"tokens").toInt(), 3);

        Settings given = settingsFor(m_server->url());
        given.token = "old";
        Started fixed(given);
        fixed.deliver(test::makeBatch(1, 2));
        QCOMPARE(fixed.sink.count(Verdict::Retry), 2);
        QCOMPARE(fixed.sink.state(), LinkState::Refused);
    }

    void theTestChangesNothing()
    {
        const auto tried = [](const Settings& with) {
            ManualClock clock;
            ConnectorTest last;
            ZohoProbe probe(with, clock, [&last](const ConnectorTest& test) { last = test; });
            probe.start();
            if (!test::waitFor([&last] { return last.finished; }))
                last.fault = ConnectorFault::NoAnswer;
            return last.fault;
        };
        QCOMPARE(tried(settingsFor(m_server->url())), ConnectorFault::None);
        QVERIFY(entries().isEmpty());
        Settings wrong = settingsFor(m_server->url());
        wrong.refreshToken = "other";
        QCOMPARE(tried(wrong), ConnectorFault::NotAccepted);
        wrong.token = "other";
        QCOMPARE(tried(wrong), ConnectorFault::NotAccepted);
    }

private:
    std::optional<test::Double> m_server;
};

QTEST_GUILESS_MAIN(TestZoho)
#include "tst_zoho.moc"
