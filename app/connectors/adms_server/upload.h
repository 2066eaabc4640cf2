#pragma once

#include "connectors/adms_server/collected.h"
#include "connectors/adms_server/settings.h"

namespace rollcall::adms_server {

/// Lines of attendance, with the terminal's zone and door. A time that the clock of the terminal makes impossible is
/// kept with the record, which becomes no punch.
[[nodiscard]] CollectedBatch readUpload(const QString& serialNumber, const Terminal& terminal, const QByteArray& body,
                                        WallTime now);
/// Lines of the table OPERLOG: what the terminal calls its people. All others are passed over.
[[nodiscard]] CollectedBatch readPeople(const QString& serialNumber, const Terminal& terminal, const QByteArray& body);

} // namespace rollcall::adms_server
