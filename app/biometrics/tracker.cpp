#include "biometrics/tracker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rollcall {

namespace {

constexpr double kImpossible = std::numeric_limits<double>::infinity();
/// Share of a newly measured velocity in the one believed: boxes jitter by a few percent from frame to frame.
constexpr float kVelocityGain = 0.5F;

double side(const cv::Rect2f& box)
{
    return 0.5 * (static_cast<double>(box.width) + static_cast<double>(box.height));
}

cv::Point2f center(const cv::Rect2f& box)
{
    return {box.x + box.width / 2, box.y + box.height / 2};
}

float seconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<float>(time).count();
}

} // namespace

Tracker::Tracker(TrackerLimits limits) : m_limits(limits) {}

double Tracker::cost(const cv::Rect2f& expected, const cv::Rect2f& measured) const
{
    const double expectedSide = side(expected);
    const double measuredSide = side(measured);
    if (expectedSide <= 0 || measuredSide <= 0)
        return kImpossible;
    const double growth = std::max(expectedSide / measuredSide, measuredSide / expectedSide);
    const double jump = cv::norm(center(expected) - center(measured)) / (0.5 * (expectedSide + measuredSide));
    if (growth > m_limits.maximumGrowth || jump > m_limits.maximumJump)
        return kImpossible;
    return jump + std::log(growth);
}

cv::Rect2f Tracker::predict(const Track& track, MonotonicTime at) const
{
    const auto ahead = std::clamp(at - track.seenAt, std::chrono::nanoseconds{0}, m_limits.predictFor);
    return {track.box.tl() + track.velocity * seconds(ahead), track.box.size()};
}

void Tracker::see(Track& track, const cv::Rect2f& box, MonotonicTime at) const
{
    const float elapsed = seconds(at - track.seenAt);
    if (elapsed > 0) {
        const cv::Point2f measured = (center(box) - center(track.box)) / elapsed;
        track.velocity = track.velocity * (1 - kVelocityGain) + measured * kVelocityGain;
    }
    track.box = box;
    track.seenAt = at;
}

Tracker::Assignment Tracker::assign(const std::vector<cv::Rect2f>& boxes, MonotonicTime at)
{
    Assignment result;
    result.ended = expire(at);

    struct Pair
    {
        std::size_t track;
        std::size_t box;
        double cost;
    };
    std::vector<Pair> pairs;
    std::vector<double> bestOfBox(boxes.size(), kImpossible);
    std::vector<double> bestOfTrack(m_tracks.size(), kImpossible);
    for (std::size_t t = 0; t < m_tracks.size(); ++t) {
        const cv::Rect2f expected = predict(m_tracks[t], at);
        for (std::size_t b = 0; b < boxes.size(); ++b) {
            const double c = cost(expected, boxes[b]);
            if (c == kImpossible)
                continue;
            pairs.push_back({t, b, c});
            bestOfBox[b] = std::min(bestOfBox[b], c);
            bestOfTrack[t] = std::min(bestOfTrack[t], c);
        }
    }

    // Doubt: a box that two tracks explain about equally well (two people crossing, one face hidden by the other), or
    // two boxes that fit one track. A pair counts as an explanation only while neither side has a clearly better
    // partner.
    std::vector<int> explanationsOfBox(boxes.size(), 0);
    std::vector<int> explanationsOfTrack(m_tracks.size(), 0);
    const auto plausible = [&](const Pair& pair) {
        return pair.cost < bestOfBox[pair.box] + m_limits.ambiguity &&
               pair.cost < bestOfTrack[pair.track] + m_limits.ambiguity;
    };
    for (const Pair& pair : pairs) {
        if (plausible(pair)) {
            ++explanationsOfBox[pair.box];
            ++explanationsOfTrack[pair.track];
        }
    }
    std::vector<bool> doubtful(m_tracks.size(), false);
    std::vector<TrackId> ofBox(boxes.size());
    std::vector<bool> taken(boxes.size(), false);
    for (const Pair& pair : pairs) {
        if (plausible(pair) && (explanationsOfBox[pair.box] > 1 || explanationsOfTrack[pair.track] > 1))
            doubtful[pair.track] = true;
    }
    // What is left is one to one: best first, each side once.
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.cost < b.cost; });
    std::vector<bool> seen(m_tracks.size(), false);
    for (const Pair& pair : pairs) {
        if (doubtful[pair.track] || seen[pair.track] || taken[pair.box] || !plausible(pair))
            continue;
        seen[pair.track] = taken[pair.box] = true;
        ofBox[pair.box] = m_tracks[pair.track].id;
        see(m_tracks[pair.track], boxes[pair.box], at);
    }
    for (std::size_t t = m_tracks.size(); t-- > 0;) {
        if (doubtful[t]) {
            result.ended.push_back(m_tracks[t].id);
            m_tracks.erase(m_tracks.begin() + static_cast<std::ptrdiff_t>(t));
        }
    }
    for (std::size_t b = 0; b < boxes.size(); ++b)
        result.tracks.push_back(taken[b] ? ofBox[b] : begin(boxes[b], at));
    return result;
}

bool Tracker::follow(TrackId track, const cv::Rect2f& box, MonotonicTime at)
{
    const auto found =
        std::find_if(m_tracks.begin(), m_tracks.end(), [track](const Track& t) { return t.id == track; });
    if (found == m_tracks.end() || cost(predict(*found, at), box) == kImpossible)
        return false;
    see(*found, box, at);
    return true;
}

std::vector<TrackId> Tracker::expire(MonotonicTime at)
{
    std::vector<TrackId> ended;
    std::erase_if(m_tracks, [&](const Track& track) {
        const bool gone = at - track.seenAt > m_limits.keepUnseen;
        if (gone)
            ended.push_back(track.id);
        return gone;
    });
    return ended;
}

void Tracker::end(TrackId track)
{
    std::erase_if(m_tracks, [track](const Track& t) { return t.id == track; });
}

TrackId Tracker::begin(const cv::Rect2f& box, MonotonicTime at)
{
    m_tracks.push_back({TrackId{++m_lastId}, box, {}, at});
    return m_tracks.back().id;
}

std::vector<TrackId> Tracker::clear()
{
    std::vector<TrackId> ended;
    for (const Track& track : m_tracks)
        ended.push_back(track.id);
    m_tracks.clear();
    return ended;
}

const Track* Tracker::find(TrackId track) const
{
    const auto found =
        std::find_if(m_tracks.begin(), m_tracks.end(), [track](const Track& t) { return t.id == track; });
    return found == m_tracks.end() ? nullptr : &*found;
}

} // namespace rollcall
