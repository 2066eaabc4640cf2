#include "connectors/classroom/settings.h"

#include "connectors/net/http_settings.h"

#include <QUrlQuery>
#include <QUuid>

namespace rollcall::classroom {

namespace {

const QString kUrl = QStringLiteral("url");
const QString kKey = QStringLiteral("key");
const QString kDevice = QStringLiteral("device");
const QString kZone = QStringLiteral("time_zone");
const QString kCourses = QStringLiteral("courses");
const QString kBelow = QStringLiteral("/api/v1");

Result<std::map<QString, QString>> readCourses(const SettingsTable& table)
{
    std::map<QString, QString> courses;
    const QStringList pairs = table.text(kCourses).split(u',', Qt::SkipEmptyParts);
    for (const QString& pair : pairs) {
        const QString code = pair.section(u'=', 0, 0).trimmed();
        const QString id = pair.section(u'=', 1).trimmed();
        if (code.isEmpty() || id.isEmpty())
            return table.invalid(kCourses, QStringLiteral("courses takes CODE=id, separated by commas"));
        courses[code] = id;
    }
    return courses;
}

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    settings.url = QUrl(table.text(kUrl), QUrl::StrictMode);
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, kUrl));
    QString path = settings.url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(kBelow))
        path.chop(kBelow.size());
    settings.url.setPath(path);
    settings.key = table.secret(kKey);
    if (!net::isHeaderValue(settings.key.reveal()))
        return table.invalid(kKey, QStringLiteral("key must be visible ASCII"));
    const QUuid device = QUuid::fromString(table.text(kDevice));
    if (device.isNull())
        return table.invalid(kDevice, QStringLiteral("device must be a UUID, such as "
                                                     "3f2b8c1e-7a4d-4e6f-9b0a-5c1d2e3f4a5b"));
    settings.device = device.toString(QUuid::WithoutBraces);
    settings.room = table.text(QStringLiteral("room"));
    settings.batchSize = table.integer(QStringLiteral("batch_size"));
    settings.debounce = std::chrono::seconds{table.integer(QStringLiteral("debounce_s"))};
    settings.early = std::chrono::minutes{table.integer(QStringLiteral("early_min"))};
    settings.scheduleEvery = std::chrono::minutes{table.integer(QStringLiteral("schedule_min"))};
    settings.onlyClass = table.flag(QStringLiteral("only_class"));
    if (const QString zone = table.text(kZone); !zone.isEmpty()) {
        const QTimeZone found(zone.toLatin1());
        if (!found.isValid())
            return table.invalid(kZone, QStringLiteral("time_zone must be a zone's name, such as Asia/Dhaka or UTC"));
        settings.zone = ServerZone(found);
    }
    ROLLCALL_TRY_ASSIGN(settings.courses, readCourses(table));
    return settings;
}

net::HttpRequest requestOf(const Settings& settings, const QByteArray& method, const QString& path,
                           const std::vector<std::pair<QString, QString>>& query, const QByteArray& body)
{
    net::HttpRequest request;
    request.method = method;
    request.url = net::below(settings.url, path);
    QUrlQuery words;
    for (const auto& [name, value] : query)
        words.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!query.empty())
        request.url.setQuery(words);
    request.body = body;
    if (!settings.key.isEmpty())
        request.headers.emplace_back("Authorization", "Bearer " + settings.key.reveal());
    request.headers.emplace_back("Accept", "application/json");
    if (!body.isEmpty())
        request.headers.emplace_back("Content-Type", "application/json");
    return request;
}

} // namespace rollcall::classroom
