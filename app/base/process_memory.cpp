#include "base/process_memory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace rollcall {

void keepMemoryPrivate() noexcept
{
    // Neither fails: both only give up something that this process has.
    constexpr rlimit kNothing{0, 0};
    ::setrlimit(RLIMIT_CORE, &kNothing);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace rollcall
