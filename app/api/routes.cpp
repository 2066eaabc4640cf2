#include "api/routes.h"

#include "http/problem.h"

#include <chrono>
#include <cstring>
#include <iterator>

namespace rollcall::api {

namespace {

/// Times the route, and keeps the BioTime user out of it where it is not theirs.
http::Route watched(http::Route route, const Context& context)
{
    const bool isBiotime = std::strcmp(route.tag, kBiotimeTag) == 0;
    route.handle = [handle = std::move(route.handle), isBiotime, context,
                    name = route.method + ' ' + route.path.toUtf8()](const http::Request& request,
                                                                     const http::Reply& reply) {
        if (!isBiotime && context.access->isBiotimeUser(request.user)) {
            reply(http::refusal(403, QStringLiteral("This user may read /iclock/ and /personnel/ only")));
            return;
        }
        const auto begun = std::chrono::steady_clock::now();
        handle(request, [reply, begun, name, metrics = context.metrics](http::Response response) {
            metrics->count(name, response.status, std::chrono::steady_clock::now() - begun);
            reply(std::move(response));
        });
    };
    return route;
}

} // namespace

std::vector<http::Route> allRoutes(const Context& context)
{
    std::vector<http::Route> all;
    const auto add = [&](std::vector<http::Route> routes) {
        for (http::Route& route : routes)
            all.push_back(watched(std::move(route), context));
    };
    add(campusRoutes(context));
    add(peopleRoutes(context));
    add(punchRoutes(context));
    add(opsRoutes(context));
    add(deviceRoutes(context));
    add(selfTestRoutes(context));
    if (context.access->hasBiotime())
        add(biotimeRoutes(context));
    return all;
}

} // namespace rollcall::api
