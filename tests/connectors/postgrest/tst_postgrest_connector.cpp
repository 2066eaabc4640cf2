// The connector and its test against PostgREST's double, with and without the unique index, and every failure that
// servers have. Each punch ends as one row, or is parked with its reason.
#include "base/translatable.h"
#include "connectors/campus/photo_site.h"
#include "connectors/dispatched.h"
#include "connectors/double.h"
#include "connectors/fixtures.h"
#include "connectors/postgrest/postgrest_connector.h"
#include "connectors/postgrest/postgrest_probe.h"

#include <QTest>

#include <memory>

using namespace rollcall;
using namespace rollcall::postgrest;
using namespace std::chrono_literals;
using Verdict = DeliveryAnswer::Verdict;
using Values = std::vector<std::pair<QString, QVariant>>;

namespace {

Settings settingsFor(const QUrl& url, const Values& changed = {})
{
    Values values{{QStringLiteral("url"), url.toString()}, {QStringLiteral("api_key"), QStringLiteral("the-key")}};
    values.insert(values.end(), changed.begin(), changed.end());
    Settings settings = readSettings(test::values(test::table(QStringLiteral("postgrest"), values))).value();
    settings.retryBase = settings.retryCap = 20ms;
    settings.http.total = settings.http.idle = 400ms;
    return settings;
}

struct WithSite
{
    test::PhotoSite site;
};

struct Started : WithSite, test::Dispatched<PostgrestConnector>
{
    explicit Started(const Settings& settings) : Dispatched(settings, site) {}
    [[nodiscard]] bool waitForAnswers(int count) const
    {
        return QTest::qWaitFor([this, count] { return sink.answerCount == count; }, 15'000);
    }
    [[nodiscard]] bool was(LinkState state) const
    {
        return std::any_of(sink.states.begin(), sink.states.end(),
                           [state](const ConnectorStatus& status) { return status.state == state; });
    }
};

ConnectorTest probed(const Settings& settings)
{
    ConnectorTest last;
    PostgrestProbe probe(settings, [&last](const ConnectorTest& test) { last = test; });
    probe.start();
    if (!QTest::qWaitFor([&last] { return last.finished; }, 5'000))
        return {};
    return last;
}

} // namespace

class TestPostgrestConnector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::Double>(QStringLiteral("postgrest/store.py"));
        if (!m_store->isRunning())
            QSKIP("python3 is needed");
    }

    void rowsReferToTheNewestFace()
    {
        m_store->set(
            {{QStringLiteral("faces"), QJsonArray{QJsonObject{{QStringLiteral("img_id"), 5},
                                                              {QStringLiteral("usr_id"), QStringLiteral("1001")},
                                                              {QStringLiteral("face_uuid"), QStringLiteral("u-5")}}}}});
        Started started(settingsFor(url()));
        QVERIFY(started.deliverAll(test::batchOf({QStringLiteral("1001"), QStringLiteral("1002")})));
        const QJsonArray rows = this->rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value(u"img_id_fk").toInt(), 5);
        QCOMPARE(rows.at(0).toObject().value(u"face_uuid_fk").toString(), QStringLiteral("u-5"));
        QCOMPARE(rows.at(0).toObject().value(u"time").toString(), QStringLiteral("2023-11-15 00:13:21"));
        QVERIFY(rows.at(1).toObject().value(u"img_id_fk").isNull());
        QCOMPARE(m_store->requests().size(), 2); // one question, one insert
    }

    void everyFailureEndsWithEachRowOnce_data()
    {
        QTest::addColumn<bool>("index");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        for (const bool index : {true, false}) {
            const char* suffix = index ? " with the index" : " without";
            for (const char* kind :
                 {"hang", "half", "truncated", "html", "drip", "loop", "elsewhere", "lost", "cut", "huge"})
                QTest::addRow("%s%s", kind, suffix) << index << QString::fromLatin1(kind) << 0;
            for (const int status : {202, 401, 403, 404, 406, 408, 429, 500, 502, 503})
                QTest::addRow("%d%s", status, suffix) << index << QStringLiteral("status") << status;
        }
    }
    void everyFailureEndsWithEachRowOnce()
    {
        QFETCH(bool, index);
        QFETCH(QString, kind);
        QFETCH(int, status);
        m_store->set({{QStringLiteral("unique_index"), index}});
        Settings settings = settingsFor(url(), {{QStringLiteral("refer_to_faces"), false}});
        Started started(settings);
        QVERIFY(started.deliverAll(test::batchOf({QStringLiteral("0")}))); // now it knows whether there is an index
        m_store->fail(kind, {{QStringLiteral("status"), status == 0 ? 200 : status}, {QStringLiteral("seconds"), 5}},
                      QStringLiteral("recognized_faces(\\?on_conflict.*)?$"));
        DeliveryBatch batch = test::makeBatch(2, 3);
        started.connector.deliver(batch);
        QVERIFY(started.waitForAnswers(4));
        const bool isRefused = (status >= 401 && status <= 406) || kind == QLatin1String("html") ||
                               kind == QLatin1String("loop") || kind == QLatin1String("elsewhere");
        QCOMPARE(started.was(LinkState::Refused), isRefused);
        // An administrator's minute is cut short.
        started.connector.renewLink();
        std::erase_if(batch,
                      [&](const DeliveryEntry& entry) { return started.verdict(entry.outboxId) != Verdict::Retry; });
        QVERIFY(started.deliverAll(batch));
        QCOMPARE(started.sink.count(Verdict::Rejected), 0);
        QCOMPARE(rows().size(), 4);
    }

