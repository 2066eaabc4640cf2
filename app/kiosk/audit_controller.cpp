#include "kiosk/audit_controller.h"

#include "storage/read_only_store.h"

#include <utility>

namespace rollcall {

/// Reads page after page from one connection: opening and checking the database takes longer than reading a page.
struct AuditController::Reader
{
    StorageConfig storage;
    const Clock& clock;
    std::unique_ptr<Store> store{}; ///< while the page is shown

    [[nodiscard]] Result<std::vector<screen::AuditRow>> read(const screen::AuditQuery& query)
    {
        if (!store) {
            ROLLCALL_TRY_ASSIGN(store, openReadOnly(storage, clock));
        }
        AuditFilter filter{query.topic, query.actor, {}, {}};
        if (query.since)
            filter.since = toWallTime(query.since->startOfDay());
        auto entries = store->audit().page(filter, query.before, query.limit);
        if (!entries) {
            store.reset(); // it may be another database by the next time
            return failure(std::move(entries).error());
        }
        std::vector<screen::AuditRow> rows;
        rows.reserve(entries->size());
        for (AuditEntry& entry : *entries)
            rows.push_back({entry.id, toDateTimeUtc(entry.at).toLocalTime(), std::move(entry.event),
                            std::move(entry.name), std::move(entry.otherName)});
        return rows;
    }
};

AuditController::AuditController(StorageConfig storage, const Clock& clock, BackgroundThreads& threads)
    : m_threads(threads), m_reader(std::make_shared<Reader>(Reader{std::move(storage), clock}))
{}

AuditController::~AuditController()
{
    leave(); // a connection is closed in the thread that opened it
}

void AuditController::list(const screen::AuditQuery& query, QObject* context,
                           Reply<std::vector<screen::AuditRow>> reply)
{
    ask(
        m_threads.reading(), context, [reader = m_reader, query] { return reader->read(query); }, std::move(reply));
}

void AuditController::leave()
{
    m_threads.reading().post([reader = m_reader] { reader->store.reset(); });
}

} // namespace rollcall
