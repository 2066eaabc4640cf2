#pragma once

#include "screen/enrollment_state.h"
#include "screen/isolated.h"
#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QString>

#include <algorithm>
#include <limits>

// The sentences that several views share.
namespace rollcall::ui {

[[nodiscard]] QString guidanceWords(Guidance guidance);
/// What is asked of the person.
[[nodiscard]] QString challengeWords(ChallengeAction action);
[[nodiscard]] QString directionWord(Direction direction); ///< "Checked in" / "Checked out"
/// The confirmation for the ear: "Amina, checked in", with the first name only.
[[nodiscard]] QString spokenWords(const Confirmation& confirmation);
[[nodiscard]] QString poseWords(EnrollmentPose pose);
/// "08:01" as the locale writes it.
[[nodiscard]] QString timeOfDay(const QLocale& locale, const QTime& time);
/// "20 November 2026": for dates long ago, where the day of the week does not matter.
[[nodiscard]] QString dayOfYear(const QLocale& locale, const QDate& day);
/// The day in full, with weekday.
[[nodiscard]] QString dayInFull(const QLocale& locale, const QDate& day);
/// For %Ln, which takes an int: a ledger counts further.
[[nodiscard]] constexpr int asCount(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}
/// One or two letters for an avatar.
[[nodiscard]] QString initials(const QString& name);

} // namespace rollcall::ui
