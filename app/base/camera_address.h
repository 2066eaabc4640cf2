#pragma once

#include <QString>

#include <optional>

// rtsp://USER:PASSWORD@HOST/PATH, as cameras' manuals write it: passwords contain "#", "@", "?" and "%", and people do
// not always encode them.
namespace rollcall {

struct CameraAddress
{
    QString location; ///< without user and password
    QString user;     ///< decoded
    QString password; ///< decoded
};

/// Nothing when it is no rtsp:// or rtsps:// address with a host.
[[nodiscard]] std::optional<CameraAddress> readCameraAddress(const QString& uri);

/// Its host alone; empty when it has none.
[[nodiscard]] QString hostOfCamera(const QString& uri);

/// A camera's source for logs and screens: "rtsp://USER:***@HOST/PATH", other sources as they are.
[[nodiscard]] QString withoutPassword(const QString& uri);

} // namespace rollcall
