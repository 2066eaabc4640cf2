#pragma once

#include "biometrics/engine.h"
#include "biometrics/quality.h"

#include <QImage>

namespace rollcall {

/// One usable enrolment sample.
struct ExtractedTemplate
{
    Embedding embedding;
    QualityReport quality;
    cv::Rect2f box;
    FivePoints points;
};

/// From a still to a template: the largest face that passes the quality gates. The same engine and gates as the live pipeline.
class TemplateExtractor
{
public:
    TemplateExtractor(FaceEngine& engine, QualityLimits limits);
    /// Errors name the reason in words for an administrator: no face, several faces of like size, too small, blurred, ...
    [[nodiscard]] Result<ExtractedTemplate> extract(const cv::Mat& bgr);

private:
    FaceEngine& m_engine;
    QualityLimits m_limits;
};

/// Largest still accepted, bytes and pixels: a 50-megapixel photograph is more than any phone of ours makes; beyond it is an attack or a mistake.
inline constexpr qint64 kMaxStillBytes = 40LL * 1024 * 1024;
inline constexpr int kMaxStillPixels = 50'000'000;

/// Decodes a still within bounds (JPEG, PNG, WebP ... what Qt reads), upright by its EXIF orientation, scaled down to at most 1600 px a side.
[[nodiscard]] Result<cv::Mat> loadStill(const QString& path);
[[nodiscard]] Result<cv::Mat> decodeStill(const QByteArray& bytes);

} // namespace rollcall
