#pragma once

#include "lab/cover/cover_renderer.h"

#include <opencv2/core/matx.hpp>

#include <random>

namespace rollcall::lab {

/// Numbers from a seed, the same on every platform: distributions of the standard library are not.
class Draws
{
public:
    explicit Draws(std::uint32_t seed) : m_engine(seed) {}
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * (m_engine() / 4294967296.0); }
    [[nodiscard]] bool chance(double share) { return between(0, 1) < share; }

private:
    std::mt19937 m_engine;
};

/// A cover, drawn in the space of the aligned face and more of it than embedders see, at several pixels a unit.
class CoverCanvas
{
public:
    /// `points` of the face in aligned coordinates; `skin`: color of its cheeks.
    CoverCanvas(const FivePoints& points, const cv::Scalar& skin, Draws& draws);

    void drawMouthCover(const CoverKind& kind);
    void drawSunglasses(const CoverKind& kind);

    [[nodiscard]] const cv::Mat& color() const { return m_color; } ///< float BGR, 0..255
    [[nodiscard]] const cv::Mat& alpha() const { return m_alpha; } ///< float, 0..1
    [[nodiscard]] cv::Matx33d toAligned() const;

private:
    static constexpr double kScale = 2; ///< pixels of the canvas a unit of the aligned face
    static constexpr double kLeft = -24;
    static constexpr double kTop = 10;

    using Outline = std::vector<cv::Point2d>;
    [[nodiscard]] cv::Point pixel(const cv::Point2d& aligned) const;
    [[nodiscard]] std::vector<cv::Point> smooth(const Outline& corners) const;
    [[nodiscard]] cv::Scalar clothColor();
    void fill(const Outline& corners, double opacity);
    void line(const Outline& corners, const cv::Scalar& color, double width, double opacity);
    /// Multiplies the color at each place by what the function of aligned coordinates returns.
    template <class Function> void shade(Function factor)
    {
        for (int y = 0; y < m_color.rows; ++y) {
            for (int x = 0; x < m_color.cols; ++x)
                m_color.at<cv::Vec3f>(y, x) *= static_cast<float>(factor(x / kScale + kLeft, y / kScale + kTop));
        }
    }
    [[nodiscard]] Outline maskOutline(double top, double width);
    void paintCloth(CoverKind::Finish finish);
    void drawFolds(double strength);
    void drawSurgical(CoverKind::Finish finish);
    void drawCup();
    void drawCloth(CoverKind::Finish finish);
    void drawScarf(CoverKind::Finish finish);
    void drawHand();
    [[nodiscard]] Outline lensOutline(CoverKind::Shape shape, bool isFirst, double size);
    void paintLens(CoverKind::Finish finish, const cv::Scalar& tint);

    FivePoints m_at;
    cv::Scalar m_skin;
    Draws& m_draws;
    cv::Mat m_color;
    cv::Mat m_alpha;
    cv::Point2d m_eyes;  ///< between them
    cv::Point2d m_nose;  ///< its tip
    cv::Point2d m_mouth; ///< its middle
    cv::Point2d m_chin;
    double m_half = 40; ///< of the face's width at the cheeks
};

} // namespace rollcall::lab
