#pragma once

#include "api/access.h"
#include "api/answer_cache.h"
#include "api/api_port.h"
#include "api/metrics.h"
#include "http/route.h"

#include <memory>
#include <vector>

namespace rollcall::api {

/// What the routes share.
struct Context
{
    std::shared_ptr<ApiPort> port;
    std::shared_ptr<DevicePort> devices;
    std::shared_ptr<const Access> access;
    std::shared_ptr<AnswerCache> cache = std::make_shared<AnswerCache>();
    std::shared_ptr<Metrics> metrics = std::make_shared<Metrics>();
};

inline constexpr const char* kBiotimeTag = "BioTime";
/// Most entries on a page of ours.
inline constexpr int kMaxPage = 1'000;

/// One group each.
[[nodiscard]] std::vector<http::Route> campusRoutes(const Context& context);
[[nodiscard]] std::vector<http::Route> deviceRoutes(const Context& context);
[[nodiscard]] std::vector<http::Route> peopleRoutes(const Context& context);
[[nodiscard]] std::vector<http::Route> punchRoutes(const Context& context);
[[nodiscard]] std::vector<http::Route> opsRoutes(const Context& context);
[[nodiscard]] std::vector<http::Route> selfTestRoutes(const Context& context);
[[nodiscard]] std::vector<http::Route> biotimeRoutes(const Context& context);

/// All that are served: each is timed, and the BioTime user has no others than those of that part.
[[nodiscard]] std::vector<http::Route> allRoutes(const Context& context);

} // namespace rollcall::api
