#pragma once

#include "connectors/campus/settings.h"
#include "connectors/net/http_client.h"

#include <optional>
#include <vector>

namespace rollcall::campus {

/// Folders in folders below the base.
inline constexpr int kMaxDepth = 10;

/// A folder or an image below the base.
struct Listed
{
    QUrl url;         ///< with the query of its link
    QStringList path; ///< below the base, decoded
    bool isFolder = false;
};

/// What a page lists.
struct Listing
{
    std::vector<Listed> entries;
    bool isComplete = true; ///< nothing of it is missing, as far as can be known
    QString problem = {};   ///< translatable; it is no listing
};

/// The path of an address below the base; nothing when it is not below it, or could lead out of it once decoded.
[[nodiscard]] std::optional<QStringList> pathBelow(const QUrl& base, const QUrl& url);
/// What a link on the page of a folder leads to, when that is within the folder. A folder's address has perhaps no
/// slash at its end.
[[nodiscard]] std::optional<Listed> resolveLink(const QUrl& base, const QUrl& folder, const QByteArray& link);
[[nodiscard]] Listing readListing(const QUrl& base, const net::HttpResponse& page);
/// With the key, where there is none yet and the server is that of the base.
[[nodiscard]] QUrl withPhotoKey(const QUrl& base, QUrl url, const Secret& key);
/// Whose photo it is: the nearest folder that is named like a person.
[[nodiscard]] std::optional<PersonId> personOf(const QStringList& path, const QRegularExpression& pattern);

} // namespace rollcall::campus
