#include "base/camera_address.h"

#include "base/foreign_names.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace rollcall {

namespace {

struct Parts
{
    QString scheme;
    QString credentials; ///< as written
    QString rest;        ///< HOST:PORT/PATH
    bool hasCredentials = false;
};

/// HOST, HOST:PORT, and what follows.
bool beginsWithHost(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:\\[[0-9A-Fa-f:.]+(?:%[^\\]]+)?\\]|[^\\s/?#@:\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern.match(text).hasMatch();
}

std::optional<Parts> split(const QString& uri)
{
    static const QString mark = QStringLiteral("://");
    Parts parts;
    parts.scheme = uri.section(mark, 0, 0).toLower();
    if (parts.scheme != QLatin1String("rtsp") && parts.scheme != QLatin1String("rtsps"))
        return std::nullopt;
    const QString all = uri.section(mark, 1);
    // A slash ends them, by RFC 3986. One that is not encoded is taken for a part of the password only when there is no
    // other reading.
    const qsizetype slash = all.indexOf(u'/');
    qsizetype at = all.left(slash < 0 ? all.size() : slash).lastIndexOf(u'@');
    if (at < 0 && !beginsWithHost(all))
        at = all.lastIndexOf(u'@');
    parts.hasCredentials = at >= 0;
    parts.credentials = all.left(std::max<qsizetype>(at, 0));
    parts.rest = all.mid(at + 1);
    return parts;
}

/// Percent-encoded if it can be: else a "%" of it is meant.
QString decoded(const QString& text)
{
    static const QRegularExpression encoded(QStringLiteral("\\A(?:[^%]|%[0-9A-Fa-f]{2})*\\z"));
    if (!encoded.match(text).hasMatch())
        return text;
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    return isUtf8(bytes) ? QString::fromUtf8(bytes) : text;
}

} // namespace

std::optional<CameraAddress> readCameraAddress(const QString& uri)
{
    const std::optional<Parts> parts = split(uri);
    if (!parts || !beginsWithHost(parts->rest))
        return std::nullopt;
    CameraAddress address;
    address.location = parts->scheme + QStringLiteral("://") + parts->rest;
    const qsizetype colon = parts->credentials.indexOf(u':');
    address.user = decoded(colon < 0 ? parts->credentials : parts->credentials.left(colon));
    address.password = colon < 0 ? QString() : decoded(parts->credentials.mid(colon + 1));
    return address;
}

QString hostOfCamera(const QString& uri)
{
    const std::optional<CameraAddress> address = readCameraAddress(uri);
    return address ? QUrl(address->location).host() : QString();
}

QString withoutPassword(const QString& uri)
{
    const std::optional<Parts> parts = split(uri);
    if (!parts || !parts->hasCredentials)
        return uri;
    const qsizetype colon = parts->credentials.indexOf(u':');
    const QString user = colon < 0 ? parts->credentials : parts->credentials.left(colon);
    return parts->scheme + QStringLiteral("://") + user + (colon < 0 ? QString() : QStringLiteral(":***")) +
           QLatin1Char('@') + parts->rest;
}

} // namespace rollcall
