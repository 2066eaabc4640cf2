#pragma once

#include <QList>
#include <QString>

namespace rollcall::test {

struct Token
{
    QString text;
    int line;
};

/// Words, numbers and single signs ("::" is one) of C++; a text is '""'. No comments and lines of the preprocessor.
[[nodiscard]] QList<Token> tokensOf(const QString& text);

} // namespace rollcall::test
