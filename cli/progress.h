#pragma once

#include <QString>

namespace rollcall::cli {

/// A bar on standard error while it is a terminal; nothing otherwise.
class Progress
{
public:
    explicit Progress(int total);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(int done, const QString& what);
    /// Takes the bar away, before a line is written.
    void clear();

private:
    int m_total;
    bool m_isTerminal;
    bool m_shown = false;
};

} // namespace rollcall::cli
