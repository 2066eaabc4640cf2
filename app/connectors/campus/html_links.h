#pragma once

#include <QByteArray>

#include <vector>

namespace rollcall::campus {

inline constexpr qint64 kMaxListingBytes = qint64{8} * 1024 * 1024;
inline constexpr std::size_t kMaxLinks = 50'000;

/// Where a page leads.
struct HtmlLinks
{
    std::vector<QByteArray> links; ///< `a href`, then `img src`, as written
    QByteArray base;               ///< `base href`; empty: none
    /// It ends as a page ends. One that was cut off by a server that does not say how long it is does not.
    bool hasEnd = false;
    bool isWholePage = false; ///< it begins as a page begins, and so must end as one
    bool isTooLarge = false;  ///< more bytes, links or levels than any listing has; not all was read
};

[[nodiscard]] HtmlLinks readHtmlLinks(const QByteArray& html);

} // namespace rollcall::campus
