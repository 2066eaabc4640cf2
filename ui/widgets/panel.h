#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// A rounded surface.
class Panel : public QWidget
{
    Q_OBJECT
public:
    Panel(const Theme& theme, Color fill, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    Color m_fill;
};

} // namespace rollcall::ui
