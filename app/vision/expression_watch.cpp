#include "vision/expression_watch.h"

namespace rollcall {

namespace {

constexpr int kFrames = 3; ///< a single one may catch a word or a blink

} // namespace

void ExpressionWatch::accept(const std::vector<TrackDecision>& decisions)
{
    for (const TrackDecision& decision : decisions) {
        if (decision.outcome == TrackOutcome::Accepted)
            m_looks[decision.track] = {decision.person, 0, 0};
    }
}

Result<std::vector<SeenExpression>> ExpressionWatch::look(const cv::Mat& bgr, const FrameObservations& observations,
                                                          ExpressionEngine& engine)
{
    std::vector<SeenExpression> seen;
    for (const TrackId track : observations.ended)
        m_looks.erase(track);
    for (const FaceObservation& face : observations.faces) {
        const auto found = m_looks.find(face.track);
        if (found == m_looks.end() || face.quality != QualityIssue::None)
            continue;
        const cv::Rect2f box(static_cast<float>(face.box.x() * bgr.cols), static_cast<float>(face.box.y() * bgr.rows),
                             static_cast<float>(face.box.width() * bgr.cols),
                             static_cast<float>(face.box.height() * bgr.rows));
        ROLLCALL_TRY_ASSIGN(const auto share, engine.scorer->happiness(bgr, box));
        Look& look = found->second;
        look.sum += share;
        if (++look.frames == kFrames) {
            const double mean = look.sum / look.frames;
            seen.push_back({look.person, mean >= engine.happyFrom, mean});
            m_looks.erase(found);
        }
        break; // one face per frame: the preview must not stall
    }
    return seen;
}

} // namespace rollcall
