#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

class QAbstractScrollArea;
class QLayout;

namespace rollcall::ui {

/// A label in a type and color of the tokens; wraps at words. Never interprets markup: names come from people.
[[nodiscard]] QLabel* makeLabel(const Theme& theme, Type type, Color color, const QString& text = {},
                                bool strong = false);
void setLabelColor(QLabel& label, const Theme& theme, Color color);
/// Scrolls with a finger; the bar only shows where one is.
void makeTouchScrollable(QAbstractScrollArea& area, const Theme& theme);
/// Takes out what is in it; widgets go once the event at hand is over: a button in them may be the one that is being
/// pressed.
void clear(QLayout& layout);
/// Margins and spacing in dp.
void setSpacing(QLayout& layout, const Theme& theme, double margins, double spacing);

} // namespace rollcall::ui
