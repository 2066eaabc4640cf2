#pragma once

#include "connectors/adms_server/collected.h"
#include "connectors/adms_server/settings.h"

namespace rollcall::adms_server {

/// What a terminal's lines say, with its zone and door. A time that the clock of the kiosk or of the terminal makes
/// impossible is an unusable line.
[[nodiscard]] CollectedBatch readUpload(const QString& serialNumber, const Terminal& terminal, const QByteArray& body,
                                        WallTime now);

/// Where a punch goes: in or out. `unknown` where the status says nothing.
[[nodiscard]] Direction directionOf(int status, Direction unknown);
[[nodiscard]] VerifyMethod methodOf(int verify);
/// The same for the same terminal, number and local time, whatever else the line says.
[[nodiscard]] QUuid keyOf(const CollectedPunch& punch);

} // namespace rollcall::adms_server
