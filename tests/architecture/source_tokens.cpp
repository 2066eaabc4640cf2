#include "architecture/source_tokens.h"

#include <QRegularExpression>

namespace rollcall::test {

QList<Token> tokensOf(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<comment>//[^\n]*|/\\*.*?\\*/)"
                       "|(?<raw>R\"(?<mark>[^( ]*)\\(.*?\\)\\k<mark>\")"
                       "|(?<string>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)+')"
                       "|(?<directive>^[ \t]*#(?:[^\\\\\n]|\\\\.)*)"
                       "|(?<number>[0-9](?:[\\w.]|'(?=\\w))*)"
                       "|(?<word>[A-Za-z_]\\w*)"
                       "|(?<sign>::|\\S)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    QList<Token> tokens;
    int line = 1;
    qsizetype counted = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        line += static_cast<int>(QStringView(text).mid(counted, found.capturedStart() - counted).count(u'\n'));
        counted = found.capturedStart();
        if (!found.captured(QStringLiteral("string")).isEmpty() || !found.captured(QStringLiteral("raw")).isEmpty())
            tokens.append({QStringLiteral("\"\""), line});
        else if (!found.captured(QStringLiteral("number")).isEmpty() ||
                 !found.captured(QStringLiteral("word")).isEmpty() || !found.captured(QStringLiteral("sign")).isEmpty())
            tokens.append({found.captured(), line});
    }
    return tokens;
}

} // namespace rollcall::test
