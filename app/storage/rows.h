#pragma once

#include "storage/database.h"

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace rollcall {

/// Calls `visit` with every row that the query finds. It may answer with a Status: the first error ends it and is
/// returned, as is that of the query.
template <std::invocable<Statement&> Visit> [[nodiscard]] Status forEachRow(Result<Statement> rows, Visit visit)
{
    if (!rows)
        return failure(rows.error());
    for (;;) {
        ROLLCALL_TRY_ASSIGN(const auto more, rows->step());
        if (!more)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<Visit, Statement&>>) {
            visit(*rows);
        } else if (Status taken = visit(*rows); !taken) {
            return taken;
        }
    }
}

/// Every row that the query finds, as `read` makes it: a `T` or a `Result<T>`, whose first error is returned.
template <class T, std::invocable<Statement&> Read>
[[nodiscard]] Result<std::vector<T>> collectRows(Result<Statement> rows, Read read)
{
    std::vector<T> found;
    ROLLCALL_TRY(forEachRow(std::move(rows), [&](Statement& row) -> Status {
        if constexpr (std::is_same_v<std::invoke_result_t<Read, Statement&>, Result<T>>) {
            ROLLCALL_TRY_ASSIGN(auto value, read(row));
            found.push_back(std::move(value));
        } else {
            found.push_back(read(row));
        }
        return {};
    }));
    return found;
}

/// The first row that the query finds, as `read` makes it: a `T` or a `Result<T>`; none where it finds nothing.
template <class T, std::invocable<Statement&> Read>
[[nodiscard]] Result<std::optional<T>> firstRow(Result<Statement> rows, Read read)
{
    ROLLCALL_TRY_ASSIGN(Statement row, std::move(rows));
    ROLLCALL_TRY_ASSIGN(const bool isThere, row.step());
    if (!isThere)
        return std::optional<T>();
    if constexpr (std::is_same_v<std::invoke_result_t<Read, Statement&>, Result<T>>) {
        ROLLCALL_TRY_ASSIGN(T value, read(row));
        return std::optional<T>(std::move(value));
    } else {
        return std::optional<T>(read(row));
    }
}

} // namespace rollcall
