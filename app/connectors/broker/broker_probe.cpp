#include "connectors/broker/broker_probe.h"

#include "connectors/broker/device_codec.h"
#include "connectors/broker/event_answer.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace rollcall::broker {

BrokerProbe::BrokerProbe(Settings settings, const Clock& clock, SitePort& site, Report report)
    : HttpProbe(settings.url, settings.http, std::move(report)), m_settings(std::move(settings)), m_clock(clock),
      m_site(site)
{}

void BrokerProbe::begin()
{
    const QPointer<BrokerProbe> self(this);
    m_site.facts({}, [self, this](const Result<SiteFacts>& facts) {
        if (!self || isFinished())
            return;
        ask(heartbeatRequest(m_settings, facts.value_or(SiteFacts{}), m_clock.wall()),
            [this](const net::HttpResponse& response) { judge(response); });
    });
}

void BrokerProbe::judge(const net::HttpResponse& response)
{
    const auto json = net::readJson(response);
    // A web server without a broker answers 404 as well, but in other words.
    const bool speaksAsBroker = json && (json->object().contains(QLatin1String("success")) ||
                                         codeOf(json->object()) == Code::DeviceNotRegistered);
    if (speaksAsBroker && isNotRegistered(response)) {
        succeed(sentence(QT_TRANSLATE_NOOP("Connector", "The broker is there and does not know this device yet. It is "
                                                        "registered when the connection starts")));
    } else if (!response.isSuccess()) {
        refuse(response);
    } else if (!json) {
        finish(ConnectorFault::AnswersSomethingElse, json.error());
    } else if (!json->object().value(QLatin1String("success")).toBool(true)) {
        finish(ConnectorFault::NotAccepted, net::statusSentence(response), response.status);
    } else {
        succeed();
    }
}

} // namespace rollcall::broker
