#include "connectors/postgrest/postgrest_probe.h"

#include "connectors/postgrest/codec.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::postgrest {

PostgrestProbe::PostgrestProbe(Settings settings, Report report)
    : HttpProbe(settings.url, settings.http, std::move(report)), m_settings(std::move(settings))
{}

void PostgrestProbe::begin()
{
    readTable(QStringLiteral("recognized_faces"), QStringLiteral("id,employee_id,time"), [this] {
        if (m_settings.refersToFaces)
            readTable(QStringLiteral("face"), faceColumns(), [this] { tryInsert(); });
        else
            tryInsert();
    });
}

void PostgrestProbe::readTable(const QString& table, const QString& column, std::function<void()> then)
{
    ask(readableRequest(m_settings, table, column), [this, then = std::move(then)](const net::HttpResponse& response) {
        if (!response.isSuccess()) {
            refuse(response);
        } else if (const auto rows = readFound(response); !rows) {
            finish(ConnectorFault::AnswersSomethingElse, rows.error(), response.status);
        } else {
            then();
        }
    });
}

void PostgrestProbe::tryInsert()
{
    ask(emptyInsertRequest(m_settings), [this](const net::HttpResponse& response) {
        if (response.isSuccess())
            succeed();
        else if (wire::meaningOf(errorCode(response)) == wire::SqlMeaning::NoIndex)
            succeed(sentence(QT_TRANSLATE_NOOP("Connector",
                                               "The table has no unique index on employee_id and time: the kiosk looks "
                                               "for each record before it inserts it. schema.sql has the index")));
        else
            refuse(response);
    });
}

} // namespace rollcall::postgrest
