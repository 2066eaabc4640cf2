#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// How far it is: a dot for each step, the present one drawn out.
class StepDots : public QWidget
{
    Q_OBJECT
public:
    explicit StepDots(const Theme& theme, QWidget* parent = nullptr);
    /// `step` 0..steps-1.
    void setStep(int step, int steps);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    int m_step = 0;
    int m_steps = 1;
};

} // namespace rollcall::ui
