#pragma once

#include "base/error.h"
#include "biometrics/face.h"
#include "biometrics/face_cover.h"
#include "biometrics/similarity_scale.h"
#include "config/vision_config.h"

#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

// Images are 8-bit, 3 channels, BGR, at least 1x1. Objects are used from one thread at a time. Exceptions of cv and
// dlib do not leave an engine: they become ErrorCode::Internal.

class FaceDetector
{
public:
    virtual ~FaceDetector() = default;
    /// Faces in the frame, best first. None is not an error.
    [[nodiscard]] virtual Result<std::vector<DetectedFace>> detect(const cv::Mat& bgr) = 0;
};

class LandmarkLocator
{
public:
    virtual ~LandmarkLocator() = default;
    /// The five points of the face in `box`.
    [[nodiscard]] virtual Result<FivePoints> locate(const cv::Mat& bgr, const cv::Rect2f& box) = 0;
};

/// What an embedder carries from one frame of a track to the next. Empty at first; a new track has a new one.
struct EmbeddingMemory
{
    Embedding embedding; ///< of the last frame
    Embedding held;      ///< the costly part of it
    int age = 0;         ///< frames that `held` has served since the one it was made in
};

class Embedder
{
public:
    virtual ~Embedder() = default;
    /// Identifies model and preprocessing: templates are compared only within one identifier, e.g. "sface-2021dec".
    [[nodiscard]] virtual QString model() const = 0;
    [[nodiscard]] virtual int dimension() const = 0;
    [[nodiscard]] virtual SimilarityScale scale() const = 0;
    /// Aligns the face by its points and embeds it; L2-normalized, so that the similarity is the inner product.
    [[nodiscard]] virtual Result<Embedding> embed(const cv::Mat& bgr, const FivePoints& points) = 0;
    /// The same for a template, at about twice the cost: the mean with the mirrored face, in which what one picture has
    /// of its own weighs less.
    [[nodiscard]] virtual Result<Embedding> embedForEnrollment(const cv::Mat& bgr, const FivePoints& points)
    {
        return embed(bgr, points);
    }
    /// The same for the next frame of a track, cheaper where parts of the frame before serve again.
    [[nodiscard]] virtual Result<Embedding> embedNext(const cv::Mat& bgr, const FivePoints& points,
                                                      EmbeddingMemory& /*memory*/)
    {
        return embed(bgr, points);
    }
};

/// Tells a face before the camera from a picture or a screen that shows one, on a single frame.
class LivenessScorer
{
public:
    virtual ~LivenessScorer() = default;
    /// The networks in use, e.g. "fr_liveness" or "fr_liveness + minifasnet_v2".
    [[nodiscard]] virtual QString model() const = 0;
    /// ln(p / (1 - p)) of "bona fide", -9.2..9.2. `box` is the detector's, pixels of the frame. Raw pixels, not
    /// equalized ones: the difference is what equalization removes.
    [[nodiscard]] virtual Result<double> bonaFideLogOdds(const cv::Mat& bgr, const cv::Rect2f& box) = 0;
};

/// How open the eyes are, right in the image order of FivePoints. As log-odds, -9.2..9.2; compared with a face's own
/// usual value, never with a fixed level.
struct EyeState
{
    double first = 0.0;
    double second = 0.0;
};
class EyeStateScorer
{
public:
    virtual ~EyeStateScorer() = default;
    [[nodiscard]] virtual Result<EyeState> openLogOdds(const cv::Mat& bgr, const FivePoints& points) = 0;
};

/// How the evidence about one face is weighed, in log-odds of "bona fide"; from the model manifest, each with its
/// source.
struct LivenessParameters
{
    double accept = 0.0;           ///< least score of a bona fide presentation
    double attack = 0.0;           ///< score below which it is an attack; between the two it is doubtful
    double borderCost = 0.0;       ///< for straight edges on three or four sides of the face; half of it for two
    double roomCost = 0.0;         ///< for another room behind the face than the camera sees otherwise
    double roomReplaced = 0.0;     ///< least share of the room's squares that are not as they were, of another room
    double roomMotion = 0.0;       ///< least speed of a room that is held up, widths of the picture a second
    double planeCost = 0.0;        ///< foreverything moving as one plane
    double interferenceCost = 0.0; ///< for a regular pattern on the skin
    double unansweredCost = 0.0;   ///< for each challenge that was not answered
    double headTurn = 0.0;         ///< least movement of the nose that is a turned head, eye distances
    double headLift = 0.0;         ///< the same of a raised head
    double relief = 0.0;           ///< least sum of relief cues that shows a body, see AttackJudge
    double unknownRoomCost = 0.0;  ///< where the room is not known, and so cannot speak for the face
    double blinkDrop = 0.0;        ///< least fall of the eyes' log-odds that is a blink
};

/// Attack detection.
struct LivenessEngine
{
    std::unique_ptr<LivenessScorer> scorer;
    std::unique_ptr<EyeStateScorer> eyes;
    LivenessParameters parameters;
    LivenessConfig config;
};

/// Whether a person looks happy. The available networks do not distinguish other expressions well enough to report.
class ExpressionScorer
{
public:
    virtual ~ExpressionScorer() = default;
    /// Share of "happy" on a single frame, 0..1. `box` is the detector's, pixels of the frame.
    [[nodiscard]] virtual Result<double> happiness(const cv::Mat& bgr, const cv::Rect2f& box) = 0;
};
struct ExpressionEngine
{
    std::unique_ptr<ExpressionScorer> scorer;
    double happyFrom = 0; ///< minimum share for "happy", 0..1; from the model manifest
};

/// One choice of detector, landmark locator and embedder that belong together.
struct FaceEngine
{
    std::unique_ptr<FaceDetector> detector;
    std::unique_ptr<LandmarkLocator> landmarks;
    std::unique_ptr<Embedder> embedder;
    std::optional<LivenessEngine> liveness;          ///< none: attacks are not looked for
    std::optional<ExpressionEngine> expression = {}; ///< empty: expressions are off
    std::optional<CoverLimits> cover = {};           ///< empty: covered faces are not told from others
};

} // namespace rollcall
