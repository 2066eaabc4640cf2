#include "vision/template_extractor.h"

#include "biometrics/guarded.h"
#include "vision/cover_watch.h"
#include "vision/face_choice.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace rollcall {

namespace {

/// Margin put around a portrait, as a share of its sides, in the picture's mean color. Measured on pictures cut down
/// to the face's box: points within 2 % of where the whole picture has them, against up to 35 % without a margin
/// (similarity to the whole picture's embedding 0.87 to 0.96 against 0.25 to 0.93). Continuing or mirroring the edges
/// is worse: mirrors make second faces.
constexpr double kMargin = 0.5;
/// A photo's face may be smaller than a live one by this: it does not move, and no one can be asked to come closer.
/// Measured on photos scaled to half (docs/photos.md).
constexpr double kPhotoSide = 0.6;
/// A face with a larger share of the picture's width or height is a close-up, and is looked at with the margin.
constexpr float kCloseUp = 0.5F;

QString sentence(QualityIssue issue)
{
    switch (issue) {
    case QualityIssue::None:
        break;
    case QualityIssue::TooSmall:
        return QStringLiteral("The face in this photo is too small; use one taken from closer");
    case QualityIssue::OutOfFrame:
        return QStringLiteral("The face is cut off at the edge of the photo; use one that shows the whole face");
    case QualityIssue::TooDark:
        return QStringLiteral("The face in this photo is too dark; use one taken in better light");
    case QualityIssue::TooBright:
        return QStringLiteral("The face in this photo is too bright; use one taken in softer light");
    case QualityIssue::Backlit:
        return QStringLiteral("The light is behind the person; use a photo with the light on the face");
    case QualityIssue::TurnedAway:
        return QStringLiteral("The face is turned away; use a photo of the person looking at the camera");
    case QualityIssue::Blurred:
        return QStringLiteral("The face in this photo is blurred; use a sharper one");
    case QualityIssue::TooNear:
        return QStringLiteral("The face fills this photo; use one taken from farther away");
    case QualityIssue::MouthCovered:
        return QStringLiteral("Nose or mouth are covered in this photo; use one that shows the whole face");
    case QualityIssue::EyesCovered:
        return QStringLiteral("The person wears sunglasses in this photo; use one that shows the eyes");
    }
    return {};
}

/// An error about the picture's content, as opposed to one of the engine: worth another way of looking.
bool isAboutPicture(const Error& error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidArgument;
}

} // namespace

TemplateExtractor::TemplateExtractor(FaceEngine& engine, QualityLimits limits)
    : m_engine(engine), m_limits(limits), m_photoLimits(limits)
{
    m_photoLimits.minimumSide = static_cast<int>(kPhotoSide * limits.minimumSide);
}

auto TemplateExtractor::locateIn(const cv::Mat& bgr, bool inTheDark, Use use) -> Result<Located>
{
    const bool isEnrollment = use != Use::Examination;
    ROLLCALL_TRY_ASSIGN(const auto choice,
                        chooseFace(m_engine, bgr, inTheDark, isEnrollment ? FacePick::Largest : FacePick::Middle));
    if (choice.likeSized == 0)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("There is no face in this photo; use one that shows the person's face"));
    if (isEnrollment && choice.likeSized > 1) {
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("There are %1 faces in this photo; use one that shows only this person")
                           .arg(choice.likeSized));
    }
    if (!choice.points)
        return failure(ErrorCode::InvalidArgument, sentence(QualityIssue::TurnedAway));
    Located result;
    result.picture = bgr;
    result.box = choice.box;
    result.points = *choice.points;
    result.likeSized = choice.likeSized;
    result.quality = assessQuality(bgr, result.box, result.points, use == Use::Photo ? m_photoLimits : m_limits);
    if (use == Use::Enrollment && result.quality.issue == QualityIssue::None)
        result.quality.issue = coverIn(m_engine, bgr, result.points);
    if (isEnrollment && result.quality.issue != QualityIssue::None)
        return failure(ErrorCode::InvalidArgument, sentence(result.quality.issue));
    return result;
}

