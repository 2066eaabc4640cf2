#pragma once

#include <vector>

namespace rollcall {

/// One search of an open-set evaluation, as ISO/IEC 19795-1 counts it.
struct Search
{
    enum class Kind {
        Stranger, ///< the person searched for is not enrolled (non-mated)
        Right,    ///< enrolled, and the best candidate
        Wrong,    ///< enrolled, but another person is the best candidate
    };
    Kind kind = Kind::Stranger;
    /// Evidence for the best candidate; minus infinity if there is no match at any threshold (no face, no margin).
    double evidence = 0.0;
};

/// What a threshold does to a set of searches.
struct OpenSetRates
{
    int strangers = 0;      ///< searches for people who are not enrolled
    int falsePositives = 0; ///< of those, how many matched
    int mated = 0;          ///< searches for people who are enrolled
    int misses = 0;         ///< of them, how many did not find that person
    int misidentified = 0;  ///< of the misses, how many matched another person

    /// False positive identification rate, 0..1; 0 without strangers.
    [[nodiscard]] double fpir() const;
    /// False negative identification rate at rank 1, 0..1; 0 without mated searches.
    [[nodiscard]] double fnir() const;
};

/// A search finds its best candidate when the evidence is at least `threshold`.
[[nodiscard]] OpenSetRates ratesAt(const std::vector<Search>& searches, double threshold);

struct CurvePoint
{
    double threshold = 0.0;
    double fpir = 0.0;
    double fnir = 0.0;
};
/// FPIR and FNIR at the lowest threshold for each possible number of false matches, in order of rising thresholds.
/// Empty without searches of both kinds.
[[nodiscard]] std::vector<CurvePoint> openSetCurve(const std::vector<Search>& searches);

} // namespace rollcall
