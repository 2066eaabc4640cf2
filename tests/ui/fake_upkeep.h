#pragma once

#include "screen/upkeep_requests.h"
#include "ui/screen_names.h"

#include <map>
#include <vector>

namespace rollcall::ui {

/// Records what the pages of upkeep ask for, one line a call, and the audit queries as they are. Answers nothing.
class FakeUpkeep final : public UpkeepRequests
{
public:
    QStringList calls;
    std::vector<AuditQuery> audits;
    int auditsLeft = 0;
    std::map<QString, QByteArray> files; ///< as they would have been saved

    void listPlaces() override { calls.append(QStringLiteral("listPlaces")); }
    void exportPunches(const QDate& from, const QDate& to, const ExportPlace& place) override
    {
        calls.append(QStringLiteral("exportPunches %1 %2 %3")
                         .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate), place.path));
    }
    void cancelExport() override { calls.append(QStringLiteral("cancelExport")); }
    void dismissExport() override { calls.append(QStringLiteral("dismissExport")); }
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
    void saveFile(const QString& name, const std::function<QByteArray()>& contents) override
    {
        calls.append(QStringLiteral("saveFile %1").arg(name));
        files[name] = contents();
    }
};

} // namespace rollcall::ui
