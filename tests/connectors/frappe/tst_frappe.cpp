// Check-ins for Frappe HR, against a server that behaves as the notes say and fails as servers do.
#include "base/translatable.h"
#include "connectors/dispatched.h"
#include "connectors/fake_site.h"
#include "connectors/frappe/frappe_connector.h"
#include "connectors/frappe/frappe_probe.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::frappe;
using namespace std::chrono_literals;
using Verdict = DeliveryAnswer::Verdict;

namespace {

using Values = std::vector<std::pair<QString, QVariant>>;

Settings settingsFor(const QUrl& url, const Values& changed = {})
{
    Values values{{QStringLiteral("url"), url.toString()},
                  {QStringLiteral("api_key"), QStringLiteral("key")},
                  {QStringLiteral("api_secret"), QStringLiteral("secret")},
                  {QStringLiteral("device"), QStringLiteral("door")}};
    values.insert(values.end(), changed.begin(), changed.end());
    Settings settings = readSettings(test::values(test::table(QStringLiteral("frappe"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    settings.http.total = settings.http.idle = 300ms;
    return settings;
}

struct WithSite
{
    test::FakeSite site;
};
struct Started : WithSite, test::Dispatched<FrappeConnector>
{
    explicit Started(const Settings& settings) : Dispatched(settings, site) {}
    [[nodiscard]] bool waitForAnswers(int count) const
    {
        return test::waitFor([this, count] { return sink.answerCount >= count; }, 10'000);
    }
};

} // namespace

class TestFrappe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server.emplace(QStringLiteral("frappe/frappe_double.py"));
        if (!m_server->isRunning())
            QSKIP("python3 is not there");
    }
    void init()
    {
        QJsonObject fresh;
        for (const char* list : {"logs", "requests", "failures"})
            fresh.insert(QLatin1String(list), QJsonArray());
        for (const char* flag : {"by_type", "translated", "blind", "takes_all"})
            fresh.insert(QLatin1String(flag), false);
        m_server->set(fresh);
    }

    /// The bytes of the notes: site time, whole seconds, the field, the language.
    void sendsWhatTheNotesSay()
    {
        Started started(settingsFor(m_server->url()));
        Punch punch = test::makePunch(1);
        punch.facts.at.utc += 999ms;
        started.connector.deliver({{1, 0, punch}});
        QVERIFY(started.waitForAnswers(1));
        QCOMPARE(started.last(1).verdict, Verdict::Accepted);
        const QJsonObject request = m_server->requests().first().toObject();
        QCOMPARE(request.value(u"target").toString(),
                 QStringLiteral("/api/method/hrms.hr.doctype.employee_checkin.employee_checkin."
                                "add_log_based_on_employee_field"));
        const QJsonObject headers = request.value(u"headers").toObject();
        QCOMPARE(headers.value(u"authorization").toString(), QStringLiteral("token key:secret"));
        QCOMPARE(headers.value(u"content-type").toString(), QStringLiteral("application/json"));
        QCOMPARE(headers.value(u"accept").toString(), QStringLiteral("application/json"));
        QCOMPARE(QJsonDocument::fromJson(request.value(u"body").toString().toUtf8()).object(),
                 QJsonDocument::fromJson(R"({"employee_field_value":"1001","timestamp":"2023-11-15 00:13:21",
                     "device_id":"door","log_type":"IN","employee_fieldname":"attendance_device_id",
                     "skip_auto_attendance":0,"_lang":"en"})")
                     .object());
    }

    /// Whatever goes wrong once, every entry is there exactly once afterwards.
    void everyEntryIsThereOnce_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("with");
        const auto status = [](int code, const QJsonObject& headers = {}) {
            return QJsonObject{{QStringLiteral("status"), code}, {QStringLiteral("headers"), headers}};
        };
        const QString byStatus = QStringLiteral("status");
        for (const int code : {500, 502, 503, 429})
            QTest::addRow("%d", code) << byStatus
                                      << status(code, {{QStringLiteral("Retry-After"), QStringLiteral("0")}});
        for (const char* kind : {"lost", "cut", "hang", "half", "truncated", "drip", "huge"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QJsonObject{{QStringLiteral("seconds"), 1}};
        QTest::newRow("no record named") << QStringLiteral("types")
                                         << QJsonObject{
                                                {QStringLiteral("body"), QJsonObject{{QStringLiteral("message"), 7}}}};
        QTest::newRow("an array") << QStringLiteral("types") << QJsonObject{{QStringLiteral("body"), QJsonArray{1, 2}}};
        QTest::newRow("deadlock") << byStatus
                                  << QJsonObject{{QStringLiteral("status"), 417},
                                                 {QStringLiteral("body"),
                                                  QStringLiteral("{\"exc_type\":\"QueryDeadlockError\"}")}};
    }
    void everyEntryIsThereOnce()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, with);
        Started started(settingsFor(m_server->url()));
        m_server->fail(kind, with);
        QVERIFY(started.deliverAll(test::makeBatch(1, 3)));
        QCOMPARE(m_server->state().value(u"logs").toArray().size(), 3);
        for (qint64 id = 1; id <= 3; ++id)
            QCOMPARE(started.last(id).verdict, Verdict::Accepted);
        QCOMPARE(started.sink.state(), LinkState::Online);
    }

    /// A server that is broken is left alone for a while, and nothing is parked.
    void aBrokenServerIsNotAskedForEachRecord()
    {
        Started started(settingsFor(m_server->url()));
        for (int i = 0; i < 20; ++i)
            m_server->failWith(500);
        started.connector.deliver(test::makeBatch(1, 20));
        QVERIFY(started.waitForAnswers(20));
        QCOMPARE(started.sink.count(Verdict::Retry), 20);
        QCOMPARE(m_server->requests().size(), net::kMaxFailuresInARow);
    }

    /// Settings hold everything: nothing is parked.
    void wrongSettingsParkNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<QString>("words");
        const auto status = [](int code, const char* body = "") {
            return QJsonObject{{QStringLiteral("status"), code}, {QStringLiteral("body"), QString::fromLatin1(body)}};
        };
        for (const int code : {401, 403, 404})
            QTest::addRow("%d", code) << QStringLiteral("status") << status(code) << QString::number(code);
        QTest::newRow("page") << QStringLiteral("html") << QJsonObject() << QStringLiteral("Sign in");
        QTest::newRow("redirect") << QStringLiteral("elsewhere") << QJsonObject() << QStringLiteral("not followed");
        QTest::newRow("wrong content type")
            << QStringLiteral("status")
            << status(500, "{\"exception\":\"TypeError: f() missing 2 required positional arguments\"}")
            << QStringLiteral("missing 2 required");
    }
    void wrongSettingsParkNothing()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, with);
        QFETCH(QString, words);
        Started started(settingsFor(m_server->url()));
        m_server->fail(kind, with);
        started.connector.deliver(test::makeBatch(1, 3));
        QVERIFY(started.waitForAnswers(3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY2(started.reason(1).contains(words), qPrintable(started.reason(1)));
        QCOMPARE(m_server->requests().size(), 1);
    }

    /// One bad record is parked in the server's words and holds nothing up.
    void whatIsRefusedIsParked()
    {
        Started started(settingsFor(m_server->url()));
        DeliveryBatch batch{{1, 0, test::makePunch(1)},
                            {2, 0, test::makePunch(2, QStringLiteral("4711"))},
                            {3, 0, test::makePunch(3, QStringLiteral("1009"))},
                            {4, 0, test::makePunch(4)},
                            {5, 0, test::makePunch(5, QString())}};
        QVERIFY(started.deliverAll(batch));
        QCOMPARE(started.last(1).verdict, Verdict::Accepted);
        QCOMPARE(started.last(4).verdict, Verdict::Accepted);
        for (const qint64 id : {2, 3, 5})
            QCOMPARE(started.last(id).verdict, Verdict::Rejected);
        QVERIFY2(started.reason(2).contains(QStringLiteral("No Employee found")), qPrintable(started.reason(2)));
        QVERIFY2(started.reason(3).endsWith(QStringLiteral("Inactive Employee X .")), qPrintable(started.reason(3)));
    }

    /// In any language the server's logs tell.
    void alreadyThereIsAccepted_data()
    {
        QTest::addColumn<bool>("translated");
        QTest::newRow("english") << false;
        QTest::newRow("another language") << true;
    }
    void alreadyThereIsAccepted()
    {
        QFETCH(bool, translated);
        m_server->set({{QStringLiteral("translated"), translated}});
        Started started(settingsFor(m_server->url()));
        QVERIFY(started.deliverAll({{1, 0, test::makePunch(1)}}));
        QVERIFY(started.deliverAll({{2, 1, test::makePunch(1)}}));
        QCOMPARE(started.last(2).verdict, Verdict::Accepted);
        QCOMPARE(m_server->state().value(u"logs").toArray().size(), 1);
        // An entry of the other direction at the same second is another one.
        QVERIFY(started.deliverAll({{3, 0, test::makePunch(1, QStringLiteral("1001"), Direction::Out)}}));
        QCOMPARE(started.last(3).verdict, Verdict::Rejected);
        // What the server says it has, and does not list, is not taken for delivered.
        m_server->set({{QStringLiteral("blind"), true}});
        started.connector.deliver({{4, 0, test::makePunch(1)}});
        QVERIFY(test::waitFor([&] { return started.sink.answers.count(4) != 0; }, 5'000));
        QVERIFY(started.last(4).verdict != Verdict::Accepted);
    }

    /// What was tried before is looked up first: not every server refuses a second log.
    void aLostAnswerMakesNoSecondLog_data()
    {
        QTest::addColumn<bool>("sendsDirection");
        QTest::newRow("with direction") << true;
        QTest::newRow("without") << false;
    }
    void aLostAnswerMakesNoSecondLog()
    {
        QFETCH(bool, sendsDirection);
        m_server->set({{QStringLiteral("takes_all"), true}});
        Started started(settingsFor(m_server->url(), {{QStringLiteral("send_direction"), sendsDirection}}));
        m_server->fail(QStringLiteral("lost"));
        QVERIFY(started.deliverAll(test::makeBatch(1, 3)));
        QCOMPARE(started.sink.count(Verdict::Accepted), 3);
        QCOMPARE(m_server->state().value(u"logs").toArray().size(), 3);
    }

    void versionsThatKeepBothDirections()
    {
        m_server->set({{QStringLiteral("by_type"), true}});
        Started started(settingsFor(m_server->url()));
        QVERIFY(started.deliverAll(
            {{1, 0, test::makePunch(1)}, {2, 0, test::makePunch(1, QStringLiteral("1001"), Direction::Out)}}));
        QCOMPARE(started.sink.count(Verdict::Accepted), 2);
    }

    void theTestSaysWhoItIs()
    {
        ConnectorTest last;
        FrappeProbe probe(settingsFor(m_server->url()), [&last](const ConnectorTest& test) { last = test; });
        probe.start();
        QVERIFY(test::waitFor([&last] { return last.finished; }, 5'000));
        QCOMPARE(last.fault, ConnectorFault::None);
        QCOMPARE(inEnglish(last.detail), QStringLiteral("Logged in as kiosk@example.com"));
        QVERIFY(m_server->state().value(u"logs").toArray().isEmpty());

        Settings wrong = settingsFor(m_server->url());
        wrong.authorization = "token key:other";
        FrappeProbe refused(wrong, [&last](const ConnectorTest& test) { last = test; });
        refused.start();
        QVERIFY(test::waitFor([&last] { return last.finished && last.fault != ConnectorFault::None; }, 5'000));
        QCOMPARE(last.fault, ConnectorFault::NotAccepted);
    }

private:
    std::optional<test::Double> m_server;
};

QTEST_GUILESS_MAIN(TestFrappe)
#include "tst_frappe.moc"
