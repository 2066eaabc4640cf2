#pragma once

#include <QString>

namespace rollcall::screen {

/// A text of a connector's form, in the language of the screen.
[[nodiscard]] QString formText(const QString& english);

} // namespace rollcall::screen
