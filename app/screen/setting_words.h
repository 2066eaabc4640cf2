#pragma once

#include "screen/settings_state.h"

#include <QDateTime>
#include <QString>

// What settings are called, where several views say it.
namespace rollcall::screen {

[[nodiscard]] QString ruleWord(DirectionRule rule);
/// `timesConfigured`: see DoorSettings.
[[nodiscard]] QString ruleExplained(DirectionRule rule, bool timesConfigured);
[[nodiscard]] QString themeWord(ThemeKind theme);
/// "Asia/Dhaka (UTC+06:00)"; the offset is that of `moment`. Empty `zone`: the system's.
[[nodiscard]] QString zoneWords(const QString& zone, const QDateTime& moment);
[[nodiscard]] QString cameraWords(const QString& source);

} // namespace rollcall::screen
