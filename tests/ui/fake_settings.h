#pragma once

#include "screen/settings_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records which settings are changed, one line for each and, as the kiosk does once it is stored, puts it into effect.
class FakeSettings final : public SettingsAdmin
{
public:
    QStringList calls;
    SettingsState* state = nullptr;    ///< null: nothing takes effect
    std::vector<CameraChoice> cameras; ///< there are
    QString refusal;                   ///< not empty: nothing is stored, and why

    void change(const SettingsEdit& edit, QObject*, Reply<void> reply) override
    {
        const SettingsView before = state != nullptr ? state->view() : m_view;
        SettingsView after = before;
        edit(after);
        record(before, after);
        if (!refusal.isEmpty()) {
            reply(failure(ErrorCode::Io, refusal));
            return;
        }
        if (state != nullptr) {
            after.recognition.restartNeeded |= !(before.recognition == after.recognition);
            state->set(after);
        }
        reply({});
    }
    void listCameras(QObject*, Reply<std::vector<CameraChoice>> reply) override
    {
        calls.append(QStringLiteral("listCameras"));
        if (state != nullptr)
            reply(cameras);
    }
    void restart() override { calls.append(QStringLiteral("restart")); }

private:
    void record(const SettingsView& before, const SettingsView& after)
    {
        const auto add = [this](bool changed, const char* name, const QString& value) {
            if (changed)
                calls.append(QLatin1String(name) + QLatin1Char(' ') + value);
        };
        add(!(before.door == after.door), "setDoor",
            QStringLiteral("'%1' %2").arg(after.door.name).arg(static_cast<int>(after.door.rule)));
        add(before.zone != after.zone, "setZone", QStringLiteral("'%1'").arg(after.zone));
        add(before.theme != after.theme, "setTheme", QString::number(static_cast<int>(after.theme)));
        add(before.language != after.language, "setLanguage", after.language);
        add(before.languages != after.languages, "setLanguages", after.languages.join(QLatin1Char(' ')));
        add(before.volume != after.volume, "setVolume", QString::number(after.volume));
        add(before.spoken != after.spoken, "setSpoken", QString::number(int{after.spoken}));
        add(before.spokenQuestions != after.spokenQuestions, "setSpokenQuestions",
            QString::number(int{after.spokenQuestions}));
        add(before.receipt != after.receipt, "setReceipt", QString::number(int{after.receipt}));
        add(!(before.camera == after.camera), "setCamera",
            QStringLiteral("%1 %2 %3")
                .arg(after.camera.source)
                .arg(after.camera.rotation)
                .arg(after.camera.mirror ? QStringLiteral("mirrored") : QStringLiteral("plain")));
        add(before.recognition.attackDetection != after.recognition.attackDetection, "setAttackDetection",
            QString::number(static_cast<int>(after.recognition.attackDetection)));
        add(before.recognition.strangersShare != after.recognition.strangersShare, "setStrangersShare",
            QString::number(after.recognition.strangersShare));
        add(before.setupStep != after.setupStep, "setSetupStep", QString::number(after.setupStep));
        if (before.setupDone != after.setupDone)
            calls.append(QStringLiteral("finishSetup"));
    }

    SettingsView m_view; ///< without a state
};

} // namespace rollcall::ui
