#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/ids.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace rollcall::campus {

/// What is known of one photo, by its path below the base. The photo itself is not kept.
struct PhotoEntry
{
    PersonId person;
    QByteArray etag = {};
    QByteArray modified = {};
    qint64 length = -1;
    QByteArray sha256 = {}; ///< hexadecimal; empty: to be fetched in any case
    bool stored = false;    ///< the kiosk has a template of it, or of an earlier photo at this path
    QString problem = {};   ///< why this photo cannot be used; translatable
    WallTime problemAt{};
    int missing = 0; ///< complete listings in a row without it
};

struct PhotoIndex
{
    QString base;  ///< the listing's address, without a query
    QString mark;  ///< the kiosk remembers the same, unless it lost its people or has those of an earlier time
    QString model; ///< of the templates
    std::map<QString, PhotoEntry> photos;

    [[nodiscard]] QByteArray toJson() const;
    /// Nothing when it is not an index.
    [[nodiscard]] static std::optional<PhotoIndex> fromJson(const QByteArray& json);
};

} // namespace rollcall::campus
