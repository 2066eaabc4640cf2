#pragma once

#include "ledger/ledger_context.h"
#include "storage/presence_query.h"
#include "storage/store.h"

#include <vector>

namespace rollcall {

/// Who is in, at one moment.
struct PresenceList
{
    struct Row
    {
        PresentPerson person;
        bool sinceYesterday = false; ///< checked in before the current attendance day began
    };
    std::vector<Row> rows; ///< in no particular order
    ClockReading at;
};

/// Who is in now, by the punches of the last 24 hours: a check-out that was forgotten does not count for longer.
class Presence
{
public:
    Presence(Store& store, const LedgerContext& context) : m_store(store), m_context(context) {}

    [[nodiscard]] Result<PresenceList> now() const;

private:
    Store& m_store;
    const LedgerContext& m_context;
};

} // namespace rollcall
