#pragma once

#include <QString>

// The names of time zones. The system's files and not Qt's list are asked: the list lacks older names that are in use
// and work ("US/Eastern", "Asia/Calcutta").
namespace rollcall {

/// Whether this machine has the rules of a zone, under exactly this name.
[[nodiscard]] bool isKnownZone(const QString& name);

/// A zone of this machine that was probably meant by an unknown name ("asia/dhaka", "Berlin", "UTC+6"); else empty.
[[nodiscard]] QString nearestZone(const QString& written);

} // namespace rollcall
