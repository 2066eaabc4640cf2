#include "connectors/campus/campus_probe.h"

#include "connectors/campus/attendance_codec.h"
#include "connectors/campus/html_links.h"
#include "connectors/campus/listing.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <utility>

namespace rollcall::campus {

CampusProbe::CampusProbe(Settings settings, Report report)
    : HttpProbe(settings.address(), settings.attendance.url.isEmpty() ? settings.photos.http : settings.attendance.http,
                std::move(report)),
      m_settings(std::move(settings))
{}

void CampusProbe::begin()
{
    const PhotoSettings& photos = m_settings.photos;
    if (m_settings.attendance.url.isEmpty())
        ask({.url = withPhotoKey(photos.url, photos.url, photos.key),
             .method = "GET",
             .maxResponseBytes = kMaxListingBytes},
            [this](const net::HttpResponse& response) { judgeListing(response); });
    else
        ask(statusRequest(m_settings.attendance), [this](const net::HttpResponse& response) { judgeStatus(response); });
}

void CampusProbe::judgeListing(const net::HttpResponse& response)
{
    if (response.status != 200) {
        refuse(response);
        return;
    }
    const Listing listing = readListing(m_settings.photos.url, response);
    if (listing.problem.isEmpty())
        succeed();
    else
        finish(ConnectorFault::AnswersSomethingElse, listing.problem);
}

void CampusProbe::judgeStatus(const net::HttpResponse& response)
{
    if (!response.isSuccess()) {
        refuse(response);
        return;
    }
    const auto json = net::readJson(response);
    if (!json) {
        finish(ConnectorFault::AnswersSomethingElse, json.error());
        return;
    }
    const QJsonObject answer = json->object();
    if (!answer.value(QLatin1String("success")).toBool(true)) {
        finish(ConnectorFault::NotAccepted, net::statusSentence(response), response.status);
        return;
    }
    if (!answer.value(QLatin1String("webhook_active")).toBool(true)) {
        finish(ConnectorFault::NotAccepted,
               sentence(QT_TRANSLATE_NOOP("Connector", "The campus server has switched its attendance webhook off")));
        return;
    }
    succeed(m_settings.attendance.content.api == Api::V1
                ? sentence(QT_TRANSLATE_NOOP("Connector", "The campus server is there. Whether the key is right shows "
                                                          "with the first record"))
                : QString());
}

} // namespace rollcall::campus
