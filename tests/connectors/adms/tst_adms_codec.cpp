// Lines of the push protocol, against bytes from the notes, and against what no terminal sends.
#include "connectors/wire_adms_exchange.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::wire;

namespace {

const AttLog kAda{QStringLiteral("1001"), QDate(2026, 11, 29), QTime(8, 0, 5), kStatusOut, kVerifyFace, {}};

} // namespace

class TestAdmsCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreThoseOfTheNotes()
    {
        QCOMPARE(encodeAttLog(kAda), QByteArray("1001\t2026-11-29 08:00:05\t1\t15\t0\t0\t0\n"));
        // What is no field end must not become one.
        AttLog hostile = kAda;
        hostile.pin = QStringLiteral("10\t01\n2");
        QCOMPARE(encodeAttLog(hostile), QByteArray("10 01 2\t2026-11-29 08:00:05\t1\t15\t0\t0\t0\n"));
        QCOMPARE(encodeUser({QStringLiteral("1001"), QStringLiteral("Ada Löve\tlace"), 14, QStringLiteral("77")}),
                 QByteArray("USER PIN=1001\tName=Ada L\xc3\xb6ve lace\tPri=14\tPasswd=\tCard=77\tGrp=1\t"
                            "TZ=0000000000000000\n"));
        QCOMPARE(encodeBioPhoto(QStringLiteral("1001"), QByteArray("\xff\xd8\xff", 3)),
                 QByteArray("BIOPHOTO PIN=1001\tFileName=1001.jpg\tType=9\tSize=4\tContent=/9j/\n"));
        QCOMPARE(encodeCommandAnswer("7", kReturnUnsupported, "REBOOT"), QByteArray("ID=7&Return=-1002&CMD=REBOOT\n"));
    }

    void whatIsWrittenIsRead()
    {
        QByteArray line = encodeAttLog(kAda);
        line.chop(1);
        AttLog read = readAttLog(line).value();
        QCOMPARE(read.workcode, QStringLiteral("0"));
        read.workcode.clear();
        QCOMPARE(read, kAda);
        const OperLog user = readOperLog("USER PIN=1001\tName=Ada\tPri=14\tCard=77");
        QCOMPARE(user.kind, OperLog::Kind::User);
        QCOMPARE(user.fields.pin().value(), QStringLiteral("1001"));
        QCOMPARE(user.fields.text("name"), QStringLiteral("Ada"));
        const OperLog photo = readOperLog("BIOPHOTO PIN=1001\tType=9\tSize=4\tContent=YWI=");
        QCOMPARE(photo.kind, OperLog::Kind::BioPhoto);
        QCOMPARE(photo.fields.raw("Content"), QByteArray("YWI=")); // an "=" in a value belongs to it
        QCOMPARE(readOperLog("OPLOG 4\t14\t2026-11-29 08:00:05").kind, OperLog::Kind::Other);
    }

    void shortLinesAreWhole()
    {
        const AttLog log = readAttLog("7\t2026-01-02 03:04:05").value();
        QCOMPARE(log.status, int(kStatusUnknown));
        QCOMPARE(log.verify, 0);
        QCOMPARE(readAttLog("7\t2026-01-02 03:04:05\t255\t\t").value().status, 255);
        QVERIFY(readAttLog("7\t2024-02-29 23:59:59\t0\t15"));
    }

    void badLinesAreNoLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("blanks") << QByteArray("1001 2026-11-29 08:00:05 0 15");
        QTest::newRow("no number") << QByteArray("\t2026-11-29 08:00:05\t0");
        QTest::newRow("long number") << QByteArray(65, '1') + "\t2026-11-29 08:00:05\t0";
        QTest::newRow("number in another encoding") << QByteArray("\xd5\xc5\t2026-11-29 08:00:05\t0");
        QTest::newRow("number with a null") << QByteArray("1\0001\t2026-11-29 08:00:05\t0", 25);
        QTest::newRow("no time") << QByteArray("1001\t\t0\t15");
        QTest::newRow("no such day") << QByteArray("1001\t2026-02-29 08:00:05\t0\t15");
        QTest::newRow("no such hour") << QByteArray("1001\t2026-11-29 24:00:00\t0\t15");
        QTest::newRow("month 0") << QByteArray("1001\t2026-00-29 08:00:05\t0\t15");
        QTest::newRow("a sign in the year") << QByteArray("1001\t20+6-01-02 08:00:05\t0\t15");
        QTest::newRow("signs in numbers") << QByteArray("1001\t2026--1-29 08:00:05\t0\t15");
        QTest::newRow("status -1") << QByteArray("1001\t2026-11-29 08:00:05\t-1\t15");
        QTest::newRow("status 256") << QByteArray("1001\t2026-11-29 08:00:05\t256\t15");
        QTest::newRow("verify in words") << QByteArray("1001\t2026-11-29 08:00:05\t0\tface");
        QTest::newRow("long") << QByteArray("1001\t2026-11-29 08:00:05\t0\t15\t") + QByteArray(600, '0');
    }
    void badLinesAreNoLines()
    {
        QFETCH(QByteArray, line);
        QString why;
        QVERIFY(!readAttLog(line, &why));
        QVERIFY(!why.isEmpty());
    }

    void aBadLineHoldsUpNoOther()
    {
        const AttLogBody body =
            readAttLogs("1\t2026-11-29 08:00:05\t0\t15\r\n\nrubbish\x01\n2\t2026-11-29 08:00:06\t1\t15");
        QCOMPARE(body.count(), 3);
        QCOMPARE(body.lines.size(), std::size_t{2});
        QCOMPARE(body.lines[1].first, QByteArray("2\t2026-11-29 08:00:06\t1\t15"));
        QCOMPARE(body.bad.front().raw, QByteArray("rubbish\x01"));
        QCOMPARE(body.bad.front().text, QStringLiteral("rubbish"));
        // A megabyte of lines costs no more than its limit.
        const AttLogBody many = readAttLogs(QByteArray("x\n").repeated(100'000));
        QCOMPARE(many.count(), qsizetype{kMaxAttLogLines});
        QVERIFY(many.isTooLong);
    }

    void bodiesThatAreNoText()
    {
        QVERIFY(!admsBodyFault("\x1f\x8b\x08").isEmpty());
        QVERIFY(!admsBodyFault(QByteArray("1\0\t\0", 4)).isEmpty());
        QVERIFY(!admsBodyFault("1\t2", "text/plain; charset=gb2312").isEmpty());
        QVERIFY(admsBodyFault("1\t2", "text/plain; charset=\"UTF-8\"").isEmpty());
        QVERIFY(admsBodyFault("1\t2", "application/push;charset=utf-8; x=y").isEmpty());
        QVERIFY(admsBodyFault({}).isEmpty());
    }

    void acknowledgements_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isOk");
        QTest::addColumn<int>("count");
        QTest::newRow("OK: 3") << QByteArray("OK: 3") << true << 3;
        QTest::newRow("OK:3") << QByteArray("OK:3") << true << 3;
        QTest::newRow("OK") << QByteArray("OK") << true << -1;
        QTest::newRow("line end") << QByteArray("OK: 12\r\n") << true << 12;
        QTest::newRow("small") << QByteArray("ok") << true << -1;
        QTest::newRow("none") << QByteArray("OK: 0") << true << 0;
        QTest::newRow("empty") << QByteArray() << false << -1;
        QTest::newRow("word") << QByteArray("OKAY") << false << -1;
        QTest::newRow("no number") << QByteArray("OK: many") << false << -1;
        QTest::newRow("cut") << QByteArray("OK:") << false << -1;
        QTest::newRow("below 0") << QByteArray("OK: -3") << false << -1;
        QTest::newRow("beyond") << QByteArray("OK: 99999999999") << false << -1;
        QTest::newRow("error") << QByteArray("ERROR: OK") << false << -1;
        QTest::newRow("page") << QByteArray("<html>OK</html>") << false << -1;
        QTest::newRow("JSON") << QByteArray("{\"status\":\"OK\"}") << false << -1;
    }
    void acknowledgements()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isOk);
        QFETCH(int, count);
        const std::optional<AdmsOk> ok = readOk(body);
        QCOMPARE(ok.has_value(), isOk);
        if (ok)
            QCOMPARE(ok->count.value_or(-1), count);
    }

    void greetings()
    {
        const AdmsGreeting greeting = readGreeting("GET OPTION FROM: ABC\r\nATTLOGStamp=None\nErrorDelay=30\nDelay=10\n"
                                                   "TransTimes=00:00;14:05\nRealtime=1\nEncrypt=None\nno option\n=7\n")
                                          .value();
        QCOMPARE(greeting.option("delay"), QByteArray("10"));
        QCOMPARE(greeting.option("TransTimes"), QByteArray("00:00;14:05"));
        QCOMPARE(greeting.seconds("Delay", std::chrono::seconds{15}, std::chrono::seconds{60}),
                 std::chrono::seconds{15});
        QVERIFY(!greeting.seconds("ATTLOGStamp", {}, std::chrono::seconds{60}));
        QVERIFY(!greeting.wantsEncryption());
        QVERIFY(readGreeting("GET OPTION FROM: ABC\nEncrypt=1")->wantsEncryption());
        QVERIFY(readGreeting("OK"));
        QVERIFY(!readGreeting(""));
        QVERIFY(!readGreeting("<html><title>Login</title></html>"));
        QVERIFY(!readGreeting("ERROR: unknown device"));
    }

    void commandsOfTheNotes()
    {
        QVERIFY(readCommands("OK").empty());
        const std::vector<AdmsCommand> commands =
            readCommands("C:1:DATA UPDATE USERINFO PIN=1001\tName=Ada Lovelace\tPri=0\r\n"
                         "C:2:DATA UPDATE BIOPHOTO PIN=1001\tType=9\tSize=4\tContent=YWI=\n"
                         "C:3:DATA UPDATE USERPIC PIN=1001\tSize=4\tContent=YWI=\n"
                         "C:4:DATA DELETE USERINFO PIN=1001\n"
                         "C:5:DATA QUERY ATTLOG StartTime=2026-11-01 00:00:00\tEndTime=2026-11-30 23:59:59\n"
                         "C:6:CHECK\nC:7:LOG\nC:8:INFO\nC:9:REBOOT\nC:10:CLEAR LOG\nC:11:CHECKUP\nC:x-Y_9:\n"
                         "rubbish\nC:\nC:12\nC:bad id:CHECK\nC:a&b:CHECK\n");
        using Kind = AdmsCommand::Kind;
        const std::vector<Kind> kinds{Kind::UpdateUser,  Kind::UpdatePhoto, Kind::UpdatePhoto, Kind::DeleteUser,
                                      Kind::QueryAttLog, Kind::Check,       Kind::Log,         Kind::Info,
                                      Kind::Other,       Kind::Other,       Kind::Other,       Kind::Other};
        QCOMPARE(commands.size(), kinds.size());
        for (std::size_t i = 0; i < kinds.size(); ++i)
            QCOMPARE(commands[i].kind, kinds[i]);
        QCOMPARE(commands[0].fields.text("Name"), QStringLiteral("Ada Lovelace"));
        QCOMPARE(commands[0].word, QByteArray("DATA"));
        QCOMPARE(commands[4].fields.text("EndTime"), QStringLiteral("2026-11-30 23:59:59"));
        QCOMPARE(commands[9].word, QByteArray("CLEAR"));
        QVERIFY(commands[5].digest != commands[6].digest);
        QCOMPARE(readCommands(QByteArray("C:1:CHECK\n").repeated(1000)).size(), kMaxAdmsCommands);
        // What a word says goes into an answer and must not add to it.
        QCOMPARE(readCommands("C:1:X&Return=0")[0].word, QByteArray("X_Return_0"));
    }

    void answersToCommands()
    {
        const std::vector<AdmsCommandAnswer> answers = readCommandAnswers(
            "ID=7&Return=0&CMD=DATA\nID=8&Return=-1002&CMD=REBOOT\r\nMAC=1\nID=9&Return=x\nReturn=0\n");
        QCOMPARE(answers, (std::vector<AdmsCommandAnswer>{{"7", 0, "DATA"}, {"8", -1002, "REBOOT"}}));
    }
};

QTEST_GUILESS_MAIN(TestAdmsCodec)
#include "tst_adms_codec.moc"
