#pragma once

#include "attendance/recognition.h"
#include "biometrics/face_cover.h"
#include "config/config.h"
#include "lab/cover/cover_renderer.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace rollcall::lab {

/// What a photo shows, by eye: the name of the list that it is in.
enum class CoverLabel {
    Uncovered,
    Glasses,
    Beard,
    Sunglasses,
    MouthCovered,
    Unclear, ///< tinted glasses, a microphone before the mouth: counted nowhere
};

struct CoverEvaluationRequest
{
    QStringList directories; ///< each a folder of photos for each person
    QString lists;           ///< a folder with glasses.txt, beards.txt, sunglasses.txt, mouths.txt and unclear.txt
    QString save;            ///< a folder for the pictures drawn; empty: they are not kept
    /// Of all people every second by name: those that the limits were chosen on, or the others.
    bool isTuning = false;
    int people = 0; ///< most people, spread evenly over those; 0: all
    std::uint32_t seed = 1;
    std::function<void(int done, int total)> progress;
};

/// What was seen of one photo as it is, or with one cover drawn on it.
struct CoverOutcome
{
    QString file;
    std::vector<CoverLabel> labels;  ///< of the photo
    std::optional<std::size_t> kind; ///< in coverKinds(); none: the photo as it is
    bool faceFound = false;
    QualityIssue issue = QualityIssue::None;
    cv::Rect2f box;
    FivePoints points{};
    CoverSigns signs;
    CoverEvidence evidence;
    FaceCover cover = FaceCover::None; ///< whatever the quality
};

/// All photos as they are, and the first photo with a face of each person with four covers: two over the mouth, two
/// over the eyes, so that all kinds come equally often. In the order of people and photos.
[[nodiscard]] Result<std::vector<CoverOutcome>> evaluateCovers(const CoverEvaluationRequest& request,
                                                               const Config& config);

} // namespace rollcall::lab
