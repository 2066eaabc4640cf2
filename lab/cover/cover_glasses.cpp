#include "lab/cover/cover_canvas.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

// Sunglasses, drawn on the canvas.
namespace rollcall::lab {

namespace {

using Shape = CoverKind::Shape;
using Finish = CoverKind::Finish;

} // namespace

CoverCanvas::Outline CoverCanvas::lensOutline(Shape shape, bool isFirst, double size)
{
    const cv::Point2d eye = isFirst ? m_at[0] : m_at[1];
    const double out = isFirst ? -1.0 : 1.0; // towards the ear
    const auto at = [&](double x, double y) { return eye + cv::Point2d(out * x * size, y * size + 2.0); };
    switch (shape) {
    case Shape::Round: {
        Outline circle;
        for (int i = 0; i < 12; ++i) {
            const double angle = 2 * std::numbers::pi * i / 12;
            circle.push_back(at(1 + 14.5 * std::cos(angle), 14 * std::sin(angle)));
        }
        return circle;
    }
    case Shape::Aviator:
        return {at(-13, -7), at(0, -9.5), at(14, -8), at(18, -2), at(15, 9), at(6, 17), at(-5, 15), at(-12, 5)};
    case Shape::Wayfarer:
        return {at(-14, -8), at(0, -10), at(17, -11), at(19, -6), at(15, 8), at(8, 11), at(-7, 10.5), at(-12, 6)};
    default: // one glass from temple to temple; this half of it, over the nose
        return {at(-19, -8), at(0, -10), at(16, -9), at(24, -4), at(22, 5),
                at(10, 11),  at(-6, 10), at(-14, 4), at(-19, 1)};
    }
}

void CoverCanvas::paintLens(Finish finish, const cv::Scalar& tint)
{
    m_color.setTo(tint);
    if (finish != Finish::Mirrored)
        return;
    // A reflection: sky above, a horizon with a few things on it, ground below.
    cv::Mat hsv(1, 1, CV_8UC3,
                cv::Scalar(m_draws.between(0, 180), m_draws.between(20, 170), m_draws.between(130, 240)));
    cv::cvtColor(hsv, hsv, cv::COLOR_HSV2BGR);
    const auto sky = hsv.at<cv::Vec3b>(0, 0);
    const double ground = m_draws.between(0.25, 0.7);
    const double horizon = m_eyes.y + m_draws.between(-3, 8);
    const double wave = m_draws.between(0, 4);
    const double phase = m_draws.between(0, 6.28);
    for (int y = 0; y < m_color.rows; ++y) {
        for (int x = 0; x < m_color.cols; ++x) {
            const cv::Vec3d at = toAligned() * cv::Vec3d(x, y, 1);
            const double below = at[1] - horizon - wave * std::sin(at[0] / 5 + phase);
            const double share = 1 / (1 + std::exp(-below));
            const double level = (1 - share) * (0.7 + 0.3 * std::clamp(-below / 15, 0.0, 1.0)) + share * ground;
            for (int c = 0; c < 3; ++c)
                m_color.at<cv::Vec3f>(y, x)[c] = static_cast<float>(level * sky[c]);
        }
    }
}

void CoverCanvas::drawSunglasses(const CoverKind& kind)
{
    cv::Scalar tint = cv::Scalar::all(m_draws.between(8, 40));
    double opacity = m_draws.between(0.9, 1.0);
    if (kind.finish == Finish::Brown) {
        tint = cv::Scalar(18, 34, 58) * m_draws.between(0.7, 1.4);
        opacity = m_draws.between(0.82, 0.97);
    } else if (kind.finish == Finish::Gradient) {
        tint = m_draws.chance(0.5) ? cv::Scalar(20, 34, 55) : cv::Scalar(40, 34, 32);
        opacity = m_draws.between(0.88, 0.97);
    } else if (kind.finish == Finish::Mirrored) {
        opacity = 1.0;
    }
    paintLens(kind.finish, tint);
    const double size = m_draws.between(0.95, 1.2);
    const std::vector<Outline> lenses{lensOutline(kind.shape, true, size), lensOutline(kind.shape, false, size)};
    for (const Outline& lens : lenses)
        fill(lens, opacity);
    if (kind.finish == Finish::Gradient) {
        const double bottom = m_draws.between(0.5, 0.7);
        for (int y = 0; y < m_alpha.rows; ++y) {
            const double at = (toAligned() * cv::Vec3d(0, y, 1))[1];
            const double share = std::clamp((at - m_eyes.y + 4) / 20, 0.0, 1.0);
            m_alpha.row(y) *= 1 - share * (1 - bottom);
        }
    }
    // A lamp or a window on the glass.
    if (kind.finish != Finish::Mirrored && m_draws.chance(0.5)) {
        const cv::Point2d offset(m_draws.between(-7, 7), m_draws.between(-6, 2));
        for (const int eye : {0, 1})
            cv::ellipse(m_color, pixel(cv::Point2d(m_at[static_cast<std::size_t>(eye)]) + offset),
                        cv::Size(cvRound(m_draws.between(1.3, 5) * kScale), cvRound(m_draws.between(1, 3) * kScale)),
                        m_draws.between(-40, 40), 0, 360, cv::Scalar::all(m_draws.between(110, 230)), cv::FILLED);
    }
    if (m_draws.chance(0.4)) {
        const double slope = m_draws.between(0.1, 0.5);
        shade([&](double x, double y) { return 1 + slope * std::clamp((m_eyes.y + 10 - y + 0.1 * x) / 25, 0.0, 1.0); });
    }
    const bool isMetal = kind.shape == Shape::Aviator || (kind.shape == Shape::Round && m_draws.chance(0.5));
    const cv::Scalar frame = isMetal               ? cv::Scalar(110, 170, 190) * m_draws.between(0.6, 1.1)
                             : m_draws.chance(0.7) ? cv::Scalar::all(m_draws.between(10, 35))
                                                   : cv::Scalar(30, 50, 90);
    const double width = isMetal ? 1.0 : kind.shape == Shape::Wrap ? 0.8 : m_draws.between(1.5, 3.0);
    if (kind.shape != Shape::Wrap || m_draws.chance(0.5)) {
        for (const Outline& lens : lenses) {
            const auto curve = smooth(lens);
            cv::polylines(m_color, curve, kind.shape != Shape::Wrap, frame, cvRound(width * kScale));
            cv::polylines(m_alpha, curve, kind.shape != Shape::Wrap, cv::Scalar::all(1), cvRound(width * kScale));
        }
    }
    const cv::Point2d down(0, kind.shape == Shape::Round ? 0 : -4);
    if (kind.shape != Shape::Wrap)
        line({cv::Point2d(m_at[0]) + down + cv::Point2d(13 * size, 0), m_eyes + down + cv::Point2d(0, -1.5),
              cv::Point2d(m_at[1]) + down - cv::Point2d(13 * size, 0)},
             frame, width, 1.0);
    for (const double side : {-1.0, 1.0}) {
        const cv::Point2d hinge = cv::Point2d(m_at[side < 0 ? 0 : 1]) + cv::Point2d(side * 17 * size, -5);
        line({hinge, hinge + cv::Point2d(side * 14, -2)}, frame, std::max(width, 1.5), 1.0);
    }
}

} // namespace rollcall::lab
