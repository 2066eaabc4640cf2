#pragma once

#include "ui/admin/presence.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// When a person was in on the last seven days: a lane a day from midnight to midnight, with the hours at its end.
class WeekChart : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kDays = 7;

    explicit WeekChart(const Theme& theme, QWidget* parent = nullptr);
    void setDays(std::vector<Presence> days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] QString hours(const Presence& day) const;

    const Theme& m_theme;
    std::vector<Presence> m_days;
};

} // namespace rollcall::ui
