#pragma once

#include "screen/settings_admin.h"
#include "screen/settings_state.h"
#include "ui/screen_names.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace rollcall::ui {

/// A setting that was switched at once, and the way back.
struct SettingUndo
{
    QString key;   ///< as stored
    QString words; ///< what is in effect now
    SettingsEdit edit;
};

/// Nothing where the two have no such setting different.
[[nodiscard]] std::optional<SettingUndo> undoOf(const SettingsView& before, const SettingsView& now,
                                                const QLocale& locale);

} // namespace rollcall::ui
