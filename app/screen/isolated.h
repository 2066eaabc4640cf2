#pragma once

#include <QString>

namespace rollcall::screen {

/// A path, an address or an identifier inside a sentence: its characters keep their order when the sentence runs the
/// other way (Unicode UAX 9, FSI and PDI). Of an empty text nothing.
[[nodiscard]] inline QString isolated(const QString& text)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return text.isEmpty() ? text : kFirstStrongIsolate + text + kPopIsolate;
}

} // namespace rollcall::screen
