#pragma once

#include "base/ask.h"
#include "screen/work_view.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace rollcall::screen {

enum class ClockTrust { Unknown, NotSet, Set };

/// How the machine is doing. A figure that is 0, or not there, is not known and not shown.
struct SystemView
{
    qint64 diskBytes = 0;
    qint64 diskFreeBytes = 0;
    qint64 dataBytes = 0;
    std::optional<double> celsius;
    qint64 memoryBytes = 0;
    qint64 memoryFreeBytes = 0;
    qint64 ownMemoryBytes = 0;
    qint64 runningSeconds = 0; ///< this program
    qint64 uptimeSeconds = 0;  ///< the machine
    ClockTrust clock = ClockTrust::Unknown;
    QDateTime now; ///< local time
    qint64 punches = 0;
    /// "Rollcall" and "1.2.0": names of programs are not translated.
    std::vector<std::pair<QString, QString>> versions;
    QString apiUrl;         ///< of the kiosk's own HTTP interface; empty: it is off
    QString apiFingerprint; ///< SHA-256 of its certificate: "AB:CD:..."; empty without TLS
    QStringList log;        ///< newest last
    QString repairNotice{}; ///< the database was damaged; until it is dismissed
};

/// How the verification of the ledger is going, and what it found.
struct VerifyView
{
    WorkView work;       ///< Done: looked at everything; `message` says what is wrong, empty: nothing
    qint64 brokenAt = 0; ///< the first entry that is not as it was written; 0: none
    friend bool operator==(const VerifyView&, const VerifyView&) = default;
};

/// The page that shows how the machine is doing. Main thread; every call returns at once.
class SystemAdmin
{
public:
    virtual ~SystemAdmin() = default;

    virtual void read(QObject* context, Reply<SystemView> reply) = 0;
    /// The warning about a damaged database has been read.
    virtual void dismissRepairNotice(QObject* context, Reply<void> reply) = 0;
    /// The whole ledger, record by record. It goes on when its page is left; a second one is refused while it runs.
    virtual void verifyLedger() = 0;
    virtual void cancelVerify() = 0;
    [[nodiscard]] virtual const Observed<VerifyView>& verification() const = 0;

protected:
    SystemAdmin() = default;
    SystemAdmin(const SystemAdmin&) = default;
    SystemAdmin& operator=(const SystemAdmin&) = default;
};

} // namespace rollcall::screen
