#pragma once

#include "ctl/ctl_process.h"

#include <QFile>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace rollcall::test {

/// Runs a program on a terminal of its own, which `typed` is typed into. Everything it shows is in `out`.
inline CtlResult runOnTerminal(const QString& program, const QStringList& arguments, const QByteArray& typed,
                               unsigned short columns = 200)
{
    CtlResult result;
    winsize size{24, columns, 0, 0};
    int terminal = -1;
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char*> argv;
    argv.reserve(words.size() + 1);
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, &size);
    if (child == 0) {
        ::setenv("LC_ALL", "C.UTF-8", 1);
        ::execv(argv.front(), argv.data());
        ::_exit(127);
    }
    if (child < 0)
        return result;
    [[maybe_unused]] const ssize_t written = ::write(terminal, typed.constData(), static_cast<size_t>(typed.size()));
    QByteArray shown;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(terminal, buffer, sizeof buffer)) > 0;)
        shown.append(buffer, got);
    ::close(terminal);
    int status = 0;
    ::waitpid(child, &status, 0);
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    result.out = QString::fromUtf8(shown).remove(QLatin1Char('\r'));
    return result;
}

} // namespace rollcall::test
