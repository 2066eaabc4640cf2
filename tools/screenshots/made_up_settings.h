#pragma once

#include "screen/settings_requests.h"

namespace rollcall::screenshots {

/// Finds two cameras; sets nothing.
class MadeUpSettings final : public screen::SettingsRequests
{
public:
    explicit MadeUpSettings(screen::SettingsState& state) : m_state(state) {}

    void setDoor(const QString&, screen::DirectionRule) override {}
    void setZone(const QString&) override {}
    void setTheme(screen::ThemeKind) override {}
    void setLanguage(const QString&) override {}
    void setLanguages(const QStringList&) override {}
    void setVolume(int) override {}
    void setSpoken(bool) override {}
    void setReceipt(bool) override {}
    void listCameras() override
    {
        m_state.answerCameras({{QStringLiteral("v4l2:/dev/video0"), QStringLiteral("Logitech BRIO")},
                               {QStringLiteral("libcamera:imx708"), QStringLiteral("imx708_wide")}});
    }
    void setCamera(const screen::CameraSettings&) override {}
    void setAttackDetection(screen::AttackDetection) override {}
    void setStrangersShare(double) override {}
    void setSetupStep(int) override {}
    void finishSetup() override {}
    void restart() override {}

private:
    screen::SettingsState& m_state;
};

} // namespace rollcall::screenshots
