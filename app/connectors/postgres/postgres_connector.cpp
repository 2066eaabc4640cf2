#include "connectors/postgres/postgres_connector.h"

#include "connectors/postgres/pg_link.h"

#include <utility>

namespace rollcall::postgres {

PostgresConnector::PostgresConnector(ConnectorId id, const Settings& settings, const Clock& clock, ConnectorSink& sink,
                                     SitePort& site)
    : StoreConnector(
          std::move(id),
          {.title =
               QStringLiteral("PostgreSQL (%1:%2)").arg(settings.server.host, QString::number(settings.server.port)),
           .camera = settings.camera,
           .refersToFaces = settings.refersToFaces,
           .batchSize = settings.batchSize,
           .retryBase = settings.retryBase,
           .retryCap = settings.retryCap,
           .peopleEvery = settings.peopleEvery},
          [&] { return std::make_unique<PgLink>(settings.server); }, clock, sink, site)
{}

} // namespace rollcall::postgres
