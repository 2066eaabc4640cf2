#pragma once

#include "connectors/site_port.h"
#include "kiosk/expectation_book.h"
#include "kiosk/photo_enroller.h"
#include "ops/system_report.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace rollcall {

class LedgerWorker;

/// What upstream systems may ask of this kiosk. Thread-safe; replies come in whichever thread has them (ConnectorSite
/// brings them home to the connector's). The store is asked in the ledger thread, photos are looked at in a thread of
/// their own.
class SiteService final : public SitePort
{
public:
    struct Ports
    {
        /// Runs the task in the ledger thread; dropped when that is gone.
        std::function<void(std::function<void(LedgerWorker&)>)> inLedger;
        /// Asks the screen, which answers by the reply.
        std::function<void(const PersonId&, const QString&, Reply<void>)> startEnrollment;
        QString dataDirectory = {}; ///< whose disk is reported
        std::shared_ptr<ExpectationBook> expected = std::make_shared<ExpectationBook>();
    };
    SiteService(Ports ports, PhotoEnroller::Setup photos, const Clock& clock);
    ~SiteService() override;
    /// Everything asked from now on is answered Cancelled: whom the ports refer to is about to go.
    void close();

    void listPeople(int offset, int limit, Reply<PeoplePage> reply) override;
    void findPerson(const PersonId& id, Reply<std::optional<Person>> reply) override;
    void changePerson(const PersonChange& change, Reply<Person> reply) override;
    void removePerson(const PersonRemoval& removal, Reply<void> reply) override;
    void cardOf(const PersonId& id, Reply<std::optional<Secret>> reply) override;
    void revokePrivileges(const ConnectorId& origin, Reply<void> reply) override;
    void listPunches(WallTime from, WallTime to, qint64 after, int limit, Reply<std::vector<Punch>> reply) override;
    void countPunches(WallTime from, WallTime to, qint64 after, Reply<qint64> reply) override;
    void startEnrollment(const PersonId& id, const QString& name, Reply<void> reply) override;
    void figures(Reply<SiteFigures> reply) override;
    void numbersOf(const NumbersQuestion& question, Reply<std::vector<int>> reply) override;
    void personOf(const NumberQuestion& question, Reply<std::optional<PersonId>> reply) override;
    void recall(const MemoryKey& key, Reply<QByteArray> reply) override;
    void remember(const MemoryKey& key, const QByteArray& value, Reply<void> reply) override;
    void storeFace(const FaceChange& change, Reply<Person> reply) override;
    void removeFaces(const FaceRemoval& removal, Reply<void> reply) override;
    void facts(const ConnectorId& origin, Reply<SiteFacts> reply) override;
    void collect(const DeviceBatch& batch, Reply<DeviceTally> reply) override;
    void expect(const Expectation& expectation, Reply<void> reply) override;

private:
    /// `ask(OpenLedger&)` in the ledger thread.
    template <class T, class Ask> void askLedger(Ask ask, Reply<T> reply);

    std::mutex m_mutex; ///< guards m_ports: a connector that was left behind may still ask
    std::optional<Ports> m_ports;
    PhotoEnroller m_photos;
    const Clock& m_clock;
    const MonotonicTime m_startedAt;
    ProcessorLoad m_processor;
};

} // namespace rollcall
