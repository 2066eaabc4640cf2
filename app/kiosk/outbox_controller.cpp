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
            item.dropped,
            screen::OutboxRow::About::Punch};
}

screen::OutboxRow rowOf(const RosterItem& item)
{
    using About = screen::OutboxRow::About;
    screen::OutboxRow row;
    row.id = item.ticket;
    row.connector = item.connector.value();
    row.person = item.person.value();
    row.state = item.parked ? screen::OutboxRow::State::Parked : screen::OutboxRow::State::Pending;
    row.attempts = item.attempts;
    row.reason = item.lastReason;
    row.about = item.kind == RosterChange::Kind::Enrolled  ? About::Enrollment
                : item.kind == RosterChange::Kind::Changed ? About::Change
                                                           : About::Removal;
    return row;
}

} // namespace

void OutboxController::list(QObject* context, Reply<std::vector<screen::OutboxRow>> reply)
{
    m_ledger.ask(
        context,
        [](OpenLedger& ledger) -> Result<std::vector<screen::OutboxRow>> {
            ROLLCALL_TRY_ASSIGN(const std::vector<OutboxItem> items, ledger.delivery().list());
            ROLLCALL_TRY_ASSIGN(const std::vector<RosterItem> changes, ledger.rosterDelivery().list());
            std::vector<screen::OutboxRow> rows;
            rows.reserve(items.size() + changes.size());
            for (const RosterItem& change : changes)
                rows.push_back(rowOf(change));
            for (const OutboxItem& item : items)
                rows.push_back(rowOf(item));
            return rows;
        },
        std::move(reply));
}

void OutboxController::retry(qint64 id, QObject* context, Reply<void> reply)
{
    m_ledger.ask(
        context, [id](OpenLedger& ledger) { return ledger.delivery().retry(id, kAdminActor); }, std::move(reply));
}

void OutboxController::retryChange(qint64 id, QObject* context, Reply<void> reply)
{
    m_ledger.ask(
        context, [id](OpenLedger& ledger) { return ledger.rosterDelivery().retry(id); }, std::move(reply));
}

void OutboxController::dropLeftOver(const QString& connector, QObject* context, Reply<int> reply)
{
    m_ledger.ask(
        context,
        [id = ConnectorId(connector)](OpenLedger& ledger) -> Result<int> {
            ROLLCALL_TRY_ASSIGN(const int dropped, ledger.delivery().dropLeftOver(id));
            ROLLCALL_TRY(ledger.rosterDelivery().drop(id));
            return dropped;
        },
        std::move(reply));
}

} // namespace rollcall
