#include "config/config.h"
#include "config/config_schema.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace rollcall;

/// From the bytes of a file to settings, or to one sentence with the line.
class TestConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFileIsTheDefaults()
    {
        const Result<Config> config = parseConfig("", QStringLiteral("c.toml"));
        QVERIFY(config);
        QCOMPARE(config->decision.confirmationFrames, 5);
        QCOMPARE(config->source.uri, QStringLiteral("auto"));
        QVERIFY(config->connectors.empty());
    }

    /// Every table reaches the struct it is meant for, with its unit.
    void valuesArrive()
    {
        QFile file(QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/config/every_table.toml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray toml = file.readAll();
        const Result<Config> read = parseConfig(toml, QStringLiteral("c.toml"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const Config& c = *read;
        QCOMPARE(c.attendance.door, QStringLiteral("Gate \"A\""));
        QCOMPARE(c.attendance.direction.mode, DirectionMode::ByTimeOfDay);
        QCOMPARE(c.attendance.direction.dayBoundaryHour, 5);
        QCOMPARE(c.attendance.duplicateWindow, Milliseconds{90'000});
        QCOMPARE(c.attendance.direction.periods.size(), std::size_t{2});
        QCOMPARE(c.attendance.direction.periods[0].from, QTime(6, 30));
        QCOMPARE(c.attendance.direction.periods[1].direction, Direction::Out);
        QCOMPARE(c.decision.threshold, 0.5);
        QCOMPARE(c.decision.margin, 0.08);
        QCOMPARE(c.decision.confirmationFrames, 7);
        QCOMPARE(c.decision.agreement, 1.0);
        QCOMPARE(c.decision.cooldown, Milliseconds{45'000});
        QCOMPARE(c.decision.unknownAfter, Milliseconds{3'500});
        QCOMPARE(c.engine.kind, EngineKind::Dlib);
        QCOMPARE(c.engine.detector, DetectorKind::Mnet25);
        QCOMPARE(c.engine.threads, 4);
        QCOMPARE(c.pipeline.maximumFaces, 3);
        QCOMPARE(c.pipeline.detectEvery, 2);
        QCOMPARE(c.pipeline.secondLook, false);
        QCOMPARE(c.pipeline.quality.minimumSide, 80);
        QCOMPARE(c.pipeline.quality.maximumYaw, 0.3);
        QCOMPARE(c.pipeline.quality.backlightRatio, 3.0);
        QCOMPARE(c.source.uri, QStringLiteral("rtsp://10.0.0.7/live"));
        QCOMPARE(c.source.resolution, QSize(1280, 720));
        QCOMPARE(c.source.framesPerSecond, 15);
        QCOMPARE(c.source.rotation, 270);
        QCOMPARE(c.source.mirror, true);
        QCOMPARE(c.storage.dataDirectory, QStringLiteral("/srv/rollcall"));
        QCOMPARE(c.storage.keyFile, QStringLiteral("/etc/rollcall/key"));
        QCOMPARE(c.storage.storeNames, false);
        QCOMPARE(c.screen.fullScreen, false);
        QCOMPARE(c.screen.theme, Theme::HighContrast);
        QCOMPARE(c.screen.dotsPerInch, 133.5);
        QCOMPARE(c.screen.idleAfterSeconds, 10);
        QCOMPARE(c.screen.confirmationMilliseconds, 1500);
        QCOMPARE(c.screen.reducedMotion, true);
        QCOMPARE(c.screen.privacyBlur, true);
        QCOMPARE(c.screen.showPresent, true);
        QCOMPARE(c.screen.soundVolume, 0);
        QCOMPARE(c.screen.language, QStringLiteral("de"));
        QCOMPARE(c.modelDirectory, QStringLiteral("/opt/models"));
        QCOMPARE(c.connectors.size(), std::size_t{1});
        ConnectorSettings east = c.connectors[0];
        QCOMPARE(east.id().value(), QStringLiteral("east"));
        QCOMPARE(east.kind(), QStringLiteral("pihr"));
        QCOMPARE(east.requiredString(QStringLiteral("url")), QStringLiteral("wss://pihr.example:8765"));
        QCOMPARE(east.integer(QStringLiteral("port"), 1, 1, 65535), 8765);
        QCOMPARE(east.boolean(QStringLiteral("verify"), false), true);
        QVERIFY(east.finish());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* toml, const char* message) {
            QTest::newRow(name) << QByteArray(toml) << QString::fromLatin1(message);
        };
        row("unknown key, near", "[decision]\n\ntreshold = 0.4\n",
            "c.toml:3: unknown key \"treshold\" in [decision]; did you mean \"threshold\"?");
        row("unknown key, hyphens", "[decision]\nConfirmation-Frames = 5\n",
            "c.toml:2: unknown key \"Confirmation-Frames\" in [decision]; did you mean \"confirmation_frames\"?");
        row("unknown key, far", "[decision]\ncolor = 0.4\n", "c.toml:2: unknown key \"color\" in [decision]");
        row("key of another table", "[pipeline]\nthreads = 2\n",
            "c.toml:2: unknown key \"threads\" in [pipeline]; it belongs in [engine]");
        row("key outside tables", "\ndoor = \"x\"\n",
            "c.toml:2: unknown key \"door\" outside every table; it belongs in [attendance]");
        row("unknown table", "[engine]\n\n[atendance]\ndoor = \"x\"\n",
            "c.toml:3: unknown table [atendance]; did you mean [attendance]?");
        row("table as value", "decision = 5\n", "c.toml:1: decision must be a table, written once as [decision]");
        row("table repeated", "[[decision]]\nmargin = 0.1\n",
            "c.toml:1: decision must be a table, written once as [decision]");
        row("wrong type", "[engine]\nthreads = \"2\"\n",
            "c.toml:2: threads in [engine] must be a whole number from 1 to 16");
        row("fraction for a count", "[engine]\nthreads = 2.0\n",
            "c.toml:2: threads in [engine] must be a whole number from 1 to 16");
        row("too large", "[engine]\nthreads = 17\n",
            "c.toml:2: threads in [engine] must be a whole number from 1 to 16");
        row("beyond int", "[engine]\nthreads = 4294967298\n",
            "c.toml:2: threads in [engine] must be a whole number from 1 to 16");
        row("not a number", "[decision]\nmargin = nan\n",
            "c.toml:2: margin in [decision] must be a number from 0 to 1");
        row("infinite", "[decision]\ncooldown_seconds = inf\n",
            "c.toml:2: cooldown_seconds in [decision] must be seconds from 0 to 3600");
        row("half agreement is no majority", "[decision]\nagreement = 0.5\n",
            "c.toml:2: agreement in [decision] must be a number from 0.6 to 1");
        row("word not among them", "[screen]\ntheme = \"blue\"\n",
            "c.toml:2: theme in [screen] must be \"dark\", \"light\" or \"high-contrast\"");
        row("rotation", "[camera]\nrotation = 45\n", "c.toml:2: rotation in [camera] must be 0, 90, 180 or 270");
        row("source", "[camera]\nsource = \"webcam\"\n",
            "c.toml:2: source in [camera] must be \"auto\", \"none\", \"test\", \"libcamera\", \"libcamera:NAME\", "
            "\"v4l2:DEVICE\", \"rtsp://...\", \"file:PATH\" or \"playlist:PATH\"");
        row("relative path", "[models]\ndirectory = \"models\"\n",
            "c.toml:2: directory in [models] must be an absolute path, or \"\"");
        row("control character", "[attendance]\ndoor = \"a\\u001bb\"\n",
            "c.toml:2: door in [attendance] must be text of at most 64 characters");
        row("array for a value", "[attendance]\ndoor = [\"a\"]\n",
            "c.toml:2: door in [attendance] must be text of at most 64 characters");
        row("brightness crossed", "[quality]\nminimum_brightness = 200\nmaximum_brightness = 100\n",
            "c.toml:3: maximum_brightness must be above minimum_brightness");
        row("duplicate key", "[decision]\nmargin = 0.1\nmargin = 0.2\n", "c.toml:3: not valid TOML: *");
        row("duplicate table", "[decision]\nmargin = 0.1\n[decision]\n", "c.toml:3: not valid TOML: *");
        row("unfinished string", "[attendance]\ndoor = \"x\n", "c.toml:2: not valid TOML: *");
        row("period not repeated", "[attendance.period]\nfrom = \"08:00\"\n",
            "c.toml:1: attendance.period is a repeatable table: write [[attendance.period]]");
        row("period incomplete", "[[attendance.period]]\nfrom = \"08:00\"\n",
            "c.toml:1: [[attendance.period]] needs direction = \"in\" or \"out\"");
        row("period time", "[[attendance.period]]\nfrom = \"8 am\"\ndirection = \"in\"\n",
            "c.toml:2: from in [attendance.period] must be a time of day written \"HH:MM\"");
        row("periods descending",
            "[[attendance.period]]\nfrom = \"14:00\"\ndirection = \"in\"\n[[attendance.period]]\nfrom = "
            "\"09:00\"\ndirection = \"out\"\n",
            "c.toml:4: [[attendance.period]] tables must be in ascending order of from");
        row("connector not repeated", "[connector]\nid = \"a\"\n",
            "c.toml:1: connector is a repeatable table: write [[connector]]");
        row("connector without id", "\n[[connector]]\nkind = \"pihr\"\n",
            "c.toml:2: [[connector]] needs id = 1 to 32 letters, digits, \"-\" or \"_\" in quotes");
        row("connector id with space", "[[connector]]\nkind = \"pihr\"\nid = \"a b\"\n",
            "c.toml:3: [[connector]] needs id = 1 to 32 letters, digits, \"-\" or \"_\" in quotes");
        row("connector id a number", "[[connector]]\nkind = \"pihr\"\nid = 5\n",
            "c.toml:3: [[connector]] needs id = 1 to 32 letters, digits, \"-\" or \"_\" in quotes");
        row("connector without kind", "[[connector]]\nid = \"a\"\n",
            "c.toml:1: connector \"a\" needs kind = the name of its system in quotes");
        row("connector ids alike",
            "[[connector]]\nid = \"a\"\nkind = \"pihr\"\n[[connector]]\nid = \"a\"\nkind = \"pihr\"\n",
            "c.toml:5: another connector has the id \"a\"; each needs its own");
        row("connector array value", "[[connector]]\nid = \"a\"\nkind = \"pihr\"\nhosts = [1]\n",
            "c.toml:4: hosts in [[connector]] must be text, a number, true or false");
        // toml++ keeps tables sorted by name; the reader must sort by line.
        row("first of several by line", "[screen]\ntheme = \"x\"\n[camera]\nfps = 0\n[attendance]\ndoor = 1\n",
            "c.toml:2: theme in [screen] must be \"dark\", \"light\" or \"high-contrast\" (and 2 more)");
    }
    void refused()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, message);
        const Result<Config> config = parseConfig(toml, QStringLiteral("c.toml"));
        QVERIFY(!config);
        if (message.endsWith(QLatin1Char('*')))
            QVERIFY2(config.error().message.startsWith(message.chopped(1)), qPrintable(config.error().message));
        else
            QCOMPARE(config.error().message, message);
    }

    void tooManyConnectors()
    {
        QByteArray toml;
        for (int i = 0; i <= kMaxConnectors; ++i)
            toml += "[[connector]]\nid = \"c" + QByteArray::number(i) + "\"\nkind = \"pihr\"\n";
        QVERIFY(!parseConfig(toml, QStringLiteral("c.toml")));
    }

    void hugeFileIsRefusedUnread()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("huge.toml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(8LL * 1024 * 1024 * 1024)); // sparse
        file.close();
        const Result<Config> config = loadConfig(path);
        QVERIFY(!config);
        QVERIFY(config.error().message.contains(QStringLiteral("larger than 1024 KiB")));
    }

    /// Nothing that a broken disk or a wrong file name brings may crash, hang or pass.
    void garbageIsRefused()
    {
        QRandomGenerator random(20261101);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(random.bounded(1, 2000), Qt::Uninitialized);
            for (char& byte : bytes)
                byte = static_cast<char>(random.bounded(256));
            bytes.prepend(QByteArray(round % 3, '['));
            bytes.append('\0');
            QVERIFY(!parseConfig(bytes, QStringLiteral("g")));
        }
        // Inputs that abort toml++ 3.3 (marzer/tomlplusplus#294, #301).
        for (const char* bytes : {"[&", "[[[1]]]", "[[[a]]]", "[[=", "[", "[[", "[a.&]"})
            QVERIFY(!parseConfig(bytes, QStringLiteral("g")));
        QVERIFY(!parseConfig(QByteArray(100'000, '['), QStringLiteral("g")));
        QVERIFY(!parseConfig("a = " + QByteArray(100'000, '['), QStringLiteral("g")));
        const QByteArray deep = QByteArray(".a").repeated(2'000);
        QVERIFY(!parseConfig("a" + deep.repeated(25) + " = 1", QStringLiteral("g")));
        QVERIFY(!parseConfig(("a" + deep + " = [ {\n").repeated(200), QStringLiteral("g")));
        QVERIFY(!parseConfig(("a" + deep + " = [ {\n").repeated(4) + "b=1" + QByteArray("}]").repeated(4),
                             QStringLiteral("g")));
        QVERIFY(!parseConfig("[decision]\nmargin = 0." + QByteArray(100'000, '9') + "\n", QStringLiteral("g")));
    }

    void messagesRepeatNoControlCharacters()
    {
        const Result<Config> config =
            parseConfig("\"a\\u001b[2J" + QByteArray(5000, 'x') + "\" = 1\n", QStringLiteral("c.toml"));
        QVERIFY(!config);
        QVERIFY(!config.error().message.contains(QChar(0x1b)));
        QVERIFY(config.error().message.size() < 300);
    }

    void whatIsNoFileIsRefused()
    {
        QTemporaryDir directory;
        const Result<Config> missing = loadConfig(directory.filePath(QStringLiteral("none.toml")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(!loadConfig(directory.path()));
        const QString fifo = directory.filePath(QStringLiteral("fifo"));
        QCOMPARE(mkfifo(qPrintable(fifo), 0600), 0);
        QVERIFY(!loadConfig(fifo)); // opening one without a writer would block forever
    }
};

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
