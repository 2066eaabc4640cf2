#pragma once

#include "connectors/host.h"
#include "storage/store.h"

#include <map>
#include <set>
#include <vector>

namespace rollcall {

/// Brings roster changes to the connectors that take them. Each stays stored until its connector has settled it.
class RosterDelivery
{
public:
    RosterDelivery(Store& store, ConnectorHost& host) : m_store(store), m_host(host) {}

    /// It runs, for the first time or again: everything unsettled is handed to it.
    void add(const ConnectorId& id);
    void remove(const ConnectorId& id) { m_inFlight.erase(id); }
    /// Hands on what is new, as far as there is room.
    void send();
    void settled(const ConnectorId& id, const std::vector<qint64>& tickets);

private:
    /// Changes that a connector has been given and not settled.
    struct InFlight
    {
        qint64 newest = 0; ///< ticket
        std::set<qint64> tickets;
    };
    void send(const ConnectorId& id, InFlight& inFlight);

    Store& m_store;
    ConnectorHost& m_host;
    std::map<ConnectorId, InFlight> m_inFlight;
};

} // namespace rollcall
