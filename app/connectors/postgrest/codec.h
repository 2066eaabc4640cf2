#pragma once

#include "connectors/net/http_client.h"
#include "connectors/net/store_link.h"
#include "connectors/postgrest/settings.h"
#include "connectors/wire_store.h"
#include "outbox/delivery.h"

#include <map>
#include <vector>

namespace rollcall::postgrest {

using Row = net::StoreRow;
using net::rowsOf;

/// A bulk insert: all rows or none. With an index, rows that are there are passed over.
[[nodiscard]] net::HttpRequest insertRequest(const Settings& settings, const std::vector<Row>& rows, bool hasIndex);
/// Whether the row is there.
[[nodiscard]] net::HttpRequest lookRequest(const Settings& settings, const wire::RecognizedFace& row);
/// The rows of `face` for the people of these rows.
[[nodiscard]] net::HttpRequest facesRequest(const Settings& settings, const std::vector<Row>& rows);
/// Rows of `face` without their pictures, above an `img_id`; empty: all.
[[nodiscard]] net::HttpRequest listRequest(const Settings& settings, const QString& after);
[[nodiscard]] tl::expected<std::vector<net::ListedFace>, QString> readList(const net::HttpResponse& response);
[[nodiscard]] net::HttpRequest pictureRequest(const Settings& settings, const QString& image);
/// Empty when there is none.
[[nodiscard]] tl::expected<QString, QString> readPicture(const net::HttpResponse& response);
/// A table that can be read; changes nothing.
[[nodiscard]] net::HttpRequest readableRequest(const Settings& settings, const QString& table, const QString& column);
/// An insert of no rows: tells whether rows may be inserted, and whether there is the unique index.
[[nodiscard]] net::HttpRequest emptyInsertRequest(const Settings& settings);

/// Error: a sentence (translatable); it is no list of rows.
[[nodiscard]] tl::expected<bool, QString> readFound(const net::HttpResponse& response);
/// The newest of each person.
[[nodiscard]] tl::expected<std::map<QString, wire::StoredFace>, QString> readFaces(const net::HttpResponse& response);
/// `code` of an error; empty when there is none.
[[nodiscard]] QString errorCode(const net::HttpResponse& response);

/// Those of the table `face` that a connection test reads.
[[nodiscard]] inline QString faceColumns()
{
    return QStringLiteral("img_id,usr_id,face_uuid");
}

} // namespace rollcall::postgrest
