#include "lab/engines.h"

#include "biometrics/engine_factory.h"

#include <algorithm>
#include <utility>

namespace rollcall::lab {

Result<std::vector<FaceEngine>> enginesFor(const Config& config)
{
    ROLLCALL_TRY_ASSIGN(const ModelStore models, ModelStore::openDefault(config.modelDirectory));
    EngineConfig single = config.engine;
    single.threads = 1;
    const int count = std::max(config.engine.threads, 1);
    std::vector<FaceEngine> engines;
    engines.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        ROLLCALL_TRY_ASSIGN(FaceEngine engine, createFaceEngine(single, models));
        engines.push_back(std::move(engine));
    }
    return engines;
}

} // namespace rollcall::lab
