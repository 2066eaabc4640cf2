// The words of event brokers: events, answers, registration, heartbeat. Expected values from the notes in PROTOCOL.md.
#include "base/translatable.h"
#include "connectors/broker/device_codec.h"
#include "connectors/broker/event_answer.h"
#include "connectors/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>
#include <set>

using namespace rollcall;
using namespace rollcall::broker;
using Remedy = EventAnswer::Remedy;
using Verdict = DeliveryAnswer::Verdict;
using net::Next;

namespace {

Content contentOf(Dialect dialect, Envelope envelope)
{
    Content content;
    content.dialect = dialect;
    content.envelope = envelope;
    content.deviceId = QStringLiteral("gate-1");
    content.key = Secret("s3cret");
    return content;
}

/// At 2023-11-14 22:13:21.250 UTC.
DeliveryEntry entry(qint64 sequence = 1)
{
    DeliveryEntry entry{sequence, 0, test::makePunch(sequence)};
    entry.punch.facts.at.utc = WallTime{Milliseconds{1'700'000'001'250}};
    entry.punch.facts.key = QUuid(QStringLiteral("{0a1b2c3d-4e5f-4a6b-8c7d-001122334455}"));
    entry.punch.facts.similarity = 0.75;
    return entry;
}

QJsonDocument parsed(const QByteArray& json)
{
    return QJsonDocument::fromJson(json);
}

QJsonObject dataOf(const QByteArray& bare)
{
    return parsed(bare).array().at(1).toObject().value(u"data").toObject();
}

const WallTime kNow{Milliseconds{1'700'000'060'000}};

net::HttpResponse response(int status, const QByteArray& body)
{
    return {status, body, {{"Content-Type", "application/json"}}};
}

EventAnswer judged(int status, const QByteArray& body, const std::vector<QString>& ids, bool withImages = false)
{
    return readEventAnswer(response(status, body), {ids, {}, withImages}, kNow);
}

const std::vector<QString> kOne{QStringLiteral("E1")};
const std::vector<QString> kThree{QStringLiteral("E1"), QStringLiteral("E2"), QStringLiteral("E3")};

QString verdictsOf(const EventAnswer& answer)
{
    QString text;
    for (const net::Judgement& judgement : answer.entries)
        text += QLatin1Char("+?-"[static_cast<int>(judgement.verdict)]);
    return text;
}

} // namespace

class TestBrokerCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a field of the flat form that is missing, or named or typed otherwise.
    void flatEvent()
    {
        const QByteArray body = encodeEvents(contentOf(Dialect::A, Envelope::Flat), {entry()}, kNow);
        QCOMPARE(body, QByteArray("{\"device_id\":\"gate-1\",\"events\":[{\"confidence\":0.75,\"device_id\":\"gate-1\","
                                  "\"event_id\":\"EV1-1700000001250-0a1b2c3d\",\"event_type\":\"facial_id\","
                                  "\"image\":null,\"metadata\":{\"distance\":0.25,\"duration_ms\":0,"
                                  "\"face_bbox\":[0,0,0,0],\"frames_tracked\":1,\"inference_ms\":0,\"intensity\":0},"
                                  "\"timestamp\":\"2023-11-14T22:13:21.250Z\",\"user_id\":\"1001\"}],"
                                  "\"timestamp\":\"2023-11-14T22:14:20.000Z\"}"));
    }

    void nestedEvent()
    {
        const QJsonObject body =
            parsed(encodeEvents(contentOf(Dialect::B, Envelope::Nested), {entry()}, kNow)).object();
        QCOMPARE(body.keys(), (QStringList{"device_id", "messages", "timestamp"}));
        const QJsonArray message = body.value(u"messages").toArray().first().toArray();
        QCOMPARE(message.first().toObject(),
                 parsed("{\"header\":{\"to\":\"gateway\",\"from\":\"gate-1\",\"source_type\":\"device\","
                        "\"auth_token\":\"s3cret\",\"command_id\":\"event.log\","
                        "\"timestamp\":\"2023-11-14T22:13:21.250Z\"}}")
                     .object());
        QCOMPARE(message.last().toObject(),
                 parsed("{\"data\":{\"event_id\":\"EV1-1700000001001-gate-1\",\"event_type\":\"facial_id\","
                        "\"person_name\":\"1001\",\"person_id\":\"1001\",\"debug\":[],\"metadata\":{\"distance\":0.25,"
                        "\"frames_tracked\":1,\"inference_ms\":0,\"intensity\":0,\"duration_ms\":0,"
                        "\"face_bbox\":[0,0,0,0]}}}")
                     .object());
    }

    void bareIsForOneOnly()
    {
        const Content content = contentOf(Dialect::C, Envelope::Bare);
        QVERIFY(parsed(encodeEvents(content, {entry()}, kNow)).isArray());
        QCOMPARE(parsed(encodeEvents(content, {entry(1), entry(2)}, kNow)).object().value(u"messages").toArray().size(),
                 2);
    }

    /// Catches: two people in one frame who are one to the broker, and an id that changes when it is sent again.
    void idsAreOfThePunch()
    {
        for (const Dialect dialect : {Dialect::A, Dialect::B, Dialect::C}) {
            const Content content = contentOf(dialect, Envelope::Flat);
            std::set<QString> ids;
            for (qint64 sequence = 995; sequence < 1'005; ++sequence) {
                DeliveryEntry one = entry(sequence);
                one.punch.facts.key = QUuid::createUuid();
                const QString id = eventId(content, one.punch);
                one.attempt = 7;
                one.punch.personName = QStringLiteral("Ada");
                QCOMPARE(eventId(content, one.punch), id);
                ids.insert(id);
            }
            QCOMPARE(ids.size(), std::size_t{10});
        }
    }

    /// Catches: a name that brokers refuse, for which a punch would be parked.
    void nameIsNeverEmpty_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("known") << QStringLiteral("Ada Lovelace") << QStringLiteral("Ada Lovelace");
        QTest::newRow("not kept") << QString() << QStringLiteral("1001");
        QTest::newRow("blank") << QStringLiteral("  ") << QStringLiteral("1001");
        QTest::newRow("unknown") << QStringLiteral("Unknown") << QStringLiteral("1001");
        QTest::newRow("unknown, small") << QStringLiteral("unknown") << QStringLiteral("1001");
    }
    void nameIsNeverEmpty()
    {
        QFETCH(QString, name);
        DeliveryEntry one = entry();
        one.punch.personName = name;
        QTEST(dataOf(encodeEvents(contentOf(Dialect::C, Envelope::Bare), {one}, kNow)).value(u"person_name").toString(),
              "expected");
    }

    void imageIsBounded()
    {
        DeliveryEntry one = entry();
        const Content content = contentOf(Dialect::C, Envelope::Bare);
        const auto imageOf = [&](qsizetype bytes) {
            one.evidence.portraitJpeg = QByteArray(bytes, 'x');
            return QByteArray::fromBase64(
                dataOf(encodeEvents(content, {one}, kNow)).value(u"image").toString().toLatin1());
        };
        QCOMPARE(imageOf(50 * 1024).size(), 50 * 1024);
        QCOMPARE(imageOf(50 * 1024 + 1).size(), 0);
        one.evidence.portraitJpeg = "jpeg";
        Content without = content;
        without.images = false;
        QVERIFY(!dataOf(encodeEvents(without, {one}, kNow)).contains(u"image"));
    }

    void emotionsHaveCodes_data()
    {
        QTest::addColumn<QString>("expected");
        const char* const all[][2] = {{"neutral", "EV2.1"},  {"happiness", "EV2.2"}, {"anger", "EV2.3"},
                                      {"contempt", "EV2.4"}, {"disgust", "EV2.5"},   {"fear", "EV2.6"},
                                      {"sadness", "EV2.7"},  {"surprise", "EV2.8"},  {"happy", "EV2.2"}};
        for (const auto& [word, code] : all)
            QTest::newRow(word) << QString::fromLatin1(code);
        QTest::newRow("boredom") << QString();
    }
    void emotionsHaveCodes() { QTEST(emotionCode(QString::fromLatin1(QTest::currentDataTag())), "expected"); }

    void emotionIsAnEventOfItsOwn()
    {
        DeliveryEntry one = entry();
        one.evidence.expression = QStringLiteral("happiness");
        one.evidence.expressionConfidence = 0.5;
        const Content content = contentOf(Dialect::A, Envelope::Flat);
        QCOMPARE(eventsOf(content, one), 2);
        const QJsonArray events = parsed(encodeEvents(content, {one}, kNow)).object().value(u"events").toArray();
        QCOMPARE(events.size(), 2);
        const QJsonObject emotion = events.last().toObject();
        QCOMPARE(emotion.value(u"event_id").toString(), QStringLiteral("EV2.2-1700000001250-0a1b2c3d"));
        QCOMPARE(emotion.value(u"event_type").toString(), QStringLiteral("emotion"));
        QCOMPARE(emotion.value(u"emotion_code").toString(), QStringLiteral("EV2.2"));
        QCOMPARE(emotion.value(u"confidence").toDouble(), 0.5);
        QVERIFY(!events.first().toObject().contains(u"emotion_code"));
        Content without = content;
        without.emotions = false;
        QCOMPARE(eventsOf(without, one), 1);
    }

    /// + accepted, ? again, - rejected. Catches: an event taken for delivered of which nothing was said.
    void multiStatusIsReadEntryByEntry_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("counts add up") << QByteArray("{\"success\":true,\"accepted\":2,\"rejected\":1,\"errors\":"
                                                     "[{\"event_id\":\"E2\",\"error\":\"INVALID_EVENT_FORMAT\"}]}")
                                       << "+-+";
        QTest::newRow("all taken") << QByteArray("{\"accepted\":3,\"rejected\":0,\"errors\":[]}") << "+++";
        QTest::newRow("lists") << QByteArray("{\"accepted\":[\"E1\",\"E3\"],\"rejected\":[\"E2\"],\"errors\":[]}")
                               << "+?+";
        QTest::newRow("one is missing") << QByteArray("{\"accepted\":1,\"rejected\":1,\"errors\":"
                                                      "[{\"event_id\":\"E2\",\"error\":\"no\"}]}")
                                        << "?-?";
        QTest::newRow("an error without an id")
            << QByteArray("{\"accepted\":2,\"rejected\":1,\"errors\":[{\"error\":\"no\"}]}") << "???";
        QTest::newRow("an error about another id")
            << QByteArray("{\"accepted\":2,\"rejected\":1,\"errors\":[{\"event_id\":\"E9\",\"error\":\"no\"}]}")
            << "???";
        QTest::newRow("no counts") << QByteArray("{\"success\":true,\"errors\":[]}") << "???";
        QTest::newRow("wrong types") << QByteArray("{\"accepted\":\"3\",\"rejected\":null,\"errors\":7}") << "???";
        QTest::newRow("already there") << QByteArray("{\"accepted\":2,\"rejected\":1,\"errors\":"
                                                     "[{\"event_id\":\"E2\",\"error\":\"Duplicate event_id\"}]}")
                                       << "+++";
        QTest::newRow("busy") << QByteArray("{\"accepted\":2,\"rejected\":1,\"errors\":"
                                            "[{\"event_id\":\"E2\",\"error\":\"later\",\"code\":\"RATE_LIMITED\"}]}")
                              << "+?+";
        QTest::newRow("empty") << QByteArray("{}") << "???";
        QTest::newRow("null") << QByteArray("null") << "???";
    }
    void multiStatusIsReadEntryByEntry()
    {
        QFETCH(QByteArray, body);
        QTEST(verdictsOf(judged(207, body, kThree)), "expected");
    }

    void answersForAll_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("single");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Next>("next");
        QTest::addColumn<Remedy>("remedy");
        const auto row = [](const char* name, int status, const char* body, bool single, Verdict verdict, Next next,
                            Remedy remedy = Remedy::None) {
            QTest::newRow(name) << status << QByteArray(body) << single << verdict << next << remedy;
        };
        row("taken", 201, R"({"success":true,"event_id":"E1","events_processed":1})", true, Verdict::Accepted,
            Next::GoOn);
        row("three taken", 201, R"({"success":true,"event_id":"E1","events_processed":3})", false, Verdict::Accepted,
            Next::GoOn);
        row("two of three", 201, R"({"success":true,"events_processed":2})", false, Verdict::Retry, Next::GoOn,
            Remedy::Singly);
        row("none processed", 201, R"({"success":true,"event_id":"E1","events_processed":0})", true, Verdict::Retry,
            Next::GoOn);
        row("another event", 201, R"({"success":true,"event_id":"E7","events_processed":1})", true, Verdict::Retry,
            Next::GoOn);
        row("how many?", 201, R"({"success":true})", false, Verdict::Retry, Next::GoOn, Remedy::Singly);
        row("promised", 202, R"({"success":true,"events_processed":3})", false, Verdict::Retry, Next::Pause);
        row("web page", 200, "<html><title>Sign in</title></html>", false, Verdict::Retry, Next::Pause);
        row("cut", 201, R"({"success":true,"events_processed":1)", true, Verdict::Retry, Next::Pause);
        row("success as text", 201, R"({"success":"true"})", true, Verdict::Retry, Next::Pause);
        row("empty", 201, "", true, Verdict::Retry, Next::Pause);
        row("a list", 201, "[1]", true, Verdict::Retry, Next::Pause);
        row("not registered", 404, R"({"success":false,"code":"DEVICE_NOT_REGISTERED","error":"x"})", false,
            Verdict::Retry, Next::Refused, Remedy::Register);
        row("plain 404", 404, "", false, Verdict::Retry, Next::Refused, Remedy::Register);
        row("not registered, 403", 403, R"({"code":"DEVICE_NOT_REGISTERED"})", false, Verdict::Retry, Next::Refused,
            Remedy::Register);
        row("person unknown", 404, R"({"success":false,"code":"ENROLLMENT_NOT_FOUND","error":"x"})", true,
            Verdict::Rejected, Next::GoOn);
        row("format, several", 400, R"({"code":"INVALID_EVENT_FORMAT","error":"x"})", false, Verdict::Rejected,
            Next::GoOn, Remedy::Singly);
        row("format, one", 400, R"({"code":"INVALID_EVENT_FORMAT","error":"x"})", true, Verdict::Rejected, Next::GoOn);
        row("too large, several", 413, R"({"code":"UPLOAD_TOO_LARGE","error":"x"})", false, Verdict::Rejected,
            Next::GoOn, Remedy::Singly);
        row("too large, one", 413, R"({"code":"UPLOAD_TOO_LARGE","error":"x"})", true, Verdict::Rejected, Next::GoOn);
        row("busy", 429, R"({"code":"RATE_LIMITED","error":"x"})", false, Verdict::Retry, Next::Pause);
        row("busy, by code", 400, R"({"code":"RATE_LIMITED","error":"x"})", false, Verdict::Retry, Next::Pause);
        row("401", 401, "", false, Verdict::Retry, Next::Refused);
        row("403", 403, "", false, Verdict::Retry, Next::Refused);
        row("302", 302, "", false, Verdict::Retry, Next::Refused);
        row("409, several", 409, R"({"error":"x"})", false, Verdict::Rejected, Next::GoOn, Remedy::Singly);
        row("409, there", 409, R"({"error":"duplicate event"})", true, Verdict::Accepted, Next::GoOn);
        row("417", 417, "", true, Verdict::Rejected, Next::GoOn);
        row("422", 422, R"({"detail":[]})", true, Verdict::Rejected, Next::GoOn);
        row("500, several", 500, "", false, Verdict::Retry, Next::GoOn, Remedy::Singly);
        row("500, one", 500, "", true, Verdict::Retry, Next::GoOn);
        row("502", 502, "", false, Verdict::Retry, Next::Pause);
        row("503", 503, "", false, Verdict::Retry, Next::Pause);
        row("504", 504, "", false, Verdict::Retry, Next::Pause);
    }
    void answersForAll()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, single);
        const EventAnswer answer = judged(status, body, single ? kOne : kThree);
        QVERIFY(answer.entries.empty());
        QTEST(answer.all.verdict, "verdict");
        QTEST(answer.all.next, "next");
        QTEST(answer.remedy, "remedy");
        QVERIFY(answer.all.verdict == Verdict::Accepted || !answer.all.reason.isEmpty());
    }

    void aPictureThatIsTooMuchIsLeftOut()
    {
        const QByteArray body = R"({"success":false,"code":"UPLOAD_TOO_LARGE","error":"x"})";
        QCOMPARE(judged(413, body, kOne, true).remedy, Remedy::WithoutImage);
        QCOMPARE(judged(413, body, kThree, true).remedy, Remedy::Singly);
    }

    /// Catches: an expression that the broker does not want, and for which the punch is sent for ever.
    void anExpressionDecidesNothing()
    {
        const SentEvents sent{kOne, {QStringLiteral("X1")}, false};
        const auto verdict = [&](int status, const QByteArray& body) {
            const EventAnswer answer = readEventAnswer(response(status, body), sent, kNow);
            return answer.entries.empty() ? answer.all.verdict : answer.entries.front().verdict;
        };
        QCOMPARE(verdict(207, R"({"accepted":1,"rejected":1,"errors":[{"event_id":"X1","error":"no"}]})"),
                 Verdict::Accepted);
        QCOMPARE(verdict(201, R"({"success":true,"event_id":"E1","events_processed":1})"), Verdict::Accepted);
        QCOMPARE(verdict(207, R"({"accepted":1,"rejected":1,"errors":[{"event_id":"E1","error":"no"}]})"),
                 Verdict::Rejected);
    }

    void retryAfterIsKept()
    {
        net::HttpResponse busy = response(429, R"({"code":"RATE_LIMITED","error":"x"})");
        busy.headers.emplace_back("Retry-After", "7");
        QCOMPARE(readEventAnswer(busy, {kThree, {}, false}, kNow).all.retryAfter, Milliseconds{7'000});
    }

    void theDeviceSaysWhoItIs()
    {
        const Settings settings =
            readSettings(test::values(test::table(QStringLiteral("broker"), {{"url", "http://localhost:1/x/"},
                                                                             {"device_id", "gate-1"},
                                                                             {"key", "s3cret"},
                                                                             {"tenant", "acme"},
                                                                             {"location", "Main door"},
                                                                             {"dialect", "b"}})))
                .value();
        const net::HttpRequest registration = registrationRequest(settings, settings.registrations.front());
        QCOMPARE(registration.url, QUrl(QStringLiteral("http://localhost:1/x/data/devices")));
        QCOMPARE(parsed(registration.body).object(),
                 parsed(R"({"device_id":"gate-1","display_name":"gate-1","location_label":"Main door",)"
                        R"("capability":"face_recognition","status":"provisioning","device_category":"camera"})")
                     .object());
        const std::vector<std::pair<QByteArray, QByteArray>> headers{{"X-Device-ID", "gate-1"},
                                                                     {"Authorization", "Bearer s3cret"},
                                                                     {"Accept", "application/json"},
                                                                     {"X-Tenant-ID", "acme"},
                                                                     {"Content-Type", "application/json"}};
        QCOMPARE(registration.headers, headers);
        SiteFacts facts;
        facts.model = QStringLiteral("sface");
        facts.people = 12;
        facts.queued = 3;
        facts.processorLoad = 0.5;
        facts.version = QStringLiteral("1.0");
        const net::HttpRequest beat = heartbeatRequest(settings, facts, kNow);
        QCOMPARE(beat.url, QUrl(QStringLiteral("http://localhost:1/x/data/devices/gate-1/heartbeat")));
        QCOMPARE(parsed(beat.body).object(),
                 parsed(R"({"timestamp":"2023-11-14T22:14:20.000Z","status":"operational","metrics":{"uptime_s":0,)"
                        R"("version":"1.0","cpu_percent":50},"cv_stats":{"enrolled":12,"model":"sface"},)"
                        R"("queue_depth":3})")
                     .object());
    }

    void pathsAreOfTheDialectUnlessConfigured()
    {
        const auto read = [](const std::map<QString, QVariant>& changed) {
            std::map<QString, QVariant> all{{"url", "https://broker.example"}, {"device_id", "gate-1"}, {"key", "k"}};
            for (const auto& [key, value] : changed)
                all[key] = value;
            return readSettings(test::values(test::table(QStringLiteral("broker"), {all.begin(), all.end()})));
        };
        const auto wrongKey = [&read](const char* key, const char* value) {
            const Result<Settings> settings = read({{QString::fromLatin1(key), QString::fromLatin1(value)}});
            return settings ? QString() : settings.error().subject;
        };
        const Settings a = read({}).value();
        QCOMPARE(a.events.path(), QStringLiteral("/api/v1/events"));
        QCOMPARE(a.heartbeat.path(), QStringLiteral("/api/v1/devices/gate-1/heartbeat"));
        QCOMPARE(a.content.envelope, Envelope::Flat);
        const Settings c =
            read({{"dialect", "c"}, {"registration_path", "/join/{id}"}, {"envelope", "nested"}}).value();
        QCOMPARE(c.events.path(), QStringLiteral("/events"));
        QCOMPARE(c.registrations, std::vector<QUrl>{QUrl(QStringLiteral("https://broker.example/join/gate-1"))});
        QCOMPARE(c.content.envelope, Envelope::Nested);
        QCOMPARE(wrongKey("events_path", "events"), QStringLiteral("events_path"));
        QCOMPARE(wrongKey("device_id", "gate 1"), QStringLiteral("device_id"));
        QCOMPARE(wrongKey("device_id", "../x"), QStringLiteral("device_id"));
        QCOMPARE(wrongKey("key", "a\nb"), QStringLiteral("key"));
    }
};

QTEST_GUILESS_MAIN(TestBrokerCodec)
#include "tst_broker_codec.moc"
