#pragma once

#include <QByteArray>

namespace rollcall {

inline constexpr int kMinPinDigits = 4;
inline constexpr int kMaxPinDigits = 8; ///< what terminals and their servers know, too
/// The least that is chosen for the administration from now on; shorter ones chosen before keep working.
inline constexpr int kRecommendedPinDigits = 6;

/// Why a PIN must not be chosen.
enum class PinFault {
    None,
    Length,  ///< too short or too long, or not of digits alone
    Pattern, ///< equal digits, runs, repetitions, mirrored halves, a column of the pad
    Date,    ///< a year, or a day with its year as people write it: a birthday
};

/// The rule for every PIN, before it is typed a second time and again where it is stored.
[[nodiscard]] PinFault pinFault(const QByteArray& digits, int minimum = kMinPinDigits);

} // namespace rollcall
