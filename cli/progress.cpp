#include "cli/progress.h"

#include "cli/context.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace rollcall::cli {

Progress::Progress(int total) : m_total(std::max(total, 1)), m_isTerminal(isatty(STDERR_FILENO) == 1) {}

void Progress::show(int done, const QString& what)
{
    if (!m_isTerminal)
        return;
    constexpr int kWidth = 30;
    const int filled = std::clamp(done, 0, m_total) * kWidth / m_total;
    const QString bar = QString(filled, QLatin1Char('#')) + QString(kWidth - filled, QLatin1Char('.'));
    const QString line =
        QStringLiteral("\r\033[K[%1] %2/%3 ").arg(bar, QString::number(done), QString::number(m_total)) +
        printable(what).left(30);
    fputs(line.toLocal8Bit().constData(), stderr);
    fflush(stderr);
    m_shown = true;
}

void Progress::clear()
{
    if (m_shown)
        fputs("\r\033[K", stderr);
    m_shown = false;
}

} // namespace rollcall::cli
