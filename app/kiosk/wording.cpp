#include "kiosk/wording.h"

#include <QCoreApplication>

namespace rollcall {

screen::Guidance guidanceFor(QualityIssue issue, const QRectF& box)
{
    // A face over three quarters of the frame's height is too close to be fully visible.
    constexpr double kTooNear = 0.75;
    switch (issue) {
    case QualityIssue::None:
        return screen::Guidance::None;
    case QualityIssue::TooSmall:
        return screen::Guidance::ComeCloser;
    case QualityIssue::OutOfFrame:
        return box.height() > kTooNear ? screen::Guidance::MoveBack : screen::Guidance::LookAtCamera;
    case QualityIssue::TooDark:
        return screen::Guidance::TooDark;
    case QualityIssue::TooBright:
        return screen::Guidance::TooBright;
    case QualityIssue::Backlit:
        return screen::Guidance::LightBehind;
    case QualityIssue::TurnedAway:
        return screen::Guidance::LookAtCamera;
    case QualityIssue::Blurred:
        return screen::Guidance::HoldStill;
    case QualityIssue::TooNear:
        return screen::Guidance::MoveBack;
    case QualityIssue::MouthCovered:
        return screen::Guidance::UncoverMouth;
    case QualityIssue::EyesCovered:
        return screen::Guidance::TakeOffSunglasses;
    }
    return screen::Guidance::None;
}

screen::Notice::Kind noticeFor(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Duplicate:
        return screen::Notice::Kind::AlreadyRecorded;
    case RefusalReason::PersonDisabled:
        return screen::Notice::Kind::PersonDisabled;
    case RefusalReason::NotExpected:
        return screen::Notice::Kind::NotExpected;
    case RefusalReason::PersonUnknown:
        return screen::Notice::Kind::Unknown;
    case RefusalReason::NotRecorded:
        return screen::Notice::Kind::NotRecorded;
    }
    return screen::Notice::Kind::NotRecorded;
}

screen::EntryView::Stage entryStageFor(EntryOutcome outcome)
{
    using Stage = screen::EntryView::Stage;
    switch (outcome) {
    case EntryOutcome::WrongPin:
        return Stage::WrongPin;
    case EntryOutcome::UnknownToken:
        return Stage::UnknownToken;
    case EntryOutcome::Locked:
        return Stage::Locked;
    case EntryOutcome::AskingServer:
        return Stage::AskingServer;
    case EntryOutcome::GrantedByServer:
        return Stage::GrantedByServer;
    case EntryOutcome::DeniedByServer:
        return Stage::DeniedByServer;
    case EntryOutcome::NoAnswer:
        return Stage::NoAnswer;
    case EntryOutcome::NotPossible:
        return Stage::NotPossible;
    }
    return Stage::NotPossible;
}

screen::LinkView linkView(LinkState state)
{
    switch (state) {
    case LinkState::Connecting:
        return screen::LinkView::Connecting;
    case LinkState::Online:
        return screen::LinkView::Online;
    case LinkState::Refused:
        return screen::LinkView::Refused;
    case LinkState::Stopped:
    case LinkState::Offline:
        return screen::LinkView::Offline;
    }
    return screen::LinkView::Offline;
}

screen::OutboxRow::State outboxView(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending:
        return screen::OutboxRow::State::Pending;
    case OutboxState::Delivered:
        return screen::OutboxRow::State::Delivered;
    case OutboxState::Parked:
        return screen::OutboxRow::State::Parked;
    case OutboxState::Withdrawn:
        return screen::OutboxRow::State::Withdrawn;
    }
    return screen::OutboxRow::State::Pending;
}

screen::Condition conditionOf(StorageFault fault)
{
    using screen::Condition;
    switch (fault) {
    case StorageFault::SecondCopy:
        return Condition::SecondCopy;
    case StorageFault::Denied:
        return Condition::StorageDenied;
    case StorageFault::Moved:
        return Condition::DatabaseMoved;
    case StorageFault::DiskFull:
        return Condition::DiskFull;
    case StorageFault::Unreadable:
        return Condition::StorageUnreadable;
    case StorageFault::Busy:
        return Condition::StorageBusy;
    case StorageFault::Failing:
        return Condition::StorageFailing;
    case StorageFault::KeyMissing:
        return Condition::KeyMissing;
    case StorageFault::KeyWrong:
        return Condition::KeyWrong;
    case StorageFault::KeyUnsafe:
        return Condition::KeyUnsafe;
    case StorageFault::FacesUnreadable:
        return Condition::FacesUnreadable;
    case StorageFault::SomeFacesUnreadable:
        return Condition::SomeFacesUnreadable;
    case StorageFault::RecordsLost:
        return Condition::RecordsLost;
    case StorageFault::LedgerDamaged:
        return Condition::LedgerDamaged;
    case StorageFault::Repaired:
        return Condition::DataRepaired;
    }
    return Condition::StorageFailing;
}

QString qualityInWords(const QualityReport& report)
{
    // Thirds of the ranking score: what an administrator needs is "keep" or "take another".
    if (report.score >= 0.66F)
        return QCoreApplication::translate("Quality", "sharp");
    if (report.score >= 0.33F)
        return QCoreApplication::translate("Quality", "good");
    return QCoreApplication::translate("Quality", "usable");
}

} // namespace rollcall
