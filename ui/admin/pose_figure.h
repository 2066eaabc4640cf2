#pragma once

#include "ui/theme/theme.h"
#include "ui/view_types.h"

#include <QWidget>

namespace rollcall::ui {

/// A drawing of a head in the wanted pose, as in a mirror, with an arrow to where it turns.
class PoseFigure : public QWidget
{
    Q_OBJECT
public:
    PoseFigure(const Theme& theme, bool mirror, QWidget* parent = nullptr);
    void setPose(EnrolmentPose pose);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    bool m_mirror;
    EnrolmentPose m_pose = EnrolmentPose::Front;
};

} // namespace rollcall::ui
