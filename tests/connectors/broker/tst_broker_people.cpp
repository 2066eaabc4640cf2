// The people of an event broker: by version from broker_server.py, and as they are published from a socket.io server.
#include "base/translatable.h"
#include "connectors/broker/broker_connector.h"
#include "connectors/broker/people_site.h"
#include "connectors/double.h"
#include "connectors/fixtures.h"

#include <QJsonArray>
#include <QTest>

#include <cstring>
#include <limits>

using namespace rollcall;
using namespace rollcall::broker;
using namespace std::chrono_literals;
using Values = std::vector<std::pair<QString, QVariant>>;

namespace {

Settings settingsFor(const QUrl& url, const Values& changed = {})
{
    Values values{{QStringLiteral("url"), url.toString()},
                  {QStringLiteral("device_id"), QStringLiteral("gate-1")},
                  {QStringLiteral("key"), QStringLiteral("s3cret")}};
    values.insert(values.end(), changed.begin(), changed.end());
    Settings settings = readSettings(test::values(test::table(QStringLiteral("broker"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    settings.heartbeatInterval = 50ms;
    settings.syncRetry = 100ms;
    return settings;
}

/// Little-endian float32, as `numpy.array(values, dtype="<f4").tobytes()` has it.
QString base64(const std::vector<float>& values)
{
    QByteArray bytes;
    for (const float value : values) {
        quint32 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((bits >> shift) & 0xffU));
    }
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject person(const QString& id, const QString& model = QStringLiteral("sface"),
                   const std::vector<float>& values = {0.5F, -0.5F, 0.5F, 0.5F})
{
    return {{QStringLiteral("user_id"), id},
            {QStringLiteral("embedding"), base64(values)},
            {QStringLiteral("dim"), static_cast<int>(values.size())},
            {QStringLiteral("model"), model},
            {QStringLiteral("display_name"), QStringLiteral("Name of ") + id}};
}

QJsonObject enrollments(int version, const QJsonArray& additions, const QJsonArray& removals = {}, bool isFull = false,
                        int total = -1)
{
    QJsonObject answer{{QStringLiteral("sync_version"), version},
                       {QStringLiteral("additions"), additions},
                       {QStringLiteral("removals"), removals},
                       {QStringLiteral("full_sync_required"), isFull},
                       {QStringLiteral("synced_at"), QStringLiteral("2026-01-15T10:00:00.000Z")}};
    if (total >= 0)
        answer.insert(QStringLiteral("total_enrolled"), total);
    return answer;
}

struct Started
{
    ManualClock clock;
    test::PeopleSite& site;
    test::RecordingSink sink;
    BrokerConnector connector;

    Started(test::PeopleSite& kiosk, const Settings& settings)
        : site(kiosk), connector(ConnectorId(QStringLiteral("it")), settings, clock, sink, site)
    {
        connector.start();
    }
    [[nodiscard]] QString version() const { return QString::fromUtf8(site.memory[QStringLiteral("enrollments")]); }
    [[nodiscard]] QString detail() const
    {
        return sink.states.empty() ? QString() : inEnglish(sink.states.back().detail);
    }
};

QString kept(int version)
{
    return QStringLiteral("{\"model\":\"sface\",\"version\":\"%1\"}").arg(version);
}

} // namespace

class TestBrokerPeople : public QObject
{
    Q_OBJECT

    void answer(const QJsonObject& enrollments, const QJsonObject& more = {})
    {
        QJsonObject values = more;
        values.insert(QStringLiteral("enrollments"), enrollments);
        m_server.set(values);
    }
    [[nodiscard]] QJsonArray syncs() { return m_server.state().value(u"syncs").toArray(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }
    void init() { m_server.set({{QStringLiteral("reset"), true}}); }

    void additionsAndRemovalsByVersion()
    {
        test::PeopleSite site;
        answer(enrollments(3, {person("1001"), person("1002")}));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(3));
        QCOMPARE(site.faces.at(PersonId("1001")), (std::vector<float>{0.5F, -0.5F, 0.5F, 0.5F}));
        QCOMPARE(site.people.at(PersonId("1002")).displayName, QStringLiteral("Name of 1002"));
        const QJsonObject first = syncs().first().toObject();
        QCOMPARE(first.value(u"device_id").toString(), QStringLiteral("gate-1"));
        QCOMPARE(first.value(u"model").toString(), QStringLiteral("sface"));
        // A heartbeat says that there is a newer version.
        answer(enrollments(4, {}, {"1001", "1009"}), {{QStringLiteral("version"), 4}});
        QTRY_COMPARE(started.version(), kept(4));
        QCOMPARE(syncs().last().toObject().value(u"since_version").toString(), QStringLiteral("3"));
        QCOMPARE(site.removals, std::vector<QString>{QStringLiteral("1001")}); // 1009 is not the broker's
        QVERIFY(started.detail().isEmpty());
    }

    /// Catches: one person whom the kiosk cannot take, and for whom nobody else comes in, ever.
    void whoIsRefusedHoldsNothingUp()
    {
        test::PeopleSite site;
        site.lookAlikes.insert(PersonId("1002"));
        const float none = std::numeric_limits<float>::quiet_NaN();
        QJsonObject shortened = person("1006");
        shortened.insert(QStringLiteral("dim"), 128);
        answer(enrollments(7, {person("1001"), person("1002"), person("1003", "facenet"),
                               person("1004", "sface", {none, 1, 1, 1}), person("1005", "sface", {1, 1}), shortened,
                               person("1007", "sface", {1e6F, 0, 0, 0}), person("bad\nid"), QJsonValue(7),
                               person("1008")}));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(7));
        QCOMPARE(site.faces.size(), std::size_t{2});
        QVERIFY(site.faces.contains(PersonId("1008")));
        QTRY_VERIFY2(started.detail().startsWith(QLatin1String("People of the broker who could not be taken: 8 (")),
                     qPrintable(started.detail()));
        QVERIFY(started.detail().contains(QLatin1String("1002: Looks like another")));
    }

    void anotherModelIsNamed()
    {
        test::PeopleSite site;
        answer(enrollments(1, {person("1003", "facenet")}));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(1));
        QTRY_VERIFY2(started.detail().contains(
                         QLatin1String("1003: the embedding was made by facenet, and this kiosk uses sface")),
                     qPrintable(started.detail()));
    }

    void theBrokerHasItsOwnNameForTheModel()
    {
        test::PeopleSite site;
        answer(enrollments(1, {person("1001", "SFace-2021"), person("1002", "")}));
        Started started(site, settingsFor(m_server.url(), {{"embedding_model", "sface-2021"}}));
        QTRY_COMPARE(started.version(), kept(1));
        QCOMPARE(site.faces.size(), std::size_t{2});
        QCOMPARE(syncs().first().toObject().value(u"model").toString(), QStringLiteral("sface-2021"));
    }

    /// Catches: a version that is kept although not all of it was done, so that somebody is never enrolled.
    void theVersionIsKeptAfterAllOfIt()
    {
        test::PeopleSite site;
        site.breaksAt = PersonId("1002");
        answer(enrollments(5, {person("1001"), person("1002")}), {{QStringLiteral("version"), 5}});
        Started started(site, settingsFor(m_server.url()));
        QTRY_VERIFY2(started.detail().contains(QLatin1String("The disk is full")), qPrintable(started.detail()));
        QVERIFY(started.version().isEmpty());
        site.breaksAt.reset();
        QTRY_COMPARE(started.version(), kept(5)); // soon after
        QCOMPARE(site.faces.size(), std::size_t{2});
    }

    void aBusyKioskIsAskedAgain()
    {
        test::PeopleSite site;
        site.busy = 1;
        answer(enrollments(5, {person("1001")}));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(5));
        QCOMPARE(site.stored, 1);
    }

    /// Catches: people whom the broker has no more and who are let in for ever; and people of others who are removed.
    void aFullListRemovesWhoIsMissing()
    {
        test::PeopleSite site;
        site.add(QStringLiteral("9000"), QStringLiteral("Enrolled at the kiosk"));
        answer(enrollments(1, {person("1001"), person("1002"), person("1003")}));
        {
            Started started(site, settingsFor(m_server.url()));
            QTRY_COMPARE(started.version(), kept(1));
        }
        // After a restart it still knows whom it brought.
        answer(enrollments(9, {person("1002")}, {}, true, 1));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(9));
        QCOMPARE(site.removals, (std::vector<QString>{QStringLiteral("1001"), QStringLiteral("1003")}));
        QVERIFY(site.people.contains(PersonId("9000")));
    }

