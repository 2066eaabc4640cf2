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
    [[nodiscard]] Result<AdminPinChecked> check(const Secret& pin);
    /// PermissionDenied once there is one: a screen that was left open must not be able to replace it.
    [[nodiscard]] Status setFirst(const Secret& pin);

private:
    void noteRefused(const PinCheck& check);

    AdminCredential& m_credential;
    AuditTrail& m_audit;
    const LedgerContext& m_context;
};

/// For a PIN that the store refused: the pads let only PINs of the right length through, so what else it refuses is one
/// that is guessed first.
[[nodiscard]] Error pinRefused(const Error& error);

} // namespace rollcall
