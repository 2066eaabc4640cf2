#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// A rounded surface.
class Panel : public QWidget
{
    Q_OBJECT
public:
    Panel(const Theme& theme, Colour fill, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    Colour m_fill;
};

} // namespace rollcall::ui
