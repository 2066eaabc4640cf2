#pragma once

#include <QString>

namespace rollcall::ui {

class Sheet;

/// Opens a sheet that asks whether to restart the program now and says what that means. `why`: a sentence above,
/// may be empty.
void askToRestart(Sheet& sheet, const QString& why = {});

} // namespace rollcall::ui
