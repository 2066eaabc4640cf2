#include "storage/restore.h"

#include "base/file_access.h"
#include "storage/database.h"
#include "storage/database_file.h"
#include "storage/ledger_anchor.h"
#include "storage/ledger_inspection.h"
#include "storage/ledger_verifier.h"
#include "storage/log_recovery.h"
#include "storage/lost_entries.h"
#include "storage/set_aside.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

constexpr qint64 kPiece = 1 << 20;

Status checkSource(const QString& backup, const QString& databasePath)
{
    const QFileInfo source(backup);
    if (!source.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("there is no file %1").arg(backup));
    if (source.canonicalFilePath() == QFileInfo(databasePath).canonicalFilePath())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is the kiosk's database itself; name a backup").arg(backup));
    ROLLCALL_TRY_ASSIGN(const auto file, openRegularFile(backup));
    ROLLCALL_TRY_ASSIGN(const DatabaseFileState state, inspectDatabaseFile(backup));
    if (state == DatabaseFileState::Truncated)
        return failure(ErrorCode::Corrupt, QStringLiteral("%1 is cut off; take another backup").arg(backup));
    if (state != DatabaseFileState::Database)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is no backup made by rollcallctl backup").arg(backup));
    if (QFileInfo(backup + QStringLiteral("-wal")).size() > 0)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 has a log beside it, so it is a kiosk's own database and no backup; make one "
                                      "of it with rollcallctl --data-dir and backup")
                           .arg(backup));
    return {};
}

Status checkSpace(const QString& backup, const QString& databasePath)
{
    const qint64 bytes = QFileInfo(backup).size();
    const qint64 available = QStorageInfo(QFileInfo(databasePath).absolutePath()).bytesAvailable();
    if (available < 0 || available >= bytes)
        return {};
    return failure(ErrorCode::DiskFull,
                   QStringLiteral("restoring needs %1 MB in %2, where %3 MB are free")
                       .arg(QString::number(megabytesOf(bytes)), QFileInfo(databasePath).absolutePath(),
                            QString::number(megabytesOf(available))));
}

Status copyInto(WholeFile& copy, const QString& backup, const RestoreProgress& progress)
{
    ROLLCALL_TRY_ASSIGN(const auto source, openRegularFile(backup));
    const qint64 total = source->size();
    for (qint64 done = 0; done < total;) {
        const QByteArray piece = source->read(kPiece);
        if (piece.isEmpty())
            return failure(ErrorCode::Io, QStringLiteral("%1 cannot be read to its end").arg(backup));
        ROLLCALL_TRY(copy.write(piece));
        done += piece.size();
        if (progress.copied && !progress.copied(done, total))
            return failure(ErrorCode::Cancelled, QStringLiteral("interrupted; nothing was changed"));
    }
    return {};
}

/// The newest punch of the database that is to be replaced; none where it cannot be read.
qint64 newestOf(const QString& databasePath, const Clock& clock)
{
    const auto inspection = LedgerInspection::open(databasePath, clock);
    if (!inspection)
        return 0;
    const auto head = (*inspection)->ledger().head();
    return head ? head->sequence : 0;
}

/// Checks the copy, which is brought forward first: a backup may be older than this program.
Result<RestoreReport> checkCopy(const QString& copy, const QString& backup, const QString& databasePath,
                                const RestoreOptions& options, const RestoreProgress& progress, const Clock& clock)
{
    DatabaseOptions open;
    open.createIfMissing = false;
    auto database = Database::open(copy, clock, open);
    if (!database)
        return failure(database.error().within(QStringLiteral("the backup %1 cannot be used").arg(backup)));
    ROLLCALL_TRY((*database)->checkIntegrity());
    RestoreReport report;
    ROLLCALL_TRY_ASSIGN(report.backup, inspectBackup(**database, progress.checked));
    if (report.backup.problem && !options.isForced)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the ledger in the backup has a fault (%1); take another backup, or restore this "
                                      "one with --force")
                           .arg(report.backup.problem->what));
    report.backup.bytes = QFileInfo(backup).size();
    if (options.isFromAnotherKiosk)
        return report;
    ROLLCALL_TRY_ASSIGN(const LedgerAnchor::Reading anchor, LedgerAnchor(anchorPath(databasePath)).read());
    if (anchor.head) {
        ROLLCALL_TRY_ASSIGN(const AnchorCheck compared, compareWithAnchor(**database, *anchor.head));
        if (compared.isChanged)
            return failure(ErrorCode::Corrupt,
                           QStringLiteral("the backup has another punch number %1 than this kiosk has confirmed: it is "
                                          "from another kiosk, or was changed; restore it with --from-another-kiosk")
                               .arg(anchor.head->number));
    }
    const qint64 newest = std::max(newestOf(databasePath, clock), anchor.head ? anchor.head->number : 0);
    report.missing = std::max(qint64{0}, newest - report.backup.head.sequence);
    return report;
}

} // namespace

Result<RestoreReport> restoreBackup(const QString& backup, const QString& databasePath, const RestoreOptions& options,
                                    const RestoreProgress& progress, const Clock& clock)
{
    ROLLCALL_TRY(checkSource(backup, databasePath));
    if (isOpenElsewhere(databasePath))
        return failure(ErrorCode::Busy, QStringLiteral("another program has the database open; stop it first"));
    ROLLCALL_TRY(makePrivateDirectory(QFileInfo(databasePath).absolutePath()));
    ROLLCALL_TRY(checkSpace(backup, databasePath));
    WholeFile copy(databasePath);
    ROLLCALL_TRY(copy.open());
    const DatabaseCompanions companions(copy.temporaryPath());
    ROLLCALL_TRY(copyInto(copy, backup, progress));
    ROLLCALL_TRY_ASSIGN(RestoreReport report,
                        checkCopy(copy.temporaryPath(), backup, databasePath, options, progress, clock));
    if (report.missing > 0 && !options.isForced)
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("this kiosk has %1 punch(es) that the backup lacks; with --force they are in the "
                                      "database that is set aside, and reported as lost")
                           .arg(report.missing));
    ROLLCALL_TRY(giveToDirectoryOwner(copy.temporaryPath()));
    ROLLCALL_TRY_ASSIGN(const DatabaseFileState before, inspectDatabaseFile(databasePath));
    if (before != DatabaseFileState::Absent) {
        ROLLCALL_TRY_ASSIGN(report.setAside,
                            nameForSettingAside(databasePath, clock.wall(), SetAsideBecause::Replaced));
        ROLLCALL_TRY(setDatabaseAside(databasePath, report.setAside));
    }
    if (options.isFromAnotherKiosk)
        ROLLCALL_TRY(removeFileIfPresent(anchorPath(databasePath)));
    // Should the power fail just now, the kiosk has no database, and says at its start which punches are lost: restore
    // once more.
    ROLLCALL_TRY(copy.commit());
    return report;
}

} // namespace rollcall
