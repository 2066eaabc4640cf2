#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/secret.h"
#include "connectors/net/http_client.h"

#include <vector>

// The symmetric signature of Standard Webhooks (standardwebhooks.com), version 1.
namespace rollcall::webhook {

/// Bytes of a key.
inline constexpr int kMinKeyBytes = 24;
inline constexpr int kMaxKeyBytes = 64;

/// The key in a `whsec_...` text.
[[nodiscard]] Result<Secret> parseSecret(const Secret& text);

/// A signature for each key, separated by a space. `id` has no dot.
[[nodiscard]] QByteArray signature(const std::vector<Secret>& keys, const QByteArray& id, WallTime at,
                                   const QByteArray& body);

/// A POST of exactly these bytes, signed. `headers` come first.
[[nodiscard]] net::HttpRequest signedRequest(const QUrl& url, const std::vector<Secret>& keys,
                                             std::vector<std::pair<QByteArray, QByteArray>> headers,
                                             const QByteArray& id, WallTime at, const QByteArray& body);

} // namespace rollcall::webhook
