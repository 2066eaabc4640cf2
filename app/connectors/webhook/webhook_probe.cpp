#include "connectors/webhook/webhook_probe.h"

#include "connectors/sentence.h"
#include "connectors/webhook/codec.h"
#include "connectors/webhook/signature.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::webhook {

WebhookProbe::WebhookProbe(Settings settings, const Clock& clock, Report report)
    : HttpProbe(settings.url, settings.http, std::move(report)), m_settings(std::move(settings)), m_clock(clock)
{}

void WebhookProbe::begin()
{
    const ClockReading now = m_clock.read();
    const Message message = encodeTest(m_settings.content, now);
    ask(signedRequest(m_settings.url, m_settings.keys, m_settings.headers, message.id, now.utc, message.body),
        [this](const net::HttpResponse& response) {
            if (response.isSuccess()) {
                succeed(sentence(QT_TRANSLATE_NOOP("Connector",
                                                   "Check there that the test event has arrived: some receivers, "
                                                   "such as Home Assistant, answer yes to everything (status %1)"),
                                 {QString::number(response.status)}));
            } else {
                refuse(response);
            }
        });
}

} // namespace rollcall::webhook
