#pragma once

#include "base/ids.h"

#include <optional>

namespace rollcall {

/// Numbers from here to 2^31 - 1 are given out by the kiosk to people whose identifiers are no numbers, for systems
/// that know people only by numbers of 32 bits. Everything below belongs to the organization, whose own numbers hardly
/// reach so far.
inline constexpr int kFirstGivenNumber = 2'000'000'000;

/// The identifier as a number, where it is one that comes back unchanged: decimal digits from 1 to `kFirstGivenNumber`
/// - 1 without leading zeros. All others have a stored number (`SitePort::numbersOf`).
[[nodiscard]] std::optional<int> plainNumber(const PersonId& id);

} // namespace rollcall
