#pragma once

#include "biometrics/engine.h"
#include "biometrics/quality.h"
#include "vision/photo_check.h"

#include <QByteArray>
#include <QString>

namespace rollcall {

/// One usable enrollment sample. Box and points in pixels of the picture given; a portrait's box may reach over its
/// edge.
struct ExtractedTemplate
{
    Embedding embedding;
    QualityReport quality;
    cv::Rect2f box;
    FivePoints points;
};

/// A still as a search sees it.
struct ExaminedStill
{
    Embedding probe;       ///< as the live pipeline makes it of a frame
    Embedding enrollment;  ///< as an enrollment makes it of a sample; empty unless asked for
    QualityReport quality; ///< of the face; its issue would keep the kiosk from comparing it
    int likeSized = 1;     ///< faces of about its size
};

/// From a still to a template: the largest face that passes the quality gates. The same engine and gates as the live
/// pipeline.
class TemplateExtractor
{
public:
    TemplateExtractor(FaceEngine& engine, QualityLimits limits);
    /// `bgr` is 8-bit BGR. Errors name the reason in words for an administrator: no face, several faces of like size,
    /// too small, blurred, ... A face that fills the whole picture is found, too: such a portrait is looked at with a
    /// margin around it.
    [[nodiscard]] Result<ExtractedTemplate> extract(const cv::Mat& bgr);
    /// The same for a photo that no one watched being taken (a file, a server): the face must also look like one that
    /// recognition can use (PhotoSigns). `seen`: what was measured, where a face was found.
    [[nodiscard]] Result<ExtractedTemplate> extractPhoto(const cv::Mat& bgr, std::optional<PhotoSigns>* seen = nullptr);
    /// The same face finding without the gates, for measuring: of several faces the one nearest the middle, whatever
    /// its quality. An error when there is none.
    [[nodiscard]] Result<ExaminedStill> examine(const cv::Mat& bgr, bool withEnrollment);

private:
    enum class Use { Enrollment, Photo, Examination };
    /// A face in the picture that it is to be cut from: the one given, or the same with a margin.
    struct Located
    {
        cv::Mat picture;
        cv::Point2f margin; ///< of that picture around the one given
        cv::Rect2f box;
        FivePoints points;
        QualityReport quality;
        int likeSized = 1;
    };
    [[nodiscard]] Result<Located> locate(const cv::Mat& bgr, Use use);
    [[nodiscard]] Result<ExtractedTemplate> templateOf(const Located& face);
    [[nodiscard]] Result<Located> locateIn(const cv::Mat& bgr, bool inTheDark, Use use);
    [[nodiscard]] Result<Located> locateWithMargin(const cv::Mat& bgr, Use use);

    FaceEngine& m_engine;
    QualityLimits m_limits;
    QualityLimits m_photoLimits;
};

/// Largest still accepted, bytes and pixels: a 50-megapixel photograph is more than any phone of ours makes; beyond it
/// is an attack or a mistake.
inline constexpr qint64 kMaxStillBytes = 40LL * 1024 * 1024;
inline constexpr int kMaxStillPixels = 50'000'000;
/// Side that a still is scaled down to: a face of interest is still several times larger than any network's input.
inline constexpr int kMaxStillSide = 1600;

/// Decodes a still within bounds (JPEG, PNG, WebP without animation, or BMP), upright by its EXIF orientation, scaled
/// down to at most kMaxStillSide a side. A file that is damaged or incomplete is an error, whatever could be shown of
/// it.
[[nodiscard]] Result<cv::Mat> loadStill(const QString& path);
[[nodiscard]] Result<cv::Mat> decodeStill(const QByteArray& bytes);

} // namespace rollcall
