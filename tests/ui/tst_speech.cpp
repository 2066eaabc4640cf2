// Confirmations that are spoken: what the program on PATH is given, and what it can do to the kiosk.
#include "tests/ui/kiosk_fixture.h"

#include "ui/language.h"
#include "ui/sound/speech.h"
#include "ui/words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

Confirmation confirmation(const QString& name, Direction direction)
{
    return {QUuid::createUuid(), TrackId{1}, name, direction, {}, {}};
}

} // namespace

class TestSpeech : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;

    /// A program of that name which keeps its arguments and its input, then does `last`.
    void install(const QByteArray& last)
    {
        QFile program(m_folder->filePath(QStringLiteral("espeak-ng")));
        QVERIFY(program.open(QIODevice::WriteOnly | QIODevice::Truncate));
        program.write("#!/bin/sh\ncd '" + m_folder->path().toUtf8() + "'\necho \"$*\" >>arguments\ncat >>said\n" +
                      last + "\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    [[nodiscard]] QByteArray kept(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray said() const { return kept(QStringLiteral("said")); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = qgetenv("PATH");
        qputenv("PATH", m_folder->path().toUtf8() + ":/usr/bin:/bin");
    }
    void cleanup() { qputenv("PATH", m_path); }

    /// Catches: a name on the command line, a sentence in the wrong language, a sound that ignores the volume, speech
    /// that was not asked for.
    void theDoorSaysTheFirstNameAndWhatHappened()
    {
        install({});
        KioskFixture kiosk;
        kiosk.settings.soundVolume = 40;
        kiosk.settings.spoken = true;
        kiosk.open();
        kiosk.state.confirm(confirmation(QStringLiteral("Md. Amina Khatun"), Direction::In));
        QTRY_COMPARE(said(), QByteArray("Amina, checked in\n"));
        QCOMPARE(kept(QStringLiteral("arguments")), QByteArray("--stdin -b 1 -a 40 -v en\n"));

        KioskFixture quiet;
        quiet.settings.soundVolume = 40;
        quiet.open();
        quiet.state.confirm(confirmation(QStringLiteral("Amina Khatun"), Direction::In));
        kiosk.state.confirm(confirmation(QStringLiteral("Bashir"), Direction::Out));
        QTRY_COMPARE(said(), QByteArray("Amina, checked in\nBashir, checked out\n"));
    }

    /// Catches: a question that is repeated with every frame, or asked in another language than it is written in; a
    /// switch for one of the two that speaks the other; a program that hangs and takes the screen with it.
    void whatAPersonIsAskedIsSaidOnce()
    {
        install("exec sleep 60");
        KioskFixture kiosk;
        kiosk.settings.soundVolume = 40;
        kiosk.settings.spokenQuestions = true;
        kiosk.open();
        QElapsedTimer timer;
        timer.start();
        const auto ask = [&kiosk](ChallengeAction action, int id, int step = 1) {
            for (const double left : {1.0, 0.9, 0.8}) {
                ChallengeView view{TrackId{1}, action, left, false, step, 2};
                view.id = ChallengeId{static_cast<std::uint64_t>(id)};
                kiosk.state.setChallenge(view);
            }
        };
        ask(ChallengeAction::BlinkTwice, 1);
        QVERIFY2(timer.elapsed() < 1000, "nothing is waited for");
        QTRY_COMPARE(said(), QByteArray("Please blink twice\n"));
        ask(ChallengeAction::TurnLeft, 1, 2);
        QTRY_COMPARE(said(), QByteArray("Please blink twice\nPlease turn your head to your left\n"));
        kiosk.state.confirm(confirmation(QStringLiteral("Amina"), Direction::In));
        kiosk.state.setChallenge(std::nullopt);
        kiosk.window->live().leave();
        kiosk.window->speak(QStringLiteral("es"));
        ask(ChallengeAction::TurnLeft, 2);
        const QByteArray spanish = challengeWords(ChallengeAction::TurnLeft).toUtf8() + '\n';
        QVERIFY(spanish.contains("cabeza"));
        QTRY_VERIFY2(said().endsWith(spanish), said().constData());
        QVERIFY(!said().contains("Amina"));
        QVERIFY(kept(QStringLiteral("arguments")).endsWith(" -v es\n"));

        KioskFixture other;
        other.settings.soundVolume = 40;
        other.settings.spoken = true;
        other.open();
        const QByteArray before = said();
        other.state.setChallenge(ChallengeView{TrackId{1}, ChallengeAction::LookUp});
        other.state.setChallenge(std::nullopt);
        other.state.confirm(confirmation(QStringLiteral("Bashir"), Direction::Out));
        QTRY_VERIFY(said().size() > before.size());
        QCOMPARE(said().mid(before.size()).count('\n'), 1);
        useLanguage(QStringLiteral("en"));
    }

    /// Catches: a request of which the end is cut off.
    void everyRequestIsSaidInFull()
    {
        for (const char* language : {"en", "bn", "ar", "hi", "es"}) {
            useLanguage(QLatin1String(language));
            for (const ChallengeAction action : kChallengeActions)
                QVERIFY(challengeWords(action).size() <= Speech::kMaxCharacters);
        }
        useLanguage(QStringLiteral("en"));
    }

    void theVoiceIsThatOfTheTexts()
    {
        QCOMPARE(languageOfTexts(QLocale(QStringLiteral("bn_BD"))), QStringLiteral("bn"));
        QCOMPARE(languageOfTexts(QLocale(QStringLiteral("es"))), QStringLiteral("es"));
        QCOMPARE(languageOfTexts(QLocale(QStringLiteral("fi"))), QStringLiteral("en"));
        QCOMPARE(languageOfTexts(QLocale::c()), QStringLiteral("en"));
    }

    void mutedItIsSilent()
    {
        install({});
        Speech speech(50);
        speech.setVolume(0);
        speech.say(QStringLiteral("Amina"), QStringLiteral("en"));
        QVERIFY(!speech.isSpeaking());
        speech.setVolume(10);
        speech.say(QStringLiteral("Bashir"), QStringLiteral("en"));
        QTRY_COMPARE(said(), QByteArray("Bashir\n"));
        QTRY_VERIFY(!speech.isSpeaking());
    }

    /// Catches: voices over one another, a queue that talks about people who have left, a hanging program that is
    /// waited for.
    void theNewestIsSaidAtOnce()
    {
        install("if test -e hang; then exec sleep 60; fi");
        QFile hang(m_folder->filePath(QStringLiteral("hang")));
        QVERIFY(hang.open(QIODevice::WriteOnly));
        Speech speech(50);
        speech.say(QStringLiteral("Amina"), QStringLiteral("en"));
        QTRY_COMPARE(said(), QByteArray("Amina\n"));
        QVERIFY(hang.remove());
        QElapsedTimer timer;
        timer.start();
        speech.say(QStringLiteral("Bashir"), QStringLiteral("en"));
        speech.say(QStringLiteral("Chitra"), QStringLiteral("en"));
        QVERIFY2(timer.elapsed() < 100, "nothing is waited for");
        QTRY_COMPARE(said(), QByteArray("Amina\nChitra\n"));
        QTRY_VERIFY(!speech.isSpeaking());
        QVERIFY(timer.elapsed() < Speech::kMax);
    }

    /// Catches: names that are commands to the program (phonemes, markup, lines) or that never end.
    void onlyWordsReachTheProgram()
    {
        install({});
        Speech speech(50);
        speech.say(QString::fromUtf8("[[D,Is]] <mark>\nআমিনা O'Neil-") + QString(10'000, QLatin1Char('x')),
                   QStringLiteral("en"));
        QTRY_VERIFY(!said().isEmpty());
        QTRY_VERIFY(!speech.isSpeaking());
        const QString text = QString::fromUtf8(said());
        QVERIFY2(text.startsWith(QString::fromUtf8("D,Is mark আমিনা O'Neil-xxx")), qPrintable(text));
        QVERIFY(text.size() <= Speech::kMaxCharacters + 1);
        QVERIFY(!text.contains(QRegularExpression(QStringLiteral("[\\[\\]<>]"))));
    }

    /// Catches: a log filled by every punch, and a kiosk that minds.
    void aMissingProgramIsSaidOnce()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        qputenv("PATH", m_folder->path().toUtf8());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("install Debian's package espeak-ng")));
        Speech speech(50);
        for (int i = 0; i < 3; ++i) {
            speech.say(QStringLiteral("Amina"), QStringLiteral("en"));
            QTRY_VERIFY(!speech.isSpeaking());
        }
        install({});
        qputenv("PATH", m_folder->path().toUtf8() + ":/usr/bin:/bin");
        speech.say(QStringLiteral("Bashir"), QStringLiteral("en"));
        QTRY_COMPARE(said(), QByteArray("Bashir\n"));
        QTRY_VERIFY(!speech.isSpeaking());
    }

    void aFailureIsSaidWithItsReason()
    {
        install("echo no such voice >&2; exit 1");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("espeak-ng failed: no such voice")));
        Speech speech(50);
        speech.say(QStringLiteral("Amina"), QStringLiteral("xx"));
        QTRY_COMPARE(said(), QByteArray("Amina\n"));
        QTRY_VERIFY(!speech.isSpeaking());
    }
};

QTEST_MAIN(TestSpeech)
#include "tst_speech.moc"
