#include "kiosk/api_service.h"

#include "attendance/direction_policy.h"
#include "base/recent_log.h"
#include "kiosk/api_facts.h"
#include "ops/system_report.h"
#include "storage/presence_query.h"
#include "storage/punch_query.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

/// As on screen: a check-out that was forgotten does not count for longer.
constexpr std::chrono::hours kPresenceLookBack{24};

PunchFilter filterOf(const api::PunchQuestion& question)
{
    using Order = api::PunchQuestion::Order;
    PunchFilter filter;
    filter.person = question.person;
    filter.direction = question.direction;
    if (question.from)
        filter.from = toWallTime(*question.from);
    if (question.to)
        filter.to = toWallTime(*question.to);
    filter.after = question.after;
    filter.withVoided = question.withVoided;
    filter.order = question.order == Order::Number         ? PunchFilter::Order::Number
                   : question.order == Order::NewestNumber ? PunchFilter::Order::NewestNumber
                   : question.order == Order::Time         ? PunchFilter::Order::Time
                                                           : PunchFilter::Order::LatestTime;
    filter.offset = question.offset;
    filter.limit = question.limit;
    return filter;
}

} // namespace

ApiService::ApiService(StorageConfig storage, const Clock& clock, LedgerThread& ledger, Ports ports)
    : m_storage(std::move(storage)), m_clock(clock), m_ledger(ledger), m_ports(std::move(ports)),
      m_reader(m_storage, clock)
{}

ApiService::~ApiService()
{
    stop();
}

void ApiService::start()
{
    m_reader.start();
}

bool ApiService::stop()
{
    return m_reader.stop();
}

void ApiService::revision(Reply<QByteArray> reply)
{
    m_reader.read<QByteArray>(
        [this](Store& store) -> Result<QByteArray> {
            ROLLCALL_TRY_ASSIGN(const DataVersion version, store.dataVersion());
            return QByteArray::number(m_reader.opened()) + '.' + QByteArray::number(version.fileVersion) + '.' +
                   QByteArray::number(version.rosterRevision);
        },
        std::move(reply));
}

void ApiService::punches(const api::PunchQuestion& question, Reply<api::PunchPage> reply)
{
    m_reader.read<api::PunchPage>(
        [question, filter = filterOf(question)](Store& store) -> Result<api::PunchPage> {
            ROLLCALL_TRY_ASSIGN(const auto snapshot, store.database().begin(TransactionMode::Read));
            api::PunchPage page;
            if (question.isCounted) {
                ROLLCALL_TRY_ASSIGN(page.total, countPunches(store.database(), filter));
            }
            if (question.limit > 0) {
                ROLLCALL_TRY_ASSIGN(page.punches, findPunches(store.database(), filter));
            }
            return page;
        },
        std::move(reply));
}

void ApiService::punch(qint64 sequence, Reply<std::optional<Punch>> reply)
{
    m_reader.read<std::optional<Punch>>([sequence](Store& store) { return store.ledger().find(sequence); },
                                        std::move(reply));
}

void ApiService::people(const QString& query, int offset, int limit, Reply<api::PeoplePage> reply)
{
    m_reader.read<api::PeoplePage>(
        [query, offset, limit](Store& store) -> Result<api::PeoplePage> {
            ROLLCALL_TRY_ASSIGN(const auto snapshot, store.database().begin(TransactionMode::Read));
            api::PeoplePage page;
            ROLLCALL_TRY_ASSIGN(page.people, store.roster().list(query, offset, limit));
            ROLLCALL_TRY_ASSIGN(page.total, store.roster().count(query));
            return page;
        },
        std::move(reply));
}

void ApiService::person(const PersonId& id, Reply<std::optional<Person>> reply)
{
    m_reader.read<std::optional<Person>>([id](Store& store) { return store.roster().find(id); }, std::move(reply));
}

void ApiService::present(Reply<std::vector<api::Present>> reply)
{
    m_reader.read<std::vector<api::Present>>(
        [this](Store& store) -> Result<std::vector<api::Present>> {
            const WallTime now = m_clock.wall();
            ROLLCALL_TRY_ASSIGN(const auto people, presentPeople(store.database(), now - kPresenceLookBack, now));
            std::vector<api::Present> present;
            present.reserve(people.size());
            for (const PresentPerson& person : people)
                present.push_back({person.person, person.name, person.since.local(), person.door});
            return present;
        },
        std::move(reply));
}

