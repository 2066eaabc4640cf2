#include "kiosk/photo_enroller.h"

#include "biometrics/engine_factory.h"
#include "vision/template_extractor.h"

#include <QCoreApplication>

#include <atomic>
#include <utility>

namespace rollcall {

namespace {

/// No face and two faces are the photo's fault, as a blurred one is: a sender who is told otherwise sends it again.
Error asRefusal(Error error)
{
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::AlreadyExists)
        error.code = ErrorCode::InvalidArgument;
    return error;
}

} // namespace

/// Lives in the enroller's thread.
class PhotoEnroller::Worker
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Worker>> create(const Setup& setup)
    {
        const Result<ModelStore> models = ModelStore::openDefault(setup.modelDirectory);
        if (!models)
            return failure(models.error());
        Result<FaceEngine> engine = createFaceEngine(setup.engine, *models);
        if (!engine)
            return failure(engine.error());
        return std::unique_ptr<Worker>(new Worker(std::move(*engine), setup.quality));
    }
    [[nodiscard]] Result<Made> extract(const QByteArray& photo, WallTime now)
    {
        const Result<cv::Mat> picture = decodeStill(photo);
        if (!picture)
            return failure(ErrorCode::InvalidArgument, picture.error().message);
        const Result<ExtractedTemplate> found = m_extractor.extractPhoto(*picture);
        if (!found)
            return failure(asRefusal(found.error()));
        FaceTemplate made;
        made.model = m_engine.embedder->model();
        made.embedding = found->embedding;
        made.quality = static_cast<float>(found->quality.score);
        made.createdAt = now;
        return Made{std::move(made), m_engine.embedder->scale()};
    }

private:
    Worker(FaceEngine engine, const QualityLimits& limits) : m_engine(std::move(engine)), m_extractor(m_engine, limits)
    {}

    FaceEngine m_engine;
    TemplateExtractor m_extractor;
};

struct PhotoEnroller::State
{
    State(Setup with, const Clock& time) : setup(std::move(with)), clock(time) {}
    const Setup setup;
    const Clock& clock;
    std::atomic<int> waiting{0};
    std::unique_ptr<Worker> worker; ///< made, used and destroyed in the thread
};

PhotoEnroller::PhotoEnroller(Setup setup, const Clock& clock)
    : m_state(std::make_shared<State>(std::move(setup), clock))
{
    m_thread.start([]() -> std::unique_ptr<QObject> { return nullptr; });
}

PhotoEnroller::~PhotoEnroller()
{
    stop();
}

void PhotoEnroller::extract(QByteArray photo, Done done)
{
    if (m_state->waiting.fetch_add(1) >= kMaxWaiting) {
        --m_state->waiting;
        done(failure(ErrorCode::Busy,
                     QCoreApplication::translate("rollcall::PhotoEnroller",
                                                 "The kiosk is busy with other photos; send this one again")));
        return;
    }
    m_thread.post([state = m_state, photo = std::move(photo), done = std::move(done)] {
        --state->waiting;
        if (!state->worker) {
            Result<std::unique_ptr<Worker>> made = Worker::create(state->setup);
            if (!made) {
                done(failure(made.error()));
                return;
            }
            state->worker = std::move(*made);
        }
        done(state->worker->extract(photo, state->clock.wall()));
    });
}

void PhotoEnroller::stop()
{
    m_thread.post([state = m_state] { state->worker.reset(); });
    (void)m_thread.stop();
}

} // namespace rollcall
