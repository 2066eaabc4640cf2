// The signatures as npm's standardwebhooks sees them, which shares no line with ours.
#include "connectors/fixtures.h"
#include "connectors/webhook/receiver.h"
#include "connectors/webhook/webhook_connector.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;
using test::Receiver;
using test::WebRequest;
using Values = std::vector<std::pair<QString, QVariant>>;

namespace {

const QString kSecret = QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
const QString kOther = QStringLiteral("whsec_YW4gZXhhbXBsZSwgYW5kIG5vdCBhIHNlY3JldA==");
const QString kFolder = QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/connectors/webhook/");

} // namespace

class TestWebhookOracle : public QObject
{
    Q_OBJECT

    /// What the verifier says of each request.
    QStringList verify(const std::vector<WebRequest>& requests, const QString& secret)
    {
        QByteArray lines;
        for (const WebRequest& request : requests) {
            QJsonObject headers;
            for (const auto& [name, value] : request.headers)
                headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
            lines += QJsonDocument(QJsonObject{{QStringLiteral("secret"), secret},
                                               {QStringLiteral("headers"), headers},
                                               {QStringLiteral("body"), QString::fromUtf8(request.body)}})
                         .toJson(QJsonDocument::Compact) +
                     '\n';
        }
        QProcess node;
        node.start(QStringLiteral("node"), {kFolder + QStringLiteral("verify.js"), m_modules});
        node.write(lines);
        node.closeWriteChannel();
        if (!node.waitForFinished(60'000) || node.exitCode() != 0)
            return {QString::fromUtf8(node.readAllStandardError())};
        return QString::fromUtf8(node.readAllStandardOutput()).trimmed().split(u'\n');
    }

    /// The requests that come of three punches.
    std::vector<WebRequest> posted(const Values& changed)
    {
        Receiver receiver;
        Values values{{QStringLiteral("url"), receiver.url().toString()}, {QStringLiteral("secret"), kSecret}};
        values.insert(values.end(), changed.begin(), changed.end());
        auto settings = webhook::readSettings(test::values(test::table(QStringLiteral("webhook"), values)));
        if (!settings)
            return {};
        test::RecordingSink sink;
        webhook::WebhookConnector connector(ConnectorId(QStringLiteral("it")), *settings, m_clock, sink);
        connector.start();
        DeliveryBatch batch = test::makeBatch(1, 3);
        for (DeliveryEntry& entry : batch) {
            entry.punch.personName = QStringLiteral("আমিনা أمينة 😀 \"\\");
            entry.punch.facts.door = QStringLiteral("Tür\n\"2\"");
        }
        connector.deliver(batch);
        const bool all = QTest::qWaitFor([&] { return sink.answerCount == 3; }, 5'000);
        return all && sink.count(DeliveryAnswer::Verdict::Accepted) == 3 ? receiver.requests
                                                                         : std::vector<WebRequest>{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess fetch;
        fetch.start(kFolder + QStringLiteral("fetch-verifier"), QStringList());
        if (!fetch.waitForFinished(250'000))
            QFAIL("fetch-verifier does not end");
        const QByteArray problem = fetch.readAllStandardError();
        if (fetch.exitCode() == 77)
            QSKIP(("whole suite: " + problem).constData());
        QVERIFY2(fetch.exitCode() == 0, problem.constData());
        m_modules = QString::fromUtf8(fetch.readAllStandardOutput()).trimmed();
    }

    void believesEveryMessage_data()
    {
        QTest::addColumn<Values>("changed");
        QTest::addColumn<int>("requests");
        const std::pair<QString, QVariant> names{QStringLiteral("send_names"), true};
        const std::pair<QString, QVariant> batch{QStringLiteral("format"), QStringLiteral("batch")};
        QTest::newRow("single") << Values{} << 3;
        QTest::newRow("with names") << Values{names} << 3;
        QTest::newRow("a batch") << Values{names, batch} << 1;
        QTest::newRow("a template") << Values{names,
                                              {QStringLiteral("template"),
                                               QStringLiteral(
                                                   R"({"who": "{name} ä", "door": "{door}", "n": "{sequence}"})")}}
                                    << 3;
    }
    void believesEveryMessage()
    {
        QFETCH(Values, changed);
        QFETCH(int, requests);
        const std::vector<WebRequest> sent = posted(changed);
        QCOMPARE(static_cast<int>(sent.size()), requests);
        QCOMPARE(verify(sent, kSecret), QStringList(requests, QStringLiteral("ok")));
        // That it can say no:
        QCOMPARE(verify(sent, kOther), QStringList(requests, QStringLiteral("No matching signature found")));
        std::vector<WebRequest> changedBodies = sent;
        for (WebRequest& request : changedBodies)
            request.body.append(' ');
        QCOMPARE(verify(changedBodies, kSecret), QStringList(requests, QStringLiteral("No matching signature found")));
    }

    /// While a secret is being changed, a receiver that has either of them believes.
    void believesBothSecretsWhileOneIsChanged()
    {
        const std::vector<WebRequest> sent = posted({{QStringLiteral("previous_secret"), kOther}});
        QCOMPARE(verify(sent, kSecret), QStringList(3, QStringLiteral("ok")));
        QCOMPARE(verify(sent, kOther), QStringList(3, QStringLiteral("ok")));
    }

private:
    SystemClock m_clock;
    QString m_modules;
};

QTEST_GUILESS_MAIN(TestWebhookOracle)
#include "tst_webhook_oracle.moc"
