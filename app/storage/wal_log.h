#pragma once

#include "base/error.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace rollcall {

/// One page of a transaction, as the write-ahead log has it.
struct WalFrame
{
    enum class State {
        Sound,     ///< its checksum holds
        Corrected, ///< one bit of it was flipped: which one follows from the checksums, beyond doubt
        Damaged,   ///< something else is wrong with it
    } state = State::Damaged;
    std::uint32_t page = 0;
    std::uint32_t pagesAfterCommit = 0; ///< not zero: the last frame of a transaction
    bool current = false;               ///< it has the salts of the log: not left over from before a restart of the log
    qint64 flippedBit = -1;             ///< Corrected: counted from the page number, through the page; -1: not in these

    [[nodiscard]] bool isUsable() const noexcept { return state != State::Damaged; }
    [[nodiscard]] bool isCommit() const noexcept { return pagesAfterCommit != 0; }
};

/// What a write-ahead log holds, looked at without SQLite, which stops reading at the first frame whose checksum does
/// not hold and drops without a word whatever was committed behind it.
/// Format: https://www.sqlite.org/fileformat.html, section 4.
struct WalLog
{
    QString path;
    std::array<std::uint32_t, 8> header{}; ///< with a flipped bit put right
    bool headerCorrected = false;
    bool headerLost = false; ///< frames follow a header that cannot be read
    std::uint32_t pageSize = 0;
    std::vector<WalFrame> frames; ///< up to the last one that has the salts of this log

    /// The number (from 1) of the first frame that is not sound; 0: none.
    [[nodiscard]] qint64 firstUnsound() const;
    /// Frames from the first on, up to a commit, of which none is beyond use: a complete log without what follows.
    [[nodiscard]] qint64 usablePrefix() const;
    /// Up to the last commit that can be used.
    [[nodiscard]] qint64 usableEnd() const;
    /// Something that was committed, and synced before the next transaction began, cannot be read by SQLite. Not so the
    /// last transaction: a loss of power leaves it incomplete before it has been confirmed, and what looks the same but
    /// was confirmed is missed by the ledger's anchor.
    [[nodiscard]] bool isDamaged() const;
    /// The last transaction looks complete but its checksums do not hold: cut off by a loss of power, or damaged.
    [[nodiscard]] bool hasDoubtfulEnd() const;
};

/// Nothing where there is no log or it is empty. `pageSize`: of the database, for a log whose header is lost.
[[nodiscard]] Result<std::optional<WalLog>> readWalLog(const QString& path, std::uint32_t pageSize);

/// Writes a log of these frames (numbers from 0) of `log`, corrected where necessary and with checksums that hold, to
/// the new file `target`, and syncs it.
[[nodiscard]] Status writeWalLog(const WalLog& log, const std::vector<std::size_t>& frames, const QString& target);

} // namespace rollcall
