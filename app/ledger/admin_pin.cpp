#include "ledger/admin_pin.h"

#include <utility>

namespace rollcall {

Result<AdminPinChecked> AdminPin::check(const Secret& pin)
{
    ROLLCALL_TRY_ASSIGN(const PinCheck check, m_credential.verify(pin));
    AdminPinChecked answer;
    answer.correct = check.accepted;
    answer.triesLeft = check.triesLeft;
    if (check.lockedFor > Milliseconds{0})
        answer.lockedUntil = m_context.clock.wall() + check.lockedFor;
    if (check.accepted)
        m_audit.note(otherEvent(kAdminActor, AuditKind::AdminUnlocked));
    else if (check.isNew)
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

Status AdminPin::setFirst(const Secret& pin)
{
    ROLLCALL_TRY_ASSIGN(const bool set, m_credential.isSet());
    if (set)
        return failure(ErrorCode::PermissionDenied, tr("A PIN is already set"));
    if (const Status done = m_credential.setPin(pin); !done)
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
