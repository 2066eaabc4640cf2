#include "storage/pending_erase.h"

#include "base/logging.h"
#include "storage/database.h"

namespace rollcall {

namespace {

Status setBusyTimeout(Database& database, qint64 milliseconds)
{
    ROLLCALL_TRY(database.scalar("PRAGMA busy_timeout=" + QByteArray::number(milliseconds)));
    return {};
}

} // namespace

Status PendingErase::note()
{
    ROLLCALL_TRY(m_database.run("INSERT INTO meta VALUES ('erase_pending', 1) ON CONFLICT (key) DO NOTHING"));
    return {};
}

Result<bool> PendingErase::isPending()
{
    ROLLCALL_TRY_ASSIGN(const auto noted, m_database.scalar("SELECT 1 FROM meta WHERE key = 'erase_pending'"));
    return noted.has_value();
}

Result<bool> PendingErase::finish(Milliseconds wait)
{
    ROLLCALL_TRY_ASSIGN(const bool pending, isPending());
    if (!pending)
        return true;
    ROLLCALL_TRY(setBusyTimeout(m_database, wait.count()));
    const Result<bool> emptied = m_database.truncateLog();
    ROLLCALL_TRY(setBusyTimeout(m_database, Database::kBusyTimeoutMs));
    if (!emptied && emptied.error().code != ErrorCode::Busy)
        return failure(emptied.error());
    if (!emptied || !*emptied)
        return false;
    ROLLCALL_TRY(m_database.run("DELETE FROM meta WHERE key = 'erase_pending'"));
    return true;
}

} // namespace rollcall
