#include "ui/admin/oval_preview.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr double kOvalHeight = 0.72; ///< of the preview
constexpr double kOvalAspect = 0.76; ///< width over height: a head
constexpr double kShade = 0.62;
} // namespace

OvalPreview::OvalPreview(const Theme& theme, bool mirror, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mirror(mirror)
{
    setMinimumSize(theme.px(kTouch * 2), theme.px(kTouch * 2));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void OvalPreview::setFrame(const QImage& frame)
{
    m_frame =
        frame.format() == QImage::Format_RGB32 || frame.isNull() ? frame : frame.convertToFormat(QImage::Format_RGB32);
    update();
}

void OvalPreview::setProgress(double progress, bool good)
{
    m_progress = std::clamp(progress, 0.0, 1.0);
    m_good = good;
    update();
}

void OvalPreview::setWords(const QString& words)
{
    m_words = words;
    setAccessibleName(words);
    update();
}

QRectF OvalPreview::oval() const
{
    const double h = std::min(height() * kOvalHeight, width() * 0.8 / kOvalAspect);
    QRectF result(0, 0, h * kOvalAspect, h);
    result.moveCenter({width() / 2.0, height() * 0.44});
    return result;
}

void OvalPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect(), m_theme.dp(kRadiusCard), m_theme.dp(kRadiusCard));
    painter.setClipPath(frame);
    painter.fillRect(rect(), m_theme.color(Color::Raised));
    if (!m_frame.isNull()) {
        painter.save();
        const double scale =
            std::max(static_cast<double>(width()) / m_frame.width(), static_cast<double>(height()) / m_frame.height());
        painter.translate(width() / 2.0, height() / 2.0);
        painter.scale(m_mirror ? -scale : scale, scale);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QPointF(-m_frame.width() / 2.0, -m_frame.height() / 2.0), m_frame);
        painter.restore();
    }
    const QRectF hole = oval();
    QPainterPath outside;
    outside.addRect(rect());
    outside.addEllipse(hole);
    painter.fillPath(outside, QColor(0, 0, 0, qRound(255 * kShade)));

    const double stroke = m_theme.dp(kStrokeStrong) * 1.4;
    const QColor accent = m_theme.color(m_good ? Color::In : Color::Warning);
    painter.setPen(QPen(QColor(255, 255, 255, 150), stroke, m_good ? Qt::SolidLine : Qt::DashLine));
    painter.drawEllipse(hole);
    painter.setPen(QPen(accent, stroke, Qt::SolidLine, Qt::RoundCap));
    if (m_progress > 0)
        painter.drawArc(hole, 90 * 16, qRound(-m_progress * 360 * 16));

    if (m_words.isEmpty())
        return;
    painter.setFont(m_theme.font(Type::Body, true));
    const QFontMetrics metrics(painter.font());
    const int pad = m_theme.px(kSpace16);
    const int room = width() - 4 * pad;
    const QRect needed = metrics.boundingRect(QRect(0, 0, room, height()), Qt::AlignCenter | Qt::TextWordWrap, m_words);
    QRect pill(0, 0, needed.width() + 2 * pad, needed.height() + pad);
    pill.moveCenter({width() / 2, height() - pill.height() / 2 - pad});
    painter.setPen(QPen(accent, m_theme.dp(kStroke)));
    painter.setBrush(m_theme.color(Color::Background, kScrimOpacity));
    painter.drawRoundedRect(pill, m_theme.dp(kRadiusCard), m_theme.dp(kRadiusCard));
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(pill, Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace rollcall::ui
