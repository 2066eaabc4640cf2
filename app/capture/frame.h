#pragma once

#include "base/clock.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <memory>

namespace rollcall {

/// One image from a source, upright, as configured (rotation, mirroring of the source undone). Immutable once
/// published.
struct Frame
{
    cv::Mat bgr;                           ///< 8-bit BGR, continuous
    std::uint64_t sequence = 0;            ///< counts from 1 within one run of the source
    ClockReading at;                       ///< when it was captured
    std::chrono::nanoseconds mediaTime{0}; ///< position in a recording; 0-based running time for live sources
};
using FramePtr = std::shared_ptr<const Frame>;

} // namespace rollcall
