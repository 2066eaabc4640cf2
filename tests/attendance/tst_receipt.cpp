#include "attendance/receipt.h"

#include <QTest>

using namespace rollcall;

namespace {

/// 2026-11-20 08:15:31.250 at a door six hours east of Greenwich.
Punch punchAt(const QString& person, const QString& door)
{
    Punch punch;
    punch.sequence = 104'233;
    punch.facts.person = PersonId(person);
    punch.facts.direction = Direction::Out;
    punch.facts.door = door;
    punch.facts.at.utc = WallTime{Milliseconds{1'795'140'931'250}};
    punch.facts.at.zoneOffset = std::chrono::minutes{360};
    punch.hash = QByteArray::fromHex("8f14e45fceea167a5a36dedd4bea2543c9f0f895fb98ab9159f51fd0297e236d");
    return punch;
}

} // namespace

/// The format is that of docs/ledger.md; the texts here are written by hand after it.
class TestReceipt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextIsWhatTheDocumentationSays_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("door");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << QStringLiteral("E-1042") << QStringLiteral("Main gate")
                               << QStringLiteral("E-1042;Main gate");
        QTest::newRow("no door") << QStringLiteral("7") << QString() << QStringLiteral("7;");
        QTest::newRow("separators") << QStringLiteral("a;b%") << QStringLiteral("x\ny")
                                    << QStringLiteral("a%3bb%25;x%0ay");
        QTest::newRow("Bengali") << QStringLiteral("7") << QStringLiteral("প্রধান ফটক") << QStringLiteral("7;প্রধান ফটক");
        QTest::newRow("a door too long for a code")
            << QStringLiteral("7") << QString(100, QChar(0x0995)) << QStringLiteral("7;");
        QTest::newRow("an identifier too long as well")
            << QString(64, QChar(0x0995)) + QStringLiteral(";") << QString(100, QChar(0x0995))
            << QString(64, QChar(0x0995)) + QStringLiteral("%3b;");
    }
    void theTextIsWhatTheDocumentationSays()
    {
        QFETCH(QString, person);
        QFETCH(QString, door);
        QFETCH(QString, words);
        const Punch punch = punchAt(person, door);
        const QString text = receiptText(punch);
        QCOMPARE(text, QStringLiteral("ROLLCALL1;104233;2026-11-20T08:15:31+06:00;out;%1;"
                                      "8f14e45fceea167a5a36dedd4bea2543")
                           .arg(words));
        QVERIFY(text.toUtf8().size() <= Receipt::kMaxText);
        const Result<Receipt> receipt = parseReceipt(QStringLiteral("  ") + text + QLatin1Char('\n'));
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().message));
        QVERIFY(receipt->isOf(punch));
    }

    /// Catches: an altered time, direction, person or door on a receipt that still verifies.
    void anAlteredReceiptIsOfNoEntry_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("number") << QStringLiteral(";104233;") << QStringLiteral(";104234;");
        QTest::newRow("time") << QStringLiteral("T08:") << QStringLiteral("T07:");
        QTest::newRow("zone") << QStringLiteral("08:15:31+06:00") << QStringLiteral("07:15:31+05:00");
        QTest::newRow("direction") << QStringLiteral(";out;") << QStringLiteral(";in;");
        QTest::newRow("person") << QStringLiteral("E-1042") << QStringLiteral("E-1043");
        QTest::newRow("door") << QStringLiteral("Main") << QStringLiteral("Back");
        QTest::newRow("hash") << QStringLiteral("8f14e") << QStringLiteral("8f14f");
    }
    void anAlteredReceiptIsOfNoEntry()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const Punch punch = punchAt(QStringLiteral("E-1042"), QStringLiteral("Main gate"));
        const QString text = receiptText(punch);
        QString altered = text;
        QVERIFY(altered.replace(from, to) != text);
        const Result<Receipt> receipt = parseReceipt(altered);
        QVERIFY(receipt);
        QVERIFY(!receipt->isOf(punch));
    }

    void whatNoKioskWroteIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QString::fromUtf8(text); };
        row("nothing", "");
        row("an address", "https://example.org/;a;b;c;d;e;f");
        row("too few fields", "ROLLCALL1;1;2026-11-20T08:15:31+06:00;in;7;8f14e45fceea167a5a36dedd4bea2543");
        row("no number", "ROLLCALL1;x;2026-11-20T08:15:31+06:00;in;7;;8f14e45fceea167a5a36dedd4bea2543");
        row("number nought", "ROLLCALL1;0;2026-11-20T08:15:31+06:00;in;7;;8f14e45fceea167a5a36dedd4bea2543");
        row("no such day", "ROLLCALL1;1;2026-02-31T08:15:31+06:00;in;7;;8f14e45fceea167a5a36dedd4bea2543");
        row("sideways", "ROLLCALL1;1;2026-11-20T08:15:31+06:00;up;7;;8f14e45fceea167a5a36dedd4bea2543");
        row("half a hash", "ROLLCALL1;1;2026-11-20T08:15:31+06:00;in;7;;8f14e45fceea167a");
        row("no hash", "ROLLCALL1;1;2026-11-20T08:15:31+06:00;in;7;;zf14e45fceea167a5a36dedd4bea2543");
        QTest::newRow("endless") << QStringLiteral("ROLLCALL1;1;2026-11-20T08:15:31+06:00;in;7;%1;"
                                                   "8f14e45fceea167a5a36dedd4bea2543")
                                        .arg(QString(100'000, QLatin1Char('x')));
    }
    void whatNoKioskWroteIsRefused()
    {
        QFETCH(QString, text);
        const Result<Receipt> receipt = parseReceipt(text);
        QVERIFY(!receipt);
        QVERIFY(receipt.error().code == ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
