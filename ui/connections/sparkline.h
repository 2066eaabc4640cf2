#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace rollcall::ui {

/// A row of bars, one for each hour, the present one last. Hidden where there is nothing to show.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const Theme& theme, QWidget* parent = nullptr);
    void show(const std::vector<int>& counts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<int> m_counts;
};

} // namespace rollcall::ui
