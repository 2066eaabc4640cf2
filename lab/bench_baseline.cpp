#include "lab/bench_baseline.h"

#include "biometrics/engine_factory.h"
#include "lab/bench_clip.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace rollcall {

namespace {

/// face_recognition's tolerance, a Euclidean distance between encodings of unequal length.
constexpr double kTolerance = 0.6;
/// Usual length of dlib's encodings; the engine brings them to length 1, and the tolerance with them.
constexpr double kEncodingLength = 1.4;

double distance(const Embedding& a, const Embedding& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return kEncodingLength * std::sqrt(sum);
}

} // namespace

Result<FaceRecognitionHabit> FaceRecognitionHabit::make(const ModelStore& models, int upsample)
{
    EngineConfig config;
    config.kind = EngineKind::Dlib;
    ROLLCALL_TRY_ASSIGN(auto engine, createFaceEngine(config, models));
    FaceRecognitionHabit habit;
    habit.m_detector = std::move(engine.detector);
    habit.m_landmarks = std::move(engine.landmarks);
    habit.m_embedder = std::move(engine.embedder);
    habit.m_upsample = upsample;
    return habit;
}

Result<std::vector<DetectedFace>> FaceRecognitionHabit::locate(const cv::Mat& bgr)
{
    if (m_upsample == 0)
        return m_detector->detect(bgr);
    try {
        cv::resize(bgr, m_enlarged, {}, 2.0, 2.0,
                   cv::INTER_LINEAR); // dlib::pyramid_up: the same factor and interpolation
    } catch (const cv::Exception&) {
        return failure(ErrorCode::Internal, QStringLiteral("Not enough memory to upsample an image"));
    }
    auto faces = m_detector->detect(m_enlarged);
    if (!faces)
        return faces;
    for (DetectedFace& face : *faces)
        face.box = cv::Rect2f(face.box.x / 2, face.box.y / 2, face.box.width / 2, face.box.height / 2);
    return faces;
}

Result<FaceRecognitionHabit::Frame> FaceRecognitionHabit::process(const cv::Mat& bgr)
{
    Frame figures;
    const Stopwatch whole;
    Stopwatch watch;
    const auto faces = locate(bgr);
    figures.detect = watch.lap();
    if (!faces)
        return failure(faces.error());
    for (const DetectedFace& face : *faces) {
        watch.lap();
        const auto points = m_landmarks->locate(bgr, face.box);
        figures.landmarks += watch.lap();
        if (!points)
            return failure(points.error());
        const auto encoding = m_embedder->embed(bgr, *points);
        figures.embed += watch.lap();
        if (!encoding)
            return failure(encoding.error());
        ++figures.embeddings;
        bool known = false;
        for (const Embedding& entry : m_known)
            known = distance(*encoding, entry) <= kTolerance || known;
        figures.compare += watch.lap();
        figures.known = figures.known || known;
    }
    figures.total = whole.elapsed();
    return figures;
}

Result<Embedding> FaceRecognitionHabit::encode(const cv::Mat& bgr)
{
    ROLLCALL_TRY_ASSIGN(const auto faces, locate(bgr));
    if (faces.empty())
        return failure(ErrorCode::NotFound, QStringLiteral("There is no face in this image"));
    ROLLCALL_TRY_ASSIGN(const auto points, m_landmarks->locate(bgr, faces.front().box));
    return m_embedder->embed(bgr, points);
}

} // namespace rollcall
