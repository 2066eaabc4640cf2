#pragma once

#include "kiosk/screen_monitor.h"
#include "ledger/ledger_events.h"
#include "vision/expression_watch.h"

namespace rollcall {

/// A line on standard output for what happened, for people who run the kiosk without looking at it, and for tests:
/// "PUNCH 12 in 2026-11-20T08:01:02+01:00 E042", "DELIVERED 12 pihr", "STORAGE <problem>", "EXPRESSION E042 happy",
/// "SCREEN preview_fps=... longest_stall_ms=...". A PUNCH line is written only after the ledger's COMMIT, like the
/// confirmation on screen.
class EventPrinter
{
public:
    void print(const LedgerEvent& event);
    void print(const ScreenMonitor::Figures& figures);
    void print(const SeenExpression& seen);
};

} // namespace rollcall
