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
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isPair = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        QString shown = character;
        if (isPair)
            shown.append(text.at(++i));
        else if (character.isSurrogate() || canForgeOutput(character))
            shown = escaped(character);
        // Room for the ellipsis is kept unless this is the end.
        const qsizetype room = i + 1 == text.size() ? 0 : ellipsis.size();
        if (line.size() + shown.size() + room > maxLength)
            return line + ellipsis;
        line += shown;
    }
    return line;
}

} // namespace rollcall