    void anAcceptedBatchThatWasDroppedIsNotDelivered()
    {
        m_store->set({{QStringLiteral("drops"), true}});
        Started started(settingsFor(url()));
        started.connector.deliver(test::makeBatch(1, 3));
        QVERIFY(started.waitForAnswers(3));
        QCOMPARE(started.sink.count(Verdict::Retry), 3);
        QVERIFY(started.reason(1).contains(QStringLiteral("not there")));
        m_store->set({{QStringLiteral("drops"), false}});
        QVERIFY(started.deliverAll(test::makeBatch(1, 3)));
        QCOMPARE(rows().size(), 3);
    }

    void badRecordsHoldNothingUp_data()
    {
        QTest::addColumn<bool>("index");
        QTest::newRow("with the index") << true;
        QTest::newRow("without") << false;
    }
    void badRecordsHoldNothingUp()
    {
        QFETCH(bool, index);
        m_store->set({{QStringLiteral("unique_index"), index}, {QStringLiteral("poison"), QStringLiteral("poison")}});
        Started started(settingsFor(url()));
        started.connector.deliver(
            test::batchOf({QStringLiteral("1"), QStringLiteral("bad"), QStringLiteral("2"), QStringLiteral("orphan"),
                           QStringLiteral("poison"), QString(), QStringLiteral("3")}));
        QVERIFY(started.waitForAnswers(7));
        for (const qint64 id : {1, 3, 7})
            QCOMPARE(started.verdict(id), Verdict::Accepted);
        for (const qint64 id : {2, 4, 6})
            QCOMPARE(started.verdict(id), Verdict::Rejected);
        QCOMPARE(started.verdict(5), Verdict::Retry);
        QVERIFY(started.reason(2).contains(QStringLiteral("invalid input syntax")));
        QCOMPARE(rows().size(), 3);
    }

    /// 23505 of another key than the record's: it must not pass for delivered.
    void aTakenIdIsNotADeliveredRecord()
    {
        m_store->set(
            {{QStringLiteral("rows"), QJsonArray{QJsonObject{{QStringLiteral("id"), 1},
                                                             {QStringLiteral("employee_id"), QStringLiteral("7")},
                                                             {QStringLiteral("time"), QStringLiteral("then")}}}},
             {QStringLiteral("sequence"), 1}});
        Started started(settingsFor(url()));
        QVERIFY(started.deliverAll(test::makeBatch(1, 1)));
        QCOMPARE(rows().size(), 2);
    }

    /// The server gives two rows at a time, whatever it is asked for.
    void peopleComeChangeAndGo()
    {
        m_store->set({{QStringLiteral("max_rows"), 2},
                      {QStringLiteral("faces"),
                       QJsonArray{face(1, "1001", "Ada", "a", "one"), face(2, "1001", "Ada", "b", "two"),
                                  face(3, "1002", "Grace", "c", "three"), face(7, "1003", "X", "d", "nobody")}}});
        Settings settings = settingsFor(url(), {{QStringLiteral("people"), true}});
        settings.peopleEvery = 20ms;
        Started started(settings);
        QTRY_COMPARE(started.site.stored.size(), 3U);
        QCOMPARE(started.site.people.size(), 2U);
        QTRY_VERIFY(
            inEnglish(started.sink.states.back().detail).contains(QStringLiteral("1003: No face in the photo")));
        QVERIFY(looks(2)); // and nothing more
        QCOMPARE(started.site.stored.size(), 3U);

        // Half a listing, and none, take nobody away.
        for (const char* kind : {"truncated", "half", "html", "cut"})
            m_store->fail(QString::fromLatin1(kind), {}, QStringLiteral("face\\?select=img_id,usr_id,usr_name"));
        m_store->set({{QStringLiteral("faces"), QJsonArray{}}});
        QTRY_VERIFY(inEnglish(started.sink.states.back().detail).contains(QStringLiteral("no person is removed")));
        QVERIFY(looks(3));
        QCOMPARE(started.site.people.size(), 2U);

        // A new picture of one, one row of another person, and a row that is gone.
        m_store->set({{QStringLiteral("faces"),
                       QJsonArray{face(1, "1001", "Ada", "new", "four"), face(3, "1004", "Edsger", "c", "three")}}});
        QTRY_VERIFY(!started.site.faces[PersonId(QStringLiteral("1001"))].contains(QStringLiteral("face/2")));
        QTRY_VERIFY(!started.site.people.contains(PersonId(QStringLiteral("1002"))));
        QCOMPARE(started.site.faces[PersonId(QStringLiteral("1001"))][QStringLiteral("face/1")], QByteArray("four"));
        QVERIFY(started.site.people.contains(PersonId(QStringLiteral("1004"))));
        const std::size_t stored = started.site.stored.size();
        QCOMPARE(stored, 5U);

        // After a restart nothing comes again.
        started.connector.stop();
        started.connector.start();
        QVERIFY(looks(3));
        QCOMPARE(started.site.stored.size(), stored);
    }

