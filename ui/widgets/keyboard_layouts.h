#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace rollcall::ui {

/// The letters of one script on a keyboard of ten columns. Rows 0 and 1 hold at most ten keys, row 2 at most seven
/// between Shift and Erase.
struct KeyboardLayout
{
    using Rows = std::array<QStringList, 3>;

    QString language; ///< BCP 47
    QString sign;     ///< the label of the key that switches to this layout
    Rows lower;
    Rows upper;        ///< capitals, or the letters that have no room below
    QStringList extra; ///< at most seven: the last row of the signs
};

/// Latin letters; for digits, identifiers and addresses in every language.
[[nodiscard]] const KeyboardLayout& latinLayout();
/// Latin letters with accents, for names: what no layout of one language has.
[[nodiscard]] const KeyboardLayout& accentLayout();
/// What a key offers when it is held: its letter with other accents, in the same case. At most ten; mostly none.
[[nodiscard]] const QStringList& variantsOf(const QString& key);
/// The layout of a language (BCP 47, only its first part counts): Latin where it has none of its own.
[[nodiscard]] const KeyboardLayout& layoutFor(const QString& language);

} // namespace rollcall::ui
