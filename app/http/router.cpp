#include "http/router.h"

#include "http/schema.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>

namespace rollcall::http {

namespace {

bool isParameter(const QString& segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

QString nameOf(const QString& segment)
{
    return segment.mid(1, segment.size() - 2);
}

std::optional<std::map<QString, QString>> matched(const QStringList& pattern, const QStringList& segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    std::map<QString, QString> parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isParameter(pattern[i]) && !segments[i].isEmpty())
            parameters.emplace(nameOf(pattern[i]), segments[i]);
        else if (pattern[i] != segments[i])
            return std::nullopt;
    }
    return parameters;
}

} // namespace

Router::Router(std::vector<Route> routes) : m_routes(std::move(routes))
{
    // Stable: among equals the order of declaration decides.
    std::stable_sort(m_routes.begin(), m_routes.end(),
                     [](const Route& a, const Route& b) { return a.path.count(u'{') < b.path.count(u'{'); });
    for (const Route& route : m_routes)
        m_segments.push_back(route.path.mid(1).split(u'/'));
}

Status Router::check() const
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        const Route& route = m_routes[i];
        const QString name = QString::fromLatin1(route.method) + u' ' + route.path;
        if (seen.contains(name) || !route.path.startsWith(u'/') || !route.handle)
            return failure(ErrorCode::Internal, QStringLiteral("The route %1 is declared twice, without a slash or "
                                                               "without a handler")
                                                    .arg(name));
        seen.insert(name);
        QStringList declared;
        for (const Parameter& parameter : route.parameters) {
            if (parameter.place == Parameter::Place::Path)
                declared.append(u'{' + parameter.name + u'}');
        }
        QStringList inPath;
        std::copy_if(m_segments[i].begin(), m_segments[i].end(), std::back_inserter(inPath), isParameter);
        if (QSet<QString>(declared.begin(), declared.end()) != QSet<QString>(inPath.begin(), inPath.end()))
            return failure(ErrorCode::Internal,
                           QStringLiteral("The path parameters of %1 are not those in its path").arg(name));
        for (const QJsonObject& schema : {route.bodySchema, route.answerSchema}) {
            if (const QString keyword = unsupportedKeyword(schema); !keyword.isEmpty())
                return failure(ErrorCode::Internal,
                               QStringLiteral("The schema of %1 uses %2, which is not checked").arg(name, keyword));
        }
    }
    return {};
}

Router::Match Router::find(const QByteArray& method, const QStringList& segments) const
{
    Match match;
    QByteArrayList allowed;
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        std::optional<std::map<QString, QString>> parameters = matched(m_segments[i], segments);
        if (!parameters)
            continue;
        if (m_routes[i].method == wanted) {
            match.route = &m_routes[i];
            match.parameters = *std::move(parameters);
            return match;
        }
        allowed.append(m_routes[i].method);
        if (m_routes[i].method == "GET")
            allowed.append("HEAD");
    }
    std::sort(allowed.begin(), allowed.end());
    allowed.erase(std::unique(allowed.begin(), allowed.end()), allowed.end());
    if (!allowed.isEmpty())
        allowed.append("OPTIONS");
    match.allowed = allowed.join(", ");
    return match;
}

} // namespace rollcall::http
