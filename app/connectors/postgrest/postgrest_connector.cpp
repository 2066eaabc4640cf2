#include "connectors/postgrest/postgrest_connector.h"

#include "connectors/postgrest/rest_link.h"

#include <utility>

namespace rollcall::postgrest {

PostgrestConnector::PostgrestConnector(ConnectorId id, const Settings& settings, const Clock& clock,
                                       ConnectorSink& sink, SitePort& site)
    : StoreConnector(
          std::move(id),
          {.title = QStringLiteral("PostgREST (%1)").arg(net::addressOf(settings.url)),
           .camera = settings.camera,
           .refersToFaces = settings.refersToFaces,
           .batchSize = settings.batchSize,
           .retryBase = settings.retryBase,
           .retryCap = settings.retryCap,
           .peopleEvery = settings.peopleEvery},
          [&] { return std::make_unique<RestLink>(settings, clock); }, clock, sink, site)
{}

} // namespace rollcall::postgrest
