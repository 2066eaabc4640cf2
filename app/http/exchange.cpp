#include "http/exchange.h"

#include "http/problem.h"
#include "http/schema.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <microhttpd.h>

#include <algorithm>

namespace rollcall::http {

namespace {

/// Of a name and a password, or of a token.
constexpr qsizetype kMaxCredentialBytes = 4'096;

/// What may be in a URL's authority; nothing else of it is repeated in links.
bool isAuthority(const QByteArray& host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
               c == '_' || c == ':' || c == '[' || c == ']';
    });
}

/// Collects the headers that matter. Each of them may come once: two of them could be read differently by a proxy.
struct HeadReader
{
    Head head;
    bool hasHost = false, hasLength = false, hasEncoding = false, hasType = false, hasAuthorization = false;

    void once(bool& seen, const char* name)
    {
        if (std::exchange(seen, true))
            head.fault = QByteArray("The header ") + name + " must be given once";
    }
    void take(const QByteArray& name, const QByteArray& value)
    {
        if (name == "host") {
            once(hasHost, "Host");
            head.host = value;
            if (!isAuthority(value))
                head.fault = "The header Host is not a host";
        } else if (name == "content-length") {
            once(hasLength, "Content-Length");
            const bool isDigits = !value.isEmpty() &&
                                  std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
            bool isNumber = false;
            head.contentLength = value.toLongLong(&isNumber);
            if (!isDigits || !isNumber)
                head.fault = "The header Content-Length is not a length";
        } else if (name == "transfer-encoding") {
            once(hasEncoding, "Transfer-Encoding");
            head.isChunked = true;
            if (value.toLower() != "chunked")
                head.fault = "The only Transfer-Encoding that is read is chunked";
        } else if (name == "content-type") {
            once(hasType, "Content-Type");
            head.contentType = value;
        } else if (name == "authorization") {
            once(hasAuthorization, "Authorization");
            head.authorization = value;
        }
    }
};

MHD_Result takeHeader(void* reader, MHD_ValueKind, const char* name, const char* value)
{
    static_cast<HeadReader*>(reader)->take(QByteArray(name).toLower(), QByteArray(value).trimmed());
    return MHD_YES;
}

QByteArray mainType(const QByteArray& contentType)
{
    return contentType.mid(0, contentType.indexOf(';')).trimmed().toLower();
}

} // namespace

Head readHead(MHD_Connection* connection)
{
    HeadReader reader;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, takeHeader, &reader);
    if (reader.hasLength && reader.hasEncoding)
        reader.head.fault = "Content-Length and Transfer-Encoding must not be given together";
    if (const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE))
        reader.head.bytes = info->header_size;
    return reader.head;
}

std::optional<Credentials> readCredentials(const QByteArray& authorization)
{
    const qsizetype blank = authorization.indexOf(' ');
    if (blank < 0 || authorization.size() > kMaxCredentialBytes)
        return std::nullopt;
    const QByteArray scheme = authorization.left(blank).toLower();
    const QByteArray rest = authorization.mid(blank + 1).trimmed();
    Credentials credentials;
    if (scheme == "bearer" || scheme == "jwt" || scheme == "token") {
        credentials.token = rest;
        return rest.isEmpty() ? std::nullopt : std::optional(credentials);
    }
    if (scheme != "basic")
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(rest, QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    credentials.isPassword = true;
    credentials.user = QString::fromUtf8(decoded.decoded.left(colon));
    credentials.password = decoded.decoded.mid(colon + 1);
    return credentials;
}

std::optional<Response> bodyFault(Exchange& exchange)
{
    const Route& route = *exchange.route;
    Request& request = exchange.request;
    const QByteArray type = mainType(exchange.head.contentType);
    if (route.bodySchema.isEmpty()) {
        if (!route.bodyType.isEmpty() && route.bodyType != "*/*" && type != route.bodyType)
            return refusal(415, QStringLiteral("The body must be of type %1").arg(QString::fromLatin1(route.bodyType)));
        return std::nullopt;
    }
    if (!type.isEmpty() && type != "application/json" && !(type.startsWith("application/") && type.endsWith("+json")))
        return refusal(415, QStringLiteral("The body must be of type application/json"));
    const QJsonArray place = {QStringLiteral("body")};
    if (request.body.isEmpty())
        return refusal({{place, QStringLiteral("is required")}});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (document.isNull())
        return refusal(
            {{place,
              QStringLiteral("is not JSON: %1 at byte %2").arg(error.errorString(), QString::number(error.offset))}});
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (Problems problems = violations(value, route.bodySchema); !problems.empty())
        return refusal(problems);
    if (!value.isObject())
        return refusal({{place, QStringLiteral("must be of type object")}});
    request.json = value.toObject();
    return std::nullopt;
}

} // namespace rollcall::http
