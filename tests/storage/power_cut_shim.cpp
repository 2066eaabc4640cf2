// Preloaded into a program: a disk that loses power. What is written below ROLLCALL_CUT_LIVE goes there as usual; below
// ROLLCALL_CUT_DISK is only what was synced. After ROLLCALL_CUT_AFTER calls the power fails: of what was written and
// not synced, a random part (ROLLCALL_CUT_SEED) reaches the disk, down to single sectors, and the process ends.
#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::size_t kSector = 512;

struct Pending
{
    off_t offset = 0;
    std::vector<char> bytes;
    bool truncates = false; ///< to `offset`
};

template <class F> F* next(const char* name)
{
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

/// Straight to the kernel: nothing that a sanitizer does at an exit, either.
[[noreturn]] void endNow(int code)
{
    for (;;)
        syscall(SYS_exit_group, code);
}

class Disk
{
public:
    static Disk& get()
    {
        static Disk* disk = new Disk; // outlives everything
        return *disk;
    }

    /// Where the file of this descriptor is on the disk; empty: not one of ours.
    [[nodiscard]] std::string pathOf(int fd) const
    {
        if (m_live.empty())
            return {};
        char link[64];
        char path[4096];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        const ssize_t length = ::readlink(link, path, sizeof path);
        if (length <= 0)
            return {};
        const std::string file(path, static_cast<std::size_t>(length));
        const bool isMemory = file.size() > 4 && file.compare(file.size() - 4, 4, "-shm") == 0;
        if (isMemory || file.compare(0, m_live.size(), m_live) != 0 ||
            file.size() == m_live.size()) // the directory itself: entries of files are always there
            return {};
        return m_disk + file.substr(m_live.size());
    }

    void change(int fd, Pending what)
    {
        const std::string path = pathOf(fd);
        if (path.empty())
            return;
        const std::lock_guard lock(m_mutex);
        m_pending[path].push_back(std::move(what));
        step();
    }

    void sync(int fd)
    {
        const std::string path = pathOf(fd);
        if (path.empty())
            return;
        const std::lock_guard lock(m_mutex);
        step();
        apply(
            path, [](const Pending&) { return std::vector<std::pair<std::size_t, std::size_t>>{}; }, true);
        m_pending.erase(path);
    }

private:
    Disk()
    {
        const auto value = [](const char* name) { return std::string(std::getenv(name) ? std::getenv(name) : ""); };
        m_live = value("ROLLCALL_CUT_LIVE");
        m_disk = value("ROLLCALL_CUT_DISK");
        m_left = std::atol(value("ROLLCALL_CUT_AFTER").c_str());
        m_random = std::strtoull(value("ROLLCALL_CUT_SEED").c_str(), nullptr, 10) * 2654435761U + 88172645463325252U;
    }

    std::uint64_t random()
    {
        m_random ^= m_random << 13;
        m_random ^= m_random >> 7;
        m_random ^= m_random << 17;
        return m_random;
    }

    void step()
    {
        if (--m_left > 0)
            return;
        for (const auto& [path, changes] : m_pending)
            apply(
                path, [this](const Pending& change) { return sectors(change); }, false);
        endNow(9);
    }

    /// All, none, or some of the sectors.
    std::vector<std::pair<std::size_t, std::size_t>> sectors(const Pending& change)
    {
        std::vector<std::pair<std::size_t, std::size_t>> parts;
        const std::uint64_t fate = random() % 3;
        if (fate == 0)
            return parts;
        if (fate == 1 || change.truncates)
            return {{0, change.bytes.size()}};
        for (std::size_t at = 0; at < change.bytes.size(); at += kSector) {
            if (random() % 2 == 0)
                parts.emplace_back(at, std::min(kSector, change.bytes.size() - at));
        }
        return parts;
    }

    template <class Choose> void apply(const std::string& path, Choose choose, bool all)
    {
        static auto* const open = next<int(const char*, int, ...)>("open");
        static auto* const write = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
        static auto* const truncate = next<int(int, off_t)>("ftruncate");
        const int fd = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (fd < 0)
            endNow(10);
        for (const Pending& change : m_pending[path]) {
            const auto parts =
                all ? std::vector<std::pair<std::size_t, std::size_t>>{{0, change.bytes.size()}} : choose(change);
            if (change.truncates) {
                if (!parts.empty() && truncate(fd, change.offset) != 0)
                    endNow(11);
                continue;
            }
            for (const auto& [at, count] : parts) {
                if (write(fd, change.bytes.data() + at, count, change.offset + static_cast<off_t>(at)) !=
                    static_cast<ssize_t>(count))
                    endNow(12);
            }
        }
        ::close(fd);
    }

    std::string m_live;
    std::string m_disk;
    long m_left = 0;
    std::uint64_t m_random = 0;
    std::mutex m_mutex;
    std::map<std::string, std::vector<Pending>> m_pending;
};

ssize_t noteWrite(int fd, const void* data, ssize_t written, off_t offset)
{
    if (written > 0) {
        const char* bytes = static_cast<const char*>(data);
        Disk::get().change(fd, {offset, std::vector<char>(bytes, bytes + written), false});
    }
    return written;
}

} // namespace

extern "C" {

ssize_t write(int fd, const void* data, size_t count)
{
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    const off_t offset = ::lseek(fd, 0, SEEK_CUR);
    const ssize_t written = real(fd, data, count);
    const int error = errno;
    if (offset >= 0)
        noteWrite(fd, data, written, offset);
    errno = error;
    return written;
}

ssize_t pwrite(int fd, const void* data, size_t count, off_t offset)
{
    static auto* const real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return noteWrite(fd, data, real(fd, data, count, offset), offset);
}

ssize_t pwrite64(int fd, const void* data, size_t count, off_t offset)
{
    return pwrite(fd, data, count, offset);
}

int ftruncate(int fd, off_t length)
{
    static auto* const real = next<int(int, off_t)>("ftruncate");
    const int done = real(fd, length);
    if (done == 0)
        Disk::get().change(fd, {length, {}, true});
    return done;
}

int ftruncate64(int fd, off_t length)
{
    return ftruncate(fd, length);
}

int fsync(int fd)
{
    // Not the real one: the page cache of the live files does not matter.
    Disk::get().sync(fd);
    return 0;
}

int fdatasync(int fd)
{
    return fsync(fd);
}

} // extern "C"
