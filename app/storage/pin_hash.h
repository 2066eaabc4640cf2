#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>

namespace rollcall {

inline constexpr int kMinPinDigits = 4;
inline constexpr int kMaxPinDigits = 8; ///< what terminals and their servers know, too
inline constexpr int kRecommendedPinDigits = 6;

/// InvalidArgument with a sentence for the person: not 4 to 8 digits, or one that is guessed first (equal digits, runs,
/// repetitions).
[[nodiscard]] Status validatePin(const Secret& pin);

/// Argon2id as text ("$argon2id$..."), libsodium's interactive limits: about 0.1 s and 64 MiB. Unavailable without the
/// memory.
[[nodiscard]] Result<QByteArray> hashPin(const Secret& pin);
/// As long as `hashPin` takes, for any hash: an empty one is compared with nothing and never equal.
[[nodiscard]] Result<bool> pinMatches(const QByteArray& hash, const Secret& pin);

} // namespace rollcall
