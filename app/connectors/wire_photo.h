#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

// Photos in messages of servers and terminals.
namespace rollcall::wire {

/// A photo, decoded. Phone cameras make 3 to 8 MB; the message around it grows by a third in base64.
inline constexpr qsizetype kMaxPhotoBytes = qsizetype{11} * 1024 * 1024;

/// The bytes of a photo: standard base64 with or without line breaks and padding, perhaps behind "data:...;base64,".
/// Errors: nothing there, not base64, too large.
[[nodiscard]] Result<QByteArray> decodePhoto(const QString& text);
/// The same of a field as it came: what is not text is no photo.
[[nodiscard]] Result<QByteArray> decodePhoto(const QJsonValue& field);

/// A field that is named like a photo but is not `expected`, where photos of this message are read; empty: there is
/// none. Its sender believes that a photo was sent, and must not be answered as if it had been taken.
[[nodiscard]] QString strayPhotoField(const QJsonObject& message, const QString& expected);

} // namespace rollcall::wire
