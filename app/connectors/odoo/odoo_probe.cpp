#include "connectors/odoo/odoo_probe.h"

#include "connectors/odoo/odoo_connector.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::odoo {

OdooProbe::OdooProbe(Settings settings, const Clock& clock, Report report)
    : HttpProbe(settings.url, settings.http, std::move(report)), m_settings(std::move(settings)), m_clock(clock)
{}

void OdooProbe::begin()
{
    const auto readBoth = [this] {
        read(anyEmployee(m_settings), [this] {
            read(anyRecord(), [this] {
                const QString warning = keyWarning(m_settings, m_clock.wall());
                succeed(warning.isEmpty() ? sentence(QT_TRANSLATE_NOOP(
                                                "Connector", "Employees and attendance can be read; whether the key "
                                                             "may also add records shows with the first one"))
                                          : warning);
            });
        });
    };
    if (m_settings.api == Api::Json2) {
        readBoth();
        return;
    }
    ask(loginRequest(m_settings), [this, readBoth](const net::HttpResponse& response) {
        judge(response, [this, readBoth](const QJsonValue& result) {
            const std::optional<qint64> user = userIn(result);
            m_user = user.value_or(0);
            if (!user)
                finish(ConnectorFault::AnswersSomethingElse, unexpectedResult().reason);
            else if (m_user == 0)
                finish(ConnectorFault::NotAccepted,
                       sentence(QT_TRANSLATE_NOOP("Connector", "The server does not accept the login or the key")));
            else
                readBoth();
        });
    });
}

void OdooProbe::read(const Call& call, std::function<void()> then)
{
    ask(request(m_settings, m_user, call), [this, then = std::move(then)](const net::HttpResponse& response) {
        judge(response, [this, then](const QJsonValue& result) {
            if (recordsIn(result))
                then();
            else
                finish(ConnectorFault::AnswersSomethingElse, unexpectedResult().reason);
        });
    });
}

void OdooProbe::judge(const net::HttpResponse& response, const std::function<void(const QJsonValue&)>& then)
{
    const Answer answer = readAnswer(m_settings.api, response, m_clock.wall());
    if (answer)
        then(*answer);
    else if (!response.isSuccess())
        refuse(response);
    else // an error of JSON-RPC, or no answer of an Odoo
        finish(answer.error().isFault ? ConnectorFault::NotAccepted : ConnectorFault::AnswersSomethingElse,
               answer.error().judgement.reason);
}

} // namespace rollcall::odoo