void ApiService::outbox(std::optional<OutboxState> state, int offset, int limit, Reply<std::vector<OutboxItem>> reply)
{
    m_reader.read<std::vector<OutboxItem>>(
        [state, offset, limit](Store& store) { return store.outbox().list(state, offset, limit); }, std::move(reply));
}

void ApiService::gauges(Reply<api::Gauges> reply)
{
    m_reader.read<api::Gauges>(
        [this](Store& store) -> Result<api::Gauges> {
            api::Gauges gauges;
            PunchFilter today;
            today.from = toWallTime(startOfToday());
            ROLLCALL_TRY_ASSIGN(gauges.punches, store.ledger().punchCount());
            ROLLCALL_TRY_ASSIGN(gauges.punchesToday, countPunches(store.database(), today));
            gauges.databaseBytes = QFileInfo(store.database().path()).size();
            const SystemReport report = readSystem(dataDirectory(m_storage));
            gauges.memoryBytes = report.ownMemoryBytes;
            gauges.diskFreeBytes = report.diskFreeBytes;
            ROLLCALL_TRY_ASSIGN(gauges.devices, devicesIn(store, facts().connectors));
            return gauges;
        },
        std::move(reply));
}

void ApiService::setFacts(api::KioskFacts facts)
{
    const std::lock_guard lock(m_mutex);
    m_facts = std::move(facts);
}

api::KioskFacts ApiService::facts() const
{
    const std::lock_guard lock(m_mutex);
    api::KioskFacts facts = m_facts;
    facts.uptimeSeconds = std::max<qint64>(facts.started.secsTo(toDateTimeUtc(m_clock.wall())), 0);
    return facts;
}

QDateTime ApiService::startOfToday() const
{
    const int boundary = facts().dayBoundaryHour;
    return {attendanceDay(m_clock.read(), boundary), QTime(boundary, 0)};
}

QStringList ApiService::logLines() const
{
    return RecentLog::lines();
}

void ApiService::selfTest(Reply<api::SelfTest> reply)
{
    m_ports.selfTest(std::move(reply));
}

void ApiService::startSelfTest(Reply<void> reply)
{
    m_ports.startSelfTest(std::move(reply));
}

void ApiService::pauseConnector(const QString& id, bool isPaused, Reply<void> reply)
{
    const std::vector<api::ConnectorFacts> connectors = facts().connectors;
    if (std::none_of(connectors.begin(), connectors.end(), [&id](const auto& known) { return known.id == id; })) {
        reply(failure(ErrorCode::NotFound, QStringLiteral("No system has this name")));
        return;
    }
    m_ledger.answer([id = ConnectorId(id),
                     isPaused](OpenLedger& ledger) { return ledger.delivery().setPaused(id, isPaused, kApiActor); },
                    std::move(reply));
}

void ApiService::testConnector(const QString& id, Reply<ConnectorTest> reply)
{
    m_ports.testConnector(id, std::move(reply));
}

void ApiService::retry(qint64 outboxRow, Reply<void> reply)
{
    m_ledger.answer([outboxRow](OpenLedger& ledger) { return ledger.delivery().retry(outboxRow, kApiActor); },
                    std::move(reply));
}

void ApiService::syncPeople(Reply<void> reply)
{
    // A new connection takes over the server's people.
    connectAgain(std::move(reply));
}

void ApiService::sendPunches(Reply<void> reply)
{
    connectAgain(std::move(reply));
}

void ApiService::connectAgain(Reply<void> reply)
{
    const std::vector<api::ConnectorFacts> connectors = facts().connectors;
    for (const api::ConnectorFacts& connector : connectors)
        m_ledger.renewLink(ConnectorId(connector.id));
    m_ledger.answer(
        [connectors](OpenLedger& ledger) {
            for (const api::ConnectorFacts& connector : connectors) {
                AuditDetails details;
                details.note = QStringLiteral("connected again");
                ledger.audit().note(
                    otherEvent(kApiActor, AuditKind::ConnectionChanged, connector.id, std::move(details)));
            }
            ledger.delivery().committed();
            return Status();
        },
        std::move(reply));
}

void ApiService::restart(Reply<void> reply)
{
    m_ledger.answer(
        [](OpenLedger& ledger) {
            ledger.audit().note(otherEvent(kApiActor, AuditKind::Restarted));
            return Status();
        },
        [restart = m_ports.restart, reply = std::move(reply)](const Result<void>& noted) {
            // The reason for it may be that nothing can be stored.
            restart();
            reply({});
            static_cast<void>(noted);
        });
}

} // namespace rollcall
