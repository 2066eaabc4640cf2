#include "lab/cover/cover_canvas.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rollcall::lab {

namespace {

using Shape = CoverKind::Shape;
using Finish = CoverKind::Finish;

constexpr int kSide = 160; ///< aligned units

cv::Scalar mixed(const cv::Scalar& a, const cv::Scalar& b, double share)
{
    return a * (1 - share) + b * share;
}

} // namespace

CoverCanvas::CoverCanvas(const FivePoints& points, const cv::Scalar& skin, Draws& draws)
    : m_at(points), m_skin(skin), m_draws(draws)
{
    const cv::Size size(static_cast<int>(kScale * kSide), static_cast<int>(kScale * kSide));
    m_color = cv::Mat(size, CV_32FC3, cv::Scalar::all(0));
    m_alpha = cv::Mat(size, CV_32F, cv::Scalar::all(0));
    m_eyes = (points[0] + points[1]) / 2;
    m_nose = points[2];
    m_mouth = (points[3] + points[4]) / 2;
    m_chin = m_mouth + cv::Point2d((m_mouth.x - m_eyes.x) * 0.3, 24);
    m_half = draws.between(37, 43);
}

cv::Matx33d CoverCanvas::toAligned() const
{
    return {1 / kScale, 0, kLeft, 0, 1 / kScale, kTop, 0, 0, 1};
}

cv::Point CoverCanvas::pixel(const cv::Point2d& aligned) const
{
    return {cvRound((aligned.x - kLeft) * kScale), cvRound((aligned.y - kTop) * kScale)};
}

/// A closed Catmull-Rom curve through the corners.
std::vector<cv::Point> CoverCanvas::smooth(const Outline& corners) const
{
    constexpr int kSteps = 8;
    std::vector<cv::Point> curve;
    const std::size_t n = corners.size();
    for (std::size_t i = 0; i < n; ++i) {
        const cv::Point2d a = corners[(i + n - 1) % n];
        const cv::Point2d b = corners[i];
        const cv::Point2d c = corners[(i + 1) % n];
        const cv::Point2d d = corners[(i + 2) % n];
        for (int s = 0; s < kSteps; ++s) {
            const double t = static_cast<double>(s) / kSteps;
            curve.push_back(pixel(0.5 * ((2 * b) + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * (t * t) +
                                         (3 * b - a - 3 * c + d) * (t * t * t))));
        }
    }
    return curve;
}

void CoverCanvas::fill(const Outline& corners, double opacity)
{
    cv::Mat mask(m_alpha.size(), CV_8U, cv::Scalar::all(0));
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{smooth(corners)}, cv::Scalar::all(255));
    m_alpha.setTo(opacity, mask);
}

void CoverCanvas::line(const Outline& corners, const cv::Scalar& color, double width, double opacity)
{
    for (std::size_t i = 1; i < corners.size(); ++i) {
        cv::line(m_color, pixel(corners[i - 1]), pixel(corners[i]), color, cvRound(width * kScale));
        cv::line(m_alpha, pixel(corners[i - 1]), pixel(corners[i]), cv::Scalar::all(opacity), cvRound(width * kScale));
    }
}

cv::Scalar CoverCanvas::clothColor()
{
    // Any hue, from pale to dark.
    const double hue = m_draws.between(0, 180);
    cv::Mat color(1, 1, CV_8UC3, cv::Scalar(hue, m_draws.between(20, 220), m_draws.between(60, 230)));
    cv::cvtColor(color, color, cv::COLOR_HSV2BGR);
    const auto bgr = color.at<cv::Vec3b>(0, 0);
    return {static_cast<double>(bgr[0]), static_cast<double>(bgr[1]), static_cast<double>(bgr[2])};
}

