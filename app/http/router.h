#pragma once

#include "base/error.h"
#include "http/route.h"

#include <QStringList>

#include <map>
#include <vector>

namespace rollcall::http {

/// Finds the route of a request. A path without braces comes before one with them.
class Router
{
public:
    struct Match
    {
        const Route* route = nullptr;
        std::map<QString, QString> parameters; ///< of the path
        QByteArray allowed;                    ///< without a route: the methods that the path has; empty: no such path
    };

    explicit Router(std::vector<Route> routes);
    /// What is wrong with the declarations: a path twice, a parameter that the path lacks, a schema that is not
    /// checked.
    [[nodiscard]] Status check() const;
    /// HEAD finds GET.
    [[nodiscard]] Match find(const QByteArray& method, const QStringList& segments) const;
    [[nodiscard]] const std::vector<Route>& routes() const noexcept { return m_routes; }

private:
    std::vector<Route> m_routes;
    std::vector<QStringList> m_segments; ///< of each route
};

} // namespace rollcall::http
