#pragma once

#include "base/error.h"

#include <opencv2/core/mat.hpp>

#include <QByteArray>

#include <vector>

namespace rollcall::lab {

/// A way in which a photo comes to a kiosk: unharmed, or so that no one could be recognized by it.
struct PhotoVariant
{
    const char* name;
    bool isHarmless;
    /// The file. `number` tells photos apart, for what is drawn at random.
    QByteArray (*make)(const cv::Mat& bgr, int number);
};

/// Harmless ones first.
[[nodiscard]] const std::vector<PhotoVariant>& photoVariants();

} // namespace rollcall::lab
