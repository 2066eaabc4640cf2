#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace rollcall {

/// Detects motion in front of the camera, long before a face can be found: a person is walking up. Each look
/// compares a small gray picture with a running mean of those before, after the change of the light as a whole has been
/// taken out. Costs less than a millisecond at most every `kEvery`. No clock, no threads.
class MotionWatch
{
public:
    /// Ten looks a second: half of the 200 ms within which the screen is to wake.
    static constexpr Milliseconds kEvery{100};
    /// Cells of the small picture. At 3 m before a lens of 60 degrees one is 11 cm wide, as far as a person walks
    /// between two looks; each is the mean of hundreds of pixels, which leaves a tenth of the sensor's noise.
    static constexpr int kColumns = 32;
    static constexpr int kRows = 24;
    /// A cell has changed when it differs by so many of 256 gray levels, ten times the noise of a cell in a dark room,
    /// ...
    static constexpr double kMinChange = 8.0;
    /// ... and by so much of its own brightness: the bands of lamps on 50 Hz stay below, clothes before a wall do not.
    static constexpr double kMinShare = 0.1;
    /// Cells that make a person: 1 %, a head and shoulders at 4 m. An insect, a blinking lamp or a clock's hand are
    /// fewer.
    static constexpr int kMinCells = 8;
    /// A jump of the whole picture's level by more than this is a lamp, or the camera's exposure, not a person: the
    /// comparison restarts.
    static constexpr double kLightJump = 0.12;
    /// Share of a look in the running mean: anything that stops moving is forgotten in about a second.
    static constexpr double kForget = 0.2;

    /// Whether something moves; false for frames between two looks, and for the first. `bgr`: 8 bit, 3 channels.
    /// InvalidArgument for a picture that is none, Internal when OpenCV gave up with an exception.
    [[nodiscard]] Result<bool> look(const cv::Mat& bgr, MonotonicTime at);
    /// What comes next is not compared with what was before.
    void reset();

private:
    cv::Mat m_mean; ///< CV_32F; empty: nothing to compare with
    std::optional<MonotonicTime> m_lastLook;
};

} // namespace rollcall
