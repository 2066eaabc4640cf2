#pragma once

#include "base/clock.h"
#include "base/error.h"

namespace rollcall {

class Database;

/// What was deleted and can still be read in the write-ahead log, or in pages of the database that the log replaces,
/// because another program was reading when it was to be overwritten. Noted in the database itself until it is done, so
/// that a restart forgets nothing.
class PendingErase
{
public:
    explicit PendingErase(Database& database) : m_database(database) {}

    /// To be called in the transaction that deletes.
    [[nodiscard]] Status note();
    [[nodiscard]] Result<bool> isPending();
    /// Overwrites what is due and waits so long for other programs. True when nothing is due any more.
    [[nodiscard]] Result<bool> finish(Milliseconds wait);

private:
    Database& m_database;
};

} // namespace rollcall
