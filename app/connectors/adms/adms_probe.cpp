#include "connectors/adms/adms_probe.h"

#include "connectors/adms/codec.h"
#include "connectors/adms/judgement.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::adms {

AdmsProbe::AdmsProbe(Settings settings, const Clock& clock, Report report)
    : HttpProbe(settings.url, settings.http, std::move(report)), m_settings(std::move(settings)), m_clock(clock)
{}

void AdmsProbe::begin()
{
    ask(greetingRequest(m_settings), [this](const net::HttpResponse& response) {
        const GreetingJudgement said = judgeGreeting(response, m_clock.wall());
        if (said.greeting)
            succeed(sentence(QT_TRANSLATE_NOOP("Connector", "The server answers the terminal %1. Whether it stores "
                                                            "records of this serial number shows with the first one"),
                             {m_settings.serialNumber}));
        else if (!response.isSuccess())
            refuse(response);
        else
            finish(ConnectorFault::AnswersSomethingElse, said.judgement.reason);
    });
}

} // namespace rollcall::adms
