#include "ui/settings/settings_pages.h"

#include "screen/setting_words.h"
#include "ui/language.h"
#include "ui/pages/more_page.h"
#include "ui/settings/camera_form.h"
#include "ui/settings/clock_form.h"
#include "ui/settings/door_form.h"
#include "ui/settings/form_page.h"
#include "ui/settings/screen_form.h"

#include <QCoreApplication>

namespace rollcall::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SettingsPages", text);
}

} // namespace

void addSettingsPages(MorePage& hub, const Theme& theme, const UiSettings& settings, const Clock& clock,
                      KioskState& state, SettingsAdmin& admin, screen::ClockAdmin& clockAdmin)
{
    SettingsState& values = state.settings();
    const auto add = [&](const char* name, const QString& word, Icon icon, SettingsForm* form) {
        auto* page = new FormPage(theme, word, form);
        hub.add(page, QLatin1String(name), word, icon);
        return page;
    };
    AdminPage* door =
        add("door", say(QT_TRANSLATE_NOOP("SettingsPages", "Door")), Icon::Door, new DoorForm(theme, values, admin));
    AdminPage* screen = add("screen", say(QT_TRANSLATE_NOOP("SettingsPages", "Screen and sounds")), Icon::Screen,
                            new ScreenForm(theme, settings, values, admin));
    AdminPage* camera = add("camera", say(QT_TRANSLATE_NOOP("SettingsPages", "Camera")), Icon::Camera,
                            new CameraForm(theme, settings.mirrorPreview, state, admin));
    AdminPage* time = add("clock", say(QT_TRANSLATE_NOOP("SettingsPages", "Clock")), Icon::Clock,
                          new ClockForm(theme, clock, values, admin, clockAdmin));
    const auto summarize = [&hub, &values, &clock, door, screen, camera, time] {
        const SettingsView& view = values.view();
        const QString rule = ruleWord(view.door.rule);
        hub.setSummary(door, view.door.name.isEmpty() ? rule : view.door.name + QStringLiteral(" · ") + rule);
        const QString language = view.language.section(QLatin1Char('_'), 0, 0);
        hub.setSummary(screen, language.isEmpty() ? themeWord(view.theme)
                                                  : themeWord(view.theme) + QStringLiteral(" · ") + ownName(language));
        hub.setSummary(camera, cameraWords(view.camera.source));
        hub.setSummary(time, zoneWords(view.zone, clock.read().local()));
    };
    summarize();
    QObject::connect(&values, &SettingsState::changed, &hub, summarize);
}

} // namespace rollcall::ui
