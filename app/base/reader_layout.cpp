#include "base/reader_layout.h"

#include <sodium/utils.h>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace rollcall {

namespace {

bool isForeignDigit(QChar c)
{
    return c.unicode() > 0x7F && c.digitValue() >= 0;
}

/// Of the digit row with a French or Belgian layout, also with Caps Lock on; where they differ (6 and 8) both.
std::optional<char16_t> digitOfRow(QChar c)
{
    switch (c.unicode()) {
    case u'&':
        return u'1';
    case u'é':
    case u'É':
        return u'2';
    case u'"':
        return u'3';
    case u'\'':
        return u'4';
    case u'(':
        return u'5';
    case u'-': // French
    case u'§': // Belgian
        return u'6';
    case u'è':
    case u'È':
        return u'7';
    case u'_': // French
    case u'!': // Belgian
        return u'8';
    case u'ç':
    case u'Ç':
        return u'9';
    case u'à':
    case u'À':
        return u'0';
    default:
        return std::nullopt;
    }
}

/// The hexadecimal digits above 9: only A has another place, that of Q.
std::optional<char16_t> hexLetterOfRow(QChar c)
{
    if (c == u'q')
        return u'a';
    if (c == u'Q')
        return u'A';
    const bool isTheSame = (c >= u'b' && c <= u'f') || (c >= u'B' && c <= u'F');
    return isTheSame ? std::optional(c.unicode()) : std::nullopt;
}

/// Nothing when a sign is none of these, or too few are of the digit row to be sure.
std::optional<QString> fromFrenchRow(const QString& text)
{
    constexpr int kSure = 2; // two different ones: "----" is a line
    QString meant;
    QString signs;
    for (const QChar c : text) {
        if (const auto digit = digitOfRow(c)) {
            meant += QChar(*digit);
            if (!signs.contains(c))
                signs += c;
        } else if (const auto letter = hexLetterOfRow(c)) {
            meant += QChar(*letter);
        } else {
            return std::nullopt;
        }
    }
    return signs.size() >= kSure ? std::optional(meant) : std::nullopt;
}

void wipe(QString& text)
{
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

} // namespace

QString withAsciiDigits(const QString& text)
{
    QString plain = text;
    for (QChar& c : plain) {
        if (isForeignDigit(c))
            c = QChar(u'0' + c.digitValue());
    }
    return plain;
}

Secret meantByReader(const Secret& token)
{
    QString text = QString::fromUtf8(token.reveal());
    const bool areDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c.digitValue() >= 0; });
    std::optional<QString> meant = areDigits ? withAsciiDigits(text) : fromFrenchRow(text);
    Secret result = meant ? Secret(meant->toUtf8()) : token;
    wipe(text);
    if (meant)
        wipe(*meant);
    return result;
}

bool isOfForeignLayout(const Secret& token)
{
    return std::any_of(token.reveal().begin(), token.reveal().end(),
                       [](char byte) { return static_cast<unsigned char>(byte) > 0x7F; }) ||
           !(meantByReader(token) == token);
}

} // namespace rollcall
