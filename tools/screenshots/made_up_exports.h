#pragma once

#include "screen/export_admin.h"

namespace rollcall::screenshots {

/// A stick and a folder; the scenes set how far an export is.
class MadeUpExports final : public screen::ExportAdmin
{
public:
    screen::Observed<screen::ExportView> running;

    void places(QObject*, Reply<std::vector<screen::ExportPlace>> reply) override
    {
        constexpr qint64 kGigabyte = 1'000'000'000;
        reply(std::vector<screen::ExportPlace>{
            {QStringLiteral("/media/kiosk/KINGSTON"), QStringLiteral("KINGSTON"), 14 * kGigabyte, true},
            {QStringLiteral("/var/lib/rollcall/exports"), QStringLiteral("/var/lib/rollcall/exports"), 212 * kGigabyte,
             false}});
    }
    void latestDay(QObject*, Reply<QDate> reply) override { reply(QDate()); }
    void exportPunches(const QDate&, const QDate&, const screen::ExportPlace&) override {}
    void exportHours(const QDate&, const QDate&, const screen::ExportPlace&) override {}
    void cancel() override {}
    void dismiss() override { running.set({}); }
    [[nodiscard]] const screen::Observed<screen::ExportView>& exporting() const override { return running; }
    void saveFile(const QString&, std::function<QByteArray()>, QObject*, Reply<QString>) override {}
};

} // namespace rollcall::screenshots
