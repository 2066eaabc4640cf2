#include "connectors/frappe/frappe_probe.h"

#include "connectors/frappe/codec.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <utility>

namespace rollcall::frappe {

FrappeProbe::FrappeProbe(Settings settings, Report report)
    : HttpProbe(settings.url, settings.http, std::move(report)), m_settings(std::move(settings))
{}

void FrappeProbe::begin()
{
    ask(userRequest(m_settings), [this](const net::HttpResponse& response) {
        const auto json = net::readJson(response);
        if (!response.isSuccess()) {
            refuse(response);
        } else if (!json) {
            finish(ConnectorFault::AnswersSomethingElse, json.error());
        } else {
            const QString user = net::oneLine(json->object().value(u"message").toString());
            ask(anyLogRequest(m_settings), [this, user](const net::HttpResponse& logs) {
                if (firstName(logs))
                    succeed(sentence(QT_TRANSLATE_NOOP("Connector", "Logged in as %1"), {user}));
                else
                    refuse(logs);
            });
        }
    });
}

} // namespace rollcall::frappe
