#pragma once

#include "screen/enrollment_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// A drawing of a head in the wanted pose, as in a mirror, with an arrow to where it turns.
class PoseFigure : public QWidget
{
    Q_OBJECT
public:
    PoseFigure(const Theme& theme, bool mirror, QWidget* parent = nullptr);
    void setPose(EnrollmentPose pose);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    bool m_mirror;
    EnrollmentPose m_pose = EnrollmentPose::Front;
};

} // namespace rollcall::ui
