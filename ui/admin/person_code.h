#pragma once

#include "base/ids.h"
#include "base/secret.h"

#include <QByteArray>
#include <QFont>
#include <QString>

namespace rollcall::ui {

inline constexpr int kCodeLength = 32; ///< of 32 different characters: 160 random bits, which cannot be guessed

/// The text of a new QR code for one person.
[[nodiscard]] Secret makeCode();

/// The QR code with `words` (whose it is) below, to be printed and cut out. As PNG; empty when it cannot be drawn. Any
/// thread.
[[nodiscard]] QByteArray printedCode(const Secret& text, const QString& words, const QFont& font);

/// The name of the file for `printedCode`: the identifier as far as any file system allows.
[[nodiscard]] QString codeFileName(const PersonId& id);

} // namespace rollcall::ui
