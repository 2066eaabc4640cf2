#pragma once

#include "attendance/pin_rule.h"
#include "base/error.h"
#include "base/secret.h"

#include <QByteArray>

namespace rollcall {

/// InvalidArgument with a sentence for the person: see `pinFault`.
[[nodiscard]] Status validatePin(const Secret& pin);

/// Argon2id as text ("$argon2id$..."), libsodium's interactive limits: about 0.1 s and 64 MiB. Unavailable without the
/// memory.
[[nodiscard]] Result<QByteArray> hashPin(const Secret& pin);
/// As long as `hashPin` takes, for any hash: an empty one is compared with nothing and never equal.
[[nodiscard]] Result<bool> pinMatches(const QByteArray& hash, const Secret& pin);

} // namespace rollcall
