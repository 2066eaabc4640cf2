#include "connectors/classroom/classroom_probe.h"

#include "connectors/classroom/codec.h"
#include "connectors/classroom/judgement.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::classroom {

ClassroomProbe::ClassroomProbe(Settings settings, Report report)
    : HttpProbe(settings.url, settings.http, std::move(report)), m_settings(std::move(settings))
{}

void ClassroomProbe::begin()
{
    ask(scheduleRequest(m_settings), [this](const net::HttpResponse& response) {
        if (isScheduleFault(response)) {
            succeed(scheduleFault());
            return;
        }
        if (isUnauthorized(response) || (!response.isSuccess() && !isNoClass(response))) {
            refuse(response);
            return;
        }
        const auto read = readSchedule(response);
        if (!read)
            finish(ConnectorFault::AnswersSomethingElse, read.error());
        else if (*read)
            succeed(sentence(QT_TRANSLATE_NOOP("Connector", "In this room now: %1"), {(*read)->title()}));
        else
            succeed(sentence(QT_TRANSLATE_NOOP("Connector", "No class is on in this room now, or the server does not "
                                                            "know the room")));
    });
}

} // namespace rollcall::classroom
