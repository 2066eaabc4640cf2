#pragma once

#include "attendance/device_record.h"
#include "connectors/wire_adms.h"

#include <QString>

#include <vector>

namespace rollcall::adms_server {

/// What a terminal sent in one request, as it is understood.
struct CollectedBatch
{
    QString terminal; ///< its serial number
    QString door;
    std::vector<DeviceRecord> records;
    std::vector<DeviceCodeName> names;
    /// Lines that are no records, and records whose time cannot be. They are among `records`, too.
    std::vector<wire::BadLine> unusable;
    qsizetype lines = 0;    ///< of the request
    bool isTooLong = false; ///< and there were more
};

} // namespace rollcall::adms_server
