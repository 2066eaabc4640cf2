#pragma once

#include "base/error.h"
#include "storage/chain_head.h"

#include <QString>

#include <optional>

namespace rollcall {

/// A row of `audit` as it is stored.
struct AuditRowBytes
{
    qint64 id = 0;
    qint64 utcMs = 0;
    QString actor;
    QString kind;
    QString person;
    QString subject;
    QString details;
};

/// A step of the migration: the tables of the chain, over the entries that are there.
[[nodiscard]] Status createAuditChain(Database& database);
/// After the row, in its transaction: its link, and the head.
[[nodiscard]] Status appendAuditLink(Database& database, const AuditRowBytes& row);
/// What is wrong with the newest `entries` (a number beyond the count: with all); nothing when they are as they were
/// written, and none was added or removed.
[[nodiscard]] Result<std::optional<QString>> verifyAuditChain(Database& database, qint64 entries);

} // namespace rollcall
