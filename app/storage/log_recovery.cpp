#include "storage/log_recovery.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/database_file.h"
#include "storage/set_aside.h"
#include "storage/sqlite_error.h"
#include "storage/sqlite_ledger.h"
#include "storage/wal_log.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <compare>
#include <cstdio>
#include <fcntl.h>
#include <numeric>
#include <set>
#include <unistd.h>

namespace rollcall {

namespace {

/// The byte of the shared-memory file that every connection holds a lock on (UNIX_SHM_DMS of SQLite's os_unix.c).
constexpr off_t kConnectionLock = 128;

QString logPath(const QString& databasePath)
{
    return databasePath + QStringLiteral("-wal");
}

/// From the database's header; 0: not known.
std::uint32_t pageSizeOf(const QString& databasePath)
{
    constexpr qint64 kAt = 16;
    QFile file(databasePath);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(kAt))
        return 0;
    const QByteArray stored = file.read(2);
    if (stored.size() != 2)
        return 0;
    const std::uint32_t size = static_cast<uchar>(stored[0]) * 256U + static_cast<uchar>(stored[1]);
    return size == 1 ? 65536 : size;
}

/// Numbers of the frames below `end` that can be used.
std::vector<std::size_t> usableFrames(const WalLog& log, qint64 end)
{
    std::vector<std::size_t> frames;
    for (std::size_t index = 0; index < static_cast<std::size_t>(end); ++index) {
        if (log.frames[index].isUsable())
            frames.push_back(index);
    }
    return frames;
}

/// Whether every page whose frame is lost comes again in a later one that is not.
bool isSuperseded(const WalLog& log, qint64 end)
{
    std::set<std::uint32_t> later;
    for (auto index = static_cast<std::size_t>(end); index > 0; --index) {
        const WalFrame& frame = log.frames[index - 1];
        if (frame.isUsable())
            later.insert(frame.page);
        else if (!later.contains(frame.page))
            return false;
    }
    return true;
}

Status copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.copy(to))
        return failure(ErrorCode::Io,
                       QStringLiteral("the file %1 cannot be copied to %2 (%3); free some space or check the disk")
                           .arg(from, to, source.errorString()));
    QFile copy(to);
    copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!copy.open(QIODevice::ReadWrite) || ::fsync(copy.handle()) != 0)
        return failure(errnoError(errno, QStringLiteral("the file %1 cannot be synced to disk").arg(to)));
    return {};
}

/// How good the database with a choice of frames is; the greater the better.
struct Trial
{
    bool isSound = false; ///< every entry is as it was written
    qint64 head = 0;      ///< the newest entry
    friend auto operator<=>(const Trial&, const Trial&) = default;
};

/// Nothing when the database cannot be used at all.
std::optional<Trial> tryFrames(const QString& databasePath, const WalLog& log, const std::vector<std::size_t>& frames,
                               const Clock& clock)
{
    const QTemporaryDir trial(databasePath + QStringLiteral(".trial-XXXXXX"));
    const QString copy = trial.filePath(QStringLiteral("trial.sqlite"));
    if (!trial.isValid() || !copyFile(databasePath, copy) || !writeWalLog(log, frames, logPath(copy)))
        return std::nullopt;
    const Result<std::unique_ptr<Database>> database = Database::open(copy, clock);
    if (!database || !(*database)->checkIntegrity())
        return std::nullopt;
    const SqliteLedger ledger(**database, {});
    const Result<LedgerCheck> check = ledger.verify();
    const Result<LedgerHead> head = ledger.head();
    if (!check || !head)
        return std::nullopt;
    return Trial{!check->firstBreak, head->sequence};
}

/// The frames that give the most of the ledger.
std::vector<std::size_t> bestFrames(const QString& databasePath, const WalLog& log, const Clock& clock)
{
    const qint64 end = log.usableEnd();
    std::vector<std::size_t> all = usableFrames(log, end);
    if (std::cmp_equal(all.size(), end))
        return all; // nothing is missing
    std::vector<std::vector<std::size_t>> candidates;
    candidates.push_back(all); // each lost frame's page comes again later, or a database that is sound without it
    candidates.push_back(usableFrames(log, log.usablePrefix()));
    candidates.emplace_back(); // the database as it was copied into last
    std::vector<std::size_t> best = candidates[candidates.size() - 2];
    std::optional<Trial> most;
    for (const std::vector<std::size_t>& candidate : candidates) {
        if (const std::optional<Trial> trial = tryFrames(databasePath, log, candidate, clock); trial > most) {
            most = trial;
            best = candidate;
        }
    }
    return best;
}

