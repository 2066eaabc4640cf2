#include "config/config_reference.h"
#include "config/config_schema.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace rollcall;

namespace {

QString readSource(const char* path)
{
    QFile file(QStringLiteral(ROLLCALL_SOURCE_DIR "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What is documented is what is read.
class TestConfigReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packagedFileIsTheGeneratedOne()
    {
        const QString packaged = readSource("packaging/rollcall.toml");
        QVERIFY2(packaged == exampleConfigToml(),
                 "after a change of the keys: rollcallctl config example > packaging/rollcall.toml");
    }

    void packagedFileGivesTheDefaults()
    {
        const Result<Config> read =
            parseConfig(readSource("packaging/rollcall.toml").toUtf8(), QStringLiteral("rollcall.toml"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const Config defaults;
        for (const ConfigTable& table : configSchema()) {
            if (table.isRepeated())
                continue;
            for (const ConfigKey& key : table.keys)
                QCOMPARE(key.write(*read), key.write(defaults));
        }
        QVERIFY(read->attendance.direction.periods.empty());
        QVERIFY(read->connectors.empty());
    }

    /// Independent of the generator: each key is in the packaged file below its table.
    void packagedFileHasEveryKey()
    {
        const QStringList lines = readSource("packaging/rollcall.toml").split(QLatin1Char('\n'));
        for (const ConfigTable& table : configSchema()) {
            const QString prefix = table.isRepeated() ? QStringLiteral("# ") : QString();
            qsizetype at = lines.indexOf(table.isRepeated() ? QStringLiteral("# [[%1]]").arg(table.name)
                                                            : QStringLiteral("[%1]").arg(table.name));
            QVERIFY2(at >= 0, qPrintable(table.name));
            QSet<QString> found;
            while (++at < lines.size() && !lines[at].startsWith(prefix + QLatin1Char('[')) && !lines[at].isEmpty())
                found.insert(lines[at].mid(prefix.size()).section(QStringLiteral(" = "), 0, 0));
            for (const ConfigKey& key : table.keys)
                QVERIFY2(found.contains(key.name), qPrintable(table.name + QLatin1Char('.') + key.name));
        }
    }

    void manualHasTheGeneratedTables()
    {
        QVERIFY2(
            readSource("docs/configuration.md").contains(configReferenceMarkdown()),
            "after a change of the keys: put the output of `rollcallctl config reference` into docs/configuration.md");
    }

    /// A default outside its own range could not be written down.
    void defaultsAreAllowed()
    {
        for (const ConfigTable& table : configSchema()) {
            QSet<QString> names;
            for (const ConfigKey& key : table.keys) {
                QVERIFY2(!names.contains(key.name), qPrintable(key.name));
                names.insert(key.name);
                QVERIFY(!key.allowed.isEmpty() && !key.meaning.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestConfigReference)
#include "tst_config_reference.moc"
