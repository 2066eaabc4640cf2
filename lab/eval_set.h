#pragma once

#include "attendance/recognition.h"
#include "base/error.h"
#include "biometrics/engine.h"
#include "config/config.h"

#include <QString>

#include <functional>
#include <vector>

namespace rollcall::lab {

/// One picture of an evaluation, looked at once.
struct EvalPhoto
{
    enum class State {
        Usable,
        Unreadable, ///< no picture, or a damaged one
        NoFace,     ///< no face was found in it
    };
    QString file; ///< relative to the dataset
    State state = State::Usable;
    QString problem;                         ///< why it is not usable
    QualityIssue issue = QualityIssue::None; ///< what would keep the kiosk from comparing this face
    Embedding probe;
    Embedding enrollment; ///< empty unless the person may be enrolled
};

struct EvalPerson
{
    QString name;
    std::vector<EvalPhoto> photos; ///< by name
};

/// A folder of `known/<person>/*` and `unknown/<person>/*`.
struct EvalSet
{
    std::vector<EvalPerson> known;
    std::vector<EvalPerson> unknown;
    QString model;
    int dimension = 0;
    SimilarityScale scale;
};

struct EvalSetRequest
{
    QString directory;
    bool enrollStrangers = false; ///< the strangers' pictures are needed as enrollments, too
    std::function<void(int done, int total, const QString& what)> progress;
};

/// Most pictures that are read: ten times the largest set in use; it bounds memory at about 3 GB.
inline constexpr qsizetype kMaxEvalPhotos = 200'000;

/// Reads and embeds every picture, on as many threads as the configured engine may use. The result does not depend on
/// their number. An error names what is missing: no folder, no known people, no unknown people.
[[nodiscard]] Result<EvalSet> readEvalSet(const EvalSetRequest& request, const Config& config);

} // namespace rollcall::lab
