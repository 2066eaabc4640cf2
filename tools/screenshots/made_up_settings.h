#pragma once

#include "screen/settings_admin.h"

namespace rollcall::screenshots {

/// Finds two cameras; sets nothing.
class MadeUpSettings final : public screen::SettingsAdmin
{
public:
    void change(const screen::SettingsEdit&, QObject*, Reply<void>) override {}
    void listCameras(QObject*, Reply<std::vector<screen::CameraChoice>> reply) override
    {
        reply({{{QStringLiteral("v4l2:/dev/video0"), QStringLiteral("Logitech BRIO")},
                {QStringLiteral("libcamera:imx708"), QStringLiteral("imx708_wide")}}});
    }
    void restart() override {}
};

} // namespace rollcall::screenshots
