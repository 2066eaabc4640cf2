#pragma once

#include "screen/upkeep_requests.h"
#include "screen/upkeep_state.h"

namespace rollcall::screenshots {

/// Answers the pages of upkeep at once, with made-up figures.
class MadeUpUpkeep final : public screen::UpkeepRequests
{
public:
    explicit MadeUpUpkeep(screen::UpkeepState& state) : m_state(state) {}

    void listPlaces() override;
    void exportPunches(const QDate&, const QDate&, const screen::ExportPlace&) override {}
    void cancelExport() override {}
    void dismissExport() override { m_state.setExporting({}); }
    void saveFile(const QString&, const std::function<QByteArray()>&) override {}

private:
    screen::UpkeepState& m_state;
};

} // namespace rollcall::screenshots
