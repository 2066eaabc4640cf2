#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QString>
#include <QStringList>

namespace rollcall {

/// Databases that were damaged, or replaced by a backup, are kept in DATA/set-aside, with their logs: for so long,
/// because they hold the names and templates of people who may have been deleted since.
inline constexpr std::chrono::hours kSetAsideKept{24 * 30};

[[nodiscard]] QString setAsideDirectory(const QString& databasePath);

enum class SetAsideBecause { Damaged, Replaced };
/// DATA/set-aside/rollcall.sqlite.damaged-YYYYMMDDTHHMMSSZ, or "replaced-", with "-2" and so on where there is one
/// already. Makes the folder.
[[nodiscard]] Result<QString> nameForSettingAside(const QString& path, WallTime now,
                                                  SetAsideBecause why = SetAsideBecause::Damaged);
/// Renames the database, its log and its shared-memory file. Deletes nothing.
[[nodiscard]] Status setDatabaseAside(const QString& path, const QString& target);

/// All files that were set aside, with their paths, sorted.
[[nodiscard]] QStringList setAsideFiles(const QString& databasePath);
/// Those that are databases: what a deletion did not reach.
[[nodiscard]] QStringList setAsideDatabases(const QString& databasePath);

/// Moves what older versions left beside the database into the folder, and removes what has been kept for long enough.
/// Returns how many files were removed.
[[nodiscard]] Result<int> tidySetAside(const QString& databasePath, WallTime now);

} // namespace rollcall
