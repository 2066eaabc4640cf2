#pragma once

#include "attendance/recognition.h"
#include "base/clock.h"

#include <opencv2/core/types.hpp>

#include <vector>

namespace rollcall {

/// How far a face may move and still be the same face. Lengths are in box sides (the mean of width and height), so that
/// they hold at every distance from the camera.
struct TrackerLimits
{
    /// A face unseen for longer has left. Half a second bridges a blink of the detector or a hand before the face, and
    /// is too short for another person to take the place unnoticed.
    std::chrono::nanoseconds keepUnseen = Milliseconds{500};
    double maximumJump = 0.6;   ///< from the predicted to the measured center
    double maximumGrowth = 1.6; ///< ratio of sides between two sightings, either way
    /// Two assignments whose costs differ by less are ambiguous: the tracks end rather than swap.
    double ambiguity = 0.3;
    /// Longest time a velocity is believed: people stop and turn.
    std::chrono::nanoseconds predictFor = Milliseconds{200};
};

/// One face over time. Pixels of the frame; velocity in pixels a second.
struct Track
{
    TrackId id{};
    cv::Rect2f box;
    cv::Point2f velocity;
    MonotonicTime seenAt{};
};

/// Gives faces their identity over frames by place and size alone. Pure: time comes with each call.
///
/// It prefers losing a track to swapping two: an ambiguous track ends, and a new one starts, because a
/// decision collects evidence per track and must never mix two people. Identifiers are never reused.
class Tracker
{
public:
    explicit Tracker(TrackerLimits limits = {});

    struct Assignment
    {
        std::vector<TrackId> tracks; ///< one for each box given, in their order
        std::vector<TrackId> ended;  ///< tracks that exist no more
    };
    /// All faces that a detector found at that time. A track that no box explains stays, unseen, until `keepUnseen` has
    /// passed.
    [[nodiscard]] Assignment assign(const std::vector<cv::Rect2f>& boxes, MonotonicTime at);
    /// A sighting of one track that does not come from a detector. False, and nothing changes, when the face would have
    /// jumped or the track does not exist.
    [[nodiscard]] bool follow(TrackId track, const cv::Rect2f& box, MonotonicTime at);
    /// Ends what has been unseen too long.
    [[nodiscard]] std::vector<TrackId> expire(MonotonicTime at);
    /// Ends one track, e.g. because its face turned out to be another person's. Unknown tracks are ignored.
    void end(TrackId track);
    /// A track with a new identity for the same place, e.g. after `end`.
    [[nodiscard]] TrackId begin(const cv::Rect2f& box, MonotonicTime at);
    /// Ends everything: the picture has changed altogether.
    [[nodiscard]] std::vector<TrackId> clear();

    [[nodiscard]] const std::vector<Track>& tracks() const noexcept { return m_tracks; }
    /// Null when there is no such track.
    [[nodiscard]] const Track* find(TrackId track) const;
    /// Where the track's face is expected at that time.
    [[nodiscard]] cv::Rect2f predict(const Track& track, MonotonicTime at) const;

private:
    /// 0 for a perfect match; nothing can match above the limits (infinity).
    [[nodiscard]] double cost(const cv::Rect2f& expected, const cv::Rect2f& measured) const;
    void see(Track& track, const cv::Rect2f& box, MonotonicTime at) const;

    TrackerLimits m_limits;
    std::vector<Track> m_tracks;
    std::uint64_t m_lastId = 0;
};

} // namespace rollcall
