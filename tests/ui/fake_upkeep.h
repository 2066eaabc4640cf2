#pragma once

#include "ui/upkeep_requests.h"

#include <vector>

namespace rollcall::ui {

/// Records what the pages of upkeep ask for, one line a call, and the audit queries as they are. Answers nothing.
class FakeUpkeep final : public UpkeepRequests
{
public:
    QStringList calls;
    std::vector<AuditQuery> audits;

    void listPlaces() override { calls.append(QStringLiteral("listPlaces")); }
    void exportPunches(const QDate& from, const QDate& to, const ExportPlace& place) override
    {
        calls.append(QStringLiteral("exportPunches %1 %2 %3")
                         .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate), place.path));
    }
    void cancelExport() override { calls.append(QStringLiteral("cancelExport")); }
    void dismissExport() override { calls.append(QStringLiteral("dismissExport")); }
    void listAudit(const AuditQuery& query) override { audits.push_back(query); }
    void readSystem() override { calls.append(QStringLiteral("readSystem")); }
    void verifyLedger() override { calls.append(QStringLiteral("verifyLedger")); }
    void cancelVerify() override { calls.append(QStringLiteral("cancelVerify")); }
    void saveText(const QString& name, const QString& text) override
    {
        calls.append(QStringLiteral("saveText %1 %2").arg(name, text));
    }
};

} // namespace rollcall::ui
