#include "vision/pipeline_state.h"

#include "biometrics/equalize.h"

#include <algorithm>

// Finding and following: where the faces are in this frame, and which is which.
namespace rollcall {

namespace {

/// No one in view: process only every second frame. It halves the idle load and costs an arriving person 33 ms.
constexpr int kIdleLookEvery = 2;
/// Of the looks that found nothing, every third one is repeated on the equalized frame: five a second at 30 frames a
/// second. Equalizing costs more than detecting.
constexpr int kSecondLookEvery = 3;
/// However slowly frames come, the detector confirms what is followed at least this often.
constexpr Milliseconds kConfirmWithin{250};
/// How long a face may be followed by its landmarks alone after the detector stopped seeing it.
constexpr Milliseconds kFollowUnconfirmed{500};
/// How long a head is tracked by appearance: as long as people look aside.
constexpr Milliseconds kFollowHead{3000};
/// Faces nearer to each other than this (intersection over union) are not two faces, or cannot be distinguished without
/// the detector.
constexpr float kSameFaceOverlap = 0.3F;
/// Smaller boxes are noise of a detector; a face needs 60 px to be of use.
constexpr float kMinBoxSide = 12.0F;

float overlap(const cv::Rect2f& a, const cv::Rect2f& b)
{
    const float common = (a & b).area();
    const float all = a.area() + b.area() - common;
    return all > 0 ? common / all : 0.0F;
}

/// Whether two boxes can be of one head: a profile, followed by its looks, beside the front that the detector found
/// again.
bool mayBeOneHead(const cv::Rect2f& a, const cv::Rect2f& b)
{
    constexpr float kCommon = 0.1F; // of the smaller
    return (a & b).area() > kCommon * std::min(a.area(), b.area());
}

} // namespace

bool Pipeline::Private::isLookDue(MonotonicTime at) const
{
    if (!framesSinceLook)
        return true;
    if (faces.empty())
        return *framesSinceLook + 1 >= kIdleLookEvery;
    return !allHealthy || *framesSinceLook + 1 >= config.detectEvery || at - lastLookAt >= kConfirmWithin;
}

Result<bool> Pipeline::Private::followOne(const Frame& frame, TrackId track, FaceState& face)
{
    const Track* known = tracker.find(track);
    if (known == nullptr || !face.points)
        return false;
    const cv::Rect2f expected = tracker.predict(*known, frame.at.monotonic);
    ROLLCALL_TRY_ASSIGN(const auto fit,
                        face.follower.follow(*engine.landmarks, viewOf(frame.bgr, expected, face.inTheDark), expected));
    if (!fit || !tracker.follow(track, fit->box, frame.at.monotonic))
        return false;
    face.box = fit->box;
    face.points = fit->points;
    face.visible = true;
    face.head.anchor(frame.bgr, face.box);
    return true;
}

bool Pipeline::Private::followHead(const Frame& frame, TrackId track, FaceState& face)
{
    if (frame.at.monotonic - face.confirmedAt > kFollowHead)
        return false;
    const auto place = face.head.follow(frame.bgr);
    if (!place || !tracker.follow(track, *place, frame.at.monotonic))
        return false;
    face.box = *place;
    face.points.reset();
    face.visible = true;
    // Another person's head may have come in front of it.
    face.mustVerify |= !face.reference.empty();
    return true;
}

Result<bool> Pipeline::Private::followAll(const Frame& frame)
{
    const Stopwatch watch(times.landmarks);
    for (auto& [track, face] : faces) {
        ROLLCALL_TRY_ASSIGN(const auto followed, followOne(frame, track, face));
        if (!followed)
            return false;
        // Two fits on one place: one face hides the other, and only the detector can say which.
        for (const auto& [other, otherFace] : faces) {
            if (other != track && otherFace.visible && overlap(face.box, otherFace.box) > kSameFaceOverlap)
                return false;
        }
    }
    return true;
}

Result<std::vector<Sighting>> Pipeline::Private::detect(const cv::Mat& bgr)
{
    const Stopwatch watch(times.detect);
    std::vector<Sighting> sightings;
    const auto take = [&](const cv::Mat& picture, bool inTheDark) -> Status {
        ++times.looks;
        ROLLCALL_TRY_ASSIGN(auto found, engine.detector->detect(picture));
        for (DetectedFace& face : found) {
            const bool usable =
                face.box.width >= kMinBoxSide && face.box.height >= kMinBoxSide &&
                (face.box & cv::Rect2f({0, 0}, cv::Size2f(picture.size()))).area() > face.box.area() / 4;
            const bool known = std::any_of(sightings.begin(), sightings.end(), [&face](const Sighting& other) {
                return overlap(other.face.box, face.box) > kSameFaceOverlap;
            });
            if (usable && !(inTheDark && known))
                sightings.push_back({face, inTheDark});
        }
        return {};
    };
    ROLLCALL_TRY(take(bgr, false));
    if (config.secondLook) {
        bool wanted = false;
        if (sightings.empty())
            wanted = emptyLooks++ % kSecondLookEvery == kSecondLookEvery - 1;
        for (const auto& [track, face] : faces) {
            const bool missed =
                std::none_of(sightings.begin(), sightings.end(), [&box = face.box](const Sighting& sighting) {
                    return overlap(sighting.face.box, box) > kSameFaceOverlap;
                });
            wanted |= face.inTheDark && missed;
        }
        if (wanted) {
            ROLLCALL_TRY(take(equalized(bgr), true));
        }
        if (!sightings.empty())
            emptyLooks = 0;
    }
    // The largest face is the nearest person; the bound keeps a crowd's cost in check.
    std::sort(sightings.begin(), sightings.end(),
              [](const Sighting& a, const Sighting& b) { return a.face.box.area() > b.face.box.area(); });
    if (sightings.size() > static_cast<std::size_t>(config.maximumFaces))
        sightings.resize(static_cast<std::size_t>(config.maximumFaces));
    return sightings;
}

Status Pipeline::Private::confirm(const Frame& frame, TrackId track, const Sighting& sighting)
{
    const bool isNew = !faces.contains(track);
    const bool wasAway = !isNew && !faces[track].wasVisible;
    FaceState& face = faces[track];
    face.box = sighting.face.box;
    face.inTheDark = sighting.inTheDark;
    face.confirmedAt = frame.at.monotonic;
    face.visible = true;
    face.mustVerify |= wasAway && !face.reference.empty();
    const FaceView view = viewOf(frame.bgr, face.box, face.inTheDark);
    auto points = sighting.face.points;
    if (!points) {
        ROLLCALL_TRY_ASSIGN(points, locatePoints(*engine.landmarks, view, face.box));
    }
    face.points.reset();
    face.head.anchor(frame.bgr, face.box);
    if (arePlausible(*points, face.box)) {
        face.points = *points;
        const bool isSimilar = face.follower.anchor(view, face.box, *points);
        face.mustVerify |= !isSimilar && !face.reference.empty();
    }
    return {};
}

Status Pipeline::Private::look(const Frame& frame)
{
    ROLLCALL_TRY_ASSIGN(const auto sightings, detect(frame.bgr));
    framesSinceLook = 0;
    lastLookAt = frame.at.monotonic;

    std::vector<cv::Rect2f> boxes;
    for (const Sighting& sighting : sightings)
        boxes.push_back(sighting.face.box);
    Tracker::Assignment assignment;
    {
        const Stopwatch watch(times.track);
        assignment = tracker.assign(boxes, frame.at.monotonic);
    }
    forget(assignment.ended);

    const Stopwatch watch(times.landmarks);
    std::vector<TrackId> seen;
    for (std::size_t i = 0; i < sightings.size(); ++i) {
        if (auto status = confirm(frame, assignment.tracks[i], sightings[i]); !status)
            return status;
        seen.push_back(assignment.tracks[i]);
    }
    // A face that the detector misses briefly is tracked on, unless another person has taken its place.
    allHealthy = true;
    for (auto& [track, face] : faces) {
        if (std::find(seen.begin(), seen.end(), track) != seen.end())
            continue;
        allHealthy = false;
        face.visible = false;
        bool followed = false;
        if (frame.at.monotonic - face.confirmedAt <= kFollowUnconfirmed) {
            ROLLCALL_TRY_ASSIGN(followed, followOne(frame, track, face));
        }
        if (!followed && !followHead(frame, track, face))
            continue;
        for (const cv::Rect2f& box : boxes)
            face.visible = face.visible &&
                           (face.points ? overlap(box, face.box) <= kSameFaceOverlap : !mayBeOneHead(box, face.box));
    }
    return {};
}

} // namespace rollcall
