#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>

namespace rollcall {

/// How the machine gets its time.
struct SystemTimeState
{
    bool isAutomatic = false;    ///< from the network, whether or not it has been reached
    bool isSynchronized = false; ///< and it has been
    friend bool operator==(const SystemTimeState&, const SystemTimeState&) = default;
};

/// Sets the machine's clock through systemd-timedated and systemd-timesyncd, which decide whether this program may.
/// Every call waits for the answer, at most `kPatience`: not in the main thread. Errors are sentences for the screen.
class SystemTime
{
public:
    static constexpr std::chrono::seconds kPatience{10};
    /// The longest name in the domain name system.
    static constexpr int kMaxServerLength = 253;

    /// The programs of systemd that ask those services; a test names its own.
    explicit SystemTime(QString timedatectl = QStringLiteral("timedatectl"), QString busctl = QStringLiteral("busctl"))
        : m_timedatectl(std::move(timedatectl)), m_busctl(std::move(busctl))
    {}

    [[nodiscard]] Result<SystemTimeState> read() const;
    /// By hand. The network no longer sets it: it would undo this.
    [[nodiscard]] Status set(WallTime time) const;
    /// From the network, by that server until the next start of the machine; empty: by the system's own servers.
    /// InvalidArgument for what is no name or address.
    [[nodiscard]] Status useNetwork(const QString& server) const;

private:
    QString m_timedatectl;
    QString m_busctl;
};

} // namespace rollcall
