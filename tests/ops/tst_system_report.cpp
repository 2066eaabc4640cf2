// The state of the machine, as the kernel tells it.
#include "ops/system_report.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rollcall;

class TestSystemReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What /proc and /sys say is written here as proc(5) and the kernel's thermal ABI describe it. Catches: units
    /// mixed up, the mean or the first of several sensors, and figures made up where there are none.
    void theMachineIsReadAsTheKernelDescribesIt()
    {
        QTemporaryDir root;
        const auto write = [&root](const char* path, const QByteArray& text) {
            const QString file = root.filePath(QLatin1String(path));
            QDir().mkpath(QFileInfo(file).path());
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
        };
        const SystemSources sources{root.filePath(QStringLiteral("sys")), root.filePath(QStringLiteral("proc"))};
        const QString data = root.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        const SystemReport nothing = readSystem(data, sources);
        QVERIFY(!nothing.celsius);
        QCOMPARE(nothing.memoryBytes, qint64{0});
        write("sys/class/thermal/thermal_zone0/temp", "41250\n");
        write("sys/class/thermal/thermal_zone1/temp", "52800\n");
        write("sys/class/thermal/thermal_zone2/temp", "-274000\n"); // not connected
        write("proc/meminfo", "MemTotal:        8024164 kB\nMemFree:          100 kB\nMemAvailable:    4000000 kB\n");
        write("proc/uptime", "86461.52 331234.00\n");
        write("data/a", QByteArray(1000, 'x'));
        write("data/b", QByteArray(500, 'x'));
        const SystemReport report = readSystem(data, sources);
        QCOMPARE(report.celsius, std::optional(52.8));
        QCOMPARE(report.memoryBytes, 8'024'164LL * 1024);
        QCOMPARE(report.memoryFreeBytes, 4'000'000LL * 1024);
        QCOMPARE(report.uptimeSeconds, qint64{86'461});
        QCOMPARE(report.dataBytes, qint64{1'500});
        QVERIFY(report.diskBytes > report.diskFreeBytes && report.diskFreeBytes > 0);
    }

    /// Catches: a load since the machine started where that of the last minutes is meant, and ticks counted twice.
    void theProcessorsLoadIsThatSinceTheQuestionBefore()
    {
        QTemporaryDir root;
        SystemSources sources;
        sources.proc = root.path();
        ProcessorLoad load;
        QVERIFY(!load.read(sources));
        const auto write = [&root](const QByteArray& text) {
            QFile out(root.filePath(QStringLiteral("stat")));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
        };
        write("cpu  100 0 100 700 100 0 0 0 50 0\ncpu0 1 2 3\n");
        QCOMPARE(load.read(sources), std::optional(0.2)); // 200 of 1,000; guests are in the first
        write("cpu  100 0 100 750 100 0 0 0 50 0\n");
        QCOMPARE(load.read(sources), std::optional(0.2)); // within a second
        write("cpu  400 0 100 750 150 0 0 0 50 0\n");
        QCOMPARE(load.read(sources), std::optional(0.75)); // 300 of 400
        write("nonsense");
        QVERIFY(!load.read(sources));
    }
};

QTEST_GUILESS_MAIN(TestSystemReport)
#include "tst_system_report.moc"
