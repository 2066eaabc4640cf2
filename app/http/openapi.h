#pragma once

#include "http/route.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace rollcall::http {

/// OpenAPI 3.0.3 of the routes that are listed: parameters, bodies, answers, errors, roles.
[[nodiscard]] QJsonObject openApiDocument(const std::vector<Route>& routes, const QString& title);

/// The word for a role in documents and answers.
[[nodiscard]] QString roleName(Role role);

} // namespace rollcall::http
