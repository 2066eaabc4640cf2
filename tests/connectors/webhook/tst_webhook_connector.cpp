// The connector and its test, against receivers on real sockets that accept, refuse, redirect, hang, break off or are
// not who they should be.
#include "base/translatable.h"
#include "connectors/certificates.h"
#include "connectors/fixtures.h"
#include "connectors/webhook/receiver.h"
#include "connectors/webhook/signature.h"
#include "connectors/webhook/webhook_connector.h"
#include "connectors/webhook/webhook_probe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace rollcall;
using namespace rollcall::webhook;
using namespace std::chrono_literals;
using test::Receiver;
using test::webAnswer;
using test::WebRequest;
using Verdict = DeliveryAnswer::Verdict;
using Values = std::vector<std::pair<QString, QVariant>>;

namespace {

Settings settingsFor(const QUrl& url, const Values& changed = {})
{
    Values values{{QStringLiteral("url"), url.toString()},
                  {QStringLiteral("secret"), QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")}};
    values.insert(values.end(), changed.begin(), changed.end());
    Settings settings = readSettings(test::values(test::table(QStringLiteral("webhook"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    return settings;
}

Settings impatient(Settings settings)
{
    settings.http.total = settings.http.idle = 200ms;
    return settings;
}

const Values kBatch{{QStringLiteral("format"), QStringLiteral("batch")}};

/// A connector that has been started, and what it reported.
struct Started
{
    ManualClock clock{std::chrono::floor<Milliseconds>(std::chrono::system_clock::now())};
    test::RecordingSink sink;
    Settings settings;
    WebhookConnector connector;

    explicit Started(const Settings& with)
        : settings(with), connector(ConnectorId(QStringLiteral("it")), settings, clock, sink)
    {
        connector.start();
    }
    [[nodiscard]] bool waitForAnswers(int count) const
    {
        return QTest::qWaitFor([this, count] { return sink.answerCount == count; }, 5'000);
    }
    [[nodiscard]] bool waitFor(LinkState state) const
    {
        return QTest::qWaitFor([this, state] { return sink.state() == state; }, 5'000);
    }
    /// The state that came before the newest one counts as well: a short rest may be over.
    [[nodiscard]] bool was(LinkState state) const
    {
        return std::any_of(sink.states.begin(), sink.states.end(),
                           [state](const ConnectorStatus& status) { return status.state == state; });
    }
    [[nodiscard]] const DeliveryAnswer& answer(qint64 id) const { return sink.answers.at(id).front(); }
    [[nodiscard]] QString detail() const { return inEnglish(sink.states.back().detail); }
};

} // namespace

class TestWebhookConnector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_hasCertificates = test::makeCertificates(m_folder.path()); }

    void postsEachPunchSigned()
    {
        Receiver receiver;
        Started started(
            settingsFor(receiver.url("/hook?kiosk=1"), {{QStringLiteral("headers"), QStringLiteral("X-Key: 7")}}));
        QCOMPARE(started.sink.state(), LinkState::Online);
        const DeliveryBatch batch = test::makeBatch(1, 3);
        started.connector.deliver(batch);
        QVERIFY(started.waitForAnswers(3));
        QVERIFY(started.sink.eachAnsweredOnce(1, 3));
        QCOMPARE(started.sink.count(Verdict::Accepted), 3);
        QCOMPARE(receiver.requests.size(), 3U);
        for (std::size_t i = 0; i < 3; ++i) {
            const WebRequest& request = receiver.requests[i];
            QCOMPARE(request.line, QByteArray("POST /hook?kiosk=1 HTTP/1.1"));
            QCOMPARE(request.header("content-type"), QByteArray("application/json"));
            QCOMPARE(request.header("x-key"), QByteArray("7"));
            QCOMPARE(request.header("webhook-id"), batch[i].punch.facts.key.toByteArray(QUuid::WithoutBraces));
            QCOMPARE(request.header("webhook-signature"), signature(started.settings.keys, request.header("webhook-id"),
                                                                    started.clock.wall(), request.body));
            QCOMPARE(
                QJsonDocument::fromJson(request.body).object().value(u"data").toObject().value(u"sequence").toInt(),
                static_cast<int>(i) + 1);
        }
        QVERIFY(started.detail().isEmpty());
    }

    void aRetryHasTheSameIdAndANewTime()
    {
        Receiver receiver;
        receiver.script = {webAnswer("500 Oops")};
        for (const Values& format : {Values{}, kBatch}) {
            receiver.requests.clear();
            receiver.script = {webAnswer("500 Oops")};
            Started started(settingsFor(receiver.url(), format));
            const DeliveryBatch batch = test::makeBatch(1, 1);
            started.connector.deliver(batch);
            QVERIFY(started.waitForAnswers(1));
            QCOMPARE(started.answer(1).verdict, Verdict::Retry);
            started.clock.advance(61s);
            started.connector.deliver(batch);
            QVERIFY(started.waitForAnswers(2));
            QCOMPARE(started.sink.answers.at(1).back().verdict, Verdict::Accepted);
            QCOMPARE(receiver.requests.size(), 2U);
            const WebRequest& first = receiver.requests.front();
            const WebRequest& second = receiver.requests.back();
            QCOMPARE(second.header("webhook-id"), first.header("webhook-id"));
            QCOMPARE(second.body, first.body);
            QCOMPARE(second.header("webhook-timestamp").toLongLong(),
                     first.header("webhook-timestamp").toLongLong() + 61);
            QVERIFY(second.header("webhook-signature") != first.header("webhook-signature"));
        }
    }

    void oneAnswerIsForTheWholeBatch()
    {
        Receiver receiver;
        receiver.script = {webAnswer("204 No Content"), webAnswer("500 Oops")};
        Started started(settingsFor(receiver.url(), kBatch));
        started.connector.deliver(test::makeBatch(1, 5));
        QVERIFY(started.waitForAnswers(5));
        QCOMPARE(started.sink.count(Verdict::Accepted), 5);
        QCOMPARE(receiver.requests.size(), 1U);
        started.connector.deliver(test::makeBatch(6, 5));
        QVERIFY(started.waitForAnswers(10));
        QCOMPARE(started.sink.count(Verdict::Retry), 5);
        QCOMPARE(receiver.requests.size(), 2U);
        QVERIFY(started.sink.eachAnsweredOnce(1, 10));
    }

    /// A batch that is rejected as a whole is sent again one by one: the others are not to be parked with the bad one.
    void aBatchThatIsRejectedIsDivided()
    {
        Receiver receiver;
        receiver.script = {webAnswer("422 No"), webAnswer("200 OK"), webAnswer("422 No", "no such person"),
                           webAnswer("200 OK")};
        Started started(settingsFor(receiver.url(), kBatch));
        started.connector.deliver(test::makeBatch(1, 3));
        QVERIFY(started.waitForAnswers(3));
        QVERIFY(started.sink.eachAnsweredOnce(1, 3));
        QCOMPARE(started.answer(1).verdict, Verdict::Accepted);
        QCOMPARE(started.answer(2).verdict, Verdict::Rejected);
        QVERIFY(inEnglish(started.answer(2).reason).contains(u"no such person"));
        QCOMPARE(started.answer(3).verdict, Verdict::Accepted);
        QCOMPARE(receiver.requests.size(), 4U);
        for (std::size_t i = 1; i < 4; ++i) {
            const QJsonArray data =
                QJsonDocument::fromJson(receiver.requests[i].body).object().value(u"data").toArray();
            QCOMPARE(data.size(), 1);
            QCOMPARE(data.at(0).toObject().value(u"sequence").toInt(), static_cast<int>(i));
        }
    }

    void oneThatIsRejectedHoldsUpNoOther()
    {
        Receiver receiver;
        receiver.script = {webAnswer("422 No", "no such person"), webAnswer("500 Oops")};
        Started started(settingsFor(receiver.url()));
        started.connector.deliver(test::makeBatch(1, 4));
        QVERIFY(started.waitForAnswers(4));
        QCOMPARE(started.answer(1).verdict, Verdict::Rejected);
        QVERIFY(inEnglish(started.answer(1).reason).contains(u"no such person"));
        QCOMPARE(started.answer(2).verdict, Verdict::Retry);
        QCOMPARE(started.answer(3).verdict, Verdict::Accepted);
        QCOMPARE(started.answer(4).verdict, Verdict::Accepted);
        QVERIFY(!started.was(LinkState::Offline));
        QVERIFY(started.detail().isEmpty());
    }

    void whatCannotBeSentIsRejectedHere()
    {
        Receiver receiver;
        Started started(settingsFor(receiver.url()));
        DeliveryBatch batch = test::makeBatch(1, 3);
        batch[0].punch.facts.person = {};
        batch[1].punch.facts.door = QString(50'000, u'd');
        started.connector.deliver(batch);
        QVERIFY(started.waitForAnswers(3));
        QCOMPARE(started.answer(1).verdict, Verdict::Rejected);
        QCOMPARE(started.answer(2).verdict, Verdict::Rejected);
        QCOMPARE(started.answer(3).verdict, Verdict::Accepted);
        QCOMPARE(receiver.requests.size(), 1U);
    }

    void aReceiverThatAsksToWaitIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char* status :
             {"429 Too Many Requests", "502 Bad Gateway", "503 Service Unavailable", "504 Timeout"})
            QTest::newRow(status) << QByteArray(status);
    }
    void aReceiverThatAsksToWaitIsLeftAlone()
    {
        QFETCH(QByteArray, status);
        Receiver receiver;
        receiver.script = {webAnswer("200 OK"), webAnswer(status, {}, "Retry-After: 7\r\n")};
        Started started(settingsFor(receiver.url()));
        started.connector.deliver(test::makeBatch(1, 4));
        QVERIFY(started.waitForAnswers(4));
        QCOMPARE(started.sink.count(Verdict::Accepted), 1);
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        for (const qint64 id : {2, 3, 4})
            QCOMPARE(started.answer(id).retryAfter, 7'000ms);
        QCOMPARE(started.sink.state(), LinkState::Offline); // for seven seconds
        started.connector.deliver(test::makeBatch(5, 1));
        QVERIFY(started.waitForAnswers(5));
        QCOMPARE(started.answer(5).verdict, Verdict::Retry);
        QVERIFY(started.answer(5).retryAfter > 0ms);
        QCOMPARE(receiver.requests.size(), 2U);
    }

    void aRedirectIsNotFollowed()
    {
        Receiver other;
        Receiver receiver;
        receiver.otherwise = webAnswer("307 Temporary Redirect", {}, "Location: " + other.url().toEncoded() + "\r\n");
        Started started(settingsFor(receiver.url()));
        started.connector.deliver(test::makeBatch(1, 3));
        QVERIFY(started.waitForAnswers(3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY(started.detail().contains(other.url().toString()));
        QCOMPARE(receiver.requests.size(), 1U);
        QCOMPARE(other.connections, 0);
    }

    void aReceiverThatIsGoneIsNotAskedAgain()
    {
        Receiver receiver;
        receiver.otherwise = webAnswer("410 Gone");
        Started started(settingsFor(receiver.url()));
        started.connector.deliver(test::makeBatch(1, 3));
        QVERIFY(started.waitForAnswers(3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3); // nothing is parked, nothing is lost
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY(started.detail().contains(u"410"));
        QCOMPARE(receiver.requests.size(), 1U);
        // After a test that worked it goes on, and what was wrong stays in view until a delivery has shown the same.
        receiver.otherwise = webAnswer("200 OK");
        started.connector.renewLink();
        QCOMPARE(started.sink.state(), LinkState::Online);
        QVERIFY(!started.detail().isEmpty());
        started.connector.deliver(test::makeBatch(4, 1));
        QVERIFY(started.waitForAnswers(4));
        QCOMPARE(started.answer(4).verdict, Verdict::Accepted);
        QVERIFY(started.detail().isEmpty());
    }

    void aReceiverThatDoesNotBelieveTheSignatureParksNothing()
    {
        Receiver receiver;
        receiver.otherwise = webAnswer("401 Unauthorized", R"({"error":"No matching signature found"})");
        Started started(settingsFor(receiver.url()));
        started.connector.deliver(test::makeBatch(1, 2));
        QVERIFY(started.waitForAnswers(2));
        QCOMPARE(started.sink.count(Verdict::Retry), 2);
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY(started.detail().contains(u"No matching signature found"));
    }

    void whatIsNoAnswerIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::newRow("hangs") << QByteArray() << false;
        QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234") << true;
        QTest::newRow("half an answer, and hangs")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n01234") << false;
        QTest::newRow("half a header") << QByteArray("HTTP/1.1 20") << true;
        QTest::newRow("another protocol") << QByteArray("220 mail.example ESMTP\r\n\r\n") << true;
        QTest::newRow("yes, and very much of it") << webAnswer("200 OK", QByteArray(5'000'000, 'x')) << true;
    }
    void whatIsNoAnswerIsTriedAgain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        Receiver receiver;
        receiver.otherwise = bytes;
        receiver.closes = closes;
        Started started(impatient(settingsFor(receiver.url())));
        started.connector.deliver(test::makeBatch(1, 3));
        QVERIFY(started.waitForAnswers(3));
        QVERIFY(started.sink.eachAnsweredOnce(1, 3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QVERIFY(started.was(LinkState::Offline));
        // It comes back by itself.
        receiver.otherwise = webAnswer("200 OK");
        QVERIFY(started.waitFor(LinkState::Online));
        started.connector.deliver(test::makeBatch(4, 2));
        QVERIFY(started.waitForAnswers(5));
        QCOMPARE(started.sink.count(Verdict::Accepted), 2);
        QVERIFY(started.detail().isEmpty());
    }

    /// Qt sends a request again when the connection that it was put on turns out to be closed. The receiver then sees
    /// one id twice at most, and nothing is missing.
    void connectionsThatAreClosedBetweenRequestsLoseNothing()
    {
        Receiver receiver;
        receiver.closesReused = true;
        Started started(settingsFor(receiver.url()));
        const DeliveryBatch batch = test::makeBatch(1, 6);
        started.connector.deliver(batch);
        QVERIFY(started.waitForAnswers(6));
        QVERIFY(started.sink.eachAnsweredOnce(1, 6));
        std::set<QByteArray> accepted;
        for (const DeliveryEntry& entry : batch) {
            if (started.answer(entry.outboxId).verdict == Verdict::Accepted)
                accepted.insert(entry.punch.facts.key.toByteArray(QUuid::WithoutBraces));
        }
        QVERIFY(!accepted.empty());
        std::set<QByteArray> received;
        for (const WebRequest& request : receiver.requests)
            received.insert(request.header("webhook-id"));
        QVERIFY(std::includes(received.begin(), received.end(), accepted.begin(), accepted.end()));
    }

    void nothingGoesToAServerThatHasNotProvedWhoItIs()
    {
        if (!m_hasCertificates)
            QSKIP("the openssl program is not installed");
        const Values authority{{QStringLiteral("ca_file"), m_folder.filePath(QStringLiteral("ca.pem"))}};
        for (const char* name : {"right", "other", "expired", "self"}) {
            Receiver receiver;
            receiver.secureWith(m_folder, QLatin1String(name));
            Started started(settingsFor(receiver.url(), authority));
            started.connector.deliver(test::makeBatch(1, 2));
            QVERIFY(started.waitForAnswers(2));
            const bool right = QLatin1String(name) == QLatin1String("right");
            QCOMPARE(started.sink.count(right ? Verdict::Accepted : Verdict::Retry), 2);
            QCOMPARE(receiver.requests.empty(), !right);
            QCOMPARE(started.was(LinkState::Offline), !right);
        }
    }

    void nothingIsReportedAfterStop()
    {
        Receiver receiver;
        receiver.otherwise = {};
        Started started(impatient(settingsFor(receiver.url())));
        started.connector.deliver(test::makeBatch(1, 3));
        QTRY_COMPARE(receiver.requests.size(), 1U);
        started.connector.stop();
        const std::size_t states = started.sink.states.size();
        started.connector.deliver(test::makeBatch(4, 3));
        // Longer than the request could have lasted: another one is the measure.
        Started other(impatient(settingsFor(receiver.url())));
        other.connector.deliver(test::makeBatch(1, 1));
        QVERIFY(other.waitForAnswers(1));
        QCOMPARE(started.sink.answerCount, 0);
        QCOMPARE(started.sink.states.size(), states);
    }

    void aTestSendsOneSignedEvent()
    {
        Receiver receiver;
        const std::vector<ConnectorTest> reports =
            tried(settingsFor(receiver.url(), {{QStringLiteral("site"), QStringLiteral("east")}}));
        QCOMPARE(reports.back().fault, ConnectorFault::None);
        const std::vector<ConnectorStage> stages{ConnectorStage::NameFound, ConnectorStage::Connected,
                                                 ConnectorStage::Answered, ConnectorStage::Accepted};
        QCOMPARE(reports.back().stages, stages);
        int reached = 0;
        for (const ConnectorTest& report : reports) {
            QVERIFY(report.reached == reached || report.reached == reached + 1);
            reached = report.reached;
        }
        QCOMPARE(reached, 4);
        // An answer is no proof that it was kept.
        QVERIFY(inEnglish(reports.back().detail).contains(u"Check there that the test event has arrived"));
        QCOMPARE(receiver.requests.size(), 1U);
        const WebRequest& request = receiver.requests.front();
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value(u"type").toString(), QStringLiteral("attendance.test"));
        QCOMPARE(body.value(u"id").toString().toLatin1(), request.header("webhook-id"));
        QCOMPARE(body.value(u"data").toObject().value(u"site").toString(), QStringLiteral("east"));
        QCOMPARE(request.header("webhook-signature"),
                 signature(settingsFor(receiver.url()).keys, request.header("webhook-id"),
                           WallTime{std::chrono::seconds{request.header("webhook-timestamp").toLongLong()}},
                           request.body));
    }

    void aTestNamesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("reached");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& bytes, ConnectorFault fault, int status, int reached,
                            const char* detail = "") {
            QTest::newRow(name) << bytes << static_cast<int>(fault) << status << reached << QString::fromUtf8(detail);
        };
        row("no such page", webAnswer("404 Not Found"), ConnectorFault::NotWebSocket, 404, 3);
        row("moved", webAnswer("301 Moved", {}, "Location: /x\r\n"), ConnectorFault::NotWebSocket, 301, 3);
        row("does not believe it", webAnswer("401 No", "bad signature"), ConnectorFault::NotAccepted, 401, 3,
            "bad signature");
        row("gone", webAnswer("410 Gone"), ConnectorFault::NotAccepted, 410, 3, "410");
        row("busy", webAnswer("429 Slow"), ConnectorFault::NotAccepted, 429, 3, "429");
        row("broken", webAnswer("500 Oops"), ConnectorFault::NotAccepted, 500, 3, "500");
        row("hangs", {}, ConnectorFault::NoAnswer, 0, 1);
    }
    void aTestNamesWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        QFETCH(int, status);
        QFETCH(int, reached);
        QFETCH(QString, detail);
        Receiver receiver;
        receiver.otherwise = bytes;
        const ConnectorTest last = tried(impatient(settingsFor(receiver.url()))).back();
        QCOMPARE(static_cast<int>(last.fault), fault);
        QCOMPARE(last.httpStatus, status);
        QCOMPARE(last.reached, reached);
        QVERIFY(inEnglish(last.detail).contains(detail));
    }

    void aTestFollowsTheCertificate()
    {
        if (!m_hasCertificates)
            QSKIP("the openssl program is not installed");
        const Values authority{{QStringLiteral("ca_file"), m_folder.filePath(QStringLiteral("ca.pem"))}};
        const std::pair<const char*, ConnectorFault> cases[] = {{"right", ConnectorFault::None},
                                                                {"other", ConnectorFault::CertificateWrongName},
                                                                {"expired", ConnectorFault::CertificateExpired},
                                                                {"self", ConnectorFault::CertificateUnknown}};
        for (const auto& [name, fault] : cases) {
            Receiver receiver;
            receiver.secureWith(m_folder, QLatin1String(name));
            const ConnectorTest last = tried(settingsFor(receiver.url(), authority)).back();
            QVERIFY2(last.fault == fault, name);
            QCOMPARE(last.stages.size(), 5U);
            QCOMPARE(last.reached, fault == ConnectorFault::None ? 5 : 2);
        }
    }

private:
    static std::vector<ConnectorTest> tried(const Settings& settings)
    {
        const SystemClock clock;
        std::vector<ConnectorTest> reports;
        WebhookProbe probe(settings, clock, [&reports](const ConnectorTest& test) { reports.push_back(test); });
        probe.start();
        if (!QTest::qWaitFor([&reports] { return reports.back().finished; }, 5'000))
            reports.back().fault = ConnectorFault::Cancelled;
        return reports;
    }

    QTemporaryDir m_folder;
    bool m_hasCertificates = false;
};

QTEST_GUILESS_MAIN(TestWebhookConnector)
#include "tst_webhook_connector.moc"
