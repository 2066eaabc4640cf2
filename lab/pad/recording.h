#pragma once

#include "base/error.h"
#include "capture/frame.h"

#include <QString>

#include <set>
#include <vector>

namespace rollcall {

/// A recording of one person, read in stretches.
class Recording
{
public:
    /// Counts the frames; the recording is at most 10 minutes long.
    [[nodiscard]] static Result<Recording> open(const QString& path);
    [[nodiscard]] Result<std::vector<FramePtr>> stretch(int from, int count) const;
    /// Single frames, in the order of the recording; read in one pass.
    [[nodiscard]] Result<std::vector<FramePtr>> framesAt(const std::set<int>& places) const;
    [[nodiscard]] int frames() const noexcept { return m_frames; }
    [[nodiscard]] double framesPerSecond() const noexcept { return m_rate; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] const QString& path() const noexcept { return m_path; }

private:
    QString m_path;
    int m_frames = 0;
    double m_rate = 0;
};

} // namespace rollcall
