#pragma once

#include "connectors/site_port.h"

#include <QObject>

#include <memory>

namespace rollcall {

/// The SitePort of one connector: lives in its thread and brings the replies of the kiosk's port, which come in any
/// thread, home to it; says with each change whose it is. A reply that comes after this has been closed or destroyed
/// goes nowhere.
class ConnectorSite final : public QObject, public SitePort
{
    Q_OBJECT
public:
    ConnectorSite(std::shared_ptr<SitePort> kiosk, ConnectorId id);
    ~ConnectorSite() override;
    /// No reply is given any more, and whom the connector expected is forgotten: it is being stopped.
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
    void expect(const Expectation& expectation, Reply<void> reply) override;
    void facts(const ConnectorId& origin, Reply<SiteFacts> reply) override;
    void collect(const DeviceBatch& batch, Reply<DeviceTally> reply) override;

private:
    template <class T> [[nodiscard]] Reply<T> home(Reply<T> reply) const;

    const std::shared_ptr<SitePort> m_kiosk;
    const ConnectorId m_id;
    const std::shared_ptr<TaskQueue> m_home; ///< this thread's; closed with this
    bool m_expects = false;                  ///< the kiosk may know whom this connector expects
    bool m_closed = false;
};

} // namespace rollcall
