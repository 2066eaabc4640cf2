#pragma once

#include "base/clock.h"

#include <opencv2/core/types.hpp>

#include <vector>

namespace rollcall {

/// Where in the picture an attack was seen or a challenge not answered, lately: a track that is lost and found again
/// does not begin without a past. Pure. Times must not go backwards.
class Suspicion
{
public:
    /// For so long what appears at that place has to answer; a person who comes next answers once.
    static constexpr Milliseconds kLasts{30'000};

    void note(const cv::Rect2f& face, MonotonicTime at);
    [[nodiscard]] bool isAt(const cv::Rect2f& face, MonotonicTime at) const;
    /// What is there has answered.
    void clear(const cv::Rect2f& face);

private:
    struct Place
    {
        cv::Rect2f face;
        MonotonicTime at{};
    };
    std::vector<Place> m_places;
};

} // namespace rollcall
