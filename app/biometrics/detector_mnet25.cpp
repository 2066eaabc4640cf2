#include "biometrics/detections.h"
#include "biometrics/guarded.h"
#include "biometrics/network.h"
#include "biometrics/onnx_detector.h"
#include "biometrics/opencv_engine.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rollcall {

namespace {

// What the frame is letterboxed into, turned for upright frames: finds faces from about 30 px of a 640x480 frame at 60
// % of the cost of the full frame. Sides are multiples of 32, the coarsest stride.
const cv::Size kLandscape(480, 384);

struct Level
{
    int stride;
    std::array<float, 2> scales; ///< anchor sides in units of kAnchorBase
};
constexpr std::array<Level, 3> kLevels{{{32, {32.0F, 16.0F}}, {16, {8.0F, 4.0F}}, {8, {2.0F, 1.0F}}}};
constexpr float kAnchorBase = 16.0F;
constexpr float kAnchorCenter = 8.0F; ///< offset of the first anchor's center, network pixels, at every stride
constexpr float kPointVariance = 0.18181818F;
constexpr float kMaxLogSide = 4.0F; ///< e^4 = 55 anchors: beyond it the output is nonsense, and e^x must not overflow

class Mnet25Detector final : public FaceDetector
{
public:
    Mnet25Detector(const cv::dnn::Net& net, float threshold, float overlap)
        : m_net(net), m_threshold(threshold), m_overlap(overlap)
    {
        for (const Level& level : kLevels)
            for (const char* head : {"cls_prob_reshape", "bbox_pred", "landmark_pred"})
                m_outputNames.push_back(cv::format("face_rpn_%s_stride%d", head, level.stride));
    }

    Result<std::vector<DetectedFace>> detect(const cv::Mat& bgr) override
    {
        ROLLCALL_TRY(checkImage(bgr));
        return guarded("detecting faces", [&] { return run(bgr); });
    }

private:
    Result<std::vector<DetectedFace>> run(const cv::Mat& bgr)
    {
        const cv::Size input = bgr.cols >= bgr.rows ? kLandscape : cv::Size(kLandscape.height, kLandscape.width);
        const float scale = std::min(static_cast<float>(input.width) / static_cast<float>(bgr.cols),
                                     static_cast<float>(input.height) / static_cast<float>(bgr.rows));
        const cv::Size shrunk(std::clamp(cvRound(static_cast<float>(bgr.cols) * scale), 1, input.width),
                              std::clamp(cvRound(static_cast<float>(bgr.rows) * scale), 1, input.height));
        m_input.create(input, CV_8UC3);
        m_input.setTo(cv::Scalar::all(0));
        cv::resize(bgr, m_input(cv::Rect({0, 0}, shrunk)), shrunk);
        cv::dnn::blobFromImage(m_input, m_blob, 1.0, cv::Size(), cv::Scalar(), true);
        m_net.setInput(m_blob);
        m_net.forward(m_outputs, m_outputNames);

        std::vector<DetectedFace> faces;
        for (std::size_t level = 0; level < kLevels.size(); ++level)
            if (!decode(level, input, scale, faces))
                return failure(ErrorCode::Internal,
                               QStringLiteral("the face detector returned an output of unexpected shape"));
        return suppressOverlaps(std::move(faces), m_overlap);
    }

    /// Adds the faces of one stride. Outputs are channels x rows x columns; anchor q of a cell has score channel q+2 (0
    /// and 1 are the background), box channels 4q.. and point channels 10q..
    [[nodiscard]] bool decode(std::size_t level, cv::Size input, float scale, std::vector<DetectedFace>& faces) const
    {
        const auto [stride, anchorScales] = kLevels[level];
        const int columns = input.width / stride;
        const int rows = input.height / stride;
        const auto cells = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
        const cv::Mat& scores = m_outputs[3 * level];
        const cv::Mat& boxes = m_outputs[3 * level + 1];
        const cv::Mat& points = m_outputs[3 * level + 2];
        if (scores.total() != 4 * cells || boxes.total() != 8 * cells || points.total() != 20 * cells)
            return false;
        for (std::size_t q = 0; q < anchorScales.size(); ++q) {
            const float anchor = kAnchorBase * anchorScales[q];
            const float* score = scores.ptr<float>() + (q + 2) * cells;
            const float* delta = boxes.ptr<float>() + 4 * q * cells;
            const float* offset = points.ptr<float>() + 10 * q * cells;
            for (std::size_t cell = 0; cell < cells; ++cell) {
                if (!(score[cell] >= m_threshold))
                    continue;
                const cv::Point2f center(kAnchorCenter + static_cast<float>(static_cast<int>(cell) % columns * stride),
                                         kAnchorCenter + static_cast<float>(static_cast<int>(cell) / columns * stride));
                const float width = anchor * std::exp(std::min(delta[2 * cells + cell], kMaxLogSide));
                const float height = anchor * std::exp(std::min(delta[3 * cells + cell], kMaxLogSide));
                const float x = center.x + anchor * delta[cell];
                const float y = center.y + anchor * delta[cells + cell];
                DetectedFace face{
                    cv::Rect2f((x - width / 2) / scale, (y - height / 2) / scale, width / scale, height / scale),
                    std::min(score[cell], 1.0F), FivePoints{}};
                bool finite =
                    std::isfinite(face.box.x + face.box.y) && std::isfinite(face.box.area()) && face.box.area() > 0.0F;
                for (std::size_t j = 0; j < face.points->size(); ++j) {
                    const cv::Point2f shift(offset[2 * j * cells + cell], offset[(2 * j + 1) * cells + cell]);
                    (*face.points)[j] = (center + (kPointVariance * anchor + 1.0F) * shift) / scale;
                    finite = finite && std::isfinite((*face.points)[j].x + (*face.points)[j].y);
                }
                if (finite)
                    faces.push_back(std::move(face));
            }
        }
        return true;
    }

    cv::dnn::Net m_net;
    float m_threshold;
    float m_overlap;
    std::vector<cv::String> m_outputNames;
    std::vector<cv::Mat> m_outputs;
    cv::Mat m_input;
    cv::Mat m_blob;
};

} // namespace

Result<std::unique_ptr<FaceDetector>> makeMnet25Detector(const ModelStore& models)
{
    return makeOnnxDetector<Mnet25Detector>(models, QStringLiteral("detector.mnet25"));
}

} // namespace rollcall
