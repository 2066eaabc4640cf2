#pragma once

#include "screen/enrollment_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace rollcall::screen {
class KioskState;
}

namespace rollcall::ui {

class Button;
class OvalPreview;
class PoseFigure;
class SampleStrip;

/// Three poses in front of the camera: what to do, whether it counts, what has been taken.
class EnrollCapture : public QWidget
{
    Q_OBJECT
public:
    EnrollCapture(const Theme& theme, bool mirror, const KioskState& camera, const EnrollmentState& enrollment,
                  QWidget* parent = nullptr);
    void setPerson(const QString& label);

Q_SIGNALS:
    void saveWanted();
    void retakeWanted(rollcall::screen::EnrollmentPose pose);
    void cancelWanted();

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void follow();

    const KioskState& m_camera;
    const EnrollmentState& m_enrollment;
    QBoxLayout* m_layout;
    OvalPreview* m_preview;
    PoseFigure* m_figure;
    QLabel* m_person;
    QLabel* m_instruction;
    SampleStrip* m_strip;
    QLabel* m_hint;
    Button* m_save;
};

} // namespace rollcall::ui
