#include "vision/cover_watch.h"

#include "base/median.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace rollcall {

QualityIssue issueOf(FaceCover cover)
{
    switch (cover) {
    case FaceCover::None:
        return QualityIssue::None;
    case FaceCover::Mouth:
        return QualityIssue::MouthCovered;
    case FaceCover::Eyes:
        return QualityIssue::EyesCovered;
    }
    return QualityIssue::None;
}

QualityIssue coverIn(const FaceEngine& engine, const cv::Mat& bgr, const FivePoints& points)
{
    if (!engine.cover)
        return QualityIssue::None;
    return issueOf(judgeCover(weighCover(readCoverSigns(bgr, points), *engine.cover), *engine.cover));
}

FaceCover CoverWatch::see(const cv::Mat& bgr, const FivePoints& points, const CoverLimits& limits)
{
    const CoverEvidence now = weighCover(readCoverSigns(bgr, points), limits);
    m_evidence[m_seen++ % kFrames] = now;
    const std::size_t count = std::min(m_seen, kFrames);
    const auto middle = [&](double CoverEvidence::*part) {
        std::vector<double> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(m_evidence[i].*part);
        return median(std::move(values));
    };
    const FaceCover lately = judgeCover({middle(&CoverEvidence::mouth), middle(&CoverEvidence::eyes)}, limits);
    return lately != FaceCover::None ? lately : judgeCover(now, limits);
}

} // namespace rollcall
