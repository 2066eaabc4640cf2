#include "cli/interruption.h"

#include <atomic>
#include <csignal>

namespace rollcall::cli {

namespace {

std::atomic<bool> s_requested{false};
static_assert(std::atomic<bool>::is_always_lock_free); // a signal handler may set it

void onSignal(int)
{
    s_requested = true;
}

void handle(void (*handler)(int))
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

} // namespace

Interruption::Interruption()
{
    s_requested = false;
    handle(onSignal);
}

Interruption::~Interruption()
{
    handle(SIG_DFL);
}

bool Interruption::isRequested() noexcept
{
    return s_requested;
}

} // namespace rollcall::cli
