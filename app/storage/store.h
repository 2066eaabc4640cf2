#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "config/config.h"
#include "storage/admin_credential.h"
#include "storage/audit_log.h"
#include "storage/connector_memory.h"
#include "storage/credentials.h"
#include "storage/database.h"
#include "storage/device_records.h"
#include "storage/ledger_anchor.h"
#include "storage/outbox_evidence.h"
#include "storage/person_margins.h"
#include "storage/person_numbers.h"
#include "storage/roster_outbox.h"
#include "storage/sqlite_ledger.h"
#include "storage/sqlite_outbox.h"
#include "storage/sqlite_roster.h"

#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

using OpenOptions = DatabaseOptions;

/// Problems found on opening that the administrator should know. None of them stops attendance.
struct OpenReport
{
    DatabaseReport database;
    /// The templates cannot be used: key missing, unsafe or another one. Enrolling and recognizing wait; everything
    /// else works.
    std::optional<Error> keyProblem;
    /// The newest ledger entries are not as they were written.
    std::optional<LedgerBreak> ledgerProblem;
    /// Punches that had been confirmed are missing: their numbers were recorded as lost just now.
    std::optional<LostEntries> lost;
    bool anchorDamaged = false; ///< the file that notes the newest confirmed entry is damaged
    qint64 namesForgotten = 0;  ///< display names deleted because the configuration no longer allows them
    /// What was deleted can still be read in the files, because another program is reading them; tried again.
    bool erasePending = false;
};

/// Changes with every change to the database; see `Store::dataVersion`.
struct DataVersion
{
    qint64 fileVersion = 0;    ///< PRAGMA data_version: differs after a commit of any *other* connection
    qint64 rosterRevision = 0; ///< differs after any change to people or templates
    friend bool operator==(const DataVersion&, const DataVersion&) = default;
};

/// Everything that is stored, for one thread. Another Store, in another thread or process, may have the same directory
/// open.
class Store
{
public:
    /// Newest ledger entries checked at every open: enough to notice a cut end, cheap enough for any ledger.
    static constexpr int kEntriesCheckedAtOpen = 64;

    /// The clock must outlive the store. Errors: see `Database::open`.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const StorageConfig& config,
                                                             const Subscribers& subscribers, const Clock& clock,
                                                             const OpenOptions& options = {},
                                                             OpenReport* report = nullptr);

    /// Other upstream systems from now on. What waits for those that are gone stays in the outbox, which is never
    /// emptied, and is sent if they come back; so do roster changes, without portraits.
    [[nodiscard]] Status subscribe(const Subscribers& subscribers);

    /// Reads the template key again, after a `keyProblem`: it may have been restored. Its error is why not.
    [[nodiscard]] Status retryKey(const StorageConfig& config);
    /// Overwrites what was deleted while another program was reading; waits for none. True when nothing is due.
    [[nodiscard]] Result<bool> finishErasing();

    /// Commits next to nothing: whether anything could be recorded now.
    [[nodiscard]] Status tryWriting();

    [[nodiscard]] Database& database() noexcept { return *m_database; }
    [[nodiscard]] SqliteLedger& ledger() noexcept { return m_ledger; }
    [[nodiscard]] SqliteOutbox& outbox() noexcept { return m_outbox; }
    [[nodiscard]] OutboxEvidence& evidence() noexcept { return m_evidence; }
    [[nodiscard]] SqliteRoster& roster() noexcept { return m_roster; }
    [[nodiscard]] AdminCredential& adminCredential() noexcept { return m_adminCredential; }
    [[nodiscard]] Credentials& credentials() noexcept { return m_credentials; }
    [[nodiscard]] RosterOutbox& news() noexcept { return m_news; }
    [[nodiscard]] ConnectorMemory& connectorMemory() noexcept { return m_connectorMemory; }
    [[nodiscard]] DeviceRecords& deviceRecords() noexcept { return m_deviceRecords; }
    [[nodiscard]] AuditLog& audit() noexcept { return m_audit; }
    [[nodiscard]] PersonNumbers& personNumbers() noexcept { return m_personNumbers; }
    [[nodiscard]] PersonMargins& personMargins() noexcept { return m_personMargins; }

    /// Cheap enough to ask every second. The gallery is to be reloaded when `rosterRevision` differs from the one it
    /// was loaded at.
    [[nodiscard]] Result<DataVersion> dataVersion();

private:
    Store(std::unique_ptr<Database> database, const Subscribers& subscribers, const Clock& clock,
          Result<TemplateCipher> cipher, bool storeNames);

    /// Needs the key: without it this is done when it is there.
    [[nodiscard]] Status renewTokens();

    std::unique_ptr<Database> m_database;
    LedgerAnchor m_anchor;
    SqliteLedger m_ledger;
    SqliteOutbox m_outbox;
    Credentials m_credentials;
    RosterOutbox m_news;
    ConnectorMemory m_connectorMemory;
    SqliteRoster m_roster;
    AdminCredential m_adminCredential;
    AuditLog m_audit;
    PersonNumbers m_personNumbers;
    PersonMargins m_personMargins;
    OutboxEvidence m_evidence;
    DeviceRecords m_deviceRecords;
};

/// `config.dataDirectory`; else $STATE_DIRECTORY (systemd); else, in packages, for its owner and root, the installed
/// kiosk's; else $XDG_DATA_HOME/rollcall or ~/.local/share/rollcall.
[[nodiscard]] QString dataDirectory(const StorageConfig& config);
/// The database in that directory.
[[nodiscard]] QString databasePath(const StorageConfig& config);

} // namespace rollcall
