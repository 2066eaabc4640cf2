#include "kiosk/admin_access_controller.h"

#include "ledger/ledger_thread.h"
#include "screen/kiosk_state.h"

#include <QPointer>

#include <utility>

namespace rollcall {

using screen::AccessStage;
using screen::AccessView;
using screen::PinAnswer;

namespace {

std::optional<QDateTime> localTime(const std::optional<WallTime>& time)
{
    return time ? std::optional(toDateTimeUtc(*time).toLocalTime()) : std::nullopt;
}

PinAnswer answerOf(const AdminPinChecked& check)
{
    return {check.correct, check.triesLeft, localTime(check.lockedUntil)};
}

} // namespace

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
                show(*check, pin.size() < kRecommendedPinDigits);
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

void AdminAccessController::confirmPin(const Secret& pin, QObject* context, Reply<PinAnswer> reply)
{
    m_ledger.ask(
        context, [pin](OpenLedger& ledger) { return ledger.adminPin().confirm(pin).map(answerOf); }, std::move(reply));
}

void AdminAccessController::changePin(const Secret& present, const Secret& pin, QObject* context,
                                      Reply<PinAnswer> reply)
{
    // The pad may have gone when the answer comes; whether the PIN is short is known all the same.
    m_ledger.ask(
        this, [present, pin](OpenLedger& ledger) { return ledger.adminPin().change(present, pin).map(answerOf); },
        [this, page = QPointer<QObject>(context), reply = std::move(reply)](Result<PinAnswer> answer) {
            if (answer && answer->accepted)
                noteLongPin();
            if (page)
                reply(std::move(answer));
        });
}

void AdminAccessController::noteLongPin()
{
    AccessView view = m_state.view();
    view.shortPin = false;
    m_state.set(view);
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

void AdminAccessController::show(const AdminPinChecked& check, bool shortPin)
{
    AccessView view;
    view.triesLeft = check.triesLeft;
    view.lockedUntil = localTime(check.lockedUntil);
    view.shortPin = check.correct && shortPin;
    if (check.correct)
        view.stage = check.isCode ? AccessStage::NeedsFirstPin : AccessStage::Open;
    else
        view.stage = check.lockedUntil ? AccessStage::LockedOut : AccessStage::Wrong;
    m_state.set(view);
}

} // namespace rollcall
