#pragma once

#include "ui/theme/theme.h"

#include <QStringList>

namespace rollcall::ui {

/// Words broken into lines at the largest size that fits.
struct FittedText
{
    QFont font;
    QStringList lines;
    int height = 0;
};

/// Breaks at spaces into at most `maxLines`, shrinking from `most` to `least` dp; what still does not fit is cut with
/// an ellipsis.
[[nodiscard]] FittedText fitText(const Theme& theme, const QString& text, QSize room, double most, double least,
                                 int maxLines, bool strong);

} // namespace rollcall::ui
