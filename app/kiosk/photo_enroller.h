#pragma once

#include "attendance/roster.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/worker_thread.h"
#include "biometrics/similarity_scale.h"
#include "config/vision_config.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace rollcall {

/// Turns photos sent by servers into templates, with an engine of its own in a thread of its own: recognition does not
/// wait for it. The engine is loaded with the first photo.
class PhotoEnroller
{
public:
    struct Setup
    {
        EngineConfig engine;
        QString modelDirectory;
        QualityLimits quality;
    };
    /// Photos that may wait: each costs some 0.3 s on a Raspberry Pi and up to 40 MB before it is decoded.
    static constexpr int kMaxWaiting = 16;

    PhotoEnroller(Setup setup, const Clock& clock);
    ~PhotoEnroller();

    struct Made
    {
        FaceTemplate face;
        SimilarityScale scale; ///< of the embedder that made it
    };
    using Done = std::function<void(Result<Made>)>;
    /// Thread-safe; `done` is called in the enroller's thread, or at once with Busy when too many wait. InvalidArgument
    /// when the bytes are no picture or show no usable face; the sentence says which.
    void extract(QByteArray photo, Done done);
    /// Bounded; photos that wait are dropped.
    void stop();

private:
    class Worker;
    struct State; ///< shared with the tasks: a thread that had to be left behind still uses it

    std::shared_ptr<State> m_state;
    WorkerThread m_thread{QStringLiteral("photos")};
};

} // namespace rollcall
