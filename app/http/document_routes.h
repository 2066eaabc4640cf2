#pragma once

#include "http/route.h"

#include <vector>

namespace rollcall::http {

/// /openapi.json of `routes`; /docs with Swagger UI from `docsDirectory`, or how to get it; /redoc leads there.
[[nodiscard]] std::vector<Route> documentRoutes(const std::vector<Route>& routes, const QString& title,
                                                const QString& docsDirectory);

} // namespace rollcall::http
