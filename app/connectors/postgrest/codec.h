#pragma once

#include "connectors/net/http_client.h"
#include "connectors/postgrest/settings.h"
#include "connectors/wire_store.h"
#include "outbox/delivery.h"

#include <map>
#include <vector>

namespace rollcall::postgrest {

/// A row to be inserted, and the entries that are settled by it.
struct Row
{
    wire::RecognizedFace face;
    std::optional<wire::StoredFace> refersTo;
    DeliveryBatch entries;
};

/// Entries that make the same row share it.
[[nodiscard]] std::vector<Row> rowsOf(const DeliveryBatch& batch, const QString& camera);

/// A bulk insert: all rows or none. With an index, rows that are there are passed over.
[[nodiscard]] net::HttpRequest insertRequest(const Settings& settings, const std::vector<Row>& rows, bool hasIndex);
/// Whether the row is there.
[[nodiscard]] net::HttpRequest lookRequest(const Settings& settings, const wire::RecognizedFace& row);
/// The rows of `face` for the people of these rows.
[[nodiscard]] net::HttpRequest facesRequest(const Settings& settings, const std::vector<Row>& rows);
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
