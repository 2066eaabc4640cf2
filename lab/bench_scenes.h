#pragma once

#include "capture/frame.h"

#include <vector>

// Other scenes made from the frames of one recording.
namespace rollcall {

/// Three of the picture beside each other, from moments a third of the recording apart: three people who move
/// independently. 640x480.
[[nodiscard]] std::vector<FramePtr> sideBySide(const std::vector<FramePtr>& frames);
/// The same scene as a camera of 1280x720 shows it.
[[nodiscard]] std::vector<FramePtr> enlarged(const std::vector<FramePtr>& frames);

} // namespace rollcall
