#pragma once

#include "screen/view_types.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

namespace rollcall::ui {

/// The camera's picture, filling the widget, and a mark on every face.
class CameraCanvas : public QWidget
{
    Q_OBJECT
public:
    CameraCanvas(const Theme& theme, const Clock& clock, bool mirror, QWidget* parent = nullptr);

    void setFrame(const QImage& frame);
    void setFaces(const std::vector<FaceOverlay>& faces);
    /// Shapes and colors only: no one can be identified from it.
    void setBlurred(bool blurred);
    /// The part that nothing covers: marks and names are kept inside it.
    void setClear(const QRect& clear);
    /// Where a part of the picture (fractions, not mirrored) shows in the widget.
    [[nodiscard]] QRectF toWidget(const QRectF& fractions) const;
    [[nodiscard]] const QImage& frame() const noexcept { return m_frame; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shown
    {
        FaceOverlay face;
        QRectF box; ///< smoothed
    };
    void glide();
    [[nodiscard]] double coverScale() const;
    void paintFrame(QPainter& painter) const;
    void paintFace(QPainter& painter, const Shown& shown) const;
    void paintLabel(QPainter& painter, const QRectF& box, const QRectF& badge, const FaceOverlay& face,
                    const QColor& color) const;

    const Theme& m_theme;
    const Clock& m_clock;
    bool m_mirror;
    bool m_blurred = false;
    QRect m_clear;
    QImage m_frame;
    std::vector<Shown> m_shown;
    MonotonicTime m_lastGlide{};
};

} // namespace rollcall::ui
