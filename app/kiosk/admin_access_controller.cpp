#include "kiosk/admin_access_controller.h"

#include "ledger/ledger_thread.h"
#include "screen/kiosk_state.h"

#include <utility>

namespace rollcall {

using screen::AccessStage;
using screen::AccessView;

AdminAccessController::AdminAccessController(screen::KioskState& state, LedgerThread& ledger)
    : m_state(state.access()), m_ledger(ledger)
{
    // The store may have been opened only now, or a damaged one replaced by a new one without a PIN.
    connect(&state, &screen::KioskState::trustChanged, this, &AdminAccessController::lookAgain);
    // A kiosk that knows people is no new one.
    connect(&state, &screen::KioskState::peopleCountChanged, this, &AdminAccessController::lookAgain);
}

void AdminAccessController::lookAgain()
{
    const AccessStage stage = m_state.stage();
    const bool mayChoose = stage == AccessStage::NeedsFirstPin && m_code.isEmpty();
    if (stage == AccessStage::Locked || stage == AccessStage::NeedsCode || mayChoose)
        lock(m_state.view().problem);
}

void AdminAccessController::submitPin(const Secret& pin)
{
    wait();
    m_ledger.ask(
        this, [pin](OpenLedger& ledger) { return ledger.adminPin().check(pin); },
        [this, pin, attempt = m_attempt](const Result<AdminPinChecked>& check) {
            if (attempt != m_attempt)
                return;
            if (check && check->isCode)
                m_code = pin;
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
        this, [pin, code = m_code](OpenLedger& ledger) { return ledger.adminPin().setFirst(pin, code); },
        [this, attempt = m_attempt](const Status& set) {
            if (attempt != m_attempt)
                return;
            const Secret code = std::exchange(m_code, {});
            if (set) {
                m_state.set({AccessStage::Open, 0, std::nullopt});
            } else if (!code.isEmpty() && set.error().code == ErrorCode::InvalidArgument) {
                m_code = code; // another PIN may be chosen with it
                m_state.set({AccessStage::NeedsFirstPin, 0, std::nullopt, set.error().message});
            } else {
                lock(set.error().message);
            }
        });
}

void AdminAccessController::leave()
{
    m_code = {};
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
        this, [](OpenLedger& ledger) { return ledger.adminPin().state(); },
        [this, problem, attempt = ++m_attempt](const Result<AdminPinState>& set) {
            if (attempt != m_attempt)
                return;
            AccessView view;
            if (set && *set == AdminPinState::Unset)
                view.stage = AccessStage::NeedsFirstPin;
            else if (set && *set == AdminPinState::NeedsCode)
                view.stage = AccessStage::NeedsCode;
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
        view.stage = check.isCode ? AccessStage::NeedsFirstPin : AccessStage::Open;
    else
        view.stage = check.lockedUntil ? AccessStage::LockedOut : AccessStage::Wrong;
    m_state.set(view);
}

} // namespace rollcall
