#pragma once

#include "base/clock.h"
#include "outbox/delivery.h"

#include <map>

namespace rollcall::odoo {

/// Which entries of each person are not settled yet: a later one waits for those before it, since a check-out means
/// nothing without its check-in.
class PersonOrder
{
public:
    void arrived(const DeliveryBatch& batch, MonotonicTime now);
    void settled(const DeliveryEntry& entry);
    void clear() { m_open.clear(); }
    /// Whether no earlier entry of the person is open.
    [[nodiscard]] bool mayGo(const DeliveryEntry& entry, MonotonicTime now);

private:
    std::map<PersonId, std::map<qint64, MonotonicTime>> m_open; ///< outbox id -> when it came last
};

} // namespace rollcall::odoo
