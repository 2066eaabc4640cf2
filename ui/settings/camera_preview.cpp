#include "ui/settings/camera_preview.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

CameraPreview::CameraPreview(const Theme& theme, bool mirror, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mirror(mirror)
{
    setMinimumSize(theme.px(kTouch * 2), theme.px(kTouch * 1.6));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Camera image"));
}

void CameraPreview::setFrame(const QImage& frame)
{
    m_frame =
        frame.format() == QImage::Format_RGB32 || frame.isNull() ? frame : frame.convertToFormat(QImage::Format_RGB32);
    update();
}

void CameraPreview::setWords(const QString& words)
{
    m_words = words;
    setAccessibleDescription(words);
    update();
}

void CameraPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), m_theme.dp(kRadiusCard), m_theme.dp(kRadiusCard));
    painter.setClipPath(frame);
    painter.fillRect(rect(), m_theme.color(Color::Raised));
    if (m_words.isEmpty() && !m_frame.isNull()) {
        // All of it, never cut: what matters here is which way up it is and what is in it.
        const double scale =
            std::min(static_cast<double>(width()) / m_frame.width(), static_cast<double>(height()) / m_frame.height());
        painter.translate(width() / 2.0, height() / 2.0);
        painter.scale(m_mirror ? -scale : scale, scale);
        painter.drawImage(QPointF(-m_frame.width() / 2.0, -m_frame.height() / 2.0), m_frame);
        return;
    }
    painter.setFont(m_theme.font(Type::Body));
    const int side = m_theme.px(kIconLarge);
    const int pad = m_theme.px(kSpace16);
    const QRect room = rect().adjusted(pad, 0, -pad, 0);
    const int words = painter.fontMetrics()
                          .boundingRect(QRect(0, 0, std::max(1, room.width()), height()), Qt::TextWordWrap, m_words)
                          .height();
    const int top = (height() - side - m_theme.px(kSpace8) - words) / 2;
    painter.drawPixmap((width() - side) / 2, top, iconPixmap(Icon::CameraOff, side, m_theme.color(Color::Text)));
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(QRect(room.left(), top + side + m_theme.px(kSpace8), room.width(), words),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_words);
}

} // namespace rollcall::ui
