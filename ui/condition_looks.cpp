#include "ui/condition_looks.h"

namespace rollcall::ui {

using tokens::Color;

Icon iconOf(Condition condition)
{
    switch (condition) {
    case Condition::SecondCopy:
    case Condition::StorageDenied:
    case Condition::DatabaseMoved:
    case Condition::DiskFull:
    case Condition::StorageUnreadable:
    case Condition::StorageBusy:
    case Condition::StorageFailing:
    case Condition::StorageStalled:
    case Condition::RecordsLost:
    case Condition::LedgerDamaged:
    case Condition::DataRepaired:
        return Icon::DiskAlert;
    case Condition::KeyMissing:
    case Condition::KeyWrong:
    case Condition::KeyUnsafe:
    case Condition::ModelsMissing:
    case Condition::RecognitionStalled:
    case Condition::FacesUnreadable:
    case Condition::SomeFacesUnreadable:
        return Icon::Warning;
    case Condition::CameraMissing:
    case Condition::CameraLost:
        return Icon::CameraOff;
    case Condition::NobodyEnrolled:
    case Condition::NoFaces:
        return Icon::People;
    case Condition::StorageStarting:
    case Condition::RecognitionStarting:
        return Icon::Refresh;
    case Condition::CameraStarting:
        return Icon::Camera;
    case Condition::ClockBehind:
    case Condition::ClockNotSet:
        return Icon::ClockAlert;
    case Condition::ServersUnreachable:
        return Icon::CloudOff;
    case Condition::SystemNeedsAttention:
        return Icon::Link;
    case Condition::AdministrationNeedsCode:
    case Condition::AdministrationLocked:
        return Icon::Lock;
    }
    return Icon::Warning;
}

Color colorOf(ConditionWeight weight)
{
    switch (weight) {
    case ConditionWeight::Fault:
        return Color::Danger;
    case ConditionWeight::Warning:
        return Color::Warning;
    case ConditionWeight::Passing:
        break;
    }
    return Color::Muted;
}

bool isOffered(const Conditions& conditions, Ability ability)
{
    const ActiveCondition* obstacle = conditions.obstacleTo(ability);
    return obstacle == nullptr || entryOf(obstacle->condition).weight == ConditionWeight::Passing;
}

} // namespace rollcall::ui
