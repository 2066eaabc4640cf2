#pragma once

#include "attendance/device_record.h"
#include "ledger/ledger_context.h"
#include "storage/store.h"

namespace rollcall {

class Delivery;

/// Takes what devices on the wall have recorded: kept as sent, once each, and entered as punches where the person is
/// known. They come late and in any order, so the rules of the door (duplicates, who is disabled) do not apply.
class DeviceCollection
{
public:
    DeviceCollection(Store& store, LedgerContext& context, Delivery& delivery)
        : m_store(store), m_context(context), m_delivery(delivery)
    {}

    /// All of it in one transaction; what the answer says has reached the disk. Earlier records whose code has come to
    /// mean a person become punches too, some at a time.
    [[nodiscard]] Result<DeviceTally> collect(const DeviceBatch& batch);

private:
    [[nodiscard]] Status enter(const DeviceBatch& batch, DeviceTally& tally);
    [[nodiscard]] Result<Direction> directionOf(const DeviceRecord& record, const PersonId& person) const;

    Store& m_store;
    LedgerContext& m_context;
    Delivery& m_delivery;
};

} // namespace rollcall
