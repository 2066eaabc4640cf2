#pragma once

#include "ui/upkeep_requests.h"
#include "ui/upkeep_state.h"

namespace rollcall::screenshots {

/// Answers the pages of upkeep at once, with made-up figures.
class MadeUpUpkeep final : public ui::UpkeepRequests
{
public:
    explicit MadeUpUpkeep(ui::UpkeepState& state) : m_state(state) {}

    void listPlaces() override;
    void exportPunches(const QDate&, const QDate&, const ui::ExportPlace&) override {}
    void cancelExport() override {}
    void dismissExport() override { m_state.setExporting({}); }
    void listAudit(const ui::AuditQuery& query) override;
    void leaveAudit() override {}
    void readSystem() override;
    void verifyLedger() override {}
    void cancelVerify() override {}
    void readRecognition() override;
    void testRecognition() override {}
    void cancelSelfTest() override {}
    void setLead(const PersonId&, const PersonId&, double) override {}
    void saveFile(const QString&, const std::function<QByteArray()>&) override {}

private:
    ui::UpkeepState& m_state;
};

} // namespace rollcall::screenshots
