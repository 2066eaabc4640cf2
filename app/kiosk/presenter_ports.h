#pragma once

#include "kiosk/presenter.h"
#include "ledger/ledger_thread.h"

namespace rollcall {

/// The presenter's requests, asked of the ledger thread.
[[nodiscard]] PresenterPorts portsTo(LedgerThread& ledger, Presenter& presenter);

} // namespace rollcall
