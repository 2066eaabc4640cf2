#pragma once

#include <QPixmap>
#include <QWidget>

namespace rollcall::ui {

/// A widget over the live picture. The picture repaints 25 times a second and everything above it with it, so what does
/// not change is drawn once into a pixmap and only copied afterwards.
class CachedWidget : public QWidget
{
    Q_OBJECT
public:
    explicit CachedWidget(QWidget* parent = nullptr) : QWidget(parent) {}

protected:
    /// Draws everything; the ground is transparent.
    virtual void render(QPainter& painter) = 0;
    void invalidate();
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    QPixmap m_cache;
};

} // namespace rollcall::ui
