#include "connectors/zoho/zoho_probe.h"

#include "connectors/sentence.h"
#include "connectors/zoho/judgement.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::zoho {

namespace {

/// A test is two requests at most.
net::HttpConfig withoutPace(net::HttpConfig config)
{
    config.pace = Milliseconds{0};
    return config;
}

} // namespace

ZohoProbe::ZohoProbe(Settings settings, const Clock& clock, Report report)
    : HttpProbe(settings.url, withoutPace(settings.http), std::move(report)), m_settings(std::move(settings)),
      m_clock(clock)
{}

void ZohoProbe::begin()
{
    if (!m_settings.token.isEmpty()) {
        import(m_settings.token);
        return;
    }
    ask(tokenRequest(m_settings), [this](const net::HttpResponse& response) {
        if (const auto token = readToken(response, m_clock.wall()))
            import(token->value);
        else
            finish(ConnectorFault::NotAccepted, token.error().reason);
    });
}

void ZohoProbe::import(const QByteArray& token)
{
    ask(importRequest(m_settings, token, {}), [this](const net::HttpResponse& response) {
        const ImportJudgement judged = judgeImport(response, m_clock.wall());
        if (judged.judgement.next == net::Next::GoOn && judged.judgement.verdict != DeliveryAnswer::Verdict::Retry)
            succeed(sentence(QT_TRANSLATE_NOOP("Connector", "The token is valid. Zoho does not document its answers: "
                                                            "check there whether the first records arrive")));
        else if (!response.isSuccess())
            refuse(response);
        else
            finish(judged.isToken ? ConnectorFault::NotAccepted : ConnectorFault::AnswersSomethingElse,
                   judged.judgement.reason);
    });
}

} // namespace rollcall::zoho
