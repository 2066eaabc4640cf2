#include "base/safe_text.h"

namespace rollcall {

namespace {

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
}

} // namespace

bool canForgeOutput(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString singleLine(const QString& text, qsizetype maxLength)
{
    const QString ellipsis = QStringLiteral("...");
    QString line;
    qsizetype cut = 0; ///< so much of it fits together with the ellipsis
    for (qsizetype i = 0; i < text.size() && line.size() <= maxLength; ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            line.append(character).append(text.at(++i));
        else if (character.isSurrogate() || canForgeOutput(character))
            line += escaped(character);
        else
            line.append(character);
        if (line.size() + ellipsis.size() <= maxLength)
            cut = line.size();
    }
    return line.size() <= maxLength ? line : line.left(cut) + ellipsis;
}

} // namespace rollcall
