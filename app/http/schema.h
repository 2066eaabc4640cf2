#pragma once

#include "http/problem.h"

#include <QJsonObject>
#include <QJsonValue>

namespace rollcall::http {

/// What is wrong with `value` by the part of JSON Schema that routes use: type, nullable, required, properties,
/// additionalProperties, enum, minLength, maxLength (of characters), minimum, maximum, items, maxItems. A bounded
/// number of problems; each begins at `place`.
[[nodiscard]] Problems violations(const QJsonValue& value, const QJsonObject& schema,
                                  const QJsonArray& place = {QStringLiteral("body")});

/// Whether the schema uses nothing that `violations` would overlook; else the first such keyword.
[[nodiscard]] QString unsupportedKeyword(const QJsonObject& schema);

} // namespace rollcall::http