/// Under the name that a damaged one is moved to.
Result<QString> copyAside(const QString& path, WallTime now)
{
    ROLLCALL_TRY_ASSIGN(QString target, nameForSettingAside(path, now));
    ROLLCALL_TRY(copyFile(path, target));
    ROLLCALL_TRY(copyFile(logPath(path), logPath(target)));
    return target;
}

Result<std::optional<WalLog>> readDamagedLog(const QString& databasePath)
{
    if (isOpenElsewhere(databasePath))
        return std::optional<WalLog>(); // it is being written
    ROLLCALL_TRY_ASSIGN(std::optional<WalLog> log, readWalLog(logPath(databasePath), pageSizeOf(databasePath)));
    if (log && !log->isDamaged() && !log->hasDoubtfulEnd())
        log.reset();
    return log;
}

LogDamage damageOf(const WalLog& log)
{
    LogDamage damage;
    damage.frame = log.headerCorrected || log.headerLost ? 0 : log.firstUnsound();
    damage.found = static_cast<qint64>(log.frames.size());
    damage.isCertain = log.isDamaged();
    return damage;
}

} // namespace

QString LogDamage::sentence() const
{
    const QString where = frame == 0 ? QStringLiteral("in its header") : QStringLiteral("at frame %1").arg(frame);
    if (!isCertain)
        return QStringLiteral("the last transaction in the write-ahead log is incomplete (%1 of %2)")
            .arg(where, QString::number(found));
    return QStringLiteral("the write-ahead log is damaged %1; %2 of its %3 frames can be recovered")
        .arg(where, QString::number(recovered), QString::number(found));
}

bool isOpenElsewhere(const QString& databasePath)
{
    QFile shared(databasePath + QStringLiteral("-shm"));
    if (!shared.open(QIODevice::ReadOnly))
        return false;
    struct flock lock
    {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kConnectionLock;
    lock.l_len = 1;
    return ::fcntl(shared.handle(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

Result<std::optional<LogDamage>> inspectLog(const QString& databasePath)
{
    ROLLCALL_TRY_ASSIGN(const std::optional<WalLog> log, readDamagedLog(databasePath));
    if (!log)
        return std::optional<LogDamage>();
    LogDamage damage = damageOf(*log);
    const qint64 end = log->usableEnd();
    const std::vector<std::size_t> all = usableFrames(*log, end);
    const bool complete = std::cmp_equal(all.size(), end) || isSuperseded(*log, end);
    damage.recovered = complete ? static_cast<qint64>(all.size()) : log->usablePrefix();
    return std::optional(damage);
}

Result<std::optional<LogDamage>> recoverLog(const QString& databasePath, const Clock& clock)
{
    ROLLCALL_TRY_ASSIGN(const std::optional<WalLog> log, readDamagedLog(databasePath));
    if (!log)
        return std::optional<LogDamage>();
    LogDamage damage = damageOf(*log);
    ROLLCALL_TRY_ASSIGN(damage.copyPath, copyAside(databasePath, clock.wall()));
    if (damage.isCertain) {
        const std::vector<std::size_t> frames = bestFrames(databasePath, *log, clock);
        damage.recovered = static_cast<qint64>(frames.size());
        const QString replacement = databasePath + QStringLiteral("-wal.recovered");
        ROLLCALL_TRY(removeFileIfPresent(replacement));
        ROLLCALL_TRY(writeWalLog(*log, frames, replacement));
        if (std::rename(QFile::encodeName(replacement).constData(),
                        QFile::encodeName(logPath(databasePath)).constData()) != 0)
            return failure(
                errnoError(errno, QStringLiteral("the write-ahead log of %1 cannot be replaced").arg(databasePath)));
    }
    qCCritical(lcStorage).noquote() << damage.sentence() << "- a copy is in" << damage.copyPath;
    requestFullCheck(databasePath);
    return std::optional(damage);
}

} // namespace rollcall
