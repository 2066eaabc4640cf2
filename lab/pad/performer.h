#pragma once

#include "attendance/recognition.h"
#include "biometrics/engine.h"
#include "capture/frame.h"
#include "config/vision_config.h"
#include "lab/pad/recording.h"

#include <opencv2/core/matx.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace rollcall {

/// A stretch of a recording in which its person does what a challenge asks.
struct Answer
{
    std::vector<FramePtr> frames;
    std::size_t straight = 0; ///< frames before they begin
    FivePoints points{};      ///< of the face in the first frame
};
using Answers = std::map<ChallengeAction, std::vector<Answer>>;

/// Every stretch in which the person of a recording happens to turn as a challenge asks, or to blink: shown forwards
/// and backwards, one blink is two.
[[nodiscard]] Result<Answers> answersIn(const Recording& recording, FaceEngine& engine, const QualityLimits& limits);
/// The mirror image: a turn to the left becomes one to the right.
[[nodiscard]] Answers mirrored(const Answers& answers);
[[nodiscard]] std::vector<FramePtr> mirrored(const std::vector<FramePtr>& frames);

/// A person who responds to challenges with recorded movements. Until then they wait:
/// their frames run forwards and backwards. From one stretch to the other they are led over: the picture is moved so
/// that the face is where it was, and glides to its place.
class Performer
{
public:
    /// `answers`: nothing of it: the frames run once, as if no question were heard.
    Performer(std::vector<FramePtr> frames, const Answers& answers, FaceEngine& engine)
        : m_frames(std::move(frames)), m_answers(answers), m_engine(engine), m_end(m_frames.size())
    {}
    struct Moment
    {
        cv::Mat bgr;
        std::chrono::nanoseconds step{0}; ///< since the one before
    };
    /// The next picture; nothing when the frames are over. `asked`: what the person has understood.
    [[nodiscard]] Result<std::optional<Moment>> next(std::optional<ChallengeAction> asked);

private:
    [[nodiscard]] Status begin(ChallengeAction action);
    [[nodiscard]] bool advance();
    [[nodiscard]] cv::Mat led(const cv::Mat& bgr);

    std::vector<FramePtr> m_frames; ///< that run now
    const Answers& m_answers;
    FaceEngine& m_engine;
    std::optional<ChallengeAction> m_answering;
    std::size_t m_at = 0;
    std::size_t m_end = 0;      ///< of what runs
    std::size_t m_straight = 0; ///< of the answer
    bool m_backwards = false;
    bool m_begun = false;
    cv::Mat m_shown; ///< the last picture
    /// Transition: the offset of the face, and its position in the running frames.
    cv::Point2d m_middle;
    cv::Point2d m_offset;
    double m_scale = 0; ///< natural logarithm
    double m_angle = 0; ///< radians
    int m_leading = 0;  ///< frames still to be moved
};

} // namespace rollcall
