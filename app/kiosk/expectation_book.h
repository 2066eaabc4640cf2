#pragma once

#include "connectors/site_port.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace rollcall {

/// Whom the servers expect, by connector. Written by `SiteService::expect`, thread-safe.
///
/// How to read it: `all()` gives what each connector expects, as shared values that never change, in the order of the
/// connectors' ids; keep them as long as you like. An expectation stays until its connector replaces it or stops, also
/// after its `to`: what is over can still be shown. `running(now)` gives those of this moment. `onChange` registers a
/// function that is called after each change, in the thread that made it, without a lock held: post a task to your own
/// thread (`TasksFor`) and ask `all()` there. Time alone changes nothing here, so a page that shows "in ten minutes"
/// needs its own timer. People are as the server names them and need not be enrolled: who came follows from the
/// punches between `from` and `to`.
class ExpectationBook
{
public:
    using Entry = std::shared_ptr<const Expectation>;
    /// More than any lecture hall; one expectation costs some 200 KiB.
    static constexpr std::size_t kMaxPeople = 2'000;
    /// More connectors than any kiosk has.
    static constexpr std::size_t kMaxOrigins = 64;
    static constexpr int kMaxTitle = 200;
    /// Nothing is expected for longer: a list without an end would narrow recognition for good.
    static constexpr std::chrono::hours kMaxDuration{24};
    /// How long before `from` people may come, and recognition is narrowed.
    static constexpr std::chrono::minutes kEarly{15};

    /// Replaces what this origin expected; an empty title takes it away. InvalidArgument for what cannot be.
    [[nodiscard]] Status put(Expectation expectation);
    [[nodiscard]] std::vector<Entry> all() const;
    /// Those with `from - kEarly <= now <= to`.
    [[nodiscard]] std::vector<Entry> running(WallTime now) const;
    /// Before anything is put; as long as the book lives.
    void onChange(std::function<void()> listener);

private:
    mutable std::mutex m_mutex;
    std::map<ConnectorId, Entry> m_entries;
    std::vector<std::function<void()>> m_listeners;
};

} // namespace rollcall
