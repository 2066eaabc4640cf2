#include "connectors/net/http_probe.h"

#include <QHostAddress>

#include <utility>

namespace rollcall::net {

namespace {

constexpr int kUsualPort = 80;
constexpr int kUsualSecurePort = 443;
constexpr int kNotFound = 404;
constexpr int kMethodNotAllowed = 405;
/// Beyond the request's own limit, so that it is the one that speaks.
constexpr Milliseconds kMargin{1'000};

ConnectorTest testOf(const QUrl& url)
{
    ConnectorTest test;
    const bool secure = isSecure(url);
    test.host = url.host();
    test.port = url.port(secure ? kUsualSecurePort : kUsualPort);
    if (QHostAddress(test.host).isNull()) // a number needs no looking up
        test.stages.push_back(ConnectorStage::NameFound);
    test.stages.push_back(ConnectorStage::Connected);
    if (secure)
        test.stages.push_back(ConnectorStage::Secured);
    test.stages.insert(test.stages.end(), {ConnectorStage::Answered, ConnectorStage::Accepted});
    return test;
}

/// There is a web server, but not the system at this address.
bool isElsewhere(int status)
{
    return (status >= 300 && status < 400) || status == kNotFound || status == kMethodNotAllowed;
}

} // namespace

HttpProbe::HttpProbe(const QUrl& url, const HttpConfig& config, Report report)
    : Probe(testOf(url), std::move(report)), m_client(config)
{
    setTimeLimit(config.total + kMargin);
}

void HttpProbe::ask(HttpRequest request, std::function<void(const HttpResponse&)> then)
{
    request.reached = [this](ConnectorStage stage) { reached(stage); };
    m_client.send(request, [this, then = std::move(then)](const HttpOutcome& outcome) {
        if (!outcome) {
            finish(outcome.error().fault, outcome.error().detail);
            return;
        }
        reached(ConnectorStage::Answered);
        then(*outcome);
    });
}

void HttpProbe::succeed(const QString& detail)
{
    reached(ConnectorStage::Accepted);
    finish(ConnectorFault::None, detail);
}

void HttpProbe::refuse(const HttpResponse& response)
{
    if (isElsewhere(response.status))
        finish(ConnectorFault::NotWebSocket, {}, response.status);
    else
        finish(ConnectorFault::NotAccepted, statusSentence(response), response.status);
}

void HttpProbe::end()
{
    m_client.abortAll();
}

} // namespace rollcall::net
