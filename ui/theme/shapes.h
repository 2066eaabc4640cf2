#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

namespace rollcall::ui {

/// Shapes that carry meaning by outline alone, so that color is not required.
enum class Shape {
    In,      ///< filled circle, arrow into a door
    Out,     ///< filled rounded square, arrow out of a door
    Already, ///< circle in outline with a tick
    Unknown, ///< dashed circle with a face
    Refused, ///< filled octagon with a bar
    Failed,  ///< triangle with an exclamation mark
    Attack,  ///< shield
};

[[nodiscard]] Color colorOf(Shape shape);
/// Paints the shape centerd in the square `where`, in its color.
void paintShape(QPainter& painter, const QRectF& where, Shape shape, const Theme& theme);

} // namespace rollcall::ui
