#include "connectors/zkteco/packet.h"
#include "connectors/zkteco/records.h"

#include <QTest>
#include <QtEndian>

using namespace rollcall;
using namespace rollcall::zkteco;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

/// A data set: its size, then the records.
QByteArray setOf(const QByteArray& records)
{
    QByteArray set(4, '\0');
    qToLittleEndian(static_cast<quint32>(records.size()), set.data());
    return set + records;
}

const DeviceTime kMorning{2026, 11, 30, 8, 9, 10};

} // namespace

/// Expected bytes: packed by Python's struct from the layouts of the protocol, and "e8 03 17 fc" from the protocol
/// itself.
class ZktecoCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetsHaveTheirChecksum()
    {
        QCOMPARE(encode({Command::Connect, 0, 0, {}}), hex("e80317fc00000000"));
        QCOMPARE(encode({Command::ReadOption, 5, 2, QByteArray("~SerialNumber\0", 14)}),
                 hex("0b00eab6050002007e53657269616c4e756d62657200"));
        // An odd last byte is a low one.
        QCOMPARE(encode({Command::ReadOption, 5, 2, "~OS"}), hex("0b001cb0050002007e4f53"));
        QCOMPARE(encodeForStream({Command::Connect, 0, 0, {}}), hex("5050827d08000000e80317fc00000000"));
    }

    void packetsComeBack()
    {
        const Result<Packet> packet = decode(hex("0b001cb0050002007e4f53"), Checksum::Required);
        QVERIFY(packet);
        QCOMPARE(packet->command, Command::ReadOption);
        QCOMPARE(packet->session, 5);
        QCOMPARE(packet->reply, 2);
        QCOMPARE(packet->data, "~OS");
    }

    /// Catches: a record taken from a packet that was damaged on its way.
    void aWrongChecksumIsRefused()
    {
        QByteArray damaged = hex("0b001cb0050002007e4f53");
        damaged[9] = 'P';
        QCOMPARE(decode(damaged, Checksum::Required).error().code, ErrorCode::Corrupt);
        QVERIFY(decode(damaged, Checksum::Ignored));
        QCOMPARE(decode(hex("e80317fc000000"), Checksum::Ignored).error().code, ErrorCode::Corrupt);
    }

    void keysAreProven()
    {
        QCOMPARE(keyProof(123456, 0x1234), hex("267f32eb"));
        QCOMPARE(keyProof(0, 0), hex("617d3279"));
        // The sum of key and session has 32 bits.
        QCOMPARE(keyProof(0xFFFFFFFF, 0xFFFF), hex("617d3286"));
    }

    void streamsAreCut()
    {
        const QByteArray one = encodeForStream({Command::Ok, 7, 1, "abc"});
        const QByteArray two = encodeForStream({Command::Data, 7, 2, QByteArray(70'000, 'x')});
        StreamReader reader(100'000);
        std::vector<QByteArray> packets;
        const QByteArray stream = one + two + one;
        for (qsizetype at = 0; at < stream.size(); at += 3) { // as it may arrive
            reader.append(stream.mid(at, 3));
            for (;;) {
                Result<std::optional<QByteArray>> next = reader.next();
                QVERIFY(next);
                if (!*next)
                    break;
                packets.push_back(**next);
            }
        }
        QCOMPARE(packets.size(), 3U);
        QCOMPARE(packets.at(1), encode({Command::Data, 7, 2, QByteArray(70'000, 'x')}));
        QCOMPARE(packets.at(2), packets.at(0));
        QCOMPARE(reader.buffered(), 0);
    }

    void otherStreamsEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("its first byte") << QByteArray("G");
        QTest::newRow("too long") << hex("5050827d01000100") + QByteArray(16, '\0');
        QTest::newRow("endless") << hex("5050827dffffffff");
        QTest::newRow("no header") << hex("5050827d07000000");
    }
    void otherStreamsEnd()
    {
        QFETCH(const QByteArray, bytes);
        StreamReader reader(65'536);
        reader.append(bytes);
        QCOMPARE(reader.next().error().code, ErrorCode::Corrupt);
    }

    void timesAreCounted()
    {
        QCOMPARE(encodeTime(kMorning), 864979750U);
        QCOMPARE(decodeTime(864979750), kMorning);
        QCOMPARE(kMorning.text(), QStringLiteral("2026-11-30 08:09:10"));
        QCOMPARE(decodeTime(0), (DeviceTime{2000, 1, 1, 0, 0, 0}));
        // February has 31 days on the wire: the thirtieth is none.
        QVERIFY(!decodeTime(encodeTime({2026, 2, 28, 0, 0, 0}) + 2 * 86'400).isValid());
        QVERIFY(!decodeTime(0xFFFFFFFF).text().isEmpty());
    }

    void longUsersAreWritten()
    {
        const User user{7, 14, QString::fromUtf8("Åsa Östlund"), QStringLiteral("1001"), "12345678", 0x11223344};
        const QByteArray expected =
            hex("07000e3132333435363738c385736120c39673746c756e64000000000000000000000044332211003100000000000000313030"
                "310000000000000000000000000000000000000000");
        QCOMPARE(encode(user, UserLayout::Long), expected);
        const std::optional<User> back = decodeUser(expected);
        QVERIFY(back);
        QCOMPARE(back->name, user.name);
        QCOMPARE(back->code, user.code);
        QCOMPARE(back->password, user.password);
        QCOMPARE(back->card, user.card);
        QCOMPARE(back->privilege, user.privilege);
    }

    void shortUsersAreWritten()
    {
        const User user{7, 0, QStringLiteral("Bob"), QStringLiteral("1001"), "12345", 99};
        const QByteArray expected = hex("0700003132333435426f6200000000006300000000010000e9030000");
        QCOMPARE(encode(user, UserLayout::Short), expected);
        const std::optional<User> back = decodeUser(expected);
        QVERIFY(back);
        QCOMPARE(back->name, user.name);
        QCOMPARE(back->code, user.code);
        QVERIFY(!decodeUser(expected.chopped(1)));
    }

    /// Catches: half a character at the end of a name, which the reader shows as rubbish or refuses.
    void longNamesEndAtACharacter()
    {
        const User user{1, 0, QString(30, QChar(0x0986)), QStringLiteral("1"), {}, 0}; // three bytes each
        const std::optional<User> back = decodeUser(encode(user, UserLayout::Long));
        QVERIFY(back);
        QCOMPARE(back->name, QString(8, QChar(0x0986)));
        const std::optional<User> latin =
            decodeUser(encode({1, 0, {}, {}, {}, 0}, UserLayout::Long).replace(11, 1, "\xe9"));
        QVERIFY(latin);
        QCOMPARE(latin->name, QString(QChar(0xE9)));
    }

    void listsOfUsersAreRead()
    {
        const User one{1, 0, QStringLiteral("A"), QStringLiteral("11"), {}, 0};
        const User two{2, 0, QStringLiteral("B"), QStringLiteral("22"), {}, 0};
        const auto longs = decodeUsers(setOf(encode(one, UserLayout::Long) + encode(two, UserLayout::Long)), 2);
        QVERIFY(longs && longs->size() == 2);
        const auto shorts = decodeUsers(setOf(encode(one, UserLayout::Short) + encode(two, UserLayout::Short)), 2);
        QVERIFY(shorts && shorts->size() == 2);
        QCOMPARE(shorts->at(1).code, QStringLiteral("22"));
        // 504 bytes are 7 long ones or 18 short ones.
        QByteArray many;
        for (int i = 0; i < 18; ++i)
            many += encode(two, UserLayout::Short);
        QCOMPARE(decodeUsers(setOf(many), 18)->size(), 18U);
        QCOMPARE(decodeUsers(setOf(many), 7)->size(), 7U);
        QVERIFY(!decodeUsers(setOf(QByteArray(30, 'x')), 1));
        QVERIFY(decodeUsers(setOf({}), 0)->empty());
    }

    void recordsHaveThreeLayouts()
    {
        const AttendanceRecord record{7, QStringLiteral("1001"), 15, 0, kMorning, 0};
        QByteArray written;
        append(written, record);
        const QByteArray expected = hex("07003130303100000000000000000000000000000000000000000f268b8e3300000000"
                                        "0000000000");
        QCOMPARE(written, expected);
        QCOMPARE(decodeRecord(expected, RecordLayout::Long), record);

        const AttendanceRecord middle{0, QStringLiteral("1001"), 1, 1, kMorning, 77};
        QCOMPARE(decodeRecord(hex("e9030000268b8e33010100004d000000"), RecordLayout::Middle), middle);
        const AttendanceRecord number{7, {}, 1, 4, kMorning, 0};
        QCOMPARE(decodeRecord(hex("070001268b8e3304"), RecordLayout::Number), number);
    }

    /// Catches: records of one layout read as those of another; also when one has come since they were counted.
    void layoutsAreRecognized()
    {
        QCOMPARE(*layoutOf(setOf(QByteArray(80, 'x')), 2), RecordLayout::Long);
        QCOMPARE(*layoutOf(setOf(QByteArray(80, 'x')), 5), RecordLayout::Middle);
        QCOMPARE(*layoutOf(setOf(QByteArray(80, 'x')), 10), RecordLayout::Number);
        QCOMPARE(*layoutOf(setOf(QByteArray(16 * 6, 'x')), 5), RecordLayout::Middle);
        QCOMPARE(*layoutOf(setOf({}), 0), RecordLayout::Long);
        QVERIFY(!layoutOf(setOf(QByteArray(81, 'x')), 2));
        QVERIFY(recordsIn("abc").isEmpty());
        QCOMPARE(recordsIn(hex("ff00000061")).size(), 1); // says more than there is
    }

    void eventsAreRead()
    {
        const AttendanceRecord record{0, QStringLiteral("1001"), 15, 1, kMorning, 0};
        const QByteArray time = hex("1a0b1e08090a");
        const QByteArray code = QByteArray("1001").leftJustified(24, '\0');
        QCOMPARE(encodeEvent(record), code + hex("0f01") + time);
        QCOMPARE(*decodeEvent(code + hex("0f01") + time), record);
        QCOMPARE(*decodeEvent(code + hex("0f01") + time + QByteArray(20, '\0')), record);
        QCOMPARE(*decodeEvent(hex("e90300000f01") + time), record);
        QCOMPARE(*decodeEvent(hex("e9030f01") + time), record);
        QVERIFY(!decodeEvent({}));
        QVERIFY(!decodeEvent(QByteArray(31, 'x')));
    }

    void sizesAreCounted()
    {
        const QByteArray payload = encode(Sizes{3, 0, 10'000, 2, 5, 0, 1'000, 200'000, 800});
        QCOMPARE(payload.size(), 92);
        QCOMPARE(payload.mid(16, 4), hex("03000000"));
        QCOMPARE(payload.mid(32, 4), hex("10270000"));
        QCOMPARE(payload.mid(64, 4), hex("400d0300")); // 200,000
        QCOMPARE(payload.mid(76, 4), hex("30e60200")); // 190,000 free
        const std::optional<Sizes> back = decodeSizes(payload);
        QVERIFY(back);
        QCOMPARE(back->users, 3);
        QCOMPARE(back->records, 10'000);
        QCOMPARE(back->faces, 5);
        QCOMPARE(back->recordCapacity, 200'000);
        QCOMPARE(decodeSizes(payload.first(80))->records, 10'000); // without the faces
        QVERIFY(!decodeSizes(payload.first(79)));
    }

    void optionsAreRead()
    {
        QCOMPARE(*optionValue("~OS", QByteArrayView("~OS=1\0rest", 10)), QStringLiteral("1"));
        QCOMPARE(*optionValue("MAC", "MAC="), QString());
        QVERIFY(!optionValue("MAC", "~OS=1"));
    }
};

QTEST_GUILESS_MAIN(ZktecoCodecTest)
#include "tst_zkteco_codec.moc"
