#include "ops/system_report.h"

#include "base/file_access.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <unistd.h>

namespace rollcall {

namespace {

/// The kernel's answers are a few kilobytes.
constexpr qint64 kMaxRead = qint64{64} * 1024;
/// Files of a data directory that are counted: the database, its log and the key are a handful.
constexpr int kMaxFiles = 10'000;

QByteArray textOf(const QString& path)
{
    const auto file = openRegularFile(path);
    return file ? (*file)->read(kMaxRead) : QByteArray();
}

std::optional<double> hottest(const QString& sys)
{
    // Sensors that are not connected answer with an error or with nonsense.
    constexpr double kMin = -40;
    constexpr double kMax = 150;
    const QDir zones(sys + QStringLiteral("/class/thermal"));
    std::optional<double> celsius;
    for (const QString& zone : zones.entryList({QStringLiteral("thermal_zone*")}, QDir::Dirs | QDir::System)) {
        bool isNumber = false;
        const double degrees =
            textOf(zones.filePath(zone + QStringLiteral("/temp"))).trimmed().toDouble(&isNumber) / 1000.0;
        if (isNumber && degrees > kMin && degrees < kMax)
            celsius = std::max(celsius.value_or(degrees), degrees);
    }
    return celsius;
}

/// Of a line "MemTotal:  8024164 kB", in bytes; 0 when it is not there.
qint64 memoryLine(const QByteArray& meminfo, const QByteArray& name)
{
    for (const QByteArray& line : meminfo.split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

std::optional<double> ProcessorLoad::read(const SystemSources& sources)
{
    // proc(5), /proc/stat: "cpu user nice system idle iowait irq softirq steal guest guest_nice", in ticks of 10 ms.
    constexpr qsizetype kIdle = 4;
    constexpr qsizetype kWaiting = 5;
    constexpr qsizetype kSteal = 8; // what follows is part of the first two
    constexpr double kOneSecond = 100;
    const QByteArray text = textOf(sources.proc + QStringLiteral("/stat"));
    const QList<QByteArray> words = text.left(text.indexOf('\n')).simplified().split(' ');
    if (words.value(0) != "cpu" || words.size() <= kWaiting)
        return std::nullopt;
    double all = 0;
    for (qsizetype i = 1; i < words.size() && i <= kSteal; ++i)
        all += words[i].toDouble();
    const double busy = all - words[kIdle].toDouble() - words[kWaiting].toDouble();
    const std::lock_guard lock(m_mutex);
    if (m_last && all - m_all < kOneSecond)
        return m_last;
    m_last = all > m_all ? std::clamp((busy - m_busy) / (all - m_all), 0.0, 1.0) : 0.0;
    m_busy = busy;
    m_all = all;
    return m_last;
}

SystemReport readSystem(const QString& dataDirectory, const SystemSources& sources)
{
    SystemReport report;
    const QStorageInfo disk(dataDirectory);
    report.diskBytes = std::max<qint64>(0, disk.bytesTotal());
    report.diskFreeBytes = std::max<qint64>(0, disk.bytesAvailable());
    QDirIterator files(dataDirectory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (int i = 0; i < kMaxFiles && files.hasNext(); ++i)
        report.dataBytes += QFileInfo(files.next()).size();
    report.celsius = hottest(sources.sys);
    const QByteArray meminfo = textOf(sources.proc + QStringLiteral("/meminfo"));
    report.memoryBytes = memoryLine(meminfo, "MemTotal");
    report.memoryFreeBytes = memoryLine(meminfo, "MemAvailable");
    const QList<QByteArray> statm = textOf(sources.proc + QStringLiteral("/self/statm")).split(' ');
    report.ownMemoryBytes = statm.value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    report.uptimeSeconds =
        static_cast<qint64>(textOf(sources.proc + QStringLiteral("/uptime")).split(' ').value(0).toDouble());
    return report;
}

} // namespace rollcall
