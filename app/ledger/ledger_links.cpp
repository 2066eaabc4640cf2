// The upstream systems of the ledger thread: which there are, and what is known of them.
#include "ledger/ledger_worker.h"

#include "base/logging.h"
#include "connectors/registry.h"

#include <algorithm>

namespace rollcall {

namespace {

const ConnectorSettings* find(const std::vector<ConnectorSettings>& tables, const ConnectorId& id)
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&id](const ConnectorSettings& table) { return table.id() == id; });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace

bool LedgerWorker::isConnected(const ConnectorId& id) const
{
    return find(m_tables, id) != nullptr;
}

void LedgerWorker::dropLeftOver(const ConnectorId& id)
{
    const QString what = QStringLiteral("outbox-dropped");
    if (!needStore(what))
        return;
    if (isConnected(id)) {
        finish(what, failure(ErrorCode::InvalidArgument, tr("This system is connected; its entries are still sent")));
        return;
    }
    const Result<int> dropped = m_store->outbox().drop(id);
    if (!dropped) {
        finish(what, failure(dropped.error()));
        return;
    }
    audit(QStringLiteral("admin"), what, id.value(), QString::number(*dropped));
    finish(what, {});
    publishLinks();
}

void LedgerWorker::startConnector(const ConnectorSettings& table)
{
    if (const Status added = m_connectors->add(table); !added)
        handle(ConnectorStatus{table.id(), table.id().value(), LinkState::Refused, added.error().message});
}

/// Its last answers are written down before this returns.
void LedgerWorker::stopConnector(const ConnectorId& id)
{
    m_connectors->remove(id);
    if (m_dispatcher)
        m_dispatcher->linkChanged(id, false);
    m_status.erase(id);
    m_batchLimits.erase(id);
    m_news.erase(id);
    m_tokenServers.erase(id);
    if (m_question && m_question->waitingFor.erase(id) > 0 && m_question->waitingFor.empty())
        endQuestion(EntryOutcome::NoAnswer);
}

void LedgerWorker::useConnectors(const std::vector<ConnectorSettings>& tables)
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
        if (m_dispatcher)
            m_dispatcher->removeConnector(id);
    }
    m_tables = tables;
    if (m_store) {
        if (const Status subscribed = m_store->subscribe(subscribersOf(m_tables)); !subscribed)
            qCWarning(lcKiosk).noquote() << "news for servers that are gone stays:" << subscribed.error().message;
    }
    for (const ConnectorSettings& table : begin)
        startConnector(table);
    publishLinks();
}

} // namespace rollcall
