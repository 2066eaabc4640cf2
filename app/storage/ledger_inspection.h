#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "storage/ledger_anchor.h"
#include "storage/log_recovery.h"
#include "storage/sqlite_ledger.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace rollcall {

class Database;

/// A ledger that is checked without a change to it: no byte of the files, no permission, no file beside them. While a
/// kiosk runs, its own snapshot is read. Otherwise, with a write-ahead log or an older schema, a private copy in the
/// temporary directory, which goes with this object; a database that is complete in one file is read where it is, from
/// a medium that cannot be written too.
class LedgerInspection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<LedgerInspection>> open(const QString& databasePath,
                                                                        const Clock& clock);
    ~LedgerInspection();
    LedgerInspection(const LedgerInspection&) = delete;
    LedgerInspection& operator=(const LedgerInspection&) = delete;

    [[nodiscard]] SqliteLedger& ledger() noexcept { return *m_ledger; }
    /// The write-ahead log is damaged; what is checked is what can be recovered.
    [[nodiscard]] const std::optional<LogDamage>& logDamage() const noexcept { return m_logDamage; }
    /// The anchor has a slot that is damaged. The older slot still vouches for all but the newest entry.
    [[nodiscard]] bool isAnchorDamaged() const noexcept { return m_anchorDamaged; }
    /// Whether entry `sequence` has that hash; a break when not. For a head that was noted elsewhere.
    [[nodiscard]] Result<std::optional<LedgerBreak>> compareWithNoted(const LedgerHead& noted);

private:
    explicit LedgerInspection(const QString& databasePath);
    [[nodiscard]] Status openCopy(const QString& databasePath, const Clock& clock);

    LedgerAnchor m_anchor;
    bool m_anchorDamaged = false;
    std::optional<LogDamage> m_logDamage;
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqliteLedger> m_ledger;
};

} // namespace rollcall