CoverCanvas::Outline CoverCanvas::maskOutline(double top, double width)
{
    // `top`: where it crosses the nose, 0 the eyes, 1 the tip. The side that the nose points away from is seen wider.
    const cv::Point2d bridge = m_eyes * (1 - top) + m_nose * top;
    const double turn = 0.5 * (m_nose.x - m_eyes.x);
    const double left = m_eyes.x - m_half * width + turn;
    const double right = m_eyes.x + m_half * width + turn;
    const double ear = m_nose.y + m_draws.between(-4, 4);
    return {{left, ear},
            {(left + bridge.x) / 2, bridge.y + m_draws.between(3, 7)},
            {bridge.x, bridge.y},
            {(right + bridge.x) / 2, bridge.y + m_draws.between(3, 7)},
            {right, ear},
            {right - 3, m_mouth.y},
            {m_chin.x + 20, m_chin.y - 3},
            {m_chin.x, m_chin.y + m_draws.between(1, 6)},
            {m_chin.x - 20, m_chin.y - 3},
            {left + 3, m_mouth.y}};
}

void CoverCanvas::paintCloth(Finish finish)
{
    cv::Scalar base = clothColor();
    if (finish == Finish::Black)
        base = cv::Scalar::all(m_draws.between(12, 45));
    else if (finish == Finish::SkinColored)
        base = m_skin * m_draws.between(0.9, 1.08) + cv::Scalar(m_draws.between(-6, 8), m_draws.between(-4, 4), 0);
    m_color.setTo(base);
    if (finish == Finish::Striped) {
        const cv::Scalar other = clothColor();
        const double period = m_draws.between(4, 14);
        const double angle = m_draws.chance(0.5) ? m_draws.between(-0.2, 0.2) : m_draws.between(0, std::numbers::pi);
        for (double k = -250; k < 250; k += period) {
            const cv::Point2d along(std::cos(angle), std::sin(angle));
            const cv::Point2d start = cv::Point2d(56, 80) + k * cv::Point2d(-along.y, along.x);
            cv::line(m_color, pixel(start - 200 * along), pixel(start + 200 * along), other,
                     std::max(1, cvRound(period / 2 * kScale)));
        }
    } else if (finish == Finish::Patterned) {
        const cv::Scalar others[]{clothColor(), clothColor()};
        const double size = m_draws.between(1.0, 5.0);
        const int count = static_cast<int>(9000 / (size * size + 4));
        for (int i = 0; i < count; ++i) {
            const cv::Point2d at(m_draws.between(-30, 142), m_draws.between(40, 180));
            const double radius = size * m_draws.between(0.6, 1.3);
            cv::ellipse(m_color, pixel(at), cv::Size(cvRound(radius * kScale), cvRound(radius * kScale * 0.7)),
                        m_draws.between(0, 180), 0, 360, others[i % 2], cv::FILLED);
        }
    }
    // The weave: at this size little more than noise.
    const double weave = m_draws.between(0.0, 0.06);
    for (int y = 0; y < m_color.rows; ++y)
        for (int x = 0; x < m_color.cols; ++x)
            m_color.at<cv::Vec3f>(y, x) *= static_cast<float>(1 + weave * m_draws.between(-1, 1));
}

void CoverCanvas::drawFolds(double strength)
{
    // Light from a side, the nose's ridge, darker towards the edges, and a few waves.
    const double side = m_draws.between(-0.2, 0.2);
    const double angle = m_draws.between(-0.9, 0.9);
    const double length = m_draws.between(12, 30);
    const double phase = m_draws.between(0, 6.28);
    shade([&](double x, double y) {
        const double across = (x - m_nose.x) / m_half;
        const double ridge = 0.14 * std::exp(-across * across * 18) * std::clamp((m_mouth.y + 6 - y) / 30, 0.0, 1.0);
        const double wave = strength * std::sin((y + std::tan(angle) * std::abs(x - m_nose.x)) * 6.28 / length + phase);
        return std::clamp(1 + side * across - 0.16 * across * across + ridge + wave, 0.3, 1.3);
    });
}

