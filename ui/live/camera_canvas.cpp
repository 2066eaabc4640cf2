#include "ui/live/camera_canvas.h"

#include "ui/theme/shapes.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {

constexpr double kGlideSeconds = 0.07; ///< time constant of a mark's movement: two frames behind, no jitter
constexpr double kStill = 0.012;       ///< moves smaller than this share of the face are noise of the detector
constexpr double kJump = 0.6;          ///< a mark does not fly across the screen
constexpr double kRoom = 0.14;         ///< distance of the mark from the face, as a share of its size
constexpr QSize kBlurred{24, 18};      ///< pixels of the blurred picture: a face at the door is seven of them wide
constexpr double kBracket = 0.24;      ///< length of a bracket's arm

std::optional<Shape> shapeOf(FaceStage stage)
{
    switch (stage) {
    case FaceStage::AcceptedIn:
        return Shape::In;
    case FaceStage::AcceptedOut:
        return Shape::Out;
    case FaceStage::AlreadyRecorded:
        return Shape::Already;
    case FaceStage::Unknown:
        return Shape::Unknown;
    case FaceStage::Refused:
        return Shape::Refused;
    case FaceStage::Attack:
        return Shape::Attack;
    case FaceStage::Challenged:
    case FaceStage::Declined:
    case FaceStage::Seen:
    case FaceStage::Checking:
    case FaceStage::Asking:
        break;
    }
    return std::nullopt;
}

QRectF towards(const QRectF& from, const QRectF& to, double share)
{
    const auto mix = [share](double a, double b) { return a + (b - a) * share; };
    return {mix(from.x(), to.x()), mix(from.y(), to.y()), mix(from.width(), to.width()),
            mix(from.height(), to.height())};
}

/// The four corners of `ring`, each with an arm of that length along both sides.
QPainterPath brackets(const QRectF& box, double arm, double radius)
{
    QPainterPath path;
    for (int corner = 0; corner < 4; ++corner) {
        const bool right = corner % 2;
        const bool bottom = corner / 2;
        const double sx = right ? -1 : 1;
        const double sy = bottom ? -1 : 1;
        const QPointF at(right ? box.right() : box.left(), bottom ? box.bottom() : box.top());
        const QRectF bend(right ? at.x() - 2 * radius : at.x(), bottom ? at.y() - 2 * radius : at.y(), 2 * radius,
                          2 * radius);
        path.moveTo(at + QPointF(0, sy * arm));
        path.arcTo(bend, right ? 0 : 180, right == bottom ? -90 : 90);
        path.lineTo(at + QPointF(sx * arm, 0));
    }
    return path;
}

