// Punches to an event broker that is written from the notes (broker_server.py), with the failures of real servers.
#include "base/translatable.h"
#include "connectors/broker/broker_connector.h"
#include "connectors/broker/broker_probe.h"
#include "connectors/double.h"
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"

#include <QTest>

#include <set>

using namespace rollcall;
using namespace rollcall::broker;
using namespace std::chrono_literals;
using Values = std::vector<std::pair<QString, QVariant>>;
using Verdict = DeliveryAnswer::Verdict;

namespace {

Settings settingsFor(const QUrl& url, const Values& changed = {})
{
    Values values{{QStringLiteral("url"), url.toString()},
                  {QStringLiteral("device_id"), QStringLiteral("gate-1")},
                  {QStringLiteral("key"), QStringLiteral("s3cret")},
                  {QStringLiteral("enrollments"), false}};
    values.insert(values.end(), changed.begin(), changed.end());
    Settings settings = readSettings(test::values(test::table(QStringLiteral("broker"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    settings.http.total = settings.http.idle = 400ms;
    return settings;
}

/// A connector with a kiosk around it that sends again what is to be sent again.
struct Started
{
    ManualClock clock;
    test::FakeSite site;
    test::RecordingSink sink;
    BrokerConnector connector;
    DeliveryBatch entries;

    explicit Started(const Settings& settings)
        : connector(ConnectorId(QStringLiteral("it")), settings, clock, sink, site)
    {
        connector.start();
    }
    void deliver(DeliveryBatch batch)
    {
        entries.insert(entries.end(), batch.begin(), batch.end());
        m_expected += static_cast<int>(batch.size());
        connector.deliver(batch);
    }
    [[nodiscard]] bool waitForAnswers() const
    {
        return QTest::qWaitFor([this] { return sink.answerCount == m_expected; }, 10'000);
    }
    /// As the dispatcher does, until each is settled for good, but for those of `except`.
    [[nodiscard]] bool settleAll(const std::set<qint64>& except = {}, int rounds = 20)
    {
        for (int round = 1; round <= rounds; ++round) {
            if (!waitForAnswers())
                return false;
            DeliveryBatch open;
            bool isDone = true;
            for (const DeliveryEntry& entry : entries) {
                if (last(entry.outboxId).verdict == Verdict::Retry) {
                    open.push_back(entry);
                    isDone = isDone && except.contains(entry.outboxId);
                }
            }
            if (isDone)
                return true;
            if (!QTest::qWaitFor([this] { return sink.state() == LinkState::Online; }, 5'000))
                return false;
            m_expected += static_cast<int>(open.size());
            connector.deliver(open);
        }
        return false;
    }
    [[nodiscard]] const DeliveryAnswer& last(qint64 id) const { return sink.answers.at(id).back(); }
    [[nodiscard]] QString reason(qint64 id) const { return inEnglish(last(id).reason); }
    [[nodiscard]] QString detail() const { return inEnglish(sink.states.back().detail); }

private:
    int m_expected = 0;
};

DeliveryBatch people(int count, qint64 first = 1)
{
    DeliveryBatch batch;
    for (qint64 id = first; id < first + count; ++id) {
        batch.push_back({id, 0, test::makePunch(id, QString::number(1'000 + id))});
        batch.back().punch.facts.similarity = 0.8;
    }
    return batch;
}

} // namespace

class TestBrokerDelivery : public QObject
{
    Q_OBJECT

    [[nodiscard]] QJsonObject events() { return m_server.state().value(u"events").toObject(); }
    [[nodiscard]] int countOf(const char* list) { return m_server.state().value(QLatin1String(list)).toArray().size(); }
    [[nodiscard]] int eventRequests()
    {
        int count = 0;
        for (const QJsonValue& request : m_server.requests())
            count += request.toObject().value(u"target").toString().endsWith(QLatin1String("/events")) ? 1 : 0;
        return count;
    }
    static void dialects()
    {
        QTest::addColumn<QString>("dialect");
        for (const char* dialect : {"a", "b", "c"})
            QTest::newRow(dialect) << QString::fromLatin1(dialect);
    }
    Settings settings(const QString& dialect = QStringLiteral("a"), const Values& more = {})
    {
        m_server.set({{QStringLiteral("dialect"), dialect}});
        Values values{{QStringLiteral("dialect"), dialect}};
        values.insert(values.end(), more.begin(), more.end());
        return settingsFor(m_server.url(), values);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }
    void init() { m_server.set({{QStringLiteral("reset"), true}}); }

    void allArriveInEveryDialect_data() { dialects(); }
    void allArriveInEveryDialect()
    {
        QFETCH(QString, dialect);
        Started started(settings(dialect));
        started.deliver(people(10));
        started.deliver(people(3, 11));
        QVERIFY(started.waitForAnswers());
        QCOMPARE(started.sink.count(Verdict::Accepted), 13);
        QCOMPARE(events().size(), 13);
        QVERIFY(eventRequests() <= 3);
        QTRY_COMPARE(countOf("beats"), 1);
        QVERIFY(started.sink.states.back().detail.isEmpty());
    }

    void aKioskThatIsNotKnownIsRegistered_data() { dialects(); }
    void aKioskThatIsNotKnownIsRegistered()
    {
        QFETCH(QString, dialect);
        const Settings with = settings(dialect, {{QStringLiteral("location"), QStringLiteral("Main door")}});
        m_server.set({{QStringLiteral("registered"), false}});
        Started started(with);
        started.deliver(people(2));
        QVERIFY(started.settleAll());
        QCOMPARE(events().size(), 2);
        QCOMPARE(started.sink.count(Verdict::Accepted), 2);
        QVERIFY(countOf("devices") >= 1);
    }

    /// Also without a punch to deliver.
    void aHeartbeatRegisters()
    {
        const Settings with = settings();
        m_server.set({{QStringLiteral("registered"), false}});
        Started started(with);
        QTRY_COMPARE(countOf("beats"), 1);
        QCOMPARE(countOf("devices"), 1);
    }

    /// Catches: a kiosk that registers for ever, or sends on without a word.
    void aRegistrationWithoutEffectIsSaid()
    {
        const Settings with = settings();
        m_server.set({{QStringLiteral("stubborn"), true}});
        Started started(with);
        started.deliver(people(2));
        QVERIFY(started.waitForAnswers());
        QCOMPARE(started.sink.count(Verdict::Retry), 2);
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY2(started.detail().startsWith(
                     QLatin1String("The broker does not know this device, although it is registered there")),
                 qPrintable(started.detail()));
        QVERIFY(m_server.requests().size() <= 8);
    }

    void aBrokerWithoutRegistrationIsSaid()
    {
        const Settings with = settings();
        m_server.set({{QStringLiteral("registered"), false}, {QStringLiteral("no_registration"), true}});
        Started started(with);
        QTRY_COMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY2(started.detail().contains(QLatin1String("takes no registration at /data/devices")),
                 qPrintable(started.detail()));
    }

    /// Catches: events that wait for a heartbeat that the broker does not have.
    void aMissingHeartbeatHoldsNothingUp()
    {
        const Settings with = settings();
        m_server.set({{QStringLiteral("no_heartbeat"), true}});
        Started started(with);
        started.deliver(people(2));
        QVERIFY(started.settleAll());
        QCOMPARE(started.sink.count(Verdict::Accepted), 2);
    }

    void aRefusedEventHoldsNothingUp_data() { dialects(); }
    void aRefusedEventHoldsNothingUp()
    {
        QFETCH(QString, dialect);
        const Settings with = settings(dialect);
        m_server.set({{QStringLiteral("reject"),
                       QJsonObject{{QStringLiteral("1003"), QStringLiteral("ENROLLMENT_NOT_FOUND: no such person")}}}});
        Started started(with);
        started.deliver(people(10));
        QVERIFY(started.settleAll());
        QCOMPARE(started.sink.count(Verdict::Accepted), 9);
        QCOMPARE(started.last(3).verdict, Verdict::Rejected);
        QCOMPARE(started.reason(3),
                 QStringLiteral("The broker refuses the event: ENROLLMENT_NOT_FOUND: no such person"));
        QCOMPARE(events().size(), 9);
        QCOMPARE(m_server.state().value(u"repeats").toInt(), 0);
    }

    /// Catches: an answer that counts and does not name, taken for granted.
    void anAnswerThatNamesNobodyIsAskedAgain()
    {
        const Settings with = settings();
        m_server.set({{QStringLiteral("vague"), 1}});
        Started started(with);
        started.deliver(people(4));
        QVERIFY(started.settleAll());
        QCOMPARE(started.sink.count(Verdict::Accepted), 4);
        QCOMPARE(events().size(), 4);
        QCOMPARE(m_server.state().value(u"repeats").toInt(), 4);
    }

    /// Catches: an event with which the broker fails, and behind which all others wait.
    void aPoisonedEventHoldsNothingUp()
    {
        const Settings with = settings();
        m_server.set({{QStringLiteral("poison"), QStringLiteral("1001")}});
        Started started(with);
        started.deliver(people(10));
        QVERIFY(started.settleAll({1}));
        QCOMPARE(started.sink.count(Verdict::Accepted), 9);
        QCOMPARE(started.last(1).verdict, Verdict::Retry);
        started.deliver(people(5, 11));
        QVERIFY(started.settleAll({1}));
        QCOMPARE(events().size(), 14);
    }

    void tooMuchIsSentInParts_data()
    {
        QTest::addColumn<bool>("images");
        QTest::addColumn<int>("limit");
        QTest::newRow("several") << true << 20'000;
        QTest::newRow("one with its picture") << true << 2'000;
        QTest::newRow("several, no pictures") << false << 500;
    }
    void tooMuchIsSentInParts()
    {
        QFETCH(bool, images);
        QFETCH(int, limit);
        const Settings with = settings();
        m_server.set({{QStringLiteral("limit"), limit}});
        Started started(with);
        DeliveryBatch batch = people(3);
        for (DeliveryEntry& entry : batch) {
            if (images)
                entry.evidence.portraitJpeg = QByteArray(10'000, 'x');
        }
        started.deliver(batch);
        QVERIFY(started.settleAll());
        QCOMPARE(started.sink.count(Verdict::Accepted), 3);
        const QJsonObject first = events().begin()->toObject();
        QCOMPARE(first.value(u"image").isNull(), !images || limit < 10'000);
    }

    void anExpressionIsAnEventOfItsOwn_data() { dialects(); }
    void anExpressionIsAnEventOfItsOwn()
    {
        QFETCH(QString, dialect);
        Started started(settings(dialect));
        DeliveryBatch batch = people(7);
        for (DeliveryEntry& entry : batch) {
            entry.evidence.expression = QStringLiteral("happiness");
            entry.evidence.expressionConfidence = 0.9;
        }
        started.deliver(batch);
        QVERIFY(started.settleAll());
        QCOMPARE(started.sink.count(Verdict::Accepted), 7);
        QCOMPARE(events().size(), 14);
    }

    void aFormatForOneOnlyIsFound()
    {
        const Settings with = settings();
        m_server.set({{QStringLiteral("single"), true}});
        Started started(with);
        started.deliver(people(3));
        QVERIFY(started.settleAll());
        QCOMPARE(started.sink.count(Verdict::Accepted), 3);
    }

    void everyFailureIsSurvived_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<bool>("refused");
        const auto status = [](int code, const QJsonObject& headers = {}) {
            QTest::newRow(qPrintable(QString::number(code)))
                << QStringLiteral("status")
                << QJsonObject{{QStringLiteral("status"), code}, {QStringLiteral("headers"), headers}} << (code < 404);
        };
        status(401);
        status(403);
        status(429, {{QStringLiteral("Retry-After"), QStringLiteral("0")}});
        status(500);
        status(502);
        status(503);
        status(504);
        QTest::newRow("promised") << QStringLiteral("types")
                                  << QJsonObject{{QStringLiteral("status"), 202},
                                                 {QStringLiteral("body"),
                                                  QJsonObject{{QStringLiteral("success"), true},
                                                              {QStringLiteral("events_processed"), 3}}}}
                                  << false;
        QTest::newRow("wrong types") << QStringLiteral("types")
                                     << QJsonObject{{QStringLiteral("body"),
                                                     QJsonObject{{QStringLiteral("success"), QStringLiteral("yes")}}}}
                                     << false;
        for (const char* kind : {"hang", "half", "truncated", "html", "drip", "lost", "cut", "huge"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QJsonObject{} << false;
        for (const char* kind : {"loop", "elsewhere"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QJsonObject{} << true;
    }
    /// Catches: an event that is acknowledged and not there, lost, or there twice.
    void everyFailureIsSurvived()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, with);
        QFETCH(bool, refused);
        Started started(settings());
        QTRY_COMPARE(countOf("beats"), 1);
        m_server.fail(kind, with, QStringLiteral("/events$"));
        started.deliver(people(3));
        QVERIFY(started.waitForAnswers());
        if (refused) {
            QCOMPARE(started.sink.count(Verdict::Retry), 3);
            QCOMPARE(started.sink.state(), LinkState::Refused);
            QVERIFY(!started.detail().isEmpty());
            started.connector.renewLink(); // the administrator has put it right
        }
        QVERIFY(started.settleAll());
        QCOMPARE(started.sink.count(Verdict::Accepted), 3);
        QCOMPARE(events().size(), 3);
        QVERIFY2(started.sink.states.back().detail.isEmpty(), qPrintable(started.detail()));
    }

    void theTestChangesNothing()
    {
        Probed probed(settings());
        QTRY_VERIFY(probed.last.finished);
        QCOMPARE(probed.last.fault, ConnectorFault::None);
        QCOMPARE(countOf("beats"), 1);
        QCOMPARE(m_server.requests().size(), 1);
    }

    void theTestSaysWhatIsWrong()
    {
        const Settings with = settings();
        m_server.set({{QStringLiteral("registered"), false}});
        {
            Probed probed(with);
            QTRY_VERIFY(probed.last.finished);
            QCOMPARE(probed.last.fault, ConnectorFault::None);
            QVERIFY(inEnglish(probed.last.detail).contains(QLatin1String("does not know this device yet")));
            QCOMPARE(countOf("devices"), 0);
        }
        m_server.failWith(401, QStringLiteral("{\"error\":\"invalid key\"}"));
        {
            Probed probed(with);
            QTRY_VERIFY(probed.last.finished);
            QCOMPARE(probed.last.fault, ConnectorFault::NotAccepted);
        }
        m_server.fail(QStringLiteral("html"));
        Probed probed(with);
        QTRY_VERIFY(probed.last.finished);
        QCOMPARE(probed.last.fault, ConnectorFault::AnswersSomethingElse);
    }

private:
    struct Probed
    {
        ManualClock clock;
        test::FakeSite site;
        ConnectorTest last;
        BrokerProbe probe;
        explicit Probed(const Settings& settings)
            : probe(settings, clock, site, [this](const ConnectorTest& test) { last = test; })
        {
            probe.start();
        }
    };

    test::Double m_server{QStringLiteral("broker/broker_server.py")};
};

QTEST_GUILESS_MAIN(TestBrokerDelivery)
#include "tst_broker_delivery.moc"
