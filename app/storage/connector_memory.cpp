#include "storage/connector_memory.h"

#include "storage/database.h"

namespace rollcall {

Result<QByteArray> ConnectorMemory::recall(const ConnectorId& connector, const QString& key) const
{
    ROLLCALL_TRY_ASSIGN(const auto value,
                        m_database.scalar("SELECT value FROM connector_memory WHERE connector = ? AND key = ?",
                                          connector.value(), key));
    return value ? value->toByteArray() : QByteArray();
}

Status ConnectorMemory::remember(const ConnectorId& connector, const QString& key, const QByteArray& value)
{
    if (value.size() > kMaxBytes || key.size() > kMaxKeyLength)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("a connector can store at most %1 bytes per key").arg(kMaxBytes));
    ROLLCALL_TRY(m_database.run("INSERT OR REPLACE INTO connector_memory (connector, key, value) VALUES (?, ?, ?)",
                                connector.value(), key, value));
    return {};
}

} // namespace rollcall
