#include "lab/bench_figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <opencv2/core/version.hpp>

#include <dlib/revision.h>

#include <dlfcn.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

namespace rollcall {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;
/// What the product promises.
constexpr double kWantedFpsRatio = 4.0;
constexpr double kWantedDecisionRatio = 0.5;
constexpr double kWantedIdentification = 5.0;

/// What dlib's detector was compiled for; Debian's packages stay at the architecture's baseline.
QString simd()
{
#if defined(__AVX__)
    return QStringLiteral("AVX");
#elif defined(__SSE2__)
    return QStringLiteral("SSE2");
#elif defined(__ARM_NEON)
    return QStringLiteral("NEON");
#else
    return QStringLiteral("none");
#endif
}

QString dlibVersion()
{
    return QStringLiteral("%1.%2.%3")
        .arg(QString::number(DLIB_MAJOR_VERSION), QString::number(DLIB_MINOR_VERSION),
             QString::number(DLIB_PATCH_VERSION));
}

double rounded(double value)
{
    return std::round(value * 1000.0) / 1000.0;
}

/// A ratio, or null where the divisor was not measured.
QJsonValue ratio(double dividend, double divisor)
{
    return divisor > 0 && dividend > 0 ? QJsonValue(rounded(dividend / divisor)) : QJsonValue();
}

QJsonObject toJson(const Samples& samples)
{
    return {{QStringLiteral("median_ms"), rounded(samples.median())},
            {QStringLiteral("p95_ms"), rounded(samples.quantile(0.95))},
            {QStringLiteral("samples"), static_cast<qint64>(samples.count())}};
}

QJsonObject toJson(const VariantFigures& variant)
{
    QJsonObject stages;
    for (const StageFigures& stage : variant.stages) {
        QJsonObject figures = toJson(stage.times);
        figures.insert(QStringLiteral("mean_per_frame_ms"), rounded(stage.times.sum() / std::max(variant.frames, 1)));
        stages.insert(stage.name, figures);
    }
    return {{QStringLiteral("name"), variant.name},
            {QStringLiteral("threads"), variant.threads},
            {QStringLiteral("stages"), stages},
            {QStringLiteral("frames"), variant.frames},
            {QStringLiteral("frames_with_face"), variant.framesWithFace},
            {QStringLiteral("processor_ms_per_frame"), rounded(variant.processor / std::max(variant.frames, 1))},
            {QStringLiteral("fps"), rounded(variant.framesPerSecond())},
            {QStringLiteral("embeddings_per_frame"),
             rounded(static_cast<double>(variant.embeddings) / std::max(variant.frames, 1))},
            {QStringLiteral("decision_ms"), rounded(variant.decisions.median())},
            {QStringLiteral("decision_processor_ms"), rounded(variant.decisionProcessor.median())},
            {QStringLiteral("decisions"), static_cast<qint64>(variant.decisions.count())}};
}

QString number(double value)
{
    return QString::number(value, 'f', 2).rightJustified(9);
}

void writeVariant(const VariantFigures& variant, QTextStream& out)
{
    out << "\n" << variant.name << " (" << variant.threads << (variant.threads == 1 ? " thread)\n" : " threads)\n");
    out << "  stage          median ms    p95 ms  a frame ms   runs\n";
    for (const StageFigures& stage : variant.stages) {
        out << "  " << stage.name.leftJustified(13) << number(stage.times.median()) << ' '
            << number(stage.times.quantile(0.95)) << "   " << number(stage.times.sum() / std::max(variant.frames, 1))
            << QString::number(stage.times.count()).rightJustified(7) << '\n';
    }
    out << "  " << QString::number(variant.framesPerSecond(), 'f', 1) << " frames per second, "
        << QString::number(variant.processor / std::max(variant.frames, 1), 'f', 1) << " ms of CPU time per frame, "
        << QString::number(static_cast<double>(variant.embeddings) / std::max(variant.frames, 1), 'f', 2)
        << " embeddings per frame, decision after " << QString::number(variant.decisions.median(), 'f', 1)
        << " ms of compute time (" << QString::number(variant.decisionProcessor.median(), 'f', 1)
        << " ms of CPU time)\n";
}

} // namespace

double Samples::sum() const
{
    return std::accumulate(m_values.begin(), m_values.end(), 0.0);
}

