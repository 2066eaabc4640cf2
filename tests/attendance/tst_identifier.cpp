// The gate for identifiers and names. What is expected follows from the Unicode Standard (general categories, normal
// forms, 23.2 on joiners) and from how the names are written.
#include "attendance/identifier.h"

#include <QTest>

#include <optional>

using namespace rollcall;

class TestIdentifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void identifiersAreStoredInOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("plain") << QStringLiteral("E042") << QStringLiteral("E042");
        QTest::newRow("case") << QStringLiteral("e042") << QStringLiteral("e042");
        QTest::newRow("blank after") << QStringLiteral("E042 ") << QStringLiteral("E042");
        QTest::newRow("blank before") << QStringLiteral(" E042") << QStringLiteral("E042");
        QTest::newRow("no-break space after") << QStringLiteral("E042\u00a0") << QStringLiteral("E042");
        QTest::newRow("ideographic space after") << QStringLiteral("E042\u3000") << QStringLiteral("E042");
        QTest::newRow("line end after") << QStringLiteral("E042\r\n") << QStringLiteral("E042");
        QTest::newRow("decomposed") << QStringLiteral("Jose\u0301") << QStringLiteral("Jos\u00e9");
        QTest::newRow("Hangul jamo") << QStringLiteral("\u1112\u1161\u11ab") << QStringLiteral("\ud55c");
        QTest::newRow("zeros") << QStringLiteral("007") << QStringLiteral("007");
        QTest::newRow("e-mail") << QStringLiteral("ada@example.org") << QStringLiteral("ada@example.org");
        QTest::newRow("path") << QStringLiteral("../x") << QStringLiteral("../x");
        QTest::newRow("Arabic") << QStringLiteral("\u0635\u0661\u0662") << QStringLiteral("\u0635\u0661\u0662");
        QTest::newRow("Bengali") << QStringLiteral("\u0995\u09be\u09ae") << QStringLiteral("\u0995\u09be\u09ae");
        QTest::newRow("emoji") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
        QTest::newRow("ideograph beyond the plane")
            << QStringLiteral("\U00020BB7\u91ce-7") << QStringLiteral("\U00020BB7\u91ce-7");
        QTest::newRow("Thai sara am") << QStringLiteral("\u0e19\u0e33") << QStringLiteral("\u0e19\u0e33");
        QTest::newRow("longest") << QString(64, u'\u00e9') << QString(64, u'\u00e9');
        QTest::newRow("longest when composed") << QStringLiteral("e\u0301").repeated(64) << QString(64, u'\u00e9');
    }
    void identifiersAreStoredInOneForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const Result<PersonId> id = toPersonId(text);
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().message));
        QCOMPARE(id->value(), stored);
        QVERIFY(!identifierFault(text));
    }

    void whatCannotBeAnIdentifierIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, const QString& text, TextFault fault) {
            QTest::newRow(name) << text << static_cast<int>(fault);
        };
        row("nothing", QString(), TextFault::Empty);
        row("blanks", QStringLiteral("  \u3000"), TextFault::Empty);
        row("line separator alone", QStringLiteral("\u2028"), TextFault::Empty);
        row("too long", QString(65, u'x'), TextFault::TooLong);
        row("tab", QStringLiteral("A\tB"), TextFault::Control);
        row("line break", QStringLiteral("A\nB"), TextFault::Control);
        row("escape", QStringLiteral("A\x1b[2JB"), TextFault::Control);
        row("null", QStringLiteral("A") + QChar(u'\0') + u'B', TextFault::Control);
        row("line separator", QStringLiteral("A\u2028B"), TextFault::Control);
        row("zero-width space", QStringLiteral("E042\u200b"), TextFault::Invisible);
        row("override", QStringLiteral("\u202eE042"), TextFault::Invisible);
        row("isolate", QStringLiteral("E\u2067042"), TextFault::Invisible);
        row("byte order mark", QStringLiteral("E042\ufeff"), TextFault::Invisible);
        row("soft hyphen", QStringLiteral("E0\u00ad42"), TextFault::Invisible);
        row("word joiner", QStringLiteral("E0\u206042"), TextFault::Invisible);
        row("grapheme joiner", QStringLiteral("E0\u034f42"), TextFault::Invisible);
        row("Hangul filler", QStringLiteral("E042\u3164"), TextFault::Invisible);
        row("blank Braille", QStringLiteral("E042\u2800"), TextFault::Invisible);
        row("joiner", QStringLiteral("\u0915\u094d\u200d\u0937"), TextFault::Invisible);
        row("variation selector", QStringLiteral("E042\ufe0f"), TextFault::Invisible);
        row("tag", QStringLiteral("E042\U000E0041"), TextFault::Invisible);
        row("full width", QStringLiteral("\uff21\uff11"), TextFault::Presentation);
        row("superscript", QStringLiteral("E\u00b2"), TextFault::Presentation);
        row("circled", QStringLiteral("\u2460"), TextFault::Presentation);
        row("no-break space within", QStringLiteral("A\u00a0B"), TextFault::Presentation);
        row("em space within", QStringLiteral("A\u2003B"), TextFault::Presentation);
        row("mathematical", QStringLiteral("\U0001D400"), TextFault::Presentation);
        row("private beyond the plane", QStringLiteral("\U000F0000"), TextFault::NotInAlphabet);
        row("private", QStringLiteral("\ue000"), TextFault::NotInAlphabet);
        row("unassigned", QStringLiteral("\u0378"), TextFault::NotInAlphabet);
        row("half a character", QString(QChar(0xd800)), TextFault::NotInAlphabet);
        row("mark alone", QStringLiteral("\u0323E"), TextFault::NotInAlphabet);
    }
    void whatCannotBeAnIdentifierIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        const Result<PersonId> id = toPersonId(text);
        QVERIFY2(!id.has_value(), "accepted");
        QCOMPARE(id.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(static_cast<int>(*identifierFault(text)), fault);
        for (const QChar character : id.error().message) // itself safe to print
            QVERIFY(character.category() != QChar::Other_Control && character.category() != QChar::Other_Format);
    }

    void theErrorNamesWhatWasMeant()
    {
        QVERIFY(toPersonId(QStringLiteral("E042\u200b")).error().message.contains(QStringLiteral("write \"E042\"")));
        QVERIFY(toPersonId(QStringLiteral("\uff21\uff11")).error().message.contains(QStringLiteral("write \"A1\"")));
        QVERIFY(toPersonId(QString(65, u'x')).error().message.contains(QStringLiteral("65")));
    }

    void whatLooksTheSameHasOneKey()
    {
        const QString key = lookalikeKey(QStringLiteral("E042"));
        for (const QString& twin :
             {QStringLiteral("E042 "), QStringLiteral("E042\u200b"), QStringLiteral("\u202eE042"),
              QStringLiteral("\uff25\uff10\uff14\uff12"), QStringLiteral("\u0415042"), QStringLiteral("\u0395042")})
            QCOMPARE(lookalikeKey(twin), key);
        QVERIFY(lookalikeKey(QStringLiteral("e042")) != key);
        QVERIFY(lookalikeKey(QStringLiteral("E0042")) != key);
        QCOMPARE(lookalikeKey(QStringLiteral("A  B")), lookalikeKey(QStringLiteral("A\u00a0B")));
    }

    void namesKeepWhatBelongsToTheirWriting_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("Ada Lovelace");
        QTest::newRow("none") << QString();
        QTest::newRow("Persian plural") << QStringLiteral("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645");
        QTest::newRow("Persian compound") << QStringLiteral("\u0639\u0644\u06cc\u200c\u0631\u0636\u0627");
        QTest::newRow("Hindi, joined form") << QStringLiteral("\u0915\u094d\u200d\u0937");
        QTest::newRow("Hindi, kept apart") << QStringLiteral("\u0915\u094d\u200c\u0937");
        QTest::newRow("Bengali ya-phala") << QStringLiteral("\u09b0\u200d\u09cd\u09af\u09be\u09ac");
        QTest::newRow("Bengali, old khanda ta") << QStringLiteral("\u099c\u0997\u09a4\u09cd\u200d");
        QTest::newRow("ideographic variant") << QStringLiteral("\u845b\U000E0100\u98fe");
        QTest::newRow("ideograph beyond the plane") << QStringLiteral("\U00020BB7\u91ce");
        QTest::newRow("emoji of two") << QStringLiteral("Kim \U0001F469\u200d\U0001F4BB");
        QTest::newRow("emoji with its selector") << QStringLiteral("Kim \u2764\ufe0f");
        QTest::newRow("longest") << QString(kMaxPersonNameLength, u'x');
    }
    void namesKeepWhatBelongsToTheirWriting()
    {
        QFETCH(QString, name);
        const Result<QString> kept = toPersonName(name + u' ');
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(*kept, name);
        QCOMPARE(cleanedName(name), name);
        QVERIFY(!nameFault(name));
    }

    void namesHoldNothingHidden_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("line break") << QStringLiteral("Ada\nLovelace") << QStringLiteral("Ada Lovelace");
        QTest::newRow("escape") << QStringLiteral("Ada\x1b[2J") << QStringLiteral("Ada [2J");
        QTest::newRow("override") << QStringLiteral("Ada\u202e") << QStringLiteral("Ada");
        QTest::newRow("mark") << QStringLiteral("A\u200fda") << QStringLiteral("Ada");
        QTest::newRow("zero-width space") << QStringLiteral("A\u200bda") << QStringLiteral("Ada");
        QTest::newRow("joiner in Latin") << QStringLiteral("A\u200dda") << QStringLiteral("Ada");
        QTest::newRow("joiner at the front") << QStringLiteral("\u200d\u0915") << QStringLiteral("\u0915");
        QTest::newRow("joiner at the end")
            << QStringLiteral("\u0639\u0644\u06cc\u200c") << QStringLiteral("\u0639\u0644\u06cc");
        QTest::newRow("byte order mark") << QStringLiteral("\ufeffAda") << QStringLiteral("Ada");
        QTest::newRow("selector in Latin") << QStringLiteral("A\ufe0fda") << QStringLiteral("Ada");
    }
    void namesHoldNothingHidden()
    {
        QFETCH(QString, name);
        QFETCH(QString, cleaned);
        const Result<QString> kept = toPersonName(name);
        QVERIFY2(!kept.has_value(), "accepted");
        QCOMPARE(kept.error().code, ErrorCode::InvalidArgument);
        QVERIFY(nameFault(name).has_value());
        QCOMPARE(cleanedName(name), cleaned);
        QVERIFY(toPersonName(cleaned).has_value());
    }

    void namesAreCutBetweenCharacters()
    {
        QCOMPARE(cleanedName(QStringLiteral("ab\U0001F600"), 3), QStringLiteral("ab"));
        QCOMPARE(cleanedName(QStringLiteral("Jose\u0301"), 4), QStringLiteral("Jos\u00e9"));
        QCOMPARE(cleanedName(QString(QChar(0xd800)) + QStringLiteral("ab")), QStringLiteral("ab"));
        QVERIFY(!toPersonName(QString(kMaxPersonNameLength + 1, u'x')).has_value());
    }
};

QTEST_GUILESS_MAIN(TestIdentifier)
#include "tst_identifier.moc"
