#pragma once

#include <QSize>
#include <QString>

namespace rollcall {

/// What to open. Text form (configuration, --source): "auto", "none", "v4l2:/dev/video0", "libcamera",
/// "libcamera:NAME", "rtsp://...", "file:PATH", "playlist:PATH", "test" (GStreamer test pattern).
struct SourceConfig
{
    QString uri = QStringLiteral("auto");
    QSize resolution{640, 480}; ///< asked of cameras, and the box that recordings are scaled into, keeping their shape
    int framesPerSecond = 30;   ///< asked of cameras
    int rotation = 0;           ///< 0, 90, 180, 270: clockwise, applied to the image
    bool mirror = false;        ///< for cameras that deliver a mirrored picture
    bool everyFrame =
        false; ///< recordings only: no pacing and no drops; frame times follow the recording, for tests and replay
    bool loop = false; ///< recordings only: start again at the end
};

} // namespace rollcall
