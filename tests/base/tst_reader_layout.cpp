#include "base/reader_layout.h"

#include <QTest>

using namespace rollcall;

/// Expected values: what the keys of a US keyboard write with XKB's fr, be and the scripts' digits.
class TestReaderLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<bool>("foreign");
        const auto row = [](const char* typed, const char* meant, bool foreign) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant) << foreign;
        };
        row("0123456789", "0123456789", false);
        row("04A1B2C3", "04A1B2C3", false);
        row("à&é\"'(-è_ç", "0123456789", true); // fr
        row("à&é\"'(§è!ç", "0123456789", true); // be
        row("ÀÉÈÇ&é", "027912", true);          // fr, Caps Lock
        row("à'Q&BéC\"", "04A1B2C3", true);     // hexadecimal
        row("à'q&béc\"", "04a1b2c3", true);
        row("১২৩৪৫৬৭৮৯০", "1234567890", true);
        row("٤٣٢١٠", "43210", true);
        row("१२३४", "1234", true);
        row("১২৩ক", "১২৩ক", true);             // part of it is something else
        row("+ěščřžýáíé", "+ěščřžýáíé", true); // Czech: a word, no guess
        row("é-mail", "é-mail", true);
        row("----", "----", false);
        row("bade-cafe", "bade-cafe", false);
        row("https://x.example/?a=(1)", "https://x.example/?a=(1)", false);
    }
    void tokens()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QFETCH(bool, foreign);
        const Secret token(typed.toUtf8());
        QCOMPARE(QString::fromUtf8(meantByReader(token).reveal()), meant);
        QCOMPARE(isOfForeignLayout(token), foreign);
    }
};

QTEST_GUILESS_MAIN(TestReaderLayout)
#include "tst_reader_layout.moc"