double Samples::quantile(double share) const
{
    if (m_values.empty())
        return 0.0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

double VariantFigures::meanFrame() const
{
    return frames > 0 && !stages.empty() ? stages.back().times.sum() / frames : 0.0;
}

double VariantFigures::framesPerSecond() const
{
    const double mean = meanFrame();
    return mean > 0 ? kMillisecondsPerSecond / mean : 0.0;
}

void nameMachine(BenchFigures& figures)
{
    figures.cores = static_cast<int>(std::thread::hardware_concurrency());
    // OpenBLAS says how many threads it uses; the alternatives have no such word.
    using ThreadCount = int (*)();
    const auto threads = reinterpret_cast<ThreadCount>(dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
    figures.blas = threads != nullptr ? QStringLiteral("OpenBLAS") : QStringLiteral("other than OpenBLAS");
    figures.blasThreads = threads != nullptr ? threads() : 0;
    figures.cpu = QStringLiteral("unknown processor");
    QFile info(QStringLiteral("/proc/cpuinfo"));
    if (!info.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : info.readAll().split('\n')) {
        if (line.startsWith("model name") || line.startsWith("Model")) { // x86; a Raspberry Pi names the board
            figures.cpu = QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
            return;
        }
    }
}

void writeBenchJson(const BenchFigures& figures, QTextStream& out)
{
    const QJsonObject machine{{QStringLiteral("cpu"), figures.cpu}, {QStringLiteral("cores"), figures.cores}};
    const QJsonObject versions{{QStringLiteral("opencv"), QStringLiteral(CV_VERSION)},
                               {QStringLiteral("dlib"), dlibVersion()},
                               {QStringLiteral("dlib_simd"), simd()},
                               {QStringLiteral("blas"), figures.blas},
                               {QStringLiteral("blas_threads"), figures.blasThreads}};
    const QJsonObject clip{{QStringLiteral("file"), figures.clip},
                           {QStringLiteral("frames"), figures.clipFrames},
                           {QStringLiteral("passes"), figures.passes}};
    QJsonObject identification = toJson(figures.identification);
    identification.insert(QStringLiteral("people"), figures.people);
    identification.insert(QStringLiteral("templates"), figures.templates);
    identification.insert(QStringLiteral("gallery_bytes"), static_cast<qint64>(figures.galleryBytes));

    const auto& ours = figures.kiosk;
    const auto& theirs = figures.baseline;
    const auto& upsampled = figures.baselineUpsampled;
    QJsonObject root{{QStringLiteral("machine"), machine},
                     {QStringLiteral("versions"), versions},
                     {QStringLiteral("clip"), clip},
                     {QStringLiteral("kiosk"), toJson(ours)},
                     {QStringLiteral("kiosk_recognition"), toJson(figures.recognition)},
                     {QStringLiteral("kiosk_one_thread"), toJson(figures.kioskOneThread)},
                     {QStringLiteral("kiosk_three_faces"), toJson(figures.threeFaces)},
                     {QStringLiteral("kiosk_1280x720"), toJson(figures.large)},
                     {QStringLiteral("baseline"), toJson(theirs)},
                     {QStringLiteral("baseline_upsampled"), toJson(upsampled)},
                     {QStringLiteral("identification"), identification}};
    root.insert(QStringLiteral("ratio_fps"), ratio(ours.framesPerSecond(), theirs.framesPerSecond()));
    // Like with like: no baseline looks for attacks.
    root.insert(QStringLiteral("ratio_decision"),
                ratio(figures.recognition.decisions.median(), theirs.decisions.median()));
    root.insert(QStringLiteral("ratio_decision_with_attack_detection"),
                ratio(ours.decisions.median(), theirs.decisions.median()));
    root.insert(QStringLiteral("ratio_fps_upsampled"), ratio(ours.framesPerSecond(), upsampled.framesPerSecond()));
    root.insert(QStringLiteral("ratio_decision_upsampled"),
                ratio(figures.recognition.decisions.median(), upsampled.decisions.median()));
    root.insert(QStringLiteral("ratio_processor_time"),
                ratio(theirs.processor / std::max(theirs.frames, 1), ours.processor / std::max(ours.frames, 1)));
    root.insert(QStringLiteral("ratio_decision_processor_time"),
                ratio(figures.recognition.decisionProcessor.median(), theirs.decisionProcessor.median()));
    root.insert(QStringLiteral("ratio_fps_one_thread"),
                ratio(figures.kioskOneThread.framesPerSecond(), theirs.framesPerSecond()));
    root.insert(QStringLiteral("ratio_decision_one_thread"),
                ratio(figures.kioskOneThread.decisions.median(), theirs.decisions.median()));
    out << QJsonDocument(root).toJson();
}

void writeBenchTable(const BenchFigures& figures, QTextStream& out)
{
    out << figures.cpu << ", " << figures.cores << " cores; OpenCV " << CV_VERSION << ", dlib " << dlibVersion() << " ("
        << simd() << "), BLAS: " << figures.blas << '\n'
        << figures.clip << ": " << figures.clipFrames << " frames, " << figures.passes << " passes\n";
    for (const VariantFigures* variant :
         {&figures.kiosk, &figures.recognition, &figures.kioskOneThread, &figures.threeFaces, &figures.large,
          &figures.baseline, &figures.baselineUpsampled})
        writeVariant(*variant, out);
    out << "\nidentification among " << figures.people << " people (" << figures.templates
        << " templates): " << QString::number(figures.identification.median(), 'f', 3) << " ms per probe, 95 % below "
        << QString::number(figures.identification.quantile(0.95), 'f', 3) << " ms (wanted: under "
        << kWantedIdentification << "), " << figures.galleryBytes / 1'000'000 << " MB\n";

    const auto line = [&](const char* what, double ours, double theirs, double wanted, const char* word) {
        out << what
            << (theirs > 0 && ours > 0 ? QString::number(ours / theirs, 'f', 2) : QStringLiteral("not measured"))
            << " (wanted: " << word << ' ' << wanted << ")\n";
    };
    line("frames per second, kiosk / baseline: ", figures.kiosk.framesPerSecond(), figures.baseline.framesPerSecond(),
         kWantedFpsRatio, "at least");
    line("compute time to a decision, kiosk without attack detection / baseline: ",
         figures.recognition.decisions.median(), figures.baseline.decisions.median(), kWantedDecisionRatio, "at most");
    line("the same in CPU time: ", figures.recognition.decisionProcessor.median(),
         figures.baseline.decisionProcessor.median(), kWantedDecisionRatio, "at most");
    line("compute time to a decision, kiosk with attack detection / baseline: ", figures.kiosk.decisions.median(),
         figures.baseline.decisions.median(), kWantedDecisionRatio, "at most");
    line("frames per second, kiosk / baseline with upsampling: ", figures.kiosk.framesPerSecond(),
         figures.baselineUpsampled.framesPerSecond(), kWantedFpsRatio, "at least");
}

} // namespace rollcall
