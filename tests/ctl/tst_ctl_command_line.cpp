#include "ctl/ctl_process.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using rollcall::test::ctl;
using rollcall::test::CtlResult;
using rollcall::test::run;

/// What needs neither people nor models.
class TestCtlCommandLine : public QObject
{
    Q_OBJECT

    QTemporaryDir directory;

    QString write(const char* name, const QByteArray& bytes)
    {
        const QString path = directory.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

private Q_SLOTS:
    void helpListsEveryCommandAndEachExplainsItself()
    {
        const CtlResult overview = ctl({QStringLiteral("--help")});
        QCOMPARE(overview.exitCode, 0);
        for (const char* name : {"enroll", "import-people", "people", "forget", "punches", "outbox", "retry",
                                 "send-people", "verify-ledger", "config", "bench", "replay"}) {
            const QString command = QString::fromLatin1(name);
            QVERIFY2(overview.out.contains(QStringLiteral("  ") + command + QLatin1Char(' ')), name);
            const CtlResult help = ctl({QStringLiteral("help"), command});
            QCOMPARE(help.exitCode, 0);
            const bool isResearch = command == QLatin1String("bench") || command == QLatin1String("replay");
            const QString program = isResearch ? QStringLiteral("rollcall-lab") : QStringLiteral("rollcallctl");
            QVERIFY(help.out.startsWith(QStringLiteral("Usage: %1 %2").arg(program, command)));
            QCOMPARE(ctl({command, QStringLiteral("--help")}).out, help.out);
        }
        QCOMPARE(ctl({QStringLiteral("help")}).out, overview.out);
    }
    void version()
    {
        const CtlResult result = ctl({QStringLiteral("people"), QStringLiteral("--version")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, QStringLiteral("rollcallctl " ROLLCALL_VERSION "\n"));
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* line, const char* words) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                << QString::fromLatin1(words);
        };
        row("", "no command given");
        row("enrol", "did you mean \"enroll\"?");
        row("help peopel", "did you mean \"people\"?");
        row("people --formt csv", "did you mean --format?");
        row("--format csv people", "--format must come after the command");
        row("people --format xml", "--format must be table, csv or json");
        row("people extra", "unexpected argument \"extra\"");
        row("people --data-dir", "--data-dir needs a value: DIR");
        row("people --data-dir=", "--data-dir needs a value: DIR");
        row("people --data-dir a --data-dir b", "--data-dir was given twice");
        row("enroll picture.jpg", "enroll needs --id");
        row("enroll --id 5", "missing argument");
        row("replay --json=yes clip.mp4", "--json takes no value");
        row("punches --since yesterday", "--since must be a date");
        row("retry x", "not a row of the outbox");
        row("retry -- -5", "not a row of the outbox");
        row("outbox --format xml", "--format must be table, csv or json");
        row("bench --seconds 0", "--seconds must be a whole number from 1 to 3600");
        row("config", "missing argument");
        row("config chek", "config check FILE");
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const CtlResult result = ctl(arguments);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(words), qPrintable(result.err));
    }

    void configCheck()
    {
        const QString good = write("good.toml", "[engine]\nthreads = 1\n");
        const CtlResult result = ctl({QStringLiteral("config"), QStringLiteral("check"), good});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err, QString());
        QVERIFY(result.out.startsWith(good + QStringLiteral(": no problems")));
    }
    void configCheckNamesTheLine()
    {
        const QString path = write("bad.toml", "# a comment\n[decision]\ntreshold = 0.4\n");
        VERIFY_REFUSED(ctl({QStringLiteral("config"), QStringLiteral("check"), path}),
                       path +
                           QStringLiteral(":3: unknown key \"treshold\" in [decision]; did you mean \"threshold\"?"));
        // The same file stops every other command, before it does anything.
        VERIFY_REFUSED(ctl({QStringLiteral("people"), QStringLiteral("--config"), path}),
                       path + QStringLiteral(":3: "));
    }
    void configCheckLooksIntoConnectors()
    {
        const QString unknownKind = write("kind.toml", "[[connector]]\nid = \"a\"\nkind = \"nosuch\"\n");
        VERIFY_REFUSED(ctl({QStringLiteral("config"), QStringLiteral("check"), unknownKind}), QStringLiteral("nosuch"));
        const QString unknownKey =
            write("key.toml", "[[connector]]\nid = \"a\"\nkind = \"pihr\"\nurl = \"ws://127.0.0.1:1\"\n"
                              "serial_number = \"S\"\nsecret = \"x\"\ncolor = 5\n");
        VERIFY_REFUSED(ctl({QStringLiteral("config"), QStringLiteral("check"), unknownKey}),
                       unknownKey + QStringLiteral(":7: "));
    }
    /// Catches: speech that is configured but not available, without a warning.
    void configCheckMissesTheProgramThatSpeaks()
    {
        const QString path = write("spoken.toml", "[screen]\nspoken = true\n");
        const QByteArray searched = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const CtlResult missing = ctl({QStringLiteral("config"), QStringLiteral("check"), path});
        qputenv("PATH", searched);
        QCOMPARE(missing.exitCode, 0);
        QVERIFY2(missing.out.contains(QStringLiteral("install Debian's package espeak-ng")), qPrintable(missing.out));
        const QString quiet = write("quiet.toml", "[screen]\nspoken = false\n");
        QVERIFY(
            !ctl({QStringLiteral("config"), QStringLiteral("check"), quiet}).out.contains(QStringLiteral("espeak")));
    }
    void configExampleIsCheckedWell()
    {
        const QString path =
            write("example.toml", ctl({QStringLiteral("config"), QStringLiteral("example")}).out.toUtf8());
        QCOMPARE(ctl({QStringLiteral("config"), QStringLiteral("check"), path}).exitCode, 0);
    }

    /// Which of several places a value comes from, and no secrets.
    void configShowSaysWhereFrom()
    {
        const QString file = write("shown.toml", "[screen]\nsound_volume = 10\ntheme = \"light\"\n");
        QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("shown")));
        write("shown/settings.toml", "[screen]\ntheme = \"high-contrast\"\n"
                                     "[[connector]]\nid = \"west\"\nkind = \"pihr\"\nurl = \"ws://127.0.0.1:1\"\n"
                                     "serial_number = \"S\"\nsecret = \"confidential\"\n");
        const QStringList show{QStringLiteral("config"),     QStringLiteral("show"),
                               QStringLiteral("--config"),   file,
                               QStringLiteral("--data-dir"), directory.filePath(QStringLiteral("shown"))};
        const CtlResult result = ctl(show);
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        for (const char* line :
             {"theme = \"high-contrast\" # set at the kiosk\n", "sound_volume = 10 # configuration file\n",
              "rotation = 0 # default\n", "# connector \"west\" (pihr): set at the kiosk\n", " # command line\n"})
            QVERIFY2(result.out.contains(QLatin1String(line)), line);
        QVERIFY(!result.out.contains(QStringLiteral("confidential")));
        const QString printed = write("printed.toml", result.out.toUtf8());
        QCOMPARE(ctl({QStringLiteral("config"), QStringLiteral("check"), printed}).exitCode, 0);

        // A broken file is ignored with a warning by every command, and not touched.
        const QString broken = write("shown/settings.toml", "[screen]\ntheme = 5\n");
        const CtlResult without = ctl(show);
        QCOMPARE(without.exitCode, 0);
        QVERIFY2(without.err.contains(broken + QStringLiteral(":2: ")), qPrintable(without.err));
        QVERIFY(without.out.contains(QStringLiteral("theme = \"light\" # configuration file\n")));
        QVERIFY(QFile::exists(broken));
    }

    void missingDatabaseIsASentence()
    {
        const QString nowhere = directory.filePath(QStringLiteral("nowhere"));
        for (const char* command : {"people", "punches", "outbox", "verify-ledger"})
            VERIFY_REFUSED(ctl({QString::fromLatin1(command), QStringLiteral("--data-dir"), nowhere}),
                           QStringLiteral("has the kiosk run with this data directory"));
        QVERIFY(!QFile::exists(nowhere + QStringLiteral("/rollcall.sqlite"))); // asking makes nothing
    }
    void unreadableDatabaseIsASentenceAndStays()
    {
        QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("broken")));
        const QByteArray garbage = QByteArray(4096, '\x5a');
        const QString path = write("broken/rollcall.sqlite", garbage);
        const QString data = directory.filePath(QStringLiteral("broken"));
        for (const char* command : {"people", "punches", "outbox", "verify-ledger"})
            VERIFY_REFUSED(ctl({QString::fromLatin1(command), QStringLiteral("--data-dir"), data}),
                           QStringLiteral("not a database"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage); // nothing is lost
    }

    void wrongModelFileIsASentence()
    {
        QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("models")));
        write("models/fr_detect.onnx", "this is no network");
        write("picture.jpg", "x");
        const QString data = directory.filePath(QStringLiteral("new"));
        VERIFY_REFUSED(ctl({QStringLiteral("enroll"), QStringLiteral("--id"), QStringLiteral("5"),
                            directory.filePath(QStringLiteral("picture.jpg")), QStringLiteral("--models"),
                            directory.filePath(QStringLiteral("models")), QStringLiteral("--data-dir"), data}),
                       QStringLiteral("fr_detect.onnx"));
        QVERIFY(!QFile::exists(data));
        VERIFY_REFUSED(ctl({QStringLiteral("enroll"), QStringLiteral("--id"), QStringLiteral("5"),
                            QStringLiteral("a.jpg"), QStringLiteral("--models"),
                            directory.filePath(QStringLiteral("nomodels")), QStringLiteral("--data-dir"), data}),
                       QStringLiteral("the model directory"));
    }

    void importOfNothingIsASentence()
    {
        QVERIFY(QDir(directory.path()).mkpath(QStringLiteral("empty")));
        VERIFY_REFUSED(ctl({QStringLiteral("import-people"), directory.filePath(QStringLiteral("empty"))}),
                       QStringLiteral("is empty"));
        VERIFY_REFUSED(ctl({QStringLiteral("import-people"), directory.filePath(QStringLiteral("none"))}),
                       QStringLiteral("does not exist"));
    }
    void replayOfNothingIsASentence()
    {
        VERIFY_REFUSED_BY("rollcall-lab",
                          ctl({QStringLiteral("replay"), directory.filePath(QStringLiteral("none.mp4"))}),
                          QStringLiteral("does not exist"));
    }

    void labListsWhatRollcallctlHandsOver()
    {
        const CtlResult lab = run(QStringLiteral(ROLLCALL_LAB), {QStringLiteral("--help")});
        QCOMPARE(lab.exitCode, 0);
        for (const char* name : {"bench", "eval", "pad-eval", "replay"}) {
            const QString command = QStringLiteral("  ") + QString::fromLatin1(name) + QLatin1Char(' ');
            QVERIFY2(lab.out.contains(command), name);
            QVERIFY2(ctl({QStringLiteral("--help")}).out.contains(command), name);
        }
        QVERIFY(!lab.out.contains(QStringLiteral("enroll a person")));
    }
    /// Catches: a kiosk without rollcall-lab where the commands fail without a reason, arguments that are lost on the
    /// way, and a program that is not found beside rollcallctl or on PATH.
    void labIsFoundBesideAndOnPath()
    {
        const QString lonely = directory.filePath(QStringLiteral("rollcallctl"));
        QVERIFY(QFile::copy(QStringLiteral(ROLLCALLCTL), lonely));
        const QStringList replay{QStringLiteral("--models"), QStringLiteral("a b"), QStringLiteral("replay"),
                                 QStringLiteral("no such.mp4")};
        const QByteArray searched = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const CtlResult missing = run(lonely, replay);
        const CtlResult missingHelp = run(lonely, {QStringLiteral("help"), QStringLiteral("bench")});
        const CtlResult overview = run(lonely, {QStringLiteral("--help")});
        const CtlResult beside = ctl(replay);
        qputenv("PATH", QFileInfo(QStringLiteral(ROLLCALL_LAB)).absolutePath().toLocal8Bit());
        const CtlResult onPath = run(lonely, replay);
        qputenv("PATH", searched);
        VERIFY_REFUSED(missing, QStringLiteral("replay is a command of rollcall-lab, which is not installed"));
        VERIFY_REFUSED(missingHelp, QStringLiteral("bench is a command of rollcall-lab, which is not installed"));
        QCOMPARE(overview.exitCode, 0);
        VERIFY_REFUSED_BY("rollcall-lab", beside, QStringLiteral("the recording no such.mp4 does not exist"));
        VERIFY_REFUSED_BY("rollcall-lab", onPath, QStringLiteral("the recording no such.mp4 does not exist"));
    }
};

QTEST_GUILESS_MAIN(TestCtlCommandLine)
#include "tst_ctl_command_line.moc"
