#include "http/document_routes.h"

#include "base/file_access.h"
#include "http/openapi.h"
#include "http/problem.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace rollcall::http {

namespace {

/// swagger-ui-bundle.js has 1.5 MB.
constexpr qint64 kMaxFileBytes = qint64{8} * 1024 * 1024;

struct DocsFile
{
    const char* name;
    const char* type;
};
/// No other file of that folder is served.
constexpr std::array<DocsFile, 2> kFiles = {
    {{"swagger-ui.css", "text/css"}, {"swagger-ui-bundle.js", "text/javascript"}}};

/// Relative addresses: a proxy may serve the kiosk below a path.
const QByteArray kPage = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rollcall API</title>
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="ui"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
)";
const QByteArray kStart = R"(SwaggerUIBundle({
    url: "openapi.json",
    dom_id: "#ui",
    deepLinking: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis],
});
)";
/// Everything from the kiosk itself, and nothing inline but the pictures in Swagger UI's style sheet.
const QByteArray kPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                           "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

Response page(const QByteArray& type, const QByteArray& body)
{
    return {.contentType = type + "; charset=utf-8",
            .body = body,
            .headers = {{"Content-Security-Policy", kPolicy}, {"Cache-Control", "no-cache"}}};
}

bool isComplete(const QString& directory)
{
    return !directory.isEmpty() && std::all_of(kFiles.begin(), kFiles.end(), [&directory](const DocsFile& file) {
        return QFileInfo::exists(QDir(directory).filePath(QString::fromLatin1(file.name)));
    });
}

Response docs(const QString& directory)
{
    if (isComplete(directory))
        return page("text/html", kPage);
    return page("text/plain",
                "The interactive documentation is not installed. It needs two files of Swagger UI: run\n\n"
                "    models/fetch --docs\n\n"
                "as the user who runs the kiosk, or copy swagger-ui.css and swagger-ui-bundle.js into the folder "
                "docs beside the models. Then load this page again.\n\n"
                "/openapi.json describes the same endpoints for programs.\n");
}

Response docsFile(const QString& name, const QString& directory)
{
    if (name == QLatin1String("start.js"))
        return page("text/javascript", kStart);
    for (const DocsFile& file : kFiles) {
        if (directory.isEmpty() || name != QLatin1String(file.name))
            continue;
        if (Result<QByteArray> bytes = readRegularFile(QDir(directory).filePath(name), kMaxFileBytes))
            return page(file.type, *bytes);
    }
    return refusal(404, QStringLiteral("Not Found"));
}

} // namespace

std::vector<Route> documentRoutes(const std::vector<Route>& routes, const QString& title, const QString& docsDirectory)
{
    const QByteArray document = QJsonDocument(openApiDocument(routes, title)).toJson(QJsonDocument::Compact);
    const auto hidden = [](const QString& path, auto handle) {
        return Route{.method = "GET", .path = path, .role = Role::Anyone, .isListed = false, .handle = handle};
    };
    std::vector<Route> list = {
        hidden(QStringLiteral("/openapi.json"),
               [document](const Request&, const Reply& reply) { reply({.body = document}); }),
        hidden(QStringLiteral("/docs"),
               [docsDirectory](const Request&, const Reply& reply) { reply(docs(docsDirectory)); }),
        hidden(QStringLiteral("/docs/{file}"),
               [docsDirectory](const Request& request, const Reply& reply) {
                   reply(docsFile(request.text(QStringLiteral("file")), docsDirectory));
               }),
        hidden(QStringLiteral("/redoc"),
               [](const Request&, const Reply& reply) {
                   reply({.status = 307, .headers = {{"Location", "docs"}}});
               }),
    };
    list[2].parameters = {{.name = QStringLiteral("file"), .place = Parameter::Place::Path}};
    return list;
}

} // namespace rollcall::http
