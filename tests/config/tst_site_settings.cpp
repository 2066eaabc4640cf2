#include "config/config_schema.h"
#include "config/site_settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace rollcall;

namespace {

const QString kScreenTable = QStringLiteral("screen");

const char* const kGood = "[attendance]\ndoor = \"Gate\"\ntime_zone = \"Asia/Dhaka\"\n"
                          "[[connector]]\nid = \"a\"\nkind = \"pihr\"\nsecret = \"s\"\n"
                          "[[connector]]\nid = \"b\"\nkind = \"pihr\"\nsecret = \"t\"\n";

ConnectorSettings pihr(const char* id, const QString& secret)
{
    return {ConnectorId(QString::fromLatin1(id)),
            QStringLiteral("pihr"),
            {{QStringLiteral("secret"), secret, 0},
             {QStringLiteral("port"), qlonglong{8765}, 0},
             {QStringLiteral("verify"), false, 0}},
            0};
}

mode_t modeOf(const QString& path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

/// What is set at the kiosk is kept, prevails where it should, and never keeps the kiosk from starting.
class TestSiteSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_used = 0;

    QString newDirectory()
    {
        const QString name = QString::number(++m_used);
        return QDir(m_directory.path()).mkpath(name) ? m_directory.filePath(name) : QString();
    }
    static QString settingsIn(const QString& directory) { return directory + QStringLiteral("/settings.toml"); }
    static QString goodIn(const QString& directory) { return settingsIn(directory) + QStringLiteral(".good"); }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray contentsOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void screenPrevailsOverFileOverDefault()
    {
        Result<Config> file = parseConfig("[screen]\ntheme = \"light\"\nsound_volume = 10\n", QStringLiteral("f"));
        QVERIFY(file);
        SiteSettings settings = SiteSettings::load(newDirectory()).settings;
        QVERIFY(settings.set(kScreenTable, QStringLiteral("theme"), QStringLiteral("high-contrast")));
        Config config = settings.applyTo(*file);
        QCOMPARE(config.screen.theme, Theme::HighContrast);
        QCOMPARE(config.originOf(QStringLiteral("screen.theme")), ConfigOrigin::Screen);
        QCOMPARE(config.screen.soundVolume, 10);
        QCOMPARE(config.originOf(QStringLiteral("screen.sound_volume")), ConfigOrigin::File);
        QCOMPARE(config.originOf(QStringLiteral("attendance.door")), ConfigOrigin::Default);

        settings.unset(kScreenTable, QStringLiteral("theme"));
        config = settings.applyTo(*file);
        QCOMPARE(config.screen.theme, Theme::Light);
        QCOMPARE(config.originOf(QStringLiteral("screen.theme")), ConfigOrigin::File);
    }

    /// The site's own table cannot be replaced, and so its secret not be sent elsewhere, from the screen.
    void connectorOfTheFilePrevails()
    {
        Result<Config> file =
            parseConfig("[[connector]]\nid = \"a\"\nkind = \"pihr\"\nsecret = \"of the file\"\n", QStringLiteral("f"));
        QVERIFY(file);
        SiteSettings settings = SiteSettings::load(newDirectory()).settings;
        QVERIFY(settings.setConnector(pihr("a", QStringLiteral("of the screen"))));
        QVERIFY(settings.setConnector(pihr("b", QStringLiteral("of the screen"))));
        Config config = settings.applyTo(*file);
        QCOMPARE(config.connectors.size(), std::size_t{2});
        QCOMPARE(config.connectors[0].secret(QStringLiteral("secret")).reveal(), QByteArray("of the file"));
        QCOMPARE(config.originOf(QStringLiteral("connector.a")), ConfigOrigin::File);
        QCOMPARE(config.originOf(QStringLiteral("connector.b")), ConfigOrigin::Screen);
    }

    void noMoreConnectorsThanThreads()
    {
        QByteArray toml;
        for (int i = 0; i < kMaxConnectors; ++i)
            toml += "[[connector]]\nid = \"c" + QByteArray::number(i) + "\"\nkind = \"pihr\"\n";
        const Result<Config> file = parseConfig(toml, QStringLiteral("f"));
        QVERIFY(file);
        SiteSettings settings = SiteSettings::load(newDirectory()).settings;
        QVERIFY(settings.setConnector(pihr("one-more", QStringLiteral("s"))));
        QCOMPARE(settings.applyTo(*file).connectors.size(), static_cast<std::size_t>(kMaxConnectors));
    }

    /// Every key that may be set, and a connector, come back from the disk as they were set.
    void whatIsSavedIsReadAgain()
    {
        const QString directory = newDirectory() + QStringLiteral("/made/at/save");
        SiteSettings settings = SiteSettings::load(directory).settings;
        const std::tuple<const char*, const char*, QVariant> values[] = {
            {"attendance", "door", QStringLiteral("Tor \"Süd\" \\ ১")},
            {"attendance", "direction", QStringLiteral("ask")},
            {"attendance", "time_zone", QStringLiteral("Asia/Dhaka")},
            {"decision", "target_fpir", 0.001},
            {"liveness", "mode", QStringLiteral("strict")},
            {"camera", "source", QStringLiteral("v4l2:/dev/video2")},
            {"camera", "rotation", qlonglong{270}},
            {"camera", "mirror", true},
            {"screen", "theme", QStringLiteral("light")},
            {"screen", "sound_volume", qlonglong{0}},
            {"screen", "language", QStringLiteral("ar")},
            {"screen", "languages", QStringLiteral("ar en")},
            {"setup", "done", true},
            {"setup", "step", qlonglong{4}},
        };
        for (const auto& [table, key, value] : values)
            QVERIFY2(settings.set(QLatin1String(table), QLatin1String(key), value), key);
        const QString secret = QStringLiteral("\"quoted\"\n\\ and 'more'");
        QVERIFY(settings.setConnector(pihr("a", secret)));
        QVERIFY(settings.save());
        QCOMPARE(modeOf(settings.path()), mode_t{0600});

        const SiteSettings::Loaded again = SiteSettings::load(directory);
        QCOMPARE(again.problem, QString());
        Config config = again.settings.applyTo({});
        QCOMPARE(config.attendance.door, QStringLiteral("Tor \"Süd\" \\ ১"));
        QCOMPARE(config.attendance.direction.mode, DirectionMode::Ask);
        QCOMPARE(config.attendance.timeZone, QStringLiteral("Asia/Dhaka"));
        QCOMPARE(config.decision.targetFpir, 0.001);
        QCOMPARE(config.engine.liveness.mode, LivenessMode::Strict);
        QCOMPARE(config.source.uri, QStringLiteral("v4l2:/dev/video2"));
        QCOMPARE(config.source.rotation, 270);
        QVERIFY(config.source.mirror);
        QCOMPARE(config.screen.theme, Theme::Light);
        QCOMPARE(config.screen.soundVolume, 0);
        QCOMPARE(config.screen.language, QStringLiteral("ar"));
        QCOMPARE(config.screen.languages, QStringList({QStringLiteral("ar"), QStringLiteral("en")}));
        QVERIFY(config.setup.done);
        QCOMPARE(config.setup.step, 4);
        QCOMPARE(config.connectors.size(), std::size_t{1});
        QCOMPARE(config.connectors[0].secret(QStringLiteral("secret")).reveal(), secret.toUtf8());
        QCOMPARE(config.connectors[0].integer(QStringLiteral("port"), 0, 1, 65535), 8765);
        QVERIFY(!config.connectors[0].boolean(QStringLiteral("verify"), true));
        QVERIFY(config.connectors[0].finish());
    }

    void notEverythingMaybeSet_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char* table, const char* key, const QVariant& value) {
            QTest::addRow("%s.%s", table, key) << QString::fromLatin1(table) << QString::fromLatin1(key) << value;
        };
        // A person at the screen must not lead the program to another database, key or model.
        row("storage", "data_directory", QStringLiteral("/tmp"));
        row("storage", "key_file", QStringLiteral("/tmp/key"));
        row("models", "directory", QStringLiteral("/tmp"));
        row("screen", "nosuch", 1LL);
        row("nosuch", "theme", 1LL);
        row("screen", "theme", QStringLiteral("blue"));
        row("screen", "sound_volume", 101LL);
        row("attendance", "door", QStringLiteral("a\x1b[2J"));
        row("attendance", "time_zone", QStringLiteral("Europe/Nowhere"));
        row("attendance", "time_zone", QStringLiteral("../../etc/passwd"));
        row("attendance", "time_zone", QStringLiteral("UTC+06:00")); // to the C library six hours to the other side
    }
    void notEverythingMaybeSet()
    {
        QFETCH(QString, table);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        SiteSettings settings = SiteSettings::load(newDirectory()).settings;
        const QByteArray before = settings.toToml();
        QVERIFY(!settings.set(table, key, value));
        QCOMPARE(settings.toToml(), before);
    }

    void connectorThatCouldNotBeReadAgain()
    {
        SiteSettings settings = SiteSettings::load(newDirectory()).settings;
        QVERIFY(!settings.setConnector(pihr("not an id", QStringLiteral("s"))));
        QVERIFY(!settings.setConnector({ConnectorId(QStringLiteral("a")), {}, {}, 0}));
        QVERIFY(!settings.setConnector(pihr("a", QString(10'000, QLatin1Char('x'))))); // a longer line than is read
        QVERIFY(settings.connectors().empty());
        QVERIFY(settings.setConnector(pihr("a", QStringLiteral("one"))));
        QVERIFY(settings.setConnector(pihr("a", QStringLiteral("two"))));
        QCOMPARE(settings.connectors().size(), std::size_t{1});
        QVERIFY(settings.removeConnector(ConnectorId(QStringLiteral("a"))));
        QCOMPARE(settings.removeConnector(ConnectorId(QStringLiteral("a"))).error().code, ErrorCode::NotFound);
    }

    void brokenFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no TOML") << QByteArray("[screen\n");
        QTest::newRow("cut off") << QByteArray("[screen]\ntheme = \"li");
        QTest::newRow("not allowed on screen") << QByteArray("[storage]\ndata_directory = \"/tmp\"\n");
        QTest::newRow("unknown table") << QByteArray("[nosuch]\n");
        QTest::newRow("value") << QByteArray("[screen]\nsound_volume = 900\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0'); // what a file system leaves after a power cut
        QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, '#');
        QTest::newRow("hostile") << QByteArray("[[[a]]]");
    }
    void brokenFileIsKeptAside()
    {
        QFETCH(QByteArray, bytes);
        const QString directory = newDirectory();
        for (const char* aside : {".broken", ".broken.2"}) { // a second one does not replace the first
            write(settingsIn(directory), bytes);
            SiteSettings::Loaded loaded = SiteSettings::load(directory);
            QVERIFY2(loaded.problem.contains(QLatin1String(aside)), qPrintable(loaded.problem));
            QCOMPARE(contentsOf(settingsIn(directory) + QLatin1String(aside)), bytes);
            QVERIFY(!QFile::exists(settingsIn(directory)));
            QCOMPARE(loaded.settings.applyTo({}).origins.size(), 0);
            QVERIFY(loaded.settings.set(kScreenTable, QStringLiteral("theme"), QStringLiteral("light")));
            QVERIFY(loaded.settings.save());
            QCOMPARE(SiteSettings::load(directory).problem, QString());
            QVERIFY(QFile::remove(goodIn(directory)));
        }
    }

    void lastGoodFileIsUsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << QByteArray("[attendance]\ndoor = \"Ga");
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("utf-16") << QByteArray("\xff\xfe[\0a\0", 6);
    }
    /// Catches: door, time zone and connections gone with one damaged file.
    void lastGoodFileIsUsed()
    {
        QFETCH(QByteArray, bytes);
        const QString directory = newDirectory();
        write(settingsIn(directory), kGood);
        QCOMPARE(SiteSettings::load(directory).problem, QString());
        QCOMPARE(modeOf(goodIn(directory)), mode_t{0600});
        write(settingsIn(directory), bytes);
        const SiteSettings::Loaded onlyRead = SiteSettings::readUsable(directory);
        QVERIFY(!onlyRead.problem.isEmpty());
        QCOMPARE(contentsOf(settingsIn(directory)), bytes);
        const SiteSettings::Loaded loaded = SiteSettings::load(directory);
        QVERIFY2(loaded.problem.contains(QStringLiteral("the last good ones are used")), qPrintable(loaded.problem));
        QCOMPARE(contentsOf(settingsIn(directory) + QStringLiteral(".broken")), bytes);
        const SiteSettings::Loaded again = SiteSettings::load(directory);
        QCOMPARE(again.problem, QString());
        for (const SiteSettings* settings : {&onlyRead.settings, &loaded.settings, &again.settings}) {
            const Config config = settings->applyTo({});
            QCOMPARE(config.attendance.door, QStringLiteral("Gate"));
            QCOMPARE(config.attendance.timeZone, QStringLiteral("Asia/Dhaka"));
            QCOMPARE(config.connectors.size(), std::size_t{2});
        }
    }

    /// For a value that is invalid, the one before it; what was removed on purpose does not come back.
    void previousValueIsUsed()
    {
        const QString directory = newDirectory();
        write(settingsIn(directory), kGood);
        QCOMPARE(SiteSettings::load(directory).problem, QString());
        write(settingsIn(directory), "[attendance]\ntime_zone = \"Asia/Dacca%1\"\n"
                                     "[[connector]]\nid = \"a\"\nkind = \"pihr\"\nsecret = \"s\"\n");
        const SiteSettings::Loaded loaded = SiteSettings::load(directory);
        QVERIFY2(loaded.problem.contains(QStringLiteral("settings.toml:2: time_zone")), qPrintable(loaded.problem));
        const Config config = loaded.settings.applyTo({});
        QCOMPARE(config.attendance.timeZone, QStringLiteral("Asia/Dhaka"));
        QCOMPARE(config.attendance.door, QString());
        QCOMPARE(config.connectors.size(), std::size_t{1});
    }

    void connectorIsNotForgotten_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("id") << QByteArray("id = \"b b\"\nkind = \"pihr\"\nsecret = \"t\"\n");
        QTest::newRow("no id") << QByteArray("kind = \"pihr\"\nsecret = \"t\"\n");
        QTest::newRow("kind") << QByteArray("id = \"b\"\nkind = 5\nsecret = \"t\"\n");
        QTest::newRow("no kind") << QByteArray("id = \"b\"\nsecret = \"t\"\n");
        QTest::newRow("value") << QByteArray("id = \"b\"\nkind = \"pihr\"\nsecret = [1]\n");
    }
    /// Its rows wait under its id: a table that cannot be used keeps it.
    void connectorIsNotForgotten()
    {
        QFETCH(QByteArray, table);
        const QString directory = newDirectory();
        write(settingsIn(directory), kGood);
        QCOMPARE(SiteSettings::load(directory).problem, QString());
        write(settingsIn(directory),
              "[[connector]]\nid = \"a\"\nkind = \"pihr\"\nsecret = \"s\"\n[[connector]]\n" + table);
        for (int start = 0; start < 3; ++start) {
            const SiteSettings::Loaded loaded = SiteSettings::load(directory);
            QCOMPARE(loaded.settings.connectors().size(), std::size_t{2});
            QCOMPARE(loaded.settings.connectors()[1].id().value(), QStringLiteral("b"));
        }
        QVERIFY(!QFile::exists(settingsIn(directory) + QStringLiteral(".broken.2"))); // not a copy for each start
    }

    void moreConnectorsThanAllowed()
    {
        const QString directory = newDirectory();
        QByteArray bytes;
        for (int i = 0; i <= kMaxConnectors; ++i)
            bytes += "[[connector]]\nid = \"c" + QByteArray::number(i) + "\"\nkind = \"pihr\"\n";
        write(settingsIn(directory), bytes);
        const SiteSettings::Loaded loaded = SiteSettings::load(directory);
        QVERIFY(loaded.problem.contains(QStringLiteral("at most %1").arg(kMaxConnectors)));
        QCOMPARE(loaded.settings.connectors().size(), std::size_t{kMaxConnectors});
    }

    /// Catches: a zone name that a system does not know (any more), or one other bad value, that takes every setting
    /// with it: the kiosk asked to be set up again.
    void oneBadValueDoesNotDiscardTheOthers_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("unknown zone") << QByteArray("[attendance]\ndoor = \"Gate\"\ntime_zone = \"Mars/Olympus\"\n");
        QTest::newRow("wrong type") << QByteArray("[attendance]\ndoor = \"Gate\"\ntime_zone = 6\n");
        QTest::newRow("unknown key") << QByteArray("[attendance]\ndoor = \"Gate\"\nnosuch = 1\n");
        QTest::newRow("unknown table") << QByteArray("[nosuch]\na = 1\n[attendance]\ndoor = \"Gate\"\n");
        QTest::newRow("not of the screen")
            << QByteArray("[storage]\nkey_file = \"/tmp/key\"\n[attendance]\ndoor = \"Gate\"\n");
        QTest::newRow("connector without id")
            << QByteArray("[attendance]\ndoor = \"Gate\"\n[[connector]]\nkind = \"pihr\"\n");
    }
    void oneBadValueDoesNotDiscardTheOthers()
    {
        QFETCH(QByteArray, bad);
        const QString directory = newDirectory();
        const QByteArray bytes =
            "[setup]\ndone = true\n" + bad + "[[connector]]\nid = \"a\"\nkind = \"pihr\"\nsecret = \"s\"\n";
        write(settingsIn(directory), bytes);
        const SiteSettings::Loaded onlyRead = SiteSettings::readUsable(directory);
        QVERIFY(onlyRead.problem.contains(QStringLiteral("settings.toml:")));
        QCOMPARE(contentsOf(settingsIn(directory)), bytes);
        const SiteSettings::Loaded loaded = SiteSettings::load(directory);
        QVERIFY2(loaded.problem.contains(QStringLiteral(".broken")), qPrintable(loaded.problem));
        QCOMPARE(contentsOf(settingsIn(directory) + QStringLiteral(".broken")), bytes);
        const SiteSettings::Loaded again = SiteSettings::load(directory);
        QCOMPARE(again.problem, QString());
        for (const SiteSettings* settings : {&onlyRead.settings, &loaded.settings, &again.settings}) {
            const Config config = settings->applyTo({});
            QVERIFY(config.setup.done);
            QCOMPARE(config.attendance.door, QStringLiteral("Gate"));
            QCOMPARE(config.attendance.timeZone, QString());
            QCOMPARE(config.connectors.size(), std::size_t{1});
            QVERIFY(!config.origins.contains(QStringLiteral("storage.key_file")));
        }
    }

    /// Older names are in use, and systems know them, although they are in no list to choose from.
    void olderZoneNamesAreKnown()
    {
        SiteSettings settings = SiteSettings::load(newDirectory()).settings;
        for (const char* name : {"US/Eastern", "Asia/Calcutta", "America/Argentina/Buenos_Aires", "EST5EDT", "UTC"})
            QVERIFY2(settings.set(QStringLiteral("attendance"), QStringLiteral("time_zone"), QString::fromLatin1(name)),
                     name);
        for (const char* name : {"zone.tab", "leapseconds", "Europe", "/Europe/Berlin", "Europe/", "tzdata.zi", "A4"})
            QVERIFY2(
                !settings.set(QStringLiteral("attendance"), QStringLiteral("time_zone"), QString::fromLatin1(name)),
                name);
    }

    /// Every name by which the system has rules, and a word for the slips.
    void everyZoneOfTheMachineIsTaken()
    {
        SiteSettings settings = SiteSettings::load(newDirectory()).settings;
        QFile table(QStringLiteral("/usr/share/zoneinfo/tzdata.zi")); // every zone and every other name for it
        QVERIFY(table.open(QIODevice::ReadOnly));
        int count = 0;
        while (!table.atEnd()) {
            const QList<QByteArray> words = table.readLine().trimmed().split(' ');
            const QByteArray name = words[0] == "Z" ? words.value(1) : words[0] == "L" ? words.value(2) : QByteArray();
            if (name.isEmpty() || !QFile::exists(QStringLiteral("/usr/share/zoneinfo/") + QString::fromLatin1(name)))
                continue;
            ++count;
            QVERIFY2(settings.set(QStringLiteral("attendance"), QStringLiteral("time_zone"), QString::fromLatin1(name)),
                     name.constData());
        }
        QVERIFY2(count > 400, qPrintable(QString::number(count)));
    }

    void slipsInZoneNames_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char* written, const char* meant) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(meant);
        };
        row("asia/dhaka", "Asia/Dhaka");
        row("Asia/Daka", "Asia/Dhaka");
        row("Europe/Brussel", "Europe/Brussels");
        row("America/New York", "America/New_York");
        row("Berlin", "Europe/Berlin");
        row("utc", "UTC");
        row("UTC+6", "Etc/GMT-6"); // the names count westward
        row("GMT-03:00", "Etc/GMT+3");
        row("UTC+05:30", "");
        row("Middle-earth/Bag_End_of_the_Shire", "");
    }
    void slipsInZoneNames()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        const Result<Config> config =
            parseConfig("[attendance]\ntime_zone = \"" + written.toUtf8() + "\"\n", QStringLiteral("c.toml"));
        QVERIFY(!config);
        const QString wanted =
            QStringLiteral("c.toml:2: time_zone in [attendance] must be the name of a time zone such as "
                           "\"Asia/Dhaka\", or \"\"") +
            (meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant));
        QCOMPARE(config.error().message, wanted);
    }

    void whatIsNoFileIsSetAside()
    {
        const QString directory = newDirectory();
        QCOMPARE(::mkfifo(QFile::encodeName(settingsIn(directory)).constData(), 0600), 0); // reading would block
        QVERIFY(!SiteSettings::load(directory).problem.isEmpty());
        QVERIFY(QDir().mkpath(settingsIn(directory)));
        QVERIFY(!SiteSettings::load(directory).problem.isEmpty());
        QVERIFY(!QFile::exists(settingsIn(directory)));
        QVERIFY(QFile::link(QStringLiteral("/nowhere"), settingsIn(directory)));
        const SiteSettings::Loaded loaded = SiteSettings::load(directory);
        QVERIFY(!loaded.problem.isEmpty());
        QVERIFY(loaded.settings.save());
    }

    /// `read`, for programs that only look, leaves a broken file where it is.
    void readingTouchesNothing()
    {
        const QString directory = newDirectory();
        write(settingsIn(directory), "[screen\n");
        const Result<SiteSettings> settings = SiteSettings::read(directory);
        QVERIFY(!settings);
        QVERIFY(settings.error().message.contains(QStringLiteral("settings.toml:")));
        QVERIFY(QFile::exists(settingsIn(directory)));
    }

    /// A save that fails leaves the settings of before, whole, and nothing beside them.
    void failedSaveLeavesTheOldFile()
    {
        const QString directory = newDirectory();
        SiteSettings settings = SiteSettings::load(directory).settings;
        QVERIFY(settings.set(kScreenTable, QStringLiteral("theme"), QStringLiteral("light")));
        QVERIFY(settings.save());
        const QByteArray before = contentsOf(settings.path());
        QVERIFY(settings.set(kScreenTable, QStringLiteral("theme"), QStringLiteral("dark")));
        // As on a full disk: the file can be made, but not filled.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        rlimit none = limit;
        none.rlim_cur = 16;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        const Status saved = settings.save();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(settings.path()));
        QCOMPARE(contentsOf(settings.path()), before);
        QCOMPARE(QDir(directory).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 QStringList({QStringLiteral("settings.toml"), QStringLiteral("settings.toml.good")}));
    }
};

QTEST_GUILESS_MAIN(TestSiteSettings)
#include "tst_site_settings.moc"
