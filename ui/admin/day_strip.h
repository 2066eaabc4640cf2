#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace rollcall::ui {

class Button;
class DayTile;

/// Days side by side, as many as there is room for up to a week, one of them chosen. Never later than today.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrip(const Theme& theme, QWidget* parent = nullptr);
    void setDay(const QDate& day, const QDate& today);

Q_SIGNALS:
    void chosen(const QDate& day);

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void arrange();
    /// By as many days as are shown.
    void leap(int times);

    const Theme& m_theme;
    Button* m_earlier;
    Button* m_later;
    std::vector<DayTile*> m_tiles;
    int m_shown = 0; ///< tiles that there is room for
    QDate m_day;
    QDate m_today;
    QDate m_last; ///< of the days shown
};

} // namespace rollcall::ui
