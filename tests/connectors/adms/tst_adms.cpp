// The kiosk as a terminal that pushes, against a server that behaves as the notes say and fails as servers do.
#include "connectors/adms/adms_connector.h"
#include "connectors/adms/adms_probe.h"
#include "connectors/dispatched.h"
#include "connectors/fake_site.h"

#include <QTest>

#include <map>

using namespace rollcall;
using namespace rollcall::adms;
using namespace std::chrono_literals;
using Verdict = DeliveryAnswer::Verdict;

namespace {

using Values = std::vector<std::pair<QString, QVariant>>;

Settings settingsFor(const QUrl& url, const Values& changed = {})
{
    Values values{{QStringLiteral("url"), url.toString()},
                  {QStringLiteral("serial_number"), QStringLiteral("ROLL0001")}};
    for (const auto& [key, value] : changed) {
        std::erase_if(values, [&key = key](const auto& old) { return old.first == key; });
        values.emplace_back(key, value);
    }
    Settings settings = readSettings(test::values(test::table(QStringLiteral("adms"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    settings.http.total = settings.http.idle = 5s;
    settings.poll = settings.pollSoon = settings.busyPause = 20ms;
    return settings;
}

/// A kiosk with faces: a photo "busy" has to wait once, one "nobody" shows none.
class FaceSite final : public test::FakeSite
{
public:
    std::vector<FaceChange> faces;
    bool isBusy = false;
    int changed = 0;
    int removed = 0;

    void storeFace(const FaceChange& change, Reply<Person> reply) override
    {
        if (std::exchange(isBusy, false)) {
            later(reply, Result<Person>(failure(ErrorCode::Busy, QStringLiteral("Too many photos"))));
            return;
        }
        if (std::get<QByteArray>(change.face).contains("nobody")) {
            later(reply, Result<Person>(failure(ErrorCode::InvalidArgument, QStringLiteral("No face"))));
            return;
        }
        faces.push_back(change);
        add(change.person.value(), {});
        later(reply, Result<Person>(people[change.person]));
    }
    void changePerson(const PersonChange& change, Reply<Person> reply) override
    {
        ++changed;
        FakeSite::changePerson(change, std::move(reply));
    }
    void removePerson(const PersonRemoval& removal, Reply<void> reply) override
    {
        ++removed;
        FakeSite::removePerson(removal, std::move(reply));
    }
};

/// For servers that never finish an answer.
Settings impatient(Settings settings, const QString& kind)
{
    if (kind == QLatin1String("hang") || kind == QLatin1String("half") || kind == QLatin1String("drip"))
        settings.http.total = settings.http.idle = 500ms;
    return settings;
}

struct Sites
{
    FaceSite ownSite;
    FaceSite& site;
    explicit Sites(FaceSite* other) : site(other != nullptr ? *other : ownSite) {}
};

struct Started : Sites, test::Dispatched<AdmsConnector>
{
    explicit Started(const Settings& settings, FaceSite* other = nullptr) : Sites(other), Dispatched(settings, site) {}
    [[nodiscard]] bool waitForAnswers(int count) const
    {
        return test::waitFor([this, count] { return sink.answerCount >= count; }, 10'000);
    }
    /// In batches as large as the connector takes.
    [[nodiscard]] bool deliverAll(const DeliveryBatch& all, int rounds = 10)
    {
        const auto limit = static_cast<std::ptrdiff_t>(connector.batchLimit());
        for (auto from = all.begin(); from != all.end();) {
            const auto to = from + std::min(limit, all.end() - from);
            if (!Dispatched::deliverAll(DeliveryBatch(from, to), rounds))
                return false;
            from = to;
        }
        return true;
    }
};

/// How often the server has each line.
std::map<QString, int> counts(const QJsonArray& logs)
{
    std::map<QString, int> all;
    for (const QJsonValue& line : logs)
        ++all[line.toString()];
    return all;
}

} // namespace

class TestAdms : public QObject
{
    Q_OBJECT

    [[nodiscard]] QJsonArray logs() { return m_server->state().value(u"logs").toArray(); }
    [[nodiscard]] QJsonArray requestsTo(const QString& page)
    {
        QJsonArray some;
        for (const QJsonValue& request : m_server->requests()) {
            if (request.toObject().value(u"target").toString().contains(page))
                some.append(request);
        }
        return some;
    }
    [[nodiscard]] QJsonArray answers() { return m_server->state().value(u"answers").toArray(); }
    void command(const QByteArray& text)
    {
        m_id = QString::number(++m_lastId);
        const QJsonValue command = QJsonArray{m_id, QString::fromUtf8(text)}; // else the list would become a copy of it
        m_server->set({{QStringLiteral("commands"), QJsonArray{command}}});
    }
    /// The answer to the last command; nothing of the kind when none comes.
    [[nodiscard]] int result()
    {
        int returned = -1'000'000;
        (void)test::waitFor(
            [&] {
                for (const QJsonValue& answer : answers()) {
                    if (answer.toArray().at(0).toString() == m_id)
                        returned = answer.toArray().at(1).toInt();
                }
                return returned > -1'000'000;
            },
            5'000);
        return returned;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.emplace(QStringLiteral("adms/adms_double.py"));
        if (!m_server->isRunning())
            QSKIP("python3 is not there");
    }
    void init() { m_server->set({{QStringLiteral("reset"), true}}); }

    /// The bytes of the notes, at the kiosk's local time, whole seconds.
    void sendsWhatTheNotesSay()
    {
        Started started(settingsFor(m_server->url()));
        Punch face = test::makePunch(1);
        face.facts.at.utc += 999ms;
        Punch pin = test::makePunch(2, QStringLiteral("Ada-7"), Direction::Out);
        pin.facts.method = VerifyMethod::Pin;
        Punch card = test::makePunch(3);
        card.facts.method = VerifyMethod::Card;
        started.connector.deliver({{1, 0, face}, {2, 0, pin}, {3, 0, card}});
        QVERIFY(started.waitForAnswers(3));
        QCOMPARE(started.sink.count(Verdict::Accepted), 3);
        const QJsonObject greeting = m_server->requests().first().toObject();
        QCOMPARE(greeting.value(u"target").toString(),
                 QStringLiteral("/iclock/cdata?SN=ROLL0001&options=all&pushver=2.4.1&DeviceType=att&language=69"));
        const QJsonObject upload = requestsTo(QStringLiteral("ATTLOG")).first().toObject();
        QCOMPARE(upload.value(u"target").toString(),
                 QStringLiteral("/iclock/cdata?SN=ROLL0001&table=ATTLOG&Stamp=9999"));
        QCOMPARE(upload.value(u"headers").toObject().value(u"content-type").toString(), QStringLiteral("text/plain"));
        QCOMPARE(upload.value(u"body").toString(), QStringLiteral("1001\t2023-11-15 00:13:21\t0\t15\t0\t0\t0\n"
                                                                  "Ada-7\t2023-11-15 00:13:22\t1\t3\t0\t0\t0\n"
                                                                  "1001\t2023-11-15 00:13:23\t0\t4\t0\t0\t0\n"));
        QVERIFY(m_server->state()
                    .value(u"options")
                    .toArray()
                    .first()
                    .toString()
                    .contains(QStringLiteral("~SerialNumber=ROLL0001")));
        // A correction made meanwhile is not what was captured.
        face.changedDirection = Direction::Out;
        started.connector.deliver({{4, 1, face}});
        QVERIFY(started.waitForAnswers(4));
        QCOMPARE(logs().last().toString(), logs().first().toString());
    }

    void everyWayToSayYes_data()
    {
        QTest::addColumn<QString>("ok");
        QTest::addColumn<QString>("greeting");
        QTest::newRow("OK: n") << QStringLiteral("OK: %d") << QStringLiteral("OK");
        QTest::newRow("OK:n") << QStringLiteral("OK:%d\r\n") << QStringLiteral("GET OPTION FROM: ROLL0001\r\nDelay=0");
        QTest::newRow("OK") << QStringLiteral("OK") << QStringLiteral("OK\n");
    }
    void everyWayToSayYes()
    {
        QFETCH(QString, ok);
        QFETCH(QString, greeting);
        m_server->set({{QStringLiteral("ok"), ok}, {QStringLiteral("greeting"), greeting}});
        Started started(settingsFor(m_server->url(QStringLiteral("/iclock/"))));
        started.connector.deliver(test::makeBatch(1, 5));
        QVERIFY(started.waitForAnswers(5));
        QCOMPARE(started.sink.count(Verdict::Accepted), 5);
        QCOMPARE(logs().size(), 5);
    }

    /// Whatever goes wrong once, every line is there, and none more than once again.
    void everyLineArrives_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<bool>("isStored"); // although the answer does not prove it
        const QString byStatus = QStringLiteral("status");
        for (const int code : {202, 204, 429, 500, 502, 503})
            QTest::addRow("%d", code)
                << byStatus
                << QJsonObject{{QStringLiteral("status"), code},
                               {QStringLiteral("headers"),
                                QJsonObject{{QStringLiteral("Retry-After"), QStringLiteral("0")}}},
                               {QStringLiteral("body"), code == 202 ? QStringLiteral("OK: 3") : QString()}}
                << false;
        for (const char* kind : {"cut", "hang", "huge"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QJsonObject{{QStringLiteral("seconds"), 1}} << false;
        for (const char* kind : {"lost", "half", "drip"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << QJsonObject{{QStringLiteral("seconds"), 1}} << true;
        QTest::newRow("empty") << byStatus << QJsonObject{{QStringLiteral("status"), 200}} << false;
        QTest::newRow("words") << byStatus
                               << QJsonObject{{QStringLiteral("status"), 200},
                                              {QStringLiteral("body"), QStringLiteral("ERROR: try later")}}
                               << false;
        QTest::newRow("JSON") << QStringLiteral("types")
                              << QJsonObject{{QStringLiteral("body"), QJsonObject{{QStringLiteral("OK"), 3}}}} << false;
        QTest::newRow("none taken") << byStatus
                                    << QJsonObject{{QStringLiteral("status"), 200},
                                                   {QStringLiteral("body"), QStringLiteral("OK: 0")}}
                                    << false;
    }
    void everyLineArrives()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, with);
        QFETCH(bool, isStored);
        Started started(impatient(settingsFor(m_server->url()), kind));
        m_server->fail(kind, with, QStringLiteral("ATTLOG"));
        QVERIFY(started.deliverAll(test::makeBatch(1, 3)));
        for (qint64 id = 1; id <= 3; ++id)
            QCOMPARE(started.last(id).verdict, Verdict::Accepted);
        const auto lines = counts(logs());
        QCOMPARE(lines.size(), std::size_t{3});
        for (const auto& [line, count] : lines)
            QCOMPARE(count, isStored ? 2 : 1);
        QVERIFY(test::waitFor([&] { return started.sink.state() == LinkState::Online; }));
    }

    /// What fails before the first line does not lose one either.
    void aGreetingThatFails_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"cut", "hang", "half", "huge", "truncated", "drip"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void aGreetingThatFails()
    {
        QFETCH(QString, kind);
        m_server->fail(kind, {{QStringLiteral("seconds"), 1}}, QStringLiteral("options=all"));
        Started started(impatient(settingsFor(m_server->url()), kind));
        QVERIFY(started.deliverAll(test::makeBatch(1, 3)));
        QCOMPARE(logs().size(), 3);
    }

    /// While it is open whether a batch arrives, one line is repeated and not all.
    void anUnprovenBatchIsNotRepeatedWhole()
    {
        Started started(settingsFor(m_server->url()));
        for (int i = 0; i < 4; ++i)
            m_server->fail(QStringLiteral("lost"), {}, QStringLiteral("ATTLOG"));
        QVERIFY(started.deliverAll(test::makeBatch(1, 20)));
        const auto lines = counts(logs());
        QCOMPARE(lines.size(), std::size_t{20});
        int repeats = 0;
        for (const auto& [line, count] : lines)
            repeats += count - 1;
        QCOMPARE(repeats, 20 + 3); // each lost answer costs one repeat of what it was about
    }

    /// The server took some, and does not say which: each is sent alone, once.
    void aShortAcknowledgementLosesNothing()
    {
        m_server->set({{QStringLiteral("bad"), QJsonArray{QStringLiteral("4711")}}});
        Started started(settingsFor(m_server->url()));
        DeliveryBatch batch = test::makeBatch(1, 5);
        batch[1].punch.facts.person = PersonId(QStringLiteral("4711"));
        QVERIFY(started.deliverAll(batch));
        for (const qint64 id : {1, 3, 4, 5})
            QCOMPARE(started.last(id).verdict, Verdict::Accepted);
        QCOMPARE(started.last(2).verdict, Verdict::Rejected);
        QVERIFY2(started.reason(2).contains(QStringLiteral("0 of 1")), qPrintable(started.reason(2)));
        for (const auto& [line, count] : counts(logs()))
            QVERIFY(count <= 2);
        QCOMPARE(counts(logs()).size(), std::size_t{4});
    }

    /// One line that the server refuses is parked in its words and holds nothing up.
    void whatIsRefusedIsParked_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 409, 413, 417, 422})
            QTest::addRow("%d", status) << status;
    }
    void whatIsRefusedIsParked()
    {
        QFETCH(int, status);
        m_server->set(
            {{QStringLiteral("bad"), QJsonArray{QStringLiteral("4711")}}, {QStringLiteral("bad_status"), status}});
        Started started(settingsFor(m_server->url()));
        DeliveryBatch batch = test::makeBatch(1, 4);
        batch[1].punch.facts.person = PersonId(QStringLiteral("4711"));
        batch[3].punch.facts.person = PersonId();
        QVERIFY(started.deliverAll(batch));
        QCOMPARE(started.last(1).verdict, Verdict::Accepted);
        QCOMPARE(started.last(3).verdict, Verdict::Accepted);
        QCOMPARE(started.last(2).verdict, Verdict::Rejected);
        QCOMPARE(started.last(4).verdict, Verdict::Rejected);
        QVERIFY2(started.reason(2).contains(QStringLiteral("I do not like")), qPrintable(started.reason(2)));
        QCOMPARE(logs().size(), 2);
    }

    /// Settings hold everything: nothing is parked, and an administrator reads why.
    void wrongSettingsParkNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<QString>("words");
        for (const int code : {401, 403, 404})
            QTest::addRow("%d", code) << QStringLiteral("status") << QJsonObject{{QStringLiteral("status"), code}}
                                      << QString::number(code);
        QTest::newRow("page") << QStringLiteral("html") << QJsonObject() << QStringLiteral("Sign in");
        QTest::newRow("elsewhere") << QStringLiteral("elsewhere") << QJsonObject() << QStringLiteral("not followed");
        QTest::newRow("encryption") << QStringLiteral("status")
                                    << QJsonObject{{QStringLiteral("status"), 200},
                                                   {QStringLiteral("body"),
                                                    QStringLiteral("GET OPTION FROM: ROLL0001\nEncrypt=1")}}
                                    << QStringLiteral("own encryption");
    }
    void wrongSettingsParkNothing()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, with);
        QFETCH(QString, words);
        // Its own number: the last question of the test before may still be on its way.
        with.insert(QStringLiteral("path"), QStringLiteral("SN=REFUSED"));
        m_server->fail(kind, with);
        Started started(settingsFor(m_server->url(), {{QStringLiteral("serial_number"), QStringLiteral("REFUSED")}}));
        started.connector.deliver(test::makeBatch(1, 3));
        QVERIFY(started.waitForAnswers(3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QCOMPARE(started.sink.state(), LinkState::Refused);
        QVERIFY2(started.reason(1).contains(words), qPrintable(started.reason(1)));
        QCOMPARE(requestsTo(QStringLiteral("SN=REFUSED")).size(), 1);
    }

    /// A redirect in a circle ends, and nothing is parked.
    void aRedirectInACircle()
    {
        for (int i = 0; i < 10; ++i)
            m_server->fail(QStringLiteral("loop"));
        Settings settings = settingsFor(m_server->url());
        settings.retryBase = settings.retryCap = 10s;
        Started started(settings);
        started.connector.deliver(test::makeBatch(1, 1));
        QVERIFY(started.waitForAnswers(1));
        QCOMPARE(started.last(1).verdict, Verdict::Retry);
        QVERIFY(m_server->requests().size() <= net::kMaxRedirects + 1);
    }

    /// Catches: a line lost or changed, or repeated without a reason, in a long delivery with every fault in it.
    void twoThousandWithFaults()
    {
        Started started(settingsFor(m_server->url()));
        QJsonArray faults;
        int lost = 0;
        const std::vector<const char*> kinds{"lost", "cut", "status", "empty"};
        for (int i = 0; i < 25; ++i) {
            const QString kind = QString::fromLatin1(kinds[static_cast<std::size_t>(i) % kinds.size()]);
            QJsonObject fault{
                {QStringLiteral("kind"), kind == QLatin1String("empty") ? QStringLiteral("status") : kind},
                {QStringLiteral("seconds"), 1},
                {QStringLiteral("path"), QStringLiteral("ATTLOG")},
                {QStringLiteral("status"), kind == QLatin1String("status") ? 500 : 200},
                {QStringLiteral("body"), QString()}};
            lost += kind == QLatin1String("lost") ? 1 : 0;
            // The faults come apart from each other: most requests do well.
            faults.append(fault);
        }
        DeliveryBatch all = test::makeBatch(1, 2000);
        int fault = 0;
        for (std::size_t from = 0; from < all.size(); from += 80, ++fault) {
            if (fault < faults.size())
                m_server->order({{QStringLiteral("fail"), QJsonArray{faults.at(fault)}}});
            QVERIFY(started.deliverAll(DeliveryBatch(all.begin() + static_cast<std::ptrdiff_t>(from),
                                                     all.begin() + static_cast<std::ptrdiff_t>(from + 80))));
        }
        QCOMPARE(started.sink.count(Verdict::Accepted), 2000);
        const auto lines = counts(logs());
        QCOMPARE(lines.size(), std::size_t{2000});
        int repeats = 0;
        for (const auto& [line, count] : lines) {
            QVERIFY2(count <= 2, qPrintable(line));
            repeats += count - 1;
        }
        QVERIFY2(repeats <= lost * 50, qPrintable(QString::number(repeats)));
        for (const DeliveryEntry& entry : all) {
            QByteArray line = wire::encodeAttLog({entry.punch.facts.person.value(),
                                                  QDate(2023, 11, 15),
                                                  QTime(0, 13, 20).addSecs(static_cast<int>(entry.outboxId)),
                                                  wire::kStatusIn,
                                                  wire::kVerifyFace,
                                                  {}});
            line.chop(1);
            QVERIFY2(lines.contains(QString::fromLatin1(line)), line.constData());
        }
    }

    /// Each command is answered with its number and what came of it.
    void commandsAreCarriedOut()
    {
        Started started(settingsFor(m_server->url(), {{QStringLiteral("accept_removals"), true}}));
        command("DATA UPDATE USERINFO PIN=1007\tName=Ada Lovelace\tPri=0");
        QCOMPARE(result(), 0);
        QCOMPARE(started.site.awaitedNames.at(PersonId(QStringLiteral("1007"))), QStringLiteral("Ada Lovelace"));
        started.site.isBusy = true;
        command("DATA UPDATE BIOPHOTO PIN=1007\tType=9\tSize=8\tContent=YSBwaG90bw==");
        QCOMPARE(result(), 0);
        QCOMPARE(started.site.faces.size(), std::size_t{1});
        QCOMPARE(std::get<QByteArray>(started.site.faces.front().face), QByteArray("a photo"));
        command("DATA UPDATE BIOPHOTO PIN=1007\tType=9\tContent=" + QByteArray("nobody").toBase64());
        QCOMPARE(result(), -1);
        command("DATA UPDATE BIOPHOTO PIN=1007\tType=9\tContent=!!");
        QCOMPARE(result(), -1);
        command("DATA UPDATE USERINFO Name=Nobody");
        QCOMPARE(result(), -1);
        command("DATA DELETE USERINFO PIN=1007");
        QCOMPARE(result(), 0);
        QVERIFY(started.site.people.empty());
        command("DATA DELETE USERINFO PIN=1007");
        QCOMPARE(result(), -10);
        for (const char* harmless : {"CHECK", "LOG", "INFO"}) {
            command(harmless);
            QCOMPARE(result(), 0);
        }
        for (const char* dangerous :
             {"REBOOT", "CLEAR LOG", "CLEAR DATA", "AC_UNLOCK", "SET OPTION IPAddress=10.0.0.1", "SHELL rm"}) {
            command(dangerous);
            QCOMPARE(result(), -1002);
        }
        // Delivery goes on.
        QVERIFY(started.deliverAll(test::makeBatch(1, 1)));
    }

    void whatIsNotAllowedIsRefused()
    {
        FaceSite site;
        site.add(QStringLiteral("1007"), QStringLiteral("Ada"));
        Started started(settingsFor(m_server->url(), {{QStringLiteral("accept_people"), false}}), &site);
        command("DATA UPDATE USERINFO PIN=1007\tName=Eve");
        QCOMPARE(result(), -1002);
        command("DATA UPDATE BIOPHOTO PIN=1007\tType=9\tContent=YQ==");
        QCOMPARE(result(), -1002);
        command("DATA DELETE USERINFO PIN=1007");
        QCOMPARE(result(), -1002);
        QCOMPARE(site.changed + site.removed, 0);
        QCOMPARE(site.people.size(), std::size_t{1});
    }

    /// Catches: a command repeated because its answer was lost, or because the kiosk was restarted.
    void aCommandIsCarriedOutOnce()
    {
        FaceSite site;
        m_server->set({{QStringLiteral("sends_again"), true}});
        command("DATA UPDATE USERINFO PIN=1007\tName=Ada");
        {
            Started started(settingsFor(m_server->url()), &site);
            m_server->fail(QStringLiteral("cut"), {}, QStringLiteral("devicecmd"));
            QVERIFY(test::waitFor([&] { return answers().size() >= 3; }));
        }
        Started again(settingsFor(m_server->url()), &site);
        const qsizetype before = answers().size();
        QVERIFY(test::waitFor([&] { return answers().size() >= before + 2; }));
        QCOMPARE(site.changed, 1);
        for (const QJsonValue& answer : answers())
            QCOMPARE(answer.toArray().at(1).toInt(), 0);
        // Another command of the same number is another one.
        --m_lastId;
        command("DATA UPDATE USERINFO PIN=1008\tName=Bo");
        QVERIFY(test::waitFor([&] { return site.changed == 2; }));
    }

    void aPeriodIsSentAgainOnRequest()
    {
        FaceSite site;
        for (int i = 1; i <= 450; ++i)
            site.punches.push_back(test::makePunch(i));
        site.punches[9].voided = true;
        Started started(settingsFor(m_server->url()), &site);
        const auto local = [](int sequence) {
            return toDateTimeUtc(test::makePunch(sequence).facts.at.utc)
                .toLocalTime()
                .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                .toLatin1();
        };
        command("DATA QUERY ATTLOG StartTime=" + local(2) + "\tEndTime=" + local(301));
        QCOMPARE(result(), 0);
        QCOMPARE(logs().size(), 299);
        command("DATA QUERY ATTLOG StartTime=yesterday\tEndTime=" + local(5));
        QCOMPARE(result(), -1);
    }

    void peopleAreSentWhereConfigured()
    {
        RosterChange change{.ticket = 1, .kind = RosterChange::Kind::Enrolled};
        change.person.id = PersonId(QStringLiteral("1001"));
        change.person.displayName = QStringLiteral("Ada");
        change.portrait = "jpeg";
        RosterChange removed{.ticket = 2, .kind = RosterChange::Kind::Removed};
        removed.person.id = PersonId(QStringLiteral("1002"));
        {
            Started started(settingsFor(
                m_server->url(), {{QStringLiteral("send_people"), true}, {QStringLiteral("send_photos"), true}}));
            m_server->fail(QStringLiteral("cut"), {}, QStringLiteral("OPERLOG"));
            started.connector.rosterChanged({change, removed});
            QVERIFY(test::waitFor([&] { return started.sink.rosterAnswers.size() == 2; }));
            QCOMPARE(started.sink.rosterAnswers[0].verdict, Verdict::Retry);
            QVERIFY(test::waitFor([&] { return started.sink.state() == LinkState::Online; }));
            started.connector.rosterChanged({change, removed});
            QVERIFY(test::waitFor([&] { return started.sink.settled.size() == 2; }));
            // The server refuses a photo that is too large: parked.
            m_server->failWith(413, {}, {}, QStringLiteral("OPERLOG"));
            change.ticket = 3;
            started.connector.rosterChanged({change});
            QVERIFY(test::waitFor([&] { return started.sink.rosterAnswers.back().outboxId == 3; }));
            QCOMPARE(started.sink.rosterAnswers.back().verdict, Verdict::Rejected);
        }
        const QJsonArray people = m_server->state().value(u"people").toArray();
        QCOMPARE(people.size(), 2);
        QCOMPARE(people[0].toObject().value(u"word").toString(), QStringLiteral("USER"));
        QCOMPARE(people[0].toObject().value(u"Name").toString(), QStringLiteral("Ada"));
        QCOMPARE(people[1].toObject().value(u"Content").toString(), QStringLiteral("jpeg"));
    }

    void theTestSaysWhatIsWrong()
    {
        const auto probed = [](const Settings& settings) {
            ManualClock clock{WallTime{Milliseconds{1'700'000'600'000}}};
            ConnectorTest last;
            AdmsProbe probe(settings, clock, [&last](const ConnectorTest& test) { last = test; });
            probe.start();
            (void)test::waitFor([&last] { return last.finished; }, 5'000);
            return last;
        };
        ConnectorTest good = probed(settingsFor(m_server->url()));
        QCOMPARE(good.fault, ConnectorFault::None);
        QVERIFY(inEnglish(good.detail).contains(QStringLiteral("ROLL0001")));
        QVERIFY(logs().isEmpty());
        const ConnectorTest unknown =
            probed(settingsFor(m_server->url(), {{QStringLiteral("serial_number"), QStringLiteral("OTHER")}}));
        QCOMPARE(unknown.fault, ConnectorFault::NotAccepted);
        QVERIFY(inEnglish(unknown.detail).contains(QStringLiteral("unknown device")));
        QCOMPARE(probed(settingsFor(m_server->url(QStringLiteral("/other")))).fault, ConnectorFault::NotWebSocket);
        m_server->set({{QStringLiteral("greeting"), QStringLiteral("hello")}});
        QCOMPARE(probed(settingsFor(m_server->url())).fault, ConnectorFault::AnswersSomethingElse);
    }

private:
    std::optional<test::Double> m_server;
    QString m_id;
    int m_lastId = 0;
};

QTEST_GUILESS_MAIN(TestAdms)
#include "tst_adms.moc"
