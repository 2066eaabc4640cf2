#include "ledger/idle_checkpoint.h"

#include "base/logging.h"
#include "storage/database.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace rollcall {

void IdleCheckpoint::look(Database& database, MonotonicTime now)
{
    // The time of its last change tells writes of other programs too.
    const QFileInfo log(database.path() + QStringLiteral("-wal"));
    const qint64 changes = log.size() > 0 ? log.lastModified().toMSecsSinceEpoch() : 0;
    if (std::exchange(m_changes, changes) != changes) {
        m_since = changes == 0 ? std::nullopt : std::optional(now);
        return;
    }
    if (!m_since || now - *m_since < kIdle)
        return;
    m_since = now; // with a reader in the way, again after the same time
    if (const Result<bool> emptied = database.truncateLogNow(); !emptied)
        qCWarning(lcStorage).noquote() << "the write-ahead log was not emptied:" << emptied.error().message;
}

} // namespace rollcall
