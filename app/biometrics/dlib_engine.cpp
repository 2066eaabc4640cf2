#include "biometrics/dlib_engine.h"

#include "biometrics/alignment.h"
#include "biometrics/embedding.h"
#include "biometrics/guarded.h"
#include "biometrics/network.h"

#include <QByteArray>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnull-dereference"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#include <dlib/dnn.h>
#include <dlib/image_processing.h>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv/cv_image.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <algorithm>
#include <cmath>
#include <istream>
#include <optional>
#include <span>
#include <streambuf>
#include <vector>

namespace rollcall {

namespace {

using Image = dlib::cv_image<dlib::bgr_pixel>;

/// Lets dlib read a model from memory without another copy of it.
class MemoryBuffer final : public std::streambuf
{
public:
    explicit MemoryBuffer(QByteArray& bytes) { setg(bytes.data(), bytes.data(), bytes.data() + bytes.size()); }
};

template <class Model> Status loadModel(const ModelStore& models, const QString& role, Model& model)
{
    ROLLCALL_TRY_ASSIGN(QByteArray bytes, models.load(role));
    return guarded("loading a model", [&]() -> Status {
        MemoryBuffer buffer(bytes);
        std::istream stream(&buffer);
        deserialize(model, stream);
        return {};
    });
}

/// OpenCV and dlib agree on the layout; nothing is copied. dlib has no const view, but none of its users here writes.
Image view(const cv::Mat& bgr)
{
    return Image(bgr);
}

dlib::rectangle toDlib(const cv::Rect2f& box)
{
    return {std::lround(box.x), std::lround(box.y), std::lround(box.x + box.width) - 1,
            std::lround(box.y + box.height) - 1};
}

cv::Point2f toPoint(const dlib::point& point)
{
    return {static_cast<float>(point.x()), static_cast<float>(point.y())};
}

class DlibDetector final : public FaceDetector
{
public:
    DlibDetector() : m_detector(dlib::get_frontal_face_detector()) {}

