#pragma once

#include "attendance/recognition.h"
#include "biometrics/engine.h"
#include "config/config.h"

#include <QJsonObject>
#include <QString>

namespace rollcall::ctl {

/// What the configured camera delivers, and in what light.
struct CameraCheck
{
    int width = 0, height = 0;               ///< pixels
    double framesPerSecond = 0.0;            ///< as they arrived
    double brightness = 0.0;                 ///< mean gray of the picture, 0..255
    double blownOut = 0.0;                   ///< share of it that is nearly white, 0..1: lamps and windows
    int faces = 0;                           ///< in the last picture
    QualityIssue issue = QualityIssue::None; ///< of the best of them

    [[nodiscard]] bool isWell() const;
};

/// Watches the configured source for some seconds. Timeout when nothing comes, which is also what happens while the
/// kiosk itself has the camera.
[[nodiscard]] Result<CameraCheck> checkCamera(const Config& config, FaceEngine& engine, const Clock& clock);
[[nodiscard]] QJsonObject toJson(const CameraCheck& check);
/// Sentences, with what to do.
[[nodiscard]] QString inWords(const CameraCheck& check);

} // namespace rollcall::ctl
