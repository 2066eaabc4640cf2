#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rollcall::test {

/// A class with a body, as a header has it.
struct ClassScan
{
    QString name; ///< "Outer::Inner" of a class within another
    int line = 0;
    QStringList publicMethods; ///< by name, once for each overload
};

/// Finds classes and structs and their public methods: slots, operators and overloads too; not constructors,
/// destructors, signals, friends, and functions that are deleted or defaulted. It reads the plain declarations of our
/// headers, not all of C++.
[[nodiscard]] QList<ClassScan> scanClasses(const QString& header);

} // namespace rollcall::test
