#pragma once

#include "base/ids.h"

#include <optional>

namespace rollcall {

/// Below this every number is the organization's own.
inline constexpr int kFirstUnsureNumber = 2'000'000'000;
/// Numbers from here to 2^31 - 1 are given out by the kiosk to people whose identifiers are no numbers, for systems
/// that know people only by numbers of 32 bits. Between the two, numbers are the organization's too (a year and a
/// count: 2026009999) but for those that earlier versions gave out there and that stay.
inline constexpr int kFirstGivenNumber = 2'140'000'000;

/// The identifier as a number, where it is one that comes back unchanged and that the kiosk never gives to another
/// person: decimal digits from 1 to `kFirstUnsureNumber` - 1 without leading zeros. For all others the stored numbers
/// say more (`SitePort::numbersOf`).
[[nodiscard]] std::optional<int> plainNumber(const PersonId& id);
/// The same, up to 2^31 - 1.
[[nodiscard]] std::optional<int> ownNumber(const PersonId& id);

} // namespace rollcall
