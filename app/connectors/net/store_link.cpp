#include "connectors/net/store_link.h"

#include <algorithm>

namespace rollcall::net {

std::vector<StoreRow> rowsOf(const DeliveryBatch& batch, const QString& camera)
{
    std::vector<StoreRow> rows;
    for (const DeliveryEntry& entry : batch) {
        const wire::RecognizedFace face = wire::recognizedFace(entry.punch, camera);
        const auto same =
            std::find_if(rows.begin(), rows.end(), [&face](const StoreRow& row) { return row.face.isSameRow(face); });
        if (same == rows.end())
            rows.push_back({face, {}, {entry}});
        else
            same->entries.push_back(entry);
    }
    return rows;
}

} // namespace rollcall::net
