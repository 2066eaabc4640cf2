#include "ledger/connections.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/registry.h"
#include "ledger/open_ledger.h"

#include <algorithm>
#include <iterator>

namespace rollcall {

namespace {

/// Queue figures on screen: fresh enough to watch, rare enough to cost nothing during a backlog.
constexpr Milliseconds kPublishInterval{250};

/// How busy a system has been: counted over a day's rows, which takes a millisecond for each few thousand.
constexpr std::chrono::seconds kActivityInterval{10};
constexpr int kActivityHours = 24;

const ConnectorSettings* find(const std::vector<ConnectorSettings>& tables, const ConnectorId& id)
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&id](const ConnectorSettings& table) { return table.id() == id; });
    return found == tables.end() ? nullptr : &*found;
}

/// By which a system is recognized when it is connected again under another name.
QString systemOf(ConnectorSettings table) // looking at a key marks it
{
    const QString address = table.string(QStringLiteral("url"));
    return address.isEmpty()
               ? QString()
               : QStringList{table.kind(), address, table.string(QStringLiteral("serial_number"))}.join(u'\n');
}

/// Roster changes beside the punches of the same system.
void addPeople(const std::map<ConnectorId, int>& people, std::vector<OutboxStats>& stats)
{
    for (const auto& [id, count] : people) {
        auto found = std::find_if(stats.begin(), stats.end(),
                                  [&id = id](const OutboxStats& candidate) { return candidate.connector == id; });
        if (found == stats.end()) {
            stats.emplace_back();
            found = std::prev(stats.end());
            found->connector = id;
        }
        found->people = count;
    }
}

