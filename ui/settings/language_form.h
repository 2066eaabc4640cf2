#pragma once

#include "ui/settings/settings_form.h"

namespace rollcall::ui {

class OptionGrid;

/// The language of the kiosk, each in its own script.
class LanguageForm : public SettingsForm
{
    Q_OBJECT
public:
    LanguageForm(const Theme& theme, SettingsState& state, SettingsAdmin& admin, QWidget* parent = nullptr);
    void enter() override;

protected:
    void restore() override { enter(); }

private:
    [[nodiscard]] int spoken() const; ///< row of the language that the screen speaks

    OptionGrid* m_languages;
};

/// Those that there are translations for, BCP 47.
[[nodiscard]] const QStringList& spokenLanguages();

} // namespace rollcall::ui