void CoverCanvas::drawSurgical(Finish finish)
{
    const Outline outline = maskOutline(m_draws.between(0.25, 0.7), m_draws.between(0.92, 1.04));
    const double pale = m_draws.between(0.9, 1.0);
    cv::Scalar base = cv::Scalar(215, 190, 120) * pale;
    if (finish == Finish::Blue)
        base = mixed(cv::Scalar(215, 185, 95), cv::Scalar(225, 215, 180), m_draws.between(0, 1)) * pale;
    else if (finish == Finish::White)
        base = cv::Scalar(232, 232, 230) * pale;
    else
        base = cv::Scalar::all(m_draws.between(18, 50));
    m_color.setTo(base);
    const int pleats = m_draws.chance(0.8) ? 3 : 0;
    for (int i = 0; i < pleats; ++i) {
        const double y = m_nose.y + 8 + 11 * i + m_draws.between(-1, 1);
        const double sag = 2.0 + i;
        Outline pleat;
        for (double across = -1.05; across <= 1.06; across += 0.1)
            pleat.push_back({m_nose.x + across * m_half, y + sag * (1 - across * across)});
        for (std::size_t k = 1; k < pleat.size(); ++k) {
            cv::line(m_color, pixel(pleat[k - 1]), pixel(pleat[k]), base * m_draws.between(0.72, 0.85), 2);
            cv::line(m_color, pixel(pleat[k - 1] + cv::Point2d(0, 1.4)), pixel(pleat[k] + cv::Point2d(0, 1.4)),
                     base * 1.06, 2);
        }
    }
    drawFolds(0.03);
    fill(outline, 1.0);
    for (const std::size_t corner : {std::size_t{0}, std::size_t{4}})
        line({outline[corner], {outline[corner].x + (corner == 0 ? -10 : 10), m_eyes.y + 6}}, cv::Scalar::all(200), 0.8,
             0.9);
}

void CoverCanvas::drawCup()
{
    Outline outline = maskOutline(m_draws.between(0.15, 0.55), m_draws.between(0.84, 0.98));
    const double pale = m_draws.between(0.85, 1.0);
    const cv::Scalar base = (m_draws.chance(0.75) ? cv::Scalar(236, 236, 234) : cv::Scalar(90, 90, 92)) * pale;
    m_color.setTo(base);
    const bool isFolded = m_draws.chance(0.6); // along the middle; else along a horizontal seam
    if (isFolded)
        cv::line(m_color, pixel({m_nose.x, m_eyes.y}), pixel({m_chin.x, m_chin.y + 8}), base * 0.78, 3);
    else
        for (const double y : {m_nose.y + 6, m_mouth.y + 6})
            cv::line(m_color, pixel({m_nose.x - 50, y + 4}), pixel({m_nose.x + 50, y + 4}), base * 0.75, 3);
    if (m_draws.chance(0.3)) {
        const cv::Point2d valve(m_mouth.x + m_draws.between(-2, 14), m_mouth.y - 4);
        cv::ellipse(m_color, pixel(valve), cv::Size(16, 14), 0, 0, 360, base * 0.82, cv::FILLED);
        cv::ellipse(m_color, pixel(valve), cv::Size(16, 14), 0, 0, 360, base * 0.6, 2);
    }
    shade([&](double x, double) {
        const double across = (x - m_nose.x) / m_half;
        const double ridge = isFolded ? (across < 0 ? 0.08 : -0.12) : 0.0;
        return std::clamp(1.02 + ridge - 0.28 * across * across, 0.4, 1.1);
    });
    fill(outline, 1.0);
    const cv::Scalar strap = m_draws.chance(0.5) ? cv::Scalar(60, 180, 230) : cv::Scalar::all(210);
    line({outline[0], {outline[0].x - 14, m_eyes.y + 10}}, strap, 1.4, 1.0);
    line({outline[4], {outline[4].x + 14, m_eyes.y + 10}}, strap, 1.4, 1.0);
}

void CoverCanvas::drawCloth(Finish finish)
{
    const Outline outline = maskOutline(m_draws.between(0.2, 0.75), m_draws.between(0.9, 1.05));
    paintCloth(finish);
    drawFolds(m_draws.between(0.0, 0.06));
    if (m_draws.chance(0.5)) // a seam down the middle
        cv::line(m_color, pixel({m_nose.x, m_eyes.y}), pixel({m_chin.x, m_chin.y + 8}), cv::mean(m_color) * 0.75, 2);
    fill(outline, 1.0);
}

