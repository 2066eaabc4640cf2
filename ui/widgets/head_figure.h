#pragma once

#include "ui/theme/theme.h"

class QPainter;

namespace rollcall::ui {

struct HeadPose
{
    double turn = 0; ///< -1 towards the left of the screen, 1 towards the right; with an arrow
    bool eyesClosed = false;
    bool raised = false; ///< the chin up, with an arrow
};
/// A head with shoulders in a grid 24 high, its middle at x = 0; an arrow reaches 15 to its side.
void paintHead(QPainter& painter, const Theme& theme, HeadPose pose);

} // namespace rollcall::ui