auto TemplateExtractor::locateWithMargin(const cv::Mat& bgr, Use use) -> Result<Located>
{
    const int across = static_cast<int>(kMargin * bgr.cols);
    const int down = static_cast<int>(kMargin * bgr.rows);
    return guarded("framing a portrait", [&]() -> Result<Located> {
        cv::Mat wide;
        cv::copyMakeBorder(bgr, wide, down, down, across, across, cv::BORDER_CONSTANT, cv::mean(bgr));
        auto framed = locateIn(wide, false, use);
        if (!framed)
            return framed;
        framed->margin = cv::Point2f(static_cast<float>(across), static_cast<float>(down));
        return framed;
    });
}

auto TemplateExtractor::locate(const cv::Mat& bgr, Use use) -> Result<Located>
{
    if (bgr.empty() || bgr.type() != CV_8UC3)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("The image is not an 8-bit color image"));
    auto plain = locateIn(bgr, false, use);
    const bool isCloseUp = plain && (plain->box.width > kCloseUp * static_cast<float>(bgr.cols) ||
                                     plain->box.height > kCloseUp * static_cast<float>(bgr.rows));
    if ((plain && !isCloseUp) || (!plain && !isAboutPicture(plain.error())))
        return plain;
    auto framed = locateWithMargin(bgr, use);
    if (framed && use != Use::Examination) {
        // A face half outside is not a portrait: all five points must have been photographed.
        const cv::Rect2f photographed(framed->margin, cv::Size2f(bgr.size()));
        if (!std::all_of(framed->points.begin(), framed->points.end(),
                         [&](const cv::Point2f& point) { return photographed.contains(point); }))
            return failure(ErrorCode::InvalidArgument, sentence(QualityIssue::OutOfFrame));
    }
    if (framed || !isAboutPicture(framed.error()))
        return framed;
    if (plain || plain.error().code != ErrorCode::NotFound)
        return plain;
    // Nothing seen as it is: dark pictures show their face when equalized, and the gates then say what is wrong with
    // them.
    auto dark = locateIn(bgr, true, use);
    if (dark || dark.error().code != ErrorCode::NotFound)
        return dark;
    return framed;
}

Result<ExtractedTemplate> TemplateExtractor::templateOf(const Located& face)
{
    ROLLCALL_TRY_ASSIGN(auto embedding, m_engine.embedder->embedForEnrollment(face.picture, face.points));
    ExtractedTemplate result{std::move(embedding), face.quality, face.box - face.margin, face.points};
    for (cv::Point2f& point : result.points)
        point -= face.margin;
    return result;
}

Result<ExtractedTemplate> TemplateExtractor::extract(const cv::Mat& bgr)
{
    ROLLCALL_TRY_ASSIGN(const auto face, locate(bgr, Use::Enrollment));
    return templateOf(face);
}

Result<ExtractedTemplate> TemplateExtractor::extractPhoto(const cv::Mat& bgr, std::optional<PhotoSigns>* seen)
{
    ROLLCALL_TRY_ASSIGN(const auto face, locate(bgr, Use::Photo));
    ROLLCALL_TRY_ASSIGN(const PhotoSigns signs, readPhotoSigns(m_engine, face.picture, face.box, face.points));
    if (seen != nullptr)
        *seen = signs;
    ROLLCALL_TRY(judgePhoto(signs));
    // Last: a negative or a turned photo has colors and edges of anything.
    if (const QualityIssue cover = coverIn(m_engine, face.picture, face.points); cover != QualityIssue::None)
        return failure(ErrorCode::InvalidArgument, sentence(cover));
    return templateOf(face);
}

Result<ExaminedStill> TemplateExtractor::examine(const cv::Mat& bgr, bool withEnrollment)
{
    ROLLCALL_TRY_ASSIGN(const auto face, locate(bgr, Use::Examination));
    ExaminedStill result;
    result.quality = face.quality;
    result.likeSized = face.likeSized;
    ROLLCALL_TRY_ASSIGN(result.probe, m_engine.embedder->embed(face.picture, face.points));
    if (withEnrollment) {
        ROLLCALL_TRY_ASSIGN(result.enrollment, m_engine.embedder->embedForEnrollment(face.picture, face.points));
    }
    return result;
}

} // namespace rollcall
