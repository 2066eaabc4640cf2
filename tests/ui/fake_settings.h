#pragma once

#include "screen/settings_requests.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the settings' screens ask for and, as the kiosk does once it is stored, puts it into effect.
class FakeSettings final : public SettingsRequests
{
public:
    QStringList calls;
    SettingsState* state = nullptr;    ///< null: nothing takes effect
    std::vector<CameraChoice> cameras; ///< there are

    void setDoor(const QString& name, DirectionRule rule) override
    {
        calls.append(QStringLiteral("setDoor '%1' %2").arg(name).arg(static_cast<int>(rule)));
        change([&](SettingsView& view) {
            view.door.name = name;
            view.door.rule = rule;
        });
    }
    void setZone(const QString& iana) override
    {
        calls.append(QStringLiteral("setZone '%1'").arg(iana));
        change([&](SettingsView& view) { view.zone = iana; });
    }
    void setTheme(ThemeKind theme) override
    {
        calls.append(QStringLiteral("setTheme %1").arg(static_cast<int>(theme)));
        change([&](SettingsView& view) { view.theme = theme; });
    }
    void setLanguage(const QString& language) override
    {
        calls.append(QStringLiteral("setLanguage %1").arg(language));
        change([&](SettingsView& view) { view.language = language; });
    }
    void setLanguages(const QStringList& languages) override
    {
        calls.append(QStringLiteral("setLanguages %1").arg(languages.join(QLatin1Char(' '))));
        change([&](SettingsView& view) { view.languages = languages; });
    }
    void setVolume(int percent) override
    {
        calls.append(QStringLiteral("setVolume %1").arg(percent));
        change([&](SettingsView& view) { view.volume = percent; });
    }
    void setSpoken(bool spoken) override
    {
        calls.append(QStringLiteral("setSpoken %1").arg(spoken));
        change([&](SettingsView& view) { view.spoken = spoken; });
    }
    void setReceipt(bool shown) override
    {
        calls.append(QStringLiteral("setReceipt %1").arg(shown));
        change([&](SettingsView& view) { view.receipt = shown; });
    }
    void listCameras() override
    {
        calls.append(QStringLiteral("listCameras"));
        if (state != nullptr)
            state->answerCameras(cameras);
    }
    void setCamera(const CameraSettings& camera) override
    {
        calls.append(QStringLiteral("setCamera %1 %2 %3")
                         .arg(camera.source)
                         .arg(camera.rotation)
                         .arg(camera.mirror ? QStringLiteral("mirrored") : QStringLiteral("plain")));
        change([&](SettingsView& view) { view.camera = camera; });
    }
    void setAttackDetection(AttackDetection mode) override
    {
        calls.append(QStringLiteral("setAttackDetection %1").arg(static_cast<int>(mode)));
        change([&](SettingsView& view) {
            view.recognition.attackDetection = mode;
            view.recognition.restartNeeded = true;
        });
    }
    void setStrangersShare(double share) override
    {
        calls.append(QStringLiteral("setStrangersShare %1").arg(share));
        change([&](SettingsView& view) {
            view.recognition.strangersShare = share;
            view.recognition.restartNeeded = true;
        });
    }
    void setSetupStep(int step) override
    {
        calls.append(QStringLiteral("setSetupStep %1").arg(step));
        change([&](SettingsView& view) { view.setupStep = step; });
    }
    void finishSetup() override
    {
        calls.append(QStringLiteral("finishSetup"));
        change([](SettingsView& view) { view.setupDone = true; });
    }
    void restart() override { calls.append(QStringLiteral("restart")); }

private:
    template <class Edit> void change(const Edit& edit)
    {
        if (state == nullptr)
            return;
        SettingsView view = state->view();
        edit(view);
        state->set(view);
    }
};

} // namespace rollcall::ui
