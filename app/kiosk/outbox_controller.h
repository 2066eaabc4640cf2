#pragma once

#include "screen/outbox_admin.h"

namespace rollcall {

class LedgerThread;

/// The outbox, for the page of connections. Main thread.
class OutboxController final : public screen::OutboxAdmin
{
public:
    /// `ledger` must outlive this.
    explicit OutboxController(LedgerThread& ledger) : m_ledger(ledger) {}

    void list(QObject* context, Reply<std::vector<screen::OutboxRow>> reply) override;
    void retry(qint64 id, QObject* context, Reply<void> reply) override;
    void retryChange(qint64 id, QObject* context, Reply<void> reply) override;
    void dropLeftOver(const QString& connector, QObject* context, Reply<int> reply) override;

private:
    LedgerThread& m_ledger;
};

} // namespace rollcall
