#include "kiosk/start_config.h"

#include "connectors/registry.h"
#include "storage/store.h"

namespace rollcall {

Result<StartConfig> startConfig(const KioskOptions& options)
{
    Result<Config> file = loadConfigOrDefaults(options.configPath);
    if (!file)
        return failure(file.error());
    if (const Status connectors = checkConnectors(file->connectors); !connectors)
        return failure(connectors.error());
    setFromCommandLine(*file, file->storage.dataDirectory, options.dataDirectory, "storage.data_directory");
    setFromCommandLine(*file, file->source.uri, options.source, "camera.source");
    setFromCommandLine(*file, file->modelDirectory, options.modelDirectory, "models.directory");
    file->source.loop = file->source.loop || options.loop;

    StartConfig start;
    start.base = std::move(*file);
    SiteSettings::Loaded loaded = SiteSettings::load(dataDirectory(start.base.storage));
    start.settings = std::move(loaded.settings);
    start.problem = loaded.problem;
    start.config = start.settings.applyTo(start.base);
    if (const QString unusable = invalidScreenConnector(start.config); !unusable.isEmpty())
        start.problem += (start.problem.isEmpty() ? QString() : QStringLiteral(" ")) + unusable;
    return start;
}

} // namespace rollcall
