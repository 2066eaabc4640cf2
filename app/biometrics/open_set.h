#pragma once

#include <vector>

namespace rollcall {

/// One search of an open-set evaluation, as ISO/IEC 19795-1 counts it.
struct Search
{
    enum class Kind {
        Stranger, ///< the person searched for is not enrolled (non-mated)
        Right,    ///< enrolled, and the best candidate
        Wrong,    ///< enrolled, but somebody else is the best candidate
    };
    Kind kind = Kind::Stranger;
    /// Evidence for the best candidate; minus infinity where nobody is named at any threshold (no face, no lead).
    double evidence = 0.0;
};

/// What a threshold does to a set of searches.
struct OpenSetRates
{
    int strangers = 0;      ///< searches for people who are not enrolled
    int falsePositives = 0; ///< of them, how many found somebody
    int mated = 0;          ///< searches for people who are enrolled
    int misses = 0;         ///< of them, how many did not find that person
    int misidentified = 0;  ///< of the misses, how many found somebody else

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
/// FPIR and FNIR at the lowest threshold that takes each possible number of strangers for somebody, thresholds rising.
/// Empty without searches of both kinds.
[[nodiscard]] std::vector<CurvePoint> openSetCurve(const std::vector<Search>& searches);

} // namespace rollcall
