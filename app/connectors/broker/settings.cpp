#include "connectors/broker/settings.h"

#include "connectors/net/http_settings.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace rollcall::broker {

namespace {

const QString kUrl = QStringLiteral("url");
const QString kKey = QStringLiteral("key");
const QString kDevice = QStringLiteral("device_id");
const QString kPushUrl = QStringLiteral("push_url");

/// Where the dialects have what. Empty: the dialect has no such thing.
struct Paths
{
    QStringList events;
    QStringList heartbeat;
    QStringList registration;
    QStringList enrollments;
    Envelope envelope;
};

Paths pathsOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::A:
        break;
    case Dialect::B:
        return {{QStringLiteral("/data/events")},
                {QStringLiteral("/data/devices/{id}/heartbeat")},
                {QStringLiteral("/data/devices")},
                {QStringLiteral("/data/enrollments/sync")},
                Envelope::Nested};
    case Dialect::C:
        return {{QStringLiteral("/events")},
                {QStringLiteral("/heartbeat")},
                {QStringLiteral("/registration")},
                {},
                Envelope::Bare};
    }
    // Where brokers of dialect a register devices is not written down: beside the heartbeat, or as in dialect b.
    return {{QStringLiteral("/api/v1/events")},
            {QStringLiteral("/api/v1/devices/{id}/heartbeat")},
            {QStringLiteral("/api/v1/devices"), QStringLiteral("/data/devices")},
            {QStringLiteral("/api/v1/enrollments/sync")},
            Envelope::Flat};
}

Dialect dialectOf(const QString& word)
{
    if (word == QLatin1String("b"))
        return Dialect::B;
    return word == QLatin1String("c") ? Dialect::C : Dialect::A;
}

Envelope envelopeOf(const QString& word, Envelope otherwise)
{
    if (word == QLatin1String("flat"))
        return Envelope::Flat;
    if (word == QLatin1String("nested"))
        return Envelope::Nested;
    return word == QLatin1String("bare") ? Envelope::Bare : otherwise;
}

/// The address of each path: of the configured one, else those of the dialect.
Result<std::vector<QUrl>> addresses(const SettingsTable& table, const Settings& settings, const QString& key,
                                    const QStringList& usual)
{
    QStringList paths = usual;
    if (const QString configured = table.text(key).trimmed(); !configured.isEmpty())
        paths = QStringList{configured};
    std::vector<QUrl> urls;
    for (QString path : paths) {
        if (!path.startsWith(u'/') || path.contains(u'?') || path.contains(u'#'))
            return table.invalid(key, QStringLiteral("%1 must be a path that begins with /").arg(key));
        urls.push_back(net::below(settings.url, path.replace(QLatin1String("{id}"), settings.content.deviceId)));
    }
    return urls;
}

Result<QUrl> pushAddress(const SettingsTable& table)
{
    QUrl url(table.text(kPushUrl), QUrl::StrictMode);
    if (url.isEmpty())
        return url;
    QUrl alike = url;
    alike.setScheme(url.scheme() == QLatin1String("wss") ? QStringLiteral("https") : QStringLiteral("http"));
    ROLLCALL_TRY(net::readHttpSettings(table, alike, kPushUrl));
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(QStringLiteral("/socket.io/"));
    else if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("EIO"));
    query.removeAllQueryItems(QStringLiteral("transport"));
    query.addQueryItem(QStringLiteral("EIO"), QStringLiteral("4"));
    query.addQueryItem(QStringLiteral("transport"), QStringLiteral("websocket"));
    url.setQuery(query);
    return url;
}

Status readContent(const SettingsTable& table, Content& content, Envelope usual)
{
    content.envelope = envelopeOf(table.text(QStringLiteral("envelope")), usual);
    content.deviceId = table.text(kDevice);
    // It goes into addresses, headers and event ids.
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._:-]{0,63}\\z"));
    if (!plain.match(content.deviceId).hasMatch())
        return table.invalid(kDevice, QStringLiteral("device_id takes letters, digits, dots, colons, dashes and "
                                                     "underscores, at most 64"));
    content.key = table.secret(kKey);
    if (!net::isHeaderValue(content.key.reveal()))
        return table.invalid(kKey, QStringLiteral("key takes visible ASCII characters only"));
    content.images = table.flag(QStringLiteral("send_images"));
    content.emotions = table.flag(QStringLiteral("send_emotions"));
    return {};
}

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    settings.url = QUrl(table.text(kUrl), QUrl::StrictMode);
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, kUrl));
    settings.content.dialect = dialectOf(table.text(QStringLiteral("dialect")));
    const Paths usual = pathsOf(settings.content.dialect);
    ROLLCALL_TRY(readContent(table, settings.content, usual.envelope));
    ROLLCALL_TRY_ASSIGN(const std::vector<QUrl> events,
                        addresses(table, settings, QStringLiteral("events_path"), usual.events));
    settings.events = events.front();
    ROLLCALL_TRY_ASSIGN(const std::vector<QUrl> heartbeat,
                        addresses(table, settings, QStringLiteral("heartbeat_path"), usual.heartbeat));
    settings.heartbeat = heartbeat.front();
    ROLLCALL_TRY_ASSIGN(settings.registrations,
                        addresses(table, settings, QStringLiteral("registration_path"), usual.registration));
    ROLLCALL_TRY_ASSIGN(const std::vector<QUrl> enrollments,
                        addresses(table, settings, QStringLiteral("enrollments_path"), usual.enrollments));
    if (!enrollments.empty() && table.flag(QStringLiteral("enrollments")))
        settings.enrollments = enrollments.front();
    if (table.flag(QStringLiteral("enrollments"))) {
        ROLLCALL_TRY_ASSIGN(settings.push, pushAddress(table));
    }
    settings.tenant = table.text(QStringLiteral("tenant"));
    if (!net::isHeaderValue(settings.tenant.toUtf8()))
        return table.invalid(QStringLiteral("tenant"), QStringLiteral("tenant takes visible ASCII characters only"));
    settings.displayName = table.text(QStringLiteral("display_name"));
    if (settings.displayName.isEmpty())
        settings.displayName = settings.content.deviceId;
    settings.location = table.text(QStringLiteral("location"));
    settings.modelName = table.text(QStringLiteral("embedding_model")).trimmed();
    settings.batchSize = table.integer(QStringLiteral("batch_size"));
    settings.heartbeatInterval = std::chrono::seconds{table.integer(QStringLiteral("heartbeat_s"))};
    settings.syncInterval = std::chrono::minutes{table.integer(QStringLiteral("sync_interval_min"))};
    return settings;
}

net::HttpRequest requestTo(const Settings& settings, const QUrl& url)
{
    net::HttpRequest request{.url = url, .method = "GET"};
    request.headers.emplace_back("X-Device-ID", settings.content.deviceId.toLatin1());
    request.headers.emplace_back("Authorization", "Bearer " + settings.content.key.reveal());
    request.headers.emplace_back("Accept", "application/json");
    if (!settings.tenant.isEmpty())
        request.headers.emplace_back("X-Tenant-ID", settings.tenant.toLatin1());
    return request;
}

net::HttpRequest requestTo(const Settings& settings, const QUrl& url, const QByteArray& json)
{
    net::HttpRequest request = requestTo(settings, url);
    request.method = "POST";
    request.body = json;
    request.headers.emplace_back("Content-Type", "application/json");
    return request;
}

} // namespace rollcall::broker
