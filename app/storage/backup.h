#pragma once

#include "base/clock.h"
#include "base/whole_file.h"
#include "storage/sqlite_ledger.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace rollcall {

class Database;

/// What a backup holds, read from the backup itself.
struct BackupReport
{
    LedgerHead head;
    qint64 punches = 0;
    int people = 0;
    qint64 bytes = 0;
    std::optional<LedgerBreak> problem; ///< of the ledger, which the backup has as the database has it
};

/// What is in it, and whether its ledger is sound; without `bytes`. Cancelled when `progress` says so.
[[nodiscard]] Result<BackupReport> inspectBackup(Database& database, const VerifyProgress& progress);

/// Removes the files that SQLite makes beside a database that it writes, at the end.
class DatabaseCompanions
{
public:
    explicit DatabaseCompanions(QString databasePath) : m_path(std::move(databasePath)) {}
    ~DatabaseCompanions() { remove(); }
    DatabaseCompanions(const DatabaseCompanions&) = delete;
    DatabaseCompanions& operator=(const DatabaseCompanions&) = delete;
    void remove() const;

private:
    QString m_path;
};

/// For messages: begun megabytes of 1,000,000 bytes.
[[nodiscard]] qint64 megabytesOf(qint64 bytes);

/// A copy of the database in one file, as it is at one moment: also while a kiosk writes to it, which waits for
/// nothing. What was deleted is not in it. It appears under its name when it is complete, checked and on disk.
///
/// Of one thread but for `bytesWritten` and `discard`.
class Backup
{
public:
    /// Nothing is written yet but an empty file beside `target`. AlreadyExists for a file that may not be replaced;
    /// InvalidArgument for a place where it cannot be; DiskFull when there is less space than it needs.
    [[nodiscard]] static Result<std::unique_ptr<Backup>> begin(const QString& databasePath, const QString& target,
                                                               bool mayReplace, const Clock& clock);
    ~Backup();
    Backup(const Backup&) = delete;
    Backup& operator=(const Backup&) = delete;

    /// Reads and writes everything in one call.
    [[nodiscard]] Status copy();
    /// Checks the copy and gives it its name. A ledger with a fault is kept: there is no better copy.
    [[nodiscard]] Result<BackupReport> finish(const VerifyProgress& progress = {});

    /// What the copy will take at most.
    [[nodiscard]] qint64 bytesExpected() const noexcept { return m_bytes; }
    [[nodiscard]] qint64 bytesWritten() const;
    /// Removes what was written so far, for a program that ends in the middle of `copy`.
    void discard() const;

private:
    Backup(QString databasePath, const QString& target, bool mayReplace);
    [[nodiscard]] Status open(const Clock& clock);
    [[nodiscard]] Status checkTarget() const;
    [[nodiscard]] Status checkSpace();

    QString m_databasePath;
    bool m_mayReplace;
    WholeFile m_file;
    QString m_temporary;
    std::unique_ptr<Database> m_database;
    std::optional<ChainHead> m_confirmed; ///< before the copy was made
    qint64 m_bytes = 0;
};

} // namespace rollcall
