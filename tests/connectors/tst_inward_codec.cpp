#include "connectors/inward/codec.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::inward;

namespace {

/// 2026-11-20 12:00:00 UTC.
constexpr WallTime kNow{Milliseconds{1'795'176'000'000}};

template <class Kind> Kind parsed(const QString& text)
{
    const Request request = parseRequest(text);
    const auto* wanted = std::get_if<Kind>(&request);
    return wanted != nullptr ? *wanted : throw std::runtime_error("another kind of request");
}

TimeText at(const char* text)
{
    return readTimeText(QString::fromLatin1(text)).value();
}

} // namespace

class TestInwardCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    /// Catches: a key or command with the trailing spaces that occur in the field taken for unknown.
    void readsPaddedKeysAndNumbersAsIdentifiers()
    {
        const auto login = parsed<Login>(R"({"cmd ":"reg ","sn":12345,"cpusn":"hush","devinfo":{}})");
        QCOMPARE(login.command, QStringLiteral("reg"));
        QCOMPARE(login.serialNumber, QStringLiteral("12345"));
        QVERIFY(login.secret == Secret("hush"));
        const auto person = parsed<PersonRequest>(R"({"cmd":"enrollment","id":17,"name":"A\u0007nn","image":"eA=="})");
        QVERIFY(person.id && *person.id);
        QCOMPARE((*person.id)->value(), QStringLiteral("17"));
        QCOMPARE(*person.name, QStringLiteral("A nn"));
    }

    void tellsAMissingIdentifierFromAnImpossibleOne_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("missing");
        QTest::newRow("absent") << QString() << true;
        QTest::newRow("null") << QStringLiteral("null") << true;
        QTest::newRow("empty") << QStringLiteral("\"\"") << true;
        QTest::newRow("spaces") << QStringLiteral("\"  \"") << true;
        QTest::newRow("object") << QStringLiteral("{}") << false;
        QTest::newRow("fraction") << QStringLiteral("1.5") << false;
        QTest::newRow("too long") << QStringLiteral("\"%1\"").arg(QString(65, u'x')) << false;
        QTest::newRow("line break") << QStringLiteral("\"a\\nb\"") << false;
        QTest::newRow("half a surrogate") << QStringLiteral("\"\\ud800\"") << false;
    }
    void tellsAMissingIdentifierFromAnImpossibleOne()
    {
        QFETCH(QString, value);
        QFETCH(bool, missing);
        const QString pair = value.isNull() ? QString() : QStringLiteral(",\"id\":") + value;
        const auto request = parsed<PersonRequest>(QStringLiteral("{\"cmd\":\"delete\"%1}").arg(pair));
        QCOMPARE(!request.id.has_value(), missing);
        if (!missing)
            QVERIFY(!*request.id);
    }

    void everythingElseIsUnknownOrUnreadable()
    {
        for (const char* text : {"", "{", "[]", "17", "\"reg\"", "{\"cmd\":}"})
            QVERIFY(std::holds_alternative<Unreadable>(parseRequest(QString::fromLatin1(text))));
        for (const char* text : {"{}", "{\"cmd\":5}", "{\"cmd\":\"reboot\"}", "{\"ret\":\"reg\",\"result\":true}"})
            QVERIFY(std::holds_alternative<UnknownCommand>(parseRequest(QString::fromLatin1(text))));
        // Deep nesting is refused by the JSON reader, not by the stack.
        QVERIFY(std::holds_alternative<Unreadable>(parseRequest(QString(1 << 20, u'['))));
    }

    void readsRecords()
    {
        const auto log = parsed<PunchLog>(
            R"({"cmd":"sendlog","sn":"DEV-2","count":6,"logindex":0,"record":[
            {"enrollid":"E-17","name":"Ann","time":"2026-11-20 08:00:00","mode":1,"inout":0,"event":0,"temp":0.0},
            {"enrollid":18,"time":"2026-11-20 17:00:01","mode":8,"inout":1},
            {"enrollid":"19","time":"2026-11-20 17:00:02","mode":0,"inout":2},
            {"enrollid":0,"time":"2026-11-20 17:00:03","mode":0,"inout":0,"event":4},
            {"enrollid":"20","time":"2026-13-20 17:00:03","inout":0},
            {"enrollid":"21","time":"2026-11-20 17:00:03","inout":9},
            {"time":"2026-11-20 17:00:03"}, 5]})");
        QCOMPARE(log.serialNumber, QStringLiteral("DEV-2"));
        QCOMPARE(log.records.size(), 3U);
        QCOMPARE(log.records[0].person.value(), QStringLiteral("E-17"));
        QVERIFY(log.records[0].direction == Direction::In && log.records[0].method == VerifyMethod::Face);
        QVERIFY(log.records[1].direction == Direction::Out && log.records[1].method == VerifyMethod::Face);
        QVERIFY(log.records[2].direction == Direction::Out && log.records[2].method == VerifyMethod::Manual);
        QCOMPARE(log.doorEvents, 1);
        QCOMPARE(log.unusable, 4);
        QCOMPARE(log.whyUnusable, QStringLiteral("record 5: time \"2026-13-20 17:00:03\" cannot be read"));
        QString many = QStringLiteral(R"({"cmd":"sendlog","record":[{})");
        for (int i = 0; i < kMaxRecords; ++i)
            many += QStringLiteral(",{}");
        QVERIFY(parsed<PunchLog>(many + QStringLiteral("]}")).tooMany);
    }

    /// Catches: JSON as printf writes it refused, or a zero lost that belongs to a text.
    void readsNumbersWithLeadingZeros()
    {
        const QString quote = QStringLiteral("a ' 007").replace(u'\'', QLatin1String("\\\""));
        const auto log = parsed<PunchLog>(
            QStringLiteral(R"({"cmd":"sendlog","sn":0012,"count":01,"record":[{"enrollid":0000017,"name":"%1",)"
                           R"("inout":01,"time":"2026-11-20 08:00:00"}, {"enrollid":-0}]})")
                .arg(quote));
        QCOMPARE(log.serialNumber, QStringLiteral("0012"));
        QCOMPARE(log.records.size(), 1U);
        QCOMPARE(log.records[0].person.value(), QStringLiteral("17"));
        QVERIFY(log.records[0].direction == Direction::Out);
        QCOMPARE((*parsed<PersonRequest>(R"({"cmd":"delete","id":007})").id)->value(), QStringLiteral("007"));
        QCOMPARE((*parsed<PersonRequest>(R"({"cmd":"delete","id":"007"})").id)->value(), QStringLiteral("007"));
        QCOMPARE((*parsed<PersonRequest>(R"({"cmd":"delete","id":880171234567})").id)->value(),
                 QStringLiteral("880171234567"));
        QVERIFY(std::holds_alternative<Unreadable>(parseRequest(QStringLiteral(R"({"cmd":"delete","id":0x7})"))));
        // Of a sender that counts the zero at the end of its string, and of one that begins with a byte order mark.
        QVERIFY(std::holds_alternative<UnknownCommand>(parseRequest(QStringLiteral("{}") + QChar(u'\0'))));
        QVERIFY(std::holds_alternative<UnknownCommand>(parseRequest(QChar(u'\ufeff') + QStringLiteral("{}"))));
    }

    void decodesPhotos_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes"); // null: refused
        QTest::newRow("plain") << QStringLiteral("aGVsbG8=") << QByteArray("hello");
        QTest::newRow("unpadded") << QStringLiteral("aGVsbG8") << QByteArray("hello");
        QTest::newRow("broken lines") << QStringLiteral("aGVs\r\nbG8=\n") << QByteArray("hello");
        QTest::newRow("data address") << QStringLiteral("data:image/jpeg;base64,aGVsbG8=") << QByteArray("hello");
        QTest::newRow("no comma") << QStringLiteral("data:image/jpeg;base64") << QByteArray();
        QTest::newRow("other letters") << QStringLiteral("aGV?bG8=") << QByteArray();
        QTest::newRow("not ASCII") << QStringLiteral("aGVsbG8\u0143") << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray();
        QTest::newRow("too large") << QString(16 * 1024 * 1024, u'A') << QByteArray();
    }
    void decodesPhotos()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, bytes);
        const Result<QByteArray> decoded = decodePhoto(text);
        QCOMPARE(decoded.has_value(), !bytes.isEmpty());
        if (decoded)
            QCOMPARE(*decoded, bytes);
        else
            QVERIFY(!decoded.error().message.isEmpty());
    }

    void theLargestPhotoFits()
    {
        const QByteArray photo(kMaxPhotoBytes, 'x');
        const Result<QByteArray> decoded = decodePhoto(QString::fromLatin1(photo.toBase64()));
        QVERIFY(decoded && *decoded == photo);
        QVERIFY(!decodePhoto(QString::fromLatin1((photo + "x").toBase64())));
    }

    /// Catches: a punch an hour off, in winter or in summer, and one of a device whose clock was never set.
    void momentsAreOfTheZone()
    {
        const auto winter = momentOf(at("2026-11-20 08:00:00"), WireTime::Local, kNow);
        QVERIFY(winter);
        QCOMPARE(toDateTimeUtc(winter->utc).toString(Qt::ISODate), QStringLiteral("2026-11-20T07:00:00Z"));
        QCOMPARE(winter->zoneOffset.count(), 60);
        QVERIFY(winter->quality == ClockQuality::Unknown && winter->bootId.isEmpty());
        const auto summer = momentOf(at("2026-07-20 08:00:00"), WireTime::Local, kNow);
        QVERIFY(summer);
        QCOMPARE(summer->zoneOffset.count(), 120);
        QCOMPARE(summer->local().toString(QStringLiteral("HH:mm")), QStringLiteral("08:00"));
        const auto utc = momentOf(at("2026-11-20 08:00:00"), WireTime::Utc, kNow);
        QVERIFY(utc);
        QCOMPARE(utc->local().toString(QStringLiteral("HH:mm")), QStringLiteral("09:00"));
        QVERIFY(!momentOf(at("2000-01-01 00:00:00"), WireTime::Utc, kNow));
        QVERIFY(momentOf(at("2026-11-21 12:00:00"), WireTime::Utc, kNow));
        QVERIFY(!momentOf(at("2026-11-21 12:00:01"), WireTime::Utc, kNow));
        QVERIFY(momentOf(at("2026-11-21 12:00:01"), WireTime::Utc, WallTime{Milliseconds{5'000}})); // 1970: not set
    }

    /// Catches: a record in the skipped hour dropped or moved on the kiosk's screen, and UTC that falls into that hour.
    void recordsOfTheSkippedHourAreTaken()
    {
        const auto skipped = momentOf(at("2026-03-29 02:30:00"), WireTime::Local, kNow);
        QVERIFY(skipped);
        QCOMPARE(toDateTimeUtc(skipped->utc).toString(Qt::ISODate), QStringLiteral("2026-03-29T01:30:00Z"));
        QCOMPARE(skipped->local().toString(QStringLiteral("HH:mm")), QStringLiteral("02:30"));
        const auto utc = momentOf(at("2026-03-29 02:30:00"), WireTime::Utc, kNow);
        QVERIFY(utc);
        QCOMPARE(toDateTimeUtc(utc->utc).toString(Qt::ISODate), QStringLiteral("2026-03-29T02:30:00Z"));
    }

    /// Catches: a time in another spelling dropped, which its sender then takes for stored.
    void readsTimesInEverySpelling_data()
    {
        QTest::addColumn<QString>("time"); // JSON
        for (const char* text :
             {R"("2026-11-20T08:00:00")", R"("2026-11-20 08:00:00.000")", R"("2026/11/20 08:00:00")",
              R"("2026-11-20 8:00:00")", R"("2026-11-20 08:00")", R"("2026-11-20  08:00:00")",
              R"("2026-11-20T08:00:00+01:00")", R"("2026-11-20T07:00:00Z")", "1795158000", "1795158000000"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void readsTimesInEverySpelling()
    {
        QFETCH(QString, time);
        const auto log = parsed<PunchLog>(
            QStringLiteral(R"({"cmd":"sendlog","record":[{"enrollid":"E-17","time":%1,"inout":0}]})").arg(time));
        QCOMPARE(log.records.size(), 1U);
        const auto moment = momentOf(log.records[0].time, WireTime::Local, kNow);
        QVERIFY(moment);
        QCOMPARE(toDateTimeUtc(moment->utc).toString(Qt::ISODate), QStringLiteral("2026-11-20T07:00:00Z"));
        QCOMPARE(moment->zoneOffset.count(), 60);
    }

    /// Catches: a key that depends on anything but the punch, or that two punches share. The constant was computed with
    /// Python's uuid.uuid5.
    void keysAreStable()
    {
        const PersonId ann(QStringLiteral("E-17"));
        const QUuid key = keyOf(QStringLiteral("SN-1"), ann, kNow, Direction::In);
        QCOMPARE(key.toString(QUuid::WithoutBraces), QStringLiteral("55ffd17f-f029-5abb-80e6-efc0de91146b"));
        QVERIFY(keyOf(QStringLiteral("SN-1"), ann, kNow + Milliseconds{999}, Direction::In) == key);
        QVERIFY(keyOf(QStringLiteral("SN-2"), ann, kNow, Direction::In) != key);
        QVERIFY(keyOf(QStringLiteral("SN-1"), ann, kNow, Direction::Out) != key);
        QVERIFY(keyOf(QStringLiteral("SN-1"), ann, kNow + Milliseconds{1000}, Direction::In) != key);
        QVERIFY(keyOf(QStringLiteral("SN-1"), PersonId(QStringLiteral("E-1")), kNow, Direction::In) != key);
    }
};

QTEST_GUILESS_MAIN(TestInwardCodec)
#include "tst_inward_codec.moc"
