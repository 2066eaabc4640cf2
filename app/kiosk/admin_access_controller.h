#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "screen/admin_access.h"

#include <QObject>

namespace rollcall::screen {
class KioskState;
}

namespace rollcall {

struct AdminPinChecked;
class LedgerThread;

/// Checks the administrator's PIN in the ledger, and shows whether the administration is open. Main thread.
class AdminAccessController final : public QObject, public screen::AdminAccess
{
    Q_OBJECT
public:
    /// Both must outlive this.
    AdminAccessController(screen::KioskState& state, LedgerThread& ledger);

    /// The ledger thread runs: is there a PIN?
    void start() { lock({}); }

    void submitPin(const Secret& pin) override;
    void setFirstPin(const Secret& pin) override;
    void confirmPin(const Secret& pin, QObject* context, Reply<screen::PinAnswer> reply) override;
    void changePin(const Secret& present, const Secret& pin, QObject* context, Reply<screen::PinAnswer> reply) override;
    void leave() override;

private:
    void lookAgain();
    void wait();
    /// `problem`: why what was entered was not accepted, other than a wrong PIN.
    void lock(const QString& problem);
    void show(const AdminPinChecked& check, bool shortPin);
    void noteLongPin();

    screen::AccessState& m_state;
    LedgerThread& m_ledger;
    Secret m_code;     ///< accepted: the permission to choose a new PIN
    int m_attempt = 0; ///< answers to an earlier one come too late
};

} // namespace rollcall
