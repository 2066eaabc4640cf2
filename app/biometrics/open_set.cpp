#include "biometrics/open_set.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rollcall {

namespace {

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::vector<double> sortedEvidence(const std::vector<Search>& searches, Search::Kind kind)
{
    std::vector<double> values;
    for (const Search& search : searches) {
        if (search.kind == kind)
            values.push_back(search.evidence);
    }
    std::sort(values.begin(), values.end());
    return values;
}

} // namespace

double OpenSetRates::fpir() const
{
    return strangers == 0 ? 0.0 : static_cast<double>(falsePositives) / strangers;
}

double OpenSetRates::fnir() const
{
    return mated == 0 ? 0.0 : static_cast<double>(misses) / mated;
}

OpenSetRates ratesAt(const std::vector<Search>& searches, double threshold)
{
    OpenSetRates rates;
    for (const Search& search : searches) {
        const bool found = search.evidence >= threshold;
        if (search.kind == Search::Kind::Stranger) {
            ++rates.strangers;
            rates.falsePositives += found ? 1 : 0;
            continue;
        }
        const bool isRight = search.kind == Search::Kind::Right;
        ++rates.mated;
        rates.misses += found && isRight ? 0 : 1;
        rates.misidentified += found && !isRight ? 1 : 0;
    }
    return rates;
}

std::vector<CurvePoint> openSetCurve(const std::vector<Search>& searches)
{
    const std::vector<double> strangers = sortedEvidence(searches, Search::Kind::Stranger);
    const std::vector<double> right = sortedEvidence(searches, Search::Kind::Right);
    const std::size_t mated = searches.size() - strangers.size();
    std::vector<CurvePoint> curve;
    if (strangers.empty() || mated == 0)
        return curve;
    const auto add = [&](double threshold, std::size_t above) {
        const auto found =
            static_cast<std::size_t>(right.end() - std::lower_bound(right.begin(), right.end(), threshold));
        curve.push_back({threshold, share(above, strangers.size()), share(mated - found, mated)});
    };
    for (auto value = strangers.begin(); value != strangers.end();) {
        if (std::isfinite(*value))
            add(*value, static_cast<std::size_t>(strangers.end() - value));
        value = std::upper_bound(value, strangers.end(), *value);
    }
    // Just above the last stranger there are no false matches.
    if (std::isfinite(strangers.back()))
        add(std::nextafter(strangers.back(), std::numeric_limits<double>::infinity()), 0);
    return curve;
}

} // namespace rollcall
