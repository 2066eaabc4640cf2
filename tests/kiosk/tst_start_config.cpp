#include "connectors/registry.h"
#include "kiosk/start_config.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Command line, screen, file, defaults: who prevails, and what stops the kiosk.
class TestStartConfig : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    KioskOptions m_options;
    QString m_settings;

private Q_SLOTS:
    void init()
    {
        m_options = {};
        m_options.dataDirectory = m_directory.path();
        m_options.configPath = m_directory.filePath(QStringLiteral("rollcall.toml"));
        m_settings = m_directory.filePath(QStringLiteral("settings.toml"));
        write(m_options.configPath, "[camera]\nsource = \"none\"\nrotation = 90\n[attendance]\ndoor = \"File\"\n");
        write(m_settings, "[camera]\nsource = \"libcamera\"\n[attendance]\ndoor = \"Screen\"\n");
    }

    void eachPrevailsOverTheNext()
    {
        m_options.source = QStringLiteral("test");
        const Result<StartConfig> start = startConfig(m_options);
        QVERIFY2(start, start ? "" : qPrintable(start.error().message));
        QCOMPARE(start->problem, QString());
        QCOMPARE(start->config.source.uri, QStringLiteral("test"));
        QCOMPARE(start->config.originOf(QStringLiteral("camera.source")), ConfigOrigin::CommandLine);
        QCOMPARE(start->config.attendance.door, QStringLiteral("Screen"));
        QCOMPARE(start->config.source.rotation, 90);
        // What the command line says for one run does not become a setting.
        QVERIFY(start->settings.toToml().contains("libcamera"));
    }

    void brokenSettingsAreReportedAndDoNotStopTheStart()
    {
        write(m_settings, "[attendance]\ndoor = 5\n");
        const Result<StartConfig> start = startConfig(m_options);
        QVERIFY(start);
        // As it was when the settings were read without a problem.
        QCOMPARE(start->config.attendance.door, QStringLiteral("Screen"));
        QVERIFY2(start->problem.contains(QStringLiteral("settings.toml:2: ")), qPrintable(start->problem));
        QVERIFY(QFile::remove(m_settings + QStringLiteral(".broken")));
    }

    /// It cannot be started; it stays, to be put right on screen, and what is punched meanwhile waits for it.
    void unusableConnectorOfTheScreenStays()
    {
        write(m_settings, "[[connector]]\nid = \"a\"\nkind = \"nosuch\"\n"
                          "[[connector]]\nid = \"b\"\nkind = \"pihr\"\nurl = \"ws://127.0.0.1:1\"\n"
                          "serial_number = \"S\"\nsecret = \"x\"\n");
        const Result<StartConfig> start = startConfig(m_options);
        QVERIFY(start);
        QCOMPARE(start->config.connectors.size(), std::size_t{2});
        QCOMPARE(start->config.connectors[1].id().value(), QStringLiteral("b"));
        QVERIFY2(start->problem.contains(QStringLiteral("\"a\"")), qPrintable(start->problem));
        const std::vector<ConnectorId> queued = deliveringConnectors(start->config.connectors);
        QCOMPARE(queued.size(), std::size_t{2});
        QCOMPARE(start->settings.connectors().size(), std::size_t{2});
    }

    /// The site's own file is put right by those who wrote it, as before.
    void brokenFileStopsIt()
    {
        write(m_options.configPath, "[[connector]]\nid = \"a\"\nkind = \"nosuch\"\n");
        QVERIFY(!startConfig(m_options));
        write(m_options.configPath, "[attendance]\ndoor = 5\n");
        QVERIFY(!startConfig(m_options));
    }
};

QTEST_GUILESS_MAIN(TestStartConfig)
#include "tst_start_config.moc"
