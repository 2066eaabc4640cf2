#pragma once

#include "connectors/net/pg_client.h"
#include "connectors/net/store_link.h"

#include <map>
#include <vector>

namespace rollcall::postgres {

/// All rows or none. With an index, rows that are there are passed over.
[[nodiscard]] net::PgStatement insertStatement(const std::vector<net::StoreRow>& rows, bool hasIndex);
/// A row when this one is there.
[[nodiscard]] net::PgStatement lookStatement(const wire::RecognizedFace& row);
/// The newest row of `face` of each person of these rows.
[[nodiscard]] net::PgStatement facesStatement(const std::vector<net::StoreRow>& rows);
[[nodiscard]] std::map<QString, wire::StoredFace> readFaces(const net::PgAnswer& answer);

/// Rows of `face` without their pictures, above an `img_id`; empty: all.
[[nodiscard]] net::PgStatement listStatement(const QString& after);
[[nodiscard]] std::vector<net::ListedFace> readList(const net::PgAnswer& answer);
[[nodiscard]] net::PgStatement pictureStatement(const QString& image);

// For a connection test; they change nothing.
/// One value: whether only reading is allowed, "on" or "off".
[[nodiscard]] net::PgStatement readOnlyStatement();
[[nodiscard]] net::PgStatement readableStatement();
[[nodiscard]] net::PgStatement facesReadableStatement();
/// Planned and not executed: whether the user may insert, and whether the columns and the unique index are there.
[[nodiscard]] net::PgStatement insertableStatement(bool hasIndex);

} // namespace rollcall::postgres
