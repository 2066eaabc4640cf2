#include "capture/gst_support.h"

#include <QFileInfo>

#include <mutex>

namespace rollcall {

namespace {

bool is(const GError& error, GQuark domain, int code)
{
    return error.domain == domain && error.code == code;
}

Error cameraError(const QString& name, const GError& error)
{
    if (is(error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_BUSY))
        return {ErrorCode::Busy, QStringLiteral("The camera is used by another program; close that program")};
    if (is(error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_AUTHORIZED))
        return {ErrorCode::PermissionDenied,
                QStringLiteral("No permission to open the camera; add the kiosk's user to the group \"video\"")};
    if (is(error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_FOUND))
        return {ErrorCode::Unavailable, QStringLiteral("The camera is not connected; plug it in")};
    // An unplugged camera's node is gone, whatever it was doing at the time.
    if (name.startsWith(u'/') && !QFileInfo::exists(name))
        return {ErrorCode::Unavailable, QStringLiteral("The camera was unplugged; plug it in again")};
    if (error.domain == GST_STREAM_ERROR)
        return {ErrorCode::Unavailable,
                QStringLiteral("The camera delivers no usable image; choose another resolution or camera")};
    return {ErrorCode::Unavailable, QStringLiteral("The camera stopped working; check its cable")};
}

Error rtspError(const GError& error)
{
    if (is(error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_AUTHORIZED))
        return {ErrorCode::PermissionDenied, QStringLiteral("The video stream rejects the user name or password")};
    if (is(error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_FOUND))
        return {ErrorCode::Unavailable,
                QStringLiteral("The network camera has no such video stream; check the address of the stream")};
    if (error.domain == GST_STREAM_ERROR)
        return {ErrorCode::Unavailable,
                QStringLiteral("The video stream cannot be decoded; choose H.264 at the camera")};
    return {ErrorCode::Unavailable,
            QStringLiteral("The video stream is unreachable; check the network and the camera's power")};
}

Error fileError(const QString& name, const GError& error)
{
    if (is(error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_NOT_FOUND))
        return {ErrorCode::NotFound, QStringLiteral("The recording %1 does not exist").arg(name)};
    if (is(error, GST_STREAM_ERROR, GST_STREAM_ERROR_CODEC_NOT_FOUND) || error.domain == GST_CORE_ERROR)
        return {ErrorCode::Unsupported,
                QStringLiteral("%1 is not a recording that this machine can play (is gstreamer1.0-libav installed?)")
                    .arg(name)};
    if (is(error, GST_STREAM_ERROR, GST_STREAM_ERROR_TYPE_NOT_FOUND) ||
        is(error, GST_STREAM_ERROR, GST_STREAM_ERROR_WRONG_TYPE))
        return {ErrorCode::Corrupt, QStringLiteral("%1 is not a video").arg(name)};
    if (error.domain == GST_RESOURCE_ERROR)
        return {ErrorCode::Io, QStringLiteral("The recording %1 cannot be read").arg(name)};
    return {ErrorCode::Corrupt, QStringLiteral("The recording %1 is damaged").arg(name)};
}

} // namespace

Status ensureGStreamer()
{
    static std::once_flag once;
    static QString problem;
    std::call_once(once, [] {
        GError* error = nullptr;
        if (gst_init_check(nullptr, nullptr, &error) == FALSE)
            problem = error != nullptr ? QString::fromUtf8(error->message) : QStringLiteral("unknown reason");
        g_clear_error(&error);
    });
    if (!problem.isEmpty())
        return failure(ErrorCode::Unsupported, QStringLiteral("GStreamer cannot be used: %1").arg(problem));
    return {};
}

Error sourceError(SourceKind kind, const QString& name, const GError& error)
{
    switch (kind) {
    case SourceKind::V4l2:
    case SourceKind::Libcamera:
        return cameraError(name, error);
    case SourceKind::Rtsp:
        return rtspError(error);
    case SourceKind::File:
        return fileError(name, error);
    case SourceKind::TestPattern:
        break;
    }
    return {ErrorCode::Internal,
            QStringLiteral("The test image cannot be created: %1").arg(QString::fromUtf8(error.message))};
}

} // namespace rollcall
