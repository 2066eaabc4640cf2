#include "kiosk/admin_access_controller.h"

#include "ledger/ledger_thread.h"
#include "screen/kiosk_state.h"

namespace rollcall {

using screen::AccessStage;
using screen::AccessView;

AdminAccessController::AdminAccessController(screen::KioskState& state, LedgerThread& ledger)
    : m_state(state.access()), m_ledger(ledger)
{
    // The store may have been opened only now, or a damaged one replaced by a new one without a PIN.
    connect(&state, &screen::KioskState::trustChanged, this, [this] {
        if (m_state.stage() == AccessStage::Locked)
            lock({});
    });
}

void AdminAccessController::submitPin(const Secret& pin)
{
    wait();
    m_ledger.ask(
        this, [pin](OpenLedger& ledger) { return ledger.adminPin().check(pin); },
        [this, attempt = m_attempt](const Result<AdminPinChecked>& check) {
            if (attempt != m_attempt)
                return;
            if (check)
                show(*check);
            else
                lock(check.error().message);
        });
}

void AdminAccessController::setFirstPin(const Secret& pin)
{
    wait();
    m_ledger.ask(
        this, [pin](OpenLedger& ledger) { return ledger.adminPin().setFirst(pin); },
        [this, attempt = m_attempt](const Status& set) {
            if (attempt != m_attempt)
                return;
            if (set)
                m_state.set({AccessStage::Open, 0, std::nullopt});
            else
                lock(set.error().message);
        });
}

void AdminAccessController::leave()
{
    m_state.set({});
    lock({});
}

void AdminAccessController::wait()
{
    ++m_attempt;
    AccessView view = m_state.view();
    view.stage = AccessStage::Checking;
    m_state.set(view);
}

void AdminAccessController::lock(const QString& problem)
{
    m_ledger.ask(
        this, [](OpenLedger& ledger) { return ledger.adminPin().isSet(); },
        [this, problem, attempt = ++m_attempt](const Result<bool>& set) {
            if (attempt != m_attempt)
                return;
            AccessView view;
            view.stage = set && !*set ? AccessStage::NeedsFirstPin : AccessStage::Locked;
            view.problem = problem;
            m_state.set(view);
        });
}

void AdminAccessController::show(const AdminPinChecked& check)
{
    AccessView view;
    view.triesLeft = check.triesLeft;
    if (check.lockedUntil)
        view.lockedUntil = toDateTimeUtc(*check.lockedUntil).toLocalTime();
    if (check.correct)
        view.stage = AccessStage::Open;
    else
        view.stage = check.lockedUntil ? AccessStage::LockedOut : AccessStage::Wrong;
    m_state.set(view);
}

} // namespace rollcall
