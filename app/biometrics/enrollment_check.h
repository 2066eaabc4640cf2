#pragma once

#include "base/error.h"
#include "biometrics/face.h"
#include "biometrics/gallery.h"
#include "biometrics/similarity_scale.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rollcall {

/// A sample that does not belong to the others of its enrollment.
struct StrangeSample
{
    std::size_t index = 0;
    double similarity = 0.0; ///< to the mean of those that agree, -1..1
};

/// The samples that show a different person than the others: less similar than `least` to the mean of those that agree
/// with the most central one. Of two that disagree the first is believed. `samples` are unit vectors of one dimension.
[[nodiscard]] std::vector<StrangeSample> strangeSamples(const std::vector<Embedding>& samples, double least);

/// Why a face should not be stored for a person before a human has looked.
struct FaceDoubt
{
    enum class Kind {
        SamePerson, ///< it is enrolled under another identifier: both become unrecognizable
        LookAlike,  ///< it is much like another person's
        OtherFace,  ///< the person is enrolled with a different face
    };
    Kind kind = Kind::LookAlike;
    PersonId other;          ///< whose face it is like; of OtherFace the person
    double similarity = 0.0; ///< to that face, -1..1
};

/// The one rule for every way to enroll: on screen, by a server, by `rollcallctl`. `nearest`: of the other people the
/// one most like the new face; `own`: how like the person's stored face it is, if there is one. A face that is more
/// like the person's own than anyone else's brings nothing new.
[[nodiscard]] std::optional<FaceDoubt> doubtAbout(const PersonId& person, const std::optional<Likeness>& nearest,
                                                  std::optional<double> own, const SimilarityScale& scale);
/// The same against all people enrolled. `samples`: the new templates, unit vectors.
[[nodiscard]] std::optional<FaceDoubt> doubtAbout(const Gallery& known, const PersonId& person,
                                                  const std::vector<Embedding>& samples, const SimilarityScale& scale);
/// The same as an error, where no one can be asked. AlreadyExists; one sentence.
[[nodiscard]] Error refusalOf(const FaceDoubt& doubt, const PersonId& person);

} // namespace rollcall
