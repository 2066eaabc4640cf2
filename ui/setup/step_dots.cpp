#include "ui/setup/step_dots.h"

#include <QPainter>
#include <QStyle>

namespace rollcall::ui {

using namespace tokens;

StepDots::StepDots(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.px(kSpace12));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepDots::setStep(int step, int steps)
{
    m_step = step;
    m_steps = steps;
    setAccessibleName(tr("Step %1 of %2").arg(QString::number(step + 1), QString::number(steps)));
    update();
}

void StepDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double dot = m_theme.dp(kSpace12);
    const double gap = m_theme.dp(kSpace8);
    const double present = 3 * dot;
    double x = (width() - (m_steps - 1) * (dot + gap) - present) / 2;
    for (int i = 0; i < m_steps; ++i) {
        const double wide = i == m_step ? present : dot;
        QRectF place(x, 0, wide, dot);
        if (isRightToLeft())
            place.moveLeft(width() - x - wide);
        // Finished steps are filled, coming ones only outlined: not by color alone.
        painter.setBrush(i <= m_step ? QBrush(m_theme.color(Color::Info)) : QBrush(Qt::NoBrush));
        painter.setPen(i <= m_step ? QPen(Qt::NoPen) : QPen(m_theme.color(Color::Muted), m_theme.dp(kStroke)));
        const double half = i <= m_step ? 0 : m_theme.dp(kStroke) / 2;
        painter.drawRoundedRect(place.adjusted(half, half, -half, -half), dot / 2, dot / 2);
        x += wide + gap;
    }
}

} // namespace rollcall::ui
