#include "ledger/device_collection.h"

#include "attendance/direction_policy.h"
#include "ledger/delivery.h"

namespace rollcall {

namespace {

/// Punches entered at a time: some 50 ms in which the door waits at worst.
constexpr int kMaxPunches = 200;

// As devices send them; docs/devices.md.
constexpr int kIn = 0;
constexpr int kOut = 1;
constexpr int kBreakOut = 2;
constexpr int kBreakIn = 3;
constexpr int kOvertimeIn = 4;
constexpr int kOvertimeOut = 5;

VerifyMethod methodOf(int verification)
{
    constexpr int kPassword = 0;
    constexpr int kCard = 2;
    constexpr int kOtherPassword = 3;
    constexpr int kOtherCard = 4;
    constexpr int kFace = 15;
    switch (verification) {
    case kPassword:
    case kOtherPassword:
        return VerifyMethod::Pin;
    case kCard:
    case kOtherCard:
        return VerifyMethod::Card;
    case kFace:
        return VerifyMethod::Face;
    default: // a finger, or what this kiosk has no word for
        return VerifyMethod::Manual;
    }
}

/// The same for the same record, whenever it is collected.
QUuid keyOf(const ConnectorId& device, const DeviceRecord& record)
{
    static const QUuid space(QStringLiteral("{6d0c2e4e-54b0-5d0b-8b0f-2d7a5a1b7f31}"));
    return QUuid::createUuidV5(space, record.localTime + u'\n' + record.code + u'\n' + device.value());
}

} // namespace

Result<Direction> DeviceCollection::directionOf(const DeviceRecord& record, const PersonId& person) const
{
    switch (record.punch) {
    case kIn:
    case kBreakIn:
    case kOvertimeIn:
        return Direction::In;
    case kOut:
    case kBreakOut:
    case kOvertimeOut:
        return Direction::Out;
    default:
        break;
    }
    // The device does not say: as at this kiosk's door, after what came before in time.
    EarlierPunches earlier;
    ROLLCALL_TRY_ASSIGN(earlier.latestByTime, m_store.ledger().latestByTime(person, record.at->utc - Milliseconds{1}));
    const PunchOrder order = orderOf(*record.at, earlier);
    const bool wasIn = order.previous && order.previous->direction() == Direction::In;
    return decideDirection(m_context.attendance.direction, order).value_or(wasIn ? Direction::Out : Direction::In);
}

Status DeviceCollection::enter(const DeviceBatch& batch, DeviceTally& tally)
{
    DeviceRecords& records = m_store.deviceRecords();
    const WallTime now = m_context.clock.wall();
    for (const DeviceRecord& record : batch.records) {
        ROLLCALL_TRY_ASSIGN(const bool isNew, records.add(batch.device, record, now));
        tally.added += isNew ? 1 : 0;
    }
    for (const DeviceCodeName& name : batch.names)
        ROLLCALL_TRY(records.name(batch.device, name));
    ROLLCALL_TRY_ASSIGN(const auto matched, records.matched(batch.device, kMaxPunches));
    for (const DeviceRecords::Waiting& waiting : matched) {
        PunchDraft draft;
        draft.key = keyOf(batch.device, waiting.record);
        draft.person = waiting.person;
        ROLLCALL_TRY_ASSIGN(draft.direction, directionOf(waiting.record, waiting.person));
        draft.method = methodOf(waiting.record.verification);
        draft.at = *waiting.record.at;
        draft.door = batch.door;
        ROLLCALL_TRY_ASSIGN(const Punch punch, m_store.ledger().append(draft));
        ROLLCALL_TRY(records.becamePunch(waiting.id, punch.sequence));
        ++tally.punches;
    }
    ROLLCALL_TRY_ASSIGN(tally.unmatched, records.countWaiting(batch.device));
    return {};
}

Result<DeviceTally> DeviceCollection::collect(const DeviceBatch& batch)
{
    DeviceTally tally;
    if (const Status entered = m_store.ledger().atomically([&] { return enter(batch, tally); }); !entered) {
        m_context.problem.setFromRecording(entered.error());
        return failure(entered.error());
    }
    m_context.problem.recordingWorks();
    if (tally.punches > 0)
        m_delivery.committed();
    return tally;
}

} // namespace rollcall
