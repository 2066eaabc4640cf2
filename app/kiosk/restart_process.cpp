#include "kiosk/restart_process.h"

#include "base/clock.h"

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace rollcall {

Error restartProcess(char** argv)
{
    // An open camera could not be opened again, and a lock not be taken.
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    sigset_t none;
    sigemptyset(&none);
    ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
    useTimeZone({});
    // Also right after an upgrade has replaced the file: this is the program that ran.
    ::execv("/proc/self/exe", argv);
    return {ErrorCode::Internal,
            QStringLiteral("the program could not be started again: %1").arg(qt_error_string(errno))};
}

} // namespace rollcall