bool contains(const std::vector<ConnectorId>& ids, const ConnectorId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

Connections::Connections(LedgerContext& context, std::shared_ptr<SitePort> site, std::vector<ConnectorSettings> tables)
    : m_context(context), m_tables(std::move(tables)),
      m_host(context.clock, std::move(site),
             [this](ConnectorEvent event) { std::visit([this](const auto& what) { handle(what); }, event); })
{
    m_publishing.setSingleShot(true);
    connect(&m_publishing, &QTimer::timeout, this, &Connections::publish);
}

Connections::~Connections()
{
    stop();
}

void Connections::stop()
{
    if (!m_host.stop())
        qCWarning(lcKiosk) << "a connector did not stop in time and is left behind";
}

void Connections::askForPortraits() const
{
    if (m_context.ports.wantPortraits)
        m_context.ports.wantPortraits(!subscribers().portraits.empty());
}

void Connections::start()
{
    askForPortraits();
    for (const ConnectorSettings& table : m_tables)
        startConnector(table);
}

void Connections::attach(OpenLedger& ledger)
{
    m_ledger = &ledger;
    for (const auto& [id, ready] : m_ready)
        introduce(id);
    for (const auto& [id, status] : m_status)
        ledger.delivery().connectionChanged(id, status.state == LinkState::Online);
    schedulePublishing();
}

Subscribers Connections::subscribers() const
{
    return subscribersOf(m_tables);
}

bool Connections::isConnected(const ConnectorId& id) const
{
    return find(m_tables, id) != nullptr;
}

std::vector<ConnectorId> Connections::tokenServers() const
{
    std::vector<ConnectorId> servers;
    for (const auto& [id, ready] : m_ready) {
        const auto status = m_status.find(id);
        if (ready.knowsTokens && status != m_status.end() && status->second.state == LinkState::Online)
            servers.push_back(id);
    }
    return servers;
}

void Connections::startConnector(const ConnectorSettings& table)
{
    if (const Status added = m_host.add(table); !added)
        handle(ConnectorStatus{table.id(), table.id().value(), LinkState::Refused,
                               translatable("Connector", QT_TRANSLATE_NOOP("Connector", "It cannot be started: %1"),
                                            {added.error().message})});
}

/// Its last answers are written down before this returns.
void Connections::stopConnector(const ConnectorId& id)
{
    m_host.remove(id);
    m_status.erase(id);
    m_ready.erase(id);
    if (m_ledger != nullptr) {
        m_ledger->delivery().connectionChanged(id, false);
        m_ledger->rosterDelivery().remove(id);
        m_ledger->doorEntry().serverGone(id);
    }
}

void Connections::use(const std::vector<ConnectorSettings>& tables)
{
    std::vector<ConnectorId> gone;
    std::vector<ConnectorSettings> begin;
    for (const ConnectorSettings& table : m_tables) {
        if (find(tables, table.id()) == nullptr)
            gone.push_back(table.id());
    }
    for (const ConnectorSettings& table : tables) {
        const ConnectorSettings* before = find(m_tables, table.id());
        if (before != nullptr && before->saysTheSame(table))
            continue;
        begin.push_back(table);
        if (before != nullptr)
            stopConnector(table.id());
    }
    for (const ConnectorId& id : gone) {
        stopConnector(id);
        if (m_ledger != nullptr)
            m_ledger->delivery().removeConnector(id);
    }
    m_tables = tables;
    askForPortraits();
    if (m_ledger != nullptr) {
        if (const Status subscribed = m_ledger->store().subscribe(subscribers()); !subscribed)
            qCWarning(lcKiosk).noquote() << "portraits for removed systems stay:" << subscribed.error().message;
    }
    for (const ConnectorSettings& table : begin)
        startConnector(table);
    publish();
}

/// To the ledger, which hands it what it is for.
void Connections::introduce(const ConnectorId& id)
{
    if (m_ledger == nullptr)
        return;
    const Subscribers all = subscribers();
    if (contains(all.people, id))
        m_ledger->rosterDelivery().add(id, systemOf(*find(m_tables, id)));
    if (contains(all.punches, id))
        m_ledger->delivery().addConnector(id, m_ready[id].batchLimit);
}

void Connections::handle(const ConnectorReady& event)
{
    m_ready[event.id] = {event.batchLimit, event.knowsTokens};
    introduce(event.id);
}

void Connections::handle(const ConnectorStatus& status)
{
    m_status[status.id] = status;
    if (m_ledger != nullptr)
        m_ledger->delivery().connectionChanged(status.id, status.state == LinkState::Online);
    schedulePublishing();
}

void Connections::handle(const ConnectorBatchLimit& event)
{
    m_ready[event.id].batchLimit = event.limit;
    if (m_ledger != nullptr && contains(subscribers().punches, event.id))
        m_ledger->delivery().addConnector(event.id, event.limit);
}

void Connections::handle(const ConnectorAnswers& event)
{
    if (m_ledger != nullptr) // else nothing was in flight
        m_ledger->delivery().answered(event.id, event.answers);
    schedulePublishing();
}

void Connections::handle(const ConnectorCollected& event)
{
    // Without a store it is not confirmed, and so collected again.
    if (m_ledger != nullptr && m_ledger->recorder().recordCollected(event.punches))
        m_host.confirm(event.id, event.cursor);
    schedulePublishing();
}

void Connections::handle(const ConnectorAudited& event)
{
    if (m_ledger != nullptr)
        m_ledger->audit().note(event.event);
}

void Connections::handle(const ConnectorVerdict& event)
{
    if (m_ledger != nullptr)
        m_ledger->doorEntry().judged(event.id, event.verdict);
}

void Connections::handle(const ConnectorRosterAnswers& event)
{
    if (m_ledger != nullptr)
        m_ledger->rosterDelivery().answered(event.id, event.answers);
    schedulePublishing();
}

void Connections::schedulePublishing()
{
    if (!m_publishing.isActive())
        m_publishing.start(kPublishInterval);
}

std::map<ConnectorId, LinkActivity> Connections::activity()
{
    const SqliteOutbox& outbox = m_ledger->store().outbox();
    const MonotonicTime now = m_context.clock.monotonic();
    if (!m_activityAt || now - *m_activityAt >= kActivityInterval) {
        m_activityAt = now;
        m_activity.clear();
        for (const ConnectorId& id : subscribers().punches) {
            if (auto counts = outbox.deliveredPerHour(id, m_context.clock.wall(), kActivityHours))
                m_activity[id].lastDay = std::move(*counts);
        }
    }
    std::map<ConnectorId, LinkActivity> found = m_activity;
    if (const auto paused = outbox.paused()) {
        for (const ConnectorId& id : *paused)
            found[id].paused = true;
    }
    return found;
}

void Connections::publish()
{
    LinksChanged links;
    for (const auto& [id, status] : m_status)
        links.status.push_back(status);
    if (m_ledger != nullptr) {
        if (Result<std::vector<OutboxStats>> stats = m_ledger->store().outbox().stats())
            links.stats = std::move(*stats);
        if (const auto people = m_ledger->store().news().counts())
            addPeople(*people, links.stats);
        links.activity = activity();
        for (const OutboxStats& waiting : links.stats) {
            if (waiting.pending + waiting.parked + waiting.people > 0 && !isConnected(waiting.connector))
                links.leftOver.push_back(waiting);
        }
    }
    m_context.ports.publish(std::move(links));
}

} // namespace rollcall
