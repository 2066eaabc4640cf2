#pragma once

#include "screen/upkeep_view.h"

namespace rollcall::screen {

/// What the pages of upkeep can ask for. Every call returns at once; the answer comes through UpkeepState. Main thread.
class UpkeepRequests
{
public:
    virtual ~UpkeepRequests() = default;

    virtual void listAudit(const AuditQuery& query) = 0;
    /// The page that lists it is left.
    virtual void leaveAudit() = 0;

    virtual void readSystem() = 0;
    /// The whole ledger, entry by entry.
    virtual void verifyLedger() = 0;
    virtual void cancelVerify() = 0;

    virtual void readRecognition() = 0;
    /// Everybody enrolled against everybody.
    virtual void testRecognition() = 0;
    virtual void cancelSelfTest() = 0;
    /// The lead that a person needs over another (or over anybody, with nobody as `other`) in multiples of the usual
    /// one: 1 is everybody's again. Its end comes through KioskState::requestFinished as "reset-lead", or "set-lead"
    /// above 1.
    virtual void setMargin(const PersonId& person, const PersonId& other, double times) = 0;

protected:
    UpkeepRequests() = default;
    UpkeepRequests(const UpkeepRequests&) = default;
    UpkeepRequests& operator=(const UpkeepRequests&) = default;
};

} // namespace rollcall::screen