    void twoKiosksOnOneStore()
    {
        for (const bool index : {true, false}) {
            m_store->set({{QStringLiteral("unique_index"), index}, {QStringLiteral("rows"), QJsonArray()}});
            Started one(settingsFor(url()));
            Started other(settingsFor(url()));
            one.connector.deliver(test::makeBatch(1, 20));
            other.connector.deliver(test::makeBatch(21, 20));
            QVERIFY(one.waitForAnswers(20) && other.waitForAnswers(20));
            QVERIFY(one.deliverAll(test::makeBatch(1, 20))); // once more: it is all there
            QCOMPARE(rows().size(), 40);
        }
    }

    void aServerThatFailsIsNotAskedForEachRecord()
    {
        Started started(settingsFor(url(), {{QStringLiteral("refer_to_faces"), false}}));
        for (int i = 0; i < 40; ++i)
            m_store->failWith(500);
        started.connector.deliver(test::makeBatch(1, 30));
        QVERIFY(started.waitForAnswers(30));
        QVERIFY(m_store->requests().size() <= 4);
    }

    void theTestFindsTheIndexAndChangesNothing()
    {
        ConnectorTest test = probed(settingsFor(url()));
        QCOMPARE(test.fault, ConnectorFault::None);
        QVERIFY(test.detail.isEmpty());
        m_store->set({{QStringLiteral("unique_index"), false}});
        test = probed(settingsFor(url()));
        QCOMPARE(test.fault, ConnectorFault::None);
        QVERIFY(inEnglish(test.detail).contains(QStringLiteral("no unique index")));
        QCOMPARE(rows().size(), 0);
    }
    void theTestSaysWhatIsWrong()
    {
        Settings wrong = settingsFor(url());
        wrong.apiKey = wrong.token = Secret("wrong");
        const ConnectorTest test = probed(wrong);
        QCOMPARE(test.fault, ConnectorFault::NotAccepted);
        QVERIFY(inEnglish(test.detail).contains(QStringLiteral("Invalid API key")));
        m_store->fail(QStringLiteral("html"));
        QCOMPARE(probed(settingsFor(url())).fault, ConnectorFault::AnswersSomethingElse);
        QCOMPARE(probed(settingsFor(m_store->url(QStringLiteral("/elsewhere")))).fault, ConnectorFault::NotWebSocket);
    }

private:
    static QJsonObject face(int image, const char* person, const char* name, const char* uuid,
                            const QByteArray& picture)
    {
        return {{"img_id", image},
                {"usr_id", person},
                {"usr_name", name},
                {"face_uuid", uuid},
                {"img_b64", QString::fromLatin1(picture.toBase64())}};
    }
    /// So many whole looks at the table from now on.
    [[nodiscard]] bool looks(int count)
    {
        const auto done = [this] {
            const QJsonArray all = m_store->requests();
            return std::count_if(all.begin(), all.end(), [](const QJsonValue& request) {
                const QString target = request.toObject().value(u"target").toString();
                return target.contains(QLatin1String("select=img_id,usr_id,usr_name")) &&
                       !target.contains(QLatin1String("gt."));
            });
        };
        const auto before = done();
        return QTest::qWaitFor([&] { return done() >= before + count + 1; }, 10'000);
    }
    [[nodiscard]] QUrl url() const { return m_store->url(QStringLiteral("/rest/v1")); }
    [[nodiscard]] QJsonArray rows() { return m_store->state().value(u"rows").toArray(); }

    std::unique_ptr<test::Double> m_store;
};

QTEST_GUILESS_MAIN(TestPostgrestConnector)
#include "tst_postgrest_connector.moc"
