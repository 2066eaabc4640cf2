#pragma once

#include <QString>

#include <vector>

namespace rollcall {

struct ProgramPage;

/// One key of a configuration file, for its manual page.
struct ManualKey
{
    QString name;
    QString allowed;
    QString fallback; ///< empty: none
    QString meaning;
};

/// A table of a configuration file.
struct ManualTable
{
    QString name;
    QString heading; ///< as it is written in the file
    QString meaning;
    std::vector<ManualKey> keys;
};

// Pages in the macros of man(7). The same input gives the same bytes: they have no date.

/// Section 1.
[[nodiscard]] QString manualPage(const ProgramPage& page);
/// Section 5: a configuration file.
[[nodiscard]] QString manualPage(const QString& file, const QString& purpose, const std::vector<ManualTable>& tables);

} // namespace rollcall
