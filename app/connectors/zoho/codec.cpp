#include "connectors/zoho/codec.h"

#include "connectors/net/http_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>
#include <utility>

namespace rollcall::zoho {

namespace {

const QByteArray kDateFormat = QByteArrayLiteral("yyyy-MM-dd HH:mm:ss");

net::HttpRequest formRequest(const QUrl& url, std::initializer_list<std::pair<const char*, QByteArray>> fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + QByteArray(name) + '=' + value.toPercentEncoding();
    return {.url = url,
            .body = body,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}}};
}

} // namespace

QString siteTime(const ClockReading& at)
{
    const auto offset = static_cast<int>(std::chrono::seconds(at.zoneOffset).count());
    return toDateTimeUtc(at.utc).toOffsetFromUtc(offset).toString(QString::fromLatin1(kDateFormat));
}

net::HttpRequest importRequest(const Settings& settings, const QByteArray& token, const DeliveryBatch& entries)
{
    QJsonArray data;
    for (const DeliveryEntry& entry : entries) {
        const bool isIn = entry.punch.facts.direction == Direction::In;
        data.append(QJsonObject{
            {QStringLiteral("empId"), entry.punch.facts.person.value()},
            {isIn ? QStringLiteral("checkIn") : QStringLiteral("checkOut"), siteTime(entry.punch.facts.at)}});
    }
    // In the body: 50 records are too long for an address.
    net::HttpRequest request =
        formRequest(net::below(settings.url, QStringLiteral("people/api/attendance/bulkImport")),
                    {{"data", QJsonDocument(data).toJson(QJsonDocument::Compact)}, {"dateFormat", kDateFormat}});
    request.headers.emplace_back("Authorization", "Zoho-oauthtoken " + token);
    return request;
}

net::HttpRequest tokenRequest(const Settings& settings)
{
    return formRequest(net::below(settings.accountsUrl, QStringLiteral("oauth/v2/token")),
                       {{"grant_type", "refresh_token"},
                        {"refresh_token", settings.refreshToken},
                        {"client_id", settings.clientId},
                        {"client_secret", settings.clientSecret}});
}

} // namespace rollcall::zoho
