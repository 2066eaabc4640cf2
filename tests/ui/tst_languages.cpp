// What the screen says in its languages: complete, whole in their placeholders, and chosen by touch.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/language.h"
#include "ui/widgets/keyboard_layouts.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

const QString kTranslations = QStringLiteral(ROLLCALL_SOURCE_DIR "/translations/rollcall_%1.ts");

struct Message
{
    QString source;
    QStringList translations; ///< one; of a text with a number as many as the language has forms
    bool plural = false;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && !xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name == QLatin1String("message")) {
            messages.emplace_back();
            messages.back().plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (name == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.back().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!messages.back().plural)
                messages.back().translations << xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.back().translations << xml.readElementText();
        }
    }
    return messages;
}

std::set<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d+)"));
    std::set<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

/// Plural forms by CLDR 41, "Language Plural Rules", cardinals of integers.
int pluralForms(const QString& language)
{
    return language == QLatin1String("ar") ? 6 : 2;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { useLanguage(QStringLiteral("en")); }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "bn", "ar", "hi", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// Catches: a new sentence that a language lacks, one that loses what is filled in, a plural without its forms.
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const std::vector<Message> messages = messagesOf(kTranslations.arg(language));
        QVERIFY(messages.size() > 100);
        QStringList missing;
        for (const Message& message : messages) {
            // English needs no translation but its plural forms.
            if (language == QLatin1String("en") && !message.plural)
                continue;
            bool whole =
                message.finished && message.translations.size() == (message.plural ? pluralForms(language) : 1);
            for (const QString& translation : message.translations)
                whole =
                    whole && !translation.isEmpty() && placeholdersOf(translation) == placeholdersOf(message.source);
            // The last form is the one for any large number: it must say it.
            if (message.plural && message.source.contains(QLatin1String("%Ln")))
                whole = whole && message.translations.constLast().contains(QLatin1String("%Ln"));
            if (!whole)
                missing << message.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    /// Catches: a sentence in the program that no translator has ever seen.
    void theFilesKnowEveryTextOfTheProgram()
    {
        const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed (Debian: qt6-l10n-tools)");
        QTemporaryDir directory;
        const QString copy = directory.filePath(QStringLiteral("rollcall_es.ts"));
        QVERIFY(QFile::copy(kTranslations.arg(QStringLiteral("es")), copy));
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(ROLLCALL_SOURCE_DIR));
        process.start(lupdate, {QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                                QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-I"), QStringLiteral("app"),
                                QStringLiteral("ui"), QStringLiteral("app/kiosk"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QStringList unknown;
        for (const Message& message : messagesOf(copy)) {
            if (!message.finished)
                unknown << message.source;
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("run \"ninja update_translations\" and translate:\n") +
                                               unknown.join(QLatin1Char('\n'))));
    }

    /// Catches: a door that stays in the previous person's language, or that forgets a problem.
    void isChosenAtTheDoorAndEndsWithTheVisit()
    {
        KioskFixture kiosk;
        kiosk.settings.languages = {QStringLiteral("en"), QStringLiteral("ar")};
        kiosk.state.setStorage({{Condition::LedgerDamaged, QStringLiteral("record 12")}});
        useLanguage(kiosk.settings.language);
        kiosk.open();
        kiosk.window->live().sleep();
        QVERIFY(kiosk.window->live().isIdle());
        kiosk.click(QStringLiteral("language:ar"));
        QTRY_COMPARE(kiosk.window->language(), QStringLiteral("ar"));
        QCOMPARE(kiosk.window->layoutDirection(), Qt::RightToLeft);
        QVERIFY(!kiosk.window->live().isIdle());
        kiosk.window->live().sleep();
        QTRY_COMPARE(kiosk.window->language(), kiosk.settings.language);
        QCOMPARE(kiosk.window->layoutDirection(), Qt::LeftToRight);
        QVERIFY(kiosk.window->live().isIdle());
    }

    /// Catches: a language switch that throws away what an administrator is typing.
    void theAdministrationKeepsItsLanguage()
    {
        KioskFixture kiosk;
        useLanguage(kiosk.settings.language);
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->speak(QStringLiteral("ar"));
        QCOMPARE(kiosk.window->language(), kiosk.settings.language);
        QVERIFY(kiosk.window->view() == MainWindow::View::Admin);
    }

    void everyLetterCanBeTyped_data()
    {
        // CLDR 41, main exemplar characters, without those that are written as two.
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("letters");
        QTest::newRow("en") << "en"
                            << "abcdefghijklmnopqrstuvwxyz";
        QTest::newRow("es") << "es" << QStringLiteral("aábcdeéfghiíjklmnñoópqrstuúüvwxyz");
        QTest::newRow("ar") << "ar" << QStringLiteral("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىًٌٍَُِّْ");
        QTest::newRow("hi") << "hi" << QStringLiteral("ँंःअआइईउऊऋऑएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहािीुूृेैोौ्");
        QTest::newRow("bn") << "bn" << QStringLiteral("ঁংঃঅআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহািীুূৃেৈোৌ্ৎ");
    }
    /// Catches: a name that cannot be written on the kiosk, a key without room.
    void everyLetterCanBeTyped()
    {
        QFETCH(QString, language);
        QFETCH(QString, letters);
        const KeyboardLayout& layout = layoutFor(language);
        QCOMPARE(layout.language, language);
        QString keys = layout.extra.join(QString());
        for (const KeyboardLayout::Rows& page : {layout.lower, layout.upper}) {
            QVERIFY(page[0].size() <= 10 && page[1].size() <= 10 && page[2].size() <= 7);
            for (const QStringList& row : page) {
                QVERIFY(!row.contains(QString()));
                keys += row.join(QString());
            }
        }
        QVERIFY(layout.extra.size() <= 7);
        QString missing;
        for (const QChar letter : letters) {
            if (!keys.contains(letter))
                missing += letter;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void namesAreTypedInTheirOwnScriptAndIdentifiersInLatin()
    {
        KioskFixture kiosk;
        kiosk.settings.language = QStringLiteral("ar");
        useLanguage(kiosk.settings.language);
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        auto* id = kiosk.find<QLineEdit>(QStringLiteral("enrollId"));
        QTest::mouseClick(id, Qt::LeftButton);
        kiosk.click(QStringLiteral("key:k"));
        QCOMPARE(id->text(), QStringLiteral("k"));
        auto* name = kiosk.find<QLineEdit>(QStringLiteral("enrollName"));
        QTest::mouseClick(name, Qt::LeftButton);
        for (const char* key : {"key:ع", "key:ل", "key:ي"})
            kiosk.click(QString::fromUtf8(key));
        QCOMPARE(name->text(), QStringLiteral("علي"));
        kiosk.click(QStringLiteral("key:Aa"));
        kiosk.click(QStringLiteral("key:z"));
        QCOMPARE(name->text(), QStringLiteral("عليz"));
    }

    void oneLanguageOffersNoChoice()
    {
        KioskFixture kiosk;
        kiosk.settings.languages = {QStringLiteral("en")};
        kiosk.open();
        kiosk.window->live().sleep();
        QVERIFY(!kiosk.find<>(QStringLiteral("language:en")));
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
