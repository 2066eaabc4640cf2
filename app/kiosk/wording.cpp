#include "kiosk/wording.h"

#include <QCoreApplication>

namespace rollcall {

ui::Guidance guidanceFor(QualityIssue issue, const QRectF& box)
{
    // A face over three quarters of the picture's height stands too near for all of it to be seen.
    constexpr double kTooNear = 0.75;
    switch (issue) {
    case QualityIssue::None:
        return ui::Guidance::None;
    case QualityIssue::TooSmall:
        return ui::Guidance::ComeCloser;
    case QualityIssue::OutOfFrame:
        return box.height() > kTooNear ? ui::Guidance::MoveBack : ui::Guidance::LookAtCamera;
    case QualityIssue::TooDark:
        return ui::Guidance::TooDark;
    case QualityIssue::TooBright:
        return ui::Guidance::TooBright;
    case QualityIssue::Backlit:
        return ui::Guidance::LightBehind;
    case QualityIssue::TurnedAway:
        return ui::Guidance::LookAtCamera;
    case QualityIssue::Blurred:
        return ui::Guidance::HoldStill;
    case QualityIssue::TooNear:
        return ui::Guidance::MoveBack;
    }
    return ui::Guidance::None;
}

ui::Notice::Kind noticeFor(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::Duplicate:
        return ui::Notice::Kind::AlreadyRecorded;
    case RefusalReason::PersonDisabled:
        return ui::Notice::Kind::PersonDisabled;
    case RefusalReason::PersonUnknown:
        return ui::Notice::Kind::Unknown;
    case RefusalReason::NotRecorded:
        return ui::Notice::Kind::NotRecorded;
    }
    return ui::Notice::Kind::NotRecorded;
}

ui::EntryView::Stage entryStageFor(EntryOutcome outcome)
{
    using Stage = ui::EntryView::Stage;
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

ui::LinkView linkView(LinkState state)
{
    switch (state) {
    case LinkState::Connecting:
        return ui::LinkView::Connecting;
    case LinkState::Online:
        return ui::LinkView::Online;
    case LinkState::Refused:
        return ui::LinkView::Refused;
    case LinkState::Stopped:
    case LinkState::Offline:
        return ui::LinkView::Offline;
    }
    return ui::LinkView::Offline;
}

ui::OutboxRow::State outboxView(OutboxState state)
{
    switch (state) {
    case OutboxState::Pending:
        return ui::OutboxRow::State::Pending;
    case OutboxState::Delivered:
        return ui::OutboxRow::State::Delivered;
    case OutboxState::Parked:
        return ui::OutboxRow::State::Parked;
    case OutboxState::Withdrawn:
        return ui::OutboxRow::State::Withdrawn;
    }
    return ui::OutboxRow::State::Pending;
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
