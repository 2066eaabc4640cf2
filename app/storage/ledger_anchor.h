#pragma once

#include "base/error.h"
#include "storage/chain_head.h"

#include <QString>

#include <optional>

namespace rollcall {

/// The newest confirmed entry of the ledger, its number and hash, in a small file of its own beside the database: what
/// is confirmed on screen is known to have been there, whatever becomes of the database and its log.
///
/// Two slots, each with a checksum and in a sector of its own; the older one is overwritten, so that a write that is
/// cut off leaves the other. Thread-safe only by being used in one thread; programs that share a ledger may share it.
class LedgerAnchor
{
public:
    explicit LedgerAnchor(QString path) : m_path(std::move(path)) {}

    struct Reading
    {
        std::optional<ChainHead> head; ///< of the sound slots the newest; none: no file, or no slot is sound
        int damagedSlots = 0;
        bool exists = false;
    };
    [[nodiscard]] Result<Reading> read() const;
    /// On disk when this returns well: one write and one sync. An older entry than the one noted changes nothing.
    [[nodiscard]] Status note(const ChainHead& head);

    [[nodiscard]] const QString& path() const noexcept { return m_path; }

private:
    QString m_path;
};

/// "rollcall.sqlite-anchor".
[[nodiscard]] QString anchorPath(const QString& databasePath);

} // namespace rollcall
