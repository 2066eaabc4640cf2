#include "ledger/admin_pin.h"

#include <QLocale>

#include <utility>

namespace rollcall {

Result<AdminPinChecked> AdminPin::check(const Secret& pin)
{
    ROLLCALL_TRY_ASSIGN(AdminPinChecked answer, confirm(pin));
    if (answer.correct && !answer.isCode)
        m_audit.note(otherEvent(kAdminActor, AuditKind::AdminUnlocked));
    return answer;
}

Result<AdminPinChecked> AdminPin::confirm(const Secret& pin)
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
    if (!check.accepted && check.isNew)
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
    ROLLCALL_TRY(checkNewPin(pin, kRecommendedPinDigits)); // an unsuitable PIN does not use up the code
    const Status done = state == AdminPinState::Unset ? m_credential.setPin(pin) : m_credential.setPin(pin, code);
    if (!done && done.error().code == ErrorCode::PermissionDenied)
        return failure(ErrorCode::PermissionDenied, tr("The recovery code is no longer valid"));
    ROLLCALL_TRY(done);
    m_audit.note(otherEvent(kAdminActor, AuditKind::AdminPinSet));
    return {};
}

Result<AdminPinChecked> AdminPin::change(const Secret& present, const Secret& pin)
{
    ROLLCALL_TRY(checkNewPin(pin, kRecommendedPinDigits));
    if (pin == present)
        return failure(ErrorCode::InvalidArgument, tr("This is the PIN that you have now. Choose another one."));
    ROLLCALL_TRY_ASSIGN(const AdminPinChecked checked, confirm(present));
    if (!checked.correct)
        return checked;
    ROLLCALL_TRY(m_credential.setPin(pin));
    m_audit.note(otherEvent(kAdminActor, AuditKind::AdminPinSet));
    return checked;
}

Status checkNewPin(const Secret& pin, int minimum)
{
    const auto refused = [](const QString& words) { return failure(ErrorCode::InvalidArgument, words); };
    switch (pinFault(pin.reveal(), minimum)) {
    case PinFault::None:
        break;
    case PinFault::Length:
        return refused(AdminPin::tr("A PIN has %1 to %2 digits")
                           .arg(QLocale().toString(minimum), QLocale().toString(kMaxPinDigits)));
    case PinFault::Pattern:
        return refused(AdminPin::tr("This PIN is easy to guess. Choose digits without a pattern."));
    case PinFault::Date:
        return refused(AdminPin::tr("This PIN looks like a date. Choose digits that are not a birthday."));
    }
    return {};
}

} // namespace rollcall
