#include "ui/settings/level_bar.h"

#include <QPainter>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

LevelBar::LevelBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setMinimumSize(theme.px(kTouch), theme.px(kTouch));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelBar::setLevel(int percent, const QString& words)
{
    m_percent = std::clamp(percent, 0, 100);
    const QLocale& locale = m_theme.locale();
    m_words = words.isEmpty() ? locale.toString(m_percent) + locale.percent() : words;
    setAccessibleName(m_words);
    update();
}

void LevelBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = m_theme.dp(kSpace12);
    const QRectF track(0, height() - m_theme.dp(kSpace16) - thick, width(), thick);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Color::Outline), m_theme.dp(kStroke))
                                            : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(Color::Raised));
    painter.drawRoundedRect(track, thick / 2, thick / 2);
    QRectF filled = track;
    filled.setWidth(track.width() * m_percent / 100);
    if (isRightToLeft())
        filled.moveRight(track.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Info));
    if (m_percent > 0)
        painter.drawRoundedRect(filled, thick / 2, thick / 2);
    painter.setPen(m_theme.color(Color::Text));
    painter.setFont(m_theme.font(Type::Body, true));
    painter.drawText(QRectF(0, 0, width(), track.top()), Qt::AlignCenter, m_words);
}

} // namespace rollcall::ui
