#pragma once

#include "storage/rows.h"

#include <QByteArray>

namespace rollcall {

/// The newest link of a hash chain.
struct ChainHead
{
    qint64 number = 0;
    QByteArray hash;
    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};

/// The noted head of the ledger; none where the note is missing.
[[nodiscard]] inline Result<std::optional<ChainHead>> ledgerHead(Database& database)
{
    return firstRow<ChainHead>(database.prepare("SELECT sequence, hash FROM ledger_head"), [](const Statement& row) {
        return ChainHead{row.integer(0), row.blob(1)};
    });
}

/// The noted head of the corrections; none where the note is missing.
[[nodiscard]] inline Result<std::optional<ChainHead>> correctionsHead(Database& database)
{
    return firstRow<ChainHead>(database.prepare("SELECT number, hash FROM corrections_head"), [](const Statement& row) {
        return ChainHead{row.integer(0), row.blob(1)};
    });
}

} // namespace rollcall
