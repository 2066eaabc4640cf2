#pragma once

#include "screen/upkeep_requests.h"
#include "ui/screen_names.h"

#include <map>

namespace rollcall::ui {

/// Records what the pages of upkeep ask for, one line a call. Answers nothing.
class FakeUpkeep final : public UpkeepRequests
{
public:
    QStringList calls;
    std::map<QString, QByteArray> files; ///< as they would have been saved

    void listPlaces() override { calls.append(QStringLiteral("listPlaces")); }
    void exportPunches(const QDate& from, const QDate& to, const ExportPlace& place) override
    {
        calls.append(QStringLiteral("exportPunches %1 %2 %3")
                         .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate), place.path));
    }
    void cancelExport() override { calls.append(QStringLiteral("cancelExport")); }
    void dismissExport() override { calls.append(QStringLiteral("dismissExport")); }
    void saveFile(const QString& name, const std::function<QByteArray()>& contents) override
    {
        calls.append(QStringLiteral("saveFile %1").arg(name));
        files[name] = contents();
    }
};

} // namespace rollcall::ui
