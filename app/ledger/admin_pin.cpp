#include "ledger/admin_pin.h"

#include <utility>

namespace rollcall {

Result<AdminPinChecked> AdminPin::check(const Secret& pin)
{
    const Result<PinCheck> checked = m_credential.verify(pin);
    if (!checked && checked.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, tr("There is no valid recovery code. Run rollcallctl admin-pin --reset on "
                                               "this kiosk."));
    ROLLCALL_TRY_ASSIGN(const PinCheck check, checked);
    AdminPinChecked answer;
    answer.correct = check.accepted;
    answer.isCode = check.isCode;
    answer.triesLeft = check.triesLeft;
    if (check.lockedFor > Milliseconds{0})
        answer.lockedUntil = m_context.clock.wall() + check.lockedFor;
    if (check.accepted && !check.isCode)
        m_audit.note(otherEvent(kAdminActor, AuditKind::AdminUnlocked));
    else if (!check.accepted && check.isNew)
        noteRefused(check);
    return answer;
}

/// A try that was not looked at because of a running lock adds nothing.
void AdminPin::noteRefused(const PinCheck& check)
{
    AuditDetails details;
    details.count = check.triesLeft;
    m_audit.note(otherEvent(kDoorActor, AuditKind::AdminPinRefused, {}, std::move(details)));
    if (check.lockedFor <= Milliseconds{0})
        return;
    AuditDetails lock;
    lock.milliseconds = check.lockedFor.count();
    m_audit.note(otherEvent(kDoorActor, AuditKind::AdminPinLocked, {}, std::move(lock)));
}

Status AdminPin::setFirst(const Secret& pin, const Secret& code)
{
    ROLLCALL_TRY_ASSIGN(const AdminPinState state, m_credential.state());
    if (state != AdminPinState::Unset && code.isEmpty())
        return failure(ErrorCode::PermissionDenied, tr("A PIN is already set"));
    const Status done = state == AdminPinState::Unset ? m_credential.setPin(pin) : m_credential.setPin(pin, code);
    if (!done && done.error().code == ErrorCode::PermissionDenied)
        return failure(ErrorCode::PermissionDenied, tr("The recovery code is no longer valid"));
    if (!done)
        return failure(pinRefused(done.error()));
    m_audit.note(otherEvent(kAdminActor, AuditKind::AdminPinSet));
    return {};
}

Error pinRefused(const Error& error)
{
    if (error.code != ErrorCode::InvalidArgument)
        return error;
    return {error.code, AdminPin::tr("This PIN is easy to guess. Choose digits without a pattern."), error.subject};
}

} // namespace rollcall
