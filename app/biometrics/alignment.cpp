#include "biometrics/alignment.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <complex>

namespace rollcall {

namespace {

using Complex = std::complex<double>;

Complex toComplex(const cv::Point2f& point)
{
    return {point.x, point.y};
}

Complex centroid(const FivePoints& points)
{
    Complex sum;
    for (const cv::Point2f& point : points)
        sum += toComplex(point);
    return sum / static_cast<double>(points.size());
}

// Below this spread (square pixels, summed over the points) there is no face to measure a scale from.
constexpr double kMinSpread = 1.0;

} // namespace

const FivePoints& alignmentReference()
{
    static const FivePoints reference = {cv::Point2f{38.2946F, 51.6963F}, cv::Point2f{73.5318F, 51.5014F},
                                         cv::Point2f{56.0252F, 71.7366F}, cv::Point2f{41.5493F, 92.3655F},
                                         cv::Point2f{70.7299F, 92.2041F}};
    return reference;
}

std::optional<cv::Matx23d> fitSimilarity(const FivePoints& from, const FivePoints& to)
{
    // With points as complex numbers the map is w = a*z + b; the least-squares a is the ratio of covariance to
    // variance.
    const Complex fromMean = centroid(from);
    const Complex toMean = centroid(to);
    Complex covariance;
    double variance = 0.0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Complex z = toComplex(from[i]) - fromMean;
        covariance += std::conj(z) * (toComplex(to[i]) - toMean);
        variance += std::norm(z);
    }
    if (!std::isfinite(variance) || variance < kMinSpread)
        return std::nullopt;
    const Complex a = covariance / variance;
    const Complex b = toMean - a * fromMean;
    if (!std::isfinite(std::norm(a)) || !std::isfinite(std::norm(b)) || std::norm(a) == 0.0)
        return std::nullopt;
    return cv::Matx23d(a.real(), -a.imag(), b.real(), a.imag(), a.real(), b.imag());
}

bool alignFace(const cv::Mat& bgr, const FivePoints& points, cv::Mat& aligned)
{
    const std::optional<cv::Matx23d> map = fitSimilarity(points, alignmentReference());
    if (!map)
        return false;
    cv::warpAffine(bgr, aligned, *map, cv::Size(kAlignedSide, kAlignedSide), cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    return true;
}

} // namespace rollcall
