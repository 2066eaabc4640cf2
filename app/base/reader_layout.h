#pragma once

#include "base/secret.h"

#include <QString>

// A card reader is a keyboard that knows key positions, not letters: what arrives depends on the keyboard layout that
// is set for it. The digits of "04A1" arrive as "à'Q&" with a French layout, and as Bengali digits with a Bengali one.
namespace rollcall {

/// `text` with the digits of every script as 0 to 9.
[[nodiscard]] QString withAsciiDigits(const QString& text);

/// What the reader read, where that is certain: digits of another script alone, and a whole token of what the digit row
/// and the letters of hexadecimal numbers write with a French or Belgian layout. Else the token itself.
[[nodiscard]] Secret meantByReader(const Secret& token);

/// Whether a reader whose layout is set to US can hardly have typed it.
[[nodiscard]] bool isOfForeignLayout(const Secret& token);

} // namespace rollcall
