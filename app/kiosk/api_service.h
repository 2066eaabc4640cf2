#pragma once

#include "api/api_port.h"
#include "attendance/audit_event.h"
#include "config/config.h"
#include "kiosk/store_reader.h"
#include "ledger/ledger_thread.h"
#include "storage/store.h"

#include <functional>
#include <memory>
#include <mutex>

namespace rollcall {

/// Who changed something over the API, in the audit trail.
inline const AuditActor kApiActor{AuditActor::Kind::Server, QStringLiteral("api")};

/// What the kiosk's own API may ask. Reads in a thread of its own, through a connection that cannot write, so that
/// programs that poll hold up no punch; changes go through the ledger thread.
class ApiService final : public api::ApiPort
{
public:
    /// Called from any thread.
    struct Ports
    {
        std::function<void(const QString&, Reply<ConnectorTest>)> testConnector;
        std::function<void(Reply<api::SelfTest>)> selfTest;
        std::function<void(Reply<void>)> startSelfTest;
        std::function<void()> restart;
    };
    /// References must outlive this.
    ApiService(StorageConfig storage, const Clock& clock, LedgerThread& ledger, Ports ports);
    ~ApiService() override;

    void start();
    /// Bounded; closes the connection to the database.
    bool stop();
    void setFacts(api::KioskFacts facts);
    [[nodiscard]] StoreReader& reader() noexcept { return m_reader; }

    void revision(Reply<QByteArray> reply) override;
    void punches(const api::PunchQuestion& question, Reply<api::PunchPage> reply) override;
    void punch(qint64 sequence, Reply<std::optional<Punch>> reply) override;
    void people(const QString& query, int offset, int limit, Reply<api::PeoplePage> reply) override;
    void person(const PersonId& id, Reply<std::optional<Person>> reply) override;
    void present(Reply<std::vector<api::Present>> reply) override;
    void outbox(std::optional<OutboxState> state, int offset, int limit, Reply<std::vector<OutboxItem>> reply) override;
    void gauges(Reply<api::Gauges> reply) override;
    [[nodiscard]] api::KioskFacts facts() const override;
    [[nodiscard]] QDateTime startOfToday() const override;
    [[nodiscard]] QStringList logLines() const override;
    void selfTest(Reply<api::SelfTest> reply) override;
    void testConnector(const QString& id, Reply<ConnectorTest> reply) override;
    void retry(qint64 outboxRow, Reply<void> reply) override;
    void startSelfTest(Reply<void> reply) override;
    void pauseConnector(const QString& id, bool isPaused, Reply<void> reply) override;
    void syncPeople(Reply<void> reply) override;
    void sendPunches(Reply<void> reply) override;
    void restart(Reply<void> reply) override;

private:
    void connectAgain(Reply<void> reply);

    const StorageConfig m_storage;
    const Clock& m_clock;
    LedgerThread& m_ledger;
    const Ports m_ports;
    mutable std::mutex m_mutex; ///< guards m_facts
    api::KioskFacts m_facts;
    StoreReader m_reader;
};

} // namespace rollcall
