#pragma once

#include "base/secret.h"
#include "ledger/audit_trail.h"
#include "ledger/ledger_context.h"
#include "storage/admin_credential.h"

#include <QCoreApplication>

#include <optional>

namespace rollcall {

/// What became of a PIN that was entered.
struct AdminPinChecked
{
    bool correct = false;
    bool isCode = false; ///< correct: it was the recovery code, with which a new PIN may be chosen
    int triesLeft = 0;
    std::optional<WallTime> lockedUntil;
};

/// The administrator's PIN.
class AdminPin
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::AdminPin)
public:
    AdminPin(AdminCredential& credential, AuditTrail& audit, const LedgerContext& context)
        : m_credential(credential), m_audit(audit), m_context(context)
    {}

    /// False before the first one is chosen.
    [[nodiscard]] Result<bool> isSet() const { return m_credential.isSet(); }
    [[nodiscard]] Result<AdminPinState> state() const { return m_credential.state(); }
    /// Opens the administration.
    [[nodiscard]] Result<AdminPinChecked> check(const Secret& pin);
    /// The same for what is done in the open administration: wrong ones count as much.
    [[nodiscard]] Result<AdminPinChecked> confirm(const Secret& pin);
    /// With the PIN there is, which is checked as by `confirm`. InvalidArgument, before that one is looked at, for a
    /// new PIN that must not be chosen.
    [[nodiscard]] Result<AdminPinChecked> change(const Secret& present, const Secret& pin);
    /// On a new kiosk, or with a recovery code. Else PermissionDenied: a screen that was left open must not be able to
    /// replace the PIN, nor a passer-by choose one for a kiosk that is in use.
    [[nodiscard]] Status setFirst(const Secret& pin, const Secret& code = {});

private:
    void noteRefused(const PinCheck& check);

    AdminCredential& m_credential;
    AuditTrail& m_audit;
    const LedgerContext& m_context;
};

/// InvalidArgument with the sentence for the screen for a PIN that must not be chosen.
[[nodiscard]] Status checkNewPin(const Secret& pin, int minimum);

} // namespace rollcall
