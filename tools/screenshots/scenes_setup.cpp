#include "tools/screenshots/scenes_setup.h"

#include "ui/admin/admin_shell.h"
#include "ui/live/live_view.h"
#include "ui/pages/more_page.h"
#include "ui/setup/setup_view.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace rollcall::screenshots {
namespace {

using namespace ui;

/// In the order in which the hub has them.
enum class Setting { Door, Screen, Camera, Clock };

SettingsView settingsOf(const Stage& stage)
{
    SettingsView view = stage.state.settings().view();
    view.door.name = stage.state.doorName();
    view.camera.source = QStringLiteral("v4l2:/dev/video0");
    view.zone = QStringLiteral("Asia/Dhaka");
    view.languages = {QStringLiteral("en"), QStringLiteral("bn"), QStringLiteral("ar")};
    return view;
}

void click(MainWindow& window, const char* name)
{
    for (auto* button : window.findChildren<QAbstractButton*>(QLatin1String(name))) {
        if (button->isVisible())
            button->click();
    }
}

void open(Stage& stage, SetupView::Step step)
{
    SettingsView view = settingsOf(stage);
    if (step <= SetupView::Step::Pin)
        view.door.name.clear();
    view.setupDone = false;
    view.setupStep = static_cast<int>(step);
    stage.state.settings().set(view);
    if (step <= SetupView::Step::Pin) {
        stage.state.access().set({AccessStage::NeedsFirstPin, 5, std::nullopt});
    } else {
        Q_EMIT stage.window.live().adminWanted();
        stage.state.access().set({AccessStage::Open, 5, std::nullopt});
    }
    settle(20);
}

void open(Stage& stage, Setting setting)
{
    stage.state.settings().set(settingsOf(stage));
    settle(10); // applied before it can be changed there
    Q_EMIT stage.window.live().adminWanted();
    stage.state.access().set({AccessStage::Open, 5, std::nullopt});
    stage.window.admin().go(AdminShell::Page::More);
    stage.window.admin().more().open(static_cast<int>(setting));
    settle(20);
}

} // namespace

std::vector<Scene> setupScenes()
{
    using Step = SetupView::Step;
    return {
        {QStringLiteral("setup-language"), [](Stage& stage) { open(stage, Step::Language); }},
        {QStringLiteral("setup-pin"), [](Stage& stage) { open(stage, Step::Pin); }},
        {QStringLiteral("setup-door"), [](Stage& stage) { open(stage, Step::Door); }},
        {QStringLiteral("setup-door-typing"),
         [](Stage& stage) {
             open(stage, Step::Door);
             for (auto* edit : stage.window.findChildren<QLineEdit*>(QStringLiteral("doorName"))) {
                 if (edit->isVisible())
                     edit->setFocus(Qt::MouseFocusReason);
             }
             settle(20);
         }},
        {QStringLiteral("setup-clock"), [](Stage& stage) { open(stage, Step::Clock); }},
        {QStringLiteral("setup-zone"),
         [](Stage& stage) {
             open(stage, Step::Clock);
             click(stage.window, "zoneChange");
             for (auto* edit : stage.window.findChildren<QLineEdit*>(QStringLiteral("zoneSearch"))) {
                 if (edit->isVisible())
                     edit->setText(QStringLiteral("da"));
             }
             settle(20);
         }},
        {QStringLiteral("setup-camera"), [](Stage& stage) { open(stage, Step::Camera); }},
        {QStringLiteral("setup-no-camera"),
         [](Stage& stage) {
             open(stage, Step::Camera);
             stage.state.setCamera(CameraView::Missing, {});
         }},
        {QStringLiteral("setup-link"), [](Stage& stage) { open(stage, Step::Link); }},
        {QStringLiteral("setup-done"), [](Stage& stage) { open(stage, Step::Done); }},
        {QStringLiteral("settings-door"), [](Stage& stage) { open(stage, Setting::Door); }},
        {QStringLiteral("settings-screen"), [](Stage& stage) { open(stage, Setting::Screen); }},
        {QStringLiteral("settings-languages"),
         [](Stage& stage) {
             open(stage, Setting::Screen);
             for (auto* area : stage.window.findChildren<QScrollArea*>(QStringLiteral("screenArea")))
                 area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
         }},
        {QStringLiteral("settings-camera"), [](Stage& stage) { open(stage, Setting::Camera); }},
        {QStringLiteral("settings-undo"),
         [](Stage& stage) {
             open(stage, Setting::Door);
             SettingsView view = stage.state.settings().view();
             view.door.rule = DirectionRule::Ask;
             stage.state.settings().set(view);
             settle(50);
         }},
        {QStringLiteral("settings-clock"), [](Stage& stage) { open(stage, Setting::Clock); }},
        {QStringLiteral("settings-clock-set"),
         [](Stage& stage) {
             open(stage, Setting::Clock);
             click(stage.window, "clockChange");
         }},
        {QStringLiteral("restarting"), [](Stage& stage) { stage.state.settings().setRestarting(); }},
    };
}

} // namespace rollcall::screenshots
