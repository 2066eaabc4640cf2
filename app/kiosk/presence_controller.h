#pragma once

#include "attendance/audit_event.h"
#include "ledger/ledger_thread.h"
#include "screen/export_admin.h"
#include "screen/kiosk_state.h"
#include "screen/presence_admin.h"

#include <QObject>
#include <QTimer>

namespace rollcall {

/// Answers the page "Who is in" from the ledger thread, and counts for the door. Main thread; all that it is built with
/// must outlive it.
class PresenceController : public QObject, public screen::PresenceAdmin
{
    Q_OBJECT
public:
    PresenceController(LedgerThread& ledger, screen::ExportAdmin& exports);

    /// Keeps `count` up to date from now on: after each punch that the door confirms, and every minute.
    void startCounting(const screen::KioskState& state);

    void list(QObject* context, Reply<screen::PresenceView> reply) override;
    void saveCsv(QObject* context, Reply<QString> reply) override;
    [[nodiscard]] const screen::Observed<std::optional<int>>& count() const override { return m_count; }

private:
    void recount();
    void noteExport(AuditDetails details, const QString& path);

    LedgerThread& m_ledger;
    screen::ExportAdmin& m_exports;
    screen::Observed<std::optional<int>> m_count;
    QTimer m_soon;  ///< after punches: once for all that come together
    QTimer m_again; ///< for what changes without the door: time, corrections, punches of other devices
};

} // namespace rollcall
