#include "kiosk/clock_controller.h"

#include "base/logging.h"

#include <utility>

namespace rollcall {

namespace {

Result<screen::ClockSourceView> viewOf(const SystemTime& system)
{
    ROLLCALL_TRY_ASSIGN(const SystemTimeState state, system.read());
    return screen::ClockSourceView{state.isAutomatic, state.isSynchronized};
}

} // namespace

void ClockController::start(const QString& server)
{
    if (server.isEmpty())
        return;
    m_threads.reading().post([system = m_system, server] {
        if (const Status used = system.useNetwork(server); !used)
            qCWarning(lcKiosk).noquote() << "the time server is not used:" << used.error().message;
    });
}

void ClockController::read(QObject* context, Reply<screen::ClockSourceView> reply)
{
    ask(
        m_threads.reading(), context, [system = m_system] { return viewOf(system); }, std::move(reply));
}

void ClockController::setTime(const QDateTime& time, QObject* context, Reply<screen::ClockSourceView> reply)
{
    ask(
        m_threads.reading(), context,
        [system = m_system, time, &ledger = m_ledger]() -> Result<screen::ClockSourceView> {
            ROLLCALL_TRY(system.set(toWallTime(time)));
            AuditDetails details;
            details.newValue = time.toString(Qt::ISODate);
            ledger.post([details](OpenLedger& open) {
                open.audit().note(
                    otherEvent(kAdminActor, AuditKind::SettingChanged, QStringLiteral("clock.time"), details));
            });
            return viewOf(system);
        },
        std::move(reply));
}

void ClockController::useNetwork(const QString& server, QObject* context, Reply<screen::ClockSourceView> reply)
{
    ask(
        m_threads.reading(), context,
        [system = m_system, server]() -> Result<screen::ClockSourceView> {
            ROLLCALL_TRY(system.useNetwork(server));
            return viewOf(system);
        },
        std::move(reply));
}

} // namespace rollcall
