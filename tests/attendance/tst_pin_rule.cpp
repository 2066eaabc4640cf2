// PINs that are guessed first; the examples are from lists of the PINs that people choose most.
#include "attendance/pin_rule.h"

#include <QTest>

using namespace rollcall;

class TestPinRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsGuessedFirstIsRefused_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* pin, PinFault fault) { QTest::newRow(pin) << QByteArray(pin) << int(fault); };
        for (const char* pin :
             {"0000",   "1234",   "4321",   "7890",   "0987",     "1212",     "1111",     "2580",    "0852",   "1221",
              "1122",   "111111", "123456", "654321", "123123",   "121212",   "112233",   "111222",  "123321", "246802",
              "135791", "147258", "159753", "789456", "12341234", "11112222", "98765432", "11223344"})
            row(pin, PinFault::Pattern);
        // Years; days with their year in the three orders that are in use; 29 February of leap years only.
        for (const char* pin : {"1987", "2024", "241287", "122487", "871224", "010203", "270381", "290204", "24121987",
                                "12241987", "19871224", "29022004", "31122099"})
            row(pin, PinFault::Date);
        for (const char* pin : {"", "123", "123456789", "12a456", "12 456", "\xd9\xa1\xd9\xa2\xd9\xa3\xd9\xa4"})
            row(pin, PinFault::Length);
        for (const char* pin : {"4711", "1123", "1357", "2412", "7391", "3847", "704182", "739184", "913750",
                                "29022003", "31022004", "41300", "7041829"})
            row(pin, PinFault::None);
    }
    void whatIsGuessedFirstIsRefused()
    {
        QFETCH(QByteArray, pin);
        QFETCH(int, fault);
        QCOMPARE(static_cast<int>(pinFault(pin)), fault);
    }

    void aNewPinOfTheAdministrationIsLonger()
    {
        QVERIFY(pinFault("7391", kRecommendedPinDigits) == PinFault::Length);
        QVERIFY(pinFault("73918", kRecommendedPinDigits) == PinFault::Length);
        QVERIFY(pinFault("739184", kRecommendedPinDigits) == PinFault::None);
    }

    /// Catches: a rule that leaves little to choose from.
    void mostPinsMayBeChosen()
    {
        int tried = 0;
        int free = 0;
        for (int number = 0; number < 1'000'000; number += 17) {
            ++tried;
            free += pinFault(QByteArray::number(number).rightJustified(6, '0')) == PinFault::None ? 1 : 0;
        }
        QVERIFY2(free > 0.85 * tried, qPrintable(QString::number(free)));
    }
};

QTEST_APPLESS_MAIN(TestPinRule)
#include "tst_pin_rule.moc"
