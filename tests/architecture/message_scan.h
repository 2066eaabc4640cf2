#pragma once

#include <QList>
#include <QString>

namespace rollcall::test {

struct MessageFault
{
    int line = 0;
    QString what;
};

/// Finds texts that are filled in twice: `.arg(a).arg(b)` replaces what `a` brought along ("50%1"), also when the first
/// result was kept in a variable, or is part of a larger pattern. It sees one function at a time.
[[nodiscard]] QList<MessageFault> scanMessages(const QString& source);

} // namespace rollcall::test
