#pragma once

#include "screen/upkeep_requests.h"
#include "screen/upkeep_state.h"

namespace rollcall::screenshots {

/// Answers the pages of upkeep at once, with made-up figures.
class MadeUpUpkeep final : public screen::UpkeepRequests
{
public:
    explicit MadeUpUpkeep(screen::UpkeepState& state) : m_state(state) {}

    void listAudit(const screen::AuditQuery& query) override;
    void leaveAudit() override {}
    void readSystem() override;
    void verifyLedger() override {}
    void cancelVerify() override {}
    void readRecognition() override;
    void testRecognition() override {}
    void cancelSelfTest() override {}
    void setMargin(const PersonId&, const PersonId&, double) override {}

private:
    screen::UpkeepState& m_state;
};

} // namespace rollcall::screenshots
