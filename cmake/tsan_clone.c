/* The ThreadSanitizer of clang 14 fails a check of its own when Qt starts a process by clone(2): glibc's own clone,
 * without the sanitizer's interceptor. The child calls execve(2) and nothing else. */
#include <stdarg.h>
#include <sys/types.h>

int __clone(int (*start)(void*), void* stack, int flags, void* argument, ...);

int clone(int (*start)(void*), void* stack, int flags, void* argument, ...)
{
    va_list more;
    va_start(more, argument);
    pid_t* parent = va_arg(more, pid_t*);
    void* tls = va_arg(more, void*);
    pid_t* child = va_arg(more, pid_t*);
    va_end(more);
    return __clone(start, stack, flags, argument, parent, tls, child);
}
