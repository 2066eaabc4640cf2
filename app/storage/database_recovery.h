#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "storage/repair_notice.h"

#include <QString>
#include <QStringList>

namespace rollcall {

class Database;

/// Where a new database grows while a damaged one is read.
[[nodiscard]] QString recoveryPath(const QString& databasePath);

/// Fills a new, empty database with all that can still be read of a damaged one: people, templates, credentials,
/// punches, outbox, corrections, settings and audit trail, whatever tables the schema has. The damaged file is read
/// page by page and not changed; a record goes to the table whose tree has its page or, where the tree or the schema is
/// damaged, to the only table that it fits. Punches are taken only with a hash that holds.
///
/// Numbering goes on after the highest number that is seen anywhere. People of whom only templates, PINs or cards are
/// left are kept under their identifier. Deliveries that are missing are queued again: a server recognizes a repeat.
/// `connectors`: those that punches are delivered to now. No first PIN may be chosen in the new database.
[[nodiscard]] Result<RepairNotice> recoverInto(Database& fresh, const QString& damagedPath,
                                               const QStringList& connectors, WallTime now);

/// A recovery that was interrupted: completed where the damaged file had been set aside already, else undone.
[[nodiscard]] Status finishRecovery(const QString& databasePath);
/// The recovered database takes the place of the damaged one, which has been set aside.
[[nodiscard]] Status publishRecovered(const QString& databasePath);

} // namespace rollcall
