#include "connectors/kind.h"

#include "connectors/loopback/loopback_connector.h"

namespace rollcall::loopback {

const ConnectorKind& kind()
{
    static const ConnectorKind described = [] {
        ConnectorKind kind{.name = "loopback",
                           .title = "Loopback: answers itself, for trying a kiosk out without a server",
                           .settings = {{.key = "script",
                                         .help = "what happens to successive entries, repeating from the start: "
                                                 "accept, reject, retry and drop, separated by commas",
                                         .fallback = "accept",
                                         .maximum = 65536},
                                        {.key = "batch_limit",
                                         .type = ConnectorSetting::Type::Integer,
                                         .help = "the number of entries per batch",
                                         .fallback = 40,
                                         .minimum = 1,
                                         .maximum = 10'000},
                                        {.key = "outage_ms",
                                         .type = ConnectorSetting::Type::Integer,
                                         .help = "how long a drop lasts",
                                         .fallback = 20,
                                         .maximum = 60'000}},
                           .examples = {{"try",
                                         "Accepts four entries, then refuses one.",
                                         {{"script", "accept, accept, accept, accept, reject"}}}}};
        setConnector(kind, &readSettings,
                     [](const ConnectorId& id, Settings settings, const Clock&, ConnectorSink& sink, SitePort&) {
                         return std::make_unique<LoopbackConnector>(id, std::move(settings), sink);
                     });
        return kind;
    }();
    return described;
}

} // namespace rollcall::loopback
