#include "ui/admin/pose_figure.h"

#include "ui/widgets/head_figure.h"

#include <QPainter>

namespace rollcall::ui {

using namespace tokens;

PoseFigure::PoseFigure(const Theme& theme, bool mirror, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mirror(mirror)
{
    setLayoutDirection(Qt::LeftToRight); // left and right of the body, not of the page
    const int side = theme.px(theme.isCompact() ? kTouch : kThumbnail * 1.3);
    setFixedSize(side * 3 / 2, side);
}

void PoseFigure::setPose(EnrollmentPose pose)
{
    m_pose = pose;
    update();
}

void PoseFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2.0, 0);
    painter.scale(height() / 24.0, height() / 24.0);
    // A mirror shows the person's left at the left; an unmirrored picture at the right.
    const double turn = m_pose == EnrollmentPose::Front ? 0 : (m_pose == EnrollmentPose::Left) == m_mirror ? -1 : 1;
    paintHead(painter, m_theme, {.turn = turn});
}

} // namespace rollcall::ui