    Result<std::vector<DetectedFace>> detect(const cv::Mat& bgr) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        return guarded("detecting faces", [&]() -> Result<std::vector<DetectedFace>> {
            std::vector<std::pair<double, dlib::rectangle>> found;
            m_detector(view(bgr), found);
            std::vector<DetectedFace> faces;
            for (const auto& [confidence, box] : found) {
                // The confidence is a distance from the SVM's decision plane, unbounded; the logistic function brings
                // it into 0..1.
                const auto score = static_cast<float>(1.0 / (1.0 + std::exp(-confidence)));
                faces.push_back({cv::Rect2f(static_cast<float>(box.left()), static_cast<float>(box.top()),
                                            static_cast<float>(box.width()), static_cast<float>(box.height())),
                                 score, std::nullopt});
            }
            std::stable_sort(faces.begin(), faces.end(),
                             [](const DetectedFace& a, const DetectedFace& b) { return a.score > b.score; });
            return faces;
        });
    }

private:
    dlib::frontal_face_detector m_detector;
};

// The five points of the model: outer and inner corner of the eye at larger x, the same of the other eye, base of the
// nose.
constexpr unsigned long kShapePoints = 5;

// The network looks at a square chip that reaches a quarter of the face beyond it on each side.
constexpr unsigned long kChipSide = 150;
constexpr double kChipPadding = 0.25;
// dlib's mean face in the unit square (get_face_chip_details, dlib/image_transforms/interpolation.h), eye corners
// averaged.
struct MeanPoint
{
    double x, y;
};
constexpr MeanPoint kMeanFirstEye{(0.1205750620789 + 0.3340850613712) / 2, (0.2137274526848 + 0.2290642403242) / 2};
constexpr MeanPoint kMeanSecondEye{(0.8595674595992 + 0.6460604764104) / 2, (0.2134981538014 + 0.2289674387677) / 2};
constexpr MeanPoint kMeanNoseBase{0.4901123135679, 0.6277975316475};
// Its nose base is 0.774 eye distances below the eyes; the nose *tip* of the alignment reference is at 0.572. The
// offset along the face is scaled by that, so that a frontal face has the same nose in both engines.
constexpr float kNoseBaseToTip = 0.5715F / 0.7735F;

FivePoints toFivePoints(const dlib::full_object_detection& shape)
{
    const cv::Point2f second = (toPoint(shape.part(0)) + toPoint(shape.part(1))) / 2;
    const cv::Point2f first = (toPoint(shape.part(2)) + toPoint(shape.part(3))) / 2;
    const cv::Point2f middle = (first + second) / 2;
    const cv::Point2f across = second - first;
    const cv::Point2f down(-across.y, across.x);
    const cv::Point2f base = toPoint(shape.part(4)) - middle;
    const float eyes = std::max(across.dot(across), 1.0F);
    const cv::Point2f nose =
        middle + across * (base.dot(across) / eyes) + down * (base.dot(down) / eyes * kNoseBaseToTip);

    // Mouth corners are not among the points: taken from the reference face laid upon the eyes.
    const FivePoints& reference = alignmentReference();
    const cv::Point2f referenceAcross = reference[1] - reference[0];
    const cv::Point2f referenceDown(-referenceAcross.y, referenceAcross.x);
    const float referenceEyes = referenceAcross.dot(referenceAcross);
    const auto placed = [&](std::size_t i) {
        const cv::Point2f offset = reference[i] - (reference[0] + reference[1]) / 2;
        return middle + across * (offset.dot(referenceAcross) / referenceEyes) +
               down * (offset.dot(referenceDown) / referenceEyes);
    };
    return {first, second, nose, placed(3), placed(4)};
}

/// What dlib's get_face_chip_details does for its five points, from eye centers and nose base: each center represents
/// its two corners.
std::optional<dlib::chip_details> chipFor(const FivePoints& points)
{
    const cv::Point2f middle = (points[0] + points[1]) / 2;
    const cv::Point2f across = points[1] - points[0];
    const float eyes = across.dot(across);
    const cv::Point2f tip = points[2] - middle;
    if (!std::isfinite(eyes + tip.dot(tip)) || eyes < 1.0F)
        return std::nullopt;
    const cv::Point2f down(-across.y, across.x);
    const cv::Point2f base =
        middle + across * (tip.dot(across) / eyes) + down * (tip.dot(down) / eyes / kNoseBaseToTip);

    const auto inChip = [](double x, double y) {
        return dlib::dpoint((kChipPadding + x) / (2 * kChipPadding + 1) * kChipSide,
                            (kChipPadding + y) / (2 * kChipPadding + 1) * kChipSide);
    };
    const dlib::dpoint firstEye = inChip(kMeanFirstEye.x, kMeanFirstEye.y);
    const dlib::dpoint secondEye = inChip(kMeanSecondEye.x, kMeanSecondEye.y);
    const auto toDlibPoint = [](const cv::Point2f& point) { return dlib::dpoint(point.x, point.y); };
    const std::vector<dlib::dpoint> chip = {firstEye, firstEye, secondEye, secondEye,
                                            inChip(kMeanNoseBase.x, kMeanNoseBase.y)};
    const std::vector<dlib::dpoint> frame = {toDlibPoint(points[0]), toDlibPoint(points[0]), toDlibPoint(points[1]),
                                             toDlibPoint(points[1]), toDlibPoint(base)};
    return dlib::chip_details(chip, frame, dlib::chip_dims(kChipSide, kChipSide));
}

class DlibLandmarks final : public LandmarkLocator
{
public:
    explicit DlibLandmarks(dlib::shape_predictor predictor) : m_predictor(std::move(predictor)) {}

    Result<FivePoints> locate(const cv::Mat& bgr, const cv::Rect2f& box) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        if (!(box.height >= 1.0F) || !(box.width >= 1.0F) || !std::isfinite(box.x + box.y + box.width + box.height))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("a face box must not be empty"));
        return guarded("locating face points",
                       [&]() -> Result<FivePoints> { return toFivePoints(m_predictor(view(bgr), toDlib(box))); });
    }

private:
    dlib::shape_predictor m_predictor;
};

// dlib's face recognition network (examples/dnn_face_recognition_ex.cpp): ResNet-34 with fewer layers and half the
// filters.
template <template <int, template <typename> class, int, typename> class Block, int N, template <typename> class Norm,
          typename Below>
