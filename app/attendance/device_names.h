#pragma once

#include "attendance/device_record.h"
#include "attendance/person.h"

#include <vector>

namespace rollcall {

/// Fills in the people's names, and for unknown codes who has the device's name: the same words in any order, or all
/// that a device has room for. More than one person of that name: no suggestion.
void namePeople(std::vector<DeviceCode>& codes, const std::vector<Person>& people);

} // namespace rollcall
