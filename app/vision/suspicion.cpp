#include "vision/suspicion.h"

#include <algorithm>
#include <cmath>

namespace rollcall {

namespace {

/// Face sides between two middles: what is held in a hand sways, and is moved to try again.
constexpr float kReach = 2.0F;
/// More places at once are one crowd of attempts.
constexpr std::size_t kMaxPlaces = 16;

bool areNear(const cv::Rect2f& a, const cv::Rect2f& b)
{
    const cv::Point2f apart = (a.tl() + a.br()) / 2 - (b.tl() + b.br()) / 2;
    const float side = std::max({a.width, a.height, b.width, b.height});
    return std::hypot(apart.x, apart.y) <= kReach * side;
}

} // namespace

void Suspicion::note(const cv::Rect2f& face, MonotonicTime at)
{
    std::erase_if(m_places, [at](const Place& place) { return at - place.at > kLasts; });
    const auto known = std::find_if(m_places.begin(), m_places.end(),
                                    [&face](const Place& place) { return areNear(place.face, face); });
    if (known != m_places.end()) {
        *known = {face, at};
        return;
    }
    if (m_places.size() == kMaxPlaces)
        m_places.erase(m_places.begin());
    m_places.push_back({face, at});
}

bool Suspicion::isAt(const cv::Rect2f& face, MonotonicTime at) const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [&](const Place& place) { return at - place.at <= kLasts && areNear(place.face, face); });
}

void Suspicion::clear(const cv::Rect2f& face)
{
    std::erase_if(m_places, [&face](const Place& place) { return areNear(place.face, face); });
}

} // namespace rollcall
