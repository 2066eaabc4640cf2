#include "cli/confirmation.h"

#include "base/records.h"

#include <QByteArray>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace rollcall::cli {

bool canAsk()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

bool confirm(const QString& question)
{
    constexpr std::size_t kLongestAnswer = 64;
    fputs((printable(question) + QStringLiteral(" [y/N] ")).toLocal8Bit().constData(), stderr);
    fflush(stderr);
    std::array<char, kLongestAnswer> line{};
    if (fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr) {
        fputc('\n', stderr);
        return false;
    }
    const QByteArray answer = QByteArray(line.data()).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace rollcall::cli
