#pragma once

#include "tests/ui/pending.h"

#include "screen/export_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

#include <map>

namespace rollcall::ui {

/// Records what is asked about files to take away, one line a call; the test answers.
class FakeExports final : public ExportAdmin
{
public:
    QStringList calls;
    Observed<ExportView> running;
    std::map<QString, QByteArray> files; ///< as they would have been saved
    Pending<std::vector<ExportPlace>> lookups;
    Pending<QString> saves;
    Pending<QDate> days;

    void places(QObject* context, Reply<std::vector<ExportPlace>> reply) override
    {
        lookups.add(context, std::move(reply));
    }
    void latestDay(QObject* context, Reply<QDate> reply) override { days.add(context, std::move(reply)); }
    void exportPunches(const QDate& from, const QDate& to, const ExportPlace& place) override
    {
        calls.append(QStringLiteral("exportPunches %1 %2 %3")
                         .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate), place.path));
    }
    void exportHours(const QDate& from, const QDate& to, const ExportPlace& place) override
    {
        calls.append(QStringLiteral("exportHours %1 %2 %3")
                         .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate), place.path));
    }
    void cancel() override { calls.append(QStringLiteral("cancel")); }
    void dismiss() override { calls.append(QStringLiteral("dismiss")); }
    [[nodiscard]] const Observed<ExportView>& exporting() const override { return running; }
    void saveFile(const QString& name, std::function<QByteArray()> contents, QObject* context,
                  Reply<QString> reply) override
    {
        calls.append(QStringLiteral("saveFile ") + name);
        files[name] = contents();
        saves.add(context, std::move(reply));
    }
};

} // namespace rollcall::ui
