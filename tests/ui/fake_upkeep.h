#pragma once

#include "screen/upkeep_requests.h"
#include "ui/screen_names.h"

#include <vector>

namespace rollcall::ui {

/// Records what the pages of upkeep ask for, one line a call, and the audit queries as they are. Answers nothing.
class FakeUpkeep final : public UpkeepRequests
{
public:
    QStringList calls;
    std::vector<AuditQuery> audits;
    int auditsLeft = 0;

    void listAudit(const AuditQuery& query) override { audits.push_back(query); }
    void leaveAudit() override { ++auditsLeft; }
    void readSystem() override { calls.append(QStringLiteral("readSystem")); }
    void verifyLedger() override { calls.append(QStringLiteral("verifyLedger")); }
    void cancelVerify() override { calls.append(QStringLiteral("cancelVerify")); }
    void readRecognition() override { calls.append(QStringLiteral("readRecognition")); }
    void testRecognition() override { calls.append(QStringLiteral("testRecognition")); }
    void cancelSelfTest() override { calls.append(QStringLiteral("cancelSelfTest")); }
    void setMargin(const PersonId& person, const PersonId& other, double times) override
    {
        calls.append(QStringLiteral("setMargin %1 '%2' %3").arg(person.value(), other.value()).arg(times));
    }
};

} // namespace rollcall::ui
