#include "connectors/fixtures.h"
#include "connectors/pihr/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollcall;
using namespace rollcall::pihr;
using test::makePunch;

namespace {

Speech likePihr()
{
    return {Dialect::Pihr, WireTime::Local, 1, QStringLiteral("SN-1")};
}
Speech likeATerminal()
{
    return {Dialect::AiFace, WireTime::Local, 8, QStringLiteral("SN-1")};
}
QJsonObject parse(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}
QJsonObject punches(const Speech& speech, const std::vector<Punch>& list, qint64 logIndex = 1)
{
    std::vector<const Punch*> pointers;
    for (const Punch& punch : list)
        pointers.push_back(&punch);
    return parse(encodePunches(speech, pointers, logIndex));
}
pihr::Reply reply(const QString& text)
{
    const Incoming incoming = decode(text);
    if (const auto* found = std::get_if<pihr::Reply>(&incoming))
        return *found;
    QTest::qFail(qPrintable(QStringLiteral("not a reply: ") + text), __FILE__, __LINE__);
    return {};
}

} // namespace

/// Expected values: the protocol notes (fields, types and examples of both dialects).
class TestPihrCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registersAsThePihrClientDoes()
    {
        const QJsonObject expected{
            {"cmd", "reg"}, {"sn", "SN-1"}, {"cpusn", "hush"}, {"devinfo", QJsonObject{}}, {"nosenduser", true}};
        QCOMPARE(parse(encodeRegistration(likePihr(), Secret("hush"), {QStringLiteral("1"), {}, 3, 9, {}})), expected);
    }

    void registersAsATerminal()
    {
        DeviceFacts device{
            QStringLiteral("0.1"), QStringLiteral("02:00:00:00:00:01"), 12, 3456, makePunch(0).facts.at, 5, 7};
        const QJsonObject message = parse(encodeRegistration(likeATerminal(), {}, device));
        QVERIFY(!message.contains("nosenduser"));
        QCOMPARE(message.value("cpusn").toString(), QStringLiteral("SN-1"));
        const QJsonObject devinfo = message.value("devinfo").toObject();
        for (const char* key :
             {"modelname", "usersize", "facesize", "fpsize", "cardsize", "pwdsize", "logsize", "useduser", "usedface",
              "usedfp", "usedcard", "usedpwd", "usedlog", "usednewlog", "fpalgo", "firmware", "time", "mac"})
            QVERIFY2(devinfo.contains(QLatin1String(key)), key);
        QCOMPARE(devinfo.value("useduser"), QJsonValue(12));
        QCOMPARE(devinfo.value("usedlog"), QJsonValue(3456));
        QCOMPARE(devinfo.value("usedpwd"), QJsonValue(5));
        QCOMPARE(devinfo.value("usedcard"), QJsonValue(7));
        QCOMPARE(devinfo.value("time"), QJsonValue("2023-11-15 00:13:20"));
    }

    void sendsAPunchAsThePihrClientDoes()
    {
        Punch punch = makePunch(0, QStringLiteral("E-17"), Direction::In);
        punch.personName = QStringLiteral("Zoë \"Z\"");
        const QJsonObject record{{"enrollid", "E-17"},
                                 {"name", QStringLiteral("Zoë \"Z\"")},
                                 {"time", "2023-11-15 00:13:20"},
                                 {"mode", 1},
                                 {"inout", 0},
                                 {"event", 0},
                                 {"temp", 0.0}};
        const QJsonObject expected{
            {"cmd", "sendlog"}, {"sn", "SN-1"}, {"count", 1}, {"logindex", 7}, {"record", QJsonArray{record}}};
        QCOMPARE(punches(likePihr(), {punch}, 7), expected);
    }

    void outIsOne()
    {
        const QJsonObject message = punches(likePihr(), {makePunch(0, QStringLiteral("1"), Direction::Out)});
        QCOMPARE(message.value("record").toArray().at(0).toObject().value("inout").toInt(), 1);
    }

    void sendsNumbersAndNoTemperatureToTerminalServers()
    {
        const QJsonObject record =
            punches(likeATerminal(), {makePunch(0, QStringLiteral("1001"))}).value("record").toArray().at(0).toObject();
        QCOMPARE(record.value("enrollid"), QJsonValue(1001));
        QVERIFY(!record.contains("temp"));
        QCOMPARE(record.value("mode").toInt(), 8);
    }

    /// Catches: every punch sent as one by face. Numbers of terminals: public descriptions of the protocol (0 finger, 1
    /// card, 2 PIN, 8 face).
    void saysHowThePersonWasKnown()
    {
        const auto modeOf = [](const Speech& speech, VerifyMethod method) {
            Punch punch = makePunch(0, QStringLiteral("1001"));
            punch.facts.method = method;
            return punches(speech, {punch}).value("record").toArray().at(0).toObject().value("mode").toInt();
        };
        QCOMPARE(modeOf(likeATerminal(), VerifyMethod::Pin), 2);
        QCOMPARE(modeOf(likeATerminal(), VerifyMethod::Card), 1);
        QCOMPARE(modeOf(likeATerminal(), VerifyMethod::QrCode), 1);
        QCOMPARE(modeOf(likeATerminal(), VerifyMethod::Manual), 8);
    }

    void identifiersThatAServerWouldMangleNeedAGivenNumber_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<bool>("plain");
        QTest::newRow("a number") << "1999999999" << true;
        QTest::newRow("one") << "1" << true;
        QTest::newRow("where given numbers begin") << "2000000000" << false;
        QTest::newRow("more than 31 bits") << "2147483648" << false;
        QTest::newRow("zero means a door event") << "0" << false;
        QTest::newRow("leading zero: 007 would become 7") << "007" << false;
        QTest::newRow("letters") << "E17" << false;
        QTest::newRow("negative") << "-5" << false;
        QTest::newRow("other digits") << QStringLiteral("\u0661\u0662") << false;
        QTest::newRow("very long") << QString(64, u'9') << false;
    }
    void identifiersThatAServerWouldMangleNeedAGivenNumber()
    {
        QFETCH(QString, identifier);
        QFETCH(bool, plain);
        const PersonId person(identifier);
        QCOMPARE(numberOf(person, {}).has_value(), plain);
        const Numbers given{{person, 2'000'000'007}};
        const Punch punch = makePunch(1, identifier);
        const Punch* const one = &punch;
        const QJsonValue sent = parse(encodePunches(likeATerminal(), {&one, 1}, 1, given))
                                    .value("record")
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value("enrollid");
        QVERIFY(sent.isDouble());
        QCOMPARE(sent.toInteger(), plain ? identifier.toLongLong() : 2'000'000'007);
    }

    void theTimeDependsOnlyOnThePunch()
    {
        // 23:30:05.999 UTC on New Year's Eve, half past five hours east: the next year, and no rounding up.
        ClockReading at;
        at.utc = toWallTime(QDateTime(QDate(2023, 12, 31), QTime(23, 30, 5, 999), Qt::UTC));
        at.zoneOffset = std::chrono::minutes{330};
        QCOMPARE(encodeTime(likePihr(), at), QStringLiteral("2024-01-01 05:00:05"));
        Speech utc = likePihr();
        utc.time = WireTime::Utc;
        QCOMPARE(encodeTime(utc, at), QStringLiteral("2023-12-31 23:30:05"));
        // Whatever zone the kiosk is in when it resends.
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "America/St_Johns");
        tzset();
        QCOMPARE(encodeTime(likePihr(), at), QStringLiteral("2024-01-01 05:00:05"));
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    }

    void readsReplies()
    {
        const pihr::Reply full = reply(
            QStringLiteral(R"({"ret":"sendlog","result":true,"count":3,"logindex":9,"cloudtime":"x","access":1})"));
        QCOMPARE(full.to, QStringLiteral("sendlog"));
        QVERIFY(full.accepted);
        QCOMPARE(full.count, std::optional<qint64>(3));
        QCOMPARE(full.logIndex, std::optional<qint64>(9));
        QVERIFY(!reply(QStringLiteral(R"({"ret":"sendlog","result":true})")).count);
        QCOMPARE(reply(QStringLiteral(R"({"ret":"sendlog","result":false,"reason":1})")).reason, QStringLiteral("1"));
        QCOMPARE(reply(QStringLiteral(R"({"result":false,"reason":"not_authenticated"})")).to, QString());
    }

    void trimsKeysAndNames()
    {
        const pihr::Reply padded = reply(QStringLiteral(R"({"ret ":"sendlog  "," result":true,"count  ":2})"));
        QCOMPARE(padded.to, QStringLiteral("sendlog"));
        QVERIFY(padded.accepted);
        QCOMPARE(padded.count, std::optional<qint64>(2));
        // An exact key is not overruled by a padded one.
        QVERIFY(!reply(QStringLiteral(R"({"ret":"reg","result":false,"result ":true})")).accepted);
    }

    void acknowledgesNothingByAccident_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no result") << R"({"ret":"sendlog","count":1})";
        QTest::newRow("result as text") << R"({"ret":"sendlog","result":"false"})";
        QTest::newRow("result as number") << R"({"ret":"sendlog","result":0})";
        QTest::newRow("result null") << R"({"ret":"sendlog","result":null})";
        QTest::newRow("result object") << R"({"ret":"sendlog","result":{}})";
    }
    void acknowledgesNothingByAccident()
    {
        QFETCH(QString, text);
        QVERIFY(!reply(text).accepted);
    }

    void aCountOfTheWrongKindCountsNothing_data()
    {
        QTest::addColumn<QString>("count");
        QTest::newRow("fraction") << "0.5";
        QTest::newRow("object") << "{}";
        QTest::newRow("text") << R"("many")";
        QTest::newRow("huge") << "1e300";
        QTest::newRow("bool") << "true";
    }
    void aCountOfTheWrongKindCountsNothing()
    {
        QFETCH(QString, count);
        QCOMPARE(reply(QStringLiteral(R"({"ret":"sendlog","result":true,"count":%1})").arg(count)).count,
                 std::optional<qint64>(0));
    }

    void noiseIsNoise_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("not JSON") << "hello";
        QTest::newRow("the vendor server's broken acknowledgement")
            << "{\"ret\":\"sendlog\",\"result\":true,\"count\":}";
        QTest::newRow("cut") << "{\"ret\":\"sendl";
        QTest::newRow("array") << "[1]";
        QTest::newRow("number") << "5";
        QTest::newRow("empty object") << "{}";
        QTest::newRow("ret of another type") << R"({"ret":7})";
        QTest::newRow("too long") << QString(
            QStringLiteral(R"({"ret":"%1"})").arg(QString(static_cast<int>(kMaxIncomingCharacters), u'x')));
        QTest::newRow("deep") << QStringLiteral("[").repeated(100000);
    }
    void noiseIsNoise()
    {
        QFETCH(QString, text);
        const Incoming incoming = decode(text);
        QVERIFY(std::holds_alternative<Noise>(incoming));
    }

    void whatAServerSaysIsBoundedAndOneLine()
    {
        const QString escapes = QString(QChar::LineFeed) + QChar(0x1b);
        const QJsonObject message{
            {"ret", "reg"}, {"result", false}, {"reason", QString(escapes + QString(5000, u'z'))}};
        const pihr::Reply told = reply(QString::fromUtf8(QJsonDocument(message).toJson()));
        QVERIFY(told.reason.startsWith(u'z'));
        QVERIFY(told.reason.size() <= kMaxReasonLength);
        const pihr::Reply inside = reply(QStringLiteral(R"({"ret":"reg","result":false,"reason":"a\nb"})"));
        QCOMPARE(inside.reason, QStringLiteral("a b"));
    }

    void anUnknownCommandIsAnsweredByName()
    {
        const Incoming incoming = decode(QStringLiteral(R"({"cmd":"opendoor ","doornum":1})"));
        const auto* command = std::get_if<Command>(&incoming);
        QVERIFY(command != nullptr);
        const QJsonObject expected{
            {"ret", "opendoor"}, {"sn", "SN-1"}, {"result", false}, {"msg", "can not find this command"}};
        QCOMPARE(parse(encodeUnknownCommand(likePihr(), command->name)), expected);
    }
};

QTEST_GUILESS_MAIN(TestPihrCodec)
#include "tst_pihr_codec.moc"