using Residual = dlib::add_prev1<Block<N, Norm, 1, dlib::tag1<Below>>>;
template <template <int, template <typename> class, int, typename> class Block, int N, template <typename> class Norm,
          typename Below>
using ResidualDown =
    dlib::add_prev2<dlib::avg_pool<2, 2, 2, 2, dlib::skip1<dlib::tag2<Block<N, Norm, 2, dlib::tag1<Below>>>>>>;
template <int N, template <typename> class Norm, int Stride, typename Below>
using Block = Norm<dlib::con<N, 3, 3, 1, 1, dlib::relu<Norm<dlib::con<N, 3, 3, Stride, Stride, Below>>>>>;
template <int N, typename Below> using Keep = dlib::relu<Residual<Block, N, dlib::affine, Below>>;
template <int N, typename Below> using Halve = dlib::relu<ResidualDown<Block, N, dlib::affine, Below>>;
template <typename Below> using Level0 = Halve<256, Below>;
template <typename Below> using Level1 = Keep<256, Keep<256, Halve<256, Below>>>;
template <typename Below> using Level2 = Keep<128, Keep<128, Halve<128, Below>>>;
template <typename Below> using Level3 = Keep<64, Keep<64, Keep<64, Halve<64, Below>>>>;
template <typename Below> using Level4 = Keep<32, Keep<32, Keep<32, Below>>>;
constexpr int kDimension = 128;
using FaceNet = dlib::loss_metric<dlib::fc_no_bias<
    kDimension,
    dlib::avg_pool_everything<Level0<Level1<Level2<Level3<Level4<dlib::max_pool<
        3, 3, 2, 2,
        dlib::relu<dlib::affine<dlib::con<32, 7, 7, 2, 2, dlib::input_rgb_image_sized<kChipSide>>>>>>>>>>>>>;

class DlibEmbedder final : public Embedder
{
public:
    explicit DlibEmbedder(SimilarityScale scale) : m_scale(scale) {}
    FaceNet& network() { return m_net; }

    QString model() const override { return QStringLiteral("dlib-resnet-v1"); }
    int dimension() const override { return kDimension; }
    SimilarityScale scale() const override { return m_scale; }

    Result<Embedding> embed(const cv::Mat& bgr, const FivePoints& points) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        return guarded("embedding a face", [&]() -> Result<Embedding> {
            const std::optional<dlib::chip_details> chip = chipFor(points);
            if (!chip)
                return failure(ErrorCode::InvalidArgument, QStringLiteral("the landmarks do not describe a face"));
            dlib::extract_image_chip(view(bgr), *chip, m_chip);
            const dlib::matrix<float, 0, 1>& vector = m_net(m_chip);
            return normalized(std::span(vector.begin(), static_cast<std::size_t>(vector.size())));
        });
    }

private:
    FaceNet m_net;
    SimilarityScale m_scale;
    dlib::matrix<dlib::rgb_pixel> m_chip;
};

Result<dlib::shape_predictor> loadPredictor(const ModelStore& models)
{
    dlib::shape_predictor predictor;
    ROLLCALL_TRY(loadModel(models, QStringLiteral("landmarks.dlib_5"), predictor));
    if (predictor.num_parts() != kShapePoints)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the landmark model has %1 points, not 5").arg(predictor.num_parts()));
    return predictor;
}

} // namespace

Result<std::unique_ptr<FaceDetector>> makeDlibDetector()
{
    return guarded("creating the face detector",
                   []() -> Result<std::unique_ptr<FaceDetector>> { return std::make_unique<DlibDetector>(); });
}

Result<std::unique_ptr<LandmarkLocator>> makeDlibLandmarks(const ModelStore& models)
{
    ROLLCALL_TRY_ASSIGN(dlib::shape_predictor predictor, loadPredictor(models));
    return std::make_unique<DlibLandmarks>(std::move(predictor));
}

Result<std::unique_ptr<Embedder>> makeDlibEmbedder(const ModelStore& models)
{
    const QString role = QStringLiteral("embedder.dlib_resnet");
    ROLLCALL_TRY_ASSIGN(const SimilarityScale scale, readScale(models, role));
    auto embedder = std::make_unique<DlibEmbedder>(scale);
    ROLLCALL_TRY(loadModel(models, role, embedder->network()));
    return embedder;
}

} // namespace rollcall
