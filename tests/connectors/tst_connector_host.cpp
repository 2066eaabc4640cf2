#include "connectors/fixtures.h"
#include "connectors/host.h"
#include "connectors/registry.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace rollcall;
using namespace std::chrono_literals;
using test::makeBatch;

class TestConnectorHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesBatchesInAndEventsOutInOrder()
    {
        SystemClock clock;
        std::vector<ConnectorEvent> events;
        bool inOurThread = true;
        const QThread* ours = QThread::currentThread();
        ConnectorHost host(clock, nullptr, [&](ConnectorEvent event) {
            inOurThread &= QThread::currentThread() == ours;
            events.push_back(std::move(event));
        });
        QVERIFY(host.add(test::table(QStringLiteral("loopback"),
                                     {{QStringLiteral("script"), QStringLiteral("accept,reject,retry")}})));
        host.deliver(ConnectorId(QStringLiteral("it")), makeBatch(1, 3));
        host.deliver(ConnectorId(QStringLiteral("nobody")), makeBatch(4, 3));
        QTRY_COMPARE(events.size(), 3U);
        const auto* ready = std::get_if<ConnectorReady>(&events[0]);
        QVERIFY(ready != nullptr && ready->batchLimit == 40);
        const auto* status = std::get_if<ConnectorStatus>(&events[1]);
        QVERIFY(status != nullptr && status->state == LinkState::Online);
        const auto* answers = std::get_if<ConnectorAnswers>(&events[2]);
        QVERIFY(answers != nullptr);
        QCOMPARE(answers->id, ConnectorId(QStringLiteral("it")));
        QCOMPARE(answers->answers.size(), 3U);
        QCOMPARE(answers->answers[1].verdict, DeliveryAnswer::Verdict::Rejected);
        QVERIFY(inOurThread);
        QVERIFY(host.stop());
    }

    void stopIsPromptWithManyAndFinal()
    {
        SystemClock clock;
        int events = 0;
        ConnectorHost host(clock, nullptr, [&events](const ConnectorEvent&) { ++events; });
        for (int i = 0; i < 8; ++i)
            QVERIFY(host.add(test::table(QStringLiteral("pihr"),
                                         {{QStringLiteral("url"), QStringLiteral("ws://127.0.0.1:9")},
                                          {QStringLiteral("serial_number"), QStringLiteral("s")},
                                          {QStringLiteral("secret"), QStringLiteral("x")}},
                                         QString::number(i))));
        QTRY_VERIFY(events >= 16);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(host.stop());
        QVERIFY(timer.elapsed() < 2000);
        const int before = events;
        QCoreApplication::processEvents();
        QCOMPARE(events, before);
    }

    void refusesWhatItCannotRun()
    {
        SystemClock clock;
        ConnectorHost host(clock, nullptr, [](const ConnectorEvent&) {});
        const Status unknownKind = host.add(test::table(QStringLiteral("pirh"), {}));
        QVERIFY(!unknownKind);
        QVERIFY(unknownKind.error().message.contains(QStringLiteral("pirh")));
        QVERIFY(unknownKind.error().message.contains(QStringLiteral("pihr")));
        QVERIFY(!host.add(test::table(QStringLiteral("pihr"), {})));
        QVERIFY(host.add(test::table(QStringLiteral("loopback"), {})));
        QVERIFY(!host.add(test::table(QStringLiteral("loopback"), {})));
    }

    void checksAllTables()
    {
        const ConnectorSettings good = test::table(QStringLiteral("loopback"), {});
        const ConnectorSettings bad =
            test::table(QStringLiteral("loopback"), {{QStringLiteral("script"), QStringLiteral("accept,explode")}});
        QVERIFY(checkConnectors({good}));
        const Status checked = checkConnectors({good, bad});
        QVERIFY(!checked);
        QVERIFY(checked.error().message.contains(QStringLiteral("explode")));
    }
};

QTEST_GUILESS_MAIN(TestConnectorHost)
#include "tst_connector_host.moc"
