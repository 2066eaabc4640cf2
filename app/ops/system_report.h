#pragma once

#include <QString>

#include <mutex>
#include <optional>

namespace rollcall {

/// How the machine is doing, as far as it says: what is not there is not known.
struct SystemReport
{
    qint64 diskBytes = 0; ///< of the file system with the data; 0: unknown
    qint64 diskFreeBytes = 0;
    qint64 dataBytes = 0;          ///< of the files in the data directory
    std::optional<double> celsius; ///< the hottest sensor; machines without one exist
    qint64 memoryBytes = 0;        ///< 0: unknown
    qint64 memoryFreeBytes = 0;    ///< what programs could still get
    qint64 ownMemoryBytes = 0;     ///< resident, of this program
    qint64 uptimeSeconds = 0;      ///< of the machine
};

/// Where the kernel's files are; other folders in tests.
struct SystemSources
{
    QString sys = QStringLiteral("/sys");
    QString proc = QStringLiteral("/proc");
};

/// How busy the processor is, 0..1 of all its cores, on average since the question before; the first time since the
/// machine started. Thread-safe.
class ProcessorLoad
{
public:
    /// Nothing where the kernel does not say. Asked again within a second it gives the same.
    [[nodiscard]] std::optional<double> read(const SystemSources& sources = {});

private:
    std::mutex m_mutex;
    double m_busy = 0; ///< ticks, as counted last
    double m_all = 0;
    std::optional<double> m_last;
};

/// Milliseconds, more when the disk sleeps: not for the screen's thread. Sources: proc(5); the kernel's
/// Documentation/ABI/testing/sysfs-class-thermal (thermal_zone*/temp is in thousandths of a degree Celsius).
[[nodiscard]] SystemReport readSystem(const QString& dataDirectory, const SystemSources& sources = {});

} // namespace rollcall
