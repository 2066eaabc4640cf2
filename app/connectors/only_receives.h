#pragma once

#include "outbox/delivery.h"

#include <vector>

namespace rollcall {

/// What a connector that delivers nothing answers to a batch: every entry is rejected.
[[nodiscard]] std::vector<DeliveryAnswer> onlyReceives(const DeliveryBatch& batch);

} // namespace rollcall
