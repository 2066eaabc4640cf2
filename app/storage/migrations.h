#pragma once

#include "base/error.h"

namespace rollcall {

class Database;

/// The schema that this program reads and writes (PRAGMA user_version).
[[nodiscard]] int currentSchemaVersion();
/// Looks without writing: Unsupported for a schema newer than ours, InvalidArgument for another program's database.
[[nodiscard]] Status checkSchemaVersion(Database& database);
/// Unsupported for a schema older than ours, for a connection that cannot bring it up to date.
[[nodiscard]] Status requireCurrentSchema(Database& database);
/// Brings the schema up to date, forward only, each step in a transaction of its own. Returns the version found (0: a
/// new database).
[[nodiscard]] Result<int> migrate(Database& database);

} // namespace rollcall
