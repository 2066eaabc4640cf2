#include "kiosk/store_reader.h"

#include "storage/read_only_store.h"

#include <QObject>

namespace rollcall {

namespace {

thread_local const StoreReader* s_within = nullptr;

} // namespace

/// Made when it is needed, and again when the database was replaced.
class StoreReader::Connection final : public QObject
{
public:
    Connection(const StorageConfig& storage, const Clock& clock) : m_storage(storage), m_clock(clock) {}

    [[nodiscard]] Result<Store*> store()
    {
        if (m_store && !m_store->database().checkInPlace())
            m_store.reset();
        if (!m_store) {
            ROLLCALL_TRY_ASSIGN(m_store, openReadOnly(m_storage, m_clock));
            ++m_opened;
        }
        return m_store.get();
    }
    [[nodiscard]] int opened() const { return m_opened; }

private:
    const StorageConfig m_storage;
    const Clock& m_clock;
    std::unique_ptr<Store> m_store;
    int m_opened = 0;
};

StoreReader::Within::Within(const StoreReader* reader)
{
    s_within = reader;
}

StoreReader::Within::~Within()
{
    s_within = nullptr;
}

void StoreReader::start()
{
    m_thread.start([this] {
        auto connection = std::make_unique<Connection>(m_storage, m_clock);
        m_connection = connection.get();
        return connection;
    });
}

bool StoreReader::isThisThread() const
{
    return s_within == this;
}

Result<Store*> StoreReader::store()
{
    return m_connection->store();
}

int StoreReader::opened() const
{
    return m_connection->opened();
}

} // namespace rollcall
