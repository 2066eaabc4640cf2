#pragma once

#include "base/error.h"

#include <QSize>

#include <opencv2/core/mat.hpp>

#include <gst/gst.h>

namespace rollcall {

/// How a picture is turned upright.
struct Orientation
{
    int rotation = 0;    ///< clockwise, 0, 90, 180 or 270
    bool mirror = false; ///< left and right exchanged, before the rotation
};

/// The size for a picture of `picture` pixels, each `pixelAspect` times as wide as high, in `box`: same shape, as large
/// as fits. With `enlarge` false a picture that fits already keeps its size (made square-pixelled).
[[nodiscard]] QSize fitInto(QSize picture, double pixelAspect, QSize box, bool enlarge);

/// A copy of the sample's picture (video/x-raw, BGR), upright. Corrupt when the buffer does not hold what its caps
/// promise.
[[nodiscard]] Result<cv::Mat> imageFromSample(GstSample* sample, Orientation orientation);

} // namespace rollcall