void CoverCanvas::drawScarf(Finish finish)
{
    paintCloth(finish);
    const double top = m_draws.between(0.45, 0.95);
    const cv::Point2d bridge = m_eyes * (1 - top) + m_nose * top;
    const double tilt = m_draws.between(-5, 5);
    const double left = m_eyes.x - m_half * 1.3;
    const double right = m_eyes.x + m_half * 1.3;
    drawFolds(m_draws.between(0.06, 0.16));
    fill({{left, bridge.y + 4 - tilt},
          {(left + bridge.x) / 2, bridge.y + 4},
          {bridge.x, bridge.y},
          {(right + bridge.x) / 2, bridge.y + 4},
          {right, bridge.y + 4 + tilt},
          {right + 6, m_chin.y},
          {right + 4, m_chin.y + 26},
          {m_chin.x, m_chin.y + 34},
          {left - 4, m_chin.y + 26},
          {left - 6, m_chin.y}},
         1.0);
}

void CoverCanvas::drawHand()
{
    // Four fingers across the mouth, one above the other, from the back of the hand at one side.
    const double from = m_draws.chance(0.5) ? 1.0 : -1.0;
    const double tilt = m_draws.between(-0.25, 0.25);
    const cv::Scalar base = m_skin * m_draws.between(0.88, 1.1);
    m_color.setTo(base);
    const double thickness = m_draws.between(12.5, 15.0);
    const double first = m_nose.y + m_draws.between(0, 9);
    const auto bar = [&](int i) {
        const double y = first + i * thickness * 0.92;
        const double reach = (i == 0 || i == 3 ? 26.0 : 33.0) + m_draws.between(-3, 3);
        return std::pair(cv::Point2d(m_mouth.x + from * 48, y - tilt * 48),
                         cv::Point2d(m_mouth.x - from * reach, y + tilt * reach));
    };
    std::vector<std::pair<cv::Point2d, cv::Point2d>> fingers;
    for (int i = 0; i < 4; ++i)
        fingers.push_back(bar(i));
    for (const auto& [root, tip] : fingers)
        cv::line(m_alpha, pixel(root), pixel(tip), cv::Scalar::all(1), cvRound(thickness * kScale));
    cv::ellipse(m_alpha, pixel({m_mouth.x + from * 52, m_mouth.y + 3}), cv::Size(50, 64), 0, 0, 360, cv::Scalar::all(1),
                cv::FILLED);
    // Round: darker towards both edges of a finger, darkest between two.
    for (int y = 0; y < m_color.rows; ++y) {
        for (int x = 0; x < m_color.cols; ++x) {
            const cv::Point2d at(x / kScale + kLeft, y / kScale + kTop);
            double nearest = 1e9;
            for (const auto& [root, tip] : fingers) {
                const cv::Point2d along = tip - root;
                const double t = std::clamp((at - root).dot(along) / along.dot(along), 0.0, 1.0);
                nearest = std::min(nearest, cv::norm(at - root - t * along));
            }
            const double edge = std::clamp(nearest / (thickness / 2), 0.0, 1.2);
            const bool isBack = from * (at.x - m_mouth.x) > 38;
            m_color.at<cv::Vec3f>(y, x) *= static_cast<float>(isBack ? 0.95 : 1.05 - 0.38 * std::pow(edge, 4));
        }
    }
    for (const auto& [root, tip] : fingers) {
        if (m_draws.chance(0.7)) // nails
            cv::ellipse(m_color, pixel(tip + 0.06 * (root - tip)), cv::Size(7, 6), 0, 0, 360,
                        base * 1.08 + cv::Scalar(12, 4, 6), cv::FILLED);
    }
}

void CoverCanvas::drawMouthCover(const CoverKind& kind)
{
    switch (kind.shape) {
    case Shape::Surgical:
        drawSurgical(kind.finish);
        break;
    case Shape::Cup:
        drawCup();
        break;
    case Shape::Scarf:
        drawScarf(kind.finish);
        break;
    case Shape::Hand:
        drawHand();
        break;
    default:
        drawCloth(kind.finish);
        break;
    }
}

} // namespace rollcall::lab
