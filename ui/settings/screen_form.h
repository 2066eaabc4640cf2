#pragma once

#include "ui/settings/settings_form.h"

#include <vector>

class QLabel;

namespace rollcall::ui {

class Button;
class CheckRow;
class LanguageForm;
class LevelBar;
class ThemeTile;

/// Colors, sound and languages. Each choice is in effect at once, on the whole screen.
class ScreenForm : public SettingsForm
{
    Q_OBJECT
public:
    ScreenForm(const Theme& theme, const UiSettings& settings, SettingsState& state, SettingsAdmin& admin,
               QWidget* parent = nullptr);
    void enter() override;

protected:
    void restore() override;

private:
    [[nodiscard]] QWidget* makeThemes(const UiSettings& settings);
    [[nodiscard]] QWidget* makeVolume();
    void changeVolume(int by);
    void offerLanguage();
    [[nodiscard]] CheckRow* makeSwitch(const char* name, const QString& words);

    std::vector<ThemeTile*> m_themes;
    LevelBar* m_level;
    Button* m_quieter;
    Button* m_louder;
    CheckRow* m_spoken;
    CheckRow* m_spokenQuestions;
    QLabel* m_speechMissing; ///< the program that speaks is not installed
    CheckRow* m_receipt;
    LanguageForm* m_language;
    std::vector<CheckRow*> m_offered;
};

} // namespace rollcall::ui