    void halfAListRemovesNobody_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::newRow("half") << enrollments(9, {person("1002")}, {}, true, 3);
        QTest::newRow("empty") << enrollments(9, {}, {}, true);
        QTest::newRow("empty of three") << enrollments(9, {}, {}, true, 3);
    }
    void halfAListRemovesNobody()
    {
        QFETCH(QJsonObject, answer);
        test::PeopleSite site;
        this->answer(enrollments(1, {person("1001"), person("1002"), person("1003")}));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(1));
        this->answer(answer, {{QStringLiteral("version"), 9}});
        QTRY_VERIFY2(started.detail().contains(QLatin1String("incomplete")), qPrintable(started.detail()));
        QCOMPARE(syncs().last().toObject().value(u"force_full").toString(), QStringLiteral("true"));
        QVERIFY(site.removals.empty());
        QCOMPARE(started.version(), kept(1));
    }

    void anEmptyListOfNobodyRemovesAll()
    {
        test::PeopleSite site;
        answer(enrollments(1, {person("1001")}));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(1));
        answer(enrollments(2, {}, {}, true, 0), {{QStringLiteral("version"), 2}});
        QTRY_COMPARE(started.version(), kept(2));
        QVERIFY(site.faces.empty());
    }

    void aVersionThatTheBrokerDoesNotKnowIsAllAgain()
    {
        test::PeopleSite site;
        site.memory[QStringLiteral("enrollments")] = kept(77).toUtf8();
        answer({{QStringLiteral("full"), enrollments(2, {person("1001")}, {}, true, 1)}},
               {{QStringLiteral("mismatch"), true}});
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(2));
        QCOMPARE(syncs().first().toObject().value(u"since_version").toString(), QStringLiteral("77"));
        QCOMPARE(syncs().last().toObject().value(u"since_version").toString(), QStringLiteral("0"));
    }

    /// Catches: templates of another engine, kept because the version did not change.
    void anotherModelHereAsksForAll()
    {
        test::PeopleSite site;
        site.memory[QStringLiteral("enrollments")] = "{\"model\":\"dlib-resnet-v1\",\"version\":\"3\"}";
        answer(enrollments(3, {person("1001")}));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE(started.version(), kept(3));
        QCOMPARE(syncs().first().toObject().value(u"force_full").toString(), QStringLiteral("true"));
    }

    void answersThatAreNoListChangeNothing_data()
    {
        QTest::addColumn<QJsonValue>("body");
        QTest::newRow("nothing") << QJsonValue(QJsonObject{});
        QTest::newRow("no version") << QJsonValue(QJsonObject{{QStringLiteral("additions"), QJsonArray{}}});
        QTest::newRow("text") << QJsonValue(
            QJsonObject{{QStringLiteral("sync_version"), 2}, {QStringLiteral("removals"), QStringLiteral("1001")}});
        QTest::newRow("flag as text") << QJsonValue(
            QJsonObject{{QStringLiteral("sync_version"), 2}, {QStringLiteral("full_sync_required"), "true"}});
        QTest::newRow("a list") << QJsonValue(QJsonArray{1});
    }
    void answersThatAreNoListChangeNothing()
    {
        QFETCH(QJsonValue, body);
        test::PeopleSite site;
        m_server.fail(QStringLiteral("types"), {{QStringLiteral("body"), body}}, QStringLiteral("sync"));
        Started started(site, settingsFor(m_server.url()));
        QTRY_VERIFY2(started.detail().contains(QLatin1String("no list of enrollments")), qPrintable(started.detail()));
        QVERIFY(started.version().isEmpty());
        QCOMPARE(started.sink.state(), LinkState::Online);
    }

    void manyPeopleAreKept()
    {
        test::PeopleSite site;
        QJsonArray all;
        for (int i = 0; i < 1'500; ++i)
            all.append(person(QStringLiteral("person-%1").arg(i)));
        answer(enrollments(1, all, {}, true, 1'500));
        {
            Started started(site, settingsFor(m_server.url()));
            QTRY_COMPARE_WITH_TIMEOUT(started.version(), kept(1), 20'000);
        }
        QCOMPARE(site.faces.size(), std::size_t{1'500});
        for (const auto& [key, value] : site.memory)
            QVERIFY(value.size() <= 4'096);
        all.removeAt(700);
        answer(enrollments(2, all, {}, true, 1'499));
        Started started(site, settingsFor(m_server.url()));
        QTRY_COMPARE_WITH_TIMEOUT(started.version(), kept(2), 20'000);
        QCOMPARE(site.removals, std::vector<QString>{QStringLiteral("person-700")});
    }

    void peopleAreLeftAloneWhereThatIsConfigured()
    {
        test::PeopleSite site;
        answer(enrollments(1, {person("1001")}), {{QStringLiteral("version"), 5}});
        Started started(site, settingsFor(m_server.url(), {{"enrollments", false}}));
        QTRY_VERIFY(m_server.state().value(u"beats").toArray().size() >= 2);
        QVERIFY(syncs().isEmpty());
    }

    void publishedPeopleAreStored()
    {
        test::Double peer(QStringLiteral("broker/socketio_peer.py"));
        if (!peer.isRunning())
            QSKIP("python3-socketio and python3-websockets are not installed");
        test::PeopleSite site;
        Started started(site, pushed(peer, {{"embedding_model", "sface"}}));
        const auto state = [&peer] { return peer.order({{QStringLiteral("get"), true}}); };
        QTRY_COMPARE(state().value(u"registered").toArray().size(), 1);
        const QJsonObject registered = state().value(u"registered").toArray().first().toObject();
        QCOMPARE(registered.value(u"device_category").toString(), QStringLiteral("camera"));
        QCOMPARE(registered.value(u"capability").toString(), QStringLiteral("face_recognition"));
        QVERIFY(!registered.value(u"request_id").toString().isEmpty());

        // Nothing of this ends the connection.
        for (const char* raw : {"", "x", "42", "42[", "42[1]", "42[\"message\"]", "42[\"message\",[{\"header\":7}]]",
                                "451-[\"message\",{\"_placeholder\":true,\"num\":0}]", "6", "43[]", "42/other,[\"x\"]"})
            peer.order({{QStringLiteral("raw"), QString::fromLatin1(raw)}});
        peer.order({{QStringLiteral("publish"), published("E1", "1001")}});
        QTRY_VERIFY(site.faces.contains(PersonId("1001")));
        QCOMPARE(site.people.at(PersonId("1001")).displayName, QStringLiteral("Ada"));
        QCOMPARE(state().value(u"connections").toInt(), 1);

        // Cut, it comes again.
        peer.order({{QStringLiteral("drop"), true}});
        QTRY_COMPARE(state().value(u"registered").toArray().size(), 2);
        peer.order({{QStringLiteral("publish"), published("E2", "")}});
        QTRY_VERIFY(site.faces.contains(PersonId("E2")));
        // A full list knows them as the broker's.
        QVERIFY(site.memory[QStringLiteral("people/0")].contains("1001"));
    }

    void whoSaysNoModelIsRefused()
    {
        test::Double peer(QStringLiteral("broker/socketio_peer.py"));
        if (!peer.isRunning())
            QSKIP("python3-socketio and python3-websockets are not installed");
        test::PeopleSite site;
        Started started(site, pushed(peer));
        QTRY_COMPARE(peer.order({}).value(u"registered").toArray().size(), 1);
        peer.order({{QStringLiteral("publish"), published("E1", "1001")}});
        QTRY_VERIFY2(started.detail().contains(QLatin1String("1001: the embedding does not say which model made it")),
                     qPrintable(started.detail()));
        QVERIFY(site.faces.empty());
        QJsonObject named = published("E1", "1001");
        named.insert(QStringLiteral("enrollment_data"),
                     QJsonObject{{QStringLiteral("model"), QStringLiteral("sface")}});
        peer.order({{QStringLiteral("publish"), named}});
        QTRY_VERIFY(site.faces.contains(PersonId("1001")));
        QTRY_VERIFY2(started.detail().isEmpty(), qPrintable(started.detail()));
    }

    /// Catches: a server that has stopped answering, and to which the kiosk listens for ever. Pings come each second.
    void aSilentServerIsLeft()
    {
        test::Double peer(QStringLiteral("broker/socketio_peer.py"));
        if (!peer.isRunning())
            QSKIP("python3-socketio and python3-websockets are not installed");
        test::PeopleSite site;
        Started started(site, pushed(peer));
        QTRY_COMPARE(peer.order({}).value(u"registered").toArray().size(), 1);
        peer.order({{QStringLiteral("silent"), true}});
        QTRY_VERIFY_WITH_TIMEOUT(peer.order({}).value(u"connections").toInt() >= 2, 10'000);
    }

private:
    [[nodiscard]] Settings pushed(const test::Double& peer, Values more = {})
    {
        QUrl url = peer.url();
        url.setScheme(QStringLiteral("ws"));
        more.emplace_back(QStringLiteral("push_url"), url.toString());
        more.emplace_back(QStringLiteral("dialect"), QStringLiteral("c"));
        m_server.set({{QStringLiteral("dialect"), QStringLiteral("c")}});
        return settingsFor(m_server.url(), more);
    }
    static QJsonObject published(const QString& employee, const QString& person)
    {
        return {{QStringLiteral("employee_id"), employee},
                {QStringLiteral("person_id"), person},
                {QStringLiteral("person_name"), QStringLiteral("Ada")},
                {QStringLiteral("embedded_file"), base64({0.5F, 0.5F, 0.5F, 0.5F})},
                {QStringLiteral("enrollment_data"), QJsonObject{}}};
    }

    test::Double m_server{QStringLiteral("broker/broker_server.py")};
};

QTEST_GUILESS_MAIN(TestBrokerPeople)
#include "tst_broker_people.moc"
