#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QByteArray>

#include <opencv2/core/mat.hpp>

#include <optional>

namespace rollcall {

/// Longest side of the picture that is searched for QR codes, in pixels: bounds what a frame can cost (a search takes
/// time in proportion to its pixels), and leaves a code that fills a fifth of the picture three pixels a module.
inline constexpr int kQrSearchSide = 960;
/// Longest text of a code that is taken, in bytes: a badge carries an identifier, not a document.
inline constexpr int kMaxQrBytes = 256;

/// The text of a QR code in the picture (BGR or gray, 8 bit) as UTF-8; nothing when there is none that can be read, or
/// its text is longer than `kMaxQrBytes`. The text is foreign and nothing is made of it here. InvalidArgument for a
/// picture that is none, Internal when the decoder gave up with an exception.
[[nodiscard]] Result<std::optional<QByteArray>> readQrCode(const cv::Mat& picture);

/// Codes as they are shown to the camera, each once: one that stays in view is not read again until it has been gone
/// for `kForget`. Pure.
class QrScan
{
public:
    static constexpr Milliseconds kForget{2'000};
    /// The code in this frame, if it is a new one.
    [[nodiscard]] Result<std::optional<QByteArray>> feed(const cv::Mat& picture, MonotonicTime at);

private:
    QByteArray m_last;
    MonotonicTime m_lastSeen{};
};

} // namespace rollcall
