#include "lab/pad/attack_renderer.h"

#include "vision/scene_memory.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace rollcall {

namespace {

constexpr double kFramesPerSecond = 30;
constexpr double kTau = 2 * std::numbers::pi;
/// What is cut from the recording around the face, in face sides: head and shoulders, as a portrait shows them.
constexpr double kPortraitWidth = 2.1;
constexpr double kPortraitHeight = 2.7;
/// Share of the portrait above the middle of the face.
constexpr double kAbove = 0.42;

/// The part of `source` with the face as a portrait; pixels outside the source repeat its edge.
cv::Mat portraitOf(const cv::Mat& source, const cv::Rect2f& face, double pixelsPerFace)
{
    const double side = std::max(face.width, face.height);
    const cv::Size size(cvRound(kPortraitWidth * pixelsPerFace), cvRound(kPortraitHeight * pixelsPerFace));
    const double scale = side / pixelsPerFace;
    const cv::Point2d middle(face.x + face.width / 2, face.y + face.height / 2);
    const cv::Matx23d toSource(scale, 0, middle.x - scale * size.width / 2, 0, scale,
                               middle.y - scale * size.height * kAbove);
    cv::Mat portrait;
    cv::warpAffine(source, portrait, toSource, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return portrait;
}

/// Sine and cosine of the three colors' waves at each place along one axis.
struct Wave
{
    Wave(const std::array<cv::Point2d, 3>& frequencies, double cv::Point2d::*axis, int length)
    {
        for (std::size_t c = 0; c < frequencies.size(); ++c) {
            for (int i = 0; i < length; ++i) {
                sine[c].push_back(std::sin(kTau * frequencies[c].*axis * i));
                cosine[c].push_back(std::cos(kTau * frequencies[c].*axis * i));
            }
        }
    }
    std::array<std::vector<double>, 3> sine;
    std::array<std::vector<double>, 3> cosine;
};

cv::Mat withBorder(const cv::Mat& inner, int sides, int ends, const cv::Scalar& color)
{
    cv::Mat whole;
    cv::copyMakeBorder(inner, whole, ends, ends, sides, sides, cv::BORDER_CONSTANT, color);
    return whole;
}

} // namespace

cv::Mat withoutPerson(const cv::Mat& picture, const cv::Rect2f& face)
{
    constexpr int kMinStrip = 24; // pixels beside a person; less is no room
    cv::Mat empty = picture.clone();
    for (const cv::Rect2f& part : coveredBy(face)) {
        const int left = std::clamp(cvFloor(part.x), 0, picture.cols);
        const int right = std::clamp(cvCeil(part.x + part.width), 0, picture.cols);
        const int top = std::clamp(cvFloor(part.y), 0, picture.rows);
        const int bottom = std::clamp(cvCeil(part.y + part.height), 0, picture.rows);
        const int width = right - left;
        if (width <= 0 || bottom <= top)
            continue;
        const bool isLeftWider = left > picture.cols - right;
        const int strip = std::max(kMinStrip, isLeftWider ? left : picture.cols - right);
        const int from = isLeftWider ? std::max(0, left - strip) : std::min(right, picture.cols - strip);
        cv::Mat mirrored;
        // Of the strip alone, not of the whole image.
        cv::copyMakeBorder(picture(cv::Rect(from, top, strip, bottom - top)), mirrored, 0, 0, isLeftWider ? 0 : width,
                           isLeftWider ? width : 0, cv::BORDER_REFLECT | cv::BORDER_ISOLATED);
        mirrored.colRange(isLeftWider ? strip : 0, isLeftWider ? strip + width : width)
            .copyTo(empty(cv::Rect(left, top, width, bottom - top)));
    }
    return empty;
}

const std::vector<AttackKind>& attackKinds()
{
    static const std::vector<AttackKind> kinds{AttackKind::PrintHeld,   AttackKind::PrintBent,  AttackKind::PrintFull,
                                               AttackKind::PhotoHeld,   AttackKind::PhotoFull,  AttackKind::ScreenHeld,
                                               AttackKind::ScreenFixed, AttackKind::ScreenFull, AttackKind::CutHeld,
                                               AttackKind::CutBent,     AttackKind::Worn};
    return kinds;
}

QString nameOf(AttackKind kind)
{
    switch (kind) {
    case AttackKind::PrintHeld:
        return QStringLiteral("print-held");
    case AttackKind::PrintBent:
        return QStringLiteral("print-bent");
    case AttackKind::PrintFull:
        return QStringLiteral("print-full");
    case AttackKind::PhotoHeld:
        return QStringLiteral("photo-held");
    case AttackKind::PhotoFull:
        return QStringLiteral("photo-full");
    case AttackKind::ScreenHeld:
        return QStringLiteral("screen-held");
    case AttackKind::ScreenFixed:
        return QStringLiteral("screen-fixed");
    case AttackKind::ScreenFull:
        return QStringLiteral("screen-full");
    case AttackKind::CutHeld:
        return QStringLiteral("cut-held");
    case AttackKind::CutBent:
        return QStringLiteral("cut-bent");
    case AttackKind::Worn:
        return QStringLiteral("worn");
    }
    return {};
}

AttackRenderer::AttackRenderer(AttackKind kind, std::uint64_t seed, const cv::Mat& room, cv::Size size)
    : m_kind(kind), m_seed(seed), m_size(size)
{
    // Out of focus a little: the camera looks at what is held before it.
    cv::resize(room, m_room, size);
    cv::GaussianBlur(m_room, m_room, {}, 1.5);
    cv::RNG rng(seed * 7919 + static_cast<std::uint64_t>(kind) + 1);
    const auto draw = [&rng](double from, double to) { return rng.uniform(from, to); };
    m_faceSide = draw(110, isFull() ? 210 : 165);
    m_middle = {size.width * draw(0.42, 0.58), size.height * draw(0.42, 0.55)};
    m_hand.amplitude = m_kind == AttackKind::ScreenFixed ? 0 : draw(1.5, 9);
    for (int i = 0; i < 4; ++i) {
        m_hand.frequency[i] = draw(0.3, 2.2);
        m_hand.phase[i] = draw(0, kTau);
    }
    m_hand.turn = draw(-8, 8);
    m_hand.lean = draw(-0.12, 0.12);
    m_noise = draw(1, 4);
    m_blur = draw(0.4, 1.1);
    m_glareAt = {draw(0.15, 0.85), draw(0.1, 0.9)};
    if (isPrint()) {
        m_contrast = draw(0.7, 0.95); // ink reflects, black is gray
        m_warmth = draw(-0.06, 0.10);
        m_gamma = draw(0.9, 1.2);
        m_glare = draw(0, 1) < 0.4 ? draw(15, 50) : 0;
        const bool isBent = m_kind == AttackKind::PrintBent || m_kind == AttackKind::CutBent;
        m_bend = isBent ? draw(0.06, 0.16) : m_kind == AttackKind::Worn ? draw(0.02, 0.08) : 0;
    } else {
        m_contrast = draw(0.9, 1.15);
        m_warmth = draw(-0.12, 0.02); // white of screens is blue
        m_gamma = draw(0.75, 1.35);
        m_moire = draw(0.015, 0.06);
        const double angle = draw(0, kTau);
        const double frequency = draw(0.08, 0.35);
        // The three colors' stripes lie beside each other and beat a little apart.
        double part = 0;
        for (cv::Point2d& wave : m_grid) {
            wave = frequency * (1 + 0.03 * part) *
                   cv::Point2d(std::cos(angle + 0.02 * part), std::sin(angle + 0.02 * part));
            ++part;
        }
        m_flicker = draw(0, 0.05);
        m_flickerRate = draw(0.4, 2.5);
        m_glare = draw(0, 1) < 0.5 ? draw(20, 80) : 0;
    }
}

bool AttackRenderer::isPrint() const
{
    return m_kind == AttackKind::PrintHeld || m_kind == AttackKind::PrintBent || m_kind == AttackKind::PrintFull ||
           isCut() || m_kind == AttackKind::Worn;
}

bool AttackRenderer::isCut() const
{
    return m_kind == AttackKind::CutHeld || m_kind == AttackKind::CutBent;
}

cv::Mat AttackRenderer::outline(const cv::Size& size) const
{
    if (!isCut() && m_kind != AttackKind::Worn)
        return {};
    cv::Mat mask(size, CV_8U, cv::Scalar(0));
    const cv::Point2d face(size.width / 2.0, size.height * kAbove);
    if (isCut()) { // head and hair, some of the neck
        cv::ellipse(mask,
                    cv::RotatedRect(face - cv::Point2d(0, 0.08 * m_faceSide),
                                    cv::Size2d(1.25 * m_faceSide, 1.75 * m_faceSide), 0),
                    cv::Scalar(255), cv::FILLED);
        cv::GaussianBlur(mask, mask, {}, 0.8);
    } else { // printed with a soft edge
        cv::ellipse(mask, cv::RotatedRect(face, cv::Size2d(1.7 * m_faceSide, 2.1 * m_faceSide), 0), cv::Scalar(255),
                    cv::FILLED);
        cv::GaussianBlur(mask, mask, {}, 0.12 * m_faceSide);
    }
    return mask;
}

bool AttackRenderer::isStill() const
{
    return isPrint() || m_kind == AttackKind::PhotoHeld || m_kind == AttackKind::PhotoFull;
}

bool AttackRenderer::isFull() const
{
    return m_kind == AttackKind::PrintFull || m_kind == AttackKind::PhotoFull || m_kind == AttackKind::ScreenFull;
}

void AttackRenderer::paper(cv::Mat& shown) const
{
    cv::Mat table(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i)
        table.at<uchar>(i) =
            cv::saturate_cast<uchar>(255 * (1 - m_contrast) * 0.6 + 255 * m_contrast * std::pow(i / 255.0, m_gamma));
    cv::LUT(shown, table, shown);
    cv::multiply(shown, cv::Scalar(1 - m_warmth, 1, 1 + m_warmth / 2), shown);
}

void AttackRenderer::screen(cv::Mat& shown, int index) const
{
    cv::Mat table(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i)
        table.at<uchar>(i) =
            cv::saturate_cast<uchar>(8 + 247 * std::min(1.0, m_contrast * std::pow(i / 255.0, m_gamma)));
    cv::LUT(shown, table, shown);
    // The sine of a sum, from those of its two parts: one a column and one a row instead of three a pixel.
    const Wave across(m_grid, &cv::Point2d::x, shown.cols);
    const Wave down(m_grid, &cv::Point2d::y, shown.rows);
    for (int y = 0; y < shown.rows; ++y) {
        const double band = 1 + m_flicker * std::sin(kTau * (m_flickerRate * y / shown.rows + 0.37 * index));
        auto* row = shown.ptr<cv::Vec3b>(y);
        const auto atY = static_cast<std::size_t>(y);
        for (int x = 0; x < shown.cols; ++x) {
            const auto atX = static_cast<std::size_t>(x);
            for (int c = 0; c < 3; ++c) {
                const auto color = static_cast<std::size_t>(c);
                const double beat = 1 + m_moire * (across.sine[color][atX] * down.cosine[color][atY] +
                                                   across.cosine[color][atX] * down.sine[color][atY]);
                const double tint = c == 0 ? 1 - m_warmth : c == 2 ? 1 + m_warmth : 1.0;
                row[x][c] = cv::saturate_cast<uchar>(row[x][c] * band * beat * tint);
            }
        }
    }
}

cv::Mat AttackRenderer::instrument(const cv::Mat& source, const cv::Rect2f& face)
{
    cv::Mat shown = portraitOf(source, face, m_faceSide);
    if (isFull()) { // the recording itself, enlarged so that the face has its size
        const double scale = std::max({m_faceSide / std::max(face.width, face.height),
                                       1.25 * m_size.width / source.cols, 1.25 * m_size.height / source.rows});
        cv::resize(source, shown, {}, scale, scale);
    }
    return shown;
}

cv::Mat AttackRenderer::render(const cv::Mat& source, const cv::Rect2f& face, int index)
{
    if (isStill() && m_still.empty()) {
        m_still = source.clone();
        m_stillFace = face;
    }
    const cv::Rect2f& at = isStill() ? m_stillFace : face;
    const cv::Mat& picture = isStill() ? m_still : source;
    cv::Mat shown = instrument(picture, at);
    const double scale = isFull() ? static_cast<double>(shown.cols) / picture.cols : 1.0;
    cv::Point2d anchor = isFull() ? cv::Point2d(at.x + at.width / 2, at.y + at.height / 2) * scale
                                  : cv::Point2d(shown.cols / 2.0, shown.rows * kAbove);
    if (isPrint())
        paper(shown);
    else
        screen(shown, index);
    if (m_glare > 0) {
        cv::Mat spot(shown.size(), CV_8UC3, cv::Scalar::all(0));
        cv::circle(spot, {cvRound(m_glareAt.x * shown.cols), cvRound(m_glareAt.y * shown.rows)}, shown.cols / 7,
                   cv::Scalar::all(m_glare), -1);
        cv::blur(spot, spot, {shown.cols / 5 + 1, shown.cols / 5 + 1});
        shown += spot;
    }
    cv::Mat mask = outline(shown.size());
    if (!isFull() && mask.empty()) {
        const int rim = cvRound(m_faceSide * (isPrint() ? 0.12 : 0.07));
        const int ends = isPrint() ? rim : 2 * rim;
        shown = withBorder(shown, rim, ends, isPrint() ? cv::Scalar(232, 238, 240) : cv::Scalar(18, 16, 15));
        anchor += cv::Point2d(rim, ends);
    }
    // The hand: a slow sway and tremble, with a turn and a lean of the sheet.
    const double t = index / kFramesPerSecond;
    const auto sway = [&](int i) { return std::sin(kTau * m_hand.frequency[i] * t + m_hand.phase[i]); };
    const double angle = (m_hand.turn + (m_hand.amplitude > 0 ? 1.5 * sway(2) : 0)) * std::numbers::pi / 180;
    const double size = 1 + (m_hand.amplitude > 0 ? 0.02 * sway(3) : 0);
    const double lean = m_hand.lean + (m_hand.amplitude > 0 ? 0.02 * sway(1) : 0);
    const cv::Point2d place = m_middle + m_hand.amplitude * cv::Point2d(sway(0), 0.7 * sway(1));
    std::array<cv::Point2f, 4> from{cv::Point2f(0, 0), cv::Point2f(static_cast<float>(shown.cols), 0),
                                    cv::Point2f(static_cast<float>(shown.cols), static_cast<float>(shown.rows)),
                                    cv::Point2f(0, static_cast<float>(shown.rows))};
    std::array<cv::Point2f, 4> to;
    for (std::size_t i = 0; i < from.size(); ++i) {
        cv::Point2d p = (cv::Point2d(from[i]) - anchor) * size;
        p.y *= 1 + lean * p.x / shown.cols;
        to[i] = place + cv::Point2d(std::cos(angle) * p.x - std::sin(angle) * p.y,
                                    std::sin(angle) * p.x + std::cos(angle) * p.y);
    }
    // A cut-out has nothing that keeps it stiff.
    const double bend = m_bend * (m_kind == AttackKind::CutBent ? 0.6 + 0.4 * sway(1) : 1.0);
    if (m_bend > 0) { // about the upright axis: columns move along an arc
        cv::Mat mapX(shown.size(), CV_32F);
        cv::Mat mapY(shown.size(), CV_32F);
        for (int y = 0; y < shown.rows; ++y) {
            for (int x = 0; x < shown.cols; ++x) {
                const double u = 2.0 * x / shown.cols - 1;
                mapX.at<float>(y, x) = static_cast<float>(x + bend * shown.cols * 0.5 * u * (u * u - 1));
                mapY.at<float>(y, x) = static_cast<float>(y + bend * shown.rows * 0.25 * (u * u - 0.5));
            }
        }
        cv::remap(shown, shown, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        if (!mask.empty())
            cv::remap(mask, mask, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    }
    const cv::Mat homography = cv::getPerspectiveTransform(from.data(), to.data());
    cv::Mat frame = m_room.clone();
    if (m_kind == AttackKind::Worn) // the shirt: plain, down to the edge of the picture
        cv::ellipse(frame,
                    cv::RotatedRect(place + cv::Point2d(0, 1.6 * m_faceSide),
                                    cv::Size2d(3.2 * m_faceSide, 6.0 * m_faceSide), 0),
                    cv::Scalar(118, 104, 96) * (0.4 + m_contrast), cv::FILLED);
    if (mask.empty()) {
        cv::warpPerspective(shown, frame, homography, m_size, cv::INTER_LINEAR,
                            isFull() ? cv::BORDER_REPLICATE : cv::BORDER_TRANSPARENT);
    } else {
        cv::Mat over;
        cv::Mat share;
        cv::warpPerspective(shown, over, homography, m_size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        cv::warpPerspective(mask, share, homography, m_size, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
        cv::cvtColor(share, share, cv::COLOR_GRAY2BGR);
        cv::Mat back;
        cv::multiply(over, share, over, 1.0 / 255);
        cv::multiply(frame, cv::Scalar::all(255) - share, back, 1.0 / 255);
        frame = over + back;
    }
    camera(frame, index);
    return frame;
}

cv::Mat AttackRenderer::emptyRoom(int index) const
{
    cv::Mat frame = m_room.clone();
    camera(frame, -1 - index);
    return frame;
}

void AttackRenderer::camera(cv::Mat& frame, int index) const
{
    cv::GaussianBlur(frame, frame, {}, m_blur);
    cv::Mat noise(frame.size(), CV_16SC3);
    cv::RNG rng(m_seed * 104729 + static_cast<std::uint64_t>(index) + 1);
    rng.fill(noise, cv::RNG::NORMAL, 0, m_noise);
    cv::Mat sum;
    cv::add(frame, noise, sum, cv::noArray(), CV_8U);
    frame = sum;
}

} // namespace rollcall
