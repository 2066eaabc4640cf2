#include "connectors/fake_server.h"
#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/loopback/loopback_connector.h"
#include "connectors/pihr/pihr_connector.h"

#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;
using test::FakeServer;
using test::makeBatch;
using test::RecordingSink;
using Verdict = DeliveryAnswer::Verdict;

namespace {

enum class Behavior { Accepts, PutsOff, LosesConnection };

/// One upstream system in each behavior. A new kind of connector joins the contract by one of these.
class Upstream
{
public:
    virtual ~Upstream() = default;
    [[nodiscard]] virtual std::unique_ptr<Connector> connector(ConnectorSink& sink) = 0;
    /// From now on the system accepts.
    virtual void recover() = 0;
};

class LoopbackUpstream final : public Upstream
{
public:
    explicit LoopbackUpstream(Behavior behavior)
    {
        using loopback::Step;
        // The outage happens once in a thousand entries: recovery needs no telling.
        switch (behavior) {
        case Behavior::Accepts:
            break;
        case Behavior::PutsOff:
            m_settings.script = {Step::Retry};
            break;
        case Behavior::LosesConnection:
            m_settings.script.assign(1000, Step::Accept);
            m_settings.script[1] = Step::Drop;
            break;
        }
    }
    std::unique_ptr<Connector> connector(ConnectorSink& sink) override
    {
        return std::make_unique<loopback::LoopbackConnector>(ConnectorId(QStringLiteral("it")), m_settings, sink);
    }
    void recover() override {}

private:
    loopback::Settings m_settings;
};

class PihrUpstream final : public Upstream
{
public:
    explicit PihrUpstream(Behavior behavior)
        : m_server(behavior == Behavior::PutsOff           ? FakeServer::Mode::RefusesPunches
                   : behavior == Behavior::LosesConnection ? FakeServer::Mode::ClosesInsteadOfAnswering
                                                           : FakeServer::Mode::Honest)
    {}
    std::unique_ptr<Connector> connector(ConnectorSink& sink) override
    {
        auto settings = pihr::readSettings(
            test::values(test::table(QStringLiteral("pihr"), {{QStringLiteral("url"), m_server.url()},
                                                              {QStringLiteral("serial_number"), QStringLiteral("SN-1")},
                                                              {QStringLiteral("secret"), QStringLiteral("hush")}})));
        Q_ASSERT(settings);
        settings->reconnectBase = settings->reconnectCap = 20ms;
        return std::make_unique<pihr::PihrConnector>(ConnectorId(QStringLiteral("it")), *settings, m_clock, sink,
                                                     m_site);
    }
    void recover() override { m_server.mode = FakeServer::Mode::Honest; }

private:
    SystemClock m_clock;
    test::FakeSite m_site;
    FakeServer m_server;
};

} // namespace

class TestConnectorContract : public QObject
{
    Q_OBJECT

    std::unique_ptr<Upstream> upstream(Behavior behavior)
    {
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        if (kind == QLatin1String("loopback"))
            return std::make_unique<LoopbackUpstream>(behavior);
        return std::make_unique<PihrUpstream>(behavior);
    }
    static void kinds()
    {
        QTest::addColumn<int>("unused");
        QTest::newRow("loopback") << 0;
        QTest::newRow("pihr") << 0;
    }

private Q_SLOTS:
    void saysWhoItIsAndComesOnline_data() { kinds(); }
    void saysWhoItIsAndComesOnline()
    {
        const auto up = upstream(Behavior::Accepts);
        RecordingSink sink;
        const auto connector = up->connector(sink);
        QVERIFY(connector->batchLimit() >= 1);
        QVERIFY(sink.states.empty());
        connector->start();
        QTRY_COMPARE(sink.state(), LinkState::Online);
        QCOMPARE(sink.states.back().id, connector->id());
        QVERIFY(!sink.states.back().title.isEmpty());
        QVERIFY(sink.states.back().detail.isEmpty());
    }

    void everyEntryIsAnsweredOnce_data() { kinds(); }
    void everyEntryIsAnsweredOnce()
    {
        const auto up = upstream(Behavior::Accepts);
        RecordingSink sink;
        const auto connector = up->connector(sink);
        connector->start();
        QTRY_COMPARE(sink.state(), LinkState::Online);
        const int count = connector->batchLimit();
        connector->deliver(makeBatch(1, count));
        QTRY_COMPARE(sink.answerCount, count);
        connector->deliver(makeBatch(count + 1, count));
        QTRY_COMPARE(sink.answerCount, 2 * count);
        QVERIFY(sink.eachAnsweredOnce(1, 2 * count));
        QCOMPARE(sink.count(Verdict::Accepted), 2 * count);
    }

    void aServerThatPutsOffIsBelieved_data() { kinds(); }
    void aServerThatPutsOffIsBelieved()
    {
        const auto up = upstream(Behavior::PutsOff);
        RecordingSink sink;
        const auto connector = up->connector(sink);
        connector->start();
        QTRY_COMPARE(sink.state(), LinkState::Online);
        connector->deliver(makeBatch(1, 3));
        QTRY_COMPARE(sink.answerCount, 3);
        QCOMPARE(sink.count(Verdict::Retry), 3);
    }

    void aLostConnectionAnswersRetryAndComesBack_data() { kinds(); }
    void aLostConnectionAnswersRetryAndComesBack()
    {
        const auto up = upstream(Behavior::LosesConnection);
        RecordingSink sink;
        const auto connector = up->connector(sink);
        connector->start();
        QTRY_COMPARE(sink.state(), LinkState::Online);
        connector->deliver(makeBatch(1, 5));
        QTRY_COMPARE(sink.answerCount, 5);
        QVERIFY(sink.eachAnsweredOnce(1, 5));
        QCOMPARE(sink.count(Verdict::Accepted), 1);
        QCOMPARE(sink.count(Verdict::Retry), 4);
        QVERIFY(std::any_of(sink.states.cbegin(), sink.states.cend(),
                            [](const ConnectorStatus& status) { return status.state == LinkState::Offline; }));
        up->recover();
        QTRY_COMPARE(sink.state(), LinkState::Online);
        connector->deliver(makeBatch(6, 4));
        QTRY_COMPARE(sink.answerCount, 9);
        QVERIFY(sink.eachAnsweredOnce(1, 9));
        QCOMPARE(sink.count(Verdict::Accepted), 5);
    }

    void nothingIsReportedAfterStop_data() { kinds(); }
    void nothingIsReportedAfterStop()
    {
        const auto up = upstream(Behavior::Accepts);
        RecordingSink sink;
        const auto connector = up->connector(sink);
        connector->start();
        QTRY_COMPARE(sink.state(), LinkState::Online);
        connector->deliver(makeBatch(1, 5));
        connector->stop();
        const int answers = sink.answerCount;
        const auto states = sink.states.size();
        connector->deliver(makeBatch(6, 5));
        connector->stop();
        // What could still come would come within the loop's next rounds: another connector's whole exchange is the
        // measure.
        RecordingSink other;
        const auto second = up->connector(other);
        second->start();
        QTRY_COMPARE(other.state(), LinkState::Online);
        second->deliver(makeBatch(1, 5));
        QTRY_COMPARE(other.answerCount, 5);
        QCOMPARE(sink.answerCount, answers);
        QCOMPARE(sink.states.size(), states);
    }
};

QTEST_GUILESS_MAIN(TestConnectorContract)
#include "tst_connector_contract.moc"
