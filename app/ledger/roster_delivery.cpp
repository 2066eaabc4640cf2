#include "ledger/roster_delivery.h"

#include "base/logging.h"

namespace rollcall {

void RosterDelivery::add(const ConnectorId& id)
{
    m_inFlight[id] = {};
    send(id, m_inFlight[id]);
}

void RosterDelivery::send()
{
    for (auto& [id, inFlight] : m_inFlight)
        send(id, inFlight);
}

void RosterDelivery::send(const ConnectorId& id, InFlight& inFlight)
{
    const int room = kMaxRosterChanges - static_cast<int>(inFlight.tickets.size());
    if (room <= 0)
        return;
    Result<std::vector<RosterChange>> changes = m_store.roster().news(id, inFlight.newest, room);
    if (!changes) {
        qCWarning(lcKiosk).noquote() << "roster changes cannot be read:" << changes.error().message;
        return;
    }
    if (changes->empty())
        return;
    for (const RosterChange& change : *changes)
        inFlight.tickets.insert(change.ticket);
    inFlight.newest = changes->back().ticket;
    m_host.rosterChanged(id, std::move(*changes));
}

void RosterDelivery::settled(const ConnectorId& id, const std::vector<qint64>& tickets)
{
    const auto found = m_inFlight.find(id);
    if (found == m_inFlight.end())
        return;
    for (const qint64 ticket : tickets)
        found->second.tickets.erase(ticket);
    if (const Status settled = m_store.news().settle(id, tickets); !settled)
        qCWarning(lcKiosk).noquote() << "roster changes will be sent again after a restart:" << settled.error().message;
    send(id, found->second);
}

} // namespace rollcall
