#include "connectors/campus/listing.h"

#include "attendance/identifier.h"
#include "connectors/campus/html_links.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace rollcall::campus {

namespace {

/// Longest path that the kiosk keeps for a photo (`FaceChange::source`).
constexpr qsizetype kMaxSource = 256;

QStringList segments(const QUrl& url)
{
    QStringList all;
    for (const QString& encoded : url.path(QUrl::FullyEncoded).split(u'/'))
        all.append(QUrl::fromPercentEncoding(encoded.toLatin1()));
    all.removeFirst(); // what is in front of the first slash
    return all;
}

bool isPlain(const QString& name)
{
    return !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..") &&
           std::none_of(name.begin(), name.end(), [](QChar c) {
               return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control ||
                      c == QChar::ReplacementCharacter;
           });
}

bool isImage(const QString& name)
{
    const QString ending = name.mid(name.lastIndexOf(u'.') + 1).toLower();
    return QStringList{"jpg", "jpeg", "png", "gif", "bmp", "webp"}.contains(ending);
}

QUrl withSlash(QUrl url)
{
    if (const QString path = url.path(QUrl::FullyEncoded); !path.endsWith(u'/'))
        url.setPath(path + u'/', QUrl::TolerantMode);
    return url;
}

bool isLongerThan(const QStringList& path, const QStringList& folder)
{
    return path.size() > folder.size() && std::equal(folder.begin(), folder.end(), path.begin());
}

} // namespace

std::optional<QStringList> pathBelow(const QUrl& base, const QUrl& url)
{
    if (!net::isSameOrigin(base, url) || !url.userInfo().isEmpty())
        return std::nullopt;
    QStringList front = segments(base);
    QStringList path = segments(url);
    for (QStringList* list : {&front, &path}) {
        if (!list->isEmpty() && list->last().isEmpty())
            list->removeLast();
    }
    if (path.size() < front.size() || !std::equal(front.begin(), front.end(), path.begin()))
        return std::nullopt;
    path.remove(0, front.size());
    if (!std::all_of(path.begin(), path.end(), &isPlain))
        return std::nullopt;
    return path;
}

std::optional<Listed> resolveLink(const QUrl& base, const QUrl& folder, const QByteArray& link)
{
    const std::optional<QStringList> at = pathBelow(base, folder);
    const QUrl reference = QUrl::fromEncoded(link, QUrl::TolerantMode);
    if (!at || !reference.isValid())
        return std::nullopt;
    for (const QUrl& from : {folder, withSlash(folder)}) {
        QUrl target = from.resolved(reference);
        target.setFragment({});
        const std::optional<QStringList> path = pathBelow(base, target);
        if (!path || !isLongerThan(*path, *at) || path->size() > kMaxDepth + 1)
            continue;
        const bool isFolder = target.path().endsWith(u'/') || !path->last().contains(u'.');
        if (isFolder ? path->size() > kMaxDepth : (!isImage(path->last()) || path->join(u'/').size() > kMaxSource))
            return std::nullopt;
        return Listed{target, *path, isFolder};
    }
    return std::nullopt;
}

Listing readListing(const QUrl& base, const net::HttpResponse& page)
{
    const QByteArray type = page.header("Content-Type").toLower();
    const HtmlLinks html = readHtmlLinks(page.body);
    Listing listing;
    if (!type.isEmpty() && !type.contains("html"))
        listing.problem = sentence(QT_TRANSLATE_NOOP("Connector", "The address of the photos leads to no listing"));
    else if (!pathBelow(base, page.url))
        listing.problem = sentence(QT_TRANSLATE_NOOP("Connector", "The listing of the photos has moved to \"%1\""),
                                   {page.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)});
    // A server that says how much it sends was held to it.
    const bool isMeasured = !page.header("Content-Length").isEmpty() || !page.header("Transfer-Encoding").isEmpty();
    listing.isComplete =
        !html.isTooLarge && listing.problem.isEmpty() && (html.hasEnd || (!html.isWholePage && isMeasured));
    if (!listing.problem.isEmpty())
        return listing;
    QUrl folder = page.url;
    if (!html.base.isEmpty())
        folder = folder.resolved(QUrl::fromEncoded(html.base, QUrl::TolerantMode));
    for (const QByteArray& link : html.links) {
        if (auto entry = resolveLink(base, folder, link))
            listing.entries.push_back(std::move(*entry));
    }
    return listing;
}

QUrl withPhotoKey(const QUrl& base, QUrl url, const Secret& key)
{
    QUrlQuery query(url);
    if (key.isEmpty() || query.hasQueryItem(QStringLiteral("key")) || !net::isSameOrigin(base, url))
        return url;
    query.addQueryItem(QStringLiteral("key"), QString::fromLatin1(key.reveal().toPercentEncoding()));
    url.setQuery(query);
    return url;
}

std::optional<PersonId> personOf(const QStringList& path, const QRegularExpression& pattern)
{
    for (qsizetype i = path.size() - 2; i >= 0; --i) {
        if (!pattern.match(path[i]).hasMatch())
            continue;
        if (const auto person = toPersonId(path[i]))
            return *person;
    }
    return std::nullopt;
}

} // namespace rollcall::campus
