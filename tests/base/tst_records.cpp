#include "base/records.h"

#include <QTest>

using namespace rollcall;

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Worked out by hand after RFC 4180 and OWASP's "CSV Injection".
    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto same = [](const char* text) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
        };
        const auto guarded = [](const char* text) {
            QTest::newRow(text) << QString::fromUtf8(text)
                                << QStringLiteral("\"'") + QString::fromUtf8(text) + QLatin1Char('"');
        };
        same("Ada");
        same("O-Ren (3)");
        same("1+1");
        same("+4930123");
        same("+49 (30) 123-45.6/7");
        same("-7");
        guarded("=1+1");
        guarded("+49 30 A1");
        guarded("+1+2"); // not a number: Excel computes it
        guarded("-2*3");
        guarded("-");
        guarded("@SUM(1)");
        guarded("\tx");
        guarded("\r1");
        guarded("\n=1");
        guarded("＝1+1");
        guarded("＋49");
        guarded("－1");
        guarded("＠x");
        guarded("\u200b=1+1");
        guarded("\ufeff+1+1");
        guarded("+٤٩"); // digits of another script are no number to a spreadsheet
        QTest::newRow("quotes") << QStringLiteral("=\"a\"") << QStringLiteral("\"'=\"\"a\"\"\"");
        QTest::newRow("separators") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::newRow("outer blank") << QStringLiteral(" a") << QStringLiteral("\" a\"");
        QTest::newRow("empty") << QString() << QString();
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(csvText(text), cell);
    }

    void byteOrderMarkIsOptional()
    {
        for (const bool bom : {false, true}) {
            QString text;
            QTextStream stream(&text);
            RecordWriter writer(stream, recordFormat(QStringLiteral("csv"), bom), {QStringLiteral("a")});
            writer.add({QStringLiteral("é")});
            writer.finish();
            QCOMPARE(text.toUtf8(), QByteArray(bom ? "\xef\xbb\xbf" : "") + "a\r\n\xc3\xa9\r\n");
        }
        QCOMPARE(recordFormat(QStringLiteral("json"), true), RecordFormat::Json);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
