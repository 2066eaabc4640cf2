#include "kiosk/outbox_controller.h"

#include "kiosk/wording.h"
#include "ledger/ledger_thread.h"

#include <utility>

namespace rollcall {

namespace {

screen::OutboxRow rowOf(const OutboxItem& item)
{
    return {item.id,
            item.connector.value(),
            item.person.value(),
            toDateTimeUtc(item.punchTime).toLocalTime(),
            outboxView(item.state),
            item.attempts,
            item.lastReason,
            item.overtakenBy == CorrectionKind::Voided,
            item.dropped};
}

} // namespace

void OutboxController::list(QObject* context, Reply<std::vector<screen::OutboxRow>> reply)
{
    m_ledger.ask(
        context,
        [](OpenLedger& ledger) -> Result<std::vector<screen::OutboxRow>> {
            ROLLCALL_TRY_ASSIGN(const std::vector<OutboxItem> items, ledger.delivery().list());
            std::vector<screen::OutboxRow> rows;
            rows.reserve(items.size());
            for (const OutboxItem& item : items)
                rows.push_back(rowOf(item));
            return rows;
        },
        std::move(reply));
}

void OutboxController::retry(qint64 id, QObject* context, Reply<void> reply)
{
    m_ledger.ask(
        context, [id](OpenLedger& ledger) { return ledger.delivery().retry(id); }, std::move(reply));
}

void OutboxController::dropLeftOver(const QString& connector, QObject* context, Reply<int> reply)
{
    m_ledger.ask(
        context, [id = ConnectorId(connector)](OpenLedger& ledger) { return ledger.delivery().dropLeftOver(id); },
        std::move(reply));
}

} // namespace rollcall
