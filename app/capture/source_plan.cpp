#include "capture/source_plan.h"

#include "base/camera_address.h"
#include "capture/frame_limits.h"
#include "capture/frame_source.h"
#include "capture/playlist.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace rollcall {

namespace {

/// Fastest rate asked of a camera; no camera for a door has more, and a wrong number would only confuse the driver.
constexpr int kMaxFramesPerSecond = 240;

Status checkValues(const SourceConfig& config)
{
    const auto sideIsGood = [](int side) { return side >= kMinFrameSide && side <= kMaxFrameSide; };
    if (!sideIsGood(config.resolution.width()) || !sideIsGood(config.resolution.height()))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The camera's resolution must be from %1x%1 to %2x%2 pixels")
                           .arg(QString::number(kMinFrameSide), QString::number(kMaxFrameSide)));
    if (config.framesPerSecond < 1 || config.framesPerSecond > kMaxFramesPerSecond)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The camera's frames per second must be from 1 to %1").arg(kMaxFramesPerSecond));
    if (config.rotation != 0 && config.rotation != 90 && config.rotation != 180 && config.rotation != 270)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("The camera's rotation must be 0, 90, 180 or 270 degrees"));
    return {};
}

SourcePlan camera(SourceKind kind, const QString& target)
{
    PlanItem item;
    item.kind = kind;
    item.target = target;
    return {.recording = false, .items = {item}};
}

Result<SourcePlan> libcamera(const QString& name)
{
    ROLLCALL_TRY(ensureGStreamer());
    const GstHandle<GstElementFactory> factory(gst_element_factory_find("libcamerasrc"));
    if (!factory)
        return failure(
            ErrorCode::Unsupported,
            QStringLiteral("This machine cannot use a Pi camera; install gstreamer1.0-libcamera from Raspberry Pi OS"));
    return camera(SourceKind::Libcamera, name);
}

Result<SourcePlan> recording(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("The recording %1 does not exist").arg(path));
    if (info.isDir())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("%1 is a folder, not a recording").arg(path));
    // A program may write to a FIFO, and one that hangs is noticed; a device like /dev/zero has no end.
    std::error_code unknown;
    const auto kind = std::filesystem::status(QFile::encodeName(path).toStdString(), unknown).type();
    if (kind != std::filesystem::file_type::regular && kind != std::filesystem::file_type::fifo)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("%1 is a device, not a recording").arg(path));
    if (!info.isReadable())
        return failure(ErrorCode::PermissionDenied, QStringLiteral("No permission to read the recording %1").arg(path));
    PlanItem item;
    item.kind = SourceKind::File;
    item.target = path;
    return SourcePlan{.recording = true, .items = {item}};
}

Result<SourcePlan> playlist(const QString& path)
{
    ROLLCALL_TRY_ASSIGN(const auto lines, loadPlaylist(path));
    SourcePlan plan{.recording = true, .items = {}};
    for (const PlaylistItem& line : lines) {
        PlanItem item;
        item.gap = line.file.isEmpty();
        item.kind = item.gap ? SourceKind::TestPattern : SourceKind::File;
        item.target = line.file;
        item.start = line.start;
        item.duration = line.duration;
        plan.items.push_back(item);
    }
    return plan;
}

Result<SourcePlan> firstCamera(const SourceConfig& config)
{
    const auto cameras = listCameras();
    if (cameras.empty())
        return failure(
            ErrorCode::NotFound,
            QStringLiteral(
                "No camera was found; plug one in, or configure a source such as file:VIDEO or rtsp://ADDRESS"));
    SourceConfig found = config;
    found.uri = cameras.front().uri;
    return makeSourcePlan(found);
}

} // namespace

Result<SourcePlan> makeSourcePlan(const SourceConfig& config)
{
    ROLLCALL_TRY(checkValues(config));

    const QString& uri = config.uri;
    const QString scheme = uri.section(u':', 0, 0);
    const QString target = uri.section(u':', 1);
    if (uri == u"auto")
        return firstCamera(config);
    if (uri == u"none")
        return failure(ErrorCode::NotFound,
                       QStringLiteral("The camera is switched off in the configuration (\"none\")"));
    if (uri == u"test")
        return camera(SourceKind::TestPattern, {});
    if (scheme == u"libcamera")
        return libcamera(target);
    if (scheme == u"v4l2" && !target.isEmpty())
        return camera(SourceKind::V4l2, target);
    if (scheme == u"file" && !target.isEmpty())
        return recording(target);
    if (scheme == u"playlist" && !target.isEmpty())
        return playlist(target);
    if (scheme == u"rtsp" || scheme == u"rtsps") {
        if (!readCameraAddress(uri))
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("The address of the video stream is incomplete; use rtsp://HOST/PATH"));
        return camera(SourceKind::Rtsp, uri);
    }
    // An address may hold a password, and errors are logged and shown.
    const QString shown = uri.contains(u'@') ? scheme + QStringLiteral("://...") : uri;
    return failure(ErrorCode::InvalidArgument,
                   QStringLiteral("\"%1\" is not a video source; use auto, v4l2:/dev/video0, libcamera, "
                                  "rtsp://HOST/PATH, file:PATH, playlist:PATH or test")
                       .arg(shown));
}

} // namespace rollcall
