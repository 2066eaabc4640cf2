#include "storage/connector_memory.h"

#include "storage/database.h"

namespace rollcall {

Result<QByteArray> ConnectorMemory::recall(const ConnectorId& connector, const QString& key) const
{
    const auto value =
        m_database.scalar("SELECT value FROM connector_memory WHERE connector = ? AND key = ?", connector.value(), key);
    if (!value)
        return failure(value.error());
    return *value ? (*value)->toByteArray() : QByteArray();
}

Status ConnectorMemory::remember(const ConnectorId& connector, const QString& key, const QByteArray& value)
{
    if (value.size() > kMaxBytes || key.size() > kMaxKeyLength)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("a connector may remember at most %1 bytes of one thing").arg(kMaxBytes));
    auto done = m_database.run("INSERT OR REPLACE INTO connector_memory (connector, key, value) VALUES (?, ?, ?)",
                               connector.value(), key, value);
    if (!done)
        return failure(done.error());
    return {};
}

} // namespace rollcall
