#include "tools/screenshots/staging.h"

#include "ui/admin/admin_shell.h"
#include "ui/live/live_view.h"

#include <QAbstractButton>
#include <QListView>
#include <QLocale>

namespace rollcall::screenshots {

namespace {

using namespace ui;

void click(Stage& stage, const QString& name)
{
    for (auto* button : stage.window.findChildren<QAbstractButton*>(name)) {
        if (button->isVisible()) {
            button->click();
            settle(20);
            return;
        }
    }
}

void openSettings(Stage& stage)
{
    Q_EMIT stage.window.live().adminWanted();
    stage.state.access().set({AccessStage::Open, 5, std::nullopt});
    stage.window.admin().go(AdminShell::Page::More);
    settle(20);
}

void openEntry(Stage& stage, const char* name)
{
    openSettings(stage);
    click(stage, QStringLiteral("more:") + QLatin1String(name));
}

ExportView exportAt(WorkView::Stage how, const QString& message = {})
{
    ExportView view;
    view.work = {how, 41'500, 100'000, message};
    view.removable = true;
    if (how == WorkView::Stage::Done) {
        view.work.done = view.work.total;
        view.file = QStringLiteral("/media/kiosk/KINGSTON/attendance_2026-11-01_2026-11-30.csv");
    }
    return view;
}

} // namespace

std::vector<Scene> upkeepScenes()
{
    using Work = WorkView::Stage;
    return {
        {QStringLiteral("settings"), [](Stage& stage) { openSettings(stage); }},
        {QStringLiteral("pin-page"),
         [](Stage& stage) {
             openEntry(stage, "pin");
             stage.state.access().set({AccessStage::Open, 5, std::nullopt, {}, true});
         }},
        {QStringLiteral("pin-change"),
         [](Stage& stage) {
             openEntry(stage, "pin");
             click(stage, QStringLiteral("pinChange"));
         }},
        {QStringLiteral("class"), [](Stage& stage) { openEntry(stage, "class"); }},
        {QStringLiteral("device-codes"), [](Stage& stage) { openEntry(stage, "codes"); }},
        {QStringLiteral("device-code"),
         [](Stage& stage) {
             openEntry(stage, "codes");
             chooseRow(stage, QStringLiteral("codeList"), 0);
         }},
        {QStringLiteral("device-code-matched"),
         [](Stage& stage) {
             openEntry(stage, "codes");
             chooseRow(stage, QStringLiteral("codeList"), 2);
         }},
        {QStringLiteral("presence"), [](Stage& stage) { openEntry(stage, "presence"); }},
        {QStringLiteral("presence-saved"),
         [](Stage& stage) {
             openEntry(stage, "presence");
             click(stage, QStringLiteral("presenceSave"));
         }},
        {QStringLiteral("export"), [](Stage& stage) { openEntry(stage, "export"); }},
        {QStringLiteral("export-range"),
         [](Stage& stage) {
             openEntry(stage, "export");
             click(stage, QStringLiteral("period3"));
         }},
        {QStringLiteral("export-running"),
         [](Stage& stage) {
             openEntry(stage, "export");
             stage.kiosk.exports.running.set(exportAt(Work::Running));
         }},
        {QStringLiteral("export-done"),
         [](Stage& stage) {
             openEntry(stage, "export");
             stage.kiosk.exports.running.set(exportAt(Work::Done));
         }},
        {QStringLiteral("export-failed"),
         [](Stage& stage) {
             openEntry(stage, "export");
             stage.kiosk.exports.running.set(exportAt(
                 Work::Failed,
                 QStringLiteral("There is not enough space on the USB stick. Free up space or use another one.")));
         }},
        {QStringLiteral("person-removed"),
         [](Stage& stage) {
             openSettings(stage);
             stage.window.admin().go(AdminShell::Page::People);
             auto* list = stage.window.findChild<QListView*>(QStringLiteral("peopleList"));
             Q_EMIT list->clicked(list->model()->index(1, 0));
             for (const char* button : {"personRemove", "sheetConfirm"})
                 click(stage, QLatin1String(button));
         }},
        {QStringLiteral("audit"), [](Stage& stage) { openEntry(stage, "audit"); }},
        {QStringLiteral("system"), [](Stage& stage) { openEntry(stage, "system"); }},
        {QStringLiteral("system-repaired"),
         [](Stage& stage) {
             stage.kiosk.system.repairNotice = QStringLiteral(
                 "The database was damaged and has been moved to rollcall.sqlite.damaged-20261120T075940Z."
                 " What could be read was recovered. 3 attendance records are lost.");
             openEntry(stage, "system");
         }},
        {QStringLiteral("system-verified"),
         [](Stage& stage) {
             openEntry(stage, "system");
             VerifyView view;
             view.work = {Work::Done, 128'412, 128'412, {}};
             stage.kiosk.system.verified.set(view);
         }},
        {QStringLiteral("system-verifying"),
         [](Stage& stage) {
             openEntry(stage, "system");
             VerifyView view;
             view.work = {Work::Running, 52'000, 128'412, {}};
             stage.kiosk.system.verified.set(view);
         }},
        {QStringLiteral("recognition"), [](Stage& stage) { openEntry(stage, "recognition"); }},
        {QStringLiteral("recognition-tested"),
         [](Stage& stage) {
             openEntry(stage, "recognition");
             SelfTestView view;
             view.work = {Work::Done, 37, 37, {}};
             view.isWell = false;
             view.wrongMatchesAYear = 3.4;
             view.alike = {{PersonId(QStringLiteral("1002")), stage.kiosk.name(1), PersonId(QStringLiteral("1031")),
                            stage.kiosk.name(3), true}};
             view.weak = {{PersonId(QStringLiteral("1007")), stage.kiosk.name(6), 2}};
             stage.kiosk.recognition.tested.set(view);
         }},
        {QStringLiteral("audit-filter"),
         [](Stage& stage) {
             openEntry(stage, "audit");
             click(stage, QStringLiteral("auditWho"));
         }},
    };
}

} // namespace rollcall::screenshots
