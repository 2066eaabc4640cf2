#pragma once

#include "base/ask.h"
#include "base/worker_thread.h"
#include "config/config.h"
#include "storage/store.h"

#include <memory>

namespace rollcall {

/// A thread of its own that reads the store through a connection that cannot write: nothing that is asked here holds up
/// a punch. Thread-safe, but for `start` and `stop`.
class StoreReader
{
public:
    /// The clock must outlive this.
    StoreReader(StorageConfig storage, const Clock& clock) : m_storage(std::move(storage)), m_clock(clock) {}

    void start();
    /// Bounded; closes the connection to the database.
    bool stop() { return m_thread.stop(); }

    /// `f(Store&)` in the reading thread; at once where this is it.
    template <class T, class F> void read(F f, Reply<T> reply)
    {
        auto task = [this, f = std::move(f), reply]() mutable {
            const Result<Store*> open = store();
            if (!open)
                reply(failure(open.error()));
            else
                reply(f(**open));
        };
        if (isThisThread()) {
            task();
            return;
        }
        if (!m_thread.post([this, task = std::move(task)]() mutable {
                const Within within(this);
                task();
            }))
            reply(failure(ErrorCode::Unavailable, QStringLiteral("The kiosk is shutting down")));
    }
    /// How often the database was opened. In the reading thread.
    [[nodiscard]] int opened() const;

private:
    class Connection;
    /// Marks that this thread reads for `reader`.
    class Within
    {
    public:
        explicit Within(const StoreReader* reader);
        ~Within();
        Within(const Within&) = delete;
        Within& operator=(const Within&) = delete;
    };
    [[nodiscard]] bool isThisThread() const;
    [[nodiscard]] Result<Store*> store();

    const StorageConfig m_storage;
    const Clock& m_clock;
    Connection* m_connection = nullptr; ///< lives in m_thread
    WorkerThread m_thread{QStringLiteral("api")};
};

} // namespace rollcall