/// A rounded rectangle that begins at the middle of its top, so that it fills like a clock.
QPainterPath ring(const QRectF& box, double radius)
{
    QPainterPath path({box.center().x(), box.top()});
    const double d = 2 * radius;
    path.arcTo(QRectF(box.right() - d, box.top(), d, d), 90, -90);
    path.arcTo(QRectF(box.right() - d, box.bottom() - d, d, d), 0, -90);
    path.arcTo(QRectF(box.left(), box.bottom() - d, d, d), 270, -90);
    path.arcTo(QRectF(box.left(), box.top(), d, d), 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace

CameraCanvas::CameraCanvas(const Theme& theme, const Clock& clock, bool mirror, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_mirror(mirror)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight); // the picture does not follow the reading direction
}

void CameraCanvas::setFrame(const QImage& frame)
{
    // The raster engine has a fast bilinear path for this format only; converting a camera frame first costs a fifth of
    // the slow path.
    m_frame =
        frame.format() == QImage::Format_RGB32 || frame.isNull() ? frame : frame.convertToFormat(QImage::Format_RGB32);
    glide();
    update();
}

void CameraCanvas::setClear(const QRect& clear)
{
    m_clear = clear;
    update();
}

void CameraCanvas::setFaces(const std::vector<FaceOverlay>& faces)
{
    std::vector<Shown> shown;
    shown.reserve(faces.size());
    for (const FaceOverlay& face : faces) {
        const auto known = std::find_if(m_shown.begin(), m_shown.end(),
                                        [&](const Shown& old) { return old.face.track == face.track; });
        shown.push_back({face, known == m_shown.end() ? face.box : known->box});
    }
    m_shown = std::move(shown);
    glide();
    update();
}

void CameraCanvas::glide()
{
    const MonotonicTime now = m_clock.monotonic();
    const double seconds = std::chrono::duration<double>(now - m_lastGlide).count();
    m_lastGlide = now;
    const double share = m_theme.motion(1) == 0 ? 1.0 : 1.0 - std::exp(-std::clamp(seconds, 0.0, 1.0) / kGlideSeconds);
    for (Shown& shown : m_shown) {
        const QRectF& target = shown.face.box;
        const QPointF way = target.center() - shown.box.center();
        const double size = std::max(1e-6, std::max(target.width(), target.height()));
        const double moved =
            std::max({std::abs(way.x()), std::abs(way.y()), std::abs(target.width() - shown.box.width()),
                      std::abs(target.height() - shown.box.height())}) /
            size;
        if (moved > kJump)
            shown.box = target;
        else if (moved > kStill)
            shown.box = towards(shown.box, target, share);
    }
}

void CameraCanvas::setBlurred(bool blurred)
{
    if (std::exchange(m_blurred, blurred) != blurred)
        update();
}

double CameraCanvas::coverScale() const
{
    return std::max(static_cast<double>(width()) / std::max(1, m_frame.width()),
                    static_cast<double>(height()) / std::max(1, m_frame.height()));
}

QRectF CameraCanvas::toWidget(const QRectF& fractions) const
{
    if (m_frame.isNull())
        return {};
    const double w = m_frame.width() * coverScale();
    const double h = m_frame.height() * coverScale();
    const double x = m_mirror ? 1.0 - fractions.right() : fractions.left();
    return {(width() - w) / 2 + x * w, (height() - h) / 2 + fractions.top() * h, fractions.width() * w,
            fractions.height() * h};
}

void CameraCanvas::paintFrame(QPainter& painter) const
{
    painter.save();
    const double scale = coverScale();
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(m_mirror ? -scale : scale, scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    const QRectF whole(-m_frame.width() / 2.0, -m_frame.height() / 2.0, m_frame.width(), m_frame.height());
    if (m_blurred)
        painter.drawImage(whole, m_frame.scaled(kBlurred, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    else
        painter.drawImage(whole.topLeft(), m_frame);
    painter.restore();
}

void CameraCanvas::paintLabel(QPainter& painter, const QRectF& box, const QRectF& badge, const FaceOverlay& face,
                              const QColor& color) const
{
    painter.setFont(m_theme.font(Type::Body, true));
    const QFontMetricsF metrics(painter.font());
    const double pad = m_theme.dp(kSpace12);
    const QString text = metrics.elidedText(face.label, Qt::ElideRight, width() / 2.0);
    QRectF pill(0, 0, metrics.horizontalAdvance(text) + 2 * pad, metrics.height() + pad);
    pill.moveCenter({box.center().x(), box.bottom() + pill.height() / 2 + m_theme.dp(kSpace12)});
    const QRectF room = QRectF(m_clear.isEmpty() ? rect() : m_clear).adjusted(pad, pad, -pad, -pad);
    pill.moveLeft(std::clamp(pill.left(), room.left(), std::max(room.left(), room.right() - pill.width())));
    pill.moveBottom(std::clamp(pill.bottom(), room.top() + pill.height(), room.bottom()));
    const bool behindCard = m_clear.bottom() < rect().bottom() && box.bottom() > room.bottom();
    if (behindCard || pill.intersects(badge))
        return; // it would lie on the face; the card says the name
    painter.setPen(QPen(color, m_theme.dp(kStroke)));
    painter.setBrush(m_theme.color(Color::Background, kScrimOpacity));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(pill, Qt::AlignCenter, text);
}

void CameraCanvas::paintFace(QPainter& painter, const Shown& shown) const
{
    QRectF box = toWidget(shown.box);
    const double grow = kRoom * std::max(box.width(), box.height());
    box.adjust(-grow, -grow, grow, grow);
    const double side = std::min(box.width(), box.height());
    const double radius = side * 0.2;
    const double stroke = m_theme.dp(kStrokeStrong);
    const FaceStage stage = shown.face.stage;
    const std::optional<Shape> shape = shapeOf(stage);
    const QColor white(Qt::white);
    const QColor shade(0, 0, 0, 110);                            // keeps white readable on a bright picture
    const QColor ground = m_theme.color(Color::Background, 0.7); // and an accent on one of its own brightness
    const auto line = [&](const QPainterPath& path, const QColor& color, double width) {
        painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    if (stage == FaceStage::Seen || stage == FaceStage::Asking || stage == FaceStage::Challenged ||
        stage == FaceStage::Declined || stage == FaceStage::Unknown) {
        const QPainterPath corners = brackets(box, side * kBracket + radius * 0.3, radius);
        line(corners, shade, stroke * 1.8);
        line(corners, white, stroke);
    }
    if (stage == FaceStage::Checking) {
        const QPainterPath path = ring(box, radius);
        line(path, shade, stroke * 1.8);
        line(brackets(box, side * kBracket + radius * 0.3, radius), white, stroke);
        QPen pen(m_theme.color(Color::Info), stroke * 1.4, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        const double length = path.length() / pen.widthF();
        const double filled = std::clamp(shown.face.progress, 0.0, 1.0) * length;
        if (filled > 0.01) {
            pen.setDashPattern({filled, 2 * length});
            painter.strokePath(path, pen);
        }
    }
    if (shape) {
        const QColor color = stage == FaceStage::Unknown ? white : m_theme.color(colorOf(*shape));
        if (stage != FaceStage::Unknown) {
            line(ring(box, radius), ground, stroke * 2);
            line(ring(box, radius), color, stroke * 1.2);
        }
        const double badge = m_theme.dp(kShapeSmall) * 1.3;
        QRectF where(0, 0, badge, badge);
        const QRectF room = m_clear.isEmpty() ? rect() : m_clear;
        where.moveCenter(
            {std::clamp(box.center().x(), room.left() + badge, std::max(room.left() + badge, room.right() - badge)),
             std::max(box.top(), room.top() + badge * 0.7)});
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Background, kScrimOpacity));
        const double rim = m_theme.dp(kSpace4);
        painter.drawRoundedRect(where.adjusted(-rim, -rim, rim, rim), badge * 0.32, badge * 0.32);
        paintShape(painter, where, *shape, m_theme);
        if (!shown.face.label.isEmpty())
            paintLabel(painter, box, where, shown.face, color);
    }
}

void CameraCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    if (m_frame.isNull()) {
        painter.fillRect(event->rect(), m_theme.color(Color::Background));
        return;
    }
    paintFrame(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Shown& shown : m_shown)
        paintFace(painter, shown);
}

} // namespace rollcall::ui
