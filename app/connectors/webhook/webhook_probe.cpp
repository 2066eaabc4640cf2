#include "connectors/webhook/webhook_probe.h"

#include "connectors/sentence.h"
#include "connectors/webhook/codec.h"
#include "connectors/webhook/judgement.h"
#include "connectors/webhook/signature.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <utility>

namespace rollcall::webhook {

namespace {

constexpr int kUsualPort = 80;
constexpr int kUsualSecurePort = 443;
constexpr int kNotFound = 404;
constexpr int kMethodNotAllowed = 405;
/// Beyond the request's own limit, so that it is the one that speaks.
constexpr Milliseconds kMargin{1'000};

ConnectorTest testOf(const Settings& settings)
{
    ConnectorTest test;
    const bool secure = net::isSecure(settings.url);
    test.host = settings.url.host();
    test.port = settings.url.port(secure ? kUsualSecurePort : kUsualPort);
    if (QHostAddress(test.host).isNull()) // a number needs no looking up
        test.stages.push_back(ConnectorStage::NameFound);
    test.stages.push_back(ConnectorStage::Connected);
    if (secure)
        test.stages.push_back(ConnectorStage::Secured);
    test.stages.insert(test.stages.end(), {ConnectorStage::Answered, ConnectorStage::Accepted});
    return test;
}

/// There is a web server, but no receiver at this address.
bool isElsewhere(int status)
{
    return (status >= 300 && status < 400) || status == kNotFound || status == kMethodNotAllowed;
}

} // namespace

WebhookProbe::WebhookProbe(Settings settings, const Clock& clock, Report report)
    : Probe(testOf(settings), std::move(report)), m_settings(std::move(settings)), m_clock(clock),
      m_client(m_settings.http)
{
    setTimeLimit(m_settings.http.total + kMargin);
}

void WebhookProbe::begin()
{
    const ClockReading now = m_clock.read();
    const Message message = encodeTest(m_settings.content, now);
    net::HttpRequest request =
        signedRequest(m_settings.url, m_settings.keys, m_settings.headers, message.id, now.utc, message.body);
    request.reached = [this](ConnectorStage stage) { reached(stage); };
    m_client.send(request, [this](const net::HttpOutcome& outcome) { answered(outcome); });
}

void WebhookProbe::end()
{
    m_client.abortAll();
}

void WebhookProbe::answered(const net::HttpOutcome& outcome)
{
    if (!outcome) {
        finish(outcome.error().fault, outcome.error().detail);
        return;
    }
    reached(ConnectorStage::Answered);
    if (outcome->isSuccess()) {
        reached(ConnectorStage::Accepted);
        finish(ConnectorFault::None,
               sentence(QT_TRANSLATE_NOOP("Connector", "Check there that the test event has arrived: some receivers, "
                                                       "such as Home Assistant, answer yes to everything (status %1)"),
                        {QString::number(outcome->status)}));
    } else if (isElsewhere(outcome->status)) {
        finish(ConnectorFault::NotWebSocket, {}, outcome->status);
    } else {
        finish(ConnectorFault::NotAccepted, statusSentence(*outcome), outcome->status);
    }
}

} // namespace rollcall::webhook
