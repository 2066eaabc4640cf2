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

/// An address that may continue on the next line after a sign of its own (by U+200B).
[[nodiscard]] inline QString breakable(const QString& address)
{
    constexpr QChar kZeroWidthSpace(0x200B);
    QString text;
    for (const QChar sign : address) {
        text += sign;
        if (QStringLiteral("/.:-").contains(sign))
            text += kZeroWidthSpace;
    }
    return text;
}

} // namespace rollcall::screen
