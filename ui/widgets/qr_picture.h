#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QImage>

namespace rollcall::ui {

/// Modules that stay white on each side of a code: ISO/IEC 18004, section 6.3.8.
inline constexpr int kQuietModules = 4;
/// `text`, UTF-8, as a QR code (ISO/IEC 18004) with its quiet zone of 4 modules and error correction for 15 % damage
/// (level M): black on white, `module` pixels a module. Fails when the text is empty or too long for a code that a
/// camera reads (300 bytes).
[[nodiscard]] Result<QImage> qrPicture(const Secret& text, int module);

} // namespace rollcall::ui
