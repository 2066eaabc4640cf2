#pragma once

#include <QAbstractButton>

namespace rollcall::ui {

/// Makes a button one of several possibilities, chosen or not: a screen reader calls it a radio button and says which
/// is chosen. Whoever owns the buttons says it of each of them; unlike Qt's own exclusion this also says that none is,
/// and leaves alone the other choices in the same parent.
inline void setChosen(QAbstractButton& button, bool chosen)
{
    button.setAutoExclusive(false); // an exclusive button cannot be let go of
    button.setCheckable(true);
    button.setChecked(chosen);
    button.setAutoExclusive(true);
}

} // namespace rollcall::ui
