#pragma once

namespace rollcall {

/// How often strangers match: the distribution of the *evidence* of searches for strangers, for one embedder. The
/// parameters are in the model manifest with their source; docs/recognition.md says how they are measured.
///
/// The evidence of a search is the best similarity less a share of the runner-up's. A face that is a little like
/// everyone (blurred, dark, an average face) has a high runner-up, too, while an enrolled person stands out; and the
/// distance between the largest values of many does not depend on how many they are (A. Renyi, On the theory of order
/// statistics, 1953), so that the threshold hardly moves with the gallery.
struct StrangerTail
{
    double runnerUpShare = 0.0; ///< share of the runner-up's similarity that is taken off, 0..1
    /// Least runner-up that is taken off: with few people enrolled the runner-up says nothing.
    double runnerUpFloor = 0.0;
    /// Upper tail of the evidence of strangers: a generalized Pareto distribution over a high level (S. Coles, An
    /// Introduction to Statistical Modeling of Extreme Values, Springer 2001, chapter 4).
    double level = 0.0;
    double rate = 0.0;  ///< share of strangers above `level` in a gallery of `people`
    double scale = 0.0; ///< of what exceeds `level`; more than 0
    double shape = 0.0; ///< negative: no evidence exceeds level - scale / shape; 0: the tail is exponential
    double people = 1.0;
    /// The share of strangers above a threshold grows with this power of the number of people. 1 were independent
    /// comparisons of similarities (P. Grother and P. J. Phillips, Models of Large Population Recognition Performance,
    /// CVPR 2004).
    double growth = 1.0;
};

/// Share of strangers, one picture each, who are taken for one of so many people at that threshold of the evidence
/// (false positive identification rate, ISO/IEC 19795-1), 0..1. Below the tail's level it is an upper bound.
[[nodiscard]] double predictedFpir(const StrangerTail& tail, int people, double threshold);

/// The threshold at which `predictedFpir` is `target` (more than 0, less than 1); at least the tail's level, at most 1.
[[nodiscard]] double predictedThreshold(const StrangerTail& tail, int people, double target);

} // namespace rollcall
