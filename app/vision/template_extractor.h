#pragma once

#include "biometrics/engine.h"
#include "biometrics/quality.h"

#include <QByteArray>
#include <QString>

namespace rollcall {

/// One usable enrolment sample. Box and points in pixels of the picture given; a portrait's box may reach over its
/// edge.
struct ExtractedTemplate
{
    Embedding embedding;
    QualityReport quality;
    cv::Rect2f box;
    FivePoints points;
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

private:
    [[nodiscard]] Result<ExtractedTemplate> extractFrom(const cv::Mat& bgr, bool inTheDark);

    FaceEngine& m_engine;
    QualityLimits m_limits;
};

/// Largest still accepted, bytes and pixels: a 50-megapixel photograph is more than any phone of ours makes; beyond it
/// is an attack or a mistake.
inline constexpr qint64 kMaxStillBytes = 40LL * 1024 * 1024;
inline constexpr int kMaxStillPixels = 50'000'000;
/// Side that a still is scaled down to: a face of interest is still several times larger than any network's input.
inline constexpr int kMaxStillSide = 1600;

/// Decodes a still within bounds (JPEG, PNG, WebP or BMP), upright by its EXIF orientation, scaled down to at most
/// kMaxStillSide a side.
[[nodiscard]] Result<cv::Mat> loadStill(const QString& path);
[[nodiscard]] Result<cv::Mat> decodeStill(const QByteArray& bytes);

} // namespace rollcall
