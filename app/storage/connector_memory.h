#pragma once

#include "base/error.h"
#include "base/ids.h"

#include <QByteArray>
#include <QString>

namespace rollcall {

class Database;

/// Small things that a connector must still know after a restart, such as how far a server has read.
class ConnectorMemory
{
public:
    /// A position, a handful of settings; not a store of anything.
    static constexpr qsizetype kMaxBytes = 4096;
    static constexpr qsizetype kMaxKeyLength = 64;

    explicit ConnectorMemory(Database& database) : m_database(database) {}
    /// Empty when nothing has been remembered.
    [[nodiscard]] Result<QByteArray> recall(const ConnectorId& connector, const QString& key) const;
    /// InvalidArgument for what is too large.
    [[nodiscard]] Status remember(const ConnectorId& connector, const QString& key, const QByteArray& value);

private:
    Database& m_database;
};

} // namespace rollcall
