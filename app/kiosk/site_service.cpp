#include "kiosk/site_service.h"

#include "ledger/ledger_worker.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall {

namespace {

Error stopping()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("rollcall::SiteService", "The kiosk is shutting down")};
}

std::optional<double> usedShare(qint64 all, qint64 free)
{
    return all > 0 ? std::optional(1.0 - static_cast<double>(free) / static_cast<double>(all)) : std::nullopt;
}

} // namespace

SiteService::SiteService(Ports ports, PhotoEnroller::Setup photos, const Clock& clock)
    : m_ports(std::move(ports)), m_photos(std::move(photos), clock), m_clock(clock), m_startedAt(clock.read().monotonic)
{}

SiteService::~SiteService() = default;

void SiteService::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ports.reset();
    }
    m_photos.stop();
}

template <class T, class Ask> void SiteService::askLedger(Ask ask, Reply<T> reply)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ports) {
            m_ports->inLedger([ask = std::move(ask), reply](LedgerWorker& worker) { reply(worker.with(ask)); });
            return;
        }
    }
    reply(failure(stopping()));
}

void SiteService::listPeople(int offset, int limit, Reply<PeoplePage> reply)
{
    askLedger([=](OpenLedger& ledger) { return ledger.site().people(offset, limit); }, std::move(reply));
}

void SiteService::findPerson(const PersonId& id, Reply<std::optional<Person>> reply)
{
    askLedger([id](OpenLedger& ledger) { return ledger.site().findPerson(id); }, std::move(reply));
}

void SiteService::changePerson(const PersonChange& change, Reply<Person> reply)
{
    if (!change.photo) {
        askLedger([change](OpenLedger& ledger) { return ledger.site().changePerson(change, {}); }, std::move(reply));
        return;
    }
    m_photos.extract(*change.photo, [this, change, reply](Result<PhotoEnroller::Made> made) {
        if (!made) {
            reply(failure(made.error()));
            return;
        }
        made->face.person = change.id;
        askLedger([change, made = std::move(*made)](
                      OpenLedger& ledger) { return ledger.site().changePerson(change, {made.face}, made.scale); },
                  reply);
    });
}

void SiteService::removePerson(const PersonRemoval& removal, Reply<void> reply)
{
    askLedger([removal](OpenLedger& ledger) { return ledger.site().removePerson(removal); }, std::move(reply));
}

void SiteService::cardOf(const PersonId& id, Reply<std::optional<Secret>> reply)
{
    askLedger([id](OpenLedger& ledger) { return ledger.site().cardOf(id); }, std::move(reply));
}

void SiteService::revokePrivileges(const ConnectorId& origin, Reply<void> reply)
{
    askLedger([origin](OpenLedger& ledger) { return ledger.site().revokePrivileges(origin); }, std::move(reply));
}

void SiteService::listPunches(WallTime from, WallTime to, qint64 after, int limit, Reply<std::vector<Punch>> reply)
{
    askLedger([=](OpenLedger& ledger) { return ledger.site().punches(from, to, after, limit); }, std::move(reply));
}

void SiteService::countPunches(WallTime from, WallTime to, qint64 after, Reply<qint64> reply)
{
    askLedger([=](OpenLedger& ledger) { return ledger.site().countPunches(from, to, after); }, std::move(reply));
}

void SiteService::startEnrollment(const PersonId& id, const QString& name, Reply<void> reply)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ports) {
            m_ports->startEnrollment(id, name, std::move(reply));
            return;
        }
    }
    reply(failure(stopping()));
}

void SiteService::figures(Reply<SiteFigures> reply)
{
    askLedger([](OpenLedger& ledger) { return ledger.site().figures(); }, std::move(reply));
}

void SiteService::numbersOf(const NumbersQuestion& question, Reply<std::vector<int>> reply)
{
    askLedger([question](OpenLedger& ledger) { return ledger.site().numbersOf(question); }, std::move(reply));
}

void SiteService::personOf(const NumberQuestion& question, Reply<std::optional<PersonId>> reply)
{
    askLedger([question](OpenLedger& ledger) { return ledger.site().personOf(question); }, std::move(reply));
}

void SiteService::recall(const MemoryKey& key, Reply<QByteArray> reply)
{
    askLedger([key](OpenLedger& ledger) { return ledger.site().recall(key); }, std::move(reply));
}

void SiteService::remember(const MemoryKey& key, const QByteArray& value, Reply<void> reply)
{
    askLedger([key, value](OpenLedger& ledger) { return ledger.site().remember(key, value); }, std::move(reply));
}

void SiteService::storeFace(const FaceChange& change, Reply<Person> reply)
{
    if (const auto* ready = std::get_if<ReadyEmbedding>(&change.face)) {
        askLedger([change, ready = *ready](OpenLedger& ledger) { return ledger.site().storeFace(change, ready); },
                  std::move(reply));
        return;
    }
    m_photos.extract(std::get<QByteArray>(change.face), [this, change, reply](Result<PhotoEnroller::Made> made) {
        if (!made) {
            reply(failure(made.error()));
            return;
        }
        askLedger([change, made = std::move(*made)](
                      OpenLedger& ledger) { return ledger.site().storeFace(change, made.face, made.scale); },
                  reply);
    });
}

void SiteService::removeFaces(const FaceRemoval& removal, Reply<void> reply)
{
    askLedger([removal](OpenLedger& ledger) { return ledger.site().removeFaces(removal); }, std::move(reply));
}

void SiteService::facts(const ConnectorId& origin, Reply<SiteFacts> reply)
{
    // The machine is looked at in the asking connector's thread, which may wait for a disk.
    QString directory;
    {
        const std::lock_guard lock(m_mutex);
        directory = m_ports ? m_ports->dataDirectory : QString();
    }
    const SystemReport machine = readSystem(directory);
    SiteFacts seen;
    seen.version = QStringLiteral(ROLLCALL_VERSION);
    seen.processorCelsius = machine.celsius;
    seen.processorLoad = m_processor.read();
    seen.memoryUsedShare = usedShare(machine.memoryBytes, machine.memoryFreeBytes);
    seen.storageUsedShare = usedShare(machine.diskBytes, machine.diskFreeBytes);
    seen.uptime = std::chrono::duration_cast<std::chrono::seconds>(m_clock.read().monotonic - m_startedAt);
    askLedger(
        [origin, seen](OpenLedger& ledger) -> Result<SiteFacts> {
            ROLLCALL_TRY_ASSIGN(const SiteFacts known, ledger.site().facts(origin));
            SiteFacts facts = seen;
            facts.model = known.model;
            facts.dimensions = known.dimensions;
            facts.people = known.people;
            facts.queued = known.queued;
            return facts;
        },
        std::move(reply));
}

void SiteService::expect(const Expectation& expectation, Reply<void> reply)
{
    std::shared_ptr<ExpectationBook> book;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ports)
            book = m_ports->expected;
    }
    reply(book ? book->put(expectation) : Status(failure(stopping())));
}

void SiteService::collect(const DeviceBatch& batch, Reply<DeviceTally> reply)
{
    askLedger([batch](OpenLedger& ledger) { return ledger.devices().collect(batch); }, std::move(reply));
}

} // namespace rollcall
