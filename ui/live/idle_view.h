#pragma once

#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QImage>
#include <QWidget>

namespace rollcall::ui {

/// Nobody is there: a large clock over what the camera sees, blurred until nothing can be made out.
class IdleView : public QWidget
{
    Q_OBJECT
public:
    IdleView(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);
    void setDoor(const QString& door);
    void setBackdrop(const QImage& frame, bool mirror);
    /// Call at least once a second; repaints only when the minute has changed.
    void refresh();

Q_SIGNALS:
    void touched();

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;

private:
    const Theme& m_theme;
    const Clock& m_clock;
    QString m_door;
    QString m_time;
    QString m_date;
    QImage m_backdrop; ///< a few pixels wide
};

} // namespace rollcall::ui
