#pragma once

#include "attendance/decision_gate.h"
#include "biometrics/gallery.h"

#include <functional>
#include <vector>

namespace rollcall {

/// Two people, and how much their enrolled faces look alike.
struct AlikePair
{
    PersonId first;
    PersonId second;
    double similarity = 0.0; ///< cosine of their rows in the gallery, -1..1
};

/// A template that does its person no good.
struct WeakTemplate
{
    PersonId person;
    int number = 0;      ///< from 1, in the order in which the person's were stored
    double own = 0.0;    ///< similarity to the mean of the person's other templates
    double other = -1.0; ///< to the most similar other person
    PersonId nearest;    ///< that person; empty if there is no other
};

/// What a gallery says about the errors to expect of it.
struct GalleryFindings
{
    int people = 0;
    int templates = 0;
    int single = 0;                ///< people with one template: nothing averages its pose and light out
    std::vector<PersonId> singles; ///< those
    std::vector<AlikePair> alike;  ///< most alike first, at most `kMaxPairs`; each pair once
    /// Each template is searched for among all other people, as if it were a stranger's.
    double highestEvidence = -1.0;   ///< of those searches; see evidenceOf
    int strangersNamed = 0;          ///< searches with a match
    std::vector<WeakTemplate> named; ///< the templates of those, and who was found
    std::vector<WeakTemplate> weak;
};

/// What similarities mean; those of the embedder.
struct GalleryLimits
{
    double samePerson = 0.0; ///< less similar templates show two people
    double twice = 1.0;      ///< people so similar are most likely one, enrolled twice
};

/// Most alike pairs that are kept: enough to look at.
inline constexpr int kMaxPairs = 20;

/// Examines all people against each other: people squared comparisons, seconds for ten thousand. `parameters` are those
/// of the decision (with a threshold). A template is weak when it is less similar than `limits.samePerson` to the
/// person's others, or more similar to another person than to them (unless that is the same person enrolled twice).
/// `goOn` is asked after each person with the number done; false ends the examination with what there is.
[[nodiscard]] GalleryFindings examineGallery(const Gallery& gallery, const std::vector<FaceTemplate>& templates,
                                             const DecisionParameters& parameters, const GalleryLimits& limits,
                                             const std::function<bool(int done)>& goOn);

} // namespace rollcall
