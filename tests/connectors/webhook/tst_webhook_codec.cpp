// What a webhook says, how it is signed, and what the answers to it mean. Signatures and header names are those of the
// Standard Webhooks specification.
#include "base/translatable.h"
#include "connectors/fixtures.h"
#include "connectors/webhook/codec.h"
#include "connectors/webhook/judgement.h"
#include "connectors/webhook/settings.h"
#include "connectors/webhook/signature.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::webhook;
using net::Judgement;
using net::kMaxRetryAfter;
using net::Next;
using net::retryAfter;
using namespace std::chrono_literals;
using Verdict = DeliveryAnswer::Verdict;
using Values = std::vector<std::pair<QString, QVariant>>;

namespace {

const QString kSecret = QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"); // the specification's example

Result<Settings> settings(const Values& changed = {})
{
    Values values{{QStringLiteral("url"), QStringLiteral("https://receiver.example/hook")},
                  {QStringLiteral("secret"), kSecret}};
    for (const auto& [key, value] : changed) {
        std::erase_if(values, [&key = key](const auto& old) { return old.first == key; });
        values.emplace_back(key, value);
    }
    return readSettings(test::values(test::table(QStringLiteral("webhook"), values)));
}

/// The key at fault; empty when the settings are good.
QString faultyKey(const Values& changed)
{
    const auto read = settings(changed);
    return read ? QString() : read.error().subject;
}

Secret keyOf(const QString& text)
{
    return parseSecret(Secret(text.toUtf8())).value();
}

QString whsec(int bytes)
{
    return QStringLiteral("whsec_") + QString::fromLatin1(QByteArray(bytes, 'k').toBase64());
}

Punch examplePunch()
{
    Punch punch = test::makePunch(42);
    punch.facts.key = QUuid(QStringLiteral("6f1c3a52-9a0e-4b6b-8a4f-0d1e2f3a4b5c"));
    punch.facts.door = QStringLiteral("Main \"door\"");
    punch.facts.method = VerifyMethod::Pin;
    punch.facts.direction = Direction::Out;
    punch.personName = QStringLiteral("Amina Rahman");
    return punch;
}

std::vector<qint64> idsOf(const Message& message)
{
    std::vector<qint64> ids;
    for (const DeliveryEntry& entry : message.entries)
        ids.push_back(entry.outboxId);
    return ids;
}

QJsonObject parsed(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object();
}

net::HttpResponse response(int status, const QByteArray& body = {}, const QByteArray& retryAfter = {})
{
    net::HttpResponse made{status, body, {}};
    if (!retryAfter.isEmpty())
        made.headers.emplace_back("retry-after", retryAfter);
    return made;
}

} // namespace

class TestWebhookCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAsTheSpecificationDoes()
    {
        const QByteArray id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        const QByteArray body = R"({"test": 2432232314})";
        const WallTime at{1'614'265'330s};
        const QByteArray expected = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        QCOMPARE(signature({keyOf(kSecret)}, id, at, body), expected);
        // Whole seconds, rounded down.
        QCOMPARE(signature({keyOf(kSecret)}, id, at + 999ms, body), expected);
        const QByteArray other = signature({keyOf(whsec(32))}, id, at, body);
        QVERIFY(other != expected);
        QCOMPARE(signature({keyOf(whsec(32)), keyOf(kSecret)}, id, at, body), other + ' ' + expected);

        const net::HttpRequest request = signedRequest(QUrl(QStringLiteral("https://receiver.example/hook")),
                                                       {keyOf(kSecret)}, {{"X-Mine", "1"}}, id, at, body);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.body, body);
        const std::vector<std::pair<QByteArray, QByteArray>> headers{{"X-Mine", "1"},
                                                                     {"Content-Type", "application/json"},
                                                                     {"webhook-id", id},
                                                                     {"webhook-timestamp", "1614265330"},
                                                                     {"webhook-signature", expected}};
        QVERIFY(request.headers == headers);
    }

    void secrets()
    {
        for (const QString& good : {kSecret, whsec(24), whsec(25), whsec(26), whsec(64)})
            QVERIFY2(settings({{QStringLiteral("secret"), good}}), qPrintable(good));
        QCOMPARE(keyOf(whsec(25)).reveal(), QByteArray(25, 'k'));
        const QString unpadded = whsec(25).remove(u'=');
        for (const QString& bad : {whsec(23), whsec(65), unpadded, kSecret.mid(6), QStringLiteral("whsec_"),
                                   QStringLiteral("whsec_!!!!9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                                   QStringLiteral("WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")}) {
            for (const QString& key : {QStringLiteral("secret"), QStringLiteral("previous_secret")}) {
                const auto read = settings({{key, bad}});
                QVERIFY2(!read, qPrintable(bad));
                QCOMPARE(read.error().subject, key);
                QVERIFY(bad == u"whsec_" || !read.error().message.contains(bad)); // the sentence names the prefix
            }
        }
        QCOMPARE(settings()->keys.size(), 1U);
        const auto both = settings({{QStringLiteral("previous_secret"), whsec(30)}});
        QCOMPARE(both->keys.size(), 2U);
        QCOMPARE(both->keys.back().reveal(), QByteArray(30, 'k')); // the newest first
    }

    void plainHttpIsForThisKioskOnly()
    {
        const QString url = QStringLiteral("url");
        for (const char* good : {"http://localhost:8123/api", "http://127.0.0.1/x", "http://[::1]:80/x"})
            QCOMPARE(faultyKey({{url, QLatin1String(good)}}), QString());
        for (const char* bad : {"http://receiver.example/x", "http://192.168.1.2/x", "http://localhost.example/x"}) {
            QCOMPARE(faultyKey({{url, QLatin1String(bad)}}), url);
            QCOMPARE(faultyKey({{url, QLatin1String(bad)}, {QStringLiteral("allow_plain"), true}}), QString());
        }
        QCOMPARE(faultyKey(
                     {{url, QStringLiteral("http://127.0.0.1/x")}, {QStringLiteral("fingerprint"), QString(64, u'a')}}),
                 QStringLiteral("fingerprint"));
    }

    void headers()
    {
        const QString key = QStringLiteral("headers");
        const auto read = settings({{key, QStringLiteral("Authorization: Bearer abc:def\n\n X-Site :  7 \n")}});
        QVERIFY(read);
        const std::vector<std::pair<QByteArray, QByteArray>> expected{{"Authorization", "Bearer abc:def"},
                                                                      {"X-Site", "7"}};
        QVERIFY(read->headers == expected);
        for (const char* bad : {"Authorization", ": x", "A B: x", "X: \x01", "X: \xc3\xa4", "Host: other",
                                "webhook-id: 1", "Content-Length: 5", "transfer-encoding: chunked"}) {
            const auto wrong = settings({{key, QString::fromUtf8(bad)}});
            QVERIFY2(!wrong, bad);
            QCOMPARE(wrong.error().subject, key);
        }
        QVERIFY(!settings({{key, QStringLiteral("X: swordfish\x07")}}).error().message.contains(u"swordfish"));
        QCOMPARE(faultyKey({{key, QStringLiteral("X: 1\n").repeated(16)}}), QString());
        QCOMPARE(faultyKey({{key, QStringLiteral("X: 1\n").repeated(17)}}), key);
    }

    void theUsualMessage()
    {
        const Message message = encodeSingly({}, {{7, 0, examplePunch()}}).front();
        QCOMPARE(message.id, QByteArray("6f1c3a52-9a0e-4b6b-8a4f-0d1e2f3a4b5c"));
        QVERIFY(message.problem.isEmpty());
        QVERIFY(idsOf(message) == std::vector<qint64>{7});
        const char* const usual = R"({"id": "6f1c3a52-9a0e-4b6b-8a4f-0d1e2f3a4b5c",
            "type": "attendance.punch", "timestamp": "2023-11-15T00:14:02.000+02:00",
            "data": {"person": "1001", "direction": "out", "time": "2023-11-15T00:14:02.000+02:00",
                     "door": "Main \"door\"", "method": "pin", "sequence": 42}})";
        QCOMPARE(parsed(message.body), parsed(usual));
        Content content;
        content.names = true;
        content.site = QStringLiteral("east");
        const QJsonObject data =
            parsed(encodeSingly(content, {{7, 0, examplePunch()}}).front().body).value(u"data").toObject();
        QCOMPARE(data.value(u"name").toString(), QStringLiteral("Amina Rahman"));
        QCOMPARE(data.value(u"site").toString(), QStringLiteral("east"));
    }

    /// Corrections are entries of their own at the kiosk: what was captured is sent, over every resend.
    void aResendHasTheSameBytes()
    {
        Punch corrected = examplePunch();
        corrected.correction = TimeCorrection{1, corrected.facts.at.utc + 1h, 0min};
        corrected.changedDirection = Direction::In;
        QCOMPARE(encodeSingly({}, {{7, 3, corrected}}).front().body,
                 encodeSingly({}, {{7, 0, examplePunch()}}).front().body);
    }

    void templates()
    {
        const auto rendered = [](const char* text) {
            Content content;
            content.names = true;
            content.site = QStringLiteral("east");
            content.body = parseTemplate(QString::fromUtf8(text), true).value();
            return encodeSingly(content, {{7, 0, examplePunch()}}).front().body;
        };
        const char* const nested =
            R"({"n": "{sequence}", "s": "no. {sequence}", "fixed": 5, "list": ["{person}", {"d": "{door}"}],
                              "{person}": "{Person} { }"})";
        QCOMPARE(rendered(nested), QByteArray(R"({"fixed":5,"list":["1001",{"d":"Main \"door\""}],"n":42,"s":"no. 42",)"
                                              R"("{person}":"{Person} { }"})"));
        QCOMPARE(
            rendered(R"({"t": "{unix_time}", "u": "{time_utc}", "l": "{time}/{direction}/{method}/{site}/{name}"})"),
            QByteArray(R"({"l":"2023-11-15T00:14:02.000+02:00/out/pin/east/Amina Rahman","t":1700000042,)"
                       R"("u":"2023-11-14T22:14:02.000Z"})"));
        // What is filled in is text, whatever it looks like.
        Punch sly = examplePunch();
        sly.facts.door = QStringLiteral(R"(","admin":true,"x":"{person})");
        Content content;
        content.body = parseTemplate(QStringLiteral(R"({"door": "at {door}"})"), false).value();
        QCOMPARE(parsed(encodeSingly(content, {{1, 0, sly}}).front().body).value(u"door").toString(),
                 QStringLiteral("at ") + sly.facts.door);

        const QString key = QStringLiteral("template");
        for (const char* bad : {"{", "[1]", "5", R"({"a": "{who}"})", R"({"a": ["{name}"]})"})
            QCOMPARE(faultyKey({{key, QString::fromUtf8(bad)}}), key);
        QVERIFY(settings({{key, QStringLiteral(R"({"a": ["{name}"]})")}, {QStringLiteral("send_names"), true}}));
    }

    void aBatchIsOneMessage()
    {
        const DeliveryBatch batch = test::makeBatch(1, 5);
        const std::vector<Message> messages = encodeBatch({}, batch);
        QCOMPARE(messages.size(), 1U);
        QVERIFY(idsOf(messages.front()) == (std::vector<qint64>{1, 2, 3, 4, 5}));
        const QJsonObject body = parsed(messages.front().body);
        QCOMPARE(body.value(u"type").toString(), QStringLiteral("attendance.punches"));
        QCOMPARE(body.value(u"id").toString().toLatin1(), messages.front().id);
        const QJsonArray data = body.value(u"data").toArray();
        QCOMPARE(data.size(), 5);
        QCOMPARE(data.at(2).toObject().value(u"id").toString(),
                 batch[2].punch.facts.key.toString(QUuid::WithoutBraces));
        QCOMPARE(data.at(2).toObject().value(u"sequence").toInt(), 3);
        // The id is that of the punches in it.
        QCOMPARE(encodeBatch({}, batch).front().id, messages.front().id);
        QCOMPARE(encodeBatch({}, batch).front().body, messages.front().body);
        QVERIFY(!messages.front().id.contains('.'));
        QVERIFY(encodeBatch({}, {batch.begin(), batch.end() - 1}).front().id != messages.front().id);
    }

    void noBodyIsTooLong()
    {
        DeliveryBatch batch = test::makeBatch(1, 60);
        for (DeliveryEntry& entry : batch)
            entry.punch.facts.door = QString(1'000, u'd');
        batch[10].punch.facts.door = QString(30'000, u'd');
        batch[11].punch.facts.person = {};
        batch[12].punch.facts.door = QString(19'500, u'd');
        std::vector<qint64> entries;
        int problems = 0;
        const std::vector<Message> messages = encodeBatch({}, batch);
        QVERIFY(messages.size() <= 9);
        for (const Message& message : messages) {
            QVERIFY(message.body.size() <= kMaxBodyBytes);
            problems += message.problem.isEmpty() ? 0 : 1;
            for (const qint64 id : idsOf(message))
                entries.push_back(id);
        }
        QCOMPARE(problems, 2);
        std::sort(entries.begin(), entries.end());
        std::vector<qint64> all;
        for (const DeliveryEntry& entry : batch)
            all.push_back(entry.outboxId);
        QVERIFY(entries == all); // each once
        const std::vector<Message> single = encodeSingly({}, batch);
        QVERIFY(inEnglish(single[10].problem).contains(u"20000"));
        QVERIFY(!single[11].problem.isEmpty() && single[12].problem.isEmpty() && single[13].problem.isEmpty());
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("next");
        const auto row = [](int status, Verdict verdict, Next next) {
            QTest::addRow("%d", status) << status << static_cast<int>(verdict) << static_cast<int>(next);
        };
        for (const int status : {200, 201, 202, 204, 299})
            row(status, Verdict::Accepted, Next::GoOn);
        for (const int status : {301, 302, 304, 307, 308, 401})
            row(status, Verdict::Retry, Next::Refused);
        for (const int status : {400, 403, 404, 405, 409, 413, 418, 422})
            row(status, Verdict::Rejected, Next::GoOn);
        for (const int status : {408, 425, 429, 502, 503, 504})
            row(status, Verdict::Retry, Next::Pause);
        for (const int status : {500, 501, 599})
            row(status, Verdict::Retry, Next::GoOn);
        row(410, Verdict::Retry, Next::Gone);
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(int, verdict);
        QFETCH(int, next);
        const Judgement judgement = judge(response(status, "why", "7"), ManualClock().read());
        QCOMPARE(static_cast<int>(judgement.verdict), verdict);
        QCOMPARE(static_cast<int>(judgement.next), next);
        QCOMPARE(judgement.reason.isEmpty(), judgement.verdict == Verdict::Accepted);
        QCOMPARE(judgement.retryAfter, judgement.verdict == Verdict::Accepted ? 0ms : 7'000ms);
        if (judgement.verdict != Verdict::Accepted)
            QVERIFY(inEnglish(judgement.reason).contains(QString::number(status)));
    }

    /// Receivers reject a signature that is five minutes old. A kiosk that lost its clock must not lose its punches.
    void aRefusalMayBeAboutTheClock()
    {
        ManualClock clock;
        clock.setQuality(ClockQuality::Unsynchronized);
        QCOMPARE(judge(response(400), clock.read()).verdict, Verdict::Retry);
        QCOMPARE(judge(response(403), clock.read()).verdict, Verdict::Retry);
        QCOMPARE(judge(response(422), clock.read()).verdict, Verdict::Rejected);
    }

    void retryAfterIsBounded()
    {
        const WallTime now = toWallTime(QDateTime({2026, 11, 29}, {8, 0, 0}, Qt::UTC));
        const std::pair<const char*, Milliseconds> cases[] = {
            {"", 0s},
            {"0", 0s},
            {"120", 120s},
            {" 5 ", 5s},
            {"-5", 0s},
            {"999999999999", kMaxRetryAfter},
            {"Sun, 29 Nov 2026 08:01:30 GMT", 90s},
            {"Sun, 29 Nov 2026 07:00:00 GMT", 0s},
            {"Fri, 31 Dec 9999 23:59:59 GMT", kMaxRetryAfter},
            {"soon", 0s},
            {"2026-11-29T08:01:30Z", 0s},
        };
        for (const auto& [text, expected] : cases)
            QVERIFY2(retryAfter(text, now) == expected, text);
    }

    void theServersWords()
    {
        const auto words = [](const QByteArray& body) { return inEnglish(statusSentence(response(422, body))); };
        const QString status = QStringLiteral("The server answers with status 422");
        QCOMPARE(words(""), status);
        QCOMPARE(words("<html>"), status);
        QCOMPARE(words("no such\r\n person\x1f"), status + QStringLiteral(": no such person"));
        QCOMPARE(words(R"({"code": 7, "message": "no such person"})"), status + QStringLiteral(": no such person"));
        QVERIFY(words(QByteArray(60'000, 'x')).size() < 300);
        QVERIFY(words("\xff\xfe\x80").size() < 300);
    }
};

QTEST_GUILESS_MAIN(TestWebhookCodec)
#include "tst_webhook_codec.moc"
