#include "base/display_width.h"

#include <QChar>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// Wide and full-width blocks of Unicode's EastAsianWidth.txt, and the blocks of emoji.
constexpr std::array kWide{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x4DBF},   Range{0x4E00, 0xA4CF},
    Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF},
    Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = std::any_of(kWide.begin(), kWide.end(), [character](const Range& range) {
        return character >= range.first && character <= range.last;
    });
    return isWide ? 2 : 1;
}

} // namespace

int displayWidth(const QString& text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString cutToWidth(const QString& text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    if (columns < 1)
        return {};
    QString cut;
    int width = 1; // of the sign at the end
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = boundaries.toNextBoundary(); to > 0; from = to, to = boundaries.toNextBoundary()) {
        const QString cluster = text.mid(from, to - from);
        width += displayWidth(cluster);
        if (width > columns)
            break;
        cut += cluster;
    }
    return cut + QChar(0x2026);
}

QString padToWidth(const QString& text, int columns)
{
    return text + QString(std::max(0, columns - displayWidth(text)), QLatin1Char(' '));
}

} // namespace rollcall
