#pragma once

#include "ledger/ledger_thread.h"

namespace rollcall {

/// The ledger thread as the kiosk runs it, without connectors, on the given data directory. `clock` must outlive it.
class RunningLedger
{
public:
    RunningLedger(const StorageConfig& storage, const Clock& clock, const AttendanceConfig& attendance = {})
    {
        LedgerPorts ports;
        ports.publish = [](const LedgerEvent&) {};
        ports.useGallery = [](const std::shared_ptr<const Gallery>&) {};
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const ExtraMargins&) {};
        thread.start({storage, attendance, {}, nullptr}, std::move(ports), clock, m_candidates);
    }
    ~RunningLedger() { thread.stop(); }
    RunningLedger(const RunningLedger&) = delete;
    RunningLedger& operator=(const RunningLedger&) = delete;

private:
    Mailbox<PunchCandidate> m_candidates{1};

public:
    LedgerThread thread;
};

} // namespace rollcall
